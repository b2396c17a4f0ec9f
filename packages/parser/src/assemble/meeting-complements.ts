import { matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { is, isAuxiliary, isKind, isModal, sentenceEnd, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Discourse,
  mentionAt,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
} from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { isApposition } from "./attribution.js";
import type { Anchor } from "./meeting-anchors.js";
import { closesPhrase, REACH } from "./meeting-clause.js";
import { listFrom, participantsOf } from "./meeting-lists.js";
import { pronounSide, pronounSides } from "./meeting-members.js";
import { isCall, isEvent, isVisit, type ParticipantFound } from "./meeting-types.js";
import { meetingFormAt, meetingVerbAt } from "./meeting-words.js";

/** The words of `will have been held`, `took place`. */
const PREDICATE_REACH = 5;

/** `the exchange (he had had) with A`, `the meeting (that she and Minister B will hold) with A`: steps over a relative clause. */
function behindRelative(d: Discourse, from: number): number {
  const { doc } = d;
  let k = is(doc, from, W.that) || is(doc, from, W.relative) ? from + 1 : from;
  const start = k;
  for (;;) {
    const mention = mentionAt(d, mentionStarting(d, k));
    if (!mention) break;
    k = is(doc, mention.to, W.and) ? mention.to + 1 : mention.to;
  }
  if (k === start) return from;
  const verb = k;
  while (
    is(doc, k, W.have) ||
    is(doc, k, W.adverb) ||
    isModal(doc, k) ||
    is(doc, k, W.occurring) ||
    isHolding(doc, k)
  )
    k++;
  return k > verb ? k : from;
}

/** `the meeting (that she and Minister B will hold) with A`: who holds it. */
export function holders(d: Discourse, from: number): ParticipantFound[] {
  const end = behindRelative(d, from);
  return mentionsBetween(d, from, end).flatMap((i) => {
    const { kind, from: at } = d.mentions[i] as Mention;
    return kind === "pronoun"
      ? pronounSide(d, at, "participant")
      : participantsOf(d, i, "participant");
  });
}

const isHolding = (doc: TextDocument, k: number): boolean =>
  meetingVerbAt(doc, k)?.object === "noun";

/** The parties behind a noun: `of` and `by` its makers, `with` and `between` the sides. */
export function complements(
  d: Discourse,
  anchor: Anchor,
  from: number,
): { of: ParticipantFound[]; others: ParticipantFound[]; complete: boolean } {
  const { doc } = d;
  const end = sentenceEnd(doc, anchor.sentence);
  let of: ParticipantFound[] = [];
  let others: ParticipantFound[] = [];
  let complete = false;
  // `the visit paid by A`
  const start = behindRelative(d, from);
  const paid = is(doc, start + 1, W.by) && isHolding(doc, start) ? start + 1 : start;
  for (let k = paid; k < Math.min(end, from + REACH); k++) {
    k = behindPredicate(doc, k);
    // `a visit at the invitation of A`: of the host.
    if (isKind(doc, k, Kind.comma)) {
      // `the meeting in Salalah, Oman, between A and B`
      const land = mentionAt(d, mentionStarting(d, k + 1));
      const inside = land?.kind === "country" && isKind(doc, land.to, Kind.comma);
      if (inside && is(doc, land.to + 1, W.between)) k = land.to + 1;
      // `a meeting of the minister, A, with B`
      else if (is(doc, k + 1, W.with) && closesApposition(d, k)) k++;
      else break;
    }
    if (closesPhrase(d, k) || is(doc, k, W.inviting) || isOfOther(doc, k, from)) break;
    // `announced at the summit by A`: who announced it.
    const by = is(doc, k, W.by) && !is(doc, anchor.from - 1, W.at);
    if (is(doc, k, W.of) || (by && !(anchor.bare && !isVisit(anchor)))) {
      if (k === from || isVisit(anchor))
        of = of.length > 0 ? of : listFrom(d, k + 1, end, "participant");
    } else if (
      is(doc, k, W.with) ||
      is(doc, k, W.between) ||
      // `his reception in Lima for Ambassador A`
      (is(doc, k, W.for) && anchor.form === "courtesy_call") ||
      (k === from && isCall(anchor) && comesFrom(doc, k))
    ) {
      others = listFrom(d, k + 1, end, "participant");
      // `a new meeting between them`
      if (others.length === 0 && is(doc, k, W.between) && is(doc, k + 1, W.object))
        others = pronounSides(d, k + 1, "participant");
      complete = is(doc, k, W.between);
      if (others.length > 0) break;
    }
    const m = mentionStarting(d, k);
    if (m >= 0) k = (d.mentions[m] as Mention).to - 1;
  }
  return { of, others, complete };
}

/** `The call follows talks between A and B`: whether the sides behind token `k` are those of a later noun than the one that ends before token `from`; `a meeting at the summit with A` is its own. */
export function isOfOther(doc: TextDocument, k: number, from: number): boolean {
  const between = is(doc, k, W.between);
  if (!between && !is(doc, k, W.with)) return false;
  const noun = matchBefore(doc.matches, k, Entry.meetingNoun);
  const at = doc.matches.from[noun] ?? -1;
  // `will speak via video link with A`: the way of speaking.
  if (noun < 0 || at <= from || is(doc, at - 1, W.over) || is(doc, at - 1, W.by)) return false;
  const form = meetingFormAt(doc, at);
  return between || (form !== undefined && form !== "visit" && !isEvent({ form }));
}

/** Whether the comma at token `k` closes an apposition: `the minister, A,`. */
const closesApposition = (d: Discourse, k: number): boolean => {
  const mention = mentionAt(d, mentionEnding(d, k));
  return mention !== undefined && isApposition(d.doc, mention);
};

/** `a call from A`, `a call to A` */
const comesFrom = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.from) || (is(doc, k, W.to) && matchBefore(doc.matches, k, Entry.meetingNoun) >= 0);

/** `A meeting (was held) between the two`: steps over the predicate that only says that it happened. */
function behindPredicate(doc: TextDocument, from: number): number {
  for (let k = from; k < from + PREDICATE_REACH; k++) {
    if (is(doc, k, W.occurring)) return k + 1;
    const before =
      isAuxiliary(doc, k) ||
      is(doc, k, W.happen) ||
      is(doc, k, W.took) ||
      (is(doc, k, W.adverb) && k > from);
    if (!before) return from;
  }
  return from;
}

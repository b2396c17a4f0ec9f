import type { Mention } from "../annotate/mention.js";
import {
  hasWord,
  is,
  isKind,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  lastNamed,
  mentionAt,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
} from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import { actorOf, personActor, subjectBefore } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { subjectOf } from "./attribution.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import { antecedent, REACH } from "./meeting-clause.js";
import { listFrom } from "./meeting-lists.js";

/** How far before the pronoun `who (has also) invited` may stand. */
const WHO_REACH = 6;
/** How far from the invitation `accepted` may stand, in tokens: `has accepted the president's kind invitation`. */
const ACCEPT_REACH = 8;
/** How far before `to take part` the word of inviting may stand, with a group behind it. */
const GROUP_REACH = 7;

/** `invited her to visit`, `his invitation to Minister A to visit`, `accepted an invitation to visit`: who is to come. */
export function invitedPerson(d: Discourse, anchor: Anchor): Actor | undefined {
  const { doc } = d;
  let k = anchor.from - 1;
  const { status } = anchor;
  if (status === "proposed") return proposer(d, anchor);
  if (status !== "invited" && status !== "declined") return undefined;
  // `an invitation to the minister, A, to visit`
  const named = mentionEnding(d, isKind(doc, k, Kind.comma) ? k : anchor.from);
  if (named >= 0) {
    const before = (d.mentions[named] as Mention).from - 1;
    if (is(doc, before, W.to) || is(doc, before, W.for)) return actorOf(d, named);
    // `an invitation from Minister A to visit`
    if (is(doc, before, W.from)) k = before - 1;
  }
  const low = sentenceStart(doc, anchor.sentence);
  if (is(doc, k, W.inviting)) return extendedTo(d, anchor) ?? receiver(d, low, k);
  const group = invitedGroup(d, anchor, low);
  if (group) return group;
  if (!is(doc, k, W.object) && !is(doc, k, W.heheld)) return undefined;
  const person = otherThan(d, inviter(d, k), k);
  return person && personActor(person, { from: k, to: k + 1 });
}

/** Who invites the one that the pronoun at token `at` means: `met A, who invited her`, else the subject of the clause. */
export function inviter(d: Discourse, at: number): Person | undefined {
  const { doc } = d;
  for (let k = at - 2; k > at - WHO_REACH; k--) {
    if (!is(doc, k, W.who)) continue;
    const m = antecedent(d, k);
    if (m >= 0 && d.people.of[m]) return d.people.of[m];
  }
  return subjectBefore(d, at);
}

/** `invited Omani companies to take part`: people without names, as an actor of their country. */
function invitedGroup(d: Discourse, { from, sentence }: Anchor, low: number): Actor | undefined {
  const { doc } = d;
  for (let k = from - 1; k > low && from - k < GROUP_REACH; k--) {
    if (!is(doc, k, W.inviting)) continue;
    // `an invitation to Omani companies to take part`
    const guests = is(doc, k + 1, W.to) ? k + 2 : k + 1;
    const [guest] = listFrom(d, guests, sentenceEnd(doc, sentence), "guest");
    if (!guest?.group || !guest.country || mentionEnding(d, from) >= 0) return undefined;
    return {
      label: guest.label,
      person: undefined,
      people: [],
      country: guest.country,
      organization: -1,
      kind: "country",
    };
  }
  return undefined;
}

/** `A has been invited to`, `A accepted the invitation to`, `B handed A an invitation to`: who was asked, before token `at`. */
function receiver(d: Discourse, low: number, at: number): Actor | undefined {
  const { doc } = d;
  for (let k = at - 1; k >= low && at - k < REACH; k--)
    if (is(doc, k, W.accepting) || is(doc, k, W.declining) || (k > at - 4 && is(doc, k, W.be)))
      return (
        subjectOf(d, { from: k, sentence: sentenceOf(doc, k), voice: "finite" }, undefined) ??
        mainSubject(d, low, k)
      );
  const given = mentionsBetween(d, low, at).filter((i) => d.people.of[i]);
  const [giver] = given;
  // `conveyed to A the president's invitation to visit`: the president invites.
  const last = given.findLast(
    (i) => d.people.of[i] !== d.people.of[giver ?? -1] && !mentionAt(d, i)?.possessive,
  );
  return last === undefined ? undefined : actorOf(d, last);
}

/** `An invitation to visit Chad was extended to A`, `handed over an invitation to visit Chad to A`: who is named behind it. */
function extendedTo(d: Discourse, { to, sentence }: Anchor): Actor | undefined {
  const { doc } = d;
  for (let k = to; k < Math.min(sentenceEnd(doc, sentence), to + REACH); k++) {
    const m = is(doc, k, W.to) ? mentionStarting(d, k + 1) : -1;
    if (m >= 0 && d.people.of[m]) return actorOf(d, m);
  }
  return undefined;
}

/** `A proposed to hold`: who speaks also takes part. */
function proposer(d: Discourse, { from, sentence }: Anchor): Actor | undefined {
  const { doc } = d;
  if (!is(doc, from, W.to) || !is(doc, from - 1, W.proposing)) return undefined;
  return subjectOf(d, { from: from - 1, sentence, voice: "finite" }, undefined);
}

/** The person named last before token `at` who is not `subject`. */
export function otherThan(
  d: Discourse,
  subject: Person | undefined,
  at: number,
): Person | undefined {
  return lastNamed(d, at, (person) => person !== subject);
}

/** `accepted an invitation to visit`; `invited her to visit, which she accepted`; `… to visit Chad. The invitation was accepted.` */
export function isAccepted(doc: TextDocument, { from, to, sentence }: Anchor): boolean {
  const low = sentenceStart(doc, sentence);
  for (let k = from - 1; k >= Math.max(low, from - REACH); k--) {
    if (!is(doc, k, W.inviting)) continue;
    for (let i = k - 1; i >= Math.max(low, k - ACCEPT_REACH) && !is(doc, i, W.and); i--)
      if (is(doc, i, W.accepted)) return true;
    break;
  }
  const next = sentenceEnd(doc, sentence);
  for (let k = to; k < Math.min(next, to + REACH); k++)
    if (is(doc, k, W.relative))
      return hasWord(doc, k, Math.min(next, k + ACCEPT_REACH), W.accepted);
  const end = sentenceEnd(doc, sentence + 1);
  return (
    hasWord(doc, next, Math.min(end, next + ACCEPT_REACH), W.accepted) &&
    hasWord(doc, next, Math.min(end, next + 2 * ACCEPT_REACH), W.inviting)
  );
}

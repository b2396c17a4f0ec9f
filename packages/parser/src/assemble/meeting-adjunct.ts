import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive, type Mention } from "../annotate/mention.js";
import {
  hasWord,
  is,
  isCapital,
  isKind,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  mentionAt,
  mentionEnding,
  mentionsBetween,
} from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import { REACH, subjectAfter } from "./meeting-clause.js";
import { participantsOf } from "./meeting-lists.js";
import type { ParticipantFound } from "./meeting-types.js";
import { meetingFormAt } from "./meeting-words.js";

/** To whom the subject spoke or gave something at an encounter that names nobody. */
export function addressees(
  d: Discourse,
  anchor: Anchor,
  subject: Actor,
): readonly ParticipantFound[] {
  const told = toldBefore(d, anchor);
  return told.length > 0
    ? told.flatMap((i) => participantsOf(d, i, "participant"))
    : receiverBefore(d, anchor, subject);
}

/** `told Minister A (and Minister B) during a meeting in Riga`, `told the minister, A, at a meeting`: who was told was met. */
function toldBefore(d: Discourse, { from }: Anchor): readonly number[] {
  const { doc } = d;
  const listed: number[] = [];
  const end = isKind(doc, from - 2, Kind.comma) ? from - 2 : from - 1;
  for (let m = mentionEnding(d, end); m >= 0; ) {
    listed.unshift(m);
    if (isTold(d, m)) return listed;
    let to = (d.mentions[m] as Mention).from;
    if (is(doc, to - 1, W.and)) to--;
    if (isKind(doc, to - 1, Kind.comma)) to--;
    m = to < (d.mentions[m] as Mention).from ? mentionEnding(d, to) : -1;
  }
  return [];
}

/** `told Minister A`: the object of a verb that takes an addressee. */
function isTold(d: Discourse, m: number): boolean {
  const mention = mentionAt(d, m);
  if (!mention || !d.people.of[m] || mention.possessive) return false;
  const cue = matchBefore(d.doc.matches, mention.from, Entry.cue);
  const entry = entryOf(d.doc.matches, cue, d.doc.lexicon.language.cues);
  return entry?.takes.some((t) => t.startsWith("addressee")) === true;
}

/** Where the phrase starts in `Thursday's talks`, `last week's talks`. */
export function behindDay(doc: TextDocument, { from }: Pick<Anchor, "from">): number {
  const day = is(doc, from - 1, W.days) || is(doc, from - 1, W.timeunit);
  if (!isPossessive(doc, from) || !day) return from;
  return is(doc, from - 2, W.previous) ? from - 2 : from - 1;
}

/** `at a meeting with`, `during talks with`: the meeting is where the subject spoke; `the need for talks`, `a return to negotiations` are none. */
export function isAdjunct(doc: TextDocument, from: number): boolean {
  const before = from - 1;
  if (is(doc, before, W.for)) return isPurpose(doc, before);
  if (is(doc, before, W.to)) return is(doc, from, W.determiner) || is(doc, from, W.possessive);
  if (is(doc, before, W.about)) return false;
  // `debated the schedule of the meetings`: only `in the course of` is when somebody spoke.
  if (is(doc, before, W.of)) {
    // `at the start of talks with`, but `confirmed the start of talks on`
    const at = is(doc, before - 2, W.determiner) ? before - 3 : before - 2;
    return is(doc, before - 1, W.courseword) && is(doc, at, W.preposition);
  }
  return is(doc, before, W.preposition);
}

/** `travelled to Riga for talks with`, `was in Riga for talks with`: somebody went there to meet. */
function isPurpose(doc: TextDocument, at: number): boolean {
  for (let k = at - 1; k > at - REACH; k--) {
    // `is expected in Riga for talks`, `was in Riga for talks`
    if (is(doc, k + 1, W.in) && (is(doc, k, W.scheduled) || is(doc, k, W.be))) return true;
    // `to Oslo, Norway on Monday, May 5 for talks`
    const comma = isKind(doc, k, Kind.comma);
    const day = isKind(doc, k, Kind.number) || (comma && isCapital(doc, k + 1));
    if ((!isWord(doc, k) && !day) || matchAt(doc.matches, k, Entry.cue) >= 0) return false;
    if (matchAt(doc.matches, k, Entry.meetingVerb) >= 0) return true;
    if (meetingFormAt(doc, k) === "visit") return true;
  }
  return false;
}

/** Who spoke at the encounter. */
export function adjunctSubject(
  d: Discourse,
  anchor: Anchor,
  previous: Actor | undefined,
): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, anchor.sentence);
  const agent = agentBefore(d, low, anchor.from);
  if (agent >= 0) return actorOf(d, agent);
  const told = toldBefore(d, anchor);
  // `…, Minister A said at talks with B`: the nearest person before.
  const before = mentionsBetween(d, low, anchor.from).findLast((i) => {
    const m = d.mentions[i] as Mention;
    return (
      d.people.of[i] &&
      !m.possessive &&
      !is(doc, m.from - 1, W.preposition) &&
      // `met A, followed by talks with B`: not of A.
      matchBefore(doc.matches, m.from, Entry.meetingVerb) < 0 &&
      !isTold(d, i) &&
      !told.includes(i)
    );
  });
  if (before !== undefined) return actorOf(d, before);
  return (
    mainSubject(d, low, anchor.from) ??
    subjectAfter(d, anchor.to, sentenceEnd(doc, anchor.sentence)) ??
    previous
  );
}

/** `was made by Minister A during a meeting with B`, `was handed by A to B at a meeting`: who did it, or -1. */
function agentBefore(d: Discourse, low: number, before: number): number {
  const { doc } = d;
  const named = mentionsBetween(d, low, before).filter((i) => d.people.of[i]);
  return (
    named.findLast((i) => {
      const m = d.mentions[i] as Mention;
      // `will be joined by A for a meeting with B`: who is joined meets B.
      const agent = is(doc, m.from - 1, W.by) && !is(doc, m.from - 2, W.accompanied);
      return agent && !m.possessive && isPassiveBefore(doc, m.from - 1, low);
    }) ?? -1
  );
}

/** Whether `was made`, `was handed over` stands right before token `by`. */
const isPassiveBefore = (doc: TextDocument, by: number, low: number): boolean =>
  hasWord(doc, Math.max(low, by - 4), by - 1, W.be);

/** `handed the letter to B`, `handed by A to B`: the receiver right in front of the adjunct. */
function receiverBefore(d: Discourse, anchor: Anchor, giver: Actor): ParticipantFound[] {
  const { doc } = d;
  const m = mentionEnding(d, anchor.from - 1);
  const mention = mentionAt(d, m);
  const person = d.people.of[m];
  if (!mention || !person || mention.possessive || person === giver.person) return [];
  // `agreed with B in a phone call`
  const shared = is(doc, mention.from - 1, W.with);
  const partner = shared && matchBefore(doc.matches, mention.from - 1, Entry.cue) >= 0;
  const cued = partner || matchBefore(doc.matches, mention.from, Entry.cue) >= 0;
  const given = is(doc, mention.from - 1, W.to) && giver.label.to === mention.from - 1;
  return given || (shared && cued) ? participantsOf(d, m, "participant") : [];
}

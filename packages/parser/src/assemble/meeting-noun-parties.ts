import { matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive, type Mention } from "../annotate/mention.js";
import {
  is,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  lastTwo,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
} from "../resolve/discourse.js";
import { rolesOf } from "../resolve/offices.js";
import type { Person } from "../resolve/person.js";
import { actorOf, pronounAt } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { isParticiple } from "./as-written.js";
import { subjectOf } from "./attribution.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import { REACH, subjectAfter } from "./meeting-clause.js";
import { complements, holders } from "./meeting-complements.js";
import { participantsOf } from "./meeting-lists.js";
import { distinct, membersOf, pronounSide } from "./meeting-members.js";
import { isEvent, isVisit, type ParticipantFound } from "./meeting-types.js";
import { beOnVisit, meetingFormAt, meetingVerbAt } from "./meeting-words.js";

/** Who takes part, and who is the subject of the clause. */
export interface Parties {
  readonly participants: ParticipantFound[];
  /** Who is the subject of the clause, for the clauses that follow it. */
  readonly subject: Actor | undefined;
}

/** The parties of a noun of meeting: its owner, those behind `with`, `between` and `of`, else the subject. */
export function nounParties(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  const { doc } = d;
  const noun = anchor.noun as TokenRange;
  const owners = ownersOf(d, anchor);
  const { of, others, complete } = complements(d, anchor, noun.to);
  const named = others.length > 0 ? [...holders(d, noun.to), ...others] : others;
  if (isVisit(anchor)) {
    const guests = [...owners, ...of].filter((p) => p.person);
    if (guests.length > 0) return { participants: guests, subject: undefined };
    // `cancelled a trip to Chad`
    const off = anchor.status === "cancelled" || anchor.status === "postponed";
    const traveller = anchor.bare
      ? duringVisit(d, anchor)
      : off
        ? mainSubject(d, sentenceStart(doc, anchor.sentence), anchor.from)
        : (onVisit(d, anchor, previous) ?? duringVisit(d, anchor));
    return {
      participants: traveller ? membersOf(d, traveller, "guest").filter((p) => p.person) : [],
      subject: traveller,
    };
  }
  if (isEvent(anchor)) {
    const told = owners.length + of.length + named.length > 0;
    const guests = told
      ? []
      : [...attendees(d, noun.to), ...hostOf(d, anchor), ...speakerAt(d, anchor, previous)];
    // `agreed to arrange a summit with Oman`: those who agreed and Oman.
    const object = isWord(doc, anchor.from - 1) && !is(doc, anchor.from - 1, W.preposition);
    const speaking =
      object && named.length > 0 && owners.length + of.length === 0 && !complete
        ? mainSubject(d, sentenceStart(doc, anchor.sentence), anchor.from)
        : undefined;
    const sides = speaking ? membersOf(d, speaking, "participant") : [];
    return {
      participants: distinct([...sides, ...owners, ...of, ...named, ...guests]),
      subject: undefined,
    };
  }
  const subject =
    owners.length === 0 && of.length === 0 && !complete && isAdjunct(doc, behindDay(doc, anchor))
      ? adjunctSubject(d, anchor, previous)
      : undefined;
  const speakers = subject ? membersOf(d, subject, "participant") : [];
  const told = toldBefore(d, anchor);
  const met =
    subject && named.length === 0
      ? told.length > 0
        ? told
        : receiverBefore(d, anchor, subject)
      : named;
  // `at talks, the two leaders agreed`: the group itself is who met.
  const all =
    met.length > 0 || (speakers.length > 1 && !anchor.bare)
      ? [...speakers, ...owners, ...of, ...met]
      : [...owners, ...of];
  return { participants: distinct(all), subject };
}

/** `Oman will host the Gulf Summit in Muscat`: the country that receives the others. */
function hostOf(d: Discourse, { from, noun }: Anchor): ParticipantFound[] {
  let hosting = false;
  // `host the summit of the bloc` may be any; a name makes it one.
  if (!noun || !isCapital(d.doc, noun.from)) return [];
  for (let k = from; k < noun.from; k++) if (is(d.doc, k, W.hosting)) hosting = true;
  const party = hosting ? d.mentions[mentionEnding(d, from)] : undefined;
  if (party?.kind !== "country" || !party.country || party.place) return [];
  return [{ country: party.country, label: { from: party.from, to: party.to }, role: "host" }];
}

/** `the conference in Riga, which both will attend`, `the session, which she and Minister B co-chaired` */
function attendees(d: Discourse, from: number): ParticipantFound[] {
  const { doc } = d;
  for (let k = from; k < from + REACH; k++) {
    if (!is(doc, k, W.relative)) continue;
    const found: ParticipantFound[] = [];
    let at = k + 1;
    for (let m = mentionStarting(d, at); m >= 0; m = mentionStarting(d, at)) {
      const { kind, from: pronoun, to } = d.mentions[m] as Mention;
      const single = kind === "pronoun" && !is(doc, pronoun, W.they);
      found.push(
        ...(single
          ? pronounSide(d, pronoun, "participant")
          : membersOf(d, actorOf(d, m), "participant")),
      );
      at = is(doc, to, W.and) || isKind(doc, to, Kind.comma) ? to + 1 : to;
    }
    while (is(doc, at, W.aux) || isModal(doc, at) || is(doc, at, W.scheduled) || is(doc, at, W.to))
      at++;
    if (meetingVerbAt(doc, at)?.lemma === "chair")
      return distinct(found).map((p) => ({ ...p, role: "chair" }));
    if (found.length > 0 && is(doc, at, W.attending)) return distinct(found);
  }
  return [];
}

/** `Minister A said at the forum`, `she told the forum`: who speaks there takes part. */
function speakerAt(d: Discourse, anchor: Anchor, previous: Actor | undefined): ParticipantFound[] {
  const { doc } = d;
  const told = !is(doc, anchor.from - 1, W.at);
  // `told summit participants`
  const last = !isWord(doc, anchor.to) || is(doc, anchor.to, W.that) || is(doc, anchor.to, W.in);
  if (told && !last) return [];
  const to = told ? anchor.from : anchor.from - 1;
  const m = matchBefore(doc.matches, to, Entry.cue);
  if (m < 0) return [];
  const from = doc.matches.from[m] as number;
  // `told the forum`, but `praised the forum`
  const entry = doc.lexicon.language.cues[doc.matches.ref[m] as number];
  if (told && !entry?.takes.includes("addressee-clause")) return [];
  const speaker = subjectOf(d, { from, sentence: anchor.sentence, voice: "finite" }, previous);
  return speaker ? membersOf(d, speaker, "participant").filter((p) => p.person) : [];
}

/** `told Minister A during a meeting in Riga`: who was told was met. */
function toldBefore(d: Discourse, anchor: Anchor): readonly ParticipantFound[] {
  const m = mentionEnding(d, anchor.from - 1);
  return m >= 0 && isTold(d, m) ? participantsOf(d, m, "participant") : [];
}

/** `told Minister A`: the object of a verb that takes an addressee. */
function isTold(d: Discourse, m: number): boolean {
  const mention = d.mentions[m];
  if (!mention || !d.people.of[m] || mention.possessive) return false;
  const cue = matchBefore(d.doc.matches, mention.from, Entry.cue);
  const entry = d.doc.lexicon.language.cues[d.doc.matches.ref[cue] as number];
  return cue >= 0 && entry !== undefined && entry.takes.some((t) => t.startsWith("addressee"));
}

/** Where the phrase starts in `Thursday's talks`, `last week's talks`. */
function behindDay(doc: TextDocument, { from }: Anchor): number {
  const day = is(doc, from - 1, W.days) || is(doc, from - 1, W.timeunit);
  if (!isPossessive(doc, from) || !day) return from;
  return is(doc, from - 2, W.previous) ? from - 2 : from - 1;
}

/** `at a meeting with`, `during talks with`: the meeting is where the subject spoke; `the need for talks`, `a return to negotiations` are none. */
function isAdjunct(doc: TextDocument, from: number): boolean {
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

/** `travelled to Riga for talks with`: somebody went there to meet. */
function isPurpose(doc: TextDocument, at: number): boolean {
  for (let k = at - 1; k > at - REACH; k--) {
    // `to Oslo, Norway on Monday, May 5 for talks`
    const comma = isKind(doc, k, Kind.comma);
    const day = isKind(doc, k, Kind.number) || (comma && isCapital(doc, k + 1));
    if ((!isWord(doc, k) && !day) || matchAt(doc.matches, k, Entry.cue) >= 0) return false;
    if (matchAt(doc.matches, k, Entry.meetingVerb) >= 0) return true;
    if (meetingFormAt(doc, k) === "visit") return true;
  }
  return false;
}

function adjunctSubject(
  d: Discourse,
  anchor: Anchor,
  previous: Actor | undefined,
): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, anchor.sentence);
  const agent = agentBefore(d, low, anchor.from);
  if (agent >= 0) return actorOf(d, agent);
  // `…, Minister A said at talks with B`: the nearest person before.
  const before = mentionsBetween(d, low, anchor.from)
    .filter((i) => {
      const m = d.mentions[i] as Mention;
      return (
        d.people.of[i] &&
        !m.possessive &&
        !is(doc, m.from - 1, W.preposition) &&
        // `met A, followed by talks with B`: not of A.
        matchBefore(doc.matches, m.from, Entry.meetingVerb) < 0 &&
        !isTold(d, i)
      );
    })
    .at(-1);
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
function isPassiveBefore(doc: TextDocument, by: number, low: number): boolean {
  for (let k = by - 2; k >= Math.max(low, by - 4); k--) if (is(doc, k, W.be)) return true;
  return false;
}

/** `handed the letter to B`, `handed by A to B`: the receiver right in front of the adjunct. */
function receiverBefore(
  d: Discourse,
  anchor: Anchor,
  giver: Actor | undefined,
): ParticipantFound[] {
  const { doc } = d;
  const m = mentionEnding(d, anchor.from - 1);
  const mention = d.mentions[m];
  const person = d.people.of[m];
  if (!mention || !person || mention.possessive || person === giver?.person) return [];
  // `agreed with B in a phone call`
  const shared = is(doc, mention.from - 1, W.with);
  const partner = shared && matchBefore(doc.matches, mention.from - 1, Entry.cue) >= 0;
  const cued = partner || matchBefore(doc.matches, mention.from, Entry.cue) >= 0;
  const given = is(doc, mention.from - 1, W.to) && giver?.label.to === mention.from - 1;
  return given || (shared && cued) ? participantsOf(d, m, "participant") : [];
}

/** `X's meeting`, `his visit`. */
function ownersOf(d: Discourse, anchor: Anchor): ParticipantFound[] {
  const { doc } = d;
  const at = anchor.from;
  const { self } = anchor;
  if (self?.person) return [{ person: self.person, label: self.label, role: "participant" }];
  if (isPossessive(doc, at)) {
    const m = mentionEnding(d, at);
    return m >= 0 ? participantsOf(d, m, "participant") : [];
  }
  if (!is(doc, at, W.possessive)) return [];
  const label = { from: at, to: at + 1 };
  if (is(doc, at, W.heheld) || isSingular(doc, at)) {
    const person = ahead(d, anchor)?.person ?? pronounAt(d, at);
    return person ? [{ person, label, role: "participant" }] : [];
  }
  // `their latest talks`
  if (!is(doc, at, W.their)) return [];
  // `the presidents of the two countries … at their meeting`: the group itself, known or not.
  const low = sentenceStart(doc, anchor.sentence);
  const group = mentionsBetween(d, low, at)
    .filter((i) => d.mentions[i]?.title?.plural)
    .at(-1);
  if (group !== undefined) return participantsOf(d, group, "participant");
  // `at their meeting, the two presidents signed`: of ministers nobody says `presidents`.
  const two = lastTwo(d, at);
  if (ledByOthers(d, anchor, two)) return [];
  // `During their talks, the two ministers agreed`
  const own = ahead(d, anchor)?.people ?? [];
  return (own.length > 1 ? own : two).map((person) => ({ person, label, role: "participant" }));
}

/** Whether the sentence speaks of heads of state or government in the plural, and the two known people are none. */
function ledByOthers({ doc }: Discourse, { sentence }: Anchor, two: readonly Person[]): boolean {
  const end = sentenceEnd(doc, sentence);
  for (let k = sentenceStart(doc, sentence); k < end; k++) {
    if (!is(doc, k, W.summiteer)) continue;
    const roles = two.flatMap((p) => p.titles.flatMap((t) => rolesOf(doc, t)));
    return !roles.includes("head_of_state") && !roles.includes("head_of_government");
  }
  return false;
}

/** `During his visit to Chad, the minister said`: the subject behind an opening phrase that names nobody. */
function ahead(d: Discourse, { from, to, sentence }: Anchor): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  if (!is(doc, low, W.preposition) && !isParticiple(doc, low)) return undefined;
  if (mentionsBetween(d, low, from).some((i) => d.people.of[i])) return undefined;
  return subjectAfter(d, to, sentenceEnd(doc, sentence));
}

/** `his`, `her`: the possessives of one person. */
const isSingular = (doc: TextDocument, at: number): boolean =>
  !is(doc, at, W.its) &&
  !is(doc, at, W.i) &&
  doc.tokens.end[at] === (doc.tokens.start[at] as number) + 3 &&
  is(doc, at, W.possessive);

/** `During a working visit to Chad, Minister A met B`, `As part of the visit to Chad, …`: the one of whom the sentence that it opens tells. */
function duringVisit(d: Discourse, { from, to, sentence }: Anchor): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  const opens = is(doc, low, W.during) || is(doc, low, W.on) || is(doc, low, W.in);
  const framed = is(doc, from - 1, W.of) && is(doc, from - 2, W.courseword) && from <= low + 4;
  if (!(opens && from === low + 1) && !framed) return undefined;
  if (!is(doc, from, W.article) || !is(doc, to, W.to)) return undefined;
  return subjectAfter(d, to, sentenceEnd(doc, sentence));
}

/** `Ruiz, who is on a working visit to`: the one who is, arrived or came on it. */
function onVisit(d: Discourse, anchor: Anchor, previous: Actor | undefined): Actor | undefined {
  const { doc } = d;
  if (!is(doc, anchor.from - 1, W.on)) return undefined;
  let k = anchor.from - 2;
  // `who is in Chad on an official visit`
  const place = mentionEnding(d, k + 1);
  if (place >= 0 && d.mentions[place]?.kind === "country") {
    const before = (d.mentions[place] as Mention).from - 1;
    if (is(doc, before, W.in)) k = before - 1;
  }
  while (is(doc, k, W.adverb)) k--;
  // `Minister A, currently on a visit to`
  const named = isKind(doc, k, Kind.comma) ? mentionEnding(d, k) : -1;
  if (named >= 0 && d.people.of[named]) return actorOf(d, named);
  // `accompanied Minister A on a trip to`
  const m = mentionEnding(d, k + 1);
  const leader = d.mentions[m];
  if (leader && is(doc, leader.from - 1, W.accompanied)) return actorOf(d, m);
  let be = beOnVisit(doc, anchor.from);
  if (be < 0) return undefined;
  // `will be on a visit`, `is due to be in Chad on a visit`
  while (isModal(doc, be - 1) || is(doc, be - 1, W.to) || is(doc, be - 1, W.scheduled)) be--;
  return subjectOf(d, { from: be, sentence: anchor.sentence, voice: "finite" }, previous);
}

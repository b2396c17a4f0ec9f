import { entryOf, matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  beforeThe,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  mentionAt,
  mentionEnding,
  mentionStarting,
} from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { subjectOf } from "./attribution.js";
import { mainSubject } from "./main-subject.js";
import { addressees, adjunctSubject, behindDay, isAdjunct } from "./meeting-adjunct.js";
import type { Anchor } from "./meeting-anchors.js";
import { REACH, subjectAfter } from "./meeting-clause.js";
import { complements, holders } from "./meeting-complements.js";
import { delegationBefore } from "./meeting-groups.js";
import { distinct, membersOf, pronounSide } from "./meeting-members.js";
import { leaderEnding, ownersOf } from "./meeting-owners.js";
import { isEvent, isOff, isVisit, type ParticipantFound } from "./meeting-types.js";
import { beOnVisit, isHosted, meetingVerbAt } from "./meeting-words.js";

/** How far into its sentence a delegation may end that is its subject. */
const SENT_REACH = 8;

/** Who takes part, and who is the subject of the clause. */
export interface Parties {
  readonly participants: ParticipantFound[];
  /** Who is the subject of the clause, for the clauses that follow it. */
  readonly subject: Actor | undefined;
}

/** The parties of a noun of meeting: its owner, those behind `with`, `between` and `of`, else the subject. */
export function nounParties(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  const { to } = anchor.noun as TokenRange;
  const { of, others, complete } = complements(d, anchor, to);
  const theirs = ofTheirs(d, anchor, to);
  const own = theirs.length > 0 ? theirs : [...ownersOf(d, anchor), ...of];
  if (isVisit(anchor)) return guestOf(d, anchor, own, previous);
  const named = others.length > 0 && theirs.length === 0 ? [...holders(d, to), ...others] : [];
  const open = own.length === 0 && !complete;
  if (isEvent(anchor))
    return {
      participants: eventParties(d, anchor, own, named, open, previous),
      subject: undefined,
    };
  // `a visit that will include talks with A`: of whoever visits.
  const visitor = named.length > 0 && is(d.doc, anchor.from - 1, W.included) ? previous : undefined;
  const subject = open ? (subjectAt(d, anchor, previous) ?? visitor) : undefined;
  const unnamed = open && !subject?.person && named.length > 0;
  const sent = unnamed ? delegationAhead(d, anchor) : [];
  const speakers = sent.length > 0 || !subject ? sent : membersOf(d, subject, "participant");
  const met = subject && named.length === 0 ? addressees(d, anchor, subject) : named;
  // `at talks, the two leaders agreed`: the group itself is who met.
  const all =
    met.length > 0 || (speakers.length > 1 && !anchor.bare) ? [...speakers, ...own, ...met] : own;
  return { participants: distinct(all), subject };
}

/** `Chad and Peru are arranging a meeting of their ministers`: the countries in front of it. */
function ofTheirs(d: Discourse, { from, sentence }: Anchor, to: number): ParticipantFound[] {
  const { doc } = d;
  if (!(is(doc, to, W.of) || is(doc, to, W.between)) || !is(doc, to + 1, W.their)) return [];
  const whose = mainSubject(d, sentenceStart(doc, sentence), from);
  const lands = whose ? membersOf(d, whose, "participant") : [];
  return lands.length > 1 && lands.every((p) => p.country && !p.person)
    ? lands.map((p) => ({ ...p, group: true }))
    : [];
}

/** `A Latvian delegation left Oman after talks with A`: the country of the delegation that the sentence opens with. */
function delegationAhead(d: Discourse, { from, sentence }: Anchor): ParticipantFound[] {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  if (!isAdjunct(doc, behindDay(doc, { from }))) return [];
  for (let k = low; k < Math.min(from, low + SENT_REACH); k++)
    if (is(doc, k, W.delegation)) return delegationBefore(d, k + 1, low, "participant");
  return [];
}

/** Who speaks or acts at talks that name nobody as theirs, or called them off: `postponed a meeting with`. */
const subjectAt = (d: Discourse, anchor: Anchor, previous: Actor | undefined): Actor | undefined =>
  isAdjunct(d.doc, behindDay(d.doc, anchor))
    ? adjunctSubject(d, anchor, previous)
    : offBy(d, anchor);

/** `cancelled a trip to Chad`: who called it off. */
const offBy = (d: Discourse, anchor: Anchor): Actor | undefined =>
  isOff(anchor) ? mainSubject(d, sentenceStart(d.doc, anchor.sentence), anchor.from) : undefined;

/** Who visits: whose visit it is, else who goes on it. */
function guestOf(
  d: Discourse,
  anchor: Anchor,
  own: readonly ParticipantFound[],
  previous: Actor | undefined,
): Parties {
  const guests = own.filter((p) => p.person);
  if (guests.length > 0) return { participants: guests, subject: undefined };
  const subject = travellerOf(d, anchor, previous);
  const named = subject ? membersOf(d, subject, "guest").filter((p) => p.person) : [];
  return { participants: named.length > 0 ? named : delegationOnVisit(d, anchor), subject };
}

/** `A Latvian delegation is on a visit to`: the country that sent it. */
function delegationOnVisit(d: Discourse, { from, sentence }: Anchor): ParticipantFound[] {
  const be = beOnVisit(d.doc, from);
  if (be < 0) return [];
  return delegationBefore(d, auxiliaryStart(d.doc, be), sentenceStart(d.doc, sentence), "guest");
}

function travellerOf(d: Discourse, anchor: Anchor, previous: Actor | undefined): Actor | undefined {
  if (anchor.bare) return duringVisit(d, anchor);
  return isOff(anchor)
    ? offBy(d, anchor)
    : (onVisit(d, anchor, previous) ?? duringVisit(d, anchor));
}

/** Who is at an event: its `own` and those `named` behind it, else who attends, receives or speaks there. */
function eventParties(
  d: Discourse,
  anchor: Anchor,
  own: readonly ParticipantFound[],
  named: readonly ParticipantFound[],
  open: boolean,
  previous: Actor | undefined,
): ParticipantFound[] {
  const { doc } = d;
  const { from, to, sentence } = anchor;
  if (own.length + named.length === 0)
    return distinct([
      ...attendees(d, anchor.noun?.to ?? to),
      ...hostOf(d, anchor),
      ...speakersAt(d, anchor, previous),
    ]);
  // `agreed to arrange a summit with Oman`: those who agreed and Oman.
  const object = isWord(doc, from - 1) && !is(doc, from - 1, W.preposition);
  const speaking = object && open ? mainSubject(d, sentenceStart(doc, sentence), from) : undefined;
  const sides = speaking ? membersOf(d, speaking, "participant") : [];
  return distinct([...sides, ...own, ...named]);
}

/** `Oman will host the Gulf Summit in Muscat`: the country that receives the others. */
function hostOf(d: Discourse, { from, noun }: Anchor): ParticipantFound[] {
  // `host the summit of the bloc` may be any; a name makes it one.
  if (!noun || !isCapital(d.doc, noun.from) || !isHosted(d.doc, from, noun)) return [];
  const party = mentionAt(d, mentionEnding(d, from));
  if (party?.kind !== "country" || !party.country || party.place) return [];
  return [{ country: party.country, label: { from: party.from, to: party.to }, role: "host" }];
}

/** `the conference in Riga, which both will attend`, `the session, which she and Minister B co-chaired` */
function attendees(d: Discourse, from: number): ParticipantFound[] {
  const { doc } = d;
  const end = Math.min(from + REACH, sentenceEnd(doc, sentenceOf(doc, from - 1)));
  for (let k = from; k < end; k++) {
    if (!is(doc, k, W.relative) && !is(doc, k, W.that)) continue;
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
    while (isAuxiliary(doc, at) || is(doc, at, W.scheduled) || is(doc, at, W.to)) at++;
    if (meetingVerbAt(doc, at)?.lemma === "chair")
      return distinct(found).map((p) => ({ ...p, role: "chair" }));
    if (found.length > 0 && is(doc, at, W.attending)) return distinct(found);
    // `the summit that the president will host on Friday`
    if (found.length > 0 && is(doc, at, W.hosting))
      return distinct(found).map((p) => ({ ...p, role: "host" }));
  }
  return [];
}

/** `Minister A said at the forum`, `told reporters after a session`, `she told the forum`: who speaks there takes part. */
function speakersAt(d: Discourse, anchor: Anchor, previous: Actor | undefined): ParticipantFound[] {
  const { doc } = d;
  const after = is(doc, anchor.from - 1, W.following) || is(doc, anchor.from - 1, W.during);
  const told = !after && !is(doc, anchor.from - 1, W.at);
  // `told summit participants`
  const last = !isWord(doc, anchor.to) || is(doc, anchor.to, W.that) || is(doc, anchor.to, W.in);
  if (told && !last) return [];
  const to = told ? anchor.from : beforeAudience(doc, anchor.from - 1);
  const m = matchBefore(doc.matches, to, Entry.cue);
  if (m < 0) return [];
  const from = doc.matches.from[m] as number;
  // `told the forum`, but `praised the forum`
  const entry = entryOf(doc.matches, m, doc.lexicon.language.cues);
  if (told && !entry?.takes.includes("addressee-clause")) return [];
  const speaker = subjectOf(d, { from, sentence: anchor.sentence, voice: "finite" }, previous);
  return speaker ? membersOf(d, speaker, "participant").filter((p) => p.person) : [];
}

/** Where `told` ends in `told reporters`, of which token `to` is behind the last; else `to`. */
function beforeAudience(doc: TextDocument, to: number): number {
  if (!is(doc, to - 1, W.audience)) return to;
  return beforeThe(doc, to - 1) + 1;
}

/** `During a working visit to Chad, Minister A met B`, `As part of the visit to Chad, …`: the one of whom the sentence that it opens tells. */
function duringVisit(d: Discourse, { from, to, sentence }: Anchor): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  const opens = is(doc, low, W.during) || is(doc, low, W.on) || is(doc, low, W.in);
  const framed = is(doc, from - 1, W.of) && is(doc, from - 2, W.courseword);
  if (!is(doc, from, W.article) || !is(doc, to, W.to)) return undefined;
  if ((opens && from === low + 1) || (framed && from <= low + 4))
    return subjectAfter(d, to, sentenceEnd(doc, sentence));
  // `Minister A met B as part of a visit to Chad`
  const own = framed ? mainSubject(d, low, from) : undefined;
  return own?.person ? own : undefined;
}

/** `Ruiz, who is on a working visit to`: the one who is, arrived or came on it. */
function onVisit(d: Discourse, anchor: Anchor, previous: Actor | undefined): Actor | undefined {
  const { doc } = d;
  const be = beOnVisit(doc, anchor.from);
  if (be < 0 && !is(doc, anchor.from - 1, W.on)) return undefined;
  let k = anchor.from - 2;
  // `who is in Chad on an official visit`
  const place = mentionAt(d, mentionEnding(d, k + 1));
  if (place?.kind === "country" && is(doc, place.from - 1, W.in)) k = place.from - 2;
  while (is(doc, k, W.adverb)) k--;
  // `Minister A, currently on a visit to`
  const named = isKind(doc, k, Kind.comma) ? mentionEnding(d, k) : -1;
  if (named >= 0 && d.people.of[named]) return actorOf(d, named);
  // `accompanied Minister A on a trip to`
  const leader = leaderEnding(d, k + 1);
  if (leader >= 0) return actorOf(d, leader);
  if (be < 0) return undefined;
  const start = auxiliaryStart(doc, be);
  return subjectOf(d, { from: start, sentence: anchor.sentence, voice: "finite" }, previous);
}

/** `will be on a visit`, `is due to be in Chad on a visit`: where the verb group starts, of which `be` is token `be`. */
function auxiliaryStart(doc: TextDocument, be: number): number {
  let k = be;
  while (isModal(doc, k - 1) || is(doc, k - 1, W.to) || is(doc, k - 1, W.scheduled)) k--;
  return k;
}

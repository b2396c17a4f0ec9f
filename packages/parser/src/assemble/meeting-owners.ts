import { isPossessive, type Mention } from "../annotate/mention.js";
import { hasWord, is, sentenceEnd, sentenceStart, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  lastTwo,
  mentionAt,
  mentionEnding,
  mentionsBetween,
} from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import { pronounAt } from "../resolve/speakers.js";
import { isParticiple } from "./as-written.js";
import type { Anchor } from "./meeting-anchors.js";
import { antecedent, subjectAfter } from "./meeting-clause.js";
import { participantsOf } from "./meeting-lists.js";
import { placeAt } from "./meeting-place.js";
import { isVisit, type ParticipantFound } from "./meeting-types.js";

/** `X's meeting`, `his visit`. */
export function ownersOf(d: Discourse, anchor: Anchor): ParticipantFound[] {
  const { doc } = d;
  const at = anchor.from;
  const { self } = anchor;
  if (self?.person) return [{ person: self.person, label: self.label, role: "participant" }];
  if (isPossessive(doc, at)) {
    // `Minister A met Minister B during the latter's visit`
    if (is(doc, at - 1, W.latter)) {
      const last = lastTwo(d, at).at(-1);
      return last ? [{ person: last, label: { from: at - 1, to: at }, role: "participant" }] : [];
    }
    const m = mentionEnding(d, at);
    return m >= 0 ? participantsOf(d, m, "participant") : [];
  }
  if (!is(doc, at, W.possessive)) return [];
  const label = { from: at, to: at + 1 };
  // `Minister A, whose visit to Chad runs until Monday`
  if (is(doc, at, W.relative)) {
    const m = antecedent(d, at);
    return m >= 0 ? participantsOf(d, m, "participant") : [];
  }
  if (is(doc, at, W.heheld) || isSingular(doc, at)) {
    const person =
      traveller(d, at) ?? fromAbroad(d, anchor) ?? ahead(d, anchor)?.person ?? pronounAt(d, at);
    return person ? [{ person, label, role: "participant" }] : [];
  }
  // `their latest talks`
  if (!is(doc, at, W.their)) return [];
  // `the presidents of the two countries … at their meeting`: the group itself, known or not.
  const low = sentenceStart(doc, anchor.sentence);
  const group = mentionsBetween(d, low, at).findLast((i) => d.mentions[i]?.title?.plural);
  if (group !== undefined) return participantsOf(d, group, "participant");
  // `at their meeting, the two presidents signed`: of ministers nobody says `presidents`.
  const two = lastTwo(d, at);
  if (ledByOthers(d, anchor, two)) return [];
  // `During their talks, the two ministers agreed`
  const own = ahead(d, anchor)?.people ?? [];
  const all = own.length > 1 ? own : (besidePartner(d, anchor) ?? two);
  return all.map((person) => ({ person, label, role: "participant" }));
}

/** `Speaking beside Minister A after their talks, Minister B said`: the partner in front and the subject behind. */
function besidePartner(d: Discourse, { from, to, sentence }: Anchor): Person[] | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  if (!opensPhrase(doc, low)) return undefined;
  const [first, more] = mentionsBetween(d, low, from).filter((i) => d.people.of[i]);
  if (first === undefined || more !== undefined) return undefined;
  const partner = d.people.of[first];
  if (!partner || !is(doc, (d.mentions[first] as Mention).from - 1, W.with)) return undefined;
  const speaker = subjectAfter(d, to, sentenceEnd(doc, sentence))?.person;
  return speaker && speaker !== partner ? [speaker, partner] : undefined;
}

/** `will accompany Minister A on his trip`: whose trip it is, of which the phrase starts at token `at`. */
function traveller(d: Discourse, at: number): Person | undefined {
  const m = is(d.doc, at - 1, W.on) ? leaderEnding(d, at - 1) : -1;
  return m < 0 ? undefined : d.people.of[m];
}

/** `Latvian Minister A and Director B met with Omani Minister C during his visit to Riga`: the only one of the sentence who is not at home there. */
function fromAbroad(d: Discourse, anchor: Anchor): Person | undefined {
  const { doc } = d;
  const { from, to, sentence } = anchor;
  if (!isVisit(anchor) || !is(doc, from - 1, W.during) || !is(doc, to, W.to)) return undefined;
  const home = placeAt(doc, to + 1)?.place.country;
  if (!home) return undefined;
  const people = mentionsBetween(d, sentenceStart(doc, sentence), from).flatMap(
    (i) => d.people.of[i] ?? [],
  );
  const guests = new Set(people.filter((p) => p.country !== home));
  const [guest] = guests;
  const hosted = people.some((p) => p.country === home);
  return hosted && guests.size === 1 && guest?.country ? guest : undefined;
}

/** `accompanied Minister A`: the mention of whoever others go with, which ends before token `to`, or -1. */
export function leaderEnding(d: Discourse, to: number): number {
  const m = mentionEnding(d, to);
  const leader = mentionAt(d, m);
  return leader && is(d.doc, leader.from - 1, W.accompanied) ? m : -1;
}

/** Whether the sentence speaks of heads of state or government in the plural, and the two known people are none. */
const ledByOthers = ({ doc }: Discourse, { sentence }: Anchor, two: readonly Person[]): boolean =>
  hasWord(doc, sentenceStart(doc, sentence), sentenceEnd(doc, sentence), W.summiteer) &&
  !two.some((p) => p.offices.some(({ leads }) => leads));

/** `During his visit to Chad, the minister said`: the subject behind an opening phrase that names nobody. */
function ahead(d: Discourse, { from, to, sentence }: Anchor): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  if (!opensPhrase(doc, low)) return undefined;
  if (mentionsBetween(d, low, from).some((i) => d.people.of[i])) return undefined;
  return subjectAfter(d, to, sentenceEnd(doc, sentence));
}

/** `During his visit, …`, `Speaking in Riga, …`: whether a phrase in front of the subject starts at token `low`. */
const opensPhrase = (doc: TextDocument, low: number): boolean =>
  is(doc, low, W.preposition) || isParticiple(doc, low);

/** `his`, `her`: the possessives of one person. */
const isSingular = (doc: TextDocument, at: number): boolean =>
  !is(doc, at, W.its) &&
  !is(doc, at, W.i) &&
  doc.tokens.end[at] === (doc.tokens.start[at] as number) + 3 &&
  is(doc, at, W.possessive);

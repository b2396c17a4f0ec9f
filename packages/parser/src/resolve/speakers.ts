import { matchAt, matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  is,
  isAuxiliary,
  isKind,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import {
  type Actor,
  beforeParens,
  type Discourse,
  firstMentionFrom,
  lastTwo,
  mentionAt,
  mentionEnding,
} from "./discourse.js";
import { groupOf } from "./groups.js";
import type { Person } from "./person.js";

/** The actor of mention `index`, joined with those before it in `A and B` and `A, B and C`. */
export function actorOf(d: Discourse, index: number): Actor {
  const { doc } = d;
  const last = d.mentions[index] as Mention;
  const parts = [index];
  let from = partyStart(d, last);
  let held = false;
  for (;;) {
    const k = from - 1;
    const comma = isKind(doc, k, Kind.comma);
    if (!is(doc, k, W.and) && !(comma && parts.length > 1)) break;
    let before = mentionEnding(d, beforeParens(d, k));
    // `Okello, Ruiz, and Grech`, but `the ties with Chad, and he stressed`
    const listed = last.kind !== "pronoun" && isKind(doc, k - 1, Kind.comma);
    if (before < 0 && is(doc, k, W.and) && listed)
      before = mentionEnding(d, beforeParens(d, k - 1));
    if (before < 0 || sentenceOf(doc, k) !== sentenceOf(doc, last.from)) break;
    const m = d.mentions[before] as Mention;
    held = holdsFirst(m, last);
    if (held) {
      from = m.from;
      break;
    }
    if (
      m.possessive ||
      m.kind === "pronoun" ||
      !sameSort(m, last) ||
      (is(doc, m.from - 1, W.preposition) && !isLeader(doc, m.from)) ||
      isKind(doc, m.from - 1, Kind.hyphen)
    )
      break;
    parts.unshift(before);
    from = partyStart(d, m);
  }
  if (parts.length === 1 && !held) return single(d, index);
  const actors = parts.map((i) => single(d, i));
  const people = actors.flatMap((a) => (a.person ? [a.person] : a.people));
  return {
    label: { from, to: last.to },
    person: undefined,
    people,
    country: undefined,
    organization: -1,
    kind: "group",
  };
}

/** Where the party of a mention starts: `a Peruvian delegation headed by A`, `Peru's A`. */
function partyStart(d: Discourse, { kind, from }: Mention): number {
  const owner = kind === "name" ? mentionAt(d, mentionEnding(d, from - 1)) : undefined;
  return owner?.kind === "country" && owner.possessive ? owner.from : delegationStart(d.doc, from);
}

/** How long the words in front of `delegation headed by A` may be. */
const DELEGATION_REACH = 8;

/** Where the party of the one named at token `at` starts: `a Peruvian delegation headed by A`. */
function delegationStart(doc: TextDocument, at: number): number {
  if (!isLeader(doc, at)) return at;
  for (let k = at - 3; k > at - DELEGATION_REACH && isWord(doc, k); k--)
    if (is(doc, k, W.determiner)) return k;
  return at;
}

/** `led by (A)`: whether the one named at token `at` is told to lead others. */
export const isLeader = (doc: TextDocument, at: number): boolean =>
  is(doc, at - 1, W.by) && is(doc, at - 2, W.led);

/** Somebody known, who goes by `label` here. */
export const personActor = (person: Person, label: TokenRange): Actor => ({
  label,
  person,
  people: [],
  country: person.country,
  organization: -1,
  kind: "person",
});

/** `the culture ministers of Chad(, Oman and Peru)`: the first country of the list is in the mention of the office. */
const holdsFirst = (m: Mention, last: Mention): boolean =>
  last.kind === "country" && m.title?.plural === true && m.country !== undefined && !m.possessive;

const PERSONAL = new Set(["person", "office", "name"]);
const sameSort = (a: Mention, b: Mention): boolean => PERSONAL.has(a.kind) === PERSONAL.has(b.kind);

function single(d: Discourse, index: number): Actor {
  const m = d.mentions[index] as Mention;
  const actor = (kind: Actor["kind"], person?: Person, people: readonly Person[] = []): Actor => ({
    label: { from: m.from, to: m.to },
    person,
    people,
    country: person ? person.country : m.country,
    organization: m.organization,
    kind,
  });
  switch (m.kind) {
    case "person":
    case "office":
    case "name": {
      const person = d.people.of[index];
      if (person) return actor("person", person);
      if (m.title?.plural) return actor("group", undefined, groupOf(d, m));
      // `his Omani host`, whom the text does not name
      return actor(m.title || !m.country ? "words" : "country");
    }
    case "group":
      return actor("group", undefined, groupOf(d, m));
    case "organization":
      return actor("organization");
    case "country":
      return actor("country");
    case "pronoun": {
      const { doc } = d;
      if (is(doc, m.from, W.they)) return actor("group", undefined, groupOf(d, m));
      const person = is(doc, m.from, W.it)
        ? undefined
        : (d.people.of[index] ??
          (is(doc, m.to - 1, W.evaluative) ? rankedAt(d, m) : pronounAt(d, m.from)));
      if (person && !d.people.of[index]) {
        d.people.of[index] = person;
        person.mentions.push(m);
      }
      return person ? actor("person", person) : actor("words");
    }
  }
}

/** The actor of mention `index` that closes a sentence: in `Okello will travel on Monday, she added` the pronoun is whoever spoke last. */
export function speakerAt(d: Discourse, index: number): Actor {
  const m = d.mentions[index] as Mention;
  const { speaker } = d;
  if (m.kind === "pronoun" && speaker && !d.people.of[index]) {
    const gender = is(d.doc, m.from, W.she) ? "she" : is(d.doc, m.from, W.he) ? "he" : undefined;
    if (gender && (speaker.gender ?? gender) === gender) {
      speaker.gender = gender;
      speaker.mentions.push(m);
      d.people.of[index] = speaker;
    }
  }
  return actorOf(d, index);
}

/** `the former`, `the latter`: the first or second of the two who were named last. */
function rankedAt(d: Discourse, { from, to }: Mention): Person | undefined {
  const [first, second] = lastTwo(d, sentenceStart(d.doc, sentenceOf(d.doc, from)));
  return second && (is(d.doc, to - 1, W.latter) ? second : first);
}

/** Whom `him` or `her` at token `at` means, who is no subject of the sentence. */
export function objectAt(d: Discourse, at: number): Actor | undefined {
  const person = is(d.doc, at, W.object) ? pronounAt(d, at, true) : undefined;
  return person && personActor(person, { from: at, to: at + 1 });
}

/** Whom `he`, `she`, `his`, `her` at token `at` means: the subject of its own sentence before it, else the last speaker. */
export function pronounAt(d: Discourse, at: number, object = false): Person | undefined {
  const { doc } = d;
  const gender = is(doc, at, W.she) || isHer(doc, at) ? "she" : "he";
  const fits = (p: Person): boolean => p.gender === undefined || p.gender === gender;
  const own = innerSubject(d, at) ?? subjectBefore(d, at);
  const near = object
    ? [d.subject, d.speaker].filter((p) => p !== own)
    : [own, d.subject, d.speaker];
  const first = near.find((p) => p !== undefined && fits(p));
  const woman =
    gender === "she" && first && first !== own && !first.gender ? soleWoman(d, at) : undefined;
  const found = woman ?? first ?? soleNamed(d, at, fits);
  if (found) found.gender ??= gender;
  return found;
}

/** `Minister Okello met Minister Abena Ruiz. She`: the one of the last two who is known to be a woman. */
function soleWoman(d: Discourse, at: number): Person | undefined {
  const women = lastTwo(d, at).filter(({ gender }) => gender === "she");
  return women.length === 1 ? women[0] : undefined;
}

/** Who was named last before token `at`, unless the same sentence named two for whom `test` holds. */
function soleNamed(
  d: Discourse,
  at: number,
  test: (person: Person) => boolean,
): Person | undefined {
  const [first, second] = lastTwo(d, at, test);
  if (!first || !second) return first;
  const before = firstMentionFrom(d, at) - 1;
  const sentence = (p: Person): number =>
    sentenceOf(d.doc, mentionAt(d, d.people.of.lastIndexOf(p, before))?.from ?? 0);
  if (sentence(first) !== sentence(second)) return second;
  d.people.doubts.push({ from: at, to: at + 1, candidates: [first, second] });
  return undefined;
}

function isHer(doc: TextDocument, at: number): boolean {
  const start = doc.tokens.start[at] as number;
  return (doc.tokens.end[at] as number) - start === 3 && doc.text.charCodeAt(start + 2) === 0x72;
}

/** `noted (that) President A looks forward to his visit`: the subject of the clause that is reported, last before token `at`. */
function innerSubject(d: Discourse, at: number): Person | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentenceOf(doc, at));
  for (let k = at - 1; k > low; k--) {
    const m = d.cover[k] as number;
    if (m < 0) continue;
    const { from, to, possessive } = d.mentions[m] as Mention;
    const told = is(doc, from - 1, W.that) || matchBefore(doc.matches, from, Entry.cue) >= 0;
    const acts = isAuxiliary(doc, to) || matchAt(doc.matches, to, Entry.cue) >= 0;
    if (told && acts && !possessive && to <= at && d.people.of[m]) return d.people.of[m];
    k = from;
  }
  return undefined;
}

/** The person whom the sentence is about before token `at`: its first mention that is no object of a preposition. */
export function subjectBefore(d: Discourse, at: number): Person | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentenceOf(doc, at));
  for (let k = low; k < at; k++) {
    const m = d.cover[k] as number;
    if (m < 0) continue;
    const mention = d.mentions[m] as Mention;
    k = mention.to - 1;
    const p = d.people.of[m];
    if (!p || mention.possessive || mention.to > at) continue;
    if (d.quoted[mention.from] && !d.quoted[at]) continue;
    if (is(doc, mention.from - 1, W.preposition) && mention.from > low) continue;
    return p;
  }
  return undefined;
}

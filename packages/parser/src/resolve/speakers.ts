import type { Mention } from "../annotate/mention.js";
import {
  is,
  isKind,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { People, Person } from "./person.js";

/** Who is meant by a phrase: one of a person, several people, a country or a body; or only the words. */
export interface Actor {
  readonly label: TokenRange;
  readonly person: Person | undefined;
  /** The people of a group: `the two ministers`, `Okello and Ruiz`. */
  readonly people: readonly Person[];
  readonly country: string | undefined;
  /** Index in the language's organisations, or -1. */
  readonly organization: number;
  readonly kind: "person" | "group" | "country" | "organization" | "words";
}

/** Who is being talked about, kept while the text is read from start to end. */
export interface Discourse {
  readonly doc: TextDocument;
  readonly mentions: readonly Mention[];
  readonly people: People;
  /** Mention over each token, or -1. */
  readonly cover: Int32Array;
  /** The tokens inside quotations: who is named there is no subject of the sentence around them. */
  readonly quoted: Uint8Array;
  /** Who spoke last. */
  speaker: Person | undefined;
  /** Whom the last sentence was about, if it reported no speech. */
  subject: Person | undefined;
  /** Whose words were reported last, and in which sentence. */
  heard: { readonly actor: Actor; readonly sentence: number } | undefined;
  /** The country or body whose words were reported last. */
  body: Discourse["heard"];
  /** The first two as they were at the start of each sentence, for the stages that read the text again. */
  readonly before: {
    readonly speaker: (Person | undefined)[];
    readonly subject: (Person | undefined)[];
  };
}

export function createDiscourse(
  doc: TextDocument,
  mentions: readonly Mention[],
  people: People,
  quoted: Uint8Array,
): Discourse {
  const cover = new Int32Array(doc.tokens.count + 1).fill(-1);
  mentions.forEach(({ from, to }, i) => {
    for (let k = from; k < to; k++) cover[k] = i;
  });
  const before = { speaker: [], subject: [] };
  return {
    doc,
    mentions,
    people,
    cover,
    quoted,
    speaker: undefined,
    subject: undefined,
    heard: undefined,
    body: undefined,
    before,
  };
}

/** Who speaks and whom the text is about, as they were at the start of a sentence. */
export function rewind(d: Discourse, sentence: number): void {
  d.speaker = d.before.speaker[sentence];
  d.subject = d.before.subject[sentence];
}

/** A capitalised word that nobody is known by may be any noun: `Waves hit out at the pier`. */
export const isKnown = (d: Discourse, m: number): boolean =>
  (d.mentions[m] as Mention).kind !== "name" || d.people.of[m] !== undefined;

/** Index of the mention that ends before token `to`, or -1. */
export function mentionEnding(d: Discourse, to: number): number {
  const m = to > 0 ? (d.cover[to - 1] as number) : -1;
  return m >= 0 && (d.mentions[m] as Mention).to === to ? m : -1;
}

/** Index of the mention that starts at token `from`, or -1. */
export function mentionStarting(d: Discourse, from: number): number {
  const m = d.cover[from] as number;
  return m >= 0 && (d.mentions[m] as Mention).from === from ? m : -1;
}

/** Indices of the mentions that start between two tokens, in order. */
export function mentionsBetween(d: Discourse, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (
    let i = firstMentionFrom(d, from);
    i < d.mentions.length && (d.mentions[i] as Mention).from < to;
    i++
  )
    found.push(i);
  return found;
}

/** Index of the first mention that starts at token `at` or later. */
export function firstMentionFrom(d: Discourse, at: number): number {
  let low = 0;
  let high = d.mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((d.mentions[mid] as Mention).from < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The actor of mention `index`, joined with those before it in `A and B` and `A, B and C`. */
export function actorOf(d: Discourse, index: number): Actor {
  const { doc } = d;
  const last = d.mentions[index] as Mention;
  const parts = [index];
  let from = delegationStart(doc, last.from);
  let held = false;
  for (;;) {
    const k = from - 1;
    const comma = isKind(doc, k, Kind.comma);
    if (!is(doc, k, W.and) && !(comma && parts.length > 1)) break;
    let before = mentionEnding(d, k);
    // `Okello, Ruiz, and Grech`, but `the ties with Chad, and he stressed`
    const listed = last.kind !== "pronoun" && isKind(doc, k - 1, Kind.comma);
    if (before < 0 && is(doc, k, W.and) && listed) before = mentionEnding(d, k - 1);
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
      is(doc, m.from - 1, W.preposition) ||
      isKind(doc, m.from - 1, Kind.hyphen)
    )
      break;
    parts.unshift(before);
    from = m.from;
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

/** How long the words in front of `delegation headed by A` may be. */
const DELEGATION_REACH = 8;

/** Where the party of the one named at token `at` starts: `a Peruvian delegation headed by A`. */
function delegationStart(doc: TextDocument, at: number): number {
  if (!is(doc, at - 1, W.by) || !is(doc, at - 2, W.led)) return at;
  for (let k = at - 3; k > at - DELEGATION_REACH && isWord(doc, k); k--)
    if (is(doc, k, W.determiner)) return k;
  return at;
}

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
      return m.title?.plural ? actor("group", undefined, groupOf(d, m)) : actor("words");
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

/** The people that a group means: `the two ministers` are the last two who hold such an office, `they` whom the sentence before called so. */
function groupOf(d: Discourse, m: Mention): readonly Person[] {
  const { doc } = d;
  if (is(doc, m.from, W.they)) {
    const sentence = sentenceOf(doc, m.from);
    const before = lastMention(
      d,
      m.from,
      ({ kind, from, title }) =>
        (kind === "group" || title?.plural === true) && sentence - sentenceOf(doc, from) <= 1,
    );
    if (before >= 0) return groupOf(d, d.mentions[before] as Mention);
  }
  const named = namedBehind(d, m.to);
  if (named.length > 1) return named;
  const holders = lastTwo(d, m.from, (p) => holdsOffice(doc, m.to - 1, p));
  if (holders.length === 2) return holders;
  // `Their foreign ministers`, said of two presidents: nobody who is known.
  const two = lastTwo(d, m.from);
  const office = is(doc, m.to - 1, W.ministerial) && is(doc, m.from, W.their);
  return office && two.every((p) => p.roles.length > 0) ? [] : two;
}

/** `the two ministers, Karl Grech and Rosa Quispe,`: the people named behind the comma at token `to`. */
function namedBehind(d: Discourse, to: number): readonly Person[] {
  const { doc } = d;
  const people: Person[] = [];
  for (let k = to; isKind(doc, k, Kind.comma) || is(doc, k, W.and); ) {
    const m = mentionStarting(d, k + 1);
    const person = m < 0 ? undefined : d.people.of[m];
    if (!person?.name) break;
    people.push(person);
    k = (d.mentions[m] as Mention).to;
  }
  return people;
}

/** Whether somebody is one of the `ministers`, `presidents` or `premiers` that token `noun` names. */
function holdsOffice(doc: TextDocument, noun: number, p: Person): boolean {
  const roles = p.roles.length > 0 ? p.roles : (p.counterpartOf?.roles ?? []);
  if (is(doc, noun, W.summiteer)) return roles.some((r) => HEADS.has(r));
  return is(doc, noun, W.ministerial) && roles.some((r) => r.endsWith("minister"));
}

const HEADS = new Set(["head_of_state", "head_of_government"]);

/** How many mentions back somebody may have been named who is still meant: it bounds the work on long texts. */
const MEMORY = 500;

/** Index of the last mention before token `at`, as far back as is remembered, for which `test` holds; or -1. */
export function lastMention(d: Discourse, at: number, test: (mention: Mention) => boolean): number {
  const first = firstMentionFrom(d, at) - 1;
  for (let i = first; i >= 0 && first - i < MEMORY; i--)
    if (test(d.mentions[i] as Mention)) return i;
  return -1;
}

/** The person named last before token `at` for whom `test` holds. */
export function lastNamed(
  d: Discourse,
  at: number,
  test: (person: Person) => boolean,
): Person | undefined {
  const { of } = d.people;
  const first = firstMentionFrom(d, at) - 1;
  for (let i = first; i >= 0 && first - i < MEMORY; i--) {
    const person = of[i];
    if (person !== undefined && test(person)) return person;
  }
  return undefined;
}

/** The two persons who were named last before token `at`, of those for whom `test` holds. */
export function lastTwo(
  d: Discourse,
  at: number,
  test: (person: Person) => boolean = () => true,
): readonly Person[] {
  const last = lastNamed(d, at, test);
  const other = last && lastNamed(d, at, (p) => p !== last && test(p));
  return last ? (other ? [other, last] : [last]) : [];
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
  const own = subjectBefore(d, at);
  const near = object
    ? [d.subject, d.speaker].filter((p) => p !== own)
    : [own, d.subject, d.speaker];
  const found = near.find((p) => p !== undefined && fits(p)) ?? soleNamed(d, at, fits);
  if (found) found.gender ??= gender;
  return found;
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
    sentenceOf(d.doc, d.mentions[d.people.of.lastIndexOf(p, before)]?.from ?? 0);
  if (sentence(first) !== sentence(second)) return second;
  d.people.doubts.push({ from: at, to: at + 1, candidates: [first, second] });
  return undefined;
}

function isHer(doc: TextDocument, at: number): boolean {
  const start = doc.tokens.start[at] as number;
  return (doc.tokens.end[at] as number) - start === 3 && doc.text.charCodeAt(start + 2) === 0x72;
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

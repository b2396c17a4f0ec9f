import type { Mention } from "../annotate/mention.js";
import { firstFrom, isCapital, isKind, type TextDocument, type TokenRange } from "../document.js";
import { Kind } from "../text/tokens.js";
import { firstOf, type People, type Person } from "./person.js";

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
  /** When something was, in text order. */
  readonly dates: readonly TokenRange[];
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
  dates: readonly TokenRange[],
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
    dates,
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

/** Mention `m`, or nothing for -1: an engine takes a hundred times as long for an index below zero as for one in the list. */
export const mentionAt = (
  { mentions }: Pick<Discourse, "mentions">,
  m: number,
): Mention | undefined => (m < 0 ? undefined : mentions[m]);

/** Index of the mention that ends before token `to`, or -1. */
export function mentionEnding(d: Discourse, to: number): number {
  const m = to > 0 ? (d.cover[to - 1] as number) : -1;
  return m >= 0 && (d.mentions[m] as Mention).to === to ? m : -1;
}

/** How many tokens in brackets may stand behind a name. */
const PARENS_REACH = 6;

/** `the World Health Organization (WHO) said`: the end of what stands before brackets that end at token `to`, where no mention has them. */
export function beforeParens(d: Discourse, to: number): number {
  const { doc } = d;
  if (!isKind(doc, to - 1, Kind.closeParen) || !isCapital(doc, to - 2)) return to;
  if (mentionEnding(d, to) >= 0) return to;
  for (let k = to - 2; k > to - PARENS_REACH; k--) if (isKind(doc, k, Kind.openParen)) return k;
  return to;
}

/** Index of the mention that starts at token `from`, or -1. */
export function mentionStarting(d: Discourse, from: number): number {
  const m = d.cover[from] as number;
  return m >= 0 && (d.mentions[m] as Mention).from === from ? m : -1;
}

/** Who is named for the first time by the mention that token `k` stands in. */
export function introducedAt(d: Discourse, k: number): Person | undefined {
  const m = d.cover[k] as number;
  const person = d.people.of[m];
  return person && firstOf(person) === d.mentions[m]?.from ? person : undefined;
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
export const firstMentionFrom = ({ mentions }: Discourse, at: number): number =>
  firstFrom(mentions, at);

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

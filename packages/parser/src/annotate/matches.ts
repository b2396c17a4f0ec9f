import type { CityEntry } from "../language/language.js";
import { Case, ENTRY_KINDS, Entry, keyOf, type Lexicon } from "../lexicon/lexicon.js";
import { type PhraseTrie, step } from "../lexicon/phrases.js";
import { Flag, Kind, type TokenTable } from "../text/tokens.js";

/**
 * Every phrase of the lexicon in the text: the longest one of each kind at each token.
 * `firstAt[token]` is the first match that starts there, `next` the following one, -1 ends the chain.
 */
export interface Matches {
  count: number;
  kind: Uint8Array;
  ref: Uint16Array;
  form: Uint8Array;
  from: Uint32Array;
  to: Uint32Array;
  next: Int32Array;
  /** No match starts or ends behind this token. */
  limit: number;
  /** The kinds that start at a token and that end before it, as bits: the chains are only read where these say so. */
  starts: Uint32Array;
  ends: Uint32Array;
  firstAt: Int32Array;
  /** The chain of matches that end before a token, by `lastAt[token]` and `before`. */
  lastAt: Int32Array;
  before: Int32Array;
  /** Of each kind the entry that was found at the token being looked at, or -1, and its end; and the kinds found. */
  readonly best: Int32Array;
  readonly bestTo: Int32Array;
  readonly hit: Uint8Array;
}

export function createMatches(): Matches {
  return {
    count: 0,
    ...columns(256),
    limit: 0,
    ...places(64),
    best: new Int32Array(ENTRY_KINDS).fill(-1),
    bestTo: new Int32Array(ENTRY_KINDS),
    hit: new Uint8Array(ENTRY_KINDS),
  };
}

function places(n: number): Pick<Matches, "starts" | "ends" | "firstAt" | "lastAt"> {
  return {
    starts: new Uint32Array(n),
    ends: new Uint32Array(n),
    firstAt: new Int32Array(n),
    lastAt: new Int32Array(n),
  };
}

function columns(
  n: number,
): Pick<Matches, "kind" | "ref" | "form" | "from" | "to" | "next" | "before"> {
  return {
    kind: new Uint8Array(n),
    ref: new Uint16Array(n),
    form: new Uint8Array(n),
    from: new Uint32Array(n),
    to: new Uint32Array(n),
    next: new Int32Array(n),
    before: new Int32Array(n),
  };
}

function grow(m: Matches): void {
  const bigger = columns(m.kind.length * 2);
  for (const key of ["kind", "ref", "form", "from", "to", "next", "before"] as const)
    bigger[key].set(m[key]);
  Object.assign(m, bigger);
}

/** Finds the phrases. Longest match wins within a kind; kinds do not hide each other, but for a region that of a country in its name: `South American`. */
export function findMatches(tokens: TokenTable, lexicon: Lexicon, out: Matches): void {
  const { phrases, entryKind } = lexicon;
  const n = tokens.count;
  if (out.firstAt.length <= n) Object.assign(out, places(n * 2 + 64));
  out.starts.fill(0, 0, n + 1);
  out.ends.fill(0, 0, n + 1);
  out.firstAt.fill(-1, 0, n + 1);
  out.lastAt.fill(-1, 0, n + 1);
  out.limit = n;
  out.count = 0;
  const { leads, first, next } = phrases;
  const { best, bestTo, hit } = out;
  let regionTo = 0;
  for (let i = 0; i < n; i++) {
    let node = rootAt(tokens, phrases, i);
    if (node === 0) continue;
    const flags = tokens.flags[i] as number;
    let j = i;
    let hits = 0;
    for (;;) {
      for (let e = first[node] as number; e >= 0; e = next[e] as number) {
        const rule = lexicon.entryCase[e] as number;
        if (
          rule === Case.capital
            ? (flags & Flag.capital) === 0
            : rule === Case.upper && (flags & Flag.upper) === 0
        )
          continue;
        const k = entryKind[e] as number;
        // `4:12 PM` is a time of day.
        if (k === Entry.title && rule === Case.upper && tokens.kind[i - 1] === Kind.number)
          continue;
        if (best[k] === -1) hit[hits++] = k;
        // Two entries of a kind with one form (a country's two demonyms, "announced" as past and participle): the first listed stays.
        if (best[k] === -1 || j + 1 > (bestTo[k] as number) || (best[k] as number) > e) {
          best[k] = e;
          bestTo[k] = j + 1;
        }
      }
      j++;
      if (leads[node] === 0 || j >= n) break;
      // A phrase does not run over an empty line.
      if (((tokens.flags[j] as number) & Flag.paragraph) !== 0) break;
      node = step(phrases, node, keyOf(tokens, j));
      if (node === 0) break;
    }
    for (let h = 0; h < hits; h++) {
      const k = hit[h] as number;
      const entry = best[k] as number;
      best[k] = -1;
      if (i < regionTo && (k === Entry.country || k === Entry.demonym)) continue;
      const to = bestTo[k] as number;
      record(out, lexicon, entry, i, to);
      if (k !== Entry.place || to === i + 1) continue;
      if (isContinental(lexicon.language.cities[lexicon.entryRef[entry] as number])) regionTo = to;
    }
  }
}

/** `Central Asia`, `South America`: a region that lies in no one country. */
export const isContinental = (place: CityEntry | undefined): boolean =>
  place?.region === true && place.country === undefined;

/** The trie's node behind token `i`, or 0. Words that the lexicon does not have start no phrase. */
function rootAt(tokens: TokenTable, phrases: PhraseTrie, i: number): number {
  const word = tokens.word[i] as number;
  if (word === 0) return phrases.leads[0] === 0 ? 0 : step(phrases, 0, keyOf(tokens, i));
  return word < phrases.roots.length ? (phrases.roots[word] as number) : 0;
}

function record(out: Matches, lexicon: Lexicon, e: number, from: number, to: number): void {
  const m = out.count;
  if (m === out.kind.length) grow(out);
  const kind = lexicon.entryKind[e] as number;
  out.kind[m] = kind;
  out.ref[m] = lexicon.entryRef[e] as number;
  out.form[m] = lexicon.entryForm[e] as number;
  out.from[m] = from;
  out.to[m] = to;
  out.next[m] = out.firstAt[from] as number;
  out.firstAt[from] = m;
  out.starts[from] = (out.starts[from] as number) | (1 << kind);
  out.before[m] = out.lastAt[to] as number;
  out.lastAt[to] = m;
  out.ends[to] = (out.ends[to] as number) | (1 << kind);
  out.count++;
}

/** The match of `kind` that starts at token `i`, or -1. */
export function matchAt(m: Matches, i: number, kind: number): number {
  if (!startsAt(m, i, kind)) return -1;
  let x = m.firstAt[i] as number;
  while (m.kind[x] !== kind) x = m.next[x] as number;
  return x;
}

/** Whether a match of `kind` starts at token `i`: most questions end here. */
const startsAt = (m: Matches, i: number, kind: number): boolean =>
  i >= 0 && i <= m.limit && ((m.starts[i] as number) & (1 << kind)) !== 0;

/** Whether a match of one of `kinds`, bits `1 << kind`, starts at token `i`. */
export const startsOneOf = (m: Matches, i: number, kinds: number): boolean =>
  i >= 0 && i <= m.limit && ((m.starts[i] as number) & kinds) !== 0;

/** The same of a match that ends before token `i`. */
export const endsOneOf = (m: Matches, i: number, kinds: number): boolean =>
  i >= 0 && i <= m.limit && ((m.ends[i] as number) & kinds) !== 0;

/** The forms in which a verb of `kind` starts at token `i`, as bits; 0 where none does. */
export function matchForm(m: Matches, i: number, kind: number): number {
  const match = matchAt(m, i, kind);
  return match < 0 ? 0 : (m.form[match] as number);
}

/** The entry of the language's `list` that match `match` is of, or nothing for -1. */
export const entryOf = <T>(m: Matches, match: number, list: readonly T[]): T | undefined =>
  match < 0 ? undefined : list[m.ref[match] as number];

/** The longest match of `kind` that ends before token `i`, or -1. */
export function matchBefore(m: Matches, i: number, kind: number): number {
  if (i < 0 || i > m.limit || ((m.ends[i] as number) & (1 << kind)) === 0) return -1;
  let found = -1;
  for (let x = m.lastAt[i] as number; x >= 0; x = m.before[x] as number)
    if (m.kind[x] === kind && (found < 0 || (m.from[x] as number) < (m.from[found] as number)))
      found = x;
  return found;
}

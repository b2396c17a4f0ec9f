import { Case, ENTRY_KINDS, keyOf, type Lexicon } from "../lexicon/lexicon.js";
import { Flag, type TokenTable } from "../text/tokens.js";

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
  firstAt: Int32Array;
  /** The chain of matches that end before a token, by `lastAt[token]` and `before`. */
  lastAt: Int32Array;
  before: Int32Array;
}

export function createMatches(): Matches {
  return { count: 0, ...columns(256), firstAt: new Int32Array(0), lastAt: new Int32Array(0) };
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

/** Finds the phrases. Longest match wins within a kind; kinds do not hide each other. */
export function findMatches(tokens: TokenTable, lexicon: Lexicon, out: Matches): void {
  const { phrases, entryKind, entryRef, entryForm, entryCase, vocabulary } = lexicon;
  const n = tokens.count;
  if (out.firstAt.length <= n) {
    out.firstAt = new Int32Array(n * 2 + 64);
    out.lastAt = new Int32Array(n * 2 + 64);
  }
  out.firstAt.fill(-1, 0, n + 1);
  out.lastAt.fill(-1, 0, n + 1);
  out.count = 0;
  const best = new Int32Array(ENTRY_KINDS).fill(-1);
  const bestTo = new Int32Array(ENTRY_KINDS);
  const hit: number[] = [];
  for (let i = 0; i < n; i++) {
    const key = keyOf(tokens, i);
    if ((tokens.word[i] as number) >= vocabulary.lexiconSize) continue;
    let node = phrases.step(0, key);
    if (node === 0) continue;
    const flags = tokens.flags[i] as number;
    let j = i;
    for (;;) {
      for (let v = phrases.first(node); v >= 0; v = phrases.next(v)) {
        const e = phrases.value(v);
        const rule = entryCase[e] as number;
        if (
          rule === Case.capital
            ? (flags & Flag.capital) === 0
            : rule === Case.upper && (flags & Flag.upper) === 0
        )
          continue;
        const k = entryKind[e] as number;
        if (best[k] === -1) hit.push(k);
        // Two entries of a kind with one form (a country's two demonyms, "announced" as past and participle): the first listed stays.
        if (best[k] === -1 || j + 1 > (bestTo[k] as number) || (best[k] as number) > e) {
          best[k] = e;
          bestTo[k] = j + 1;
        }
      }
      j++;
      if (j >= n) break;
      // A phrase does not run over an empty line.
      if (((tokens.flags[j] as number) & Flag.paragraph) !== 0) break;
      node = phrases.step(node, keyOf(tokens, j));
      if (node === 0) break;
    }
    for (const k of hit) {
      record(out, best[k] as number, i, bestTo[k] as number, entryKind, entryRef, entryForm);
      best[k] = -1;
    }
    hit.length = 0;
  }
}

function record(
  out: Matches,
  e: number,
  from: number,
  to: number,
  kind: Uint8Array,
  ref: Uint16Array,
  form: Uint8Array,
): void {
  const m = out.count;
  if (m === out.kind.length) grow(out);
  out.kind[m] = kind[e] as number;
  out.ref[m] = ref[e] as number;
  out.form[m] = form[e] as number;
  out.from[m] = from;
  out.to[m] = to;
  out.next[m] = out.firstAt[from] as number;
  out.firstAt[from] = m;
  out.before[m] = out.lastAt[to] as number;
  out.lastAt[to] = m;
  out.count++;
}

/** The match of `kind` that starts at token `i`, or -1. */
export function matchAt(m: Matches, i: number, kind: number): number {
  for (let x = m.firstAt[i] as number; x >= 0; x = m.next[x] as number)
    if (m.kind[x] === kind) return x;
  return -1;
}

/** The longest match of `kind` that ends before token `i`, or -1. */
export function matchBefore(m: Matches, i: number, kind: number): number {
  let found = -1;
  for (let x = m.lastAt[i] as number; x >= 0; x = m.before[x] as number)
    if (m.kind[x] === kind && (found < 0 || (m.from[x] as number) < (m.from[found] as number)))
      found = x;
  return found;
}

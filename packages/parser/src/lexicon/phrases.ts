/**
 * A trie over token keys. A key is a word id, or `PUNCTUATION + kind` for a token that is no word.
 * Each node may carry several values, chained.
 *
 * It is a few flat tables: where a node's first word leads is a cell of `roots`, all other steps are one look into a hash
 * table of rows (parent, key, child), and a node without steps says so, since most phrases are one word.
 */
export const PUNCTUATION = 0x10000000;

export interface PhraseTrie {
  /** The node of each word that starts a phrase, by its id; 0 for the others. */
  readonly roots: Uint32Array;
  /** Rows of parent, key, child and nothing, so that a row does not lie in two cache lines. */
  readonly steps: Int32Array;
  /** Whether a step leads on from a node. */
  readonly leads: Uint8Array;
  /** The first value of a node, or -1; the value after each value, or -1. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

const ROW = 4;

/** The keys of all values one after the other, and where those of each end. The values are their positions in `ends`. */
export interface PhrasePaths {
  readonly keys: Int32Array;
  readonly ends: Int32Array;
}

/** Builds the trie. `words` is the number of word ids. */
export function createPhraseTrie({ keys, ends }: PhrasePaths, words: number): PhraseTrie {
  const most = keys.length + 1;
  let rows = 1024;
  while (rows < most) rows *= 2;
  const roots = new Uint32Array(words);
  const steps = new Int32Array(rows * ROW);
  const leads = new Uint8Array(most);
  const first = new Int32Array(most).fill(-1);
  const next = new Int32Array(ends.length).fill(-1);
  let nodes = 1;
  for (let value = 0, i = 0; value < ends.length; value++) {
    const end = ends[value] as number;
    // A text without a letter or a mark is no phrase.
    if (i === end) continue;
    let node = 0;
    const head = keys[i] as number;
    if (head < words) {
      node = roots[head] as number;
      if (node === 0) roots[head] = node = nodes++;
      i++;
    }
    for (; i < end; i++) {
      const key = keys[i] as number;
      const row = rowOf(steps, node, key);
      if (steps[row + 2] === 0) {
        steps[row] = node;
        steps[row + 1] = key;
        steps[row + 2] = nodes++;
        leads[node] = 1;
      }
      node = steps[row + 2] as number;
    }
    next[value] = first[node] as number;
    first[node] = value;
  }
  return { roots, steps, leads, first, next };
}

/** The node reached from `node` by `key`, or 0. From the root, 0, it knows the way of punctuation; that of words is in `roots`. */
export const step = ({ steps }: PhraseTrie, node: number, key: number): number =>
  steps[rowOf(steps, node, key) + 2] as number;

/** The row of a step, or the empty one where it would be. */
function rowOf(steps: Int32Array, node: number, key: number): number {
  const mask = steps.length - 1;
  const hash = Math.imul(key, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b);
  let row = Math.imul(hash ^ (hash >>> 15), ROW) & mask;
  while (steps[row + 2] !== 0 && (steps[row] !== node || steps[row + 1] !== key))
    row = (row + ROW) & mask;
  return row;
}

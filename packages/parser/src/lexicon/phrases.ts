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

/** Builds the trie; `paths` holds the keys of each value, the values being their positions. `words` is the number of word ids. */
export function createPhraseTrie(paths: readonly (readonly number[])[], words: number): PhraseTrie {
  const most = paths.reduce((sum, path) => sum + path.length, 1);
  let rows = 1024;
  while (rows < most * 2) rows *= 2;
  const steps = new Int32Array(rows * ROW);
  const leads = new Uint8Array(most);
  const first = new Int32Array(most).fill(-1);
  const next = new Int32Array(paths.length).fill(-1);
  const roots = new Uint32Array(words);
  let nodes = 1;
  paths.forEach((path, value) => {
    let node = 0;
    for (const key of path) {
      const row = rowOf(steps, node, key);
      if (steps[row + 2] === 0) {
        steps[row] = node;
        steps[row + 1] = key;
        steps[row + 2] = nodes;
        leads[node] = 1;
        if (node === 0 && key < words) roots[key] = nodes;
        nodes++;
      }
      node = steps[row + 2] as number;
    }
    next[value] = first[node] as number;
    first[node] = value;
  });
  return { roots, steps, leads, first, next };
}

/** The node reached from `node` (0 is the root) by `key`, or 0. */
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

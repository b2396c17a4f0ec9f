/**
 * A trie over token keys. A key is a word id, or `PUNCTUATION + kind` for a token that is no word.
 * Each node may carry several values, chained.
 */
export const PUNCTUATION = 0x10000000;

export interface PhraseTrie {
  add(keys: readonly number[], value: number): void;
  /** The node reached from `node` (0 is the root) by `key`, or 0. */
  step(node: number, key: number): number;
  /** Index of the first value at a node, or -1. */
  first(node: number): number;
  next(index: number): number;
  value(index: number): number;
}

export function createPhraseTrie(): PhraseTrie {
  let capacity = 1 << 16;
  let used = 0;
  let nodes = 1;
  let parents = new Int32Array(capacity);
  let keys = new Int32Array(capacity);
  let children = new Int32Array(capacity);
  const heads: number[] = [-1];
  const values: number[] = [];
  const nexts: number[] = [];

  const slotOf = (node: number, key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (capacity - 1);
    while (children[slot] !== 0 && (parents[slot] !== node || keys[slot] !== key))
      slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldParents, oldKeys, oldChildren] = [parents, keys, children];
    capacity *= 2;
    parents = new Int32Array(capacity);
    keys = new Int32Array(capacity);
    children = new Int32Array(capacity);
    for (let i = 0; i < oldChildren.length; i++) {
      if (oldChildren[i] === 0) continue;
      const slot = slotOf(oldParents[i] as number, oldKeys[i] as number);
      parents[slot] = oldParents[i] as number;
      keys[slot] = oldKeys[i] as number;
      children[slot] = oldChildren[i] as number;
    }
  };
  return {
    add(path, value) {
      let node = 0;
      for (const key of path) {
        const slot = slotOf(node, key);
        if (children[slot] === 0) {
          parents[slot] = node;
          keys[slot] = key;
          children[slot] = nodes++;
          heads.push(-1);
          node = nodes - 1;
          if (++used * 2 > capacity) grow();
        } else node = children[slot] as number;
      }
      values.push(value);
      nexts.push(heads[node] as number);
      heads[node] = values.length - 1;
    },
    step: (node, key) => children[slotOf(node, key)] as number,
    first: (node) => heads[node] as number,
    next: (index) => nexts[index] as number,
    value: (index) => values[index] as number,
  };
}

import { charTables } from "../text/characters.js";

/** FNV-1a, taken over folded code units. */
export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/**
 * Interned words. Ids below `lexiconSize` are lexicon words and live as long as the parser;
 * the ids above them are the other words of one text and are forgotten by `reset`.
 * Words are equal when they fold to the same letters (case, diacritics, combining marks).
 */
export class Vocabulary {
  #slots = new Int32Array(1 << 15);
  #hash: number[] = [0];
  #pool: string[] = [""];
  /** Words of the current text: where they first stand in it. */
  #first: number[] = [];
  #last: number[] = [];
  #used: number[] = [];
  #sealed = 0;
  #text = "";

  get lexiconSize(): number {
    return this.#sealed;
  }

  /** The id of a lexicon word; it is added when it is new. Call before `seal`. */
  add(word: string): number {
    const folded = foldWord(word);
    const hash = hashOf(folded);
    let slot = hash & (this.#slots.length - 1);
    for (;;) {
      const id = this.#slots[slot] as number;
      if (id === 0) break;
      if (this.#hash[id] === hash && this.#pool[id] === folded) return id;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    const id = this.#pool.length;
    this.#pool.push(folded);
    this.#hash.push(hash);
    this.#slots[slot] = id;
    if (id * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  /** Ends the lexicon: until here `find` adds to it, from here on it gives new words an id that lasts for one text. */
  seal(): void {
    this.#sealed = this.#pool.length;
  }

  /** Forgets the words of the last text. */
  reset(text: string): void {
    this.#text = text;
    if (this.#sealed === 0) return;
    for (const slot of this.#used) this.#slots[slot] = 0;
    this.#used.length = 0;
    this.#hash.length = this.#sealed;
    this.#first.length = 0;
    this.#last.length = 0;
  }

  /** The id of the word at `start` to `end` in the text, whose folded units hash to `hash`. */
  find(start: number, end: number, hash: number): number {
    if (this.#sealed === 0) return this.add(this.#text.slice(start, end));
    let slot = hash & (this.#slots.length - 1);
    for (;;) {
      const id = this.#slots[slot] as number;
      if (id === 0) break;
      if (this.#hash[id] === hash && this.#same(id, start, end)) return id;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    const id = this.#hash.length;
    this.#hash.push(hash);
    this.#first.push(start);
    this.#last.push(end);
    this.#slots[slot] = id;
    this.#used.push(slot);
    if (id * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #same(id: number, start: number, end: number): boolean {
    const { fold } = charTables();
    const sealed = this.#sealed;
    const other = id < sealed ? (this.#pool[id] as string) : this.#text;
    let i = start;
    let j = id < sealed ? 0 : (this.#first[id - sealed] as number);
    const stop = id < sealed ? other.length : (this.#last[id - sealed] as number);
    for (;;) {
      while (i < end && fold[this.#text.charCodeAt(i)] === 0) i++;
      while (j < stop && fold[other.charCodeAt(j)] === 0) j++;
      if (i === end || j === stop) return i === end && j === stop;
      if (unit(fold, this.#text.charCodeAt(i++)) !== unit(fold, other.charCodeAt(j++)))
        return false;
    }
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    this.#used.length = 0;
    for (let id = 1; id < this.#hash.length; id++) {
      let slot = (this.#hash[id] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
      if (this.#sealed > 0 && id >= this.#sealed) this.#used.push(slot);
    }
    this.#slots = slots;
  }
}

/** All apostrophes are one to a word, so `O’Brien` is `O'Brien`. */
function unit(fold: Uint16Array, c: number): number {
  return c === 0x2019 || c === 0x2bc || c === 0x2018 || c === 0x60 || c === 0xb4
    ? 0x27
    : (fold[c] as number);
}

function foldWord(word: string): string {
  const { fold } = charTables();
  let folded = "";
  for (let i = 0; i < word.length; i++) {
    const c = unit(fold, word.charCodeAt(i));
    if (c !== 0) folded += String.fromCharCode(c);
  }
  return folded;
}

function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash | 0;
}

import { charTables } from "../text/characters.js";

/** FNV-1a, taken over folded code units. */
export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** Cells of a table that are not kept for the next text. */
const LARGE = 1 << 20;

/**
 * Interned words. Ids below `lexiconSize` are lexicon words and live as long as the parser;
 * the ids above them are the other words of one text and are forgotten by `reset`.
 * Words are equal when they fold to the same letters (case, diacritics, combining marks, forms of the apostrophe).
 *
 * The folded letters of all words stand one after the other in a pool; a slot of the hash table holds an id and
 * beside it the hash, so that most look-ups touch one cell and compare letters once.
 */
export class Vocabulary {
  readonly #fold = charTables().fold;
  // The tables have room for a whole lexicon: an engine drops the code that it compiles when one of them is replaced.
  /** Id and hash by turns; id 0 is no word. */
  #slots = new Int32Array(1 << 16);
  #pool = new Uint16Array(1 << 17);
  /** Where the letters of a word start in the pool; those of the next one end it. */
  #start = new Uint32Array(1 << 14);
  /** The slots of the words of this text. */
  #used: number[] = [];
  /** The letters of a word that is added. */
  #scratch = new Uint16Array(64);
  #count = 1;
  #sealed = 0;
  /** The row of each lexicon word in the tables of classes. */
  rows: Uint32Array = new Uint32Array(0);

  get lexiconSize(): number {
    return this.#sealed;
  }

  /** The id of a word; it is added when it is new: behind `seal` an id below `lexiconSize` is a lexicon word's. */
  add(word: string): number {
    if (this.#scratch.length < word.length) this.#scratch = new Uint16Array(word.length * 2);
    const units = this.#scratch;
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i++) {
      units[i] = word.charCodeAt(i);
      const folded = this.#fold[units[i] as number] as number;
      if (folded !== 0) hash = Math.imul(hash ^ folded, HASH_PRIME);
    }
    return this.find(units, 0, word.length, hash | 0);
  }

  /** Ends the lexicon: until here new words belong to it, from here on they get an id that lasts for one text. */
  seal(): void {
    this.#sealed = this.#count;
    this.#used.length = 0;
  }

  /** Forgets the words of the last text. */
  reset(): void {
    if (this.#sealed === 0) return;
    for (const slot of this.#used) this.#slots[slot] = 0;
    this.#used.length = 0;
    this.#count = this.#sealed;
    // What the words of a very long text needed is given back.
    if (this.#slots.length > LARGE) this.#rehash(1 << 16);
    if (this.#pool.length > LARGE) this.#pool = this.#pool.slice(0, this.#start[this.#count]);
    if (this.#start.length > LARGE) this.#start = this.#start.slice(0, this.#count + 1);
  }

  /** The id of the word at `start` to `end` in `units`, whose folded units hash to `hash`. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (;;) {
      const id = slots[slot] as number;
      if (id === 0) break;
      if (slots[slot + 1] === hash && this.#same(id, units, start, end)) return id;
      slot = (slot + 2) & mask;
    }
    const id = this.#count++;
    this.#store(id, units, start, end);
    slots[slot] = id;
    slots[slot + 1] = hash;
    this.#used.push(slot);
    if (id * 4 > slots.length) this.#rehash(slots.length * 2);
    return id;
  }

  #same(id: number, units: Uint16Array, start: number, end: number): boolean {
    const fold = this.#fold;
    const pool = this.#pool;
    const stop = this.#start[id + 1] as number;
    let j = this.#start[id] as number;
    for (let i = start; i < end; i++) {
      const unit = fold[units[i] as number] as number;
      if (unit === 0) continue;
      if (j === stop || pool[j] !== unit) return false;
      j++;
    }
    return j === stop;
  }

  #store(id: number, units: Uint16Array, start: number, end: number): void {
    let at = this.#start[id] as number;
    if (at + end - start > this.#pool.length) {
      const pool = new Uint16Array((at + end - start) * 2);
      pool.set(this.#pool);
      this.#pool = pool;
    }
    if (id + 1 === this.#start.length) {
      const starts = new Uint32Array(this.#start.length * 2);
      starts.set(this.#start);
      this.#start = starts;
    }
    for (let i = start; i < end; i++) {
      const unit = this.#fold[units[i] as number] as number;
      if (unit !== 0) this.#pool[at++] = unit;
    }
    this.#start[id + 1] = at;
  }

  /** Other slots. Lexicon words go in first, as before: what `reset` removes stands in nobody's way. */
  #rehash(length: number): void {
    const old = this.#slots;
    const hashes = new Int32Array(this.#count);
    for (let slot = 0; slot < old.length; slot += 2)
      if ((old[slot] as number) !== 0) hashes[old[slot] as number] = old[slot + 1] as number;
    const slots = new Int32Array(length);
    const mask = slots.length - 1;
    this.#used.length = 0;
    for (let id = 1; id < this.#count; id++) {
      let slot = ((hashes[id] as number) << 1) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = id;
      slots[slot + 1] = hashes[id] as number;
      if (this.#sealed > 0 && id >= this.#sealed) this.#used.push(slot);
    }
    this.#slots = slots;
  }
}

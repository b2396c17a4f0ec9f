import type { Language } from "../language/language.js";
import { termKey } from "./lexicon.js";
import { WORD_CLASS_COUNT, WordClass, type WordClassName } from "./word-class.js";
import { WORD_SETS, WordSet, type WordSetName } from "./word-sets.js";

/** A word in a class, perhaps with a value. */
interface Member {
  readonly text: string;
  /** The number of the class. */
  readonly number: number;
  readonly value: number | undefined;
  /** Verb form bits, 0 for a word that does not inflect. */
  readonly form: number;
}

/** What is known of each word of the lexicon by itself; see `Lexicon`. */
interface WordTables {
  readonly rows: Uint32Array;
  readonly classes: Uint32Array;
  readonly values: ReadonlyMap<number, number>;
  readonly termForms: Uint8Array;
}

/** The words of all classes, those that inflect with all their forms. */
export function membersOf(language: Language): readonly Member[] {
  const members: Member[] = [];
  const enter = (number: number, text: string, form: number, value: number | undefined): void => {
    members.push({ text, number, value, form });
  };
  const numberOf = (name: string): number => {
    const number = WordClass[name as WordClassName];
    if (number === undefined)
      throw new TypeError(`Unknown word class "${name}" in language "${language.tag}".`);
    return number;
  };
  for (const { class: name, words } of language.words) {
    const number = numberOf(name);
    for (const word of words) enter(number, word, 0, undefined);
  }
  for (const { class: name, value, words = [], lemmas = [], forms } of language.terms) {
    const number = numberOf(name);
    for (const word of words) enter(number, word, 0, value);
    for (const lemma of lemmas)
      for (const { text, form } of language.inflect(lemma, forms)) enter(number, text, form, value);
  }
  return members;
}

/** The cells of a row: one for the sets, then the classes. */
const ROW: number = 1 + ((WORD_CLASS_COUNT + 31) >> 5);

/** Where the row of what the lexicon does not have starts, and that of its words without a class. */
const UNKNOWN = 0;
const PLAIN: number = ROW;

/**
 * The tables of `count` words; `words` has the word of each member. Words that are in the same classes share a row, so
 * that the table is small enough to stay near the processor. A word starts at the row without classes, and each class
 * that it is in leads it on to another.
 */
export function wordTables(
  members: readonly Member[],
  words: Int32Array,
  count: number,
): WordTables {
  const rows = new Uint32Array(count).fill(PLAIN);
  rows[0] = UNKNOWN;
  const classes = new Uint32Array((members.length + 2) * ROW);
  /** Where a class leads from a row. */
  const leads = new Map<number, number>();
  let last = PLAIN;
  const setsOf = setsOfClasses();
  const values = new Map<number, number>();
  const termForms = new Uint8Array(count);
  for (let i = 0; i < members.length; i++) {
    const { number, value, form } = members[i] as Member;
    const word = words[i] as number;
    const from = rows[word] as number;
    const way = from * WORD_CLASS_COUNT + number;
    let row = leads.get(way);
    if (row === undefined) {
      last += ROW;
      row = last;
      leads.set(way, row);
      classes.copyWithin(row, from, from + ROW);
      const cell = row + 1 + (number >> 5);
      classes[cell] = (classes[cell] as number) | (1 << (number & 31));
      classes[row] = (classes[row] as number) | (setsOf[number] as number);
    }
    rows[word] = row;
    termForms[word] = (termForms[word] as number) | form;
    const key = termKey(word, number);
    if (value !== undefined && !values.has(key)) values.set(key, value);
  }
  return {
    rows,
    classes: classes.slice(0, last + ROW),
    values,
    termForms,
  };
}

/** The sets in which each class is, as bits. */
function setsOfClasses(): Uint8Array {
  const sets = new Uint8Array(WORD_CLASS_COUNT);
  for (const [name, members] of Object.entries(WORD_SETS))
    for (const member of members) {
      const number = WordClass[member];
      sets[number] = (sets[number] as number) | WordSet[name as WordSetName];
    }
  return sets;
}

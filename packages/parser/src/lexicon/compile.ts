import type { CurrencyEntry, Language } from "../language/language.js";
import { tokenise } from "../text/tokenise.js";
import { createTokenTable } from "../text/tokens.js";
import { Case, Entry, keyOf, type Lexicon, termKey } from "./lexicon.js";
import { createPhraseTrie } from "./phrases.js";
import { uniform } from "./uniform.js";
import { Vocabulary } from "./vocabulary.js";
import { WORD_CLASS_COUNT, WordClass, type WordClassName } from "./word-class.js";
import { WORD_SETS, WordSet, type WordSetName } from "./word-sets.js";

/** Compiles a language's lists, once per parser. */
export function compileLexicon(written: Language): Lexicon {
  const language = uniform(written);
  const vocabulary = new Vocabulary();
  const paths: number[][] = [];
  const scratch = createTokenTable(64);
  const kinds: number[] = [];
  const refs: number[] = [];
  const verbForms: number[] = [];
  const cases: number[] = [];

  const add = (text: string, kind: number, ref: number, rule: number, form = 0): void => {
    tokenise(text, scratch, vocabulary);
    const keys: number[] = [];
    for (let i = 0; i < scratch.count; i++) keys.push(keyOf(scratch, i));
    if (keys.length === 0) return;
    paths.push(keys);
    kinds.push(kind);
    refs.push(ref);
    verbForms.push(form);
    cases.push(isAcronym(text) ? Case.upper : rule);
  };
  const proper = (
    texts: readonly (string | undefined)[] | undefined,
    kind: number,
    ref: number,
  ): void => {
    for (const text of texts ?? [])
      if (text) add(text, kind, ref, isCapital(text) ? Case.capital : Case.any);
  };
  const common = (
    texts: readonly (string | undefined)[] | undefined,
    kind: number,
    ref: number,
  ): void => {
    for (const text of texts ?? []) if (text) add(text, kind, ref, Case.any);
  };

  for (const { words } of language.words) for (const word of words) vocabulary.add(word);
  language.countries.forEach((c, i) => {
    proper(c.names, Entry.country, i);
    proper(c.demonyms, Entry.demonym, i);
    proper(c.people, Entry.nationals, i);
    proper(c.metonyms, Entry.metonym, i);
  });
  language.cities.forEach((c, i) => {
    proper([c.name, ...(c.forms ?? [])], Entry.place, i);
  });
  language.organizations.forEach((o, i) => {
    proper([o.name, o.abbreviation, ...(o.forms ?? [])].flatMap(spellings), Entry.organization, i);
  });
  language.agencies.forEach((a, i) => {
    proper([a.name, ...(a.forms ?? [])], Entry.agency, i);
  });
  language.titles.forEach((t, i) => {
    common([t.title, ...(t.forms ?? [])], Entry.title, i);
  });
  language.modifiers.forEach((m, i) => {
    common([m.modifier], Entry.modifier, i);
  });
  language.honorifics.forEach((h, i) => {
    proper([h.honorific, ...(h.forms ?? [])], Entry.honorific, i);
  });
  language.cues.forEach((c, i) => {
    for (const lemma of [c.lemma, ...(c.variants ?? [])])
      for (const { text, form } of language.inflect(lemma, lemma === c.lemma ? c.forms : undefined))
        add(text, Entry.cue, i, Case.any, form);
  });
  language.topics.forEach((t, i) => {
    common(t.terms, Entry.topic, i);
  });
  language.meetingVerbs.forEach((m, i) => {
    for (const lemma of [m.lemma, ...(m.variants ?? [])])
      for (const { text, form } of language.inflect(lemma, lemma === m.lemma ? m.forms : undefined))
        add(text, Entry.meetingVerb, i, Case.any, form);
  });
  language.meetingNouns.forEach((m, i) => {
    common([m.noun, ...(m.forms ?? [])], Entry.meetingNoun, i);
  });
  language.agreementNouns.forEach((a, i) => {
    common([a.noun, ...(a.forms ?? [])], Entry.agreementNoun, i);
  });
  language.measures.forEach((m, i) => {
    common([m.term, ...(m.forms ?? [])], Entry.measure, i);
  });
  language.currencies.forEach((c, i) => {
    for (const text of [c.unit, ...(c.forms ?? [])])
      if (c.basis !== "symbol")
        add(text, Entry.currency, i, c.basis === "code" ? Case.upper : Case.any);
  });
  const terms = language.terms.flatMap(({ class: name, value, words = [], lemmas = [], forms }) => [
    ...words.map((text) => ({ name, value, text, form: 0 })),
    ...lemmas.flatMap((lemma) =>
      language.inflect(lemma, forms).map(({ text, form }) => ({ name, value, text, form })),
    ),
  ]);
  for (const { text } of terms) vocabulary.add(text);
  vocabulary.seal();

  const classWords = (WORD_CLASS_COUNT + 31) >> 5;
  const classes = new Uint32Array(vocabulary.lexiconSize * classWords);
  for (const { class: name, words } of language.words) {
    const number = WordClass[name as WordClassName];
    if (number === undefined)
      throw new TypeError(`Unknown word class "${name}" in language "${language.tag}".`);
    for (const word of words) {
      const cell = vocabulary.add(word) * classWords + (number >> 5);
      classes[cell] = (classes[cell] as number) | (1 << (number & 31));
    }
  }
  const values = new Map<number, number>();
  const termForms = new Uint8Array(vocabulary.lexiconSize);
  for (const { name, value, text, form } of terms) {
    const number = WordClass[name as WordClassName];
    if (number === undefined)
      throw new TypeError(`Unknown word class "${name}" in language "${language.tag}".`);
    const word = vocabulary.add(text);
    const cell = word * classWords + (number >> 5);
    classes[cell] = (classes[cell] as number) | (1 << (number & 31));
    termForms[word] = (termForms[word] as number) | form;
    if (value !== undefined && !values.has(termKey(word, number)))
      values.set(termKey(word, number), value);
  }
  const sets = new Uint8Array(vocabulary.lexiconSize);
  for (const [name, members] of Object.entries(WORD_SETS))
    for (const member of members) {
      const cell = WordClass[member] >> 5;
      const bit = 1 << (WordClass[member] & 31);
      for (let word = 0; word < sets.length; word++)
        if (((classes[word * classWords + cell] as number) & bit) !== 0)
          sets[word] = (sets[word] as number) | WordSet[name as WordSetName];
    }
  const symbols = new Map<number, CurrencyEntry>();
  for (const entry of language.currencies) {
    const unit = entry.unit.charCodeAt(0);
    if (entry.basis === "symbol" && entry.unit.length === 1 && !symbols.has(unit))
      symbols.set(unit, entry);
  }
  return {
    language,
    vocabulary,
    phrases: createPhraseTrie(paths, vocabulary.lexiconSize),
    entryKind: Uint8Array.from(kinds),
    entryRef: Uint16Array.from(refs),
    entryForm: Uint8Array.from(verbForms),
    entryCase: Uint8Array.from(cases),
    classes,
    classWords,
    sets,
    symbols,
    values,
    termForms,
  };
}

/** `Organization` and `Organisation`: both spellings of a name. */
const spellings = (text: string | undefined): readonly (string | undefined)[] =>
  text?.includes("ization")
    ? [text, text.replaceAll("ization", "isation")]
    : text?.includes("isation")
      ? [text, text.replaceAll("isation", "ization")]
      : [text];

/** Not `dpa`, `allAfrica` or `24.kg`: they are written as they are listed. */
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** `US`, `UN` and `PM` must be written so: `us` is a pronoun. */
const isAcronym = (text: string): boolean =>
  text.length <= 5 &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase() &&
  !text.includes(".");

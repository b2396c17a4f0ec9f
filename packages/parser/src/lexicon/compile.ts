import type { CurrencyEntry, Language } from "../language/language.js";
import { Char, charTables } from "../text/characters.js";
import { tokenise } from "../text/tokenise.js";
import { createTokenTable } from "../text/tokens.js";
import { Case, Entry, keyOf, type Lexicon } from "./lexicon.js";
import { createPhraseTrie, type PhrasePaths, PUNCTUATION } from "./phrases.js";
import { Vocabulary } from "./vocabulary.js";
import { membersOf, wordTables } from "./word-tables.js";

/** Compiles a language's lists, once per parser. */
export function compileLexicon(language: Language): Lexicon {
  const vocabulary = new Vocabulary();
  const texts: string[] = [];
  const kinds: number[] = [];
  const refs: number[] = [];
  const verbForms: number[] = [];
  const cases: number[] = [];

  const add = (text: string, kind: number, ref: number, rule: number, form = 0): void => {
    texts.push(text);
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
  const members = membersOf(language);
  const { keys, ends } = pathsOf([...texts, ...members.map(({ text }) => text)], vocabulary);
  const words = new Int32Array(members.length);
  members.forEach(({ text }, i) => {
    const at = ends[texts.length + i - 1] as number;
    const whole = ends[texts.length + i] === at + 1 && (keys[at] as number) < PUNCTUATION;
    // `Q.` is one token in front of a name, but two here.
    words[i] = whole ? (keys[at] as number) : vocabulary.add(text);
  });
  vocabulary.seal();
  const { rows, ...tables } = wordTables(members, words, vocabulary.lexiconSize);
  vocabulary.rows = rows;

  const symbols = new Map<number, CurrencyEntry>();
  for (const entry of language.currencies) {
    const unit = entry.unit.charCodeAt(0);
    if (entry.basis === "symbol" && entry.unit.length === 1 && !symbols.has(unit))
      symbols.set(unit, entry);
  }
  return {
    language,
    vocabulary,
    phrases: createPhraseTrie(
      { keys, ends: ends.subarray(0, texts.length) },
      vocabulary.lexiconSize,
    ),
    entryKind: new Uint8Array(kinds),
    entryRef: new Uint16Array(refs),
    entryForm: new Uint8Array(verbForms),
    entryCase: new Uint8Array(cases),
    lacks: new Map(language.countries.flatMap(({ id, lacks }) => (lacks ? [[id, lacks]] : []))),
    symbols,
    ...tables,
  };
}

/** The trie keys of each text. One pass over all of them: an engine compiles a loop that runs long, and not one that starts often. */
function pathsOf(texts: readonly string[], vocabulary: Vocabulary): PhrasePaths {
  // Not at line ends, where a word may be broken.
  const joined = texts.join("\u2028");
  const tokens = createTokenTable(joined.length >> 2);
  tokenise(joined, tokens, vocabulary);
  const keys = new Int32Array(tokens.count);
  const ends = new Int32Array(texts.length);
  let value = 0;
  let offset = (texts[0] ?? "").length;
  for (let i = 0; i < tokens.count; i++) {
    while ((tokens.start[i] as number) > offset) {
      ends[value++] = i;
      offset += (texts[value] as string).length + 1;
    }
    keys[i] = keyOf(tokens, i);
  }
  ends.fill(tokens.count, value);
  return { keys, ends };
}

/** `Organization` and `Organisation`: both spellings of a name. */
const spellings = (text: string | undefined): readonly (string | undefined)[] =>
  text?.includes("ization")
    ? [text, text.replaceAll("ization", "isation")]
    : text?.includes("isation")
      ? [text, text.replaceAll("isation", "ization")]
      : [text];

/** Not `dpa`, `allAfrica` or `24.kg`: they are written as they are listed. */
const isCapital = (text: string): boolean => charTables().type[text.charCodeAt(0)] === Char.upper;

/** `US`, `UN` and `PM` must be written so: `us` is a pronoun. */
const isAcronym = (text: string): boolean =>
  text.length <= 5 &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase() &&
  !text.includes(".");

/**
 * The English word lists, to start another language from.
 *
 * @module @communique/parser/language/en
 */
import type { Language } from "../language.js";
import { inflect } from "./inflect.js";

// Like beside like: gzip finds a word again only where it was said a page ago. Places and their money.

import cities from "./lexicon/cities.json" with { type: "json" };
import countries from "./lexicon/countries.json" with { type: "json" };
import currencies from "./lexicon/currencies.json" with { type: "json" };
import fiscalYears from "./lexicon/fiscal-years.json" with { type: "json" };

// Bodies.

import agencies from "./lexicon/agencies.json" with { type: "json" };
import organizations from "./lexicon/organizations.json" with { type: "json" };

// Offices.

import honorifics from "./lexicon/honorifics.json" with { type: "json" };
import modifiers from "./lexicon/title-modifiers.json" with { type: "json" };
import titles from "./lexicon/titles.json" with { type: "json" };

// What is signed, traded and talked of.

import agreementNouns from "./lexicon/agreement-nouns.json" with { type: "json" };
import measures from "./lexicon/measures.json" with { type: "json" };
import topics from "./lexicon/topics.json" with { type: "json" };

// Classes of words.

import words from "./lexicon/words.json" with { type: "json" };

// Words that inflect or count.

import terms from "./lexicon/terms.json" with { type: "json" };

// Encounters.

import meetingNouns from "./lexicon/meeting-nouns.json" with { type: "json" };
import meetingVerbs from "./lexicon/meeting-verbs.json" with { type: "json" };

// Speech.

import cues from "./lexicon/cues.json" with { type: "json" };

/**
 * English. The lists are checked against `Language` by the lexicon test, since JSON has no literal types.
 *
 * @example
 * ```ts
 * english.inflect("point out").map(({ text }) => text); // ["point out", "points out", "pointed out", "pointing out"]
 * ```
 */
export const english: Language = {
  tag: "en",
  words,
  countries,
  cities,
  organizations,
  agencies,
  titles,
  modifiers,
  honorifics,
  cues,
  topics,
  meetingVerbs,
  meetingNouns,
  agreementNouns,
  measures,
  terms,
  currencies,
  fiscalYears,
  inflect,
} as unknown as Language;

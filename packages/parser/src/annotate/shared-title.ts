import {
  afterThe,
  is,
  isCapital,
  isKind,
  isUnknown,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryAt, countryBefore } from "./countries.js";
import { behindHonorifics, nameEnd } from "./names.js";
import { readComplement } from "./title-complement.js";
import { isHead, roleOf, type TitlePhrase } from "./title-phrase.js";

/** One of several people who share an office that is written once: the tokens of the name, or of the country where nobody is named. */
interface Sharer extends TokenRange {
  readonly country: string;
}

/** Those who share an office, whether by name, and the tokens of the office with its countries. */
export interface Sharers {
  readonly people: readonly Sharer[];
  readonly named: boolean;
  readonly phrase: TokenRange;
}

/** The most people who share an office. */
const MOST = 9;

/**
 * `the Presidents of Chad and Peru A. Okello and B. Ruiz`, `his Chadian and Peruvian counterparts, A. Okello and B. Ruiz`:
 * the first country is the first name's. Undefined unless there are as many names as countries, or none behind
 * `the foreign ministers of Chad and Peru`.
 */
export function sharersOf(doc: TextDocument, title: TitlePhrase): Sharers | undefined {
  const behind = countriesBehind(doc, title.title.to);
  const lands = behind ?? countriesBefore(doc, title.title.from);
  if (!lands) return undefined;
  const to = Math.max(title.to, lands.to);
  const names = namesFrom(doc, isKind(doc, to, Kind.comma) ? to + 1 : to);
  const named = names.length === lands.each.length;
  if (!named && !(behind && names.length === 0 && isOffice(doc, title))) return undefined;
  const people = lands.each.map((land, i) => ({ ...land, ...names[i] }));
  return { people, named, phrase: { from: Math.min(title.from, lands.from), to } };
}

/** `the foreign ministers of Chad and Peru` are two people, `the leaders` and `the sides` may be anybody. */
const isOffice = (doc: TextDocument, phrase: TitlePhrase): boolean => {
  const { from, title } = phrase;
  // `the G7 foreign ministers of Canada and France`
  if (isCapital(doc, from - 1)) return false;
  const role = roleOf(doc, phrase);
  // `the ministers of Chad and Peru` may be any of them, `the trade ministers` are two.
  const ofPortfolio = role === "minister" && title.to - title.from > 1;
  return ofPortfolio || isHead(role) || role === "foreign_minister";
};

/** Several countries in a row, with the words around them. */
interface Lands extends TokenRange {
  readonly each: readonly Sharer[];
}

/** `of Chad and Peru` */
function countriesBehind(doc: TextDocument, at: number): Lands | undefined {
  if (!is(doc, at, W.of)) return undefined;
  const each: Sharer[] = [];
  let to = at;
  for (let k = at + 1; each.length < MOST; ) {
    const land = countryAt(doc, afterThe(doc, k));
    // `of Chad and Omani Minister A`
    if (!land || land.adjective) break;
    each.push({ from: k, to: land.to, country: land.country });
    to = land.to;
    k = behindSeparator(doc, to);
    if (k === to) break;
  }
  return each.length > 1 ? { from: at, to, each } : undefined;
}

/** `Chadian and Peruvian` */
function countriesBefore(doc: TextDocument, at: number): Lands | undefined {
  const second = countryBefore(doc, at);
  if (!second?.adjective || !is(doc, second.from - 1, W.and)) return undefined;
  const first = countryBefore(doc, second.from - 1);
  if (!first?.adjective) return undefined;
  const determiner = is(doc, first.from - 1, W.determiner) ? first.from - 1 : first.from;
  return {
    from: determiner,
    to: at,
    each: [
      { from: first.from, to: second.from - 1, country: first.country },
      { from: second.from, to: at, country: second.country },
    ],
  };
}

/** One of those named in a row behind their office: the tokens told of them, the name in them, and the country if the text has it. */
interface Listed extends TokenRange {
  readonly name: TokenRange;
  readonly country: string | undefined;
}

/**
 * `Presidents A of Chad and B of Peru`, `Ministers A (Trade), B of Defence and Dr C`: everyone of a row behind an office
 * in the plural. Undefined where less than two are named.
 */
export function listedBehind(doc: TextDocument, title: TitlePhrase): readonly Listed[] | undefined {
  const listed: Listed[] = [];
  for (let k = title.to; listed.length < MOST; ) {
    const at = behindHonorifics(doc, k);
    const end = nameEnd(doc, at, true);
    if (end === at || !hasOwnWord(doc, at, end)) break;
    const land = is(doc, end, W.of) ? countryAt(doc, afterThe(doc, end + 1)) : undefined;
    const own = land && !land.adjective ? land : undefined;
    const to = own?.to ?? behindPortfolio(doc, end);
    // `A and B of Chad and Peru`: whose is which the order alone says.
    if (own && is(doc, to, W.and) && countryAt(doc, afterThe(doc, to + 1))) return undefined;
    listed.push({ from: k, to, name: { from: at, to: end }, country: own?.country });
    k = behindSeparator(doc, to);
    if (k === to) break;
  }
  return listed.length > 1 ? listed : undefined;
}

/** The token behind `,`, `and` or `, and`, else `to`. */
const behindSeparator = (doc: TextDocument, to: number): number => {
  const at = isKind(doc, to, Kind.comma) ? to + 1 : to;
  return is(doc, at, W.and) ? at + 1 : at;
};

/** The end of the portfolio of the one who ends before token `at`: `(Trade)`, `of Home Affairs`; else `at`. */
function behindPortfolio(doc: TextDocument, at: number): number {
  const bracket = isKind(doc, at, Kind.openParen);
  if (!bracket && !is(doc, at, W.of)) return at;
  const part = readComplement(doc, at + 1, true);
  if (part?.kind !== "portfolio") return at;
  const { to } = part.range;
  if (!bracket) return to;
  return isKind(doc, to, Kind.closeParen) ? to + 1 : at;
}

/** Whether a name has a word that no list has: `Ministers Meeting and Leaders Summit` names nobody. */
function hasOwnWord(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isUnknown(doc, k)) return true;
  return false;
}

/** `A. Okello, B. Ruiz and C. Lee` */
function namesFrom(doc: TextDocument, at: number): TokenRange[] {
  const names: TokenRange[] = [];
  for (let k = at; names.length < MOST; ) {
    const end = nameEnd(doc, k, true);
    if (end === k) break;
    names.push({ from: k, to: end });
    k = behindSeparator(doc, end);
    if (k === end) break;
  }
  return names;
}

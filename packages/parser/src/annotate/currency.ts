import type { CurrencyBasis } from "@communique/core";
import { isKind, isWord, type TextDocument } from "../document.js";
import type { CurrencyEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { Kind } from "../text/tokens.js";
import { countryOfMatch, matchesNear } from "./countries-near.js";
import { entryOf, matchAt, matchBefore } from "./matches.js";
import { spaceBefore } from "./numbers.js";

/** A written unit of money on its tokens. `code` is absent where the text leaves it open. */
export interface CurrencyReading {
  readonly from: number;
  readonly to: number;
  readonly code?: string;
  readonly basis: CurrencyBasis;
  /** Power of ten of the unit: cents are -2. */
  readonly power: number;
}

/** A unit glued to its digits (`RM40`, `EUR900m`): where the digits stand in the text, and the power of ten behind them. */
export interface GluedCurrency extends CurrencyReading {
  readonly digitsFrom: number;
  readonly digitsTo: number;
  readonly scale: number;
}

/** A symbol, code or short name in front of an amount: `$`, `US$`, `US $`, `USD`, `Rs`, `Rs.`, `GB£`, `USD$`. */
export function currencyBefore(doc: TextDocument, i: number): CurrencyReading | undefined {
  if (isKind(doc, i, Kind.currency)) return symbolAt(doc, i, i);
  if (!isWord(doc, i)) return undefined;
  // `US$`, `A$`, `GB£`: letters before a symbol.
  if (isKind(doc, i + 1, Kind.currency)) {
    const prefixed = symbolAt(doc, i + 1, i);
    if (prefixed && prefixed.from === i) return prefixed;
  }
  const m = matchAt(doc.matches, i, Entry.currency);
  if (m < 0) return undefined;
  const entry = entryOf(doc.matches, m, doc.lexicon.language.currencies);
  if (!entry) return undefined;
  const to = doc.matches.to[m] as number;
  const stop =
    isKind(doc, to, Kind.period) && !spaceBefore(doc, to) && isKind(doc, to + 1, Kind.number)
      ? to + 1
      : to;
  return reading(doc, entry, i, stop, i);
}

/** The symbol at token `i`, with the letters before it if they choose its code. */
function symbolAt(doc: TextDocument, i: number, from: number): CurrencyReading | undefined {
  const entry = symbolEntry(doc, i);
  if (!entry) return undefined;
  if (from < i) {
    const prefix = doc.text.slice(doc.tokens.start[from] as number, doc.tokens.end[from] as number);
    const code =
      prefix.length <= 4 && (!spaceBefore(doc, i) || prefix.length > 1)
        ? entry.prefixes?.[prefix]
        : undefined;
    return code ? { from, to: i + 1, code, basis: "symbol", power: 0 } : undefined;
  }
  return reading(doc, entry, i, i + 1, i);
}

function symbolEntry(doc: TextDocument, i: number): CurrencyEntry | undefined {
  // In front of the sign may stand what it is written with: `&euro;`.
  const unit = doc.tokens.units[(doc.tokens.end[i] as number) - 1];
  return doc.lexicon.symbols.get(unit as number);
}

/** A name or code behind an amount: `dollars`, `US dollars`, `Azerbaijani manats`, `USD`, `€`. */
export function currencyAfter(doc: TextDocument, i: number): CurrencyReading | undefined {
  if (isKind(doc, i, Kind.currency)) return symbolAt(doc, i, i);
  if (!isWord(doc, i)) return undefined;
  const m = matchAt(doc.matches, i, Entry.currency);
  if (m >= 0) {
    const entry = entryOf(doc.matches, m, doc.lexicon.language.currencies);
    return entry ? reading(doc, entry, i, doc.matches.to[m] as number, i) : undefined;
  }
  // `US dollars`, `U.S. dollars`, `American dollars`, `Kuwaiti dinars`, `US$` behind the number.
  for (const kind of [Entry.demonym, Entry.country]) {
    const before = matchAt(doc.matches, i, kind);
    if (before < 0) continue;
    const to = doc.matches.to[before] as number;
    const at = isKind(doc, to, Kind.hyphen) ? to + 1 : to;
    const country = entryOf(doc.matches, before, doc.lexicon.language.countries)?.id;
    if (isKind(doc, at, Kind.currency)) return symbolAt(doc, at, i);
    const unit = matchAt(doc.matches, at, Entry.currency);
    const entry = entryOf(doc.matches, unit, doc.lexicon.language.currencies);
    if (entry?.basis !== "name") continue;
    const code = (country && entry.by?.[country]) ?? (entry.by ? undefined : entry.code);
    if (code)
      return {
        from: i,
        to: doc.matches.to[unit] as number,
        code,
        basis: "name",
        power: entry.power ?? 0,
      };
  }
  return undefined;
}

/** `USD100`, `Rs500`, `RM40.10`, `dollar20`: a unit glued to its digits, as one word. */
export function gluedCurrency(doc: TextDocument, i: number): GluedCurrency | undefined {
  const start = doc.tokens.start[i] as number;
  const end = doc.tokens.end[i] as number;
  if (end - start > 16) return undefined;
  let at = start;
  while (at < end && !isDigit(doc, at)) at++;
  if (at === start || at === end || at - start > 7) return undefined;
  let digitsTo = at;
  while (digitsTo < end && isDigit(doc, digitsTo)) digitsTo++;
  const scale = digitsTo < end ? suffixScale(doc, doc.text.slice(digitsTo, end)) : 0;
  if (scale === undefined) return undefined;
  const unit = doc.text.slice(start, at);
  const entry = doc.lexicon.language.currencies.find(
    (c) => c.basis !== "symbol" && (c.unit === unit || c.forms?.includes(unit) === true),
  );
  return entry
    ? { ...reading(doc, entry, i, i + 1, i), digitsFrom: at, digitsTo, scale }
    : undefined;
}

const isDigit = (doc: TextDocument, at: number): boolean =>
  doc.text.charCodeAt(at) >= 48 && doc.text.charCodeAt(at) <= 57;

/** The power of ten of letters glued behind digits: `EUR900m`. */
const suffixScale = (doc: TextDocument, suffix: string): number | undefined =>
  doc.lexicon.language.terms.find((t) => t.class === "scale" && t.words?.includes(suffix) === true)
    ?.value;

function reading(
  doc: TextDocument,
  entry: CurrencyEntry,
  from: number,
  to: number,
  at: number,
): CurrencyReading {
  const power = entry.power ?? 0;
  if (!entry.by)
    return { from, to, ...(entry.code ? { code: entry.code } : {}), basis: entry.basis, power };
  if (entry.basis === "name") {
    const adjective = matchBefore(doc.matches, at, Entry.demonym);
    const country = entryOf(doc.matches, adjective, doc.lexicon.language.countries)?.id;
    const code = country && entry.by[country];
    if (code) return { from, to, code, basis: "name", power };
  }
  if (entry.code) return { from, to, code: entry.code, basis: entry.basis, power };
  const code = inferred(doc, entry.by, at);
  return { from, to, ...(code ? { code } : {}), basis: "inferred", power };
}

/** The code of the one country near the amount that has a unit of this name. */
function inferred(
  doc: TextDocument,
  by: Readonly<Record<string, string>>,
  at: number,
): string | undefined {
  const { first, end } = matchesNear(doc, at);
  let only: string | undefined;
  let last: string | undefined;
  for (let m = first; m < end; m++) {
    const country = countryOfMatch(doc, m);
    if (country === undefined || country === last) continue;
    last = country;
    const code = by[country];
    if (code && only && code !== only) return undefined;
    only ??= code;
  }
  return only;
}

import { isKind, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { Kind } from "../text/tokens.js";
import { entryOf, matchAt, matchBefore, startsOneOf } from "./matches.js";
import { spaceBefore } from "./numbers.js";

/** A bloc that trades as a party, and whose officials need no story of their own. */
export const UNION = "EU";

/** The country that ends before token `to`: `Turkish`, `Kazakhstan`. */
export function countryBefore(
  doc: TextDocument,
  to: number,
): { country: string; from: number; adjective: boolean } | undefined {
  const { matches, lexicon } = doc;
  const adjective = matchBefore(matches, to, Entry.demonym);
  const name = matchBefore(matches, to, Entry.country);
  const m =
    adjective >= 0 &&
    (name < 0 || (matches.from[adjective] as number) <= (matches.from[name] as number))
      ? adjective
      : name;
  if (m < 0) return undefined;
  return {
    country: entryOf(matches, m, lexicon.language.countries)?.id as string,
    from: matches.from[m] as number,
    adjective: m === adjective,
  };
}

/** `US$500 million`: the letters glued to the sign at token `k` are a currency, no country. */
export const isCurrencySign = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.currency) && !spaceBefore(doc, k);

const COUNTRY = (1 << Entry.country) | (1 << Entry.demonym);

/** The country named at token `p`: by name or adjective, the longer one. */
export function countryAt(
  doc: TextDocument,
  p: number,
): { country: string; to: number; adjective: boolean } | undefined {
  const { matches, lexicon } = doc;
  if (!startsOneOf(matches, p, COUNTRY)) return undefined;
  const name = matchAt(matches, p, Entry.country);
  const adjective = matchAt(matches, p, Entry.demonym);
  const m =
    adjective >= 0 && (name < 0 || (matches.to[adjective] as number) > (matches.to[name] as number))
      ? adjective
      : name;
  if (m < 0 || isCurrencySign(doc, matches.to[m] as number)) return undefined;
  return {
    country: entryOf(matches, m, lexicon.language.countries)?.id as string,
    to: matches.to[m] as number,
    adjective: m === adjective,
  };
}

/** `Oman-EU`, `Chad–Peru`: the first of two countries that the hyphen or dash at token `k` joins. */
export function pairedAt(
  doc: TextDocument,
  k: number,
): { country: string; from: number; adjective: boolean } | undefined {
  const first = countryBefore(doc, k);
  return first && countryAt(doc, k + 1) ? first : undefined;
}

/** The country of a place at token `k`, or the country named there. */
export function landAt(doc: TextDocument, k: number): string | undefined {
  const { matches, lexicon } = doc;
  const city = matchAt(matches, k, Entry.place);
  if (city >= 0) return entryOf(matches, city, lexicon.language.cities)?.country;
  const land = matchAt(matches, k, Entry.country);
  return entryOf(matches, land, lexicon.language.countries)?.id;
}

import { isKind, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { Flag, Kind } from "../text/tokens.js";
import { matchAt, matchBefore } from "./matches.js";

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
    country: lexicon.language.countries[matches.ref[m] as number]?.id as string,
    from: matches.from[m] as number,
    adjective: m === adjective,
  };
}

/** `US$500 million`: the letters glued to the sign at token `k` are a currency, no country. */
export const isCurrencySign = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.currency) &&
  ((doc.tokens.flags[k] as number) & (Flag.space | Flag.line)) === 0;

/** The country named at token `p`: by name or adjective, the longer one. */
export function countryAt(
  doc: TextDocument,
  p: number,
): { country: string; to: number; adjective: boolean } | undefined {
  const { matches, lexicon } = doc;
  const name = matchAt(matches, p, Entry.country);
  const adjective = matchAt(matches, p, Entry.demonym);
  const m =
    adjective >= 0 && (name < 0 || (matches.to[adjective] as number) > (matches.to[name] as number))
      ? adjective
      : name;
  if (m < 0 || isCurrencySign(doc, matches.to[m] as number)) return undefined;
  return {
    country: lexicon.language.countries[matches.ref[m] as number]?.id as string,
    to: matches.to[m] as number,
    adjective: m === adjective,
  };
}

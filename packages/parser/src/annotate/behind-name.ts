import { afterThe, is, isCapital, isKind, sentenceOf, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryAt } from "./countries.js";
import { matchAt } from "./matches.js";
import type { OrganizationPhrase } from "./title-phrase.js";
import { skipAbbreviation } from "./title-words.js";

/** `Secretary General Ilze Orlova of NATO`: the body behind the name. */
export function workplace(doc: TextDocument, of: number): OrganizationPhrase | undefined {
  if (!is(doc, of, W.of)) return undefined;
  const from = afterThe(doc, of + 1);
  const body = matchAt(doc.matches, from, Entry.organization);
  if (body < 0) return undefined;
  const { to, ref } = doc.matches;
  const last = to[body] as number;
  const end = isKind(doc, last, Kind.openParen) ? skipAbbreviation(doc, last) : last;
  // `of the Commonwealth of Dominica`
  return is(doc, end, W.of) ? undefined : { from, to: end, entry: ref[body] as number };
}

/** `Prime Minister Ilze Orlova of Latvia`: the country behind the name. */
export function homeland(
  doc: TextDocument,
  to: number,
): { readonly country: string; readonly to: number } | undefined {
  // `Abel Okello, Jr., of Chad`
  const of = isKind(doc, to, Kind.comma) && is(doc, to - 2, W.suffix) ? to + 1 : to;
  if (!is(doc, of, W.of)) return undefined;
  const land = countryAt(doc, afterThe(doc, of + 1));
  if (!land || land.adjective || isKind(doc, land.to, Kind.hyphen)) return undefined;
  // `of Peru's Loreto region`
  if (isKind(doc, land.to, Kind.possessive) && isCapital(doc, land.to + 1)) {
    let end = land.to + 1;
    while (isCapital(doc, end) && sentenceOf(doc, end) === sentenceOf(doc, to)) end++;
    return { country: land.country, to: end };
  }
  // `of the Republic of Korea (ROK)`
  const bracketed = isKind(doc, land.to, Kind.openParen);
  return { country: land.country, to: bracketed ? skipAbbreviation(doc, land.to) : land.to };
}

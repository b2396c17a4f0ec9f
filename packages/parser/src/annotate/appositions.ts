import {
  is,
  isCapital,
  isKind,
  isUnknown,
  sentenceOf,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { partOfLonger } from "./longer-names.js";
import { matchAt } from "./matches.js";
import { isPossessive } from "./mention.js";
import { isNameWord, nameEnd } from "./names.js";
import type { TitlePhrase } from "./title-phrase.js";
import { readTitle } from "./titles.js";

/** The name in `the Chairman of the Senate, Karl Grech, said`: it must be closed by punctuation or followed by a verb's subject place. */
export function commaName(doc: TextDocument, at: number): number {
  const end = nameEnd(doc, at, true);
  if (end === at) return at;
  if (matchAt(doc.matches, at, Entry.agency) >= 0 || matchAt(doc.matches, at, Entry.place) >= 0)
    return at;
  // `the Foreign Minister of Oman, Said Al Harthy`: one word of a name may be a word of the lexicon.
  let unknown = is(doc, at, W.particle);
  for (let k = at; k < end; k++) if (isUnknown(doc, k)) unknown = true;
  if (!unknown) return at;
  const closed =
    isKind(doc, end, Kind.comma) ||
    isKind(doc, end, Kind.period) ||
    isKind(doc, end, Kind.semicolon) ||
    is(doc, end, W.and) ||
    isPossessive(doc, end) ||
    is(doc, end, W.preposition) ||
    isKind(doc, end, Kind.openParen) ||
    isKind(doc, end, Kind.closeParen);
  return closed || end - at > 1 ? end : at;
}

/** `Karl Grech, Minister of State for Trade`: the name before an office in apposition. */
export function nameBefore(
  doc: TextDocument,
  title: TitlePhrase,
  free: number,
): TokenRange | undefined {
  const comma = title.from - 1;
  if (!isKind(doc, comma, Kind.comma)) return undefined;
  // An apposition is closed: by a comma, the end of the sentence, or `and`.
  const sentence = sentenceOf(doc, title.from);
  let from = comma;
  const low = Math.max(free, doc.segments.from[sentence] as number);
  for (let k = comma - 1; k >= low && comma - k < 9; k--)
    if (
      nameEnd(doc, k, false) === comma ||
      (isCapital(doc, k) && nameEnd(doc, k, true) === comma && isUnknown(doc, k))
    )
      from = k;
  if (from === comma) return undefined;
  // `and Grace Moyo, Minister of Trade`: words of the lexicon may be given names.
  if (from - 1 > low && !isCapital(doc, from - 2) && isNameWord(doc, from - 1, true)) from--;
  // `received in Abu Dhabi Karl Grech, Minister of Trade`
  const place = is(doc, from - 1, W.in) ? matchAt(doc.matches, from, Entry.place) : -1;
  if (place >= 0) from = Math.min(comma, doc.matches.to[place] as number);
  if (from === comma) return undefined;
  // One word is a name where the office says of what: `Wibisono, speaker of the House`.
  if (comma - from >= 2) return { from, to: comma };
  if (isCapital(doc, from - 1)) return { from: from - 1, to: comma };
  return title.country || title.organization ? { from, to: comma } : undefined;
}

/** `, an aide to the Bosnian president,`: closed, and it says whose; `, an official said` is somebody else. */
export const isOneOf = (
  doc: TextDocument,
  { country, determiner, organization, to }: TitlePhrase,
): boolean =>
  determiner === "a" &&
  (country !== undefined || organization !== undefined) &&
  (isKind(doc, to, Kind.comma) || isKind(doc, to, Kind.period));

/** An office after a name and a comma: `, Deputy Prime Minister and Minister of Foreign Affairs`. */
export function apposition(doc: TextDocument, comma: number): TitlePhrase | undefined {
  if (!isKind(doc, comma, Kind.comma)) return undefined;
  for (let k = comma + 1; k < comma + 7 && k < doc.tokens.count; k++) {
    const m = matchAt(doc.matches, k, Entry.title);
    if (m < 0) continue;
    if (partOfLonger(doc, k, doc.matches.to[m] as number)) return undefined;
    const phrase = readTitle(doc, m);
    if (
      phrase.from !== comma + 1 ||
      phrase.plural ||
      (phrase.determiner === "a" && !isOneOf(doc, phrase)) ||
      phrase.determiner === "possessive"
    )
      return undefined;
    // With a name of its own it is the next person of a list.
    let after = phrase.to;
    const h = matchAt(doc.matches, after, Entry.honorific);
    if (h >= 0) after = doc.matches.to[h] as number;
    return nameEnd(doc, after, true) > after ? undefined : phrase;
  }
  return undefined;
}

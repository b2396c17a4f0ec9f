import { is, isCapital, isKind, sentenceOf, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { apposition } from "./appositions.js";
import { countryBefore } from "./countries.js";
import { matchAt } from "./matches.js";
import { isPossessive, type Mention, mentionOf } from "./mention.js";
import { isNameWord, nameEnd } from "./names.js";
import { person } from "./titled.js";

export function knownName(
  doc: TextDocument,
  i: number,
  taken: Uint8Array,
  names: ReadonlySet<number>,
): Mention | undefined {
  const word = is(doc, i, W.smallname) && isCapital(doc, i + 1) ? i + 1 : i;
  const start = names.has(doc.tokens.word[word] as number) && isCapital(doc, i);
  const particle = is(doc, i, W.particle) && isKind(doc, i, Kind.word);
  if (!start && !particle) return undefined;
  let end = nameEnd(doc, word, true);
  if (end === word) {
    if (!start) return undefined;
    end = word + 1;
  }
  let known = false;
  for (let k = i; k < end; k++) {
    if (taken[k]) end = k;
    else if (names.has(doc.tokens.word[k] as number)) known = true;
  }
  if (!known || end <= i) return undefined;
  if (
    particle &&
    !start &&
    !isCapital(doc, i) &&
    sentenceOf(doc, i) !== sentenceOf(doc, Math.max(0, i - 1))
  )
    return undefined;
  const title = apposition(doc, end);
  return person(
    doc,
    i,
    end,
    { from: i, to: end },
    title && title.determiner !== "the" ? title : undefined,
  );
}

/** `Nur` after `Hodan Warsame Nur`: part of a name although the lexicon knows the word. */
export function partOfName(
  doc: TextDocument,
  i: number,
  untitled: ReadonlySet<number>,
): Mention | undefined {
  if (!isCapital(doc, i) || !untitled.has(doc.tokens.word[i] as number)) return undefined;
  const name = { from: i, to: i + 1 };
  return mentionOf("name", name.from, name.to, { name, possessive: isPossessive(doc, i + 1) });
}

/** Two or more capitalised words that nothing else explains: somebody, if a speech act or a meeting says so. */
export function unknownName(doc: TextDocument, i: number, taken: Uint8Array): Mention | undefined {
  if (!isNameWord(doc, i, false)) return undefined;
  if (
    i > 0 &&
    isCapital(doc, i - 1) &&
    sentenceOf(doc, i - 1) === sentenceOf(doc, i) &&
    !taken[i - 1] &&
    matchAt(doc.matches, i - 1, Entry.demonym) < 0
  )
    return undefined;
  const end = nameEnd(doc, i, false);
  if (end - i < 1) return undefined;
  // `with Tula Governor`: of what the office is.
  if (end - i === 1 && matchAt(doc.matches, end, Entry.title) >= 0) return undefined;
  for (let k = i; k < end; k++)
    if (is(doc, k, W.noname) || is(doc, k, W.orghead) || taken[k]) return undefined;
  if (is(doc, end, W.noname) || is(doc, end, W.orghead)) return undefined;
  // `Malta's Karl Grech`
  const owned = isKind(doc, i - 1, Kind.possessive) && end - i > 1;
  return mentionOf("name", i, end, {
    name: { from: i, to: end },
    country: owned ? countryBefore(doc, i - 1)?.country : undefined,
    possessive: isPossessive(doc, end),
  });
}

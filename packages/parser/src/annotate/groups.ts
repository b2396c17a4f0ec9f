import { endsIn, is, isAuxiliary, isCapital, isKind, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryAt } from "./countries.js";
import { matchAt } from "./matches.js";
import { isPossessive, type Mention, mentionOf } from "./mention.js";

/** `the sides`, `both ministers`, `the two leaders`, `Kenyan businessmen`. */
export function collective(doc: TextDocument, i: number, taken: Uint8Array): Mention | undefined {
  // `said that both sides agreed`
  if (is(doc, i, W.that) && (is(doc, i + 1, W.the) || is(doc, i + 1, W.both))) return undefined;
  let k = i;
  let definite = false;
  for (; k < i + 4; k++) {
    if (is(doc, k, W.the) || is(doc, k, W.both) || is(doc, k, W.two) || is(doc, k, W.demonstrative))
      definite = true;
    else if (!is(doc, k, W.direction) && !is(doc, k, W.newly)) break;
  }
  if (!definite) return undefined;
  const demonym = countryAt(doc, k);
  const country = demonym?.adjective ? demonym.country : undefined;
  if (demonym?.adjective) k = demonym.to;
  // `the Turkish side` is the country.
  const kind =
    country && is(doc, k, W.statehood) ? "country" : is(doc, k, W.collective) ? "group" : undefined;
  if (kind && !(kind === "group" && taken[k]))
    return mentionOf(kind, i, k + 1, { country, possessive: isPossessive(doc, k + 1) });
  const alone =
    (is(doc, i, W.both) && k === i + 1) ||
    (is(doc, i, W.the) && is(doc, i + 1, W.two) && k === i + 2);
  // `the two documents`, `the two percent`: the number of something else.
  const counts = is(doc, k, W.percentword) || (endsIn(doc, k, "s") && !is(doc, k, W.adverb));
  if (alone && !counts)
    // `both of them`
    return mentionOf("group", i, is(doc, k, W.of) && is(doc, k + 1, W.object) ? k + 2 : k);
  return undefined;
}

/** `the guest`, `his host`, `the Omani guest`: one of the people, by their part in the meeting. */
export function visitor(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.the) && !is(doc, i, W.possessive)) return undefined;
  const first = is(doc, i + 1, W.newly) ? i + 2 : i + 1;
  const land = countryAt(doc, first);
  const at = land?.adjective ? land.to : first;
  if (!is(doc, at, W.guest) && !is(doc, at, W.host)) return undefined;
  if (is(doc, at + 1, W.of) || isCapital(doc, at + 1) || isKind(doc, at + 1, Kind.hyphen))
    return undefined;
  const country = at > first ? land?.country : undefined;
  return mentionOf("office", i, at + 1, { country, possessive: isPossessive(doc, at + 1) });
}

/** `His Majesty` alone: whoever has been called so before. */
export function styled(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.possessive)) return undefined;
  const m = matchAt(doc.matches, i, Entry.honorific);
  if (m < 0) return undefined;
  const to = doc.matches.to[m] as number;
  return mentionOf("office", i, to, { possessive: isPossessive(doc, to) });
}

/** `he`, `she`, `they`, `it`, `the latter`. */
export function pronoun(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.he) && !is(doc, i, W.she) && !is(doc, i, W.they) && !is(doc, i, W.it))
    return rankedPronoun(doc, i);
  return mentionOf("pronoun", i, i + 1);
}

/** `the former`, `the latter`, when no noun follows: `the former president` is somebody else. */
function rankedPronoun(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.the) || !is(doc, i + 1, W.evaluative)) return undefined;
  const after = i + 2;
  const alone =
    !isKind(doc, after, Kind.word) ||
    isAuxiliary(doc, after) ||
    is(doc, after, W.adverb) ||
    is(doc, after, W.preposition) ||
    matchAt(doc.matches, after, Entry.cue) >= 0;
  return alone ? mentionOf("pronoun", i, after) : undefined;
}

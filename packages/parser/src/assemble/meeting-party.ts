import { endsIn, is, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { meetingFormAt } from "./meeting-words.js";

/** How far behind its verb the party may be going somewhere: `led a delegation of officials and experts to`. */
const PARTY_REACH = 16;

/** `led a delegation of firms to Chad`, in front of whose object token `from` stands: the token behind the party, or -1. */
export function partyTo(doc: TextDocument, from: number, end: number): number {
  if (!is(doc, from, W.determiner)) return -1;
  let party = false;
  for (let k = from; k < Math.min(end, from + PARTY_REACH); k++) {
    if (party && (is(doc, k, W.to) || is(doc, k, W.for) || is(doc, k, W.at))) return k;
    // `leads the mission to Chad`: an office.
    if (is(doc, k, W.delegation)) party = !(is(doc, from, W.the) && endsIn(doc, k, "mission"));
    const number = isKind(doc, k, Kind.number);
    const inside =
      number || isWord(doc, k) || isKind(doc, k, Kind.hyphen) || isKind(doc, k, Kind.possessive);
    if (!inside || is(doc, k, W.relative) || is(doc, k, W.aux) || meetingFormAt(doc, k)) return -1;
    if (is(doc, k, W.that) && k > from) return -1;
    if (is(doc, k, W.preposition) && !is(doc, k, W.of) && !is(doc, k, W.from)) return -1;
  }
  return -1;
}

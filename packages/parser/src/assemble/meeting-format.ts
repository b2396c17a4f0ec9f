import { MEETING_FORMATS, type MeetingFormat } from "@communique/core";
import { matchAt } from "../annotate/matches.js";
import { termAt } from "../annotate/numbers.js";
import {
  is,
  isKind,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isVisit, type MeetingFound } from "./meeting-types.js";

/** How far from the words that tell of an encounter its format may stand, in tokens. */
const REACH = 6;
/** How far behind `bilateral` its noun may stand, in tokens: `bilateral ministerial talks`. */
const NOUN_REACH = 4;
/** How far before an occasion its `on the sidelines of` may stand, in tokens. */
const ASIDE_REACH = 4;

/** How many sides met, or in which setting, where the text says so: `held one-on-one talks`, `met on the sidelines of the summit`. */
export function formatOf(
  doc: TextDocument,
  { form, evidence, occasion }: Pick<MeetingFound, "form" | "evidence" | "occasion">,
): MeetingFormat | undefined {
  if (isVisit({ form })) return undefined;
  for (const { from, to } of evidence) {
    const sentence = sentenceOf(doc, from);
    const end = Math.min(sentenceEnd(doc, sentence), to + REACH);
    for (let k = Math.max(sentenceStart(doc, sentence), from - REACH); k < end; k++) {
      const format = oneOnOneAt(doc, k) ? "one_on_one" : adjectiveAt(doc, k);
      if (format) return format;
    }
  }
  return occasion && isAside(doc, occasion) ? "sidelines" : undefined;
}

/** `on the sidelines of the summit` */
function isAside(doc: TextDocument, { from }: TokenRange): boolean {
  for (let k = from - 1; k >= from - ASIDE_REACH; k--) if (is(doc, k, W.sidelines)) return true;
  return false;
}

/** `one-on-one`, `one to one`, whatever follows. */
function oneOnOneAt(doc: TextDocument, k: number): boolean {
  if (termAt(doc, k, W.cardinal) !== 1) return false;
  const at = isKind(doc, k + 1, Kind.hyphen) ? k + 2 : k + 1;
  const next = isKind(doc, at + 1, Kind.hyphen) ? at + 2 : at + 1;
  return (is(doc, at, W.on) || is(doc, at, W.to)) && termAt(doc, next, W.cardinal) === 1;
}

/** `bilateral talks`, `the meeting in a trilateral format`; but not `bilateral trade`. */
function adjectiveAt(doc: TextDocument, k: number): MeetingFormat | undefined {
  const value = termAt(doc, k, W.format);
  if (value === undefined) return undefined;
  const format = MEETING_FORMATS[value];
  // `delegation-level talks`, not `the delegation held talks`.
  if (format === "delegation" && is(doc, k, W.delegation) && !isKind(doc, k + 1, Kind.hyphen))
    return undefined;
  for (let i = k + 1; i <= k + NOUN_REACH; i++) {
    if (matchAt(doc.matches, i, Entry.meetingNoun) >= 0 || is(doc, i, W.formatword)) return format;
    if (is(doc, i, W.conjunction) || is(doc, i, W.preposition) || isKind(doc, i, Kind.comma)) break;
  }
  return undefined;
}

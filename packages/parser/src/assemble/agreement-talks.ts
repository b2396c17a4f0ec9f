import { beforeThe, hasWord, is, isKind, isModal, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { moodAt } from "./agreement-mood.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import { type StatusReading, undated } from "./agreement-reading.js";

/** `talks on a treaty`, `negotiations are under way on a treaty`; "none" for talks with somebody or about something else. */
export function negotiated(
  doc: TextDocument,
  { from, to }: AgreementPhrase,
  k: number,
  start: number,
): StatusReading | "none" {
  const underWay = is(doc, k + 1, WordClass.be) && from - k <= 6 && isAbout(doc, from - 1);
  // "negotiations with Oman on a treaty"; "talks with the minister on a treaty" are a meeting.
  const partner =
    is(doc, k, WordClass.finalise) &&
    is(doc, k + 1, WordClass.with) &&
    isUnbroken(doc, k + 2, from) &&
    isAbout(doc, from - 1);
  if (!underWay && !partner && !isAbout(doc, k + 1)) return "none";
  // "negotiations over the implementation of one treaty and on the gains of another"
  if (hasWord(doc, k + 1, from - 1, WordClass.implement)) return "none";
  // `plans to start talks on`, `agreed to conclude negotiations on … by July`
  for (let b = k - 1; b >= Math.max(start, k - 5); b--) {
    const concludes = is(doc, b, WordClass.sign) || is(doc, b, WordClass.finalise);
    if (concludes && moodAt(doc, b, start) === "plan")
      return { ...undated("under_negotiation", b), dated: true };
    if (!is(doc, b, WordClass.prepare)) continue;
    if (moodAt(doc, b, start) !== "fact") return undated("planned", b);
    break;
  }
  if (isBegun(doc, to)) return { ...undated("planned", k), dated: true };
  return { ...undated("under_negotiation", k), dated: isClosed(doc, to) };
}

/** `negotiations on a treaty will begin in May`: behind the document, when the talks on it start. */
const isBegun = (doc: TextDocument, to: number): boolean =>
  isModal(doc, to) && is(doc, to + 1, WordClass.prepare);

/** How far behind a document the end of its negotiations may be told. */
const CLOSED = 8;

/** `negotiations on a treaty would be concluded by May`: behind the document, when the talks on it end. */
function isClosed(doc: TextDocument, to: number): boolean {
  let ahead = false;
  for (let k = to; k < to + CLOSED && isWord(doc, k); k++) {
    ahead ||= isModal(doc, k) || is(doc, k, WordClass.to);
    if (ahead && (is(doc, k, WordClass.sign) || is(doc, k, WordClass.finalise))) return true;
  }
  return false;
}

/** `after the talks,`, `following the talks between the presidents,`: when something happened, behind its verb; not `after talks on`. */
export function isOccasion(doc: TextDocument, k: number): boolean {
  const before = beforeThe(doc, k);
  return (
    (isKind(doc, k + 1, Kind.comma) || !isAbout(doc, k + 1)) &&
    (is(doc, before, WordClass.after) ||
      is(doc, before, WordClass.during) ||
      is(doc, before, WordClass.following))
  );
}

/** How many words may name the partner of negotiations. */
const PARTNER = 10;

/** Words and marks of owners only: `with Oman's export bank on`. */
function isUnbroken(doc: TextDocument, from: number, to: number): boolean {
  if (to - from > PARTNER) return false;
  for (let k = from; k < to; k++)
    if (!isWord(doc, k) && !isKind(doc, k, Kind.possessive) && !isKind(doc, k, Kind.hyphen))
      return false;
  return true;
}

/** `talks on`, `negotiations towards`: about the document, not with somebody or at a place. */
export const isAbout = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.preposition) &&
  !is(doc, i, WordClass.with) &&
  !is(doc, i, WordClass.between) &&
  !is(doc, i, WordClass.in) &&
  !is(doc, i, WordClass.at) &&
  !is(doc, i, WordClass.during) &&
  !is(doc, i, WordClass.after);

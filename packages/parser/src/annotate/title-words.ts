import type { OfficeStatus } from "@communique/core";
import { is, isCapital, isKind, isUnknown, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { entryOf, matchAt } from "./matches.js";

/** Whether a sentence starts at token `k`. */
export const isBreak = (doc: TextDocument, k: number): boolean =>
  doc.segments.from[doc.segments.of[k] as number] === k;

export const portfolioAt = (doc: TextDocument, k: number): boolean => {
  const m = matchAt(doc.matches, k, Entry.modifier);
  return entryOf(doc.matches, m, doc.lexicon.language.modifiers)?.kind === "portfolio";
};

/** `Deputy Prime Minister and Foreign Minister`: one person when a complement follows, or a name and no `the` went before (`the Secretary and Foreign Minister Okello` are two). */
export function secondHead(
  doc: TextDocument,
  to: number,
  bare: boolean,
  role: string | undefined,
): number {
  const slash = isKind(doc, to, Kind.slash) || isKind(doc, to, Kind.dash);
  if (!is(doc, to, W.and) && !isKind(doc, to, Kind.comma) && !slash) return -1;
  const at = is(doc, to + 1, W.and) ? to + 2 : to + 1;
  const m = titleWithin(doc, at);
  // `Deputy Prime Minister/Foreign Minister`, `Deputy Prime Minister – Minister of Energy`
  if (m < 0 || slash) return m >= 0 && isCapital(doc, doc.matches.from[m] as number) ? m : -1;
  // `Vice President and Foreign Minister-Designate A`
  const end = doc.matches.to[m] as number;
  const after = suffixStatus(doc, end)?.to ?? end;
  const named = opensName(doc, after);
  const governs = is(doc, after, W.of) || is(doc, after, W.for);
  // `Deputy Prime Minister, Minister of Economy of Serbia A`: who deputises has a portfolio as well.
  if (isKind(doc, to, Kind.comma))
    return bare && role === "deputy_head_of_government" && (named || governs) ? m : -1;
  // `Spokesperson and Chief Adviser to the President of Chad`
  const serves =
    is(doc, after, W.to) && is(doc, after + 1, W.the) && titleWithin(doc, after + 2) >= 0;
  return (bare && (named || serves)) || governs ? m : -1;
}

/** Whether a name stands at token `at`, perhaps behind a style: `Sheikh Ahmad`. */
function opensName(doc: TextDocument, at: number): boolean {
  const style = matchAt(doc.matches, at, Entry.honorific);
  const k = style < 0 ? at : (doc.matches.to[style] as number);
  return isCapital(doc, k) && matchAt(doc.matches, k, Entry.title) < 0 && isUnknown(doc, k);
}

/** The title match whose modifiers start at token `at`, or -1. */
export function titleWithin(doc: TextDocument, at: number): number {
  let k = at;
  for (let hop = 0; hop < 5; hop++) {
    const m = matchAt(doc.matches, k, Entry.title);
    if (m >= 0) return m;
    const modifier = matchAt(doc.matches, k, Entry.modifier);
    if (modifier < 0) return -1;
    k = doc.matches.to[modifier] as number;
    if (isKind(doc, k, Kind.hyphen)) k++;
  }
  return -1;
}

/** `President-elect`, `minister designate`. */
export function suffixStatus(
  doc: TextDocument,
  to: number,
): { status: OfficeStatus; to: number } | undefined {
  const at = isKind(doc, to, Kind.hyphen) ? to + 1 : to;
  const m = matchAt(doc.matches, at, Entry.modifier);
  if (entryOf(doc.matches, m, doc.lexicon.language.modifiers)?.kind !== "status-elect")
    return undefined;
  return { status: "elect", to: doc.matches.to[m] as number };
}

/** Token behind `(ROK)` that opens at token `to`, else `to`. */
export function skipAbbreviation(doc: TextDocument, to: number): number {
  return isCapital(doc, to + 1) && isKind(doc, to + 2, Kind.closeParen) ? to + 3 : to;
}

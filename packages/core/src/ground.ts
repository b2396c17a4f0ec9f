import type { Span } from "./types.js";

/** Where a text holds a quotation that somebody, such as a language model, claims to have read in it. */
export interface Grounding {
  /** `verified`: in these characters; `repaired`: but for spaces, case, accents and typography; `unverified`: not there. */
  status: "verified" | "repaired" | "unverified";
  /** Every place in text order; what stands there is what the text really says. */
  spans: Span[];
}

/**
 * Looks for a claimed quotation in a text.
 *
 * @param candidate - The words that should be in the text; whole words only, so that `EU` is not found in `EUROPE`.
 * @param text - The text, as it was parsed.
 * @returns The places as spans in UTF-16 code units; none for an empty candidate.
 *
 * @example
 * ```ts
 * ground('"our  ports"', "“Our ports are open,” she said."); // { status: "repaired", spans: [{ start: 1, end: 10 }] }
 * ```
 */
export function ground(candidate: string, text: string): Grounding {
  const exact = occurrences(candidate, text).filter((span) => isWhole(text, span));
  if (exact.length > 0) return { status: "verified", spans: exact };
  const folded = fold(text);
  const wanted = withoutMarks(fold(candidate).text);
  const spans = occurrences(wanted, folded.text)
    .map(({ start, end }) => ({
      start: folded.starts[start] ?? 0,
      end: folded.ends[end - 1] ?? text.length,
    }))
    .filter((span) => isWhole(text, span));
  return { status: spans.length > 0 ? "repaired" : "unverified", spans };
}

/** A quotation without the marks and spaces around it. */
function withoutMarks(quotation: string): string {
  const outer = "\"' ";
  let start = 0;
  let end = quotation.length;
  while (start < end && outer.includes(quotation.charAt(start))) start++;
  while (end > start && outer.includes(quotation.charAt(end - 1))) end--;
  return quotation.slice(start, end);
}

/** The places of a string in another, none over another. */
function occurrences(wanted: string, text: string): Span[] {
  const spans: Span[] = [];
  if (wanted.trim() === "") return spans;
  let start = text.indexOf(wanted);
  while (start >= 0) {
    const end = start + wanted.length;
    spans.push({ start, end });
    start = text.indexOf(wanted, end);
  }
  return spans;
}

const WORD = /^[\p{L}\p{N}]$/u;

/** Whether a span cuts no word in two. */
function isWhole(text: string, { start, end }: Span): boolean {
  return !joins(text, start) && !joins(text, end);
}

function joins(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

/** A text without what typography adds, and where each of its code units came from. */
interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** Accents and zero-width characters. */
const IGNORED = /[\p{M}\p{Cf}]/gu;

function fold(text: string): Folded {
  const folded: Folded = { text: "", starts: [], ends: [] };
  const pieces: string[] = [];
  let at = 0;
  let last = "";
  for (const character of text) {
    const start = at;
    at += character.length;
    const plain = character.normalize("NFKD").replace(IGNORED, "").toLowerCase();
    for (const unit of plain.split("")) {
      const kept = plainMark(unit);
      if (kept === " " && last === " ") continue;
      pieces.push(kept);
      folded.starts.push(start);
      folded.ends.push(at);
      last = kept;
    }
    // What is ignored belongs to the character before it.
    if (plain === "" && folded.ends.length > 0) folded.ends[folded.ends.length - 1] = at;
  }
  folded.text = pieces.join("");
  return folded;
}

/** Quotation marks, dashes and spaces of every kind as the plain one. */
function plainMark(unit: string): string {
  if (/^\s$/u.test(unit)) return " ";
  if (/^[‘’‚‛′´`]$/u.test(unit)) return "'";
  if (/^[“”„‟″«»]$/u.test(unit)) return '"';
  return /^[‐-―−]$/u.test(unit) ? "-" : unit;
}

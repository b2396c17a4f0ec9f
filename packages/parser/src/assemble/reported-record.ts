import type { Cue } from "../annotate/cues.js";
import { isKind, isWord, type TextDocument } from "../document.js";
import type { Actor, Discourse } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { closesQuote } from "./quote-marks.js";
import type { Reported } from "./reported-type.js";

/** A report of speech whose content ends with its last word or number before token `to`. */
export function report(
  d: Discourse,
  cue: Cue,
  actor: Actor,
  from: number,
  to: number,
  addressee: number,
  rule: string,
): Reported {
  let stop = to;
  while (stop > from && !closesContent(d.doc, stop - 1)) stop--;
  return {
    actor,
    cue: { range: cue, entry: cue.entry },
    content: { from, to: stop },
    addressee,
    rule,
  };
}

const closesContent = (doc: TextDocument, k: number): boolean =>
  isWord(doc, k) ||
  isKind(doc, k, Kind.number) ||
  isKind(doc, k, Kind.percent) ||
  isKind(doc, k, Kind.closeParen) ||
  closesQuote(doc, k) ||
  isKind(doc, k, Kind.single) ||
  isKind(doc, k, Kind.possessive);

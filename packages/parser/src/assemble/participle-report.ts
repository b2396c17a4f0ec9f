import type { Cue } from "../annotate/cues.js";
import type { Mention } from "../annotate/mention.js";
import { hasKind, is, isKind, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { subjectAsWritten } from "./as-written.js";
import { subjectOf } from "./attribution.js";
import { complementOf } from "./complement.js";
import { mainSubject } from "./main-subject.js";
import { closesQuote } from "./quote-marks.js";
import { reportEnd } from "./report-end.js";
import { report } from "./reported-record.js";
import type { Reported } from "./reported-type.js";

/** Lead (`Noting that …, Okello said`) and tail (`…, noting that …`) participles. */
export function participle(
  d: Discourse,
  cues: readonly Cue[],
  i: number,
  low: number,
  end: number,
  previous: Actor | undefined,
): Reported | undefined {
  const cue = cues[i] as Cue;
  const { doc } = d;
  const first = previous === undefined && (cue.from === low || onlyOpening(doc, low, cue.from));
  if (!first) {
    const complement = complementOf(d, cue, end);
    const actor = previous ?? mainSubject(d, low, cue.from);
    if (!complement || !actor) return undefined;
    return report(
      d,
      cue,
      actor,
      complement.from,
      reportEnd(d, cues, i, complement.from, end),
      complement.addressee,
      "en/statement/tail-participle",
    );
  }
  // `Noting that both share a border, Okello stressed …`: the verb of the main clause stands behind a comma.
  const later = cues.slice(i + 1).filter((c) => c.voice === "finite");
  const main = later.find((c) => hasKind(doc, cue.to, c.from, Kind.comma)) ?? later[0];
  const comma = leadEnd(d, cue.to, end, main);
  if (comma < 0) return undefined;
  const complement = complementOf(d, cue, comma);
  const actor = complement && subjectAt(d, main, comma + 1);
  if (!actor) return undefined;
  return report(
    d,
    cue,
    actor,
    complement.from,
    closesQuote(doc, comma) ? comma + 1 : comma,
    complement.addressee,
    "en/statement/lead-participle",
  );
}

/** `Noting that …, (Minister A and Minister B) welcomed`, `Referring to trade, (the statement) noted that`: the subject of `main` that starts at token `from`, if only by its words. */
function subjectAt(d: Discourse, main: Cue | undefined, from: number): Actor | undefined {
  const subject = main && subjectOf(d, main, undefined);
  if (subject?.label.from === from) return subject;
  const m = mentionStarting(d, from);
  // `the premier's office said`: not the premier
  if (m >= 0 && !mentionAt(d, m)?.possessive) return actorOf(d, m);
  const words = main && subjectAsWritten(d, main, true);
  return words?.label.from === from ? words : undefined;
}

const onlyOpening = (doc: TextDocument, low: number, at: number): boolean => {
  for (let k = low; k < at; k++)
    if (
      !is(doc, k, W.adverb) &&
      !is(doc, k, W.while) &&
      !is(doc, k, W.having) &&
      !isKind(doc, k, Kind.comma)
    )
      return false;
  return true;
};

/** The comma, or the mark behind it, that ends a lead participle, whose verb ends before token `from`: the last one before the subject of the finite cue `next`, else the first one before a mention. */
function leadEnd(d: Discourse, from: number, end: number, next: Cue | undefined): number {
  const { doc } = d;
  const limit = next ? next.from : end;
  let found = -1;
  for (let k = from; k < limit; k++) {
    if (!isKind(doc, k, Kind.comma) && !(closesQuote(doc, k) && isKind(doc, k - 1, Kind.comma)))
      continue;
    const m = mentionStarting(d, k + 1);
    if (m < 0 || (d.mentions[m] as Mention).possessive) continue;
    const after = (d.mentions[m] as Mention).to;
    if (next && after <= next.from && gapIsAdverbial(d, after, next.from)) return k;
    if (found < 0 && !isKind(doc, after, Kind.comma) && !is(doc, after, W.and)) found = k;
  }
  if (!next) return found;
  // `Noting that …, Okello, for his part, said`
  const subject = subjectOf(d, next, undefined)?.label.from ?? 0;
  if (subject > from && isKind(doc, subject - 1, Kind.comma)) return subject - 1;
  if (found >= 0) return found;
  const words = subjectAsWritten(d, next, true)?.label.from ?? 0;
  return words > from && isKind(doc, words - 1, Kind.comma) ? words - 1 : -1;
}

/** Whether nothing but adverbs, commas and `have` stands between two tokens. */
export function gapIsAdverbial(d: Discourse, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!is(d.doc, k, W.adverb) && !is(d.doc, k, W.have) && !isKind(d.doc, k, Kind.comma))
      return false;
  return true;
}

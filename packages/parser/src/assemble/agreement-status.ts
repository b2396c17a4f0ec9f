import { is, isKind, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { behind } from "./agreement-behind.js";
import { inFront } from "./agreement-front.js";
import type { AgreementPhrase } from "./agreement-phrase.js";
import { type StatusReading, undated } from "./agreement-reading.js";

/** The status that the clause gives a document, or undefined where it gives none. */
export function statusOf(doc: TextDocument, phrase: AgreementPhrase): StatusReading | undefined {
  const after = behind(doc, phrase);
  // "the early signing of the agreement, initialled in July": an aside behind what is yet to be signed.
  const before = after === undefined || !after.narrated ? inFront(doc, phrase) : undefined;
  const ahead =
    before?.status === "planned" && after?.status === "signed" && phrase.from - before.at <= 3;
  const clause = ahead ? before : (after ?? before);
  // "to revise the 1998 agreement": its year is its date.
  return clause?.status === "in_force" && !clause.dated
    ? (inside(doc, phrase) ?? clause)
    : (clause ?? inside(doc, phrase));
}

/** `a landmark 2024 contract`, `the 1995 deal`, `recent normalization agreements`. */
function inside(
  doc: TextDocument,
  { from, nounFrom, definite, plural }: AgreementPhrase,
): StatusReading | undefined {
  for (let k = from; k < nounFrom; k++) {
    const year =
      isKind(doc, k, Kind.number) &&
      (doc.tokens.end[k] as number) - (doc.tokens.start[k] as number) === 4 &&
      !isKind(doc, k - 1, Kind.currency);
    if (year)
      return {
        status:
          // "Under a 1959 accord, …"
          (definite && k === from + 1) || is(doc, from - 1, WordClass.under)
            ? "in_force"
            : "signed",
        at: k,
        dated: true,
        narrated: false,
      };
    if (is(doc, k, WordClass.recent) && (plural || definite || isKind(doc, k - 1, Kind.possessive)))
      return undated("signed", k);
    // "the existing agreement"
    if (definite && is(doc, k, WordClass.current)) return undated("in_force", k);
  }
  return undefined;
}

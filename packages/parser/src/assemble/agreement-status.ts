import { is, isCapital, isKind, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { behind } from "./agreement-behind.js";
import { inFront } from "./agreement-front.js";
import { isEstablished, isNamed, isProper, isTitled } from "./agreement-naming.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import { type StatusReading, undated } from "./agreement-reading.js";
import { isDraft } from "./sign-words.js";

/** The status that the clause gives a document, or undefined where it gives none. */
export function statusOf(doc: TextDocument, phrase: AgreementPhrase): StatusReading | undefined {
  if (phrase.inner) return knownBefore(doc, phrase);
  const told = behind(doc, phrase);
  const after = told === "none" ? undefined : told;
  // "the early signing of the agreement, initialled in July": an aside behind what is yet to be signed.
  const front = after === undefined || !after.narrated ? inFront(doc, phrase) : undefined;
  const before = front === "none" ? undefined : front;
  const ahead =
    before?.status === "planned" && after?.status === "signed" && phrase.from - before.at <= 3;
  const clause = ahead ? before : (after ?? before);
  // "to revise the 1998 agreement": its year is its date.
  if (clause) {
    const dated = clause.status === "in_force" && !clause.dated ? inside(doc, phrase) : undefined;
    return dated ? { ...dated, status: "in_force" } : clause;
  }
  // "discussed the Riga Protocol"
  const called = isProper(doc, phrase) || (isNamed(doc, phrase) && isCapital(doc, phrase.nounFrom));
  const open = told !== "none" && (front !== "none" || called);
  const given = open ? knownBefore(doc, phrase) : undefined;
  return inside(doc, phrase) ?? given;
}

/** "the Chad-Oman Agreement", "the agreement on visas": a document that the text takes as given. What was declared is signed. */
function knownBefore(doc: TextDocument, phrase: AgreementPhrase): StatusReading | undefined {
  const { entry, from, nounFrom, nounTo } = phrase;
  const about =
    isEstablished(doc, phrase) &&
    is(doc, nounTo, WordClass.on) &&
    // "the Memorandum of Understanding on ports"
    (!isCapital(doc, nounFrom) || nounTo - nounFrom > 1);
  // "under the visa-free agreement"
  const under =
    is(doc, from - 1, WordClass.under) &&
    isEstablished(doc, phrase) &&
    entry.only === undefined &&
    entry.type !== "roadmap";
  if (!about && !under && !isNamed(doc, phrase) && !isTitled(doc, phrase)) return undefined;
  for (let k = from; k < nounFrom; k++) if (is(doc, k, WordClass.upcoming)) return undefined;
  return entry.type === "joint_statement" && !isProper(doc, phrase)
    ? { status: "signed", at: nounFrom, dated: true, narrated: false }
    : undated("in_force", nounFrom);
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
    // "a draft agreement", of which the clause says nothing more
    if (isDraft(doc, k)) return undated("under_negotiation", k);
    if (is(doc, k, WordClass.recent) && (plural || definite || isKind(doc, k - 1, Kind.possessive)))
      return undated("signed", k);
    // "the existing agreement"
    if (definite && is(doc, k, WordClass.current)) return undated("in_force", k);
  }
  return undefined;
}

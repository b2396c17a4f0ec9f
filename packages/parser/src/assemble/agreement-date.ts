import type { AgreementStatus } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import {
  is,
  isKind,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { AgreementFacts } from "./agreement-parties.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import type { StatusReading } from "./agreement-reading.js";
import { datesBetween } from "./trade-dates.js";

/** The date of a document: the one right behind its noun, else, where its reading is dated, one of its clause. `phrases` are the documents around it. */
export const dateOf = (
  doc: TextDocument,
  facts: AgreementFacts,
  phrase: AgreementPhrase,
  reading: StatusReading,
  phrases: readonly AgreementPhrase[],
): DateMention | undefined =>
  dateBehind(doc, facts, phrase) ??
  (reading.dated ? dateInClause(doc, facts, phrase, reading, phrases) : undefined);

/** `the memorandum of 3 October`, `the agreement of August 2020`. */
const dateBehind = (
  doc: TextDocument,
  facts: AgreementFacts,
  { nounTo }: AgreementPhrase,
): DateMention | undefined =>
  is(doc, nounTo, WordClass.of)
    ? datesBetween(facts, nounTo + 1, nounTo + 3).find(
        (d) => d.from === nounTo + 1 && d.lastDay <= (facts.reference ?? d.lastDay),
      )
    : undefined;

/** A year in the phrase of a document, the nearest date behind its verb, else the nearest before it. Dates that it is about are none. */
function dateInClause(
  doc: TextDocument,
  facts: AgreementFacts,
  phrase: AgreementPhrase,
  { at, status }: StatusReading,
  phrases: readonly AgreementPhrase[],
): DateMention | undefined {
  const sentence = sentenceOf(doc, phrase.nounFrom);
  // "progress on a treaty, which they hope to conclude by July"
  const open = status === "under_negotiation" && is(doc, phrase.to + 1, WordClass.relative);
  const from = open ? phrase.to : phrase.to - 1;
  const end = clauseEnd(doc, Math.max(at, from), sentenceEnd(doc, sentence));
  const dates = datesBetween(facts, sentenceStart(doc, sentence), end).filter(
    // "signed a plan for 2026", "is planned for 2026"
    (d) =>
      !d.comparison &&
      // "a programme of exchanges between 2026 and 2029", "the 2026-2029 programme"
      !(status === "signed" && d.precision === "interval" && d.lastDay >= (facts.reference ?? 0)) &&
      !(status === "signed" && is(doc, d.from - 1, WordClass.for)) &&
      fits(d, facts, status),
  );
  const inner = dates.find(
    (d) => d.from >= phrase.from && d.to <= phrase.nounFrom && d.precision !== "interval",
  );
  if (inner) return inner;
  // "the signing of the programme of the agreement signed in 2022"
  const signedBefore = phrases.find(
    (p) => p.from > Math.max(phrase.nounFrom, at) && is(doc, p.to, WordClass.sign),
  );
  const outer = dates.filter(
    (d) =>
      !(signedBefore && d.from > signedBefore.to) &&
      !phrases.some((p) => d.from >= p.from && d.to <= p.to),
  );
  // "The minister said today that she wanted to sign": what is ahead has no date in what was said today.
  const said = (d: DateMention): boolean =>
    (status === "planned" || status === "under_negotiation") &&
    d.precision === "day" &&
    d.lastDay === facts.reference;
  return (
    outer.find((d) => d.from >= Math.max(at, phrase.from)) ??
    outer.findLast((d) => d.to <= Math.max(at, phrase.from) && !said(d))
  );
}

/** What is signed lies behind, what is planned ahead. */
function fits(date: DateMention, { reference }: AgreementFacts, status: AgreementStatus): boolean {
  if (reference === undefined) return true;
  if (status === "signed" || status === "in_force")
    return (
      date.firstDay <= reference &&
      date.relation !== "by" &&
      (status === "in_force" || date.relation !== "since")
    );
  return date.lastDay >= reference;
}

/** The clause of a verb ends where another one starts: ", adding", "; ", " and told". */
function clauseEnd(doc: TextDocument, from: number, end: number): number {
  for (let k = from + 1; k < end; k++) {
    if (isKind(doc, k, Kind.semicolon)) return k;
    if (
      isKind(doc, k, Kind.comma) &&
      (is(doc, k + 1, WordClass.and) ||
        is(doc, k + 1, WordClass.relative) ||
        is(doc, k + 1, WordClass.while) ||
        is(doc, k + 1, WordClass.but) ||
        is(doc, k + 1, WordClass.subordinator))
    )
      return k;
  }
  return end;
}

/** "have signed 30 agreements since 1992", "To date, they have signed 30 agreements" */
export function isSince(
  doc: TextDocument,
  facts: AgreementFacts,
  { nounFrom }: AgreementPhrase,
): boolean {
  const sentence = sentenceOf(doc, nounFrom);
  const [start, end] = [sentenceStart(doc, sentence), sentenceEnd(doc, sentence)];
  for (let k = start; k < end; k++)
    if (is(doc, k, WordClass.to) && is(doc, k + 1, WordClass.datelabel)) return true;
  return datesBetween(facts, start, end).some((d) => d.relation === "since");
}

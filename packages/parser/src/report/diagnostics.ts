import type { Diagnostic, DiagnosticCode } from "@communique/core";
import type { CivilDay } from "../annotate/civil-day.js";
import type { DatelineFound } from "../annotate/dateline.js";
import type { AgreementFound } from "../assemble/agreement-found.js";
import type { MeetingFound } from "../assemble/meeting-types.js";
import type { StatementFound } from "../assemble/statements.js";
import type { TradeFigureFound, TradeTargetFound } from "../assemble/trade-found.js";
import { is, sentenceOf, type TextDocument, type TokenRange, textOf } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Discourse } from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import type { Quotation } from "../text/quotations.js";
import { Flag, Kind } from "../text/tokens.js";
import { spanOf } from "./cut.js";

/** What the stages leave open, and the records that it may be missing from. */
export interface Doubtful {
  readonly dateline: DatelineFound;
  readonly publishedOn: CivilDay | undefined;
  /** The day that the text is of. */
  readonly reference: CivilDay | undefined;
  readonly quotations: readonly Quotation[];
  readonly statements: readonly StatementFound[];
  readonly meetings: readonly MeetingFound[];
  readonly targets: readonly TradeTargetFound[];
  readonly figures: readonly TradeFigureFound[];
  readonly agreements: readonly AgreementFound[];
  /** Dates that the text does not say enough of. */
  readonly openDates: readonly TokenRange[];
  /** Amounts whose unit several countries have. */
  readonly openMoney: readonly TokenRange[];
}

/** How many days a dateline may be ahead of the day of publication: the time zones of the earth. */
const AHEAD = 1;

/** What the text leaves open, in its order. */
export function diagnosticsOf(d: Discourse, found: Doubtful): Diagnostic[] {
  const { doc } = d;
  const out: Diagnostic[] = [];
  const tell: Tell = (code, range, message) => {
    out.push({ code, message, span: spanOf(doc, range) });
  };
  for (const q of found.quotations)
    if (!q.balanced)
      tell(
        "unbalanced-quote",
        q,
        "This quotation has no closing mark; it is taken to end with its sentence.",
      );
  tellPeople(d, found, tell);
  const missed = missedDates(doc, found);
  if (found.reference === undefined && missed[0])
    tell(
      "unresolved-date",
      missed[0],
      "Nothing says which day the text is of: dates like this are left out.",
    );
  else for (const date of missed) tell("unresolved-date", date, "The text leaves this date open.");
  for (const amount of found.openMoney)
    tell(
      "ambiguous-currency",
      amount,
      "Several currencies have this name; the amount is left out.",
    );
  const { date, second } = found.dateline;
  if (second)
    tell(
      "second-dateline",
      second,
      "Another story begins here; it is read with the one in front of it, of whose day and countries its records may be.",
    );
  if (isForeign(doc))
    tell(
      "other-language",
      { from: 0, to: doc.tokens.count },
      `Hardly a word of this text is of the language that is read (${doc.lexicon.language.tag}).`,
    );
  const published = found.dateline.headerDate ?? found.publishedOn;
  if (date && published !== undefined && date.firstDay > published + AHEAD)
    tell("conflicting-dateline", date, "The dateline is later than the day of publication.");
  return out.sort((a, b) => a.span.start - b.span.start);
}

type Tell = (code: DiagnosticCode, range: TokenRange, message: string) => void;

/** Whom the text may mean, where it means one of two or nobody whom it names. */
function tellPeople(d: Discourse, { statements }: Doubtful, tell: Tell): void {
  const { doc } = d;
  const speaking = new Set(statements.map(({ actor }) => actor.label.from));
  const doubted = new Set<number>();
  for (const doubt of d.people.doubts) {
    // Stages that read a text again meet the same doubt again.
    if (doubted.has(doubt.from)) continue;
    doubted.add(doubt.from);
    const names = doubt.candidates.map((p) => nameOf(doc, p)).join(" or ");
    const code = speaking.has(doubt.from) ? "ambiguous-speaker" : "ambiguous-person";
    tell(code, doubt, `This may mean ${names}; it is taken for nobody.`);
  }
  for (const { actor } of statements) {
    const { from } = actor.label;
    const pronoun = is(doc, from, W.he) || is(doc, from, W.she);
    if (!actor.person && pronoun && !doubted.has(from))
      tell(
        "unresolved-speaker",
        actor.label,
        "The text names nobody whom this pronoun could surely mean.",
      );
  }
}

const nameOf = (doc: TextDocument, { name, titles }: Person): string => {
  const range = name ?? titles[0]?.title;
  return range ? textOf(doc, range) : "somebody unnamed";
};

/** Of the words without a capital, English knows three in four, and of another language less than half. */
const KNOWN = 0.6;
/** How many such words tell by their share, and how many tell if none is known: a line of Chinese has few. */
const ENOUGH = 15;
const FEW = 4;

/** Whether the text is of a language that is not read, by how few of its words are known. */
function isForeign({ tokens }: TextDocument): boolean {
  let words = 0;
  let known = 0;
  for (let k = 0; k < tokens.count; k++) {
    if (tokens.kind[k] !== Kind.word || ((tokens.flags[k] as number) & Flag.capital) !== 0)
      continue;
    words++;
    if (tokens.known[k] !== 0) known++;
  }
  return known === 0 ? words >= FEW : words >= ENOUGH && known < words * KNOWN;
}

/** The open dates of the dateline and of the sentences that records come from; in others nothing is lost. */
function missedDates(doc: TextDocument, found: Doubtful): readonly TokenRange[] {
  if (found.openDates.length === 0) return [];
  const sentences = new Set<number>();
  const told = (range: TokenRange): unknown => sentences.add(sentenceOf(doc, range.from));
  for (const { evidence, date } of found.meetings) if (!date) evidence.forEach(told);
  for (const { evidence, date } of found.agreements) if (!date) told(evidence);
  for (const { evidence, deadline } of found.targets) if (!deadline) told(evidence);
  for (const { evidence, period } of found.figures) if (!period) told(evidence);
  const head = found.dateline.range?.to ?? 0;
  return found.openDates.filter(
    (date) => isDay(doc, date) && (date.from < head || sentences.has(sentenceOf(doc, date.from))),
  );
}

/** `May 14`, `on Monday`, `yesterday`; `in the coming weeks` means no day in any text. */
function isDay(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++)
    if (is(doc, k, W.month) || is(doc, k, W.weekday) || is(doc, k, W.dayword)) return true;
  return false;
}

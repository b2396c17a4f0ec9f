import type { AgreementStatus, AgreementType } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import { matchAt, matchBefore } from "../annotate/matches.js";
import type { MoneyMention } from "../annotate/money.js";
import {
  is,
  isKind,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
  textOf,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type AgreementPhrase, agreementPhrases, titleRange } from "./agreement-phrase.js";
import { type StatusReading, statusOf } from "./agreement-status.js";
import { datesBetween } from "./trade-dates.js";
import type { TradeFacts } from "./trade-facts-type.js";

/** A document that parties conclude or prepare, on its tokens. */
export interface AgreementFound {
  readonly type: AgreementType;
  readonly title?: string;
  readonly status: AgreementStatus;
  readonly parties: readonly string[];
  readonly date?: DateMention;
  readonly count?: number;
  readonly value?: MoneyMention;
  readonly evidence: TokenRange;
  readonly place?: {
    readonly name: string;
    readonly country?: string;
    readonly from: number;
    readonly to: number;
  };
  /** Signed in the story itself and without a date of its own: the day of its meeting is the day of signing. */
  readonly atMeeting?: true;
}

/** How many documents on either side may share a sentence. */
const NEIGHBOURS = 8;

type Facts = Pick<TradeFacts, "dates" | "money" | "reference" | "countriesIn" | "partiesAt">;

/** Every agreement, memorandum, contract or other document that the text says is signed, planned, negotiated or in force. */
export function findAgreements(doc: TextDocument, facts: Facts): AgreementFound[] {
  const found: AgreementFound[] = [];
  const phrases = agreementPhrases(doc).map((phrase) => withoutDate(doc, facts, phrase));
  const titles = new Map<string, AgreementFound>();
  for (const [k, phrase] of phrases.entries()) {
    const reading = statusOf(doc, phrase);
    if (!reading) continue;
    if (
      phrase.plural &&
      phrase.count === undefined &&
      phrase.entry.type === "other" &&
      reading.status !== "signed"
    )
      continue;
    const agreement = build(
      doc,
      facts,
      phrase,
      reading,
      phrases.slice(Math.max(0, k - NEIGHBOURS), k + NEIGHBOURS + 1),
    );
    const key = `${agreement.type} ${agreement.status} ${agreement.title?.toLowerCase()}`;
    const twin = titles.get(key);
    if (twin && isSame(doc, twin, agreement)) continue;
    titles.set(key, agreement);
    found.push(agreement);
  }
  return found;
}

/** Ends a phrase before the date of signing: "a deal on tanks | in July last year". A period that the document covers stays: "for 2024–2026". */
function withoutDate(doc: TextDocument, facts: Facts, phrase: AgreementPhrase): AgreementPhrase {
  for (const date of datesBetween(facts, phrase.nounTo, phrase.to)) {
    const before = date.from - 1;
    if (
      is(doc, before, WordClass.for) ||
      is(doc, before, WordClass.of) ||
      is(doc, before, WordClass.until)
    )
      continue;
    const to = is(doc, before, WordClass.preposition) ? before : date.from;
    return { ...phrase, to: Math.max(phrase.nounTo, withoutPlace(doc, to)) };
  }
  return phrase;
}

/** "a treaty on mutual aid | in Riga last June": a place right before the date is where it was signed. */
function withoutPlace(doc: TextDocument, to: number): number {
  const m = matchBefore(doc.matches, to, Entry.place);
  const from = m < 0 ? -1 : (doc.matches.from[m] as number);
  return from > 0 && is(doc, from - 1, WordClass.in) ? from - 1 : to;
}

function build(
  doc: TextDocument,
  facts: Facts,
  phrase: AgreementPhrase,
  reading: StatusReading,
  phrases: readonly AgreementPhrase[],
): AgreementFound {
  const date = reading.dated ? dateOf(doc, facts, phrase, reading, phrases) : undefined;
  const value = moneyIn(facts, phrase.from, phrase.to + 1);
  const place =
    reading.status === "signed" || reading.status === "planned"
      ? placeOf(doc, phrase, reading)
      : undefined;
  const counted = phrase.count !== undefined && phrase.plural;
  return {
    type: phrase.entry.type,
    ...(phrase.entry.type === "other" ? {} : { title: textOf(doc, titleRange(doc, phrase)) }),
    status: reading.status,
    parties: partiesOf(doc, facts, phrase, reading),
    ...(date ? { date } : {}),
    ...(counted && phrase.count !== undefined ? { count: phrase.count } : {}),
    ...(value ? { value } : {}),
    evidence: { from: Math.min(phrase.from, reading.at), to: Math.max(phrase.to, reading.at + 1) },
    ...(place ? { place } : {}),
    ...(reading.status === "signed" && reading.narrated && !date
      ? { atMeeting: true as const }
      : {}),
  };
}

/** The first amount within `from` to `to`, by bisection. */
function moneyIn({ money }: Facts, from: number, to: number): MoneyMention | undefined {
  let low = 0;
  let high = money.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((money[middle] as MoneyMention).from < from) low = middle + 1;
    else high = middle;
  }
  const found = money[low];
  return found && found.to <= to ? found : undefined;
}

/** The date of a document: a year in its phrase, the nearest date behind its verb, else the nearest before it. Dates that it is about are none. */
function dateOf(
  doc: TextDocument,
  facts: Facts,
  phrase: AgreementPhrase,
  { at, status }: StatusReading,
  phrases: readonly AgreementPhrase[],
): DateMention | undefined {
  const sentence = sentenceOf(doc, phrase.nounFrom);
  const end = clauseEnd(doc, Math.max(at, phrase.to - 1), sentenceEnd(doc, sentence));
  const dates = datesBetween(facts, sentenceStart(doc, sentence), end).filter(
    (d) => !d.comparison && fits(d, facts, status),
  );
  const inner = dates.find((d) => d.from >= phrase.from && d.to <= phrase.nounFrom);
  if (inner) return inner;
  const outer = dates.filter((d) => !phrases.some((p) => d.from >= p.from && d.to <= p.to));
  return (
    outer.find((d) => d.from >= Math.max(at, phrase.from)) ??
    outer.findLast((d) => d.to <= Math.max(at, phrase.from))
  );
}

/** What is signed lies behind, what is planned ahead. */
function fits(date: DateMention, { reference }: Facts, status: AgreementStatus): boolean {
  if (reference === undefined) return true;
  if (status === "signed" || status === "in_force")
    return date.firstDay <= reference && date.relation !== "by";
  return date.lastDay >= reference;
}

/** The clause of a verb ends where another one starts: ", adding", "; ", " and told". */
function clauseEnd(doc: TextDocument, from: number, end: number): number {
  for (let k = from + 1; k < end; k++) {
    if (isKind(doc, k, Kind.semicolon)) return k;
    if (
      isKind(doc, k, Kind.comma) &&
      (is(doc, k + 1, WordClass.and) ||
        is(doc, k + 1, WordClass.while) ||
        is(doc, k + 1, WordClass.but) ||
        is(doc, k + 1, WordClass.subordinator))
    )
      return k;
  }
  return end;
}

/** `in Varna` behind the verb of signing. */
function placeOf(
  doc: TextDocument,
  phrase: AgreementPhrase,
  { at }: StatusReading,
): AgreementFound["place"] {
  const from = Math.max(at, phrase.to - 1);
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, phrase.nounFrom)), from + 12);
  for (let k = from + 1; k < end; k++) {
    if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.semicolon)) return undefined;
    if (!is(doc, k, WordClass.in) && !is(doc, k, WordClass.at)) continue;
    const m = matchAt(doc.matches, k + 1, Entry.place);
    if (m < 0) continue;
    const to = doc.matches.to[m] as number;
    const country = doc.lexicon.language.cities[doc.matches.ref[m] as number]?.country;
    return {
      name: textOf(doc, { from: k + 1, to }),
      ...(country ? { country } : {}),
      from: k + 1,
      to,
    };
  }
  return undefined;
}

/** Parties in the phrase ("between Malta and Oman", "with Kenya", "Israel's …"), else the subject of the clause, else the sides of the story. */
function partiesOf(
  doc: TextDocument,
  facts: Facts,
  phrase: AgreementPhrase,
  reading: StatusReading,
): readonly string[] {
  const left = unique(facts.countriesIn(phrase.from, phrase.nounFrom));
  if (left.length >= 2) return left;
  const linked = linkedParties(doc, facts, phrase);
  if (linked.countries.length >= 2 || (linked.countries.length === 1 && linked.bloc))
    return linked.countries;
  const sides = facts.partiesAt(phrase.nounFrom);
  const start = sentenceStart(doc, sentenceOf(doc, phrase.nounFrom));
  if (linked.countries.length === 1) {
    const [partner] = linked.countries as [string];
    const before = unique(facts.countriesIn(start, phrase.from)).findLast((c) => c !== partner);
    const other = sides.includes(partner)
      ? sides.find((c) => c !== partner)
      : (before ?? sides.find((c) => c !== partner));
    return other === undefined ? [partner] : [other, partner];
  }
  if (
    left.length === 1 &&
    reading.status === "signed" &&
    !reading.narrated &&
    is(doc, phrase.from + 1, WordClass.recent) === false &&
    isKind(doc, phrase.from + 1, Kind.possessive)
  )
    return left;
  if (left.length === 1 && hasPossessive(doc, phrase)) return left;
  const before = unique(facts.countriesIn(start, phrase.from));
  // "the customs union between Türkiye and the EU, saying the 1995 deal …": a document that the sentence has named before.
  if (reading.status === "in_force" && phrase.definite && before.length >= 2)
    return before.slice(-2);
  const subject = unique(facts.countriesIn(start, Math.min(reading.at, phrase.from)));
  if (subject.length === 2 && !sides.some((c) => subject.includes(c))) return subject;
  return sides.length > 0 ? sides : subject;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

const hasPossessive = (doc: TextDocument, phrase: AgreementPhrase): boolean => {
  for (let k = phrase.from; k < phrase.nounFrom; k++)
    if (isKind(doc, k, Kind.possessive)) return true;
  return false;
};

/** Countries behind "between" or "with" in the phrase; `bloc`: an organisation is a party too. */
function linkedParties(
  doc: TextDocument,
  facts: Facts,
  phrase: AgreementPhrase,
): { countries: string[]; bloc: boolean } {
  for (let k = phrase.nounTo; k < phrase.to; k++) {
    if (!is(doc, k, WordClass.between) && !(is(doc, k, WordClass.with) && k <= phrase.nounTo + 1))
      continue;
    let bloc = false;
    for (let i = k + 1; i < phrase.to; i++)
      if (
        matchAt(doc.matches, i, Entry.organization) >= 0 &&
        matchAt(doc.matches, i, Entry.country) < 0
      )
        bloc = true;
    const countries = unique(facts.countriesIn(k, phrase.to));
    return { countries, bloc: bloc || (is(doc, k, WordClass.between) && countries.length === 1) };
  }
  return { countries: [], bloc: false };
}

/** The same document told twice: in another sentence, and the later mention adds no date of its own. */
function isSame(doc: TextDocument, a: AgreementFound, b: AgreementFound): boolean {
  if (a.title === undefined || b.title === undefined) return false;
  return (
    (b.date === undefined || a.date?.edtf === b.date.edtf) &&
    sentenceOf(doc, a.evidence.from) !== sentenceOf(doc, b.evidence.from)
  );
}

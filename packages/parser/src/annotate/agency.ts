import { is, isCapital, isKind, isOf, isWord, type TextDocument, textOf } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { WordSet } from "../lexicon/word-sets.js";
import { Flag, Kind } from "../text/tokens.js";
import { entryOf, matchAt } from "./matches.js";

/** The agency named at token `i`, in its lexicon spelling. */
export function agencyAt(doc: TextDocument, i: number): { name: string; to: number } | undefined {
  const m = matchAt(doc.matches, i, Entry.agency);
  const entry = entryOf(doc.matches, m, doc.lexicon.language.agencies);
  return entry ? { name: entry.name, to: doc.matches.to[m] as number } : undefined;
}

/** Whether a line starts at token `i`, or the text has ended. */
export const startsLine = (doc: TextDocument, i: number): boolean =>
  i === 0 ||
  i >= doc.tokens.count ||
  ((doc.tokens.flags[i] as number) & (Flag.line | Flag.paragraph)) !== 0;

/** How many words may stand between an agency and its verb: `News Agency correspondent`. */
const NEWSROOM = 3;

/** How many tokens a credit at the end may have. */
const CREDIT = 8;
/** The same with the address of its reporter behind it. */
const SIGNED_CREDIT = 2 * CREDIT;

/**
 * Who reports, when the dateline does not say: ", Trend reports", an end credit, "told The Astana Times",
 * the office in the first line, or "the ministry's press service reports".
 */
export function agencyOf(doc: TextDocument, skipTo: number): string | undefined {
  return (
    creditLine(doc) ??
    datedAgency(doc) ??
    reportingAgency(doc, skipTo) ??
    creditAgency(doc) ??
    lastLine(doc) ??
    toldAgency(doc) ??
    unlistedAgency(doc, skipTo) ??
    issuingOffice(doc) ??
    pressService(doc)
  );
}

/** `Source: The Harbour Post`, `By Trend` on a line of its own: whoever is named there, listed or not. */
function creditLine(doc: TextDocument): string | undefined {
  for (let i = 0; i + 1 < doc.tokens.count; i++) {
    if (!isOf(doc, i, WordSet.source)) continue;
    const colon = isKind(doc, i + 1, Kind.colon);
    const source = is(doc, i, WordClass.credit) && colon;
    if (!source && !(is(doc, i, WordClass.by) && isCapital(doc, i) && startsLine(doc, i))) continue;
    const from = colon ? i + 2 : i + 1;
    const agency = agencyAt(doc, from);
    if (agency && startsLine(doc, agency.to)) return agency.name;
    const behind = source ? undefined : behindName(doc, from);
    if (behind) return behind;
    let to = from;
    while (to < from + CREDIT && isCapital(doc, to) && (to === from || !startsLine(doc, to))) to++;
    if (source && to > from && startsLine(doc, to)) return textOf(doc, { from, to });
  }
  return undefined;
}

/** The agency behind the dash of `By A. Reporter – Trend:`, whose reporter starts at token `from`. */
function behindName(doc: TextDocument, from: number): string | undefined {
  for (let k = from; k < from + CREDIT && !startsLine(doc, k); k++)
    if (isKind(doc, k, Kind.dash) || isKind(doc, k, Kind.hyphen)) {
      const agency = agencyAt(doc, k + 1);
      return agency && (isKind(doc, agency.to, Kind.colon) || startsLine(doc, agency.to))
        ? agency.name
        : undefined;
    }
  return undefined;
}

/** How far into a page the line that names agency and day may stand, in tokens. */
const HEAD = 80;

/** `AFP`, `Print | Trend, June 18, 2014`, `Bishkek - 24.kg news agency, A. Reporter` above the story: an agency with a day or its kind, in a line of its own. */
function datedAgency(doc: TextDocument): string | undefined {
  for (let i = 0; i < Math.min(HEAD, doc.tokens.count); i++) {
    const agency = agencyAt(doc, i);
    if (!agency) continue;
    const to = afterNewsroom(doc, agency.to);
    // `AFP`, alone in its line; two letters may be anything.
    if (startsLine(doc, i) && startsLine(doc, to) && agency.name.length > 2) return agency.name;
    const day = to + 1;
    const dated = is(doc, day, WordClass.month) || is(doc, day + 1, WordClass.month);
    // `MercoPress, en Español`: the name of the site above the story.
    if (i === 0 && isKind(doc, to, Kind.comma) && startsLine(doc, to + 3)) return agency.name;
    if (to === agency.to && !(isCapital(doc, i) && dated)) continue;
    if (!isKind(doc, to, Kind.comma)) continue;
    for (let k = day; k < day + CREDIT; k++) if (startsLine(doc, k)) return agency.name;
  }
  return undefined;
}

/** The token behind `news agency correspondent`. */
function afterNewsroom(doc: TextDocument, at: number): number {
  let k = at;
  while (k < at + NEWSROOM && is(doc, k, WordClass.newsroom)) k++;
  return k;
}

/** `Trend reports`, `APA reports citing …`, `TASS has learned`, `an AZERTAC correspondent reported`, `reports Kazinform`. */
function reportingAgency(doc: TextDocument, skipTo: number): string | undefined {
  for (let i = skipTo; i < doc.tokens.count; i++) {
    if (!isCapital(doc, i)) continue;
    const agency = agencyAt(doc, i);
    if (!agency) continue;
    let verb = afterNewsroom(doc, agency.to);
    if (is(doc, verb, WordClass.have)) verb++;
    if (is(doc, verb, WordClass.report)) return agency.name;
    const before = beforeArticle(doc, i);
    if (is(doc, before, WordClass.report) && isKind(doc, before - 1, Kind.comma))
      return agency.name;
  }
  return undefined;
}

/** `…, Harbour Post reports.`: a name that no list has between a comma and the verb that closes the sentence or cites. */
function unlistedAgency(doc: TextDocument, skipTo: number): string | undefined {
  for (let i = skipTo + 1; i < doc.tokens.count; i++) {
    if (!isKind(doc, i - 1, Kind.comma) || !isCapital(doc, i)) continue;
    let to = i;
    while (to < i + CREDIT && isCapital(doc, to) && matchAt(doc.matches, to, Entry.title) < 0) to++;
    const closes = isKind(doc, to + 1, Kind.period) || is(doc, to + 1, WordClass.citing);
    if (to > i && closes && is(doc, to, WordClass.relays)) return textOf(doc, { from: i, to });
  }
  return undefined;
}

/** `told The Riga Times`, `in an interview with Kyodo News`, `, according to the Anadolu Agency`. */
function toldAgency(doc: TextDocument): string | undefined {
  for (let k = 0; k < doc.tokens.count; k++) {
    const i = isOf(doc, k, WordSet.source) ? behindSource(doc, k) : -1;
    if (i < 0) continue;
    const agency = agencyAt(doc, is(doc, i, WordClass.the) && !agencyAt(doc, i) ? i + 1 : i);
    if (agency) return agency.name;
  }
  return undefined;
}

/** Where whoever was told stands, if `told`, `interview with` or `, according to` starts at token `k`; or -1. */
function behindSource(doc: TextDocument, k: number): number {
  if (is(doc, k, WordClass.told)) return k + 1;
  const named =
    is(doc, k, WordClass.according) && is(doc, k + 1, WordClass.to)
      ? isKind(doc, k - 1, Kind.comma) || isCapital(doc, k)
      : is(doc, k, WordClass.audience) && is(doc, k + 1, WordClass.with);
  return named ? k + 2 : -1;
}

/** The token before `i` and an article. */
const beforeArticle = (doc: TextDocument, i: number): number =>
  is(doc, i - 1, WordClass.article) ? i - 2 : i - 1;

/** `APP/msq`, `(Yonhap)`, `- Bernama`, `Source: QNA`, `PTI KVK RPS` at the end of the text, on a line of their own or behind the last full stop. */
function creditAgency(doc: TextDocument): string | undefined {
  const { tokens, segments } = doc;
  for (let s = segments.count - 1; s >= Math.max(0, segments.count - 3); s--) {
    const from = segments.from[s] as number;
    const to = segments.to[s] as number;
    if (to - from > CREDIT) break;
    for (let i = from; i < to; i++) {
      const agency = agencyAt(doc, i);
      if (agency) return agency.name;
    }
  }
  // `… exchanges. PTI KVK RPS` may have no sentence of its own.
  for (let i = tokens.count - 1; i >= Math.max(0, tokens.count - SIGNED_CREDIT); i--) {
    const agency = agencyAt(doc, i);
    // `(Yonhap)` and the address of its reporter
    if (agency && isKind(doc, i - 1, Kind.openParen) && isKind(doc, agency.to, Kind.closeParen))
      return agency.name;
    if (i < tokens.count - CREDIT) continue;
    const named = ((tokens.flags[i] as number) & Flag.upper) !== 0 || agency?.to === tokens.count;
    if (agency && !isWord(doc, i - 1) && (named || closesDated(doc, agency.to))) return agency.name;
  }
  return undefined;
}

/** `///nCa, 3 May 2025`: behind the agency nothing but a day. */
function closesDated(doc: TextDocument, to: number): boolean {
  if (!isKind(doc, to, Kind.comma)) return false;
  for (let k = to + 1; k < doc.tokens.count; k++)
    if (isWord(doc, k) && !is(doc, k, WordClass.month)) return false;
  return true;
}

/** `(ANDPRESS)`, `- NNK` in a line that ends the text: letters in capitals behind a mark are an agency, listed or not. */
function lastLine(doc: TextDocument): string | undefined {
  const { tokens } = doc;
  let i = tokens.count - 1;
  while (i > 0 && !isWord(doc, i)) i--;
  const letters = (tokens.end[i] as number) - (tokens.start[i] as number);
  if (letters < 3 || ((tokens.flags[i] as number) & Flag.upper) === 0) return undefined;
  const marked = i > 0 && startsLine(doc, i - 1) && !isWord(doc, i - 1);
  return marked && !is(doc, i, WordClass.noname) ? textOf(doc, { from: i, to: i + 1 }) : undefined;
}

/** The office that is the first line, or signs as the last one: `Office of the Spokesperson`. */
function issuingOffice(doc: TextDocument): string | undefined {
  const first = officeLine(doc, 0);
  if (first) return first;
  let lines = 0;
  for (let k = doc.tokens.count - 1; k > 0 && lines < LAST_LINES; k--) {
    if (!startsLine(doc, k)) continue;
    const office = officeLine(doc, k);
    if (office) return office;
    lines++;
  }
  return undefined;
}

/** How many lines may stand below the office that signs: `Print Share:`. */
const LAST_LINES = 3;

/** How many tokens the line of an office may have. */
const OFFICE_LINE = 12;

/** `Office of the Spokesperson`, `MFA Press Office`: a line of words that opens with the office or closes with it. */
function officeLine(doc: TextDocument, from: number): string | undefined {
  if (!isCapital(doc, from)) return undefined;
  const next = from + 1;
  const opens =
    is(doc, from, WordClass.issuer) &&
    (isCapital(doc, next) || is(doc, next, WordClass.of) || is(doc, next, WordClass.for));
  let to = next;
  while (!startsLine(doc, to)) {
    const named = isWord(doc, to) || isKind(doc, to, Kind.ampersand) || isKind(doc, to, Kind.comma);
    if (!named || to - from > OFFICE_LINE || !(opens || isCapital(doc, to))) return undefined;
    to++;
  }
  const office = opens || (is(doc, to - 1, WordClass.issuer) && is(doc, to - 2, WordClass.press));
  return office && to > next && to - from < doc.tokens.count
    ? textOf(doc, { from, to })
    : undefined;
}

/** `the Saeima press service reports`, `reported the ministry's press service`: the office behind the news, without article. */
function pressService(doc: TextDocument): string | undefined {
  for (let i = 1; i < doc.tokens.count; i++) {
    if (!is(doc, i, WordClass.press) || !is(doc, i + 1, WordClass.service)) continue;
    let from = i;
    while (
      from > 0 &&
      i - from < 5 &&
      !is(doc, from - 1, WordClass.article) &&
      (isKind(doc, from - 1, Kind.possessive) ||
        (isWord(doc, from - 1) &&
          !is(doc, from - 1, WordClass.report) &&
          !is(doc, from - 1, WordClass.preposition)))
    )
      from--;
    let to = i + 2;
    if (is(doc, to, WordClass.of) && isWord(doc, to + 1)) {
      to++;
      if (is(doc, to, WordClass.the)) to++;
      while (
        isCapital(doc, to) ||
        (is(doc, to, WordClass.of) && isWord(doc, to + 1)) ||
        (isWord(doc, to) && !is(doc, to, WordClass.report) && to - i < 8)
      )
        to++;
    }
    const before = beforeArticle(doc, from);
    const verb = is(doc, before, WordClass.by) ? before - 1 : before;
    if (is(doc, to, WordClass.report) || is(doc, verb, WordClass.report))
      return textOf(doc, { from, to });
  }
  return undefined;
}

/** How many tokens may follow the comma of a closing credit, and how many words the name of its source may have. */
const CLOSING = 24;
const SOURCE = 7;

/** Where the clause before `, Trend reports (citing …)`, `, the Akorda press service reported` that closes a sentence ends; `end` if no such credit does. */
export function creditStart(doc: TextDocument, low: number, end: number): number {
  for (let k = end - 1; k > Math.max(low, end - CLOSING); k--)
    if (isKind(doc, k, Kind.comma) && isCredit(doc, k + 1)) return k;
  return end;
}

function isCredit(doc: TextDocument, at: number): boolean {
  const inverted = is(doc, at, WordClass.report);
  const to = sourceEnd(doc, inverted ? at + 1 : at);
  if (to < 0) return false;
  // `Radio Chad has reported`, `a Radio Chad correspondent reports`
  const skips =
    is(doc, to, WordClass.have) || (isWord(doc, to) && is(doc, to + 1, WordClass.report));
  const verb = skips ? to + 1 : to;
  return inverted || is(doc, verb, WordClass.report) || is(doc, verb, WordClass.quoting);
}

/** Token behind the agency or press service that is named from token `from` on, also as `Chad's official news agency (DNA)`; or -1. */
function sourceEnd(doc: TextDocument, from: number): number {
  for (
    let k = from;
    k < from + SOURCE && (isWord(doc, k) || isKind(doc, k, Kind.possessive));
    k++
  ) {
    const agency = isCapital(doc, k) ? agencyAt(doc, k) : undefined;
    if (agency) {
      let { to } = agency;
      while (isCapital(doc, to)) to++;
      return isKind(doc, to, Kind.openParen) && isKind(doc, to + 2, Kind.closeParen) ? to + 3 : to;
    }
    if (!is(doc, k, WordClass.press)) continue;
    if (is(doc, k + 1, WordClass.service)) return k + 2;
    if (is(doc, k + 1, WordClass.report)) return k + 1;
  }
  return -1;
}

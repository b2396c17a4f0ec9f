import { is, isCapital, isKind, isWord, startOf, type TextDocument, textOf } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { agencyAt, startsLine } from "./agency.js";
import { type DateMention, findDates } from "./dates.js";

/** The day of a dateline, undefined where it is in doubt. */
export interface DateRead {
  readonly date?: DateMention;
  readonly to: number;
}

export const isBar = (doc: TextDocument, i: number): boolean =>
  isKind(doc, i, Kind.slash) && doc.text[startOf(doc, i)] === "|";

/** `RSS (KATHMANDU, …)`, `AKP Phnom Penh, …`, `(ANSA) - ROME, …`, `BY GULF POST WITH AGENCIES MUSCAT …`. */
export function leadingAgency(
  doc: TextDocument,
  i: number,
): { name: string; to: number } | undefined {
  const open = isKind(doc, i, Kind.openParen);
  const by = is(doc, i, WordClass.by) && startsLine(doc, i);
  const agency = agencyAt(doc, open || by ? i + 1 : i);
  if (!agency) return undefined;
  if (by && is(doc, agency.to, WordClass.with) && is(doc, agency.to + 1, WordClass.newsroom))
    return { name: agency.name, to: agency.to + 2 };
  if (open) {
    if (!isKind(doc, agency.to, Kind.closeParen)) return undefined;
    const mark = agency.to + 1;
    const joined = isKind(doc, mark, Kind.hyphen) || isKind(doc, mark, Kind.dash);
    return { name: agency.name, to: joined ? mark + 1 : mark };
  }
  const to =
    isKind(doc, agency.to, Kind.openParen) ||
    isKind(doc, agency.to, Kind.comma) ||
    isBar(doc, agency.to)
      ? agency.to + 1
      : agency.to;
  return { name: agency.name, to };
}

/** `(Yonhap)`, `/TASS/`, `, AZERTAC`, `. KAZINFORM`, `(UrduPoint News / Sputnik - 03rd May, 2025)`. */
export function agencyIn(
  doc: TextDocument,
  at: number,
): { name: string; to: number; date?: DateRead } | undefined {
  let i = at;
  while (
    i < at + 2 &&
    (isKind(doc, i, Kind.comma) ||
      isKind(doc, i, Kind.period) ||
      isKind(doc, i, Kind.hyphen) ||
      isKind(doc, i, Kind.dash)) &&
    !startsLine(doc, i + 1)
  )
    i++;
  const open = isKind(doc, i, Kind.openParen)
    ? Kind.closeParen
    : isKind(doc, i, Kind.slash)
      ? Kind.slash
      : 0;
  if (open === 0) {
    const plain = agencyAt(doc, i);
    // The agency of a dateline is followed by its end; `Astana, Kazinform hotel` is none.
    return plain && (startsLine(doc, plain.to) || !isWord(doc, plain.to)) ? plain : undefined;
  }
  let close = i + 1;
  while (close < i + 16 && close < doc.tokens.count && !isKind(doc, close, open)) close++;
  if (!isKind(doc, close, open)) {
    // `(UrduPoint News / Sputnik` closes with a bracket, `/TASS/` with a slash; `BAGHDAD / IraqiNews.com:` does not.
    const behind = open === Kind.slash ? agencyAt(doc, i + 1) : undefined;
    return behind && isKind(doc, behind.to, Kind.colon) ? behind : undefined;
  }
  // `UrduPoint News / Sputnik`: who is named last wrote it, the others pass it on.
  let inner = agencyAt(doc, i + 1);
  // `/RNA «Riga»/`: or in quotation marks.
  for (let k = i + 2; k < close; k++)
    if (!isWord(doc, k) && !isKind(doc, k, Kind.hyphen)) inner = agencyAt(doc, k + 1) ?? inner;
  const [date] = findDates(doc, undefined, { from: i + 1, to: close });
  const found = date ? { date: { date: { ...date, basis: "dateline" as const }, to: close } } : {};
  if (inner) return { name: inner.name, to: close + 1, ...found };
  const short = close - i <= 4 && isCapital(doc, i + 1);
  return short
    ? { name: textOf(doc, { from: i + 1, to: close }), to: close + 1, ...found }
    : undefined;
}

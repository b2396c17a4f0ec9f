import { type CivilDay, parseIsoDay } from "../src/annotate/civil-day.js";
import { findDates } from "../src/annotate/dates.js";
import { findMoney, type MoneyMention } from "../src/annotate/money.js";
import type { TradeFacts } from "../src/assemble/trade-facts-type.js";
import { type TextDocument, type TokenRange, textOf } from "../src/document.js";
import { english } from "../src/language/en/index.js";
import { compileLexicon } from "../src/lexicon/compile.js";
import { Entry, type Lexicon } from "../src/lexicon/lexicon.js";
import { createWorkspace, readText } from "../src/parse.js";

let lexicon: Lexicon | undefined;

/** A text after its first stages, with the English lexicon. */
export function documentOf(text: string): TextDocument {
  lexicon ??= compileLexicon(english);
  return readText(text, lexicon, createWorkspace());
}

/** The day `YYYY-MM-DD`. */
export function dayOf(iso: string): CivilDay {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`No such day: ${iso}`);
  return day;
}

/** What the trade rules know: the sides of the story and the speaker's country are given, the rest is read. */
export function factsOf(
  doc: TextDocument,
  given: { reference?: string; sides?: readonly string[]; speaker?: string } = {},
): TradeFacts {
  const reference = given.reference === undefined ? undefined : dayOf(given.reference);
  return {
    dates: findDates(doc, reference),
    money: findMoney(doc),
    ...(reference === undefined ? {} : { reference }),
    countriesIn: (from, to) => countriesIn(doc, from, to),
    partiesAt: () => given.sides ?? [],
    speakerCountryAt: () => given.speaker,
  };
}

function countriesIn(doc: TextDocument, from: number, to: number): string[] {
  const { matches } = doc;
  const { countries, cities } = doc.lexicon.language;
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    for (let m = matches.firstAt[i] as number; m >= 0; m = matches.next[m] as number) {
      if ((matches.to[m] as number) > to) continue;
      const kind = matches.kind[m] as number;
      const ref = matches.ref[m] as number;
      const country =
        kind >= Entry.country && kind <= Entry.metonym
          ? countries[ref]?.id
          : kind === Entry.place && cities[ref]?.capital
            ? cities[ref]?.country
            : undefined;
      if (country && !found.includes(country)) found.push(country);
    }
  }
  return found;
}

/** `900m USD`, `150..200m USD`. */
export function amountOf(money: MoneyMention | undefined): string {
  if (!money) return "–";
  const millions = (n: number): string => String(n / 1e6);
  return `${millions(money.amount)}${money.max === undefined ? "" : `..${millions(money.max)}`}m ${money.currency}`;
}

export const textIn = (doc: TextDocument, range: TokenRange): string => textOf(doc, range);

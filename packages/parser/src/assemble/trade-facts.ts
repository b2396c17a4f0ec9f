import type { CivilDay } from "../annotate/civil-day.js";
import { countryAt } from "../annotate/countries.js";
import type { DatelineFound } from "../annotate/dateline.js";
import type { DateMention } from "../annotate/dates.js";
import { entryOf, matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import type { MoneyMention } from "../annotate/money.js";
import type { TitlePhrase } from "../annotate/title-phrase.js";
import {
  afterThe,
  firstFrom,
  is,
  isKind,
  sentenceOf,
  type TextDocument,
  type TokenRange,
  textOf,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import type { Discourse } from "../resolve/discourse.js";
import { mentionsBetween } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { isHeld, type MeetingFound } from "./meeting-types.js";
import { type StatementFound, statementAt } from "./statements.js";
import type { TradeFacts } from "./trade-facts-type.js";

/** What other stages found, which the sides of trade are read from. */
export interface Known {
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly reference: CivilDay | undefined;
  readonly dateline: DatelineFound;
  /** The country that officials without one are of. */
  readonly host: string | undefined;
  readonly statements: readonly StatementFound[];
  /** The statement over each token, or -1. */
  readonly said: Int32Array;
  readonly meetings: readonly MeetingFound[];
}

/** What the readers of trade and agreements ask of the rest of the story. */
export function tradeFacts(d: Discourse, known: Known): TradeFacts {
  /** Found when somebody asks: most stories have no trade. */
  let parties: { readonly sides: readonly Sides[]; readonly others: readonly string[] } | undefined;
  const partiesKnown = (): NonNullable<typeof parties> => {
    const counts = counted(d, known.money);
    const sides = sidesOf(known, counts);
    const today = sides.find((s) => !s.past)?.countries;
    return { sides, others: today ?? counts.slice(0, 2).map(([country]) => country) };
  };
  return {
    dates: known.dates,
    money: known.money,
    ...(known.reference === undefined ? {} : { reference: known.reference }),
    countriesIn: (from, to) => countriesIn(d, known.money, from, to),
    partiesAt: (token, pair, of) => {
      parties ??= partiesKnown();
      return sidesAt(d.doc, parties.sides, token, pair, of) ?? parties.others;
    },
    speakerCountryAt: (token) => statementAt(known.statements, known.said, token)?.actor.country,
  };
}

/** Countries between two tokens, by mention or by adjective (`Dutch exports`), in text order. The `US` of `40 million US dollars` is none. */
function countriesIn(
  d: Discourse,
  money: readonly MoneyMention[],
  from: number,
  to: number,
): readonly string[] {
  const { doc } = d;
  const named: { readonly at: number; readonly country: string }[] = [];
  for (const i of mentionsBetween(d, from, to)) {
    const mention = d.mentions[i] as Mention;
    const country = mention.country ?? d.people.of[i]?.country;
    if (country) named.push({ at: mention.from, country });
  }
  for (let at = from; at < to; at++) {
    const m = matchAt(doc.matches, at, Entry.demonym);
    const entry = entryOf(doc.matches, m, doc.lexicon.language.countries);
    if (!entry) continue;
    const end = doc.matches.to[m] as number;
    if (end > to) continue;
    named.push({ at, country: entry.id });
    // "inter-Korean trade": that of both who are called so.
    if (isKind(doc, at - 1, Kind.hyphen) && is(doc, at - 2, WordClass.inter)) {
      const other = ` ${textOf(doc, { from: at, to: end })}`;
      for (const { id, demonyms } of doc.lexicon.language.countries)
        if (id !== entry.id && demonyms?.some((d) => d.endsWith(other)))
          named.push({ at, country: id });
    }
  }
  named.sort((a, b) => a.at - b.at);
  const found: string[] = [];
  for (const { at, country } of named)
    if (!found.includes(country) && !isMoney(money, at)) found.push(country);
  return found;
}

/** Whether token `at` belongs to an amount, by bisection. */
function isMoney(money: readonly MoneyMention[], at: number): boolean {
  const last = firstFrom(money, at + 1) - 1;
  return last >= 0 && (money[last] as MoneyMention).to > at;
}

/** The countries of an encounter, from the place where the text speaks of it. */
interface Sides extends TokenRange {
  readonly countries: readonly string[];
  /** Told as background: it is what the text speaks of for a sentence only. */
  readonly past: boolean;
}

/** How many sentences behind an encounter of the past "the two countries" are those that met there. */
const BACKGROUND = 1;

/** The sides of every encounter between countries, in text order. */
function sidesOf(
  { meetings, dateline, host }: Known,
  counts: readonly Counted[],
): readonly Sides[] {
  const found: Sides[] = [];
  const guests = meetings.filter(isOpen).map(countriesOf);
  const home = dateline.place?.country ?? host ?? hostOf(guests, counts);
  for (const meeting of meetings) {
    const { status, evidence } = meeting;
    const countries = countriesOf(meeting);
    if (countries.length === 1 && isOpen(meeting) && home && !countries.includes(home))
      countries.push(home);
    const past = status === "past";
    const told = past ? countries.length === 2 : isHeld(meeting) || status === "planned";
    if (told && countries.length >= 2)
      for (const { from, to } of evidence) found.push({ from, to, countries, past });
  }
  return found.sort((a, b) => a.from - b.from);
}

function countriesOf({ participants }: MeetingFound): string[] {
  const found: string[] = [];
  for (const { country, person } of participants) {
    const own = country ?? person?.country;
    if (own !== undefined && !found.includes(own)) found.push(own);
  }
  return found;
}

/** Whether the text leaves the country of somebody open. */
const isOpen = ({ participants }: MeetingFound): boolean =>
  participants.some((p) => p.person && !p.country && !p.person.country);

/** Who received several guests, where the text leaves it to its other sentences: the country named most that is no guest's. */
function hostOf(
  guests: readonly (readonly string[])[],
  counts: readonly Counted[],
): string | undefined {
  const all = new Set(guests.flat());
  if (all.size < 2 || [...all].some((c) => guests.every((g) => g.includes(c)))) return undefined;
  const [most] = counts;
  const host = counts.find(([country]) => !all.has(country));
  if (!most || !host) return undefined;
  // Named more than once, and half as often as any other at least.
  const [country, count] = host;
  return count > 1 && count * 2 >= most[1] ? country : undefined;
}

/** How many encounters back the sides of a passage are looked for. */
const TOLD = 24;

/** The sides of the encounter told last before `token`: what "the two countries" means there. `pair`: of two, `of`: with that country, where there is such an encounter. */
function sidesAt(
  doc: TextDocument,
  sides: readonly Sides[],
  token: number,
  pair: boolean,
  of: string | undefined,
): readonly string[] | undefined {
  const sentence = sentenceOf(doc, token);
  let several: readonly string[] | undefined;
  let others: readonly string[] | undefined;
  const last = firstFrom(sides, token + 1) - 1;
  for (let i = last; i >= Math.max(0, last - TOLD); i--) {
    const { from, countries, past } = sides[i] as Sides;
    if (past && sentence - sentenceOf(doc, from) > BACKGROUND) continue;
    if (pair && countries.length > 2) several ??= countries;
    else if (of === undefined || countries.includes(of)) return countries;
    else others ??= countries;
  }
  return others ?? several;
}

/** A country, and how often the text names it. */
type Counted = readonly [country: string, count: number];

/** The countries that the text names, the most frequent first. */
function counted(d: Discourse, money: readonly MoneyMention[]): readonly Counted[] {
  const counts = new Map<string, number>();
  const count = (country: string | undefined): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const [i, m] of d.mentions.entries()) {
    if (!isMoney(money, m.from)) count(m.country ?? d.people.of[i]?.country);
    if (m.title) count(postOf(d.doc, m.title));
  }
  // "Chad buys Omani fertilizers": those whose people or goods are named, where nobody else is.
  const { matches, lexicon } = d.doc;
  for (let i = 0; counts.size < 2 && i < d.doc.count; i++)
    count(entryOf(matches, matchAt(matches, i, Entry.demonym), lexicon.language.countries)?.id);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** `Ambassador of Chad to Oman`: the country that an envoy works in. */
function postOf(doc: TextDocument, { title, to }: TitlePhrase): string | undefined {
  for (let k = title.to; k < to; k++)
    if (is(doc, k, WordClass.to)) return countryAt(doc, afterThe(doc, k + 1))?.country;
  return undefined;
}

import type { CivilDay } from "../annotate/civil-day.js";
import type { DatelineFound } from "../annotate/dateline.js";
import type { DateMention } from "../annotate/dates.js";
import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import type { MoneyMention } from "../annotate/money.js";
import { firstFrom, type TokenRange } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import type { Discourse } from "../resolve/speakers.js";
import { mentionsBetween } from "../resolve/speakers.js";
import type { MeetingFound } from "./meeting-types.js";
import type { StatementFound } from "./statements.js";
import type { TradeFacts } from "./trade-facts-type.js";

export interface Known {
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly reference: CivilDay | undefined;
  readonly dateline: DatelineFound;
  readonly statements: readonly StatementFound[];
  /** The statement over each token, or -1. */
  readonly said: Int32Array;
  readonly meetings: readonly MeetingFound[];
}

/** What the readers of trade and agreements ask of the rest of the story. */
export function tradeFacts(d: Discourse, known: Known): TradeFacts {
  const sides = sidesOf(known);
  const named = counted(d, known.money);
  return {
    dates: known.dates,
    money: known.money,
    ...(known.reference === undefined ? {} : { reference: known.reference }),
    countriesIn: (from, to) => countriesIn(d, known.money, from, to),
    partiesAt: (token) => sidesAt(sides, token) ?? named,
    speakerCountryAt: (token) => known.statements[known.said[token] as number]?.actor.country,
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
    const entry = m < 0 ? undefined : doc.lexicon.language.countries[doc.matches.ref[m] as number];
    if (entry && (doc.matches.to[m] as number) <= to) named.push({ at, country: entry.id });
  }
  named.sort((a, b) => a.at - b.at);
  const found: string[] = [];
  for (const { at, country } of named)
    if (!found.includes(country) && !isMoney(money, at)) found.push(country);
  return found;
}

/** Whether token `at` belongs to an amount, by bisection. */
function isMoney(money: readonly MoneyMention[], at: number): boolean {
  const amount = money[firstFrom(money, at + 1) - 1];
  return amount !== undefined && amount.to > at;
}

/** The countries of an encounter, from the place where the text speaks of it. */
interface Sides extends TokenRange {
  readonly countries: readonly string[];
}

/** The sides of every encounter between countries, in text order. */
function sidesOf({ meetings, dateline }: Known): readonly Sides[] {
  const found: Sides[] = [];
  for (const { status, participants, evidence } of meetings) {
    if (status !== "held" && status !== "ongoing" && status !== "planned") continue;
    const countries = [
      ...new Set(participants.flatMap((p) => p.country ?? p.person?.country ?? [])),
    ];
    // The host of a guest, where the text leaves the host's country to its dateline.
    const home = dateline.place?.country;
    const open = participants.some((p) => p.person && !p.country && !p.person.country);
    if (countries.length === 1 && open && home && !countries.includes(home)) countries.push(home);
    if (countries.length >= 2)
      for (const { from, to } of evidence) found.push({ from, to, countries });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The sides of the encounter told last before `token`, else of the first one: what "the two countries" means there. */
function sidesAt(sides: readonly Sides[], token: number): readonly string[] | undefined {
  return sides[Math.max(0, firstFrom(sides, token + 1) - 1)]?.countries;
}

/** The two countries that the text names most. */
function counted(d: Discourse, money: readonly MoneyMention[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [i, m] of d.mentions.entries()) {
    const country = m.country ?? d.people.of[i]?.country;
    if (country && !isMoney(money, m.from)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([country]) => country);
}

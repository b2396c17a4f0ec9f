import type { CivilDay } from "../annotate/civil-day.js";
import type { DatelineFound } from "../annotate/dateline.js";
import type { DateMention } from "../annotate/dates.js";
import type { Mention } from "../annotate/mention.js";
import type { MoneyMention } from "../annotate/money.js";
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
  const named = counted(d);
  return {
    dates: known.dates,
    money: known.money,
    ...(known.reference === undefined ? {} : { reference: known.reference }),
    countriesIn: (from, to) => countriesIn(d, known.money, from, to),
    partiesAt: (token) => sidesAt(sides, token) ?? named,
    speakerCountryAt: (token) => known.statements[known.said[token] as number]?.actor.country,
  };
}

/** Countries between two tokens. The `US` of `US$40 million` is none. */
function countriesIn(
  d: Discourse,
  money: readonly MoneyMention[],
  from: number,
  to: number,
): readonly string[] {
  const found: string[] = [];
  for (const i of mentionsBetween(d, from, to)) {
    const mention = d.mentions[i] as Mention;
    const country = mention.country ?? d.people.of[i]?.country;
    if (country && !found.includes(country) && !isMoney(money, mention.from)) found.push(country);
  }
  return found;
}

/** Whether token `at` belongs to an amount, by bisection. */
function isMoney(money: readonly MoneyMention[], at: number): boolean {
  let low = 0;
  let high = money.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((money[middle] as MoneyMention).to <= at) low = middle + 1;
    else high = middle;
  }
  return low < money.length && (money[low] as MoneyMention).from <= at;
}

/** The countries of an encounter, from the place where the text speaks of it. */
interface Sides {
  readonly from: number;
  readonly countries: readonly string[];
}

/** The sides of every encounter between countries, in text order. */
function sidesOf({ meetings }: Known): readonly Sides[] {
  const found: Sides[] = [];
  for (const { status, participants, evidence } of meetings) {
    if (status !== "held" && status !== "ongoing" && status !== "planned") continue;
    const countries = [
      ...new Set(participants.flatMap((p) => p.country ?? p.person?.country ?? [])),
    ];
    if (countries.length >= 2) for (const { from } of evidence) found.push({ from, countries });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The sides of the encounter told last before `token`, else of the first one: what "the two countries" means there. */
function sidesAt(sides: readonly Sides[], token: number): readonly string[] | undefined {
  return (sides.findLast(({ from }) => from <= token) ?? sides[0])?.countries;
}

/** The two countries that the text names most. */
function counted(d: Discourse): readonly string[] {
  const counts = new Map<string, number>();
  for (const [i, m] of d.mentions.entries()) {
    const country = m.country ?? d.people.of[i]?.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([country]) => country);
}

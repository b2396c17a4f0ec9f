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
  const sides = sidesOf(d, known);
  return {
    dates: known.dates,
    money: known.money,
    ...(known.reference === undefined ? {} : { reference: known.reference }),
    countriesIn: (from, to) => countriesIn(d, from, to),
    partiesAt: () => sides,
    speakerCountryAt: (token) => known.statements[known.said[token] as number]?.actor.country,
  };
}

function countriesIn(d: Discourse, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (const i of mentionsBetween(d, from, to)) {
    const country = (d.mentions[i] as Mention).country ?? d.people.of[i]?.country;
    if (country && !found.includes(country)) found.push(country);
  }
  return found;
}

/** The two sides of the story: of its main meeting, else the two countries that it names most. */
function sidesOf(d: Discourse, known: Known): readonly string[] {
  for (const m of known.meetings) {
    if (m.status !== "held" && m.status !== "ongoing" && m.status !== "planned") continue;
    const countries = [
      ...new Set(m.participants.flatMap((p) => p.country ?? p.person?.country ?? [])),
    ];
    if (countries.length >= 2) return countries;
  }
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

import { countryAt, countryBefore, landAt, UNION } from "../annotate/countries.js";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { type Mention, organizationOf } from "../annotate/mention.js";
import type { TitlePhrase } from "../annotate/title-phrase.js";
import {
  afterThe,
  beforeThe,
  is,
  isKind,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
} from "../document.js";
import type { CueEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { CLAUSE_REACH, isMet, isMetBeside, isMetInList, objectOf } from "./met.js";
import { firstOf, type People, type Person } from "./person.js";
import { ownsNear, type Pair, pairsOf } from "./ties.js";

/** How far behind an official the speech verb may stand, and behind the verb the country whose commitment it states, in tokens. */
const VERB_REACH = 8;
const PLEDGE_REACH = 14;

/** Whose story it is, and the country that it tells of meeting. */
export interface Sides {
  readonly home: string | undefined;
  readonly partner: string | undefined;
}

/**
 * The country that tells the story when no dateline says so: that of an office only it has (`Secretary of State`),
 * else the one with most signs of being the teller's own: its seat of power, one half of `U.S.-Latvia ties`
 * whose other half somebody represents, what an official without a country commits (`reaffirmed U.S. support`).
 */
export function sidesOf(doc: TextDocument, mentions: readonly Mention[], people: People): Sides {
  const pairs = pairsOf(doc);
  const home = ownOffice(doc, people) ?? tellerOf(doc, mentions, people, pairs);
  const partners = new Map<string, number>();
  const count = (other: string | undefined): void => {
    if (other && other !== home) partners.set(other, (partners.get(other) ?? 0) + 1);
  };
  for (const [first, second] of pairs)
    if (first === home || second === home) count(first === home ? second : first);
  for (const stated of statementsOfOpen(doc, mentions, people)) count(stated.praised);
  return { home, partner: most(partners, 1.5) };
}

function ownOffice(doc: TextDocument, people: People): string | undefined {
  // Of `the Chief Adviser to the President of Chad` the text says another country than the office does.
  const countries = (p: Person): readonly string[] =>
    p.titles
      .flatMap((t) => t.entries.flatMap((e) => doc.lexicon.language.titles[e]?.country ?? []))
      .filter((country) => country !== UNION && (!p.country || p.country === country));
  // Whoever is met may have such an office too: `spoke with Taoiseach A. The next Taoiseach`.
  const guests = people.all.filter((p) => isMet(doc, p));
  const met = new Set(guests.flatMap(countries));
  const lands = new Set(guests.map(({ country }) => country));
  const isHome = (p: Person): boolean => {
    const at = firstOf(p);
    const cue = matchBefore(doc.matches, at, Entry.cue);
    // `talks hosted by European Council President A`, `thanked Taoiseach B`: in passing.
    if (isBehind(doc, at) || (cue >= 0 && PRAISE.has(actOf(doc, cue)))) return false;
    // `met Irish Minister A and Taoiseach B`, `met with Mayor A, Minister B and Taoiseach C`
    return !(isMetBeside(doc, p) && p.country && lands.has(p.country)) && !isMetInList(doc, p);
  };
  for (const p of people.all) {
    const home = countries(p).find((country) => !met.has(country));
    if (home && isHome(p)) return home;
  }
  return undefined;
}

function tellerOf(
  doc: TextDocument,
  mentions: readonly Mention[],
  people: People,
  pairs: readonly Pair[],
): string | undefined {
  const sides = people.all.flatMap((p) => {
    const serves = servesBodyOf(doc, p) || p.mentions.some((m) => isOfHouse(doc, m));
    return (serves && !isMet(doc, p)) || isMember(doc, p) ? [] : (p.country ?? []);
  });
  // Nobody travels to the own country.
  const abroad = destinations(doc, people);
  const represented = new Set([...sides, ...abroad, UNION]);
  const signs = new Map<string, number>();
  const count = (country: string | undefined): void => {
    if (country && !represented.has(country)) signs.set(country, (signs.get(country) ?? 0) + 1);
  };
  // `European Council President A` is no seat of the teller's.
  const titled = mentions.filter((m) => m.title);
  for (const m of titled) if (isOfHouse(doc, m)) count(m.country);
  for (let k = 0, next = 0; k < doc.tokens.count; k++) {
    while ((titled[next]?.to ?? doc.tokens.count) <= k) next++;
    if ((titled[next]?.from ?? doc.tokens.count) > k) count(seatAt(doc, k));
  }
  let foremost: string | undefined;
  for (const [first, second, leads] of pairs) {
    if (abroad.has(first) !== abroad.has(second)) return abroad.has(first) ? second : first;
    if (represented.has(second)) count(first);
    else if (represented.has(first)) count(second);
    // One's own country goes first where neither side is represented: `the U.S.-Latvia alliance`.
    else if (leads) foremost ??= first;
  }
  for (const stated of statementsOfOpen(doc, mentions, people)) count(stated.pledged);
  if (signs.size > 0) return most(signs, 1.5);
  return pledger(doc, represented) ?? foremost;
}

/** Where those without a country go in the sentence that first names them: `Minister A will travel to Riga and Oslo`. */
function destinations(doc: TextDocument, people: People): Set<string> {
  const lands = new Set<string>();
  for (const { country, mentions } of people.all) {
    const first = mentions[0];
    // `Minister A's visit to Riga` may be a guest's.
    if (!first || country !== undefined || first.possessive) continue;
    const end = Math.min(sentenceEnd(doc, sentenceOf(doc, first.from)), first.to + CLAUSE_REACH);
    const verb = firstMatch(doc, first.to, Math.min(end, first.to + VERB_REACH), Entry.meetingVerb);
    if (verb < 0 || objectOf(doc, verb) !== "place") continue;
    const at = doc.matches.to[verb] as number;
    for (let k = at; k < end && !isPurpose(doc, k); k++) {
      const land = landAt(doc, k);
      if (land) lands.add(land);
    }
  }
  return lands;
}

/** `to Riga (for the U.S.-Latvia dialogue)`, `to Riga (to lead the U.S. delegation)`: what somebody travels for. */
const isPurpose = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.to)
    ? !landAt(doc, afterThe(doc, k + 1))
    : is(doc, k, W.preposition) && !is(doc, k, W.in);

/** Whose commitments the text speaks of, whoever states them: twice as often as of any other country that nobody represents. */
function pledger(doc: TextDocument, represented: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (let k = 0; k < doc.tokens.count; k++) {
    const land = countryAt(doc, k);
    if (
      land &&
      !isBehind(doc, k) &&
      !represented.has(land.country) &&
      ownsNear(doc, land.to, W.pledge)
    )
      counts.set(land.country, (counts.get(land.country) ?? 0) + 1);
    if (land) k = land.to - 1;
  }
  return most(counts, 2);
}

/** Whether somebody's country is known by the body alone: `State Department official A`, not `Japan's Foreign Ministry`. */
const servesBodyOf = (doc: TextDocument, p: Person): boolean =>
  p.titles.some(
    (t) =>
      t.organization &&
      organizationOf(doc, t.organization.entry)?.country === p.country &&
      !namesCountry(doc, t),
  );

/** `the Omani delegation included Minister A`: who only belongs to a side may be of the teller's own. */
function isMember(doc: TextDocument, { mentions: [m] }: Person): boolean {
  const derived = m?.title && m.country !== undefined && m.title.country === undefined;
  return derived === true && !is(doc, m.from - 1, W.by) && !is(doc, m.to, W.led);
}

/** `a Downing Street spokesperson`: an office by its seat of power. */
const isOfHouse = (doc: TextDocument, { from }: Mention): boolean =>
  matchAt(doc.matches, is(doc, from, W.determiner) ? from + 1 : from, Entry.metonym) >= 0;

function namesCountry(doc: TextDocument, { from, to }: TitlePhrase): boolean {
  for (let k = from; k < to; k++) if (countryAt(doc, k)) return true;
  return false;
}

export const OF_STATE: ReadonlySet<string> = new Set([
  "government",
  "ministry",
  "parliament",
  "central_bank",
]);

/** The country of a seat of power or a body of state at token `k`. */
function seatAt(doc: TextDocument, k: number): string | undefined {
  const { matches, lexicon } = doc;
  const seat = matchAt(matches, k, Entry.metonym);
  if (seat >= 0) {
    // `the Kremlin's attempts`, `costs on the Kremlin` are somebody else's.
    const aside = isKind(doc, matches.to[seat] as number, Kind.possessive) || is(doc, k - 2, W.on);
    return aside ? undefined : entryOf(matches, seat, lexicon.language.countries)?.id;
  }
  const body = matchAt(matches, k, Entry.organization);
  // `the Republic of Korea's National Security Office`: who names the country is of another.
  if (body < 0 || isKind(doc, k - 1, Kind.possessive) || countryBefore(doc, k)) return undefined;
  const entry = entryOf(matches, body, lexicon.language.organizations);
  return entry && OF_STATE.has(entry.kind) ? entry.country : undefined;
}

/** What the officials without a country state. */
function* statementsOfOpen(
  doc: TextDocument,
  mentions: readonly Mention[],
  people: People,
): Generator<Stated> {
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as Mention;
    const person = people.of[i];
    if (person && person.country === undefined && !m.possessive) yield* statedBy(doc, m);
  }
}

interface Stated {
  readonly pledged?: string;
  readonly praised?: string;
}

/**
 * The country whose commitment the official of a mention states (`Okello reaffirmed Chad's support`, `said that Chad would`),
 * and whose deeds he praises (`thanked the guest for Chad's support`).
 */
function* statedBy(doc: TextDocument, { from, to }: Mention): Generator<Stated> {
  const end = sentenceEnd(doc, sentenceOf(doc, from));
  const first = firstMatch(doc, to, Math.min(end, to + VERB_REACH), Entry.cue);
  for (let cue = first; cue >= 0; ) {
    const act = actOf(doc, cue);
    const at = doc.matches.to[cue] as number;
    const reach = Math.min(end, at + PLEDGE_REACH);
    // `reaffirmed … and thanked …`: the next verb has what follows it.
    const next = firstMatch(doc, at, reach, Entry.cue);
    const land = firstLand(doc, at, next >= 0 ? (doc.matches.from[next] as number) : reach);
    if (land) {
      const owned = isKind(doc, land.to, Kind.possessive);
      if (PRAISE.has(act)) yield owned ? { praised: land.country } : {};
      // `expressed appreciation for Chad's support`
      else if (!OF_OTHERS.has(act) && !is(doc, beforeThe(doc, land.at), W.for)) {
        if (isOwnPledge(doc, land.to) || isPledgeOf(doc, land.at)) yield { pledged: land.country };
      }
    }
    cue = next;
  }
}

const actOf = (doc: TextDocument, cue: number): string =>
  (entryOf(doc.matches, cue, doc.lexicon.language.cues) as CueEntry).act;

/** `appreciation for Chad's support`, `concerns over Chad's support`: what stands behind a preposition is of others. */
function isBehind(doc: TextDocument, at: number): boolean {
  const k = beforeThe(doc, at);
  if (is(doc, k, W.of) && is(doc, k - 1, W.inviting)) return true;
  return is(doc, k, W.for) || is(doc, k, W.over) || is(doc, k, W.by) || is(doc, k, W.to);
}

/** The first match of a kind, such as a speech verb, that starts between two tokens; or -1. */
function firstMatch(doc: TextDocument, from: number, to: number, kind: number): number {
  for (let k = from; k < to; k++) {
    const m = matchAt(doc.matches, k, kind);
    if (m >= 0) return m;
  }
  return -1;
}

function firstLand(
  doc: TextDocument,
  from: number,
  to: number,
): { readonly country: string; readonly at: number; readonly to: number } | undefined {
  for (let k = from; k < to; k++) {
    const land = countryAt(doc, k);
    if (land) return { country: land.country, at: k, to: land.to };
  }
  return undefined;
}

/** `the commitment of the United States`: a country behind its pledge. */
function isPledgeOf(doc: TextDocument, at: number): boolean {
  const of = beforeThe(doc, at);
  if (!is(doc, of, W.of) || !is(doc, of - 1, W.pledge)) return false;
  // `their enduring support of Israel` is given to it.
  return is(doc, of - 2, W.the) || is(doc, of - 3, W.the);
}

/** Acts whose object is what the other side did, or others. */
const PRAISE = new Set<string>(["praise", "thank", "congratulate"]);
const OF_OTHERS = new Set<string>(["welcome", "condole", "condemn", "criticise"]);

/** `(the United States') ironclad commitment`, `(the United States) remains ready`. */
function isOwnPledge(doc: TextDocument, to: number): boolean {
  let k = to;
  // `(the United States) together with Chad would`
  if (is(doc, k, W.together) || is(doc, k + 1, W.together) || is(doc, k, W.and))
    while (k < to + VERB_REACH && !is(doc, k, W.willing) && !is(doc, k, W.stand)) k++;
  while (is(doc, k, W.adverb) || is(doc, k, W.be)) k++;
  if (is(doc, k, W.stand) || (is(doc, k, W.willing) && !is(doc, k + 1, W.not))) return true;
  return ownsNear(doc, to, W.pledge) || ownsNear(doc, to, W.stance);
}

/** The most frequent, unless another one is nearly so: it must be named `margin` times as often. */
function most(counts: ReadonlyMap<string, number>, margin = 1.01): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= (second?.[1] ?? 0) * margin ? first[0] : undefined;
}

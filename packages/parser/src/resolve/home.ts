import type { DatelineFound } from "../annotate/dateline.js";
import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mentions.js";
import { countryAt, type TitlePhrase } from "../annotate/titles.js";
import { is, isKind, sentenceOf, sentenceStart, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { People, Person } from "./people.js";

/** The longest first half of `between A and B`, in tokens. */
const PAIR_REACH = 12;

/** The country that a story is written in: its dateline's, else its agency's. */
export function hostCountry(
  doc: TextDocument,
  { place, agency }: DatelineFound,
): string | undefined {
  return (
    place?.country ??
    doc.lexicon.language.agencies.find((a) => a.name === agency || a.forms?.includes(agency ?? ""))
      ?.country
  );
}

/**
 * Gives a country to officials who stand without one. Abroad they are of the place: `In Riga she met with
 * Prime Minister A`. Else a story says `the President` of its own country's.
 */
export function placeAtHome(
  doc: TextDocument,
  mentions: readonly Mention[],
  people: People,
  host: string | undefined,
): void {
  const open = people.all.filter(
    (p) => p.country === undefined && p.titles.length > 0 && !worksForBody(doc, p),
  );
  if (open.length === 0) return;
  const home = host ?? homeOf(doc, people) ?? unrepresented(doc, mentions, people);
  let abroad: { readonly country: string; readonly sentence: number } | undefined;
  for (const p of open) {
    const sentence = sentenceOf(doc, p.mentions[0]?.from ?? 0);
    // `He also met with Minister B`: still there.
    const still = abroad && sentence - abroad.sentence <= 1 && goesOn(doc, p);
    const there = metAbroad(doc, p) ?? (still ? abroad?.country : undefined);
    if (there) abroad = { country: there, sentence };
    const country = there ?? (isOtherSide(doc, p) ? undefined : home);
    if (country !== undefined) p.country = country;
  }
}

/** Whether the sentence that first names somebody says that `he`, `she` or `they` met them. */
function goesOn(doc: TextDocument, p: Person): boolean {
  const at = p.mentions[0]?.from ?? 0;
  const low = sentenceStart(doc, sentenceOf(doc, at));
  if (!is(doc, low, W.he) && !is(doc, low, W.she) && !is(doc, low, W.they)) return false;
  let company = false;
  for (let k = low + 1; k < at; k++) {
    if (is(doc, k, W.with)) company = true;
    if (is(doc, k, W.between)) return false;
  }
  return company;
}

/** `talks between the President and Prime Minister A`: who stands second is of the other side. */
function isOtherSide(doc: TextDocument, p: Person): boolean {
  const at = p.mentions[0]?.from ?? 0;
  if (!is(doc, at - 1, W.and)) return false;
  for (let k = at - 2; k > at - PAIR_REACH; k--) if (is(doc, k, W.between)) return true;
  return false;
}

/** NATO's and the UN's officials represent no country. */
function worksForBody(doc: TextDocument, p: Person): boolean {
  return p.titles.some((t) => {
    const body = t.organization
      ? doc.lexicon.language.organizations[t.organization.entry]
      : undefined;
    return body !== undefined && !body.country && INTERNATIONAL.has(body.kind);
  });
}

const INTERNATIONAL = new Set<string>(["intergovernmental", "un_agency", "forum", "financial"]);

/** `In Riga, she will meet with Prime Minister A`, `travels to Riga for talks with Foreign Minister B`: the country of the place. */
function metAbroad(doc: TextDocument, p: Person): string | undefined {
  const at = p.mentions[0]?.from ?? 0;
  const low = sentenceStart(doc, sentenceOf(doc, at));
  let country: string | undefined;
  let company = false;
  for (let k = low; k < at; k++) {
    if (is(doc, k, W.that)) return undefined;
    if (is(doc, k, W.with)) company = true;
    if (company || !(is(doc, k, W.in) || is(doc, k, W.to))) continue;
    country = landAt(doc, k + 1) ?? country;
  }
  return company ? country : undefined;
}

function landAt(doc: TextDocument, k: number): string | undefined {
  const { matches, lexicon } = doc;
  const city = matchAt(matches, k, Entry.place);
  if (city >= 0) return lexicon.language.cities[matches.ref[city] as number]?.country;
  const land = matchAt(matches, k, Entry.country);
  return land >= 0 ? lexicon.language.countries[matches.ref[land] as number]?.id : undefined;
}

/**
 * The country that tells the story when no dateline says so: that of an office only it has (`Secretary of State`),
 * of the seats and bodies that it names as its own, or the other side of a pair (`U.S.-Latvia ties`).
 */
function homeOf(doc: TextDocument, people: People): string | undefined {
  const { titles } = doc.lexicon.language;
  for (const p of people.all)
    for (const t of p.titles)
      for (const e of t.entries) if (titles[e]?.country) return titles[e]?.country;
  const represented = new Set(
    people.all.flatMap((p) => (servesBodyOf(doc, p) ? [] : (p.country ?? []))),
  );
  const counts = new Map<string, number>();
  for (let k = 0; k < doc.tokens.count; k++) {
    const own = seatAt(doc, k) ?? partnerAt(doc, k, represented);
    if (own && !represented.has(own)) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return most(counts);
}

/** Whether somebody's country is known by the body alone: `State Department official A`, not `Japan's Foreign Ministry`. */
const servesBodyOf = (doc: TextDocument, p: Person): boolean =>
  p.titles.some(
    (t) =>
      t.organization &&
      doc.lexicon.language.organizations[t.organization.entry]?.country === p.country &&
      !namesCountry(doc, t),
  );

function namesCountry(doc: TextDocument, { from, to }: TitlePhrase): boolean {
  for (let k = from; k < to; k++) if (countryAt(doc, k)) return true;
  return false;
}

/** The country of a seat of power or a body of state at token `k`. */
function seatAt(doc: TextDocument, k: number): string | undefined {
  const { matches, lexicon } = doc;
  const seat = matchAt(matches, k, Entry.metonym);
  if (seat >= 0) return lexicon.language.countries[matches.ref[seat] as number]?.id;
  const body = matchAt(matches, k, Entry.organization);
  return body >= 0
    ? lexicon.language.organizations[matches.ref[body] as number]?.country
    : undefined;
}

/** The first or second half of `U.S.-Latvia` when the other half is represented by somebody. */
function partnerAt(
  doc: TextDocument,
  k: number,
  represented: ReadonlySet<string>,
): string | undefined {
  const first = sideAt(doc, k);
  if (!first || !isKind(doc, first.to, Kind.hyphen)) return undefined;
  const second = sideAt(doc, first.to + 1);
  if (!second) return undefined;
  if (represented.has(second.country)) return first.country;
  return represented.has(first.country) ? second.country : undefined;
}

function sideAt(doc: TextDocument, k: number): { country: string; to: number } | undefined {
  const { matches, lexicon } = doc;
  const name = matchAt(matches, k, Entry.country);
  const m = name >= 0 ? name : matchAt(matches, k, Entry.demonym);
  const country = m >= 0 ? lexicon.language.countries[matches.ref[m] as number]?.id : undefined;
  return country ? { country, to: matches.to[m] as number } : undefined;
}

/**
 * The country that no other official represents, if the text names it at least twice as often as any other such.
 * Where something is or goes says nothing: `traveled to Chad`, `in Riga`, `the conference on Peru`.
 */
function unrepresented(
  doc: TextDocument,
  mentions: readonly Mention[],
  people: People,
): string | undefined {
  const counts = new Map<string, number>();
  for (const m of mentions)
    if (m.country && !m.place && (m.kind === "country" || m.kind === "group") && !isWhere(doc, m))
      counts.set(m.country, (counts.get(m.country) ?? 0) + 1);
  for (const p of people.all) if (p.country) counts.delete(p.country);
  return most(counts, 2);
}

const isWhere = (doc: TextDocument, { from }: Mention): boolean =>
  is(doc, from - 1, W.in) ||
  is(doc, from - 1, W.to) ||
  is(doc, from - 1, W.on) ||
  is(doc, from - 1, W.at) ||
  is(doc, from - 1, W.from) ||
  is(doc, from - 1, W.about);

/** The most frequent, unless another one is nearly so: it must be named `margin` times as often. */
function most(counts: ReadonlyMap<string, number>, margin = 1.01): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= (second?.[1] ?? 0) * margin ? first[0] : undefined;
}

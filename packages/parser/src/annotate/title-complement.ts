import { is, isCapital, isKind, isWord, type TextDocument, type TokenRange } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryAt } from "./countries.js";
import { entryOf, matchAt, matchBefore } from "./matches.js";
import { behindHonorifics, nameEnd } from "./names.js";
import type { OrganizationPhrase } from "./title-phrase.js";
import { isBreak, portfolioAt, titleWithin } from "./title-words.js";

/** The most tokens that a title's complement may hold. */
export const REACH = 24;

/** `Minister of Investment` is an office of its own, but here it may go on: `, Industry, and Trade`, `Policy and Trade`. */
export function widerPortfolio(doc: TextDocument, to: number): number {
  const across = portfolioAcross(doc, to);
  const first = across < to ? across : portfolioStart(doc, to);
  const goesOn =
    across < to ||
    is(doc, to, W.and) ||
    isKind(doc, to, Kind.comma) ||
    (isCapital(doc, to) && portfolioAt(doc, to));
  if (first === to || !goesOn || !is(doc, first - 1, W.preposition)) return to;
  const run = readRun(doc, first, true);
  return run?.kind === "portfolio" ? run.range.to : to;
}

/** `Secretary Commerce Dr. A. Okello`: the end of the portfolio right behind an office, if a name follows; else `to`. */
export function portfolioBehind(doc: TextDocument, to: number): number {
  let end = to;
  while (isCapital(doc, end) && !isBreak(doc, end) && portfolioAt(doc, end))
    end = doc.matches.to[matchAt(doc.matches, end, Entry.modifier)] as number;
  if (end === to) return to;
  const name = behindHonorifics(doc, end);
  // `Secretary Young Okello`: one word behind it may be the rest of a name.
  return nameEnd(doc, name, true) > (name > end ? name : end + 1) ? end : to;
}

/** Where the words of a portfolio that ends before token `to` start: `Foreign Affairs`. */
export function portfolioStart(doc: TextDocument, to: number): number {
  let from = to;
  for (let m = matchBefore(doc.matches, from, Entry.modifier); m >= 0; ) {
    from = doc.matches.from[m] as number;
    m = from > 0 ? matchBefore(doc.matches, from, Entry.modifier) : -1;
  }
  return from;
}

/** `Minister of Defence Industry`: where the portfolio starts that the listed `Minister of Defence` cuts at `to`, else `to`. */
function portfolioAcross(doc: TextDocument, to: number): number {
  const m = to > 0 ? matchAt(doc.matches, to - 1, Entry.modifier) : -1;
  return m >= 0 && (doc.matches.to[m] as number) > to ? to - 1 : to;
}

type Complement =
  | { kind: "country"; country: string; range: TokenRange }
  | { kind: "organization"; country?: string; range: OrganizationPhrase }
  | { kind: "portfolio"; country?: string; range: TokenRange };

/** What follows `of`, `for`, `to` at token `at`: a country, a body or a portfolio. */
export function readComplement(
  doc: TextDocument,
  at: number,
  capital: boolean,
): Complement | undefined {
  const part = complementAt(doc, at, capital);
  if (part?.kind !== "organization" || !isKind(doc, part.range.to, Kind.possessive)) return part;
  // `the Turkish parliament's foreign affairs committee`
  const { from, to } = part.range;
  const end = innerBodyEnd(doc, to);
  return end > to ? { ...part, range: { from, to: end, entry: -1 } } : part;
}

function complementAt(doc: TextDocument, at: number, capital: boolean): Complement | undefined {
  const { matches, lexicon } = doc;
  let p = at;
  // `the Southern Common Market`, `the Western Balkans`: a direction may open a name.
  while (
    (is(doc, p, W.article) ||
      is(doc, p, W.direction) ||
      is(doc, p, W.possessive) ||
      // `for South and Central Asian Affairs`
      (is(doc, p, W.and) && is(doc, p - 1, W.direction) && is(doc, p + 1, W.direction))) &&
    matchAt(matches, p, Entry.organization) < 0 &&
    matchAt(matches, p, Entry.modifier) < 0 &&
    matchAt(matches, p, Entry.place) < 0 &&
    !countryAt(doc, p)
  )
    p++;
  const country = countryAt(doc, p);
  // `Minister for EU Funds`: the union is in the portfolio.
  const field = matchAt(matches, p, Entry.modifier);
  if (country && field >= 0 && (matches.to[field] as number) > country.to)
    return readRun(doc, p, capital);
  const org = matchAt(matches, p, Entry.organization);
  // `the Iran-Armenia Chamber of Commerce`
  const pair =
    country && isKind(doc, country.to, Kind.hyphen) ? countryAt(doc, country.to + 1) : undefined;
  const joint = pair && readRun(doc, pair.to, capital);
  if (joint) return { kind: "organization", range: { from: p, to: joint.range.to, entry: -1 } };
  if (country && (org < 0 || (matches.to[org] as number) <= country.to)) {
    // `the Mongolian parliament`, `Hungary's National Bank`: the body is the complement, the country belongs to it.
    const inner = isKind(doc, country.to, Kind.possessive) ? country.to + 1 : country.to;
    if (country.adjective || inner > country.to) {
      const rest = readBody(doc, inner, country.country);
      if (rest) return rest;
    }
    // `chairwoman of the Japan Business Federation`
    const end = country.adjective ? country.to : innerBodyEnd(doc, country.to);
    if (end > country.to)
      return {
        kind: "organization",
        country: country.country,
        range: { from: p, to: end, entry: -1 },
      };
    if (!country.adjective || !isCapital(doc, country.to))
      return { kind: "country", country: country.country, range: { from: p, to: country.to } };
  }
  if (org >= 0) {
    const listed = matches.ref[org] as number;
    const own = lexicon.language.organizations[listed]?.country;
    const end = matches.to[org] as number;
    // `the Ministry of Commerce and Industry`, of which the first half is listed
    const to = Math.max(innerBodyEnd(doc, end), widerPortfolio(doc, end));
    return {
      kind: "organization",
      range: { from: p, to, entry: to > end ? -1 : listed },
      ...(own ? { country: own } : {}),
    };
  }
  return readRun(doc, p, capital);
}

/** `the NPC Standing Committee`, `the parliament's foreign affairs committee`: where a body inside the one that ends before `to` ends, else `to`. */
export function innerBodyEnd(doc: TextDocument, to: number): number {
  let end = to;
  const own = isKind(doc, to, Kind.possessive);
  const from = own ? to + 1 : to;
  for (let k = from; k < from + 4 && (own ? isWord(doc, k) : isCapital(doc, k)); k++) {
    if (is(doc, k, W.orghead)) end = k + 1;
    else if (
      own &&
      !isCapital(doc, k) &&
      matchAt(doc.matches, k, Entry.modifier) < 0 &&
      matchBefore(doc.matches, k + 1, Entry.modifier) < 0
    )
      break;
  }
  return end;
}

/** A body after its country: `the Mongolian parliament`, `central China's Hunan Province`. */
function readBody(doc: TextDocument, at: number, country: string): Complement | undefined {
  // `Malta's bicameral Parliament`
  const p =
    !isCapital(doc, at) && isCapital(doc, at + 1) && is(doc, at + 1, W.orghead) ? at + 1 : at;
  const org = matchAt(doc.matches, p, Entry.organization);
  if (org >= 0)
    return {
      kind: "organization",
      country,
      range: { from: p, to: doc.matches.to[org] as number, entry: doc.matches.ref[org] as number },
    };
  // `Malta's parliament`, `the Maltese foreign ministry`
  const field =
    isCapital(doc, p) || is(doc, p, W.orghead) ? -1 : matchAt(doc.matches, p, Entry.modifier);
  const head = field >= 0 ? (doc.matches.to[field] as number) : p;
  if (!isCapital(doc, head) && is(doc, head, W.orghead))
    return { kind: "organization", country, range: { from: p, to: head + 1, entry: -1 } };
  const run = isCapital(doc, p) ? readRun(doc, p, true) : undefined;
  return run ? { ...run, country } : undefined;
}

/** A run of capitalised or portfolio words up to the last one that is known to name a field or a body; what follows is a person's name. */
function readRun(doc: TextDocument, p: number, capital: boolean): Complement | undefined {
  let last = -1;
  let body = false;
  let country: string | undefined;
  let k = p;
  let words = 0;
  for (; k < p + REACH && k < doc.tokens.count; ) {
    if (is(doc, k, W.days) || is(doc, k, W.month) || (k > p && isBreak(doc, k))) break;
    if (k > p && !is(doc, k - 1, W.of) && opensTitle(doc, k)) break;
    const modifier = matchAt(doc.matches, k, Entry.modifier);
    const place = countryAt(doc, k);
    if (place && k > p) {
      // `the Parliament of Malta`; but `Minister of Defence Israel Okello` is a name.
      if (!isConnector(doc, k - 1) || place.adjective) {
        if (!place.adjective) break;
      } else {
        if (body) country = place.country;
        else break;
      }
      last = place.to;
      k = place.to;
      continue;
    }
    if (modifier >= 0) {
      k = doc.matches.to[modifier] as number;
      last = k;
      words++;
      continue;
    }
    // `the president of the assembly`: a body that needs no name.
    if (is(doc, k, W.orghead) && (isCapital(doc, k) || body || k > p || is(doc, k - 1, W.the))) {
      body = true;
      k++;
      last = k;
      words++;
      continue;
    }
    const org = matchAt(doc.matches, k, Entry.organization);
    if (org >= 0) {
      k = doc.matches.to[org] as number;
      last = k;
      body = true;
      continue;
    }
    const city = matchAt(doc.matches, k, Entry.place);
    if (city >= 0 && isConnector(doc, k - 1)) {
      k = doc.matches.to[city] as number;
      last = k;
      continue;
    }
    if (isCapital(doc, k) && capital) {
      words++;
      k++;
      // `the Riga People's Council`
      if (isKind(doc, k, Kind.possessive) && isCapital(doc, k + 1)) k++;
      continue;
    }
    // Words that are not understood may be a name, and a list goes on behind it: `for Oil Karl Grech, Trade Council head B`.
    const listed = is(doc, k, W.and) || isKind(doc, k, Kind.comma);
    const oxford = last === k - 1 && isKind(doc, last, Kind.comma);
    const goesOn =
      !listed || last === k || oxford || ((last < 0 || last === k - 1) && joinsField(doc, k));
    if (isConnector(doc, k) && k > p && goesOn && continues(doc, k)) {
      k++;
      continue;
    }
    break;
  }
  if (last < 0) {
    // Nothing is known: `Director of Rosalt Arman Sadyk`. One word is the body, at least two more are the name.
    if (words === 0) return undefined;
    last = words >= 3 ? p + 1 : k;
    body = true;
  }
  const range = { from: p, to: last };
  if (body)
    return {
      kind: "organization",
      range: { from: p, to: last, entry: -1 },
      ...(country ? { country } : {}),
    };
  return { kind: "portfolio", range };
}

/** `Asian and Oceanian Affairs`: the last of the words that are not understood is of a field. */
const joinsField = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.and) && isCapital(doc, k + 1) && matchAt(doc.matches, k + 2, Entry.modifier) >= 0;

/** Whether another office starts at token `k`; in `for Political Affairs Prince A` the rank of birth is no office of affairs. */
function opensTitle(doc: TextDocument, k: number): boolean {
  const m = titleWithin(doc, k);
  if (m < 0) return false;
  const royal = entryOf(doc.matches, m, doc.lexicon.language.titles)?.role === "royal";
  return !royal || doc.matches.from[m] === k;
}

const isConnector = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.and) ||
  is(doc, k, W.of) ||
  is(doc, k, W.the) ||
  is(doc, k, W.for) ||
  is(doc, k, W.on) ||
  isKind(doc, k, Kind.comma) ||
  isKind(doc, k, Kind.hyphen) ||
  isKind(doc, k, Kind.ampersand);

/** Whether the field `m`, without a capital behind the comma at `k`, is one of a list: `the economy, trade and energy`. */
const isListed = (doc: TextDocument, k: number, m: number): boolean => {
  const to = doc.matches.to[m] as number;
  return !isCapital(doc, k - 1) && (is(doc, to, W.and) || isKind(doc, to, Kind.comma));
};

/** Whether the complement goes on behind the connector at `k`: `Trade, and Industry` does, `of Trade, Foreign Minister Ruiz` does not. */
function continues(doc: TextDocument, k: number): boolean {
  let j = k + 1;
  while (isConnector(doc, j) && j < k + 3) j++;
  if (is(doc, k, W.and) || isKind(doc, k, Kind.comma)) {
    if (titleWithin(doc, j) >= 0) return false;
    const field = matchAt(doc.matches, j, Entry.modifier);
    // `according to a spokesman for the ministry, trade has grown`: a clause of its own.
    if (isKind(doc, k, Kind.comma) && !isCapital(doc, j))
      return field >= 0 && isListed(doc, k, field);
    return (
      field >= 0 ||
      (is(doc, j, W.orghead) && isCapital(doc, j)) ||
      (is(doc, k, W.and) &&
        isCapital(doc, j) &&
        (matchAt(doc.matches, j + 1, Entry.modifier) >= 0 || is(doc, j + 1, W.orghead)))
    );
  }
  return isCapital(doc, j) || matchAt(doc.matches, j, Entry.modifier) >= 0;
}

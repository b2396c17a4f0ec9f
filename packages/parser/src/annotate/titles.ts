import type { OfficeStatus } from "@communique/core";
import {
  is,
  isCapital,
  isKind,
  isUnknown,
  isWord,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import type { ModifierEntry, TitleEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { matchAt, matchBefore } from "./matches.js";

/** An office as it stands in the text: `the Russian Foreign Ministry Spokeswoman`, `Minister of Energy of the Republic of Bulgaria`. */
export interface TitlePhrase extends TokenRange {
  /** The office as written, without country, body and determiner. */
  readonly title: TokenRange;
  /** Index of the head in the language's titles, and of the second head of a double title. */
  readonly entries: readonly number[];
  readonly status: OfficeStatus;
  readonly country?: string;
  readonly organization?: OrganizationPhrase;
  readonly plural: boolean;
  /** Written once, in the plural, for several people: `the Presidents of Chad and Peru, A and B`. */
  readonly shared?: boolean;
  readonly determiner: "the" | "a" | "possessive" | "both" | "none";
  /** `his Turkish counterpart`: the office is the other side's. */
  readonly relational: boolean;
}

export interface OrganizationPhrase extends TokenRange {
  /** Index in the language's organisations, or -1 for a body it does not list. */
  readonly entry: number;
}

/** The most tokens that a title's complement may hold. */
const REACH = 24;

const STATUS: Partial<Record<ModifierEntry["kind"], OfficeStatus>> = {
  "status-acting": "acting",
  "status-former": "former",
  "status-elect": "elect",
};

/** Reads the office around the title match `m`, left over its modifiers and right over its complements. */
export function readTitle(doc: TextDocument, m: number): TitlePhrase {
  const { matches, lexicon } = doc;
  const entry = matches.ref[m] as number;
  const head = lexicon.language.titles[entry];
  const left = readLeft(doc, matches.from[m] as number);
  let to = matches.to[m] as number;
  let titleTo = to;
  const entries = [entry];
  let status = left.status;
  let country = left.country;
  let organization = left.organization;
  const plural =
    isPlural(doc, headToken(doc, matches.from[m] as number, to)) && !isListed(doc, m, head);

  const joined =
    left.determiner === "none" || left.determiner === "the"
      ? secondHead(doc, to, left.determiner === "none")
      : -1;
  if (joined >= 0) {
    entries.push(matches.ref[joined] as number);
    to = matches.to[joined] as number;
    titleTo = to;
  }
  const wider = widerPortfolio(doc, to);
  if (wider > to) {
    to = wider;
    titleTo = to;
  }
  // `Foreign Minister II`: an office may be held by two.
  if (is(doc, to, W.suffix) && isCapital(doc, to) && isCapital(doc, to + 1) && !isBreak(doc, to)) {
    to++;
    titleTo = to;
  }
  // `Chairman of the State Great Khural` is listed whole, but the body is no part of the office.
  const inner = bodyInside(doc, matches.from[m] as number, to);
  if (inner && !organization) {
    organization = inner.body;
    titleTo = inner.titleTo;
    to = inner.body.to;
  }
  // `State Department spokesperson` is listed whole as well.
  const body = bodyBefore(doc, matches.from[m] as number, to);
  let { titleFrom } = left;
  if (body && !organization && titleFrom === body.from) {
    organization = body;
    titleFrom = body.to;
  }
  const elect = suffixStatus(doc, to);
  if (elect) {
    status = elect.status;
    to = elect.to;
    titleTo = to;
  }
  if (isKind(doc, to, Kind.openParen)) to = skipAbbreviation(doc, to);
  for (let hop = 0; hop < 3; hop++) {
    if (
      !is(doc, to, W.of) &&
      !is(doc, to, W.for) &&
      !is(doc, to, W.to) &&
      !is(doc, to, W.on) &&
      !is(doc, to, W.in) &&
      !is(doc, to, W.at)
    )
      break;
    const served = servedOffice(doc, to);
    if (served && (isAide(head?.role) || organization || is(doc, to, W.to))) {
      country ??= served.country;
      titleTo = served.title.to;
      to = served.to;
      continue;
    }
    const part = readComplement(doc, to + 1, isCapital(doc, matches.from[m] as number));
    if (!part) break;
    const governs = is(doc, to, W.of) || is(doc, to, W.for) || is(doc, to, W.on);
    if (part.kind === "country") {
      // `thanked the minister for Latvia's support`
      if (is(doc, to, W.for) && isKind(doc, part.range.to, Kind.possessive)) break;
      if (!governs && !(is(doc, to, W.to) && isAccredited(head?.role))) break;
      if (governs) country ??= part.country;
    } else if (part.kind === "organization") {
      const elsewhere = is(doc, to, W.in) || (is(doc, to, W.to) && !isAccredited(head?.role));
      // `Head of the Policy Bureau at Poland's Chancellery`
      if (elsewhere || (is(doc, to, W.at) && !(organization && part.country))) break;
      country ??= part.country;
      if (governs) {
        if (!organization) organization = part.range;
        country ??= part.country;
      }
    } else {
      if (!governs) break;
      titleTo = part.range.to;
      country ??= part.country;
    }
    to = part.range.to;
  }
  if (!country && organization && organization.entry >= 0)
    country = lexicon.language.organizations[organization.entry]?.country;
  if (!country && !organization && head?.country && joined < 0) country = head.country;
  return {
    from: left.from,
    to,
    title: { from: titleFrom, to: titleTo },
    entries,
    status,
    ...(country ? { country } : {}),
    ...(organization ? { organization } : {}),
    plural,
    determiner: left.determiner,
    relational: head?.role === "relational",
  };
}

/** `Adviser to the Prime Minister of Malta`, `Deputy Chief of Staff of the President`: the office that another one serves. */
function servedOffice(doc: TextDocument, of: number): TitlePhrase | undefined {
  if (!(is(doc, of, W.of) || is(doc, of, W.to)) || !is(doc, of + 1, W.the)) return undefined;
  const m = titleWithin(doc, of + 2);
  if (m < 0 || !isCapital(doc, doc.matches.from[m] as number)) return undefined;
  const phrase = readTitle(doc, m);
  return phrase.from === of + 1 && !phrase.plural ? phrase : undefined;
}

/** Those who serve a head of state or government rather than a ministry. */
const isAide = (role: string | undefined): boolean =>
  role === "presidential_staff" || role === "security_official" || role === "envoy";

/** Envoys are accredited to a country or body; `to` behind another office goes with the verb. */
const isAccredited = (role: string | undefined): boolean =>
  role === "ambassador" || role === "envoy" || role === "diplomat" || role === "presidential_staff";

/** The body named inside a title match, and where the office before it ends. */
function bodyInside(
  doc: TextDocument,
  from: number,
  to: number,
): { body: OrganizationPhrase; titleTo: number } | undefined {
  for (let k = from + 1; k < to; k++) {
    if (!is(doc, k, W.of)) continue;
    const at = is(doc, k + 1, W.the) ? k + 2 : k + 1;
    const org = matchAt(doc.matches, at, Entry.organization);
    if (org >= 0 && (doc.matches.to[org] as number) >= to)
      return {
        body: {
          from: at,
          to: doc.matches.to[org] as number,
          entry: doc.matches.ref[org] as number,
        },
        titleTo: k,
      };
  }
  return undefined;
}

/** The body that a title match between two tokens starts with. */
function bodyBefore(doc: TextDocument, from: number, to: number): OrganizationPhrase | undefined {
  const org = matchAt(doc.matches, from, Entry.organization);
  const end = org >= 0 ? (doc.matches.to[org] as number) : to;
  return end < to ? { from, to: end, entry: doc.matches.ref[org] as number } : undefined;
}

/** Whether the office is written as the list has it, which is in the singular: `Chargé d'affaires`. */
const isListed = (doc: TextDocument, m: number, head: TitleEntry | undefined): boolean => {
  const from = doc.tokens.start[doc.matches.from[m] as number];
  const to = doc.tokens.end[(doc.matches.to[m] as number) - 1];
  return doc.text.slice(from, to).toLowerCase() === head?.title.toLowerCase();
};

/** The head word of an office: `Chairman` in `Chairman of the Cabinet of Ministers`. */
function headToken(doc: TextDocument, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (is(doc, k, W.of) || is(doc, k, W.for)) return k - 1;
  return to - 1;
}

/** `Minister of Investment` is an office of its own, but here it may go on: `, Industry, and Trade`, `Policy and Trade`. */
function widerPortfolio(doc: TextDocument, to: number): number {
  const first = portfolioStart(doc, to);
  const goesOn =
    is(doc, to, W.and) ||
    isKind(doc, to, Kind.comma) ||
    (isCapital(doc, to) && portfolioAt(doc, to));
  if (first === to || !goesOn || !is(doc, first - 1, W.preposition)) return to;
  const run = readRun(doc, first, true);
  return run?.kind === "portfolio" ? run.range.to : to;
}

/** Where the words of a portfolio that ends before token `to` start: `Foreign Affairs`. */
function portfolioStart(doc: TextDocument, to: number): number {
  let from = to;
  for (let m = matchBefore(doc.matches, from, Entry.modifier); m >= 0; ) {
    from = doc.matches.from[m] as number;
    m = from > 0 ? matchBefore(doc.matches, from, Entry.modifier) : -1;
  }
  return from;
}

interface Left {
  from: number;
  titleFrom: number;
  status: OfficeStatus;
  country: string | undefined;
  organization: OrganizationPhrase | undefined;
  determiner: TitlePhrase["determiner"];
}

function readLeft(doc: TextDocument, from: number): Left {
  const { matches, lexicon } = doc;
  const out: Left = {
    from,
    titleFrom: from,
    status: "current",
    country: undefined,
    organization: undefined,
    determiner: "none",
  };
  let k = from;
  let titleOpen = true;
  for (;;) {
    if (k === 0 || isBreak(doc, k)) break;
    const glued = isKind(doc, k - 1, Kind.hyphen) ? k - 1 : k;
    const modifier = matchBefore(matches, glued, Entry.modifier);
    // `Marshall Islands Foreign Minister`: `Islands` may be a portfolio, but not here.
    const land = matchBefore(matches, glued, Entry.country);
    const inCountry =
      land >= 0 && (matches.from[land] as number) < (matches.from[modifier] as number);
    if (modifier >= 0 && !inCountry) {
      const kind = lexicon.language.modifiers[matches.ref[modifier] as number]?.kind;
      const status = kind ? STATUS[kind] : undefined;
      k = matches.from[modifier] as number;
      if (status) out.status = status;
      else if (titleOpen) out.titleFrom = k;
      continue;
    }
    if (glued !== k) break;
    // `Foreign Affairs and Trade Minister`
    if (
      titleOpen &&
      is(doc, k - 1, W.and) &&
      matchBefore(matches, k - 1, Entry.modifier) >= 0 &&
      portfolioAt(doc, k)
    ) {
      k--;
      continue;
    }
    const possessive =
      isKind(doc, k - 1, Kind.possessive) ||
      (isKind(doc, k - 1, Kind.single) && !isBreak(doc, k - 1));
    const end = possessive ? k - 1 : beforeAbbreviation(doc, k);
    if (out.country === undefined) {
      const owner = countryBefore(doc, end);
      if (owner && (possessive || owner.adjective || !isPlace(doc, owner.from))) {
        out.country = owner.country;
        k = owner.from;
        titleOpen = false;
        continue;
      }
    }
    const org = matchBefore(matches, end, Entry.organization);
    if (org >= 0 && !out.organization) {
      out.organization = {
        from: matches.from[org] as number,
        to: matches.to[org] as number,
        entry: matches.ref[org] as number,
      };
      out.country ??= lexicon.language.organizations[matches.ref[org] as number]?.country;
      k = matches.from[org] as number;
      titleOpen = false;
      continue;
    }
    // `the Peace Bureau Chief`: a body that no list has.
    const body = out.organization || possessive ? -1 : unlistedBody(doc, end);
    if (body >= 0) {
      out.organization = { from: body, to: end, entry: -1 };
      k = body;
      titleOpen = false;
      continue;
    }
    // `a ministry official`, `the bloc's foreign policy chief`
    if (
      !out.organization &&
      !isCapital(doc, end - 1) &&
      is(doc, end - 1, possessive ? W.owner : W.institution) &&
      !isBreak(doc, end - 1)
    ) {
      if (!possessive) out.organization = { from: end - 1, to: end, entry: -1 };
      k = end - 1;
      titleOpen = false;
      continue;
    }
    if (is(doc, k - 1, W.newly) || is(doc, k - 1, W.direction)) {
      k--;
      titleOpen = false;
      continue;
    }
    break;
  }
  if (k > 0 && !isBreak(doc, k)) {
    if (is(doc, k - 1, W.the)) out.determiner = "the";
    else if (is(doc, k - 1, W.both) || is(doc, k - 1, W.two)) out.determiner = "both";
    else if (is(doc, k - 1, W.possessive)) out.determiner = "possessive";
    else if (is(doc, k - 1, W.article)) out.determiner = "a";
    if (out.determiner !== "none") {
      k--;
      if (out.determiner === "both" && is(doc, k - 1, W.the) && !isBreak(doc, k)) k--;
    }
  }
  // `His Highness the Amir`
  const honorific = isBreak(doc, k) ? -1 : matchBefore(doc.matches, k, Entry.honorific);
  if (honorific >= 0) k = matches.from[honorific] as number;
  out.from = k;
  return out;
}

/** Where the capitalised body whose name ends before token `to` starts, or -1: two words at least, the last one such as `Bureau`. */
function unlistedBody(doc: TextDocument, to: number): number {
  if (!is(doc, to - 1, W.orghead) || !isCapital(doc, to - 1)) return -1;
  let k = to - 1;
  while (
    isCapital(doc, k - 1) &&
    !isBreak(doc, k) &&
    to - k < REACH / 4 &&
    matchBefore(doc.matches, k, Entry.demonym) < 0 &&
    matchBefore(doc.matches, k, Entry.country) < 0 &&
    matchBefore(doc.matches, k, Entry.title) < 0 &&
    !is(doc, k - 1, W.determiner)
  )
    k--;
  return to - k > 1 ? k : -1;
}

/** `the World Health Organization (WHO) Director-General`: where the name before an abbreviation in brackets ends, else `k`. */
const beforeAbbreviation = (doc: TextDocument, k: number): number =>
  isKind(doc, k - 1, Kind.closeParen) &&
  isCapital(doc, k - 2) &&
  isKind(doc, k - 3, Kind.openParen) &&
  !isBreak(doc, k)
    ? k - 3
    : k;

/** `in Peru Foreign Minister A` says where; `Peru Foreign Minister A` is of Peru. */
const isPlace = (doc: TextDocument, from: number): boolean =>
  is(doc, from - 1, W.in) || is(doc, from - 1, W.at);

/** Whether a sentence starts at token `k`. */
const isBreak = (doc: TextDocument, k: number): boolean =>
  doc.segments.from[doc.segments.of[k] as number] === k;

const portfolioAt = (doc: TextDocument, k: number): boolean => {
  const m = matchAt(doc.matches, k, Entry.modifier);
  return (
    m >= 0 && doc.lexicon.language.modifiers[doc.matches.ref[m] as number]?.kind === "portfolio"
  );
};

/** The country that ends before token `to`: `Turkish`, `Kazakhstan`. */
export function countryBefore(
  doc: TextDocument,
  to: number,
): { country: string; from: number; adjective: boolean } | undefined {
  const { matches, lexicon } = doc;
  const adjective = matchBefore(matches, to, Entry.demonym);
  const name = matchBefore(matches, to, Entry.country);
  const m =
    adjective >= 0 &&
    (name < 0 || (matches.from[adjective] as number) <= (matches.from[name] as number))
      ? adjective
      : name;
  if (m < 0) return undefined;
  return {
    country: lexicon.language.countries[matches.ref[m] as number]?.id as string,
    from: matches.from[m] as number,
    adjective: m === adjective,
  };
}

/** `Deputy Prime Minister and Foreign Minister`: one person when a complement follows, or a name and no `the` went before (`the Secretary and Foreign Minister Okello` are two). */
function secondHead(doc: TextDocument, to: number, bare: boolean): number {
  const slash = isKind(doc, to, Kind.slash) || isKind(doc, to, Kind.dash);
  if (!is(doc, to, W.and) && !isKind(doc, to, Kind.comma) && !slash) return -1;
  const at = is(doc, to + 1, W.and) ? to + 2 : to + 1;
  const m = titleWithin(doc, at);
  // `Deputy Prime Minister/Foreign Minister`, `Deputy Prime Minister – Minister of Energy`
  if (m < 0 || slash) return m >= 0 && isCapital(doc, doc.matches.from[m] as number) ? m : -1;
  const after = doc.matches.to[m] as number;
  const named =
    isCapital(doc, after) && matchAt(doc.matches, after, Entry.title) < 0 && isUnknown(doc, after);
  return is(doc, to, W.and) && ((bare && named) || is(doc, after, W.of)) ? m : -1;
}

/** The title match whose modifiers start at token `at`, or -1. */
export function titleWithin(doc: TextDocument, at: number): number {
  let k = at;
  for (let hop = 0; hop < 5; hop++) {
    const m = matchAt(doc.matches, k, Entry.title);
    if (m >= 0) return m;
    const modifier = matchAt(doc.matches, k, Entry.modifier);
    if (modifier < 0) return -1;
    k = doc.matches.to[modifier] as number;
    if (isKind(doc, k, Kind.hyphen)) k++;
  }
  return -1;
}

/** `President-elect`, `minister designate`. */
function suffixStatus(
  doc: TextDocument,
  to: number,
): { status: OfficeStatus; to: number } | undefined {
  const at = isKind(doc, to, Kind.hyphen) ? to + 1 : to;
  const m = matchAt(doc.matches, at, Entry.modifier);
  if (
    m < 0 ||
    doc.lexicon.language.modifiers[doc.matches.ref[m] as number]?.kind !== "status-elect"
  )
    return undefined;
  return { status: "elect", to: doc.matches.to[m] as number };
}

/** Token behind `(ROK)` that opens at token `to`, else `to`. */
export function skipAbbreviation(doc: TextDocument, to: number): number {
  return isCapital(doc, to + 1) && isKind(doc, to + 2, Kind.closeParen) ? to + 3 : to;
}

type Complement =
  | { kind: "country"; country: string; range: TokenRange }
  | { kind: "organization"; country?: string; range: OrganizationPhrase }
  | { kind: "portfolio"; country?: string; range: TokenRange };

/** What follows `of`, `for`, `to` at token `at`: a country, a body or a portfolio. */
function readComplement(doc: TextDocument, at: number, capital: boolean): Complement | undefined {
  const { matches, lexicon } = doc;
  let p = at;
  while (is(doc, p, W.article) || is(doc, p, W.direction) || is(doc, p, W.possessive)) p++;
  const country = countryAt(doc, p);
  const org = matchAt(matches, p, Entry.organization);
  if (country && (org < 0 || (matches.to[org] as number) <= country.to)) {
    // `the Mongolian parliament`, `Hungary's National Bank`: the body is the complement, the country belongs to it.
    const inner = isKind(doc, country.to, Kind.possessive) ? country.to + 1 : country.to;
    if (country.adjective || inner > country.to) {
      const rest = readBody(doc, inner, country.country);
      if (rest) return rest;
    }
    if (!country.adjective || !isCapital(doc, country.to))
      return { kind: "country", country: country.country, range: { from: p, to: country.to } };
  }
  if (org >= 0) {
    const listed = matches.ref[org] as number;
    const own = lexicon.language.organizations[listed]?.country;
    const end = matches.to[org] as number;
    const to = innerBodyEnd(doc, end);
    return {
      kind: "organization",
      range: { from: p, to, entry: to > end ? -1 : listed },
      ...(own ? { country: own } : {}),
    };
  }
  return readRun(doc, p, capital);
}

/** `the NPC Standing Committee`: where a body inside the one that ends before `to` ends, else `to`. */
function innerBodyEnd(doc: TextDocument, to: number): number {
  let end = to;
  for (let k = to; k < to + 4 && isCapital(doc, k); k++) if (is(doc, k, W.orghead)) end = k + 1;
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
  // `Malta's parliament`
  if (!isCapital(doc, p) && is(doc, p, W.orghead))
    return { kind: "organization", country, range: { from: p, to: p + 1, entry: -1 } };
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
    if (titleWithin(doc, k) >= 0 && k > p && !is(doc, k - 1, W.of)) break;
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
    if (isConnector(doc, k) && k > p && (!listed || last === k) && continues(doc, k)) {
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
      range: { ...range, entry: -1 },
      ...(country ? { country } : {}),
    };
  return { kind: "portfolio", range };
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

/** Whether the complement goes on behind the connector at `k`: `Trade, and Industry` does, `of Trade, Foreign Minister Ruiz` does not. */
function continues(doc: TextDocument, k: number): boolean {
  let j = k + 1;
  while (isConnector(doc, j) && j < k + 3) j++;
  if (is(doc, k, W.and) || isKind(doc, k, Kind.comma)) {
    if (titleWithin(doc, j) >= 0) return false;
    return (
      matchAt(doc.matches, j, Entry.modifier) >= 0 ||
      (is(doc, j, W.orghead) && isCapital(doc, j)) ||
      (is(doc, k, W.and) &&
        isCapital(doc, j) &&
        (matchAt(doc.matches, j + 1, Entry.modifier) >= 0 || is(doc, j + 1, W.orghead)))
    );
  }
  return isCapital(doc, j) || matchAt(doc.matches, j, Entry.modifier) >= 0;
}

/** The country named at token `p`: by name or adjective, the longer one. */
export function countryAt(
  doc: TextDocument,
  p: number,
): { country: string; to: number; adjective: boolean } | undefined {
  const { matches, lexicon } = doc;
  const name = matchAt(matches, p, Entry.country);
  const adjective = matchAt(matches, p, Entry.demonym);
  const m =
    adjective >= 0 && (name < 0 || (matches.to[adjective] as number) > (matches.to[name] as number))
      ? adjective
      : name;
  if (m < 0) return undefined;
  return {
    country: lexicon.language.countries[matches.ref[m] as number]?.id as string,
    to: matches.to[m] as number,
    adjective: m === adjective,
  };
}

/** Whether the head of a title is a plural: `ministers`, `Heads of State`, `spokesmen`. */
function isPlural(doc: TextDocument, i: number): boolean {
  if (!isWord(doc, i)) return false;
  const end = doc.tokens.end[i] as number;
  const text = doc.text;
  if (
    text.charCodeAt(end - 1) === 0x6e &&
    text.charCodeAt(end - 2) === 0x65 &&
    text.charCodeAt(end - 3) === 0x6d
  )
    return true;
  return (
    text.charCodeAt(end - 1) === 0x73 &&
    text.charCodeAt(end - 2) !== 0x73 &&
    end - (doc.tokens.start[i] as number) > 3
  );
}

import { afterThe, endsIn, is, isCapital, isKind, isWord, type TextDocument } from "../document.js";
import type { TitleEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryAt, UNION } from "./countries.js";
import { matchAt } from "./matches.js";
import { organizationOf } from "./mention.js";
import { behindHonorifics, nameEnd } from "./names.js";
import {
  innerBodyEnd,
  portfolioBehind,
  readComplement,
  widerPortfolio,
} from "./title-complement.js";
import { readLeft } from "./title-left.js";
import { isHead, type OrganizationPhrase, type TitlePhrase } from "./title-phrase.js";
import { isBreak, secondHead, skipAbbreviation, suffixStatus, titleWithin } from "./title-words.js";

/** The most complements of an office: `Director of the Bureau of Trade at the Ministry of Economy`. */
const COMPLEMENTS = 3;

/** What is read of an office so far: where the phrase and the title in it end, and whose the office is. */
interface Reach {
  to: number;
  titleTo: number;
  country: string | undefined;
  organization: OrganizationPhrase | undefined;
}

/** Reads the office around the title match `m`, left over its modifiers and right over its complements. */
export function readTitle(doc: TextDocument, m: number): TitlePhrase {
  const { matches, lexicon } = doc;
  const entry = matches.ref[m] as number;
  const head = lexicon.language.titles[entry];
  const from = matches.from[m] as number;
  let to = matches.to[m] as number;
  const left = readLeft(doc, widerHead(doc, from, to), head?.role);
  const entries = [entry];
  let status = left.status;
  const plural = isPlural(doc, headToken(doc, from, to)) && !isListed(doc, m, head);
  const joined =
    left.determiner === "none" || left.determiner === "the"
      ? secondHead(doc, to, left.determiner === "none", head?.role)
      : -1;
  if (joined >= 0) {
    entries.push(matches.ref[joined] as number);
    to = matches.to[joined] as number;
  }
  to = Math.max(to, widerPortfolio(doc, to), portfolioBehind(doc, to));
  // `Foreign Minister II`: an office may be held by two.
  if (is(doc, to, W.suffix) && isCapital(doc, to) && isCapital(doc, to + 1) && !isBreak(doc, to))
    to++;
  const office: Reach = {
    to,
    titleTo: to,
    country: left.country,
    organization: left.organization,
  };
  takeBodyInside(doc, from, office);
  takeBodyBehind(doc, office);
  // `State Department spokesperson` is listed whole as well; a `Cabinet Secretary` is of a ministry.
  const body = head?.role === "minister" ? undefined : bodyBefore(doc, from, office.to);
  let { titleFrom } = left;
  if (body && !office.organization && titleFrom === body.from) {
    office.organization = body;
    titleFrom = body.to;
  }
  const elect = suffixStatus(doc, office.to);
  if (elect) {
    status = elect.status;
    office.to = elect.to;
    office.titleTo = office.to;
  }
  if (isKind(doc, office.to, Kind.openParen)) office.to = skipAbbreviation(doc, office.to);
  const capital = isCapital(doc, from);
  // `Foreign Minister and National Security Adviser to the President`: the second one may serve somebody.
  const role = joined >= 0 && isHighest(head?.role) ? undefined : head?.role;
  for (let n = 0; n < COMPLEMENTS && takeComplement(doc, office, role, capital); ) n++;
  if (!office.country && office.organization)
    office.country = organizationOf(doc, office.organization.entry)?.country;
  if (
    !office.country &&
    !office.organization &&
    head?.country &&
    joined < 0 &&
    // `EU Special Representative for Central Asia`
    (office.titleTo === matches.to[m] || head.country === UNION)
  )
    office.country = head.country;
  return {
    from: left.from,
    to: office.to,
    title: { from: titleFrom, to: office.titleTo },
    entries,
    status,
    country: office.country,
    organization: office.organization,
    plural,
    shared: false,
    determiner: left.determiner,
    relational: head?.role === "relational",
  };
}

/** `High Commissioner in Dhaka A. Okello`, `ambassador to Riga`: where the place ends that token `at` opens, behind `in` only if a name follows; else `at`. */
function seatEnd(doc: TextDocument, at: number): number {
  const city = matchAt(doc.matches, at + 1, Entry.place);
  if (is(doc, at, W.to) && city >= 0) return doc.matches.to[city] as number;
  return is(doc, at, W.in) ? placeBeforeName(doc, at, at + 1) : at;
}

/** `UN Resident Coordinator in Chad A. Okello`, `Head of the EU Delegation to Chad A. Okello`: where the place ends where a body's official is posted, if a name follows; else `at`. */
function postEnd(doc: TextDocument, at: number): number {
  const opens = is(doc, at, W.in) || is(doc, at, W.to);
  return opens ? placeBeforeName(doc, at, afterThe(doc, at + 1)) : at;
}

/** The end of the city or country that starts at token `from`, behind the preposition at token `at`, if the name of a person follows; else `at`. */
function placeBeforeName(doc: TextDocument, at: number, from: number): number {
  const city = matchAt(doc.matches, from, Entry.place);
  const to = city >= 0 ? (doc.matches.to[city] as number) : (countryAt(doc, from)?.to ?? at);
  return to > at && isCapital(doc, to) && nameEnd(doc, to, false) > to + 1 ? to : at;
}

/** `Chairman of the State Great Khural` is listed whole, but the body is no part of the office. */
function takeBodyInside(doc: TextDocument, from: number, office: Reach): void {
  const inner = office.organization ? undefined : bodyInside(doc, from, office.to);
  if (!inner) return;
  const { body } = inner;
  // `Secretary of the Communist Party of Vietnam Central Committee`
  const to = innerBodyEnd(doc, body.to);
  office.to = to;
  office.titleTo = inner.titleTo;
  office.country ??= organizationOf(doc, body.entry)?.country;
  office.organization = to > body.to ? { ...body, to, entry: -1 } : body;
}

/** `Speaker National Assembly A. Okello`, `Governor Punjab A. Okello`: the body or place right behind an office, if a name follows. */
function takeBodyBehind(doc: TextDocument, office: Reach): void {
  const from = office.to;
  if (!isCapital(doc, from)) return;
  const org = matchAt(doc.matches, from, Entry.organization);
  const place = matchAt(doc.matches, from, Entry.place);
  const m = org >= 0 ? org : place;
  const to = m < 0 ? from : (doc.matches.to[m] as number);
  const name = behindHonorifics(doc, to);
  if (to === from || nameEnd(doc, name, true) < name + 2) return;
  office.to = to;
  if (org >= 0) office.organization ??= { from, to, entry: doc.matches.ref[org] as number };
}

/** Moves the end of `office` behind the complement that follows it; whether there is one, and another may follow. */
function takeComplement(
  doc: TextDocument,
  office: Reach,
  role: string | undefined,
  capital: boolean,
): boolean {
  const at = office.to;
  const to = is(doc, at, W.to);
  const governs = is(doc, at, W.of) || is(doc, at, W.for) || is(doc, at, W.on);
  if (!governs && !to && !is(doc, at, W.in) && !is(doc, at, W.at)) return false;
  // `briefed the minister on President A's trip`
  const ministers = isHighest(role) || role?.endsWith("minister") === true;
  if (ministers && is(doc, at, W.on) && titleWithin(doc, at + 1) >= 0) return false;
  // `thanked the President for his hospitality`, `briefed the minister on his plans`
  if (!is(doc, at, W.of) && governs && is(doc, at + 1, W.possessive)) return false;
  const aide = isAide(role);
  const served = isHighest(role) ? undefined : servedOffice(doc, at, aide);
  if (served && (aide || office.organization || to)) {
    office.country ??= served.country;
    office.titleTo = served.title.to;
    office.to = served.to;
    return true;
  }
  const seat = isAccredited(role) ? seatEnd(doc, at) : office.organization ? postEnd(doc, at) : at;
  if (seat > at) {
    office.to = seat;
    return true;
  }
  const part = readComplement(doc, at + 1, capital);
  if (!part) {
    if (role === "spokesperson" && is(doc, at, W.for)) office.to = spokenFor(doc, at);
    return false;
  }
  const accredited = to && isAccredited(role);
  if (part.kind === "country") {
    // `thanked the minister for Latvia's support`
    if (is(doc, at, W.for) && isKind(doc, part.range.to, Kind.possessive)) return false;
    if (!governs && !accredited) return false;
    // Whoever is accredited to a country is of another.
    if (governs) office.country ??= part.country;
  } else if (part.kind === "organization") {
    // `Head of the Policy Bureau at Poland's Chancellery`
    const within = is(doc, at, W.at) && office.organization && part.country;
    if (!governs && !accredited && !within && !seatsNamed(doc, at, part.range.to)) return false;
    office.country ??= part.country;
    if (!to) office.organization ??= part.range;
  } else {
    if (!governs) return false;
    // `the Chad Chamber of Mines`: of what the body is.
    const { organization } = office;
    if (organization?.to === at)
      office.organization = { ...organization, to: part.range.to, entry: -1 };
    else office.titleTo = part.range.to;
    office.country ??= part.country;
  }
  // `Chairman of the Chamber of Commerce (CCI) A`
  const end = part.range.to;
  office.to = isKind(doc, end, Kind.openParen) ? skipAbbreviation(doc, end) : end;
  // `member of the Communist Party of Chad (CPC) Central Committee`
  if (office.to > end && part.kind === "organization") office.to = innerBodyEnd(doc, office.to);
  return true;
}

/** `State Secretary at the Ministry of Economy Karl Grech`, `in the Ministry`, but `ministers in Riga`: whether somebody of the body from token `at` to `to` is named behind it. */
const seatsNamed = (doc: TextDocument, at: number, to: number): boolean =>
  (is(doc, at, W.at) || (is(doc, at, W.in) && is(doc, at + 1, W.the))) &&
  nameEnd(doc, to, true) > to;

/** How far before a title the portfolio may start that the title begins inside, in tokens. */
const WIDER_REACH = 3;

/** `Higher Education Minister`: where the portfolio starts whose last word opens the listed title `Education Minister`, else `from`. */
function widerHead(doc: TextDocument, from: number, to: number): number {
  for (let k = from - 1; k >= 0 && k >= from - WIDER_REACH && isWord(doc, k); k--) {
    const m = matchAt(doc.matches, k, Entry.modifier);
    const end = m < 0 ? 0 : (doc.matches.to[m] as number);
    if (end > from && end < to && !isBreak(doc, k + 1)) return k;
  }
  return from;
}

/** `Adviser to the Prime Minister of Malta`, `an aide to the Omani president`: the office that another one serves. */
function servedOffice(doc: TextDocument, of: number, aide: boolean): TitlePhrase | undefined {
  if (!(is(doc, of, W.of) || is(doc, of, W.to)) || !is(doc, of + 1, W.the)) return undefined;
  const nation = matchAt(doc.matches, of + 2, Entry.demonym);
  const m = titleWithin(doc, nation >= 0 ? (doc.matches.to[nation] as number) : of + 2);
  if (m < 0 || !(aide || isCapital(doc, doc.matches.from[m] as number))) return undefined;
  const phrase = readTitle(doc, m);
  return phrase.from === of + 1 && !phrase.plural ? phrase : undefined;
}

/** `a spokesman for (President) Quispe, A. Okello`: the end of the name of whoever is spoken for, before the speaker's own; else `at`. */
function spokenFor(doc: TextDocument, at: number): number {
  const m = titleWithin(doc, at + 1);
  const from = m < 0 ? at + 1 : (doc.matches.to[m] as number);
  const to = nameEnd(doc, from, true);
  return to > from && isKind(doc, to, Kind.comma) && isCapital(doc, to + 1) ? to : at;
}

/** Those who serve nobody: in `a message from the president to the prime minister` are two. */
const isHighest = (role: string | undefined): boolean =>
  isHead(role) || role === "foreign_minister" || role === "royal";

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
    const at = afterThe(doc, k + 1);
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

/** Whether the head of a title is a plural: `ministers`, `Heads of State`, `spokesmen`. */
function isPlural(doc: TextDocument, i: number): boolean {
  const letters = (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number);
  return endsIn(doc, i, "men") || (endsIn(doc, i, "s") && !endsIn(doc, i, "ss") && letters > 3);
}

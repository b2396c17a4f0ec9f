import { endsIn, is, isCapital, isKind, isWord, type TextDocument } from "../document.js";
import type { TitleEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryAt } from "./countries.js";
import { matchAt } from "./matches.js";
import { nameEnd } from "./names.js";
import { innerBodyEnd, readComplement, widerPortfolio } from "./title-complement.js";
import { readLeft } from "./title-left.js";
import type { OrganizationPhrase, TitlePhrase } from "./title-phrase.js";
import { isBreak, secondHead, skipAbbreviation, suffixStatus, titleWithin } from "./title-words.js";

/** Reads the office around the title match `m`, left over its modifiers and right over its complements. */
export function readTitle(doc: TextDocument, m: number): TitlePhrase {
  const { matches, lexicon } = doc;
  const entry = matches.ref[m] as number;
  const head = lexicon.language.titles[entry];
  const left = readLeft(doc, widerHead(doc, matches.from[m] as number, matches.to[m] as number));
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
      ? secondHead(doc, to, left.determiner === "none", head?.role)
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
    // `Secretary of the Communist Party of Vietnam Central Committee`
    to = innerBodyEnd(doc, inner.body.to);
    country ??= lexicon.language.organizations[inner.body.entry]?.country;
    organization = to > inner.body.to ? { ...inner.body, to, entry: -1 } : inner.body;
    titleTo = inner.titleTo;
  }
  // `State Department spokesperson` is listed whole as well; a `Cabinet Secretary` is of a ministry.
  const body =
    head?.role === "minister" ? undefined : bodyBefore(doc, matches.from[m] as number, to);
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
    // `thanked the President for his hospitality`
    if (is(doc, to, W.for) && is(doc, to + 1, W.possessive)) break;
    const aide = isAide(head?.role);
    const served = servedOffice(doc, to, aide);
    if (served && (aide || organization || is(doc, to, W.to))) {
      country ??= served.country;
      titleTo = served.title.to;
      to = served.to;
      continue;
    }
    const seat = isAccredited(head?.role) ? seatEnd(doc, to) : to;
    if (seat > to) {
      to = seat;
      continue;
    }
    const part = readComplement(doc, to + 1, isCapital(doc, matches.from[m] as number));
    if (!part) {
      if (head?.role === "spokesperson" && is(doc, to, W.for)) to = spokenFor(doc, to);
      break;
    }
    const governs = is(doc, to, W.of) || is(doc, to, W.for) || is(doc, to, W.on);
    if (part.kind === "country") {
      // `thanked the minister for Latvia's support`
      if (is(doc, to, W.for) && isKind(doc, part.range.to, Kind.possessive)) break;
      if (!governs && !(is(doc, to, W.to) && isAccredited(head?.role))) break;
      if (governs) country ??= part.country;
    } else if (part.kind === "organization") {
      const elsewhere = is(doc, to, W.in) || (is(doc, to, W.to) && !isAccredited(head?.role));
      // `Head of the Policy Bureau at Poland's Chancellery`, `State Secretary at the Ministry of Economy Karl Grech`
      const own =
        (organization && part.country) || nameEnd(doc, part.range.to, true) > part.range.to;
      if (elsewhere || (is(doc, to, W.at) && !own)) break;
      country ??= part.country;
      if (governs) {
        if (!organization) organization = part.range;
        country ??= part.country;
      }
    } else {
      if (!governs) break;
      // `the Chad Chamber of Mines`: of what the body is.
      if (organization?.to === to) organization = { ...organization, to: part.range.to, entry: -1 };
      else titleTo = part.range.to;
      country ??= part.country;
    }
    to = part.range.to;
    // `Chairman of the Chamber of Commerce (CCI) A`
    if (isKind(doc, to, Kind.openParen)) to = skipAbbreviation(doc, to);
  }
  if (!country && organization && organization.entry >= 0)
    country = lexicon.language.organizations[organization.entry]?.country;
  if (!country && !organization && head?.country && joined < 0 && titleTo === matches.to[m])
    country = head.country;
  return {
    from: left.from,
    to,
    title: { from: titleFrom, to: titleTo },
    entries,
    status,
    country,
    organization,
    plural,
    shared: false,
    determiner: left.determiner,
    relational: head?.role === "relational",
  };
}

/** `High Commissioner in Dhaka A. Okello`: where the place ends that `in` at token `at` opens, if a name follows; else `at`. */
function seatEnd(doc: TextDocument, at: number): number {
  if (!is(doc, at, W.in)) return at;
  const city = matchAt(doc.matches, at + 1, Entry.place);
  const to = city >= 0 ? (doc.matches.to[city] as number) : (countryAt(doc, at + 1)?.to ?? at);
  return to > at && isCapital(doc, to) && nameEnd(doc, to, false) > to + 1 ? to : at;
}

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

/** Whether the head of a title is a plural: `ministers`, `Heads of State`, `spokesmen`. */
function isPlural(doc: TextDocument, i: number): boolean {
  const letters = (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number);
  return endsIn(doc, i, "men") || (endsIn(doc, i, "s") && !endsIn(doc, i, "ss") && letters > 3);
}

import type { OfficeStatus } from "@communique/core";
import {
  is,
  isCapital,
  isKind,
  isUnknown,
  isUpper,
  isWord,
  type TextDocument,
} from "../document.js";
import type { ModifierEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag, Kind } from "../text/tokens.js";
import { countryBefore } from "./countries.js";
import { endsOneOf, entryOf, matchBefore } from "./matches.js";
import { organizationOf } from "./mention.js";
import { portfolioStart, REACH } from "./title-complement.js";
import type { OrganizationPhrase, TitlePhrase } from "./title-phrase.js";
import { isBreak, portfolioAt } from "./title-words.js";

const STATUS: Partial<Record<ModifierEntry["kind"], OfficeStatus>> = {
  "status-acting": "acting",
  "status-former": "former",
  "status-elect": "elect",
};

interface Left {
  from: number;
  titleFrom: number;
  status: OfficeStatus;
  country: string | undefined;
  organization: OrganizationPhrase | undefined;
  determiner: TitlePhrase["determiner"];
}

/** `in the Kremlin`, `at Downing Street`: the house at token `from` is where something was. */
function isVenue(doc: TextDocument, from: number): boolean {
  const at = is(doc, from - 1, W.the) ? from - 2 : from - 1;
  return is(doc, at, W.in) || is(doc, at, W.at);
}

/** What stands before a title that starts at token `from`: the portfolio, whose it is, and the determiner. `role` is the title's. */
export function readLeft(doc: TextDocument, from: number, role: string | undefined): Left {
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
  /** Where the portfolio ends, or -1. */
  let field = -1;
  /** The country of a body that the lists know; what the text says before it comes first. */
  let seat: string | undefined;
  // `State Department Spokesperson`: the title `Department Spokesperson` starts inside the body.
  const shared = matchBefore(matches, from + 1, Entry.organization);
  if (shared >= 0 && (matches.from[shared] as number) < from) out.titleFrom = k = from + 1;
  for (;;) {
    if (k === 0 || isBreak(doc, k)) break;
    const glued = isKind(doc, k - 1, Kind.hyphen) ? k - 1 : k;
    const modifier = matchBefore(matches, glued, Entry.modifier);
    if (modifier >= 0 && !isInName(doc, modifier)) {
      const kind = entryOf(matches, modifier, lexicon.language.modifiers)?.kind;
      const status = kind ? STATUS[kind] : undefined;
      if (kind === "portfolio" && field < 0) field = glued;
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
    // `Ministry of Foreign Affairs spokesperson`
    const ministry = field > k && is(doc, k - 1, W.of) && isCapital(doc, k - 2);
    if (titleOpen && ministry && is(doc, k - 2, W.institution)) {
      out.titleFrom = field;
      out.organization = { from: k - 2, to: field, entry: -1 };
      k -= 2;
      titleOpen = false;
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
    const body = out.organization ? undefined : bodyEnding(doc, end, possessive, role);
    if (body) {
      const listed = body.entry >= 0;
      if (listed) seat = organizationOf(doc, body.entry)?.country;
      // `the bloc's foreign policy chief` does not say which.
      if (listed || !possessive) out.organization = body;
      k = body.from;
      titleOpen = false;
      continue;
    }
    // `Kremlin spokesman`, `Downing Street's spokesperson`, but `received in the Kremlin President A`
    const house =
      out.country === undefined && !possessive ? matchBefore(matches, end, Entry.metonym) : -1;
    if (house >= 0 && !isVenue(doc, matches.from[house] as number)) {
      out.country = entryOf(matches, house, lexicon.language.countries)?.id;
      k = matches.from[house] as number;
      titleOpen = false;
      continue;
    }
    // `Israeli War Cabinet Member`: a country before a word that no list has. `A. Okello, Department Spokesperson`
    if (
      titleOpen &&
      out.country === undefined &&
      isCapital(doc, k - 1) &&
      !isBreak(doc, k - 1) &&
      (countryBefore(doc, k - 1)?.adjective ||
        (is(doc, k - 1, W.institution) && isKind(doc, k - 2, Kind.comma)))
    ) {
      out.titleFrom = --k;
      continue;
    }
    if (is(doc, k - 1, W.newly) || is(doc, k - 1, W.direction)) {
      k--;
      titleOpen = false;
      continue;
    }
    break;
  }
  out.country ??= seat;
  const determiner = determinerBefore(doc, k);
  out.determiner = determiner.determiner;
  k = determiner.from;
  // `His Highness the Amir`, `His Highness, Crown Prince A`
  const styled = isKind(doc, k - 1, Kind.comma) ? k - 1 : k;
  const honorific = isBreak(doc, styled) ? -1 : matchBefore(doc.matches, styled, Entry.honorific);
  const style = honorific < 0 ? k : (matches.from[honorific] as number);
  if (styled === k || is(doc, style, W.possessive)) k = style;
  out.from = k;
  return out;
}

/** Whether a modifier is the end of a longer name: `Islands` in `Marshall Islands Foreign Minister`, `State` in `Department of State Counselor`. */
function isInName(doc: TextDocument, modifier: number): boolean {
  const { matches } = doc;
  const from = matches.from[modifier] as number;
  const to = matches.to[modifier] as number;
  const land = matchBefore(matches, to, Entry.country);
  if (land >= 0 && (matches.from[land] as number) < from) return true;
  // but `Ministry of Trade and Industry spokesman`
  const body = is(doc, to, W.and) ? -1 : matchBefore(matches, to, Entry.organization);
  return body >= 0 && (matches.from[body] as number) < from;
}

/** The determiner that ends before token `k`, and where it starts. */
function determinerBefore(doc: TextDocument, k: number): Pick<Left, "determiner" | "from"> {
  if (k === 0 || isBreak(doc, k)) return { determiner: "none", from: k };
  if (is(doc, k - 1, W.the)) return { determiner: "the", from: k - 1 };
  if (is(doc, k - 1, W.both) || is(doc, k - 1, W.two)) {
    const article = is(doc, k - 2, W.the) && !isBreak(doc, k - 1);
    return { determiner: "both", from: article ? k - 2 : k - 1 };
  }
  if (is(doc, k - 1, W.possessive)) return { determiner: "possessive", from: k - 1 };
  if (is(doc, k - 1, W.article)) return { determiner: "a", from: k - 1 };
  // `an unidentified Omani official`
  const described = isWord(doc, k - 1) && !isCapital(doc, k - 1) && isA(doc, k - 2);
  return described ? { determiner: "a", from: k - 2 } : { determiner: "none", from: k };
}

const isA = (doc: TextDocument, k: number): boolean => is(doc, k, W.article) && !is(doc, k, W.the);

/** The body whose name ends before token `end`: a listed one, a capitalised one that no list has, or a `ministry`. */
function bodyEnding(
  doc: TextDocument,
  end: number,
  possessive: boolean,
  role: string | undefined,
): OrganizationPhrase | undefined {
  const { from, to, ref } = doc.matches;
  const m = matchBefore(doc.matches, end, Entry.organization);
  if (m >= 0) {
    const start = from[m] as number;
    // `G7/G20 Sherpa`
    const pair = isKind(doc, start - 1, Kind.slash)
      ? matchBefore(doc.matches, start - 1, Entry.organization)
      : -1;
    return {
      from: pair < 0 ? start : (from[pair] as number),
      to: to[m] as number,
      entry: ref[m] as number,
    };
  }
  // `the Peace Bureau Chief`
  const unlisted = possessive ? -1 : unlistedBody(doc, end);
  if (unlisted >= 0) return { from: unlisted, to: end, entry: -1 };
  // `a ministry official`, `the bloc's foreign policy chief`
  const common =
    !isCapital(doc, end - 1) &&
    is(doc, end - 1, possessive ? W.owner : W.institution) &&
    !isBreak(doc, end - 1);
  if (common) return { from: portfolioStart(doc, end - 1), to: end, entry: -1 };
  if (possessive || role === "royal") return undefined;
  const firm = role === "business" ? firmStart(doc, end) : end;
  const start = firm === end && isAcronym(doc, end - 1) ? end - 1 : firm;
  return start < end ? { from: start, to: end, entry: -1 } : undefined;
}

/** The most words of a firm. */
const FIRM_REACH = 4;

/** `Siemens Rail CEO`: where the firm starts that ends before token `end`, or `end`. */
function firmStart(doc: TextDocument, end: number): number {
  let k = end;
  while (
    end - k < FIRM_REACH &&
    isCapital(doc, k - 1) &&
    !isBreak(doc, k) &&
    !is(doc, k - 1, W.preposition) &&
    !is(doc, k - 1, W.determiner) &&
    !endsOneOf(doc.matches, k, LISTED | (1 << Entry.honorific))
  )
    k--;
  return k;
}

/** What is no word of a body that no list has. */
const LISTED = (1 << Entry.demonym) | (1 << Entry.country) | (1 << Entry.title);

/** `(met with) ENAC (President A. Okello)`: a body that no list has, in front of a title that is not in capitals itself. */
const isAcronym = (doc: TextDocument, k: number): boolean =>
  isUnknown(doc, k) &&
  isUpper(doc, k) &&
  !isBreak(doc, k + 1) &&
  isCapital(doc, k + 1) &&
  !isUpper(doc, k + 1) &&
  ((doc.flags[k] as number) & Flag.dotted) === 0;

/** Where the capitalised body whose name ends before token `to` starts, or -1: two words at least, the last one such as `Bureau`. */
function unlistedBody(doc: TextDocument, to: number): number {
  if (!is(doc, to - 1, W.orghead) || !isCapital(doc, to - 1)) return -1;
  let k = to - 1;
  while (
    isCapital(doc, k - 1) &&
    !isBreak(doc, k) &&
    to - k < REACH / 4 &&
    !endsOneOf(doc.matches, k, LISTED) &&
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

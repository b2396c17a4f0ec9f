import type { ParticipantRole } from "@communique/core";
import { countryAt } from "../annotate/countries.js";
import { entryOf, matchAt } from "../annotate/matches.js";
import {
  afterThe,
  endsIn,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import type { ParticipantFound } from "./meeting-types.js";

/** The most words of a group such as `senior Japanese officials`. */
const GROUP_REACH = 6;

/** One item of a list: who it names, and the token behind it. */
export interface Item {
  readonly participants: readonly ParticipantFound[];
  readonly to: number;
}

/** Where the next item of the list starts, or -1. */
export function nextItem(doc: TextDocument, k: number): number {
  if (is(doc, k, W.and)) return behindApart(doc, k + 1);
  if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.semicolon))
    return is(doc, k + 1, W.and) ? behindApart(doc, k + 2) : k + 1;
  // `with industry leaders – with Minister A, too`
  const at = isKind(doc, k, Kind.dash) ? k + 1 : k;
  if (is(doc, at, W.with) && (at > k || is(doc, at - 1, W.together))) return at + 1;
  if (is(doc, at, W.together) && is(doc, at + 1, W.with)) return at + 2;
  // `as well as`
  if (is(doc, k, W.as) && is(doc, k + 2, W.as)) return k + 3;
  return -1;
}

/** `and(, separately, with) Minister B`: where the next one is named who is met apart. */
function behindApart(doc: TextDocument, from: number): number {
  let k = isKind(doc, from, Kind.comma) ? from + 1 : from;
  if (!is(doc, k, W.separate)) return from;
  k++;
  if (isKind(doc, k, Kind.comma)) k++;
  return is(doc, k, W.with) ? k + 1 : k;
}

/** `senior Japanese officials`, `a group of Omani students`, `women leaders from Chad`, `Latvian and Omani experts`: people without names, taken for their countries or as written. */
export function groupAt(
  d: Discourse,
  from: number,
  end: number,
  role: ParticipantRole,
): Item | undefined {
  const { doc } = d;
  // `met Minister A and attended the summit of Baltic leaders`
  const governs = is(doc, from + 1, W.determiner) || is(doc, from + 1, W.possessive);
  if (governs && matchAt(doc.matches, from, Entry.meetingVerb) >= 0) return undefined;
  // `met A, and convened the Oman-Chad group`
  if (isVerbOnly(doc, from)) return undefined;
  const countries: string[] = [];
  let counted = false;
  // `several of her counterparts`
  const some = is(doc, from, W.determiner) && is(doc, from + 1, W.of);
  let last = Math.min(end, from + GROUP_REACH);
  for (let k = from; k < last; k++) {
    const joins = countries.length > 0 && isKind(doc, k, Kind.comma);
    if (!isWord(doc, k) && !isKind(doc, k, Kind.hyphen) && !isKind(doc, k, Kind.number) && !joins)
      return undefined;
    // `a group of Omani students`, `a number of executives`
    const counts = is(doc, k, W.of) && is(doc, k - 1, W.seriesword);
    counted ||= counts;
    if (is(doc, k, W.of) && (counts || some || is(doc, k - 1, W.delegation))) continue;
    if (is(doc, k, W.preposition) || isAuxiliary(doc, k)) return undefined;
    if (is(doc, k, W.relative) || is(doc, k, W.subordinator)) return undefined;
    // `the support that allies give`
    if (k > from && is(doc, k, W.that)) return undefined;
    const demonym = matchAt(doc.matches, k, Entry.demonym);
    const country = entryOf(doc.matches, demonym, doc.lexicon.language.countries)?.id;
    // `Latvian and Omani`, but `Cuban American`
    const more = is(doc, k - 1, W.and) || isKind(doc, k - 1, Kind.comma);
    if (demonym >= 0 && country) {
      countries.splice(more ? countries.length : 0, 1, country);
      // `her French, German and British counterparts`: each adjective gives the list more room.
      last = Math.min(end, k + GROUP_REACH);
    }
    const body = is(doc, k, W.delegation) && !is(doc, k + 1, W.of);
    if ((!is(doc, k, W.people) && !body) || describes(doc, from, k)) continue;
    const behind =
      countries.length > 0
        ? undefined
        : (countriesBehind(d, k + 1) ?? countriesBehind(d, behindField(doc, k + 1)));
    const land = countries.length > 0 || behind ? undefined : landBehind(doc, k + 1);
    const of = behind?.countries ?? (land ? [land] : countries);
    const to = behind && of.length > 1 ? behind.to : of.length > 0 ? k + 1 : wholeEnd(doc, k + 1);
    const label = { from: some || !is(doc, from, W.determiner) ? from : from + 1, to };
    if (label.from >= label.to || ((body || counted) && of.length === 0)) return undefined;
    if (of.length > 0)
      return { participants: of.map((c) => ({ country: c, label, role, group: true })), to };
    // `students, scholars and business leaders`: a word by itself may be anybody, a list is an audience.
    const single = k === from && isKind(doc, to, Kind.comma) && !is(doc, k, W.collective);
    const rest = single ? groupAt(d, nextItem(doc, to), end, role) : undefined;
    if (rest?.participants.every((p) => p.organization === -1)) {
      const audience = { organization: -1, label: { from, to: rest.to }, role };
      return { participants: [audience], to: rest.to };
    }
    const participant = { organization: -1, label, role };
    return label.to - label.from > 1 ? { participants: [participant], to } : undefined;
  }
  return undefined;
}

/** A verb of meeting that is no noun or adjective: `engage`, `convened`; `heads of state`, `host officials`, `visiting students`. */
const isVerbOnly = (doc: TextDocument, k: number): boolean =>
  matchAt(doc.matches, k, Entry.meetingVerb) >= 0 &&
  !endsIn(doc, k, "ing") &&
  !is(doc, k, W.heading) &&
  !is(doc, k, W.hosting) &&
  !is(doc, k, W.chairword);

/** `executives (of leading Omani companies)`: the country of those whom the `of` at token `of` names. */
function landBehind(doc: TextDocument, of: number): string | undefined {
  const within = is(doc, of, W.in);
  if (!within && !is(doc, of, W.of) && !is(doc, of, W.from)) return undefined;
  for (let k = of + 1; k < of + WHOLE_REACH && isWord(doc, k); k++) {
    const m = matchAt(doc.matches, k, Entry.demonym);
    const to = m < 0 ? k : (doc.matches.to[m] as number);
    // `counterparts in the Omani government`, but `students in Omani schools`
    if (m >= 0 && (within ? is(doc, to, W.statehood) : isWord(doc, to)))
      return entryOf(doc.matches, m, doc.lexicon.language.countries)?.id;
  }
  return undefined;
}

/** `ministries (of foreign affairs) of Chad and Peru`: the token behind the field of a body. */
function behindField(doc: TextDocument, of: number): number {
  let k = of + 1;
  while (is(doc, of, W.of) && k < of + WHOLE_REACH && isWord(doc, k) && !is(doc, k, W.of)) k++;
  return is(doc, of, W.of) ? k : of;
}

/** `women (political leaders)`, `alumni and current participants`: the word at token `k` is not the last of those who are meant. */
function describes(doc: TextDocument, from: number, k: number): boolean {
  const joined = is(doc, k + 1, W.and) && k === from;
  for (let i = joined ? k + 2 : k + 1; i < k + 4 && isWord(doc, i); i++) {
    if (is(doc, i, W.people)) return !isCapital(doc, i);
    if (is(doc, i, W.preposition) || is(doc, i, W.and) || is(doc, i, W.determiner)) return false;
  }
  return false;
}

/** `leaders (of the Baltic states)`, `members (of civil society)`: where the phrase of a group ends that starts at token `of`, else `of`. */
function wholeEnd(doc: TextDocument, of: number): number {
  if (!is(doc, of, W.of) && !is(doc, of, W.from)) return of;
  // `representatives of a number of companies`, `leaders of a dozen unions`
  let first = of + 1;
  while (is(doc, first, W.determiner)) first++;
  if (is(doc, first, W.seriesword) && is(doc, first + 1, W.of)) first += 2;
  let k = first;
  while (isCapital(doc, k)) k++;
  if (k > first) return is(doc, k, W.collective) ? k + 1 : k;
  // `of state energy firms`: no verb stands behind `of`.
  while (
    k < first + WHOLE_REACH &&
    (isPlain(doc, k) || isKind(doc, k, Kind.hyphen)) &&
    (k === first || matchAt(doc.matches, k, Entry.cue) < 0)
  )
    k++;
  return k === first ? of : k;
}

/** The most words behind the `of` of a group. */
const WHOLE_REACH = 4;

/** A word that only continues a noun phrase. */
const isPlain = (doc: TextDocument, k: number): boolean =>
  isWord(doc, k) &&
  !is(doc, k, W.preposition) &&
  !is(doc, k, W.to) &&
  !is(doc, k, W.conjunction) &&
  !isAuxiliary(doc, k) &&
  !is(doc, k, W.adverb) &&
  !is(doc, k, W.here) &&
  !is(doc, k, W.relative) &&
  !is(doc, k, W.subordinator) &&
  !is(doc, k, W.determiner);

/** `leaders from Chad`, `counterparts from Chad, Oman and Peru`, `representatives of Omani companies`: the countries of a group, behind it. */
export function countriesBehind(
  d: Discourse,
  from: number,
): { readonly countries: readonly string[]; readonly to: number } | undefined {
  const { doc } = d;
  if (!is(doc, from, W.of) && !is(doc, from, W.from)) return undefined;
  const countries: string[] = [];
  let to = from;
  // `representatives of (over 40) Omani companies`
  let first = from + 1;
  while (isKind(doc, first, Kind.number) || isKind(doc, first + 1, Kind.number)) first++;
  for (let k = first; k >= 0; ) {
    const at = afterThe(doc, k);
    const land = countryAt(doc, at);
    // `officials from Chad, Oman's envoy and …`: the next one is somebody else.
    const own = land && mentionAt(d, mentionStarting(d, k));
    const alone = land && !land.adjective && (!own || (own.kind === "country" && !own.possessive));
    if (!land || (countries.length > 0 && !alone)) break;
    countries.push(land.country);
    to = land.to;
    if (!alone) break;
    k = nextItem(doc, to);
  }
  return countries.length > 0 ? { countries, to } : undefined;
}

import { countryAt, countryBefore, landAt, UNION } from "../annotate/countries.js";
import type { DatelineFound } from "../annotate/dateline.js";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { type Mention, organizationOf } from "../annotate/mention.js";
import {
  afterThe,
  beforeThe,
  hasWord,
  is,
  isKind,
  isUnknown,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  skipAdverbsBack,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryBeside, endsOf, mayBePeers } from "./beside.js";
import { guestCountry } from "./guest.js";
import { CLAUSE_REACH, isMet, isMetBeside, isMetInList } from "./met.js";
import { wordsOf } from "./name-words.js";
import { firstOf, type People, type Person } from "./person.js";
import { areRivals, isNamedHead, lacksOffice } from "./rivals.js";
import { sidesOf } from "./teller.js";

/** The longest first half of `between A and B`, in tokens. */
const PAIR_REACH = 12;

/**
 * The country whose officials a story names without their country: its dateline's, else its agency's.
 * A visitor who meets the place's own officials there is the agency's: `Riyadh, SANA - Minister A met his Saudi counterpart`.
 */
export function hostCountry(
  doc: TextDocument,
  { place, agency, range }: DatelineFound,
  mentions: readonly Mention[],
): string | undefined {
  const { agencies } = doc.lexicon.language;
  const home = agencies.find(({ name, forms }) => name === agency || forms?.includes(agency ?? ""));
  const there = place?.country;
  if (there === undefined || there === home?.country) return home?.country;
  // Whoever reports from a land that the story does not speak of speaks of its own: `New York, SANA - Minister A met Minister B of Chad`.
  const body = range?.to ?? 0;
  if ((home?.country || isAside(doc, body)) && !isNamed(doc, there, body)) return home?.country;
  return isVisit(doc, mentions, there) ? home?.country : there;
}

/** Whether the sentence at token `from` tells of what was done on the sidelines of something. */
function isAside(doc: TextDocument, from: number): boolean {
  const end = sentenceEnd(doc, sentenceOf(doc, from));
  return hasWord(doc, from, end, W.sidelines);
}

/** Whether the text names a country behind token `from`. */
function isNamed(doc: TextDocument, country: string, from: number): boolean {
  for (let k = from; k < doc.tokens.count; k++)
    if (countryAt(doc, k)?.country === country) return true;
  return false;
}

/** Whether the first official of the text stands without a country and another is said to be of the country `there`, as only a visitor's readers must be told. */
function isVisit(doc: TextDocument, mentions: readonly Mention[], there: string): boolean {
  const first = mentions.find(({ title }) => title && !title.plural);
  // An `External Affairs Minister` needs no country either.
  const own = first?.title?.entries.some(
    (e) => doc.lexicon.language.titles[e]?.country === first.country,
  );
  if (!first || (first.country && !own) || first.title?.relational) return false;
  const sentence = sentenceOf(doc, first.from);
  return mentions.some((m) => {
    if (m === first || !m.title || m.country !== there) return false;
    // `Prime Minister A`, and elsewhere `Lao Prime Minister B`: an office has one holder.
    if (isRival(doc, first, m)) return true;
    return m.name !== undefined || (m.title.relational && sentenceOf(doc, m.from) === sentence);
  });
}

/** Whether two who are named hold the same office now. */
function isRival(doc: TextDocument, a: Mention, b: Mention): boolean {
  if (!a.name || !b.name || a.title?.entries[0] !== b.title?.entries[0]) return false;
  if (a.title?.status !== "current" || b.title?.status !== "current") return false;
  const words = wordsOf(doc, a.name);
  return !wordsOf(doc, b.name).some((word) => words.includes(word));
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
  place: string | undefined,
): void {
  for (const p of people.all) if (servesUnion(doc, p)) p.country ??= UNION;
  // `RIGA, May 4. A. Okello met with the Prime Minister of Chad`: whom the story opens with needs no office at home.
  const [opening] = people.all;
  if (opening?.mentions[0] === mentions[0] && opening?.titles.length === 0)
    opening.country ??= host;
  // `Lima, SANA - Minister A met the Speaker of Peru and Minister B`: the land that the story is from, where it is not the teller's.
  const away = place !== host && people.all.some((p) => p.country === place) ? place : undefined;
  const open = people.all.filter(
    (p) =>
      p.country === undefined &&
      (p.titles.length > 0 || p.counterpartOf !== undefined) &&
      !worksForBody(doc, p),
  );
  if (open.length === 0) return;
  const sides = host === undefined ? sidesOf(doc, mentions, people) : undefined;
  const home = host ?? sides?.home;
  const byEnd = new Map(open.map((p) => [p.mentions[0]?.to, p]));
  /** Who leads the country that the story is of. */
  const heads = people.all.filter((p) => p.country === home && isNamedHead(p));
  // Where no dateline says whose story it is, whoever is met is of another side than the one who meets.
  const countryOf = (p: Person): string | undefined => {
    const met = isMet(doc, p);
    const peer = isPeerOf(doc, p, byEnd);
    if (sides && (met || peer)) return sides.partner;
    const there = met || isCounterpart(doc, p) || isMetBeside(doc, p) || isMetInList(doc, p);
    if (away && there && !isPosted(p)) return away;
    // `met with Alstom CEO A. Okello`: whoever heads a firm may be from anywhere.
    if (met && headsFirm(doc, p)) return undefined;
    if (peer || standsSecond(doc, p) || isCounterpart(doc, p)) return undefined;
    // `praised Prime Minister A's visit`: who is spoken of need not be of the teller's.
    const aside = p.name && p.mentions[0]?.possessive;
    if (sides && (aside || isMetBeside(doc, p) || isMetInList(doc, p))) return undefined;
    return heads.some((q) => areRivals(p, q)) ? undefined : home;
  };
  const lead = mentions.find((m) => m.kind === "person");
  const byWord = firstByWord(people);
  const ends = endsOf(mentions, people);
  let abroad: { readonly country: string; readonly sentence: number } | undefined;
  for (const p of open) {
    const sentence = sentenceOf(doc, firstOf(p));
    // `He also met with Minister B`: still there.
    const still = abroad && sentence - abroad.sentence <= 1 && goesOn(doc, p);
    const there =
      sideListed(doc, p) ??
      placeOfOffice(doc, p) ??
      spokenFor(doc, p, byWord) ??
      ownPlace(doc, p) ??
      metAbroad(doc, p) ??
      (still ? abroad?.country : undefined) ??
      visited(doc, p, lead, home);
    if (there) abroad = { country: there, sentence };
    let country =
      countryBeside(doc, p, ends) ?? there ?? guestCountry(doc, people, p, home) ?? countryOf(p);
    // `Secretary A and Minister B opened the U.S.-Chad Dialogue`: a minister is of the other side.
    if (country && lacksOffice(doc, country, p))
      country = country === home && nearSide(doc, p, sides?.partner) ? sides?.partner : undefined;
    if (country === undefined) continue;
    p.country = country;
    if (country === home && isNamedHead(p)) heads.push(p);
  }
}

/** `(Secretary A) and Minister B`, `In Chad, Minister B`: whether no country but `partner` is named last before somebody in their sentence. */
const nearSide = (doc: TextDocument, p: Person, partner: string | undefined): boolean =>
  partner !== undefined && (landBefore(doc, firstOf(p)) ?? partner) === partner;

/** The country that a sentence names last before token `at`, or that of a place. */
function landBefore(doc: TextDocument, at: number): string | undefined {
  const low = Math.max(sentenceStart(doc, sentenceOf(doc, at)), at - CLAUSE_REACH);
  for (let k = at - 1; k >= low; k--) {
    const land = landAt(doc, k);
    if (land) return land;
  }
  return undefined;
}

/** How far into its sentence the `included` of a side's list may stand. */
const SIDE_REACH = 8;

/** `The Omani delegation also included Minister A; Minister B`: the country of the side whose list somebody stands in. */
function sideListed(doc: TextDocument, p: Person): string | undefined {
  const at = firstOf(p);
  const low = sentenceStart(doc, sentenceOf(doc, at));
  for (let k = low + 1; k < Math.min(at, low + SIDE_REACH); k++) {
    if (!is(doc, k, W.included)) continue;
    const body = skipAdverbsBack(doc, k - 1, low);
    return is(doc, body, W.delegation) ? countryBefore(doc, body)?.country : undefined;
  }
  return undefined;
}

/** `Crown Prince of Abu Dhabi`: the country of the place that an office is over. */
function placeOfOffice(doc: TextDocument, { titles }: Person): string | undefined {
  for (const { from, to } of titles)
    for (let k = from + 1; k < to; k++)
      if (is(doc, k - 1, W.of)) {
        const land = landAt(doc, k);
        if (land) return land;
      }
  return undefined;
}

/** `a spokesperson for Okello, A. Lee`: of the country of whom he speaks for. */
function spokenFor(
  doc: TextDocument,
  { mentions: [m] }: Person,
  byWord: ReadonlyMap<number, Person>,
): string | undefined {
  for (let k = m?.from ?? 0; k < (m?.name?.from ?? 0) - 1; k++)
    if (is(doc, k, W.for)) return byWord.get(doc.tokens.word[k + 1] as number)?.country;
  return undefined;
}

/** `toured the port of Riga and met with its director, A. Okello`: the country of the place that is named last before `its`. */
function ownPlace(doc: TextDocument, p: Person): string | undefined {
  const at = firstOf(p);
  if (!is(doc, at, W.its)) return undefined;
  // `Latvia will raise trade with Oman, its foreign minister said`: that of the subject.
  const tells =
    isKind(doc, at - 1, Kind.comma) && matchAt(doc.matches, p.mentions[0]?.to ?? 0, Entry.cue) >= 0;
  return tells ? subjectLand(doc, at) : landBefore(doc, at);
}

/** The first country that stands in its sentence before token `at` without a preposition. */
function subjectLand(doc: TextDocument, at: number): string | undefined {
  for (let k = Math.max(sentenceStart(doc, sentenceOf(doc, at)), at - CLAUSE_REACH); k < at; k++) {
    const land = countryAt(doc, k);
    if (land && !land.adjective && !is(doc, beforeThe(doc, k), W.preposition)) return land.country;
  }
  return undefined;
}

/** Who was the first to bear each word of a name. */
function firstByWord({ all }: People): ReadonlyMap<number, Person> {
  const found = new Map<number, Person>();
  for (const p of all) for (const word of p.words) if (!found.has(word)) found.set(word, p);
  return found;
}

/** `his counterpart(,) Deputy Prime Minister A`: of another country than whose story it is. */
function isCounterpart(doc: TextDocument, p: Person): boolean {
  if (p.counterpartOf) return true;
  const at = firstOf(p);
  const m = matchBefore(doc.matches, isKind(doc, at - 1, Kind.comma) ? at - 1 : at, Entry.title);
  return entryOf(doc.matches, m, doc.lexicon.language.titles)?.role === "relational";
}

/** `Minister A is on a visit to Chad. He will call on President B`: whoever is met on the visit that the story opens with is of the country visited. */
function visited(
  doc: TextDocument,
  p: Person,
  lead: Mention | undefined,
  home: string | undefined,
): string | undefined {
  if (!lead || lead === p.mentions[0] || (lead.country && lead.country !== home)) return undefined;
  if (!isCounterpart(doc, p) && (home === undefined || isPosted(p) || !isMet(doc, p)))
    return undefined;
  const end = sentenceEnd(doc, sentenceOf(doc, lead.from));
  let goal: string | undefined;
  for (let k = lead.to; k < end; k++) {
    const land = landAt(doc, afterThe(doc, k));
    if (!land || land === home || land === goal) continue;
    // `will visit Chad, Oman and Peru`: of which of them, nobody says.
    if (goal) return undefined;
    if (isGoal(doc, k)) goal = land;
  }
  return goal;
}

/** Whether somebody may be met in a country that is not theirs: `Ambassador A`. */
const isPosted = ({ roles }: Person): boolean => roles.some((r) => POSTED.has(r));

/** The roles of those who serve abroad or at a body. */
const POSTED = new Set<string>([
  "ambassador",
  "envoy",
  "diplomat",
  "organization_head",
  "organization_official",
]);

/** `a visit to (Chad)`, `will visit (Chad)`: whether somebody goes to what starts at token `at`. */
function isGoal(doc: TextDocument, at: number): boolean {
  const { meetingNouns, meetingVerbs } = doc.lexicon.language;
  const noun = is(doc, at - 1, W.to) ? matchBefore(doc.matches, at - 1, Entry.meetingNoun) : -1;
  if (entryOf(doc.matches, noun, meetingNouns)?.form === "visit") return true;
  const to = is(doc, at - 1, W.to) || is(doc, at - 1, W.in) ? at - 1 : at;
  const verb = entryOf(doc.matches, matchBefore(doc.matches, to, Entry.meetingVerb), meetingVerbs);
  return verb?.object === "place";
}

/** Whether the sentence that first names somebody says that `he`, `she` or `they` met them. */
function goesOn(doc: TextDocument, p: Person): boolean {
  const at = firstOf(p);
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
function standsSecond(doc: TextDocument, p: Person): boolean {
  const at = firstOf(p);
  return is(doc, at - 1, W.and) && hasWord(doc, at - PAIR_REACH + 1, at - 1, W.between);
}

/** `President A and President B`: two holders of one office are of two countries; who stands second is of the other. */
function isPeerOf(
  doc: TextDocument,
  p: Person,
  byEnd: ReadonlyMap<number | undefined, Person>,
): boolean {
  const at = firstOf(p);
  if (!is(doc, at - 1, W.and)) return false;
  const first = byEnd.get(at - 1);
  return first !== undefined && mayBePeers(first, p);
}

/** The Union's offices are nobody else's, while a `Secretary of State` more than one country has. */
const servesUnion = ({ lexicon }: TextDocument, { titles }: Person): boolean =>
  titles.some(({ entries }) => entries.some((e) => lexicon.language.titles[e]?.country === UNION));

/** Whether somebody is known by an office of business, or of a body of which the lists know no word: `Chairman of Alstom`. */
const headsFirm = (doc: TextDocument, { roles, titles }: Person): boolean =>
  roles.every((role) => role === "business") ||
  titles.every(({ organization: body }) => body?.entry === -1 && isUnheard(doc, body));

function isUnheard(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (!isUnknown(doc, k)) return false;
  return true;
}

/** NATO's and the UN's officials represent no country. */
function worksForBody(doc: TextDocument, p: Person): boolean {
  return p.titles.some((t) => {
    const body = t.organization && organizationOf(doc, t.organization.entry);
    return body !== undefined && !body.country && INTERNATIONAL.has(body.kind);
  });
}

const INTERNATIONAL = new Set<string>(["intergovernmental", "un_agency", "forum", "financial"]);

/** The token behind the country or place that starts at token `k`. */
function landEnd(doc: TextDocument, k: number): number {
  const place = matchAt(doc.matches, k, Entry.place);
  const m = place < 0 ? matchAt(doc.matches, k, Entry.country) : place;
  return m < 0 ? -1 : (doc.matches.to[m] as number);
}

/** `In Riga, she will meet with Prime Minister A`, `travels to Riga for talks with Foreign Minister B`: the country of the place. */
function metAbroad(doc: TextDocument, p: Person): string | undefined {
  const at = firstOf(p);
  const low = sentenceStart(doc, sentenceOf(doc, at));
  const to = p.mentions[0]?.to ?? 0;
  // `Minister A will travel to Riga for talks with B, an official said`
  if (isKind(doc, at - 1, Kind.comma) && matchAt(doc.matches, to, Entry.cue) >= 0) return undefined;
  let country: string | undefined;
  let company = false;
  let way = -1;
  for (let k = low; k < at; k++) {
    if (is(doc, k, W.that)) return undefined;
    // `travelled to Chad with Minister A`: who goes there too.
    if (is(doc, k, W.with) && k === way) return undefined;
    if (is(doc, k, W.with) || (is(doc, k, W.inviting) && is(doc, k + 1, W.of))) company = true;
    // `visits Chad for talks with`
    const there = is(doc, k, W.in) || is(doc, k, W.to);
    if (company || !(there || isGoal(doc, k + 1))) continue;
    const land = landAt(doc, afterThe(doc, k + 1));
    country = land ?? country;
    if (land && is(doc, k, W.to)) way = landEnd(doc, afterThe(doc, k + 1));
  }
  // `In Riga she met Prime Minister A`; who is received comes from elsewhere.
  const verb = matchBefore(doc.matches, at, Entry.meetingVerb);
  const met = entryOf(doc.matches, verb, doc.lexicon.language.meetingVerbs);
  const direct = met?.object === "direct" && met.subject !== "host";
  return company || direct ? country : undefined;
}

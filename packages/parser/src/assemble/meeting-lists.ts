import type { ParticipantRole } from "@communique/core";
import { countryAt } from "../annotate/countries.js";
import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { is, isCapital, isKind, isWord, type TextDocument, type TokenRange } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Person } from "../resolve/person.js";
import { actorOf, type Discourse, mentionStarting } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import type { ParticipantFound } from "./meeting-types.js";

/** How far behind `a delegation` its leader may be named. */
const DELEGATION_REACH = 20;
/** The most words of a group such as `senior Japanese officials`. */
const GROUP_REACH = 6;

/** The participants of a list that starts at token `from`: `A, B and a delegation led by C`. */
export function listFrom(
  d: Discourse,
  from: number,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  // `talks with A, and B said`; but `talks between A and B have ended` needs both.
  const least = is(doc, from - 1, W.between) ? 2 : 1;
  const found: ParticipantFound[] = [];
  for (let k = from; k < end; ) {
    const item = itemAt(d, k, end, role);
    if (!item || (found.length >= least && startsClause(doc, item.to))) break;
    found.push(...item.participants);
    const next = nextItem(doc, item.to);
    if (next < 0) break;
    k = next;
  }
  return found;
}

interface Item {
  readonly participants: readonly ParticipantFound[];
  readonly to: number;
}

function itemAt(d: Discourse, from: number, end: number, role: ParticipantRole): Item | undefined {
  const { doc } = d;
  let k = leaderOf(d, from, end);
  for (let hop = 0; hop < 3; hop++) {
    const m = mentionStarting(d, behindBody(d, k));
    if (m < 0) return groupAt(doc, k, end, role);
    const mention = d.mentions[m] as Mention;
    // `NATO's secretary general`, `Riga Governor A`: the owner only introduces who is meant.
    const introduces = mention.kind === "country" && mentionStarting(d, mention.to) >= 0;
    if (mention.possessive || introduces) {
      k = introduces ? mention.to : mention.to + 1;
      continue;
    }
    const participants = participantsOf(d, m, role);
    if (participants.length === 0) return groupAt(doc, k, end, role);
    return { participants, to: afterBrackets(doc, mention.to, end) };
  }
  return undefined;
}

/** `a delegation of the Senate led by A. Okello`, `the heads of three agencies, including A. Okello`: who is named takes part. */
function leaderOf(d: Discourse, from: number, end: number): number {
  const { doc } = d;
  for (let k = from; k < Math.min(end, from + DELEGATION_REACH); k++) {
    if (is(doc, k, W.led) && is(doc, k + 1, W.by)) return k + 2;
    if (includes(doc, k) && namesPerson(d, k + 1)) return k + 1;
    if (isKind(doc, k, Kind.comma) && includes(doc, k + 1)) continue;
    if (isKind(doc, k, Kind.comma) || is(doc, k, W.aux) || is(doc, k, W.conjunction)) break;
  }
  return from;
}

/** `including`, `that included` */
const includes = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.including) || (is(doc, k, W.included) && !is(doc, k - 1, W.be));

function namesPerson(d: Discourse, at: number): boolean {
  const mention = d.mentions[mentionStarting(d, behindBody(d, at))];
  // `including Malta's Karl Grech`
  if (mention?.kind === "country" && mention.possessive) return namesPerson(d, mention.to + 1);
  return mention?.name !== undefined;
}

/** `Harbour Board Director A`: where the person is named whose body is not known. */
function behindBody(d: Discourse, from: number): number {
  for (let k = from; k < from + GROUP_REACH; k++) {
    const m = mentionStarting(d, k);
    if (m >= 0) return k === from || d.mentions[m]?.kind === "person" ? k : from;
    if (!isCapital(d.doc, k)) break;
  }
  return from;
}

function afterBrackets(doc: TextDocument, k: number, end: number): number {
  if (!isKind(doc, k, Kind.openParen)) return k;
  for (let i = k + 1; i < Math.min(end, k + GROUP_REACH); i++)
    if (isKind(doc, i, Kind.closeParen)) return i + 1;
  return k;
}

/** Where the next item of the list starts, or -1. */
function nextItem(doc: TextDocument, k: number): number {
  if (is(doc, k, W.and)) return k + 1;
  if (isKind(doc, k, Kind.comma)) return is(doc, k + 1, W.and) ? k + 2 : k + 1;
  // `with industry leaders, alongside Minister A`
  const at = isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.dash) ? k + 1 : k;
  if (is(doc, at, W.with) && (at > k || is(doc, at - 1, W.together))) return at + 1;
  if (is(doc, at, W.together) && is(doc, at + 1, W.with)) return at + 2;
  // `as well as`
  if (is(doc, k, W.as) && is(doc, k + 2, W.as)) return k + 3;
  return -1;
}

/** Whether the item is the subject of a clause of its own: `met A, and B said`. */
function startsClause(doc: TextDocument, to: number): boolean {
  let k = to;
  while (is(doc, k, W.adverb)) k++;
  return (
    is(doc, k, W.aux) ||
    is(doc, k, W.modal) ||
    matchAt(doc.matches, k, Entry.cue) >= 0 ||
    matchAt(doc.matches, k, Entry.meetingVerb) >= 0
  );
}

/** `senior Japanese officials`, `a group of Omani students`, `women leaders from Chad`: people without names, taken for their country or as written. */
function groupAt(
  doc: TextDocument,
  from: number,
  end: number,
  role: ParticipantRole,
): Item | undefined {
  let country: string | undefined;
  const last = Math.min(end, from + GROUP_REACH);
  for (let k = from; k < last; k++) {
    if (!isWord(doc, k) && !isKind(doc, k, Kind.hyphen)) return undefined;
    const some = is(doc, k, W.of) && is(doc, k - 1, W.delegation);
    if (some) continue;
    if (is(doc, k, W.preposition) || is(doc, k, W.aux) || is(doc, k, W.modal)) return undefined;
    if (is(doc, k, W.relative) || is(doc, k, W.subordinator)) return undefined;
    const demonym = matchAt(doc.matches, k, Entry.demonym);
    if (demonym >= 0)
      country = doc.lexicon.language.countries[doc.matches.ref[demonym] as number]?.id;
    const body = is(doc, k, W.delegation) && !is(doc, k + 1, W.of);
    if (!is(doc, k, W.people) && !body) continue;
    country ??= countryBehind(doc, k + 1);
    const to = country ? k + 1 : regionEnd(doc, k + 1);
    const label = { from: is(doc, from, W.determiner) ? from + 1 : from, to };
    if (label.from >= label.to || (body && !country)) return undefined;
    const participant = country
      ? { country, label, role, group: true as const }
      : { organization: -1, label, role };
    return label.to - label.from > 1 || country ? { participants: [participant], to } : undefined;
  }
  return undefined;
}

/** `leaders (of the Baltic states)`: where the region of a group ends that starts at token `of`, else `of`. */
function regionEnd(doc: TextDocument, of: number): number {
  if (!is(doc, of, W.of) && !is(doc, of, W.from)) return of;
  const first = is(doc, of + 1, W.the) ? of + 2 : of + 1;
  let k = first;
  while (isCapital(doc, k)) k++;
  if (k === first) return of;
  return is(doc, k, W.collective) ? k + 1 : k;
}

/** `leaders from Chad`, `representatives of Omani companies`: the country of a group, behind it. */
function countryBehind(doc: TextDocument, from: number): string | undefined {
  if (!is(doc, from, W.of) && !is(doc, from, W.from)) return undefined;
  const k = is(doc, from + 1, W.the) ? from + 2 : from + 1;
  return countryAt(doc, k)?.country;
}

/** `the leaders of Chad and Peru`: of each country the one official that the text has, else the country. */
function sidesNamed(
  d: Discourse,
  { from, to }: TokenRange,
): readonly ({ readonly person: Person } | { readonly country: string })[] {
  const { doc } = d;
  const countries: string[] = [];
  for (let k = from; k < to; k++) {
    const name = matchAt(doc.matches, k, Entry.country);
    const m = name >= 0 ? name : matchAt(doc.matches, k, Entry.demonym);
    const id =
      m >= 0 ? doc.lexicon.language.countries[doc.matches.ref[m] as number]?.id : undefined;
    if (id && !countries.includes(id)) countries.push(id);
  }
  return countries.map((country) => {
    const [person, second] = d.people.all.filter((p) => p.country === country && p.name);
    return person && !second ? { person } : { country };
  });
}

/** Who is meant by mention `index`: a person, everyone of a group, a country or a body. */
export function participantsOf(
  d: Discourse,
  index: number,
  role: ParticipantRole,
): ParticipantFound[] {
  const mention = d.mentions[index] as Mention;
  const label = { from: mention.from, to: mention.to };
  const person = d.people.of[index];
  if (person) return [{ person, label, role }];
  if (mention.kind === "country" && mention.country && !mention.place)
    return [{ country: mention.country, label, role }];
  if (mention.kind === "organization")
    return [
      {
        organization: mention.organization,
        ...(mention.country ? { country: mention.country } : {}),
        label,
        role,
      },
    ];
  const { title } = mention;
  // `OPEC ministers`, `experts`: some of them, whoever they are.
  if (title?.plural && title.determiner === "none") {
    if (title.organization) return [{ organization: title.organization.entry, label, role }];
    return mention.country ? [{ country: mention.country, label, role }] : [];
  }
  if (mention.kind === "group" || mention.kind === "pronoun" || mention.title?.plural) {
    const actor = actorOf(d, index);
    if (actor.person) return [{ person: actor.person, label, role }];
    const sides = sidesNamed(d, label);
    if (sides.length > 1) return sides.map((side) => ({ ...side, label, role, group: true }));
    if (mention.country && mention.kind !== "pronoun")
      return [{ country: mention.country, label, role }];
    return actor.people.length > 1 ? actor.people.map((p) => ({ person: p, label, role })) : [];
  }
  return [];
}

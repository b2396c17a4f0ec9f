import type { ParticipantRole } from "@communique/core";
import { bodyEnd } from "../annotate/bodies.js";
import { countryAt } from "../annotate/countries.js";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive, type Mention } from "../annotate/mention.js";
import type { TitlePhrase } from "../annotate/title-phrase.js";
import {
  afterThe,
  behindBrackets,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, lastTwo, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { rolesOf } from "../resolve/offices.js";
import type { Office, Person } from "../resolve/person.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { countriesBehind, groupAt, type Item, nextItem } from "./meeting-list-groups.js";
import type { ParticipantFound } from "./meeting-types.js";

/** How far behind `a delegation` its leader may be named. */
const DELEGATION_REACH = 20;
/** The most words of a body in front of a name, or of the brackets behind it. */
const BODY_REACH = 6;
/** How far into its sentence the noun may stand that is its subject: `Later, separate meetings with`. */
const OPENING = 6;

/** The participants of a list that starts at token `from`: `A, B and a delegation led by C`. */
export function listFrom(
  d: Discourse,
  from: number,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  // `talks with A, and B said`; but `talks between A and B have ended` needs both.
  const whole = opensNoun(doc, from - 1);
  const least = is(doc, from - 1, W.between) ? 2 : 1;
  const found: ParticipantFound[] = [];
  // `spoke with: A; B; and C`
  const first = isKind(doc, from, Kind.colon) && is(doc, from - 1, W.with) ? from + 1 : from;
  for (let k = first; k < end; ) {
    const item = itemAt(d, k, end, role);
    if (!item || (!whole && found.length >= least && startsClause(doc, item.to))) break;
    found.push(...item.participants);
    const next = nextItem(doc, item.to);
    // `A, adviser to the king; and B`, but `met A in Chad; Peru welcomed …`
    const parted = isKind(doc, item.to, Kind.semicolon);
    if (next < 0 || (parted && mentionAt(d, mentionStarting(d, next))?.kind !== "person")) break;
    k = next;
  }
  return found;
}

/** `(Meetings) with A and B are planned`, `(the summit) of A, B and C is`: the preposition at token `k` belongs to the noun phrase that the sentence opens with. */
function opensNoun(doc: TextDocument, k: number): boolean {
  const noun =
    is(doc, k, W.with) || is(doc, k, W.of) ? matchBefore(doc.matches, k, Entry.meetingNoun) : -1;
  if (noun < 0) return false;
  const from = doc.matches.from[noun] as number;
  const low = sentenceStart(doc, sentenceOf(doc, from));
  if (from - low >= OPENING) return false;
  for (let i = low; i < from; i++) {
    const verb = isAuxiliary(doc, i) || matchAt(doc.matches, i, Entry.meetingVerb) >= 0;
    if (verb || is(doc, i, W.preposition)) return false;
  }
  return true;
}

function itemAt(d: Discourse, from: number, end: number, role: ParticipantRole): Item | undefined {
  const { doc } = d;
  // `the 2022 chair, Prime Minister A`
  const numbered = isKind(doc, from, Kind.number) && isCapital(doc, from + 1);
  let k = leaderOf(d, numbered ? from + 1 : from, end);
  for (let hop = 0; hop < 3; hop++) {
    const state = stateAt(doc, k, role);
    if (state) return state;
    const m = mentionStarting(d, behindBody(d, k));
    if (m < 0) return unlistedBody(doc, k, role) ?? groupAt(d, k, end, role);
    const mention = d.mentions[m] as Mention;
    // `NATO's secretary general`, `Riga Governor A`: the owner only introduces who is meant.
    const introduces = mention.kind === "country" && mentionStarting(d, mention.to) >= 0;
    if (mention.possessive || introduces) {
      k = introduces ? mention.to : mention.to + 1;
      continue;
    }
    // `her Omani counterpart, Foreign Minister A`: who is named.
    const named = namedBehind(d, mention);
    if (named >= 0) {
      k = named;
      continue;
    }
    // `her counterparts from Chad, Oman and Peru`
    const lands = mention.title?.plural ? countriesBehind(d, mention.to) : undefined;
    if (lands && lands.countries.length > 1) {
      const label = { from: mention.from, to: lands.to };
      const all = lands.countries.map((country) => ({
        country,
        label,
        role,
        group: true as const,
      }));
      return { participants: all, to: lands.to };
    }
    const participants = participantsOf(d, m, role);
    if (participants.length === 0) return groupAt(d, k, end, role) ?? groupAt(d, from, end, role);
    return { participants, to: afterBrackets(doc, mention.to, end) };
  }
  return undefined;
}

/** `(met with) the National Human Rights Commission`: a body that no list has, as written; before a noun it is another's: `with the Ports Board report`. */
function unlistedBody(doc: TextDocument, from: number, role: ParticipantRole): Item | undefined {
  const lists = is(doc, from - 1, W.with) || is(doc, from - 1, W.and);
  if (!lists && !isKind(doc, from - 1, Kind.comma)) return undefined;
  const at = afterThe(doc, from);
  const to = isCapital(doc, at) ? bodyEnd(doc, at) : -1;
  const goesOn = isWord(doc, to) && !is(doc, to, W.preposition) && !is(doc, to, W.and);
  if (to - at < 2 || isPossessive(doc, to) || (goesOn && !is(doc, to, W.days))) return undefined;
  return { participants: [{ organization: -1, label: { from: at, to }, role }], to };
}

/** `Yemen's government`, `the Saudi authorities`, `the government of Chad`: the country. */
function stateAt(doc: TextDocument, from: number, role: ParticipantRole): Item | undefined {
  const at = afterThe(doc, from);
  const of = is(doc, at, W.statehood) && is(doc, at + 1, W.of) ? afterThe(doc, at + 2) : at;
  const land = countryAt(doc, of);
  if (!land || (of > at && land.adjective)) return undefined;
  const owner = isKind(doc, land.to, Kind.possessive) ? land.to + 1 : land.to;
  const named = of > at ? land.to : owner + 1;
  const state = of > at || (is(doc, owner, W.statehood) && (land.adjective || owner > land.to));
  // `the Omani government adviser`, `the government of Chad's envoy`, `the Omani delegation led by A`
  const goesOn =
    isWord(doc, named) && !is(doc, named, W.preposition) && !is(doc, named, W.conjunction);
  const more = isPossessive(doc, named) || (goesOn && !isAuxiliary(doc, named));
  if (
    !state ||
    (more && matchAt(doc.matches, named, Entry.meetingVerb) < 0 && !is(doc, named, W.adverb))
  )
    return undefined;
  const label = { from, to: named };
  return { participants: [{ country: land.country, label, role, group: true }], to: named };
}

/** Where the name of a counterpart starts that stands behind the mention, or -1. */
function namedBehind({ doc, mentions, cover }: Discourse, mention: Mention): number {
  if (mention.name || !mention.title?.relational) return -1;
  const at = isKind(doc, mention.to, Kind.comma) ? mention.to + 1 : mention.to;
  const next = mentions[cover[at] as number];
  return next?.from === at && next.kind === "person" && next.name ? at : -1;
}

/** `a delegation of the Senate led by A. Okello`, `the heads of three agencies, including A. Okello`: who is named takes part. */
function leaderOf(d: Discourse, from: number, end: number): number {
  const { doc } = d;
  for (let k = from; k < Math.min(end, from + DELEGATION_REACH); k++) {
    if (is(doc, k, W.led) && is(doc, k + 1, W.by)) return k + 2;
    // `met A as part of the visit of a delegation led by B`: A is named himself.
    if (mentionAt(d, mentionStarting(d, k))?.name) break;
    if (includes(doc, k) && namesPerson(d, k + 1)) return k + 1;
    // `a delegation of the Omani parliament, headed by A`
    const led = is(doc, k + 1, W.led) && is(doc, k + 2, W.by);
    if (isKind(doc, k, Kind.comma) && (led || includes(doc, k + 1))) continue;
    if (isKind(doc, k, Kind.comma) || is(doc, k, W.aux) || is(doc, k, W.conjunction)) break;
  }
  return from;
}

/** `including`, `that included` */
const includes = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.including) || (is(doc, k, W.included) && !is(doc, k - 1, W.be));

/** Whether somebody is named at token `at`, perhaps behind his country or body. */
export function namesPerson(d: Discourse, at: number): boolean {
  const mention = mentionAt(d, mentionStarting(d, behindBody(d, at)));
  // `including Malta's Karl Grech`
  if (mention?.kind === "country" && mention.possessive) return namesPerson(d, mention.to + 1);
  return mention?.name !== undefined;
}

/** `Harbour Board Director A`: where the person is named whose body is not known. */
function behindBody(d: Discourse, from: number): number {
  for (let k = from; k < from + BODY_REACH; k++) {
    const m = mentionStarting(d, k);
    if (m >= 0) return k === from || mentionAt(d, m)?.kind === "person" ? k : from;
    if (!isCapital(d.doc, k)) break;
  }
  return from;
}

const afterBrackets = (doc: TextDocument, k: number, end: number): number =>
  behindBrackets(doc, k, Math.min(end, k + BODY_REACH));

/** Whether the item is the subject of a clause of its own: `met A, and B said`. */
function startsClause(doc: TextDocument, to: number): boolean {
  let k = to;
  while (is(doc, k, W.adverb)) k++;
  return (
    isAuxiliary(doc, k) ||
    matchAt(doc.matches, k, Entry.cue) >= 0 ||
    matchAt(doc.matches, k, Entry.meetingVerb) >= 0
  );
}

/** `the leaders of Chad and Peru`: of each country the one official that the text has, else the country. */
export function sidesNamed(
  d: Discourse,
  { from, to }: TokenRange,
  title?: TitlePhrase,
): readonly ({ readonly person: Person } | { readonly country: string })[] {
  const { doc } = d;
  const countries: string[] = [];
  for (let k = from; k < to; k++) {
    const name = matchAt(doc.matches, k, Entry.country);
    const m = name >= 0 ? name : matchAt(doc.matches, k, Entry.demonym);
    const id = entryOf(doc.matches, m, doc.lexicon.language.countries)?.id;
    if (id && !countries.includes(id)) countries.push(id);
  }
  // `the foreign ministers of Chad and Peru` are not their ambassadors.
  const roles = title ? rolesOf(doc, title) : [];
  const open = !roles.some((r) => r.endsWith("_minister"));
  const holds = (o: Office): boolean => o.ranks === 0 && o.roles.some((r) => roles.includes(r));
  return countries.map((country) => {
    const [person, second] = d.people.all.filter(
      (p) =>
        p.country === country &&
        p.name &&
        !p.roles.includes("spokesperson") &&
        (open || p.roles.length === 0 || p.offices.some((o) => holds(o))),
    );
    return person && !second ? { person } : { country };
  });
}

/** `Their presidents`, `the presidents of the two countries`, said of two ministers: somebody of each country. */
export function sidesOfTwo(
  d: Discourse,
  label: TokenRange,
  role: ParticipantRole,
): ParticipantFound[] {
  const lands = new Set(lastTwo(d, label.from).flatMap((p) => p.country ?? []));
  if (lands.size !== 2) return [];
  return [...lands].map((country) => ({ country, label, role, group: true }));
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
  if (mention.kind === "country" && mention.country && !mention.place) {
    // `received the Omani delegation`
    const party = is(d.doc, mention.to - 1, W.delegation);
    return [{ country: mention.country, label, role, ...(party ? { group: true } : {}) }];
  }
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
  // `his Omani host`, whom the text does not name
  if (mention.kind === "office" && !title && mention.country)
    return [{ country: mention.country, label, role, group: true }];
  // `OPEC ministers`, `the members of the Security Council`: those of a body, whoever was named before.
  if (title?.plural && title.organization)
    return [{ organization: title.organization.entry, label, role }];
  // `Omani experts`: some of them, whoever they are.
  if (title?.plural && title.determiner === "none") {
    return mention.country ? [{ country: mention.country, label, role, group: true }] : [];
  }
  if (mention.kind === "group" || mention.kind === "pronoun" || mention.title?.plural) {
    const actor = actorOf(d, index);
    if (actor.person) return [{ person: actor.person, label, role }];
    const sides = sidesNamed(d, label, title);
    if (sides.length > 1) return sides.map((side) => ({ ...side, label, role, group: true }));
    if (mention.country && mention.kind !== "pronoun")
      return [{ country: mention.country, label, role, group: true }];
    if (actor.people.length > 1) return actor.people.map((p) => ({ person: p, label, role }));
    return actor.kind === "group" && actor.people.length === 0 ? sidesOfTwo(d, label, role) : [];
  }
  return [];
}

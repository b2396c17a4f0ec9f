import type { Mention } from "../annotate/mention.js";
import { isHead } from "../annotate/title-phrase.js";
import { is, isKind, sentenceOf, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type Discourse, lastMention, lastTwo, mentionStarting } from "./discourse.js";
import { rolesOf } from "./offices.js";
import { firstOf, type Person, rolesHeld } from "./person.js";

/** The people that a group means: `the two ministers` are the last two who hold such an office, `they` whom the sentence before called so. */
export function groupOf(d: Discourse, m: Mention): readonly Person[] {
  const { doc } = d;
  if (is(doc, m.from, W.they)) {
    const sentence = sentenceOf(doc, m.from);
    const before = lastMention(
      d,
      m.from,
      ({ kind, from, title }) =>
        (kind === "group" || title?.plural === true) && sentence - sentenceOf(doc, from) <= 1,
    );
    if (before >= 0) return groupOf(d, d.mentions[before] as Mention);
  }
  const named = namedBehind(d, m.to);
  if (named.length > 1) return named;
  const office = namedOffice(doc, m);
  const holds = (p: Person): boolean =>
    office.length > 0
      ? rolesHeld(p).some((r) => office.includes(r))
      : holdsOffice(doc, m.to - 1, rolesHeld(p));
  const holders = lastTwo(d, m.from, holds);
  if (holders.length === 2) return principals(d, m, holders, holds);
  // `Their foreign ministers`, `the two prime ministers`, said of two presidents: nobody who is known.
  const two = lastActors(d, m.from);
  if (ledByOthers(doc, m, two)) return [];
  const leaders =
    is(doc, m.to - 1, W.leaders) && (is(doc, m.from, W.the) || is(doc, m.from, W.both));
  const heads = leaders ? leadersAmong(d, m.from, two) : [];
  if (heads.length === 2) return heads;
  return office.length > 0 && two.some((p) => p.roles.length > 0 && !holds(p))
    ? []
    : principals(d, m, two, () => true);
}

/** `the leaders of the two countries`, said of two ministers: nobody who is known. */
const ledByOthers = (doc: TextDocument, { to }: Mention, two: readonly Person[]): boolean =>
  is(doc, to - 1, W.leaders) &&
  is(doc, to, W.of) &&
  (is(doc, to + 2, W.two) || is(doc, to + 1, W.both)) &&
  !two.some(({ roles }) => roles.length === 0 || roles.some(isHead));

/** The last two before token `at`, without the source that a sentence closes with: `will receive Minister A, an official said. The two last met in May`. */
function lastActors(d: Discourse, at: number): readonly Person[] {
  const acts = lastTwo(
    d,
    at,
    (p) => !!(p.name || p.country) && !p.indefinite && !p.roles.includes("spokesperson"),
  );
  return areForeign(acts) ? acts : lastTwo(d, at);
}

/** Whether two are known to be of two countries. */
const areForeign = ([a, b]: readonly Person[]): boolean =>
  !!a?.country && !!b?.country && a.country !== b.country;

/** Among how many of the people named first a story's principals are: the work stays linear in a text without end. */
const CAST = 40;

/** `The two ministers` behind the ministers of one side who signed: who was named first of each of two countries. */
function principals(
  { doc, people: { all } }: Discourse,
  { from }: Mention,
  two: readonly Person[],
  fits: (p: Person) => boolean,
): readonly Person[] {
  // `They` and `the delegation` may be of one side.
  if ((!is(doc, from, W.both) && !is(doc, from + 1, W.two)) || areForeign(two)) return two;
  // `for talks with his Omani counterpart A. The two last met in May`
  const [a, b] = two;
  if (a && b && (a.counterpartOf === b || b.counterpartOf === a)) return two;
  const own = all.slice(0, CAST).filter((p) => fits(p) && !p.roles.includes("spokesperson"));
  const [first] = own;
  if (!first?.country || two.includes(first)) return two;
  const second = own.find((p) => p.country && p.country !== first.country);
  return second && firstOf(second) < from ? [first, second] : two;
}

/** `The leaders` behind a president and an adviser: the last two who lead a country, not the adviser. */
function leadersAmong(d: Discourse, at: number, two: readonly Person[]): readonly Person[] {
  const leads = ({ roles }: Person): boolean => roles.some(isHead);
  // A vice president is one of the leaders that a text tells of.
  const lesser = two.find(
    (p) => p.roles.length > 0 && !leads(p) && !p.roles.some((r) => r.startsWith("deputy_head")),
  );
  if (!lesser) return [];
  const heads = lastTwo(d, at, leads);
  return heads[0]?.country === heads[1]?.country ? [] : heads;
}

/** `the two ministers, Karl Grech and Rosa Quispe,`: the people named behind the comma at token `to`. */
function namedBehind(d: Discourse, to: number): readonly Person[] {
  const { doc } = d;
  const people: Person[] = [];
  for (let k = to; isKind(doc, k, Kind.comma) || is(doc, k, W.and); ) {
    const m = mentionStarting(d, k + 1);
    const person = m < 0 ? undefined : d.people.of[m];
    if (!person?.name) break;
    people.push(person);
    k = (d.mentions[m] as Mention).to;
  }
  return people;
}

/** The roles of `foreign ministers`, `prime ministers`, `presidents`; none of `ministers`, which may be any. */
function namedOffice(doc: TextDocument, m: Mention): readonly string[] {
  const office = is(doc, m.to - 1, W.ministerial) || is(doc, m.to - 1, W.summiteer);
  const held = m.title ? rolesOf(doc, m.title) : [];
  // `the top diplomats`
  const roles = office || held.includes("foreign_minister") ? held : [];
  return roles.includes("minister") ? [] : roles;
}

/** Whether somebody with these roles is one of the `ministers`, `presidents` or `premiers` that token `noun` names. */
function holdsOffice(doc: TextDocument, noun: number, roles: readonly string[]): boolean {
  if (is(doc, noun, W.summiteer)) return roles.some(isHead);
  return is(doc, noun, W.ministerial) && roles.some((r) => r.endsWith("minister"));
}

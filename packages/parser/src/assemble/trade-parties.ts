import { countryAt, countryBefore, UNION } from "../annotate/countries.js";
import { entryOf, isContinental, matchAt } from "../annotate/matches.js";
import {
  afterThe,
  hasWord,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { OF_STATE } from "../resolve/teller.js";
import { Kind } from "../text/tokens.js";
import type { TradeFacts } from "./trade-facts-type.js";
import { changes, type Subject } from "./trade-measures.js";
import { isSumOf } from "./trade-subject.js";

/** How far before a measure the subject of its sentence may stand. */
const FAR = 100;
/** How far the noun phrase of a measure may reach. */
const LEFT = 7;
const RIGHT = 14;

/**
 * The countries that trade: those in the measure's own noun phrase ("Uzbekistan's exports to Azerbaijan"),
 * completed from the speaker ("our exports"), the neighbouring amounts, the subject of the sentence or the sides of the story.
 */
export function partiesOf(
  doc: TextDocument,
  facts: TradeFacts,
  subject: Subject,
  neighbours: readonly string[],
): readonly string[] | undefined {
  const { from, to, bloc } = phraseOf(doc, subject);
  const explicit = facts.countriesIn(from, to);
  if (explicit.length >= 2) return explicit;
  if (bloc) {
    const [one] = explicit;
    // "Omani exports to the bloc", where the story is one of Oman and the EU.
    const union =
      facts.partiesAt(subject.from, true).includes(UNION) && hasUnnamedBloc(doc, from, to);
    return one === undefined ? undefined : union && one !== UNION ? [one, UNION] : explicit;
  }
  const start = Math.max(sentenceStart(doc, sentenceOf(doc, subject.from)), from - FAR);
  const before = facts.countriesIn(start, from);
  const near = facts.countriesIn(clauseStart(doc, start, from), from);
  const [first] = explicit;
  const sides = facts.partiesAt(subject.from, true, first ?? facts.speakerCountryAt(subject.from));
  if (is(doc, subject.from, WordClass.investverb)) {
    const clause = clauseStart(doc, start, subject.from);
    // "Omani companies, which have invested $3 billion in Chad"
    const relative = isKind(doc, clause, Kind.comma) && is(doc, clause + 1, WordClass.relative);
    const named = relative
      ? facts.countriesIn(start, clause).slice(-1)
      : facts.countriesIn(clause, subject.from);
    // "and that they intend to invest another $500 million": those whose investment was told before.
    const they = named.length === 0 && hasWord(doc, clause, subject.from, WordClass.they);
    return (
      investorsOf(doc, facts, subject, named, sides) ??
      (they && neighbours.length === 2 ? neighbours : undefined)
    );
  }
  // "an investor in Latvia with registered capital of": of the two that the sentence names, else of the sides.
  if (is(doc, subject.from, WordClass.registered)) {
    const named = facts.countriesIn(start, sentenceEnd(doc, sentenceOf(doc, from)));
    const own = sides.length === 2 && named.every((c) => sides.includes(c));
    return named.length === 2 ? named : own ? sides : undefined;
  }
  // Investment is of someone: sums that a story merely mentions are projects and pledges.
  // "mutual investment", "our investments" are of the sides by their own words.
  if (
    first === undefined &&
    subject.measure === "investment" &&
    !hasWord(doc, from, to, WordClass.mutualword)
  )
    return isSumOf(doc, subject) && before.length === 2 ? before : undefined;
  if (first === undefined) {
    const clause = clauseStart(doc, start, from);
    const both = namesSides(doc, from, to);
    if (near.length === 2 && !both) return near;
    const pair = both ? openingPair(doc, subject.from) : undefined;
    if (pair) return pair;
    // "the EAEU seeks to increase mutual trade": a bloc trades with itself.
    if (near.length === 0 && isOfBloc(doc, clause, from) && !namesSides(doc, clause, to))
      return undefined;
    if (neighbours.length >= 2) return neighbours;
    if (sides.length >= 2) return sides;
    const named = countriesAround(doc, facts, subject.from);
    if (before.length < 2 && named.length === 2) return named;
    return before.length > 0 ? before : sides.length > 0 ? sides : undefined;
  }
  // "Oman's foreign trade": with everybody.
  if (subject.measure === "trade_turnover" && hasWord(doc, from, subject.to, WordClass.foreign))
    return explicit;
  const own = ownWord(doc, from, subject.from);
  const speaker = own === "our" ? facts.speakerCountryAt(subject.from) : undefined;
  const other =
    different(speaker, first) ??
    (own ? different(ownerOf(before, neighbours), first) : undefined) ??
    otherOf(neighbours, first) ??
    otherOf(sides, first) ??
    before.findLast((c) => c !== first) ??
    sides.find((c) => c !== first) ??
    // "Exports to Chad rose, the Omani ministry said"
    only(countriesAround(doc, facts, from).filter((c) => c !== first));
  if (other === undefined) return explicit;
  // The owner first: "exports to Chad rose, while those to Mali fell" are of one owner.
  return facts.countriesIn(subject.to, to).includes(first) ? [other, first] : [first, other];
}

/** "Chad and Oman signed an agreement. Trade between the two countries": the pair that opens its sentence or the one before. */
function openingPair(doc: TextDocument, token: number): readonly string[] | undefined {
  const sentence = sentenceOf(doc, token);
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    const a = countryAt(doc, afterThe(doc, sentenceStart(doc, s)));
    if (!a || !is(doc, a.to, WordClass.and)) continue;
    const b = countryAt(doc, afterThe(doc, a.to + 1));
    if (b && a.adjective === b.adjective) return [a.country, b.country];
  }
  return undefined;
}

/** The countries that the sentence of a token names: Chad and Oman in `Exports to Chad rose, the Omani ministry said`. */
export function countriesAround(
  doc: TextDocument,
  facts: Pick<TradeFacts, "countriesIn">,
  token: number,
): readonly string[] {
  const sentence = sentenceOf(doc, token);
  return facts.countriesIn(sentenceStart(doc, sentence), sentenceEnd(doc, sentence));
}

/** The country that stands alone in a list. */
const only = ([one, another]: readonly string[]): string | undefined =>
  another === undefined ? one : undefined;

/** Whether the name of an organisation that is no country and no body of a state (`the Ministry of Energy of Chad`) starts at token `i`. */
export function isBlocName(doc: TextDocument, i: number): boolean {
  const m = matchAt(doc.matches, i, Entry.organization);
  const body = entryOf(doc.matches, m, doc.lexicon.language.organizations);
  return (
    body !== undefined && !OF_STATE.has(body.kind) && matchAt(doc.matches, i, Entry.country) < 0
  );
}

/** Whether a phrase says `the bloc`, without a name. */
function hasUnnamedBloc(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (
      is(doc, i, WordClass.bloc) &&
      is(doc, i - 1, WordClass.the) &&
      !isCapital(doc, i) &&
      matchAt(doc.matches, i, Entry.organization) < 0
    )
      return true;
  return false;
}

/** How far behind its verb the country may stand where money was invested. */
const INVESTED = 16;

/** `Hungary has invested about $350 million in the economy of Kazakhstan`: who invests and where, both by name; `in the country`, `in the zone`: that of the other side. */
function investorsOf(
  doc: TextDocument,
  facts: TradeFacts,
  { to }: Subject,
  before: readonly string[],
  sides: readonly string[],
): readonly string[] | undefined {
  const from = before.at(-1);
  if (from === undefined) return undefined;
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, to)), to + INVESTED);
  let k = to;
  while (k < end && !isKind(doc, k, Kind.comma) && !isKind(doc, k, Kind.semicolon)) k++;
  const [named, ...others] = facts.countriesIn(to, k);
  const into =
    named ??
    // "have channelled $3 million into our economy"
    (ownWord(doc, to, k) === "our" ? facts.speakerCountryAt(to) : undefined) ??
    (sides.length === 2 && isIntoThe(doc, to, k) ? otherOf(sides, from) : undefined);
  return into && into !== from && others.length === 0 ? [from, into] : undefined;
}

/** Another of `countries`, where `one` is among them. */
export const otherOf = (countries: readonly string[], one: string): string | undefined =>
  countries.includes(one) ? countries.find((c) => c !== one) : undefined;

/** `in the country`, `into the zone`: a place that the text takes as given, of nobody by its words. */
function isIntoThe(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (is(doc, k, WordClass.the))
      return (
        (is(doc, k - 1, WordClass.in) || is(doc, k - 1, WordClass.into)) &&
        (is(doc, k + 1, WordClass.land) || is(doc, k + 1, WordClass.town)) &&
        !is(doc, k + 2, WordClass.of)
      );
  return false;
}

/** Where the clause around token `at` starts: behind the last comma, semicolon or "that". A list of countries has its commas. */
function clauseStart(doc: TextDocument, start: number, at: number): number {
  for (let i = at - 1; i > start; i--) {
    if (isKind(doc, i, Kind.semicolon) || is(doc, i, WordClass.that)) return i;
    if (isKind(doc, i, Kind.comma) && matchAt(doc.matches, i + 1, Entry.country) < 0) return i;
  }
  return start;
}

/** Whether an international organisation is the subject of a clause. */
function isOfBloc(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const m = matchAt(doc.matches, i, Entry.organization);
    const entry = entryOf(doc.matches, m, doc.lexicon.language.organizations);
    if (
      entry &&
      entry.country === undefined &&
      !is(doc, i - 1, WordClass.preposition) &&
      !(is(doc, i - 1, WordClass.the) && is(doc, i - 2, WordClass.preposition))
    )
      return true;
  }
  return false;
}

/** Whether a phrase means the sides of the story: "between the two countries", "our nations". */
export function namesSides(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      is(doc, i, WordClass.collective) &&
      (is(doc, i - 1, WordClass.two) ||
        is(doc, i - 1, WordClass.both) ||
        is(doc, i - 1, WordClass.possessive))
    )
      return true;
  return false;
}

/** Who "its" is: "Chad's trade with Oman was …, while its exports to Togo …" are those of whose trade was told first. */
const ownerOf = (before: readonly string[], neighbours: readonly string[]): string | undefined => {
  const [first] = before;
  return first !== undefined && neighbours.includes(first) ? first : before.at(-1);
};

/** `country`, unless it is `first`. */
export const different = (country: string | undefined, first: string): string | undefined =>
  country !== undefined && country !== first ? country : undefined;

/** Whether the phrase owns its measure by a possessive: `our`, or `its`, `their`, `her country's`. */
function ownWord(doc: TextDocument, from: number, to: number): "our" | "its" | undefined {
  for (let i = to - 1; i >= from; i--)
    if (is(doc, i, WordClass.possessive)) return is(doc, i, WordClass.i) ? "our" : "its";
  return undefined;
}

/** `Africa`, `Central Asia`: a part of the world, no country; `the South American country` is one. */
function isRegion(doc: TextDocument, i: number): boolean {
  const m = matchAt(doc.matches, i, Entry.place);
  const entry = entryOf(doc.matches, m, doc.lexicon.language.cities);
  return isContinental(entry) && !is(doc, doc.matches.to[m] as number, WordClass.land);
}

/** `with Africa`, `to the Balkans` */
const isPartnerPreposition = (doc: TextDocument, i: number): boolean => {
  const k = is(doc, i, WordClass.the) ? i - 1 : i;
  return (
    is(doc, k, WordClass.with) ||
    is(doc, k, WordClass.to) ||
    is(doc, k, WordClass.from) ||
    is(doc, k, WordClass.and)
  );
};

/** `to nine regional countries`, `with African countries`: partners without names, not `with the two countries`. */
const isManyLands = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.lands) &&
  isWord(doc, i - 1) &&
  !is(doc, i - 1, WordClass.determiner) &&
  !is(doc, i - 1, WordClass.two) &&
  (isPartnerPreposition(doc, i - 2) || isPartnerPreposition(doc, i - 3));

/** The noun phrase around a measure: owner before it, partners behind it. `bloc`: it names a bloc as a partner. */
export function phraseOf(
  doc: TextDocument,
  subject: Subject,
): { from: number; to: number; bloc: boolean } {
  let from = subject.from;
  while (
    from > subject.from - LEFT &&
    (isWord(doc, from - 1) ||
      isKind(doc, from - 1, Kind.possessive) ||
      isKind(doc, from - 1, Kind.single) ||
      isKind(doc, from - 1, Kind.hyphen))
  ) {
    const k = from - 1;
    if (
      changes(doc, k) ||
      is(doc, k, WordClass.attain) ||
      isAuxiliary(doc, k) ||
      is(doc, k, WordClass.to) ||
      is(doc, k, WordClass.that) ||
      is(doc, k, WordClass.with) ||
      is(doc, k, WordClass.for)
    )
      break;
    if (
      is(doc, k, WordClass.and) &&
      !is(doc, k + 1, WordClass.possessive) &&
      matchAt(doc.matches, k + 1, Entry.country) < 0 &&
      matchAt(doc.matches, k + 1, Entry.demonym) < 0
    )
      break;
    from--;
  }
  let to = subject.to;
  let bloc = is(doc, subject.from - 1, WordClass.bloc);
  while (to < subject.to + RIGHT && to < doc.tokens.count) {
    if (
      !isWord(doc, to) &&
      !isKind(doc, to, Kind.hyphen) &&
      !isKind(doc, to, Kind.possessive) &&
      !isKind(doc, to, Kind.ampersand) &&
      // "trade among Chad, Mali and Togo"
      !(isKind(doc, to, Kind.comma) && countryBefore(doc, to) && countryAt(doc, to + 1))
    )
      break;
    if (isKind(doc, to + 1, Kind.currency) || isKind(doc, to + 1, Kind.number)) break;
    if (
      isAuxiliary(doc, to) ||
      is(doc, to, WordClass.relative) ||
      is(doc, to, WordClass.amount) ||
      is(doc, to, WordClass.attain) ||
      (changes(doc, to) && matchAt(doc.matches, to, Entry.country) < 0)
    )
      break;
    if (isBlocName(doc, to)) bloc = true;
    if (is(doc, to, WordClass.bloc) && is(doc, to - 1, WordClass.the)) bloc = true;
    if (isRegion(doc, to) && isPartnerPreposition(doc, to - 1)) bloc = true;
    if (isManyLands(doc, to)) bloc = true;
    to++;
  }
  return { from, to, bloc };
}

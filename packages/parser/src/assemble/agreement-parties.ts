import { countryAt, countryBefore } from "../annotate/countries.js";
import { matchAt } from "../annotate/matches.js";
import {
  hasKind,
  is,
  isCapital,
  isKind,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isProper } from "./agreement-naming.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import type { StatusReading } from "./agreement-reading.js";
import { datesBetween } from "./trade-dates.js";
import type { TradeFacts } from "./trade-facts-type.js";
import { countriesAround, different, isBlocName, namesSides, otherOf } from "./trade-parties.js";

/** What the readers of agreements know of the rest of the story. */
export type AgreementFacts = Pick<
  TradeFacts,
  "dates" | "money" | "reference" | "countriesIn" | "partiesAt" | "speakerCountryAt"
>;

/** How far before a document the parties of its clause may stand. */
const FAR = 100;

/** How far before the verb of a document its subject, "the two countries", may stand. */
const SUBJECT = 4;

/** Parties in the phrase ("between Malta and Oman", "with Kenya", "Israel's …"), else the subject of the clause, else the sides of the story. */
export function partiesOf(
  doc: TextDocument,
  facts: AgreementFacts,
  phrase: AgreementPhrase,
  reading: StatusReading,
): readonly string[] {
  const left = facts.countriesIn(phrase.from, phrase.nounFrom);
  // "the ASEAN-Oman agreement"
  if (left.length >= 2 || (left.length === 1 && namesBloc(doc, phrase.from, phrase.nounFrom)))
    return left;
  const linked = linkedParties(doc, facts, phrase, reading);
  if (linked.countries.length >= 2 && linked.listed) {
    // "India has signed agreements with Australia and Chad"
    const start = sentenceStart(doc, sentenceOf(doc, phrase.nounFrom));
    const others = [
      ...facts.countriesIn(start, phrase.from),
      ...facts.partiesAt(phrase.nounFrom, false),
    ];
    const own = others.find((c) => !linked.countries.includes(c));
    return own ? [own, ...linked.countries] : linked.countries;
  }
  if (linked.countries.length >= 2 || (linked.countries.length === 1 && linked.bloc))
    return linked.countries;
  if (reading.status === "in_force" && linked.countries.length === 0 && isProper(doc, phrase)) {
    const named = facts.countriesIn(phrase.from, phrase.nounFrom);
    return named.length >= 2 ? named : [];
  }
  if (left.length === 0 && isWithMany(doc, phrase)) {
    const start = sentenceStart(doc, sentenceOf(doc, phrase.nounFrom));
    const own = facts.countriesIn(start, phrase.from).at(-1);
    if (own) return [own];
  }
  const signers = signersOf(doc, facts, reading);
  if (signers.length >= 2) return signers;
  const sides = facts.partiesAt(phrase.nounFrom, false);
  const start = Math.max(sentenceStart(doc, sentenceOf(doc, phrase.nounFrom)), phrase.from - FAR);
  if (linked.countries.length === 1) {
    const [partner] = linked.countries as [string];
    // "The Omani foreign ministry signed a memorandum with Chad": a story may have no side but the partner.
    const other =
      otherOf(sides, partner) ??
      facts.countriesIn(start, phrase.from).findLast((c) => c !== partner) ??
      // "our agreement with the EU", "he said the talks on an agreement with the EU …"
      different(facts.speakerCountryAt(phrase.from), partner) ??
      sides.find((c) => c !== partner);
    return other === undefined ? [partner] : [other, partner];
  }
  if (
    left.length === 1 &&
    reading.status === "signed" &&
    !reading.narrated &&
    !is(doc, phrase.from + 1, WordClass.recent) &&
    isKind(doc, phrase.from + 1, Kind.possessive)
  )
    return left;
  if (left.length === 1 && hasPossessive(doc, phrase)) return left;
  const before = facts.countriesIn(start, phrase.from);
  // "the customs union between Türkiye and the EU, saying the 1995 deal …": a document that the sentence has named before.
  if (reading.status === "in_force" && phrase.definite && before.length >= 2)
    return before.slice(-2);
  const pair = pairBefore(doc, facts, start, Math.min(reading.at, phrase.from));
  if (pair) return pair;
  const subject = facts.countriesIn(start, Math.min(reading.at, phrase.from));
  // "Malta and Oman … The two countries signed"
  if (
    subject.length === 2 &&
    (!sides.some((c) => subject.includes(c)) || namesSides(doc, reading.at - SUBJECT, reading.at))
  )
    return subject;
  // "The Omani parliament ratified an agreement on visas with Chad"
  const partner = sides.length === 1 ? partnerOf(doc, facts, phrase) : undefined;
  const own = partner && subject.findLast((c) => c !== partner);
  if (own) return [own, partner];
  // "The two ministers will sign an agreement, said the Omani ministry before the visit of the Kenyan minister"
  if (sides.length < 2 && namesSides(doc, start, reading.at)) {
    const named = countriesAround(doc, facts, phrase.nounFrom);
    if (named.length === 2) return named;
  }
  return sides.length > 0 ? sides : subject;
}

/** How many words may count the partners of documents. */
const MANY = 4;

/** `agreements with 22 countries`, `treaties with several states`: with nobody that the text names. */
function isWithMany(doc: TextDocument, { nounTo, to }: AgreementPhrase): boolean {
  if (!is(doc, nounTo, WordClass.with)) return false;
  for (let k = nounTo + 1; k < Math.min(to, nounTo + MANY); k++) {
    if (is(doc, k, WordClass.lands)) return !namesSides(doc, nounTo, to);
    if (is(doc, k, WordClass.the)) return false;
  }
  return false;
}

/** The country `with` which a document is, behind what it is about: `an agreement on visas with Chad`. */
function partnerOf(
  doc: TextDocument,
  facts: AgreementFacts,
  { nounTo, to }: AgreementPhrase,
): string | undefined {
  for (let k = to - 1; k > nounTo; k--)
    if (is(doc, k, WordClass.with)) return facts.countriesIn(k, placeFrom(doc, k, to))[0];
  return undefined;
}

/** How far behind a verb of signing its signers may be listed. */
const SIGNERS = 12;

/** `signed by Malta, Oman and Chad`. */
function signersOf(
  doc: TextDocument,
  facts: AgreementFacts,
  { at }: StatusReading,
): readonly string[] {
  // "signed on July 22 by"
  const [date] = datesBetween(facts, at + 1, at + 3);
  const by = date ? date.to : at + 1;
  if (!is(doc, by, WordClass.by)) return [];
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, at)), by + SIGNERS);
  let to = by + 1;
  while (to < end && !is(doc, to, WordClass.in) && !is(doc, to, WordClass.on)) to++;
  return facts.countriesIn(by + 1, to);
}

/** `China and Cambodia established ties …, and a treaty`: two countries side by side, the last of them before token `to`. */
function pairBefore(
  doc: TextDocument,
  facts: AgreementFacts,
  from: number,
  to: number,
): readonly string[] | undefined {
  for (let k = to - 1; k > from; k--) {
    if (!is(doc, k, WordClass.and) && !isKind(doc, k, Kind.hyphen)) continue;
    const pair = new Set([...facts.countriesIn(k - 1, k), ...facts.countriesIn(k + 1, k + 3)]);
    if (pair.size === 2) return [...new Set([...listedBefore(doc, k, from), ...pair])];
  }
  return undefined;
}

/** How many words the name of a country in a list may have. */
const NAME = 4;

/** `Chad, Togo` in front of the last two of a list, `Niger and Mali`, which the `and` at token `to` joins. */
function listedBefore(doc: TextDocument, to: number, low: number): readonly string[] {
  for (let k = to - 1; k > Math.max(low, to - NAME); k--) {
    if (!isKind(doc, k, Kind.comma)) continue;
    const before = countryBefore(doc, k)?.country;
    return before ? [...listedBefore(doc, k, low), before] : [];
  }
  return [];
}

const hasPossessive = (doc: TextDocument, { from, nounFrom }: AgreementPhrase): boolean =>
  hasKind(doc, from, nounFrom, Kind.possessive);

/** Countries behind "between" or "with" in the phrase, else the partner of its negotiations; `bloc`: an organisation is a party too; `listed`: several are behind "with", each the partner of somebody else. */
function linkedParties(
  doc: TextDocument,
  facts: AgreementFacts,
  phrase: AgreementPhrase,
  { at }: StatusReading,
): { countries: readonly string[]; bloc: boolean; listed: boolean } {
  for (let k = phrase.nounTo; k < phrase.to; k++) {
    if (!is(doc, k, WordClass.between) && !(is(doc, k, WordClass.with) && k <= phrase.nounTo + 1))
      continue;
    const end = placeFrom(doc, k, phrase.to);
    const countries = facts.countriesIn(k, end);
    // "between the agency and its Omani counterpart": the other party is one of the story's.
    let open = is(doc, k, WordClass.between) && countries.length === 1;
    for (let i = k; i < end && open; i++) {
      const land = countryAt(doc, i);
      // "the Chad Railway Company and …" is a company.
      open = !is(doc, i, WordClass.possessive) && !(land && isCapital(doc, land.to));
    }
    const bloc = open || namesBloc(doc, k, end);
    return {
      countries,
      bloc,
      listed: is(doc, k, WordClass.with) && areListed(doc, facts, k, end),
    };
  }
  // "contracts were signed between Omani and Kenyan companies"
  if (is(doc, at + 1, WordClass.between) && at >= phrase.to) {
    const countries = facts.countriesIn(at + 2, at + SIGNERS);
    if (countries.length === 2) return { countries, bloc: false, listed: false };
  }
  // "negotiations with Oman's export bank on a loan"
  const partner = is(doc, at, WordClass.negotiation) && is(doc, at + 1, WordClass.with);
  const countries = partner && at < phrase.from ? facts.countriesIn(at + 2, phrase.from) : [];
  return { countries: countries.slice(0, 1), bloc: false, listed: false };
}

/** Where the parties that start at token `from` end and the place of signing begins, `between the two ministries in Lima`, else `to`; `between the office in Lima and the bank` goes on. */
function placeFrom(doc: TextDocument, from: number, to: number): number {
  for (let k = to - 1; k > from + 1; k--) {
    if (is(doc, k, WordClass.and) || is(doc, k, WordClass.preposition)) {
      const place = is(doc, k, WordClass.in) && matchAt(doc.matches, k + 1, Entry.place) >= 0;
      return place ? k : to;
    }
  }
  return to;
}

/** Whether countries are listed behind token `from`: "with Australia and Chad", not "with Chad on ties to Togo". */
function areListed(doc: TextDocument, facts: AgreementFacts, from: number, to: number): boolean {
  for (let k = from; k < to && !is(doc, k, WordClass.on) && !is(doc, k, WordClass.for); k++)
    if (is(doc, k, WordClass.and))
      return facts.countriesIn(from, k).length > 0 && facts.countriesIn(k, k + 3).length > 0;
  return false;
}

/** Whether an organisation that is no country is named between two tokens. */
function namesBloc(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBlocName(doc, i)) return true;
  return false;
}

import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import type { MoneyMention } from "../annotate/money.js";
import {
  beforeThe,
  firstFrom,
  is,
  isCapital,
  isKind,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
  textOf,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { insertedTo } from "./agreement-behind.js";
import { dateOf, isSince } from "./agreement-date.js";
import type { AgreementFound } from "./agreement-found.js";
import { joinPairs, shareReadings } from "./agreement-lists.js";
import { isLoose, isVague } from "./agreement-loose.js";
import {
  hasSubject,
  isBarePlural,
  isDocumentName,
  isTitled,
  isUncounted,
} from "./agreement-naming.js";
import { type AgreementFacts, partiesOf } from "./agreement-parties.js";
import { agreementPhrases, titleRange } from "./agreement-phrase.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import type { StatusReading } from "./agreement-reading.js";
import { areOneTitle, isOfKind, isSame, isToldBy, joined, withDate } from "./agreement-same.js";
import { statusOf } from "./agreement-status.js";
import { datesBetween } from "./trade-dates.js";
import { namesSides } from "./trade-parties.js";

/** How many records back the same document may stand. */
const TWINS = 24;

/** How many documents on either side may share a sentence. */
const NEIGHBOURS = 8;

/** Every agreement, memorandum, contract or other document that the text says is signed, planned, negotiated or in force. */
export function findAgreements(doc: TextDocument, facts: AgreementFacts): AgreementFound[] {
  const found: AgreementFound[] = [];
  const phrases = joinPairs(doc, agreementPhrases(doc))
    .filter((phrase, k, all) => isDocumentName(doc, phrase) && !isApposed(doc, phrase, all[k - 1]))
    .map((phrase) => withoutDate(doc, facts, phrase));
  const read = shareReadings(
    doc,
    phrases.map((phrase) => ({ phrase, reading: statusOf(doc, phrase) })),
  );
  // A heading such as "MoUs signed" only says in short what the story tells.
  const told = read.some((r) => r.reading?.status === "signed" && !isBarePlural(r.phrase));
  for (const [k, { phrase, reading, whole }] of read.entries()) {
    if (!reading) continue;
    if (told && isBarePlural(phrase) && isHeading(doc, phrase)) continue;
    if (isUncounted(doc, phrase) || isLoose(doc, phrase, reading)) continue;
    const near = phrases.slice(Math.max(0, k - NEIGHBOURS), k + NEIGHBOURS + 1);
    const own = build(doc, facts, phrase, reading, near);
    const agreement = whole?.reading
      ? withDate(own, build(doc, facts, whole.phrase, whole.reading, near))
      : own;
    const named = isRepeat(doc, phrase) ? found.findLastIndex((a) => isOfKind(a, agreement)) : -1;
    if (named >= 0) {
      found[named] = joined(found[named] as AgreementFound, agreement);
      continue;
    }
    // "Both deals were signed in Kigali": of what was named one by one.
    if (found.length > 0 && phrase.plural && isRepeat(doc, phrase)) continue;
    if (isVague(phrase, reading) && !isLongAgo(agreement, facts)) continue;
    if (!whole && isGiven(doc, phrase, agreement, found)) continue;
    const twin = found
      .slice(-TWINS)
      .find((other) => isToldBy(other, agreement) || isSame(doc, other, agreement));
    if (!twin) found.push(agreement);
    else
      found[found.indexOf(twin)] =
        twin.status === agreement.status ? withDate(twin, agreement) : agreement;
  }
  return withoutShort(found);
}

/** "The Oman plan on ports, the first plan of its kind, will be signed": told again beside its name. */
const isApposed = (
  doc: TextDocument,
  { plural, from, to }: AgreementPhrase,
  before: AgreementPhrase | undefined,
): boolean =>
  before !== undefined &&
  !plural &&
  before.definite &&
  // "the first"
  from - before.to <= 3 &&
  is(doc, before.to + 1, WordClass.the) &&
  insertedTo(doc, before.to, sentenceEnd(doc, sentenceOf(doc, from))) >= to;

/** "the agreement", "the corresponding agreement", "this MoU", "both deals", "agreements": what was named before. */
const isRepeat = (doc: TextDocument, phrase: AgreementPhrase): boolean => {
  const { entry, from, nounFrom, nounTo, to, count } = phrase;
  // "the same memorandum", "the joint memorandum"
  const adjective = is(doc, from + 1, WordClass.same) || is(doc, from + 1, WordClass.shared);
  const noun = adjective && nounFrom > from + 1 ? from + 2 : from + 1;
  const pointed =
    is(doc, from, WordClass.the) ||
    is(doc, from, WordClass.demonstrative) ||
    is(doc, from, WordClass.both);
  // "the Northern Treaty" has a name, "the MoU" none.
  const plain = entry.only !== "proper" && (nounTo - nounFrom === 1 || !isCapital(doc, nounFrom));
  // "sent its draft of the agreement to Riga", "signed the agreement in Belgrade with the minister"
  const placed =
    (is(doc, nounTo, WordClass.to) || is(doc, nounTo, WordClass.in)) &&
    matchAt(doc.matches, nounTo + 1, Entry.place) >= 0;
  return (
    isBarePlural(phrase) ||
    (count === undefined &&
      (to === nounTo || placed || namesSides(doc, nounTo, to)) &&
      pointed &&
      noun === nounFrom &&
      plain)
  );
};

/** Without "bilateral documents were signed" where the text counts them: "fifteen documents". */
function withoutShort(found: readonly AgreementFound[]): AgreementFound[] {
  const isShort = (a: AgreementFound): boolean => a.status === "signed" && a.title === undefined;
  return found.some((a) => isShort(a) && a.count !== undefined)
    ? found.filter((a) => !isShort(a) || a.count !== undefined)
    : [...found];
}

/** A line without a full stop. */
function isHeading(doc: TextDocument, { nounFrom }: AgreementPhrase): boolean {
  const last = sentenceEnd(doc, sentenceOf(doc, nounFrom)) - 1;
  return !isKind(doc, last, Kind.period);
}

/** Ends a phrase before the date of signing: "a deal on tanks | in July last year". A period that the document covers stays: "for 2024–2026". */
function withoutDate(
  doc: TextDocument,
  facts: AgreementFacts,
  phrase: AgreementPhrase,
): AgreementPhrase {
  for (const date of datesBetween(facts, phrase.nounTo, phrase.to)) {
    const before = beforeThe(doc, date.from);
    if (
      is(doc, before, WordClass.for) ||
      is(doc, before, WordClass.of) ||
      is(doc, before, WordClass.until)
    )
      continue;
    const to = is(doc, before, WordClass.preposition) ? before : date.from;
    return { ...phrase, to: Math.max(phrase.nounTo, withoutPlace(doc, to)) };
  }
  return phrase;
}

/** "a treaty on mutual aid | in Riga last June": a place right before the date is where it was signed. */
function withoutPlace(doc: TextDocument, to: number): number {
  const m = matchBefore(doc.matches, to, Entry.place);
  const from = m < 0 ? -1 : (doc.matches.from[m] as number);
  return from > 0 && is(doc, from - 1, WordClass.in) ? from - 1 : to;
}

function build(
  doc: TextDocument,
  facts: AgreementFacts,
  phrase: AgreementPhrase,
  reading: StatusReading,
  phrases: readonly AgreementPhrase[],
): AgreementFound {
  const date = dateOf(doc, facts, phrase, reading, phrases);
  const value = moneyIn(facts, phrase.from, phrase.to + 1);
  const place =
    reading.status === "signed" || reading.status === "planned"
      ? placeOf(doc, phrase, reading)
      : undefined;
  const counted = phrase.count !== undefined && phrase.plural;
  return {
    type: phrase.entry.type,
    title: phrase.entry.only === "counted" ? undefined : textOf(doc, titleRange(doc, phrase)),
    status: reading.status,
    parties: partiesOf(doc, facts, phrase, reading),
    date,
    count: counted ? phrase.count : undefined,
    value,
    known: phrase.definite && !hasSubject(doc, phrase),
    given: reading.at === phrase.nounFrom,
    name: phrase.entry.only === "proper" ? phrase.entry : undefined,
    plural: phrase.plural,
    evidence: { from: Math.min(phrase.from, reading.at), to: Math.max(phrase.to, reading.at + 1) },
    at: reading.at,
    place,
    atMeeting:
      (reading.status === "signed" || reading.status === "in_force") &&
      reading.narrated &&
      !date &&
      !isSince(doc, facts, phrase),
  };
}

/** The first amount within `from` to `to`, by bisection. */
function moneyIn({ money }: AgreementFacts, from: number, to: number): MoneyMention | undefined {
  const found = money[firstFrom(money, from)];
  return found && found.to <= to ? found : undefined;
}

/** `in Varna` behind the verb of signing. */
function placeOf(
  doc: TextDocument,
  phrase: AgreementPhrase,
  { at }: StatusReading,
): AgreementFound["place"] {
  const from = Math.max(at, phrase.to - 1);
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, phrase.nounFrom)), from + 12);
  for (let k = from + 1; k < end; k++) {
    if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.semicolon)) return undefined;
    if (!is(doc, k, WordClass.in) && !is(doc, k, WordClass.at)) continue;
    const m = matchAt(doc.matches, k + 1, Entry.place);
    if (m < 0) continue;
    const to = doc.matches.to[m] as number;
    const country = entryOf(doc.matches, m, doc.lexicon.language.cities)?.country;
    return {
      name: textOf(doc, { from: k + 1, to }),
      country,
      from: k + 1,
      to,
    };
  }
  return undefined;
}

/** How many days before the story a signing is no part of it. */
const WEEK = 7;

/** "the agreements signed in May last year": of another story. */
const isLongAgo = ({ date }: AgreementFound, { reference }: AgreementFacts): boolean =>
  date !== undefined && reference !== undefined && date.lastDay + WEEK < reference;

/** "The agreement on visas", of which a clause says nothing: it may be the one that was told of before. Documents with names are told apart by them. */
function isGiven(
  doc: TextDocument,
  phrase: AgreementPhrase,
  { type, title = "", parties, given, name }: AgreementFound,
  found: readonly AgreementFound[],
): boolean {
  if (!given) return false;
  const named = isTitled(doc, phrase);
  return found.some(
    (a) =>
      a.type === type &&
      ((a.parties.length === parties.length &&
        (parties.length > 0 || !named) &&
        parties.every((c) => a.parties.includes(c))) ||
        (name !== undefined && name === a.name) ||
        (named && a.title !== undefined && areOneTitle(a.title, title))),
  );
}

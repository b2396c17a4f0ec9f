import { agencyAt } from "../annotate/agency.js";
import type { Mention } from "../annotate/mention.js";
import {
  hasWord,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { actorOf, objectAt, personActor, pronounAt } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { asWritten, isNounPart } from "./as-written.js";
import { isFiniteVerb } from "./clause.js";
import { closesQuote, opensQuote } from "./quote-marks.js";
import type { Reported } from "./reported-type.js";

/** What somebody or something is the source of: `According to Okello, …`, `This trend, according to Okello, is …`, `…, according to the ministry`. */
export function accordingTo(
  d: Discourse,
  low: number,
  end: number,
  lead: boolean,
): Reported | undefined {
  const { doc } = d;
  if (is(doc, low, W.in) && is(doc, low + 1, W.possessive) && is(doc, low + 2, W.word))
    return ownWords(d, low, end, lead);
  for (let k = low; k < end; k++) {
    const at = sourceAt(doc, k, low);
    if (at < 0) continue;
    const phrase: Phrase = { from: k, to: at, low, end, lead };
    if (k === low) return openingSource(d, phrase);
    const mention = mentionAt(d, mentionStarting(d, at));
    // `Trade will "grow fast," according to the ministry.`
    const closed = closesQuote(doc, k - 1) && isKind(doc, k - 2, Kind.comma);
    const comma = closed || isKind(doc, k - 1, Kind.comma);
    // `boats which, according to Radio Chad, the two had turned away`
    const close = mention?.to ?? agencyAt(doc, at)?.to ?? end;
    if (comma && is(doc, k - 2, W.relative) && close + 1 < end && isKind(doc, close, Kind.comma))
      return reported(phrase, sourceUpTo(d, at, close), close + 1, end);
    // `This trend, according to Okello, is good`
    if (comma && mention && isKind(doc, mention.to, Kind.comma) && mention.to + 2 < end) {
      if (mention.possessive) return undefined;
      const head = { from: low, to: k - 1 };
      // `according to the Ministry of Trade, Industry and Energy`
      const name = isNameOf(doc, mention.to, end);
      if (!name && goesOn(doc, mention.to + 1))
        return reported(phrase, actorOf(d, mentionStarting(d, at)), mention.to + 1, end, { head });
      if (!name)
        return isDescribed(doc, phrase, mention.to)
          ? closingSource(d, { ...phrase, end: mention.to }, k - 1)
          : undefined;
    }
    if ((comma || closesSentence(d, at, end)) && at < end && k - 1 > low) {
      // `"…," according to the ministry`: the quotation has its speaker.
      if (closed && isQuoted(d, low, k)) return undefined;
      const stop = commaFrom(doc, at, end);
      const source = isDescribed(doc, phrase, stop) ? { ...phrase, end: stop } : phrase;
      return closingSource(d, source, comma && !closed ? k - 1 : k);
    }
  }
  return undefined;
}

/** `Trade grew, according to the trade ministry, which gave no figures`: whether the comma at token `comma` ends the source of a clause, and words about it follow. */
const isDescribed = (doc: TextDocument, { from, low, end }: Phrase, comma: number): boolean =>
  comma < end && describes(doc, comma + 1) && hasVerb(doc, low, from - 1);

/** Whether words about the source start at token `k`: `who`, `which`, `citing`, `the`, `better (known as)`. */
const describes = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.who) ||
  is(doc, k, W.relative) ||
  is(doc, k, W.quoting) ||
  is(doc, k, W.article) ||
  is(doc, k, W.adverb);

/** `Trade (grew), according to the ministry`: whether a clause stands in front of its source. */
function hasVerb(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (isAuxiliary(doc, k) || is(doc, k, W.verb) || isFiniteVerb(doc, k)) return true;
  return false;
}

/** Whether the words to the end go on with a name: capitals between commas and `and`. */
function isNameOf(doc: TextDocument, from: number, end: number): boolean {
  for (let k = from; k < end; k++)
    if (!isKind(doc, k, Kind.comma) && !is(doc, k, W.and) && !isCapital(doc, k)) return false;
  return true;
}

/** `In his words, trade has grown` */
function ownWords(d: Discourse, low: number, end: number, lead: boolean): Reported | undefined {
  const person = pronounAt(d, low + 1);
  const from = low + 4;
  if (!person || !isKind(d.doc, from - 1, Kind.comma) || from >= end) return undefined;
  d.speaker = person;
  const phrase: Phrase = { from: low, to: low + 3, low, end, lead };
  return reported(phrase, personActor(person, { from: low + 1, to: low + 2 }), from, end);
}

/** `according to` in its sentence. */
interface Phrase extends TokenRange {
  /** The sentence. */
  readonly low: number;
  readonly end: number;
  /** Whether it is the first one of the story. */
  readonly lead: boolean;
}

const reported = (
  { from: k, to: at }: Phrase,
  actor: Actor,
  from: number,
  to: number,
  more?: Partial<Reported>,
): Reported => ({
  actor,
  cue: { range: { from: k, to: at }, entry: undefined },
  content: { from, to },
  addressee: -1,
  rule: "en/statement/according-to",
  ...more,
});

/** Who is named from token `from` to `to`; else the words. */
function sourceUpTo(d: Discourse, from: number, to: number): Actor {
  const m = mentionStarting(d, from);
  if (mentionAt(d, m)?.to === to) return actorOf(d, m);
  return (to === from + 1 ? objectAt(d, from) : undefined) ?? asWritten({ from, to });
}

/** How many tokens may stand between the name of a source and the comma behind it: `Okello of Radio Chad`. */
const REST = 3;

/** `According to Okello, the ties have grown` */
function openingSource(d: Discourse, phrase: Phrase): Reported | undefined {
  const { doc } = d;
  const { to: at, end, lead } = phrase;
  const m = mentionStarting(d, at);
  const mention = mentionAt(d, m);
  let comma = mention?.to ?? at;
  // `According to Okello the ties have grown`: no comma behind the name.
  if (mention && startsPlainClause(d, mention)) comma--;
  else comma = commaFrom(doc, comma, end);
  // `According to the agency, quoting the ministry, the port is open`, `According to Okello, who met Ruiz, …`
  const insertion = is(doc, comma + 1, W.quoting) || is(doc, comma + 1, W.who);
  const close = insertion ? commaFrom(doc, comma + 1, end) : comma;
  if (close >= end || isKind(doc, at, Kind.comma)) return undefined;
  const named = mention && !mention.possessive && mention.to >= comma - REST;
  const actor =
    (comma === at + 1 ? objectAt(d, at) : undefined) ??
    (named ? actorOf(d, m) : asWritten({ from: at, to: comma }));
  if (actor.person) d.speaker = actor.person;
  return reported(phrase, actor, close + 1, end, { source: lead && isDocument(doc, at, comma) });
}

function commaFrom(doc: TextDocument, from: number, end: number): number {
  let k = from;
  while (k < end && !isKind(doc, k, Kind.comma)) k++;
  return k;
}

/** `…, according to the ministry`, which closes the sentence; what it reports ends before token `to`. */
function closingSource(d: Discourse, phrase: Phrase, to: number): Reported {
  const { doc } = d;
  const { to: at, low, end, lead } = phrase;
  const actor = sourceUpTo(d, at, end);
  // Closes the lead: the source of the story.
  const source =
    actor.kind !== "person" &&
    (actor.kind === "organization" ||
      is(doc, end - 1, W.institution) ||
      agencyAt(doc, at)?.to === end ||
      isDocument(doc, at, end));
  return reported(phrase, actor, low, to, { source: lead && source });
}

/** The token behind `according to` at token `k`, or behind `In the words of` that opens the sentence; else -1. */
function sourceAt(doc: TextDocument, k: number, low: number): number {
  if (is(doc, k, W.according) && is(doc, k + 1, W.to)) return k + 2;
  const opens = k === low && is(doc, k, W.in) && is(doc, k + 1, W.the);
  return opens && is(doc, k + 2, W.word) && is(doc, k + 3, W.of) ? k + 4 : -1;
}

/** Whether the clause before an insertion goes on with its verb or with quoted words at token `k`. */
const goesOn = (doc: TextDocument, k: number): boolean =>
  isAuxiliary(doc, k) || opensQuote(doc, k) || isFiniteVerb(doc, k);

function isQuoted({ quoted }: Discourse, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!quoted[k]) return false;
  return true;
}

/** `… grew by 3 percent according to the ministry.`, `according to official figures`: no comma, but a source, and nothing behind. */
function closesSentence(d: Discourse, from: number, end: number): boolean {
  const { doc } = d;
  const mention = mentionAt(d, mentionStarting(d, from));
  if (mention?.to === end) return !mention.possessive;
  for (let k = from; k < end; k++) if (!isNounPart(doc, k)) return false;
  const last = end - 1;
  const source = is(doc, last, W.record) || is(doc, last, W.institution) || is(doc, last, W.people);
  return source && end - from <= CLOSE_REACH;
}

/** The most tokens of a source that closes a sentence without a comma. */
const CLOSE_REACH = 8;

/** Whether a clause starts right behind a mention: a subject of its own, no `of` or `and` that goes on with the mention. */
function startsPlainClause(d: Discourse, { to, possessive }: Mention): boolean {
  const { doc } = d;
  if (possessive || isKind(doc, to, Kind.comma)) return false;
  return (
    mentionStarting(d, to) >= 0 ||
    is(doc, to, W.determiner) ||
    (is(doc, to, W.preposition) && isKind(doc, to + 1, Kind.number))
  );
}

/** `according to a statement`: in the lead the source of the story, nobody's speech. */
const isDocument = (doc: TextDocument, from: number, to: number): boolean =>
  hasWord(doc, from, Math.min(to, from + 4), W.message);

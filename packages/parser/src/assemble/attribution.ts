import type { Cue } from "../annotate/cues.js";
import type { Mention } from "../annotate/mentions.js";
import {
  is,
  isCapital,
  isKind,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  actorOf,
  type Discourse,
  mentionEnding,
  mentionStarting,
} from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";

/** The most tokens of a speaker's label that is taken as written. */
const LABEL_REACH = 18;
/** How far a subject may stand from its verb, in tokens. */
const REACH = 60;

/** The actor who is the subject of the cue: `Okello also said`, `said Okello`, `Okello, for his part, said`, `…, and stressed`. */
export function subjectOf(
  d: Discourse,
  cue: Pick<Cue, "from" | "sentence" | "voice">,
  previous: Actor | undefined,
): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, cue.sentence);
  let k = cue.from - 1;
  while (
    k >= low &&
    (is(doc, k, W.adverb) || is(doc, k, W.have) || (is(doc, k, W.be) && cue.voice === "finite"))
  )
    k--;
  k = skipTime(doc, beforeAbbreviation(doc, k), low);
  if (k < low) return undefined;
  const direct = subjectEnding(d, k + 1);
  if (direct) return direct;
  if (is(doc, k, W.who)) {
    // Also an object: `talks with Minister A, who praised …`
    const m = mentionEnding(d, isKind(doc, k - 1, Kind.comma) ? k - 1 : k);
    return m >= 0 && !(d.mentions[m] as Mention).possessive && isKnown(d, m)
      ? actorOf(d, m)
      : undefined;
  }
  const own = cue.voice === "participle" ? withSubject(doc, k + 1, low) : undefined;
  if (own) return own;
  if (isKind(doc, k, Kind.comma)) {
    // `Okello, spokesman for the army, said`: the apposition is part of the mention.
    const appositive = d.mentions[mentionEnding(d, k)];
    if (appositive && (isApposition(doc, appositive) || hasSuffix(doc, appositive)))
      return subjectEnding(d, k);
    const inserted = beforeInsertion(d, k, low);
    if (inserted) return inserted;
  }
  if (isKind(doc, k, Kind.comma)) return previous;
  if (is(doc, k, W.conjunction)) return previous ?? mainSubject(d, low, cue.from);
  return undefined;
}

/** `with one minister saying`: the subject of a participle, as written, when nobody is known by it. */
function withSubject(doc: TextDocument, to: number, low: number): Actor | undefined {
  let from = to;
  while (from > low && isNounPart(doc, from - 1) && !is(doc, from - 1, W.with)) from--;
  if (from === to || !is(doc, from - 1, W.with) || !hasNoun(doc, from, to)) return undefined;
  return asWritten({ from, to });
}

/** `Okello, spokesman for the army,` and `The Speaker, Abena Okello,`: name and office with a comma between them. */
function isApposition(doc: TextDocument, { name, title }: Mention): boolean {
  if (!name || !title) return false;
  return title.from > name.from || isKind(doc, title.to, Kind.comma);
}

/** `Abel Okello, Jr., said`: the comma behind a suffix closes nothing. */
const hasSuffix = (doc: TextDocument, { to }: Mention): boolean =>
  is(doc, to - 1, W.suffix) || is(doc, to - 2, W.suffix);

/** A capitalised word that nobody is known by may be any noun: `Waves hit out at the pier`. */
const isKnown = (d: Discourse, m: number): boolean =>
  (d.mentions[m] as Mention).kind !== "name" || d.people.of[m] !== undefined;

/** The actor of the mention that ends before token `to`, if it can be a subject. */
function subjectEnding(d: Discourse, to: number): Actor | undefined {
  const m = mentionEnding(d, to);
  if (m < 0) return undefined;
  const mention = d.mentions[m] as Mention;
  if (mention.possessive || !isKnown(d, m)) return undefined;
  if (
    is(d.doc, mention.from - 1, W.of) ||
    is(d.doc, mention.from - 1, W.with) ||
    is(d.doc, mention.from - 1, W.to) ||
    is(d.doc, mention.from - 1, W.for)
  )
    return undefined;
  return actorOf(d, m);
}

/** `the World Health Organization (WHO) said`: steps back over an abbreviation in brackets. */
const beforeAbbreviation = (doc: TextDocument, k: number): number =>
  isKind(doc, k, Kind.closeParen) && isCapital(doc, k - 1) && isKind(doc, k - 2, Kind.openParen)
    ? k - 3
    : k;

/** `Okello on Thursday said`: steps back over a time between subject and verb. */
function skipTime(doc: TextDocument, from: number, low: number): number {
  let k = from;
  let seen = false;
  while (
    k >= low &&
    (is(doc, k, W.days) ||
      is(doc, k, W.month) ||
      isKind(doc, k, Kind.number) ||
      isKind(doc, k, Kind.openParen) ||
      isKind(doc, k, Kind.closeParen))
  ) {
    k--;
    seen = true;
  }
  if (!seen) return from;
  while (k >= low && (is(doc, k, W.on) || is(doc, k, W.in) || is(doc, k, W.adverb))) k--;
  return k;
}

/** `Okello, for his part, said`; `Okello, who arrived on Monday, said`: the subject before an insertion that ends with the comma at `comma`. */
function beforeInsertion(d: Discourse, comma: number, low: number): Actor | undefined {
  const { doc } = d;
  for (let k = comma - 1; k > low && comma - k < REACH; k--) {
    if (!isKind(doc, k, Kind.comma)) continue;
    // `Abena Okello, chairwoman of the panel, said`: the comma is inside the mention, which ends before `of`.
    const around = d.mentions[d.cover[k] as number];
    if (around && isApposition(doc, around)) return actorOf(d, d.cover[k] as number);
    const opens =
      is(doc, k + 1, W.who) ||
      is(doc, k + 1, W.relative) ||
      is(doc, k + 1, W.preposition) ||
      is(doc, k + 1, W.adverb) ||
      is(doc, k + 1, W.article) ||
      isParticiple(doc, k + 1) ||
      is(doc, k + 1, W.subordinator);
    const before = d.mentions[mentionEnding(d, k)];
    // `Abena Okello, head coach of Chad, said`
    const described =
      before?.name !== undefined && (before.title === undefined || mentionStarting(d, k + 1) < 0);
    if (!opens && !described) continue;
    const subject = subjectEnding(d, k);
    if (subject) return subject;
  }
  return undefined;
}

/**
 * A subject that is nobody the parser knows, taken as written: `Forecasters said`, `a source close to the talks told reporters`.
 * Only verbs of saying take one, or one with a that-clause; with others (`the report found`) the subject is mostly a thing.
 */
export function subjectAsWritten(d: Discourse, cue: Cue, that = false): Actor | undefined {
  const { doc } = d;
  const { takes, act } = cue.entry;
  if ((act !== "say" && !that) || !(takes.includes("quote") || takes.includes("addressee-clause")))
    return undefined;
  const low = sentenceStart(doc, cue.sentence);
  // `a contract concluded in 2023`: a participle behind its noun.
  if (
    is(doc, cue.to, W.in) ||
    is(doc, cue.to, W.by) ||
    is(doc, cue.to, W.at) ||
    is(doc, cue.to, W.between)
  )
    return undefined;
  let k = cue.from - 1;
  while (k >= low && (is(doc, k, W.adverb) || is(doc, k, W.have))) k--;
  // `A. Okello, treasurer of the fund, said`
  if (isKind(doc, k, Kind.comma)) {
    const opening = openingComma(doc, low);
    if (opening < 0 || opening === k) return undefined;
    k = opening - 1;
  }
  const end = k + 1;
  let from = end;
  while (from > low && end - from < LABEL_REACH && isNounPart(doc, from - 1)) from--;
  const institution = is(doc, from, W.the) && is(doc, end - 1, W.institution);
  if (from === end || (from > low && !institution && !opensClause(doc, from - 1, low)))
    return undefined;
  if (from === low && is(doc, from, W.preposition)) return undefined;
  if (!hasNoun(doc, from, end)) return undefined;
  // `The tower reminds visitors`: in the present a thing may be the subject.
  if (
    !cue.past &&
    cue.entry.lemma !== "say" &&
    !is(doc, end - 1, W.institution) &&
    !isCapital(doc, end - 1)
  )
    return undefined;
  return asWritten({ from, to: end });
}

/** The comma that opens the apposition which another one ends, behind a capitalised name at the start of the sentence; else -1. */
function openingComma(doc: TextDocument, low: number): number {
  if (!isCapital(doc, low) || is(doc, low, W.according) || is(doc, low, W.preposition)) return -1;
  for (let k = low; k < low + LABEL_REACH; k++) {
    if (isKind(doc, k, Kind.comma)) return isCapital(doc, k - 1) ? k : -1;
    if (!isNounPart(doc, k)) return -1;
  }
  return -1;
}

/** Somebody of whom only the words are known. */
export const asWritten = (label: TokenRange): Actor => ({
  label,
  person: undefined,
  people: [],
  country: undefined,
  organization: -1,
  kind: "words",
});

const isNounPart = (doc: TextDocument, k: number): boolean =>
  (isWord(doc, k) &&
    !is(doc, k, W.aux) &&
    !is(doc, k, W.modal) &&
    !is(doc, k, W.conjunction) &&
    !is(doc, k, W.subordinator) &&
    !is(doc, k, W.that) &&
    !is(doc, k, W.relative) &&
    !is(doc, k, W.it)) ||
  isKind(doc, k, Kind.possessive) ||
  isKind(doc, k, Kind.hyphen);

/** Whether a clause may start behind token `k`: behind `and`, a quotation, or the comma of an opening such as `In Riga,`. */
function opensClause(doc: TextDocument, k: number, low: number): boolean {
  if (isKind(doc, k, Kind.closeQuote) || isKind(doc, k, Kind.quote) || is(doc, k, W.conjunction))
    return true;
  if (!isKind(doc, k, Kind.comma)) return false;
  for (let i = low; i < k; i++) if (isKind(doc, i, Kind.comma)) return false;
  return (
    is(doc, low, W.preposition) ||
    is(doc, low, W.adverb) ||
    is(doc, low, W.subordinator) ||
    is(doc, low, W.according) ||
    isParticiple(doc, low)
  );
}

/** Whether the phrase has a noun of its own: not only pronouns, determiners and adverbs. */
function hasNoun(doc: TextDocument, from: number, to: number): boolean {
  const last = to - 1;
  return (
    isWord(doc, last) &&
    !is(doc, last, W.determiner) &&
    !is(doc, last, W.preposition) &&
    !is(doc, last, W.adverb) &&
    !is(doc, last, W.i) &&
    !is(doc, last, W.object) &&
    !is(doc, from, W.i)
  );
}

/** Whether the word at `i` ends like a participle. */
export function isParticiple(doc: TextDocument, i: number): boolean {
  if (!isWord(doc, i)) return false;
  const end = doc.tokens.end[i] as number;
  const { text } = doc;
  if (end - (doc.tokens.start[i] as number) < 5) return false;
  return (
    text.charCodeAt(end - 1) === 0x67 &&
    text.charCodeAt(end - 2) === 0x6e &&
    text.charCodeAt(end - 3) === 0x69
  );
}

/** The first mention of the sentence that is no object: whom its main clause is about. */
export function mainSubject(d: Discourse, low: number, before: number): Actor | undefined {
  const { doc } = d;
  for (let k = low; k < before; k++) {
    const m = d.cover[k] as number;
    if (m < 0) continue;
    const mention = d.mentions[m] as Mention;
    k = mention.to - 1;
    if (mention.possessive || mention.to > before) continue;
    if (mention.from > low && is(doc, mention.from - 1, W.preposition)) continue;
    // `President A and Prime Minister B discussed … and agreed`: all of them.
    let last = m;
    for (;;) {
      const end = (d.mentions[last] as Mention).to;
      const at = is(doc, end, W.and)
        ? end + 1
        : isKind(doc, end, Kind.comma)
          ? is(doc, end + 1, W.and)
            ? end + 2
            : end + 1
          : -1;
      const next = at >= 0 && at < before ? mentionStarting(d, at) : -1;
      if (
        next < 0 ||
        (d.mentions[next] as Mention).possessive ||
        (d.mentions[next] as Mention).kind === "pronoun"
      )
        break;
      if (!isNounMention(d.mentions[next] as Mention)) break;
      last = next;
    }
    if (last !== m && !coordinates(d, m, last)) last = m;
    return actorOf(d, last);
  }
  return undefined;
}

const isNounMention = (m: Mention): boolean =>
  m.kind === "person" || m.kind === "office" || m.kind === "country";

/** A list of mentions is coordinated when `and` stands in it; a comma alone is an apposition. */
function coordinates(d: Discourse, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      is(d.doc, (d.mentions[i] as Mention).to, W.and) ||
      is(d.doc, (d.mentions[i] as Mention).to + 1, W.and)
    )
      return true;
  return false;
}

/** A clause of attribution at `at`: `Okello said`, `said Okello`, `he was quoted as saying`. */
export interface Attribution {
  readonly cue: Cue;
  /** Who speaks; whom a pronoun means is read when the story has come this far. */
  readonly actor: (d: Discourse) => Actor;
  /** First token behind it. */
  readonly to: number;
}

/** Reads an attribution that starts at token `at`; `cues` are those of the sentence, in order. */
export function attributionAt(
  d: Discourse,
  cues: readonly Cue[],
  at: number,
): Attribution | undefined {
  const { doc } = d;
  const inverted = cues.find(
    (c) => c.from === at || (c.from > at && c.from <= at + 2 && onlyAdverbs(doc, at, c.from)),
  );
  if (inverted && inverted.voice === "finite") {
    let k = inverted.to;
    while (is(doc, k, W.adverb)) k++;
    const m = mentionStarting(d, k);
    if (m >= 0 && !(d.mentions[m] as Mention).possessive)
      return spokenBy(inverted, lastOfList(d, m), (d.mentions[m] as Mention).to);
    return invertedAsWritten(d, inverted, k);
  }
  const m = mentionNear(d, at);
  if (m < 0) return beforeAsWritten(d, cues, at);
  const list = lastOfList(d, m);
  let k = (d.mentions[list] as Mention).to;
  if (isKind(doc, k, Kind.comma)) k = insertionEnd(doc, k);
  while (is(doc, k, W.adverb) || is(doc, k, W.have)) k++;
  while (is(doc, k, W.on) || is(doc, k, W.days)) k++;
  const cue = cues.find((c) => c.from === k && c.voice === "finite");
  return cue ? spokenBy(cue, list, cue.to) : undefined;
}

const spokenBy = (cue: Cue, mention: number, to: number): Attribution => ({
  cue,
  actor: (d) => actorOf(d, mention),
  to,
});

/** `…," said a passer-by on the quay`: the speaker, as written, up to where the noun phrase ends. */
function invertedAsWritten(d: Discourse, cue: Cue, from: number): Attribution | undefined {
  const { doc } = d;
  const end = sentenceEnd(doc, cue.sentence);
  let to = from;
  while (to < Math.min(end, from + LABEL_REACH) && isNounPart(doc, to) && !isOutside(doc, to)) to++;
  if (to === from || !hasNoun(doc, from, to)) return undefined;
  return { cue, actor: () => asWritten({ from, to }), to };
}

const isOutside = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.preposition) && !is(doc, k, W.of) && !is(doc, k, W.for) && !is(doc, k, W.from);

/** `…," one passer-by said`: the noun phrase before the verb, as written. */
function beforeAsWritten(d: Discourse, cues: readonly Cue[], at: number): Attribution | undefined {
  const { doc } = d;
  const cue = cues.find((c) => c.from > at && c.voice === "finite");
  if (!cue) return undefined;
  let to = cue.from;
  while (to > at && (is(doc, to - 1, W.adverb) || is(doc, to - 1, W.have))) to--;
  if (to - at > LABEL_REACH || to === at || !hasNoun(doc, at, to)) return undefined;
  for (let k = at; k < to; k++) if (!isNounPart(doc, k)) return undefined;
  return { cue, actor: () => asWritten({ from: at, to }), to: cue.to };
}

/** The mention at token `at`, or behind the nouns that describe it: `team member Abena Okello`. */
function mentionNear(d: Discourse, at: number): number {
  const { doc } = d;
  for (let k = at; k < at + 4; k++) {
    const m = mentionStarting(d, k);
    if (m >= 0) return k === at || (d.mentions[m] as Mention).name ? m : -1;
    if (
      !isWord(doc, k) ||
      is(doc, k, W.preposition) ||
      is(doc, k, W.aux) ||
      is(doc, k, W.conjunction)
    )
      return -1;
  }
  return -1;
}

function onlyAdverbs(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!is(doc, k, W.adverb)) return false;
  return true;
}

/** `…," Okello and Ruiz said`. */
function lastOfList(d: Discourse, m: number): number {
  const end = (d.mentions[m] as Mention).to;
  const next = is(d.doc, end, W.and) ? mentionStarting(d, end + 1) : -1;
  return next >= 0 ? next : m;
}

/** Token behind a short insertion between commas, or the comma itself. */
function insertionEnd(doc: TextDocument, comma: number): number {
  const end = Math.min(sentenceEnd(doc, doc.segments.of[comma] as number), comma + 30);
  for (let k = comma + 1; k < end; k++) if (isKind(doc, k, Kind.comma)) return k + 1;
  return comma;
}

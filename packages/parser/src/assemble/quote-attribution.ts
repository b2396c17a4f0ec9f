import type { Cue } from "../annotate/cues.js";
import type { Mention } from "../annotate/mention.js";
import {
  firstFrom,
  is,
  isKind,
  isWord,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  mentionAt,
  mentionEnding,
  mentionStarting,
} from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { asWritten, hasNoun, isNounPart, LABEL_REACH } from "./as-written.js";
import { quotedOne, quotingVerb } from "./attribution.js";
import { type AttributionCue, isStop } from "./quote-before.js";
import { beforeVerb } from "./verb-form.js";

/** A clause of attribution at `at`: `Okello said`, `said Okello`, `he was quoted as saying`, `according to Okello`. */
export interface Attribution {
  readonly cue: AttributionCue;
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
  if (is(doc, at, W.according) && is(doc, at + 1, W.to)) return accordingAt(d, at);
  const first = firstFrom(cues, at);
  const next = cues[first];
  // `…," Okello quoted her as saying`
  const as = [next, cues[first + 1]].find((c) => c !== undefined && is(doc, c.from, W.as));
  if (as && opensVerb(doc, at, quotingVerb(doc, as.from, at)))
    return { cue: as, actor: (now) => quotedOne(now, as.from) ?? asWritten(as), to: as.to };
  const inverted =
    next && next.from <= at + 2 && onlyAdverbs(doc, at, next.from) ? next : undefined;
  if (inverted && inverted.voice === "finite") {
    let k = inverted.to;
    while (is(doc, k, W.adverb)) k++;
    const m = mentionStarting(d, k);
    if (m >= 0 && !(d.mentions[m] as Mention).possessive)
      return spokenBy(inverted, lastOfList(d, m), (d.mentions[m] as Mention).to);
    return invertedAsWritten(d, inverted, k);
  }
  const m = mentionNear(d, at);
  if (m < 0 || (d.mentions[m] as Mention).possessive) return beforeAsWritten(d, cues, first, at);
  const list = lastOfList(d, m);
  const { to, name } = d.mentions[list] as Mention;
  const comma = isKind(doc, to, Kind.comma);
  const cue =
    verbFrom(doc, cues, comma ? to + 1 : to) ??
    (comma ? verbFrom(doc, cues, insertionEnd(doc, to)) : undefined);
  if (cue) return spokenBy(cue, list, cue.to);
  // `…," officials close to the talks said`
  return name || comma ? undefined : beforeAsWritten(d, cues, first, at);
}

/** The verb of speech in a finite form at token `at`, or behind adverbs, `have` and a day. */
function verbFrom(doc: TextDocument, cues: readonly Cue[], at: number): Cue | undefined {
  let k = at;
  while (is(doc, k, W.adverb) || is(doc, k, W.have)) k++;
  while (is(doc, k, W.on) || is(doc, k, W.days)) k++;
  const cue = cues[firstFrom(cues, k)];
  return cue?.from === k && cue.voice === "finite" ? cue : undefined;
}

/** Whether nothing but a noun phrase stands before the verb at token `verb`. */
function opensVerb(doc: TextDocument, at: number, verb: number): boolean {
  for (let k = at; k < verb; k++) if (!isNounPart(doc, k)) return false;
  return verb > at;
}

/** `…," according to the ministry`: whoever is named, else the noun phrase up to a comma or the end. */
function accordingAt(d: Discourse, at: number): Attribution | undefined {
  const { doc } = d;
  const sentence = sentenceOf(doc, at);
  const cue = { from: at, to: at + 2, sentence, entry: undefined };
  const from = at + 2;
  const m = mentionStarting(d, from);
  const mention = mentionAt(d, m);
  if (mention && !mention.possessive)
    return { cue, actor: (now) => actorOf(now, m), to: mention.to };
  const end = sentenceEnd(doc, sentence);
  let to = from;
  while (to < end && !isStop(doc, to) && !isKind(doc, to, Kind.comma)) to++;
  return hasNoun(doc, from, to) ? { cue, actor: () => asWritten({ from, to }), to } : undefined;
}

const spokenBy = (cue: Cue, mention: number, to: number): Attribution => ({
  cue,
  actor: (d) => actorOf(d, mention),
  to,
});

/** `…," said a passer-by on the quay`: the speaker, as written, up to where the noun phrase ends. */
export function invertedAsWritten(d: Discourse, cue: Cue, from: number): Attribution | undefined {
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
function beforeAsWritten(
  d: Discourse,
  cues: readonly Cue[],
  first: number,
  at: number,
): Attribution | undefined {
  const { doc } = d;
  let i = first;
  while (i < cues.length && (cues[i] as Cue).voice !== "finite") i++;
  const cue = cues[i];
  if (!cue) return undefined;
  const to = beforeVerb(doc, cue.from, at);
  if (to - at > LABEL_REACH || to === at || !hasNoun(doc, at, to)) return undefined;
  let plain = true;
  for (let k = at; k < to; k++) {
    if (!isNounPart(doc, k)) return undefined;
    if (is(doc, k, W.preposition)) plain = false;
  }
  // `…," the president's spokesman Abel Okello said`
  const m = plain ? mentionEnding(d, to) : -1;
  if (mentionAt(d, m)?.name) return spokenBy(cue, m, cue.to);
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
  return comma + 1;
}

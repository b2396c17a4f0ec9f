import type { Cue } from '../annotate/cues.js'
import type { Mention } from '../annotate/mentions.js'
import { is, isKind, isWord, sentenceEnd, sentenceStart, type TextDocument } from '../document.js'
import { WordClass as W } from '../lexicon/word-class.js'
import { type Actor, actorOf, type Discourse, mentionEnding, mentionStarting } from '../resolve/speakers.js'
import { Kind } from '../text/tokens.js'

/** How far a subject may stand from its verb, in tokens. */
const REACH = 60

/** The actor who is the subject of the cue: `Okello also said`, `said Okello`, `Okello, for his part, said`, `…, and stressed`. */
export function subjectOf(d: Discourse, cue: Cue, previous: Actor | undefined): Actor | undefined {
  const { doc } = d
  const low = sentenceStart(doc, cue.sentence)
  let k = cue.from - 1
  while (k >= low && (is(doc, k, W.adverb) || is(doc, k, W.have) || (is(doc, k, W.be) && cue.voice === 'finite'))) k--
  k = skipTime(doc, k, low)
  if (k < low) return undefined
  const direct = subjectEnding(d, k + 1)
  if (direct) return direct
  if (is(doc, k, W.who)) {
    const at = isKind(doc, k - 1, Kind.comma) ? k - 1 : k
    return subjectEnding(d, at)
  }
  if (isKind(doc, k, Kind.comma)) {
    const inserted = beforeInsertion(d, k, low)
    if (inserted) return inserted
  }
  if (isKind(doc, k, Kind.comma)) return previous
  if (is(doc, k, W.conjunction)) return previous ?? mainSubject(d, low, cue.from)
  return undefined
}

/** The actor of the mention that ends before token `to`, if it can be a subject. */
function subjectEnding(d: Discourse, to: number): Actor | undefined {
  const m = mentionEnding(d, to)
  if (m < 0) return undefined
  const mention = d.mentions[m] as Mention
  if (mention.possessive) return undefined
  if (is(d.doc, mention.from - 1, W.of) || is(d.doc, mention.from - 1, W.with) || is(d.doc, mention.from - 1, W.to) || is(d.doc, mention.from - 1, W.for)) return undefined
  return actorOf(d, m)
}

/** `Okello on Thursday said`: steps back over a time between subject and verb. */
function skipTime(doc: TextDocument, from: number, low: number): number {
  let k = from
  let seen = false
  while (k >= low && (is(doc, k, W.days) || is(doc, k, W.month) || isKind(doc, k, Kind.number) || isKind(doc, k, Kind.openParen) || isKind(doc, k, Kind.closeParen))) {
    k--
    seen = true
  }
  if (!seen) return from
  while (k >= low && (is(doc, k, W.on) || is(doc, k, W.in) || is(doc, k, W.adverb))) k--
  return k
}

/** `Okello, for his part, said`; `Okello, who arrived on Monday, said`: the subject before an insertion that ends with the comma at `comma`. */
function beforeInsertion(d: Discourse, comma: number, low: number): Actor | undefined {
  const { doc } = d
  for (let k = comma - 1; k > low && comma - k < REACH; k--) {
    if (!isKind(doc, k, Kind.comma)) continue
    const opens = is(doc, k + 1, W.who) || is(doc, k + 1, W.relative) || is(doc, k + 1, W.preposition) || is(doc, k + 1, W.adverb) || isParticiple(doc, k + 1) || is(doc, k + 1, W.subordinator)
    if (!opens) continue
    const subject = subjectEnding(d, k)
    if (subject) return subject
  }
  return undefined
}

/** Whether the word at `i` ends like a participle. */
export function isParticiple(doc: TextDocument, i: number): boolean {
  if (!isWord(doc, i)) return false
  const end = doc.tokens.end[i] as number
  const { text } = doc
  if (end - (doc.tokens.start[i] as number) < 5) return false
  return text.charCodeAt(end - 1) === 0x67 && text.charCodeAt(end - 2) === 0x6e && text.charCodeAt(end - 3) === 0x69
}

/** The first mention of the sentence that is no object: whom its main clause is about. */
export function mainSubject(d: Discourse, low: number, before: number): Actor | undefined {
  const { doc } = d
  for (let k = low; k < before; k++) {
    const m = d.cover[k] as number
    if (m < 0) continue
    const mention = d.mentions[m] as Mention
    k = mention.to - 1
    if (mention.possessive || mention.to > before) continue
    if (mention.from > low && is(doc, mention.from - 1, W.preposition)) continue
    // `President A and Prime Minister B discussed … and agreed`: all of them.
    let last = m
    for (;;) {
      const end = (d.mentions[last] as Mention).to
      const at = is(doc, end, W.and) ? end + 1 : isKind(doc, end, Kind.comma) ? (is(doc, end + 1, W.and) ? end + 2 : end + 1) : -1
      const next = at >= 0 && at < before ? mentionStarting(d, at) : -1
      if (next < 0 || (d.mentions[next] as Mention).possessive || (d.mentions[next] as Mention).kind === 'pronoun') break
      if (!isNounMention(d.mentions[next] as Mention)) break
      last = next
    }
    if (last !== m && !coordinates(d, m, last)) last = m
    return actorOf(d, last)
  }
  return undefined
}

const isNounMention = (m: Mention): boolean => m.kind === 'person' || m.kind === 'office' || m.kind === 'country'

/** A list of mentions is coordinated when `and` stands in it; a comma alone is an apposition. */
function coordinates(d: Discourse, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (is(d.doc, (d.mentions[i] as Mention).to, W.and) || is(d.doc, (d.mentions[i] as Mention).to + 1, W.and)) return true
  return false
}

/** A clause of attribution at `at`: `Okello said`, `said Okello`, `he was quoted as saying`. */
export interface Attribution {
  readonly cue: Cue
  /** The mention who speaks; whom a pronoun means is read when the story has come this far. */
  readonly mention: number
  /** First token behind it. */
  readonly to: number
}

/** Reads an attribution that starts at token `at`; `cues` are those of the sentence, in order. */
export function attributionAt(d: Discourse, cues: readonly Cue[], at: number): Attribution | undefined {
  const { doc } = d
  const inverted = cues.find((c) => c.from === at || (c.from > at && c.from <= at + 2 && onlyAdverbs(doc, at, c.from)))
  if (inverted && inverted.voice === 'finite') {
    let k = inverted.to
    while (is(doc, k, W.adverb)) k++
    const m = mentionStarting(d, k)
    if (m >= 0 && !(d.mentions[m] as Mention).possessive) return { cue: inverted, mention: lastOfList(d, m), to: (d.mentions[m] as Mention).to }
  }
  const m = mentionStarting(d, at)
  if (m < 0) return undefined
  const list = lastOfList(d, m)
  let k = (d.mentions[list] as Mention).to
  if (isKind(doc, k, Kind.comma)) k = insertionEnd(doc, k)
  while (is(doc, k, W.adverb) || is(doc, k, W.have)) k++
  while (is(doc, k, W.on) || is(doc, k, W.days)) k++
  const cue = cues.find((c) => c.from === k && c.voice === 'finite')
  return cue ? { cue, mention: list, to: cue.to } : undefined
}

function onlyAdverbs(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!is(doc, k, W.adverb)) return false
  return true
}

/** `…," Okello and Ruiz said`. */
function lastOfList(d: Discourse, m: number): number {
  const end = (d.mentions[m] as Mention).to
  const next = is(d.doc, end, W.and) ? mentionStarting(d, end + 1) : -1
  return next >= 0 ? next : m
}

/** Token behind a short insertion between commas, or the comma itself. */
function insertionEnd(doc: TextDocument, comma: number): number {
  const end = Math.min(sentenceEnd(doc, doc.segments.of[comma] as number), comma + 30)
  for (let k = comma + 1; k < end; k++) if (isKind(doc, k, Kind.comma)) return k + 1
  return comma
}

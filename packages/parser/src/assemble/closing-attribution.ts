import { isAttitude } from "../annotate/cue-voice.js";
import type { Cue } from "../annotate/cues.js";
import { matchForm } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  hasKind,
  is,
  isCapital,
  isKind,
  isModal,
  isUpper,
  isWord,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { type CueEntry, VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { actorOf, speakerAt } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { asWritten, isNounPart, isParticiple, subjectAsWritten } from "./as-written.js";
import { quotedOne, quotingVerb, subjectOf } from "./attribution.js";
import { audienceEnd, skipCircumstance, skipTime, timeEnd } from "./circumstance.js";
import { invertedAsWritten } from "./quote-attribution.js";
import { takesSpeech } from "./quote-before.js";
import { closesQuote } from "./quote-marks.js";
import { closesBehind, settingEnd } from "./setting-end.js";

/** The longest relative clause between a speaker and the verb, in tokens. */
const RELATIVE_REACH = 20;

/** An attribution that closes the sentence. */
export interface Tail {
  readonly cue: Cue;
  readonly actor: Actor;
  /** The comma before it. */
  readonly comma: number;
  /** First token behind its verb and its subject. */
  readonly to: number;
}

/** `…, the minister said.`: an attribution that closes the sentence, with the comma before it. */
export function tailAttribution(
  d: Discourse,
  sentence: number,
  cues: readonly Cue[],
  end: number,
): Tail | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i] as Cue;
    if (cue.voice !== "finite" || !takesSpeech(cue)) continue;
    const after = closeOf(d, cue.entry, cue.to, end);
    const closed =
      after >= end ||
      isTailParticiple(cues, after) ||
      (isKind(doc, after, Kind.comma) && isTailParticiple(cues, after + 1)) ||
      closesBehind(doc, isKind(doc, after - 1, Kind.comma) ? after - 1 : after, end, cue.entry);
    const found = closed
      ? attributionBefore(d, cue, low)
      : attributionBehind(d, cue, cues, low, end);
    // `And we will gain, I believe, in the end`: anybody's
    const mine = found && !cue.past && is(doc, found.actor.label.from, W.myself);
    if (found && !mine) return { cue, to: cue.to, ...found };
  }
  return undefined;
}

/** Who speaks, with the comma in front of the attribution, and where it ends, if not with its verb. */
type Closing = Pick<Tail, "actor" | "comma"> & Partial<Pick<Tail, "to">>;

/** The subject behind the verb: `…, said Okello`, `…, said a statement from the ministry`. */
function attributionBehind(
  d: Discourse,
  cue: Cue,
  cues: readonly Cue[],
  low: number,
  end: number,
): Closing | undefined {
  const { doc } = d;
  // `Trade will "grow fast," said Okello`: the comma stands inside the mark, which belongs to the clause.
  const marked = closesQuote(doc, cue.from - 1) && isKind(doc, cue.from - 2, Kind.comma);
  const comma = marked ? cue.from : cue.from - 1;
  if (comma <= low || !(marked || isKind(doc, comma, Kind.comma))) return undefined;
  const first = mentionStarting(d, cue.to);
  // `noted Chad's Abel Okello`
  const land = mentionAt(d, first);
  const owned = land?.kind === "country" && land.possessive ? mentionStarting(d, land.to + 1) : -1;
  const m = mentionAt(d, owned)?.name ? owned : first;
  // `said the premier's office`
  const owner = m >= 0 && (d.mentions[m] as Mention).possessive;
  if (m < 0 || owner) {
    if (!cue.entry.plain || !(owner || is(doc, cue.to, W.article))) return undefined;
    const written = invertedAsWritten(d, cue, cue.to);
    // `said the ministry in a white paper`
    const closes =
      written &&
      (closesBehind(doc, written.to, end, cue.entry) || isTailParticiple(cues, written.to + 1));
    return closes ? { actor: written.actor(d), comma, to: written.to } : undefined;
  }
  const { to } = d.mentions[m] as Mention;
  const called = descriptionEnd(doc, to, end);
  const close = Math.max(skipRest(d, called, end), settingEnd(doc, called, end, cue.entry));
  const goesOn =
    isDescribed(doc, to, end) ||
    // `said Minister A. Okello, Minister of Ports, during his visit`
    closesBehind(doc, close, end, cue.entry) ||
    (isKind(doc, close, Kind.comma) && isTailParticiple(cues, close + 1));
  if (close < end && !goesOn) return undefined;
  return { actor: actorOf(d, m), comma, to };
}

/** The end of what somebody who ends before token `to` is called: `Okello, a researcher at the institute,`, `director of the port authority`. */
function descriptionEnd(doc: TextDocument, to: number, end: number): number {
  const comma = isKind(doc, to, Kind.comma);
  if (!(comma ? is(doc, to + 1, W.article) : is(doc, to, W.of))) return to;
  let k = to + 1;
  while (k < end && k - to < RELATIVE_REACH && isNounPart(doc, k)) k++;
  return k === end || isKind(doc, k, Kind.comma) ? k : to;
}

/** `said an official with knowledge of the talks, who spoke …`: what describes a speaker who ends before token `to` closes the sentence. */
function isDescribed(doc: TextDocument, to: number, end: number): boolean {
  let k = to;
  if (is(doc, k, W.with)) while (k < end && isWord(doc, k) && !is(doc, k, W.aux)) k++;
  return k > to && (k === end || (isKind(doc, k, Kind.comma) && is(doc, k + 1, W.who)));
}

const isTailParticiple = (cues: readonly Cue[], at: number): boolean =>
  cues.some((c) => c.from === at && c.voice === "participle");

/** Token behind what may follow an attribution that ends before token `to`: an audience, a time, a place. */
export function closeOf(
  d: Discourse,
  entry: CueEntry | undefined,
  to: number,
  end: number,
): number {
  const after = skipCircumstance(d, to, end);
  const heard = tells(entry) ? audienceEnd(d, after, end) : -1;
  const from = heard > 0 ? heard : after;
  // `said in remarks | broadcast on Monday`: the whole of it, where its first part is no end.
  const whole = heard < 0 && after > to && after < end ? settingEnd(d.doc, to, end, entry) : from;
  const close = Math.max(settingEnd(d.doc, from, end, entry), whole);
  return close > from ? close : heard > 0 ? skipRest(d, heard, end) : after;
}

const tells = (entry: CueEntry | undefined): boolean =>
  entry?.takes.includes("addressee-clause") === true;

/** Steps over a time or place that closes an attribution: `told a briefing on Thursday`. */
function skipRest(d: Discourse, from: number, end: number): number {
  const { doc } = d;
  let k = timeEnd(d, from, end);
  while (
    k < end &&
    (is(doc, k, W.preposition) ||
      is(doc, k, W.days) ||
      is(doc, k, W.month) ||
      is(doc, k, W.article) ||
      isKind(doc, k, Kind.number) ||
      is(doc, k, W.adverb) ||
      is(doc, k, W.channel) ||
      d.cover[k] !== -1 ||
      is(doc, k, W.audience))
  )
    k++;
  return k;
}

/** How far before its verb the comma in front of a speaker as written may stand, in tokens. */
const WRITTEN_REACH = 10;

/** The subject in front of the verb: `…, Okello said`. */
function attributionBefore(d: Discourse, cue: Cue, low: number): Closing | undefined {
  const { doc } = d;
  let k = cue.from - 1;
  while (
    k > low &&
    (is(doc, k, W.adverb) || is(doc, k, W.have) || (is(doc, k, W.be) && isAttitude(cue.entry)))
  )
    k--;
  // `…, Okello quoted her as saying`
  if (is(doc, cue.from, W.as)) {
    let comma = quotingVerb(doc, cue.from, low) - 1;
    while (comma > low && isNounPart(doc, comma)) comma--;
    const actor =
      comma > low && isKind(doc, comma, Kind.comma) ? quotedOne(d, cue.from) : undefined;
    return actor && { actor, comma };
  }
  // `Okello on Monday said`
  if (!isKind(doc, k, Kind.closeParen)) k = skipTime(doc, k, low);
  k = beforeInsertion(d, k, low);
  const m = d.cover[k] as number;
  const subject = mentionAt(d, m);
  // `the press office of Minister Okello` and `Radio Chad` are taken as written.
  const inName =
    subject !== undefined &&
    (is(doc, subject.from - 1, W.of) ||
      (subject.kind === "country" && isCapital(doc, subject.from - 1)));
  if (subject?.to === k + 1 && !subject.possessive && !inName) {
    const actor = speakerAt(d, m);
    let comma = actor.label.from - 1;
    // `…, as the minister noted`
    if (is(doc, comma, W.as)) comma--;
    // `Chad will "deepen its ties," he added`: the comma stands inside the mark, which belongs to the clause.
    if (closesQuote(doc, comma) && isKind(doc, comma - 1, Kind.comma))
      return { actor, comma: comma + 1 };
    // A comma belongs to `…, a spokesman for the ministry said` as well.
    if (!isKind(doc, comma, Kind.comma)) {
      comma = subject.from - 1;
      // `…, the premier's press secretary A. Okello said`
      const owner = mentionAt(d, d.cover[comma - 1] as number);
      if (owner?.possessive) comma = owner.from - 1;
      // `…, BJP lawmaker A. Okello said`
      else if (isUpper(doc, comma)) comma--;
      if (!isKind(doc, comma, Kind.comma)) return undefined;
    }
    return comma > low ? { actor, comma } : undefined;
  }
  return writtenBefore(doc, k, low);
}

/** `…, people familiar with the matter said`: a subject that ends with token `k`, as written. */
function writtenBefore(doc: TextDocument, k: number, low: number): Closing | undefined {
  for (let c = k; c > low && k - c < WRITTEN_REACH; c--) {
    // `…,” Okello said in his opening remarks`: a noun, no verb of speech.
    if (closesQuote(doc, c)) return undefined;
    if (matchForm(doc.matches, c, Entry.cue) === VerbForm.past) return undefined;
    // `Minister Okello will give remarks`
    if (isModal(doc, c)) return undefined;
    if (!isKind(doc, c, Kind.comma)) continue;
    if (isKind(doc, k, Kind.comma) || is(doc, c + 1, W.relative)) return undefined;
    // `, including the funds announced during his visit`
    if (is(doc, c + 1, W.preposition) || isParticiple(doc, c + 1)) return undefined;
    // `rule of law, and the peaceful resolution of disputes`: the last of a list.
    if (is(doc, c + 1, W.conjunction)) return undefined;
    return { actor: asWritten({ from: c + 1, to: k + 1 }), comma: c };
  }
  return undefined;
}

/** The last token of the subject before `, who co-chaired it with Minister B,`, `, speaking in Riga,` or `, head of the board,` that ends at `k`. */
function beforeInsertion(d: Discourse, k: number, low: number): number {
  const { doc } = d;
  if (!isKind(doc, k, Kind.comma)) return k;
  const m = mentionAt(d, d.cover[k - 1] as number);
  if (m?.to === k && hasKind(doc, m.from, m.to, Kind.comma)) return k - 1;
  for (let b = k - 1; b > Math.max(low, k - RELATIVE_REACH) && !isKind(doc, b, Kind.comma); b--)
    if ((is(doc, b, W.who) || isParticiple(doc, b)) && isKind(doc, b - 1, Kind.comma)) return b - 2;
  return k;
}

/** `As the minister told reporters, trade has grown`: an attribution that opens the sentence, and where its report starts. */
export function openingAttribution(
  d: Discourse,
  cues: readonly Cue[],
  low: number,
  end: number,
): { readonly cue: Cue; readonly actor: Actor; readonly from: number } | undefined {
  const { doc } = d;
  const [cue] = cues;
  if (cue?.voice !== "finite" || !is(doc, low, W.as)) return undefined;
  const actor = subjectOf(d, cue, undefined) ?? subjectAsWritten(d, cue);
  if (actor?.label.from !== low + 1) return undefined;
  const heard = audienceEnd(d, cue.to, end);
  const comma = skipRest(d, heard > 0 ? heard : cue.to, end);
  return isKind(doc, comma, Kind.comma) ? { cue, actor, from: comma + 1 } : undefined;
}

/** An attribution between commas, and the two parts of the report around it. */
export interface Inserted {
  readonly cue: Cue;
  readonly actor: Actor;
  readonly head?: TokenRange;
  readonly rest: TokenRange;
}

/** `China, the minister said, stands ready …`: a known speaker and verb between commas inside what is reported. */
export function insertedAttribution(
  d: Discourse,
  cues: readonly Cue[],
  low: number,
  end: number,
): Inserted | undefined {
  const { doc } = d;
  for (const cue of cues) {
    if (cue.voice !== "finite" || !cue.entry.takes.includes("clause")) continue;
    const m = mentionStarting(d, cue.to);
    const said =
      m >= 0 && isKind(doc, cue.from - 1, Kind.comma) ? (d.mentions[m] as Mention) : undefined;
    if (said && isKind(doc, said.to, Kind.comma) && cue.from - 1 > low) {
      // `Rail, said the minister, is cheap`
      if (said.possessive || said.to + 2 >= end || !goesOn(d, cues, said.to + 1)) continue;
      const head = isOpening(doc, low) ? {} : { head: { from: low, to: cue.from - 1 } };
      return { cue, actor: actorOf(d, m), ...head, rest: { from: said.to + 1, to: end } };
    }
    const close = closeOf(d, cue.entry, cue.to, end);
    const comma = isKind(doc, close - 1, Kind.comma) ? close - 1 : close;
    const joined = is(doc, comma + 1, W.conjunction) || is(doc, comma + 1, W.while);
    if (!isKind(doc, comma, Kind.comma) || comma + 2 >= end) continue;
    if (!joined && !goesOn(d, cues, comma + 1)) continue;
    const found = attributionBefore(d, cue, low);
    // `…, government sources said, as they seek …`
    const unknown = found?.actor.kind === "words";
    if (!found || (unknown && !(is(doc, comma + 1, W.as) && cue.past))) continue;
    const front = { from: low, to: found.comma };
    // `Chad will open the port, Okello said, as trade grows`: behind it the reporter goes on.
    // `…, Okello said, but the firm denied it`: what another one says.
    const other = joined && cues.some((c) => c.from > comma && c.voice === "finite");
    if (is(doc, comma + 1, W.as) || is(doc, comma + 1, W.while) || other)
      return { cue, actor: found.actor, rest: front };
    const head = isOpening(doc, low) ? {} : { head: front };
    return { cue, actor: found.actor, ...head, rest: { from: comma + 1, to: end } };
  }
  return undefined;
}

/** Whether the clause before the insertion goes on at token `k`: with its verb, not with a new clause or participle. */
function goesOn(d: Discourse, cues: readonly Cue[], k: number): boolean {
  const { doc } = d;
  return (
    isWord(doc, k) &&
    !is(doc, k, W.that) &&
    !is(doc, k, W.conjunction) &&
    !is(doc, k, W.relative) &&
    !cues.some((c) => c.from === k && c.voice === "participle")
  );
}

/** `On Monday, …`, `In Riga, …` only say when and where the speech was. */
const isOpening = (doc: TextDocument, low: number): boolean =>
  is(doc, low, W.preposition) || (is(doc, low, W.adverb) && !is(doc, low, W.both));

import type { MeetingForm, MeetingStatus } from "@communique/core";
import { matchAt } from "../annotate/matches.js";
import {
  is,
  isCapital,
  isKind,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { type MeetingVerbEntry, VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";

/** A place in the text where an encounter is named: its verb, its noun, or both. */
export interface Anchor {
  readonly verb:
    | { readonly entry: MeetingVerbEntry; readonly range: TokenRange; readonly form: number }
    | undefined;
  readonly noun: TokenRange | undefined;
  readonly form: MeetingForm;
  /** First token of the verb group, `is scheduled to meet`, or of the noun phrase. */
  readonly from: number;
  readonly to: number;
  readonly status: MeetingStatus;
  /** `was received by`: the subject is the one received. */
  readonly passive: boolean;
  readonly sentence: number;
  /** The noun is definite and says nothing new: `the meeting`. */
  readonly bare: boolean;
}

/** How many tokens may stand between a light verb and its meeting noun: `held wide-ranging and fruitful talks`. */
const REACH = 8;

/** Finds the anchors of one sentence outside quotations, in order; a noun governed by a verb belongs to it. */
export function findAnchors(
  doc: TextDocument,
  sentence: number,
  skipTo: number,
  quoted: Uint8Array,
): Anchor[] {
  const anchors: Anchor[] = [];
  const end = sentenceEnd(doc, sentence);
  for (let i = Math.max(sentenceStart(doc, sentence), skipTo); i < end; i++) {
    if (quoted[i]) continue;
    const verb = verbAnchor(doc, i, end);
    const anchor = verb ?? nounAnchor(doc, i, end);
    if (!anchor) continue;
    anchors.push(anchor);
    i = anchor.to - 1;
  }
  return anchors;
}

function verbAnchor(doc: TextDocument, i: number, end: number): Anchor | undefined {
  const { matches, lexicon } = doc;
  const m = matchAt(matches, i, Entry.meetingVerb);
  if (m < 0 || (isCapital(doc, i) && i > sentenceStart(doc, sentenceOf(doc, i)))) return undefined;
  const entry = lexicon.language.meetingVerbs[matches.ref[m] as number] as MeetingVerbEntry;
  const to = matches.to[m] as number;
  const group = verbGroup(doc, i, matches.form[m] as number);
  if (!group) return undefined;
  const range = { from: i, to };
  const verb = { entry, range, form: matches.form[m] as number };
  const base = {
    verb,
    from: group.from,
    status: group.status,
    passive: group.passive,
    sentence: sentenceOf(doc, i),
    bare: false,
  };
  if (entry.object === "noun" || entry.object === "session") {
    const noun = nounAfter(doc, to, end, entry.object === "session");
    if (!noun) return undefined;
    return { ...base, noun: { from: noun.from, to: noun.to }, form: noun.form, to: noun.to };
  }
  // `met for talks`, `met with a delegation`
  return { ...base, noun: undefined, form: entry.form, to };
}

/** The meeting noun that a light verb governs: `held (phone) talks`, `co-chaired the seventh meeting of the Joint Commission`. */
function nounAfter(
  doc: TextDocument,
  from: number,
  end: number,
  any: boolean,
): { from: number; to: number; form: MeetingForm } | undefined {
  for (let k = from; k < Math.min(end, from + (any ? REACH * 2 : REACH)); k++) {
    const noun = meetingNounAt(doc, k);
    if (noun) return noun;
    if (
      !isWord(doc, k) &&
      !isKind(doc, k, Kind.hyphen) &&
      !isKind(doc, k, Kind.number) &&
      !isKind(doc, k, Kind.comma) &&
      !isKind(doc, k, Kind.openParen)
    )
      return undefined;
    if (
      is(doc, k, W.relative) ||
      is(doc, k, W.aux) ||
      is(doc, k, W.modal) ||
      is(doc, k, W.that) ||
      is(doc, k, W.to)
    )
      return undefined;
    if (is(doc, k, W.preposition) && !is(doc, k, W.of)) return undefined;
  }
  return undefined;
}

/** The meeting noun at token `k`, with the body that meets: `meeting of the joint commission` is a session. */
export function meetingNounAt(
  doc: TextDocument,
  k: number,
): { from: number; to: number; form: MeetingForm } | undefined {
  const { matches, lexicon } = doc;
  const m = matchAt(matches, k, Entry.meetingNoun);
  if (m < 0) return undefined;
  let form = lexicon.language.meetingNouns[matches.ref[m] as number]?.form as MeetingForm;
  let to = matches.to[m] as number;
  if (form === "meeting" || form === "session") {
    const body = is(doc, to, W.of) ? bodyEnd(doc, to + 1) : -1;
    if (body > 0) {
      form = "session";
      to = body;
    }
  }
  // `Business Forum`, `Trade Development Conference`
  return { from: k, to, form };
}

/** End of `the (joint intergovernmental) commission`, or -1. */
function bodyEnd(doc: TextDocument, from: number): number {
  for (let k = from; k < from + 10; k++) {
    const noun = matchAt(doc.matches, k, Entry.meetingNoun);
    if (
      noun >= 0 &&
      doc.lexicon.language.meetingNouns[doc.matches.ref[noun] as number]?.form === "session"
    )
      return doc.matches.to[noun] as number;
    if (is(doc, k, W.sitting)) return k + 1;
    if (!isWord(doc, k) && !isKind(doc, k, Kind.hyphen)) return -1;
    if (is(doc, k, W.preposition) || is(doc, k, W.aux)) return -1;
  }
  return -1;
}

function nounAnchor(doc: TextDocument, i: number, end: number): Anchor | undefined {
  const noun = meetingNounAt(doc, i);
  if (!noun || noun.to > end) return undefined;
  const low = sentenceStart(doc, sentenceOf(doc, i));
  const from = phraseStart(doc, i, low);
  const status = nounStatus(doc, from, i, noun.to, end);
  return {
    verb: undefined,
    noun: { from: noun.from, to: noun.to },
    form: formOf(doc, from, noun),
    from,
    to: noun.to,
    status,
    passive: false,
    sentence: sentenceOf(doc, i),
    bare: isBare(doc, from, i),
  };
}

/** `a phone conversation`, `his recent telephone call`: the noun says by which way. */
const formOf = (
  doc: TextDocument,
  from: number,
  noun: { from: number; form: MeetingForm },
): MeetingForm => {
  if (noun.form !== "talks" && noun.form !== "meeting") return noun.form;
  for (let k = from; k < noun.from; k++) {
    if (is(doc, k, W.phone)) return "phone_call";
    if (is(doc, k, W.online)) return "video_conference";
  }
  return noun.form;
};

/** First token of the noun phrase: its modifiers and determiner. */
function phraseStart(doc: TextDocument, noun: number, low: number): number {
  let k = noun;
  while (k > low && noun - k < REACH + 4) {
    const b = k - 1;
    if (is(doc, b, W.determiner) || is(doc, b, W.possessive) || isKind(doc, b, Kind.possessive))
      return b;
    if (!isWord(doc, b) && !isKind(doc, b, Kind.hyphen) && !isKind(doc, b, Kind.number)) break;
    if (
      is(doc, b, W.preposition) ||
      is(doc, b, W.aux) ||
      is(doc, b, W.modal) ||
      is(doc, b, W.conjunction) ||
      is(doc, b, W.relative)
    )
      break;
    if (matchAt(doc.matches, b, Entry.cue) >= 0 || matchAt(doc.matches, b, Entry.meetingVerb) >= 0)
      break;
    k = b;
  }
  return k;
}

/** `the meeting`, `the talks`: it points back. */
const isBare = (doc: TextDocument, from: number, noun: number): boolean =>
  noun - from <= 1 && (is(doc, from, W.the) || is(doc, from, W.demonstrative) || noun === from);

/** The status that the words around a noun give it. */
function nounStatus(
  doc: TextDocument,
  from: number,
  noun: number,
  to: number,
  end: number,
): MeetingStatus {
  for (let k = from; k < noun; k++) {
    if (is(doc, k, W.upcoming)) return "planned";
    if (is(doc, k, W.previous)) return "past";
  }
  const low = sentenceStart(doc, sentenceOf(doc, noun));
  for (let k = from - 1; k >= Math.max(low, from - 4); k--) {
    if (is(doc, k, W.proposing)) return "proposed";
    if (isKind(doc, k, Kind.comma)) break;
  }
  // What happens to it: `… was cancelled`, `… will be held`, `…, which took place`
  for (let k = to; k < Math.min(end, to + 30); k++) {
    if (is(doc, k, W.cancelling)) return "cancelled";
    if (is(doc, k, W.postponing)) return "postponed";
    if ((is(doc, k, W.modal) || is(doc, k, W.scheduled)) && !crossesSubject(doc, to, k))
      return "planned";
    if (isKind(doc, k, Kind.semicolon)) break;
  }
  return "held";
}

/** Whether another clause starts between the noun and the verb at `k`. */
function crossesSubject(doc: TextDocument, from: number, k: number): boolean {
  for (let i = from; i < k; i++) {
    if (is(doc, i, W.that) || is(doc, i, W.he) || is(doc, i, W.she) || is(doc, i, W.they))
      return true;
    if (matchAt(doc.matches, i, Entry.cue) >= 0) return true;
    if (isKind(doc, i, Kind.comma) && !is(doc, i + 1, W.relative) && !is(doc, i + 1, W.scheduled))
      return true;
  }
  return false;
}

interface Group {
  readonly from: number;
  readonly status: MeetingStatus;
  readonly passive: boolean;
}

/** Reads the verb group around a meeting verb: its start, whether it is held or only planned, and its voice. */
function verbGroup(doc: TextDocument, verb: number, form: number): Group | undefined {
  const low = sentenceStart(doc, sentenceOf(doc, verb));
  let k = verb - 1;
  let from = verb;
  let planned = false;
  let invited = false;
  let passive = false;
  let perfect = false;
  let past = false;
  let infinitive = false;
  for (; k >= low && verb - k < 12; k--) {
    if (is(doc, k, W.not)) return undefined;
    if (is(doc, k, W.last) && isWord(doc, k + 1)) past = true;
    else if (is(doc, k, W.modal) || is(doc, k, W.scheduled)) planned = true;
    else if (is(doc, k, W.to)) infinitive = true;
    else if (is(doc, k, W.have)) perfect = true;
    else if (is(doc, k, W.be)) {
      if (
        form & VerbForm.participle &&
        !(form & VerbForm.ing) &&
        k === skipBack(doc, verb - 1, low)
      )
        passive = true;
      if (infinitive) planned = true;
    } else if (!is(doc, k, W.adverb)) break;
    from = k;
  }
  if (infinitive && !planned) {
    for (let b = from - 1; b >= Math.max(low, from - 8); b--) {
      if (is(doc, b, W.inviting)) invited = true;
      if (is(doc, b, W.scheduled) || is(doc, b, W.agreeing)) planned = true;
      if (isKind(doc, b, Kind.comma)) break;
    }
    if (!invited && !planned) return undefined;
  }
  if (form & VerbForm.ing) {
    // `is visiting`; `after hosting`, `while receiving`, `looks forward to meeting`
    if (is(doc, from - 1, W.upcoming)) planned = true;
    if (is(doc, verb - 1, W.to)) planned = true;
    return { from, status: planned ? "planned" : "held", passive: false };
  }
  if (invited) return { from, status: "invited", passive };
  if (planned) return { from, status: "planned", passive };
  if (form & VerbForm.base && !(form & VerbForm.past) && !perfect)
    return infinitive
      ? undefined
      : presentPlural(doc, from, low)
        ? { from, status: "held", passive }
        : undefined;
  return { from, status: past ? "past" : "held", passive };
}

function skipBack(doc: TextDocument, k: number, low: number): number {
  let i = k;
  while (i > low && is(doc, i, W.adverb)) i--;
  return i;
}

/** A headline's or a plural's present: `The ministers meet today`. */
const presentPlural = (doc: TextDocument, from: number, low: number): boolean =>
  from > low &&
  (is(doc, from - 1, W.collective) || is(doc, from - 1, W.they) || is(doc, from - 1, W.who));

import type { MeetingForm } from "@communique/core";
import { matchAt, matchForm } from "../annotate/matches.js";
import {
  endsIn,
  hasWord,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, introducedAt } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { meetingFormAt } from "./meeting-words.js";
import { closesQuote } from "./quote-marks.js";
import { formAt } from "./verb-form.js";

/** How far behind its preposition the noun of an occasion may stand: `at a rare high-level closed-door meeting`. */
const NOUN_REACH = 8;

/**
 * Whether the occasion on which something was said opens at token `k` and runs to token `end`:
 * `stressed its role | during talks with Okello`, `called it fair | in a post on X`, `thanked Chad | at a rare meeting`.
 * Behind an infinitive or a hope, which look ahead, only one at which somebody is introduced: `agreed to trade more during talks with President A`.
 */
export function opensSetting(
  d: Discourse,
  from: number,
  k: number,
  end: number,
  plain: boolean,
): boolean {
  const { doc } = d;
  const attends = is(doc, k, W.during) || is(doc, k, W.at);
  const after = is(doc, k, W.following) && is(doc, k, W.preposition);
  if (!(attends || after || is(doc, k, W.in)) || isTied(doc, k - 1, plain)) return false;
  const noun = occasionNoun(doc, k, attends);
  if (noun < 0 || !closes(doc, noun, end)) return false;
  // `said that trade had doubled | in an interview`, not `said that Chad had announced it in an interview`
  if (isSpoken(doc, noun)) return !(plain ? isTold(doc, k - 1) : hasTold(doc, from, k));
  // `the goals outlined at a meeting`, `those killed at a meeting with Minister A`
  const bound = !plain || endsIn(doc, k - 1, "ed") || looksAhead(doc, from, k);
  // `said that the pact would be signed at a meeting with Minister A`
  if (!plain && hasWord(doc, from, k, W.modal)) return false;
  return !bound || introduces(d, noun, end);
}

/** A text or a talk to the press, in which something is always said: `interview`, `post`, `news conference`. */
const isSpoken = (doc: TextDocument, noun: number): boolean =>
  is(doc, noun, W.message) || is(doc, noun, W.audience);

/** Whether token `k` is a verb of speech in the past. */
const isTold = (doc: TextDocument, k: number): boolean =>
  (matchForm(doc.matches, k, Entry.cue) & (VerbForm.past | VerbForm.participle)) !== 0;

/** Whether a verb of speech in the past stands between two tokens: `that Chad had announced it`. */
function hasTold(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTold(doc, i)) return true;
  return false;
}

/** `made (at)`, `participation (in)`, `an interest (in)`: what stands behind such a word belongs to it. */
const isTied = (doc: TextDocument, k: number, plain: boolean): boolean =>
  !(
    isWord(doc, k) ||
    isKind(doc, k, Kind.number) ||
    isKind(doc, k, Kind.comma) ||
    closesQuote(doc, k)
  ) ||
  is(doc, k, W.occurring) ||
  is(doc, k, W.participation) ||
  is(doc, k, W.side) ||
  is(doc, k, W.stance) ||
  is(doc, k, W.preposition) ||
  is(doc, k, W.conjunction) ||
  isAuxiliary(doc, k) ||
  (plain && (formAt(doc, k) & (VerbForm.past | VerbForm.participle)) !== 0);

/** The noun of a talk or a text in the phrase that the preposition at token `k` opens (`during` or `at` if it `attends`), or -1: `a joint news conference`, `his meeting`, `talks`. */
function occasionNoun(doc: TextDocument, k: number, attends: boolean): number {
  const the = is(doc, k + 1, W.the);
  const one = is(doc, k + 1, W.article) || is(doc, k + 1, W.possessive);
  if (the && !attends) return -1;
  for (let i = one ? k + 2 : k + 1; i < k + NOUN_REACH; i++) {
    const kind = meetingFormAt(doc, i);
    if (kind) {
      const to = doc.matches.to[matchAt(doc.matches, i, Entry.meetingNoun)] as number;
      const ends = !isWord(doc, to) || is(doc, to, W.preposition) || is(doc, to, W.days);
      const several = is(doc, to, W.between) || (!is(doc, k, W.in) && is(doc, to, W.with));
      // `thanked the troops during a visit to the front`
      const stay = kind === "visit" && is(doc, k, W.during) && is(doc, k + 1, W.article) && !the;
      const held = stay || hearsSpeech(kind, attends && !the);
      return ends && (one || several) && held ? to - 1 : -1;
    }
    const text = is(doc, i, W.message) || (is(doc, i, W.channel) && is(doc, i, W.audience));
    if (text && !is(doc, i, W.newsword)) return one || is(doc, i, W.message) ? i : -1;
    if (!(isWord(doc, i) || isKind(doc, i, Kind.hyphen))) return -1;
    if (is(doc, i, W.preposition) || isAuxiliary(doc, i) || endsIn(doc, i, "ing")) return -1;
  }
  return -1;
}

/** Whether something is said at an encounter of this form, if it is `open` at one that is not known yet (`at a summit`) as well; `the hospitality during his visit`, `its role at the summit` are what is praised. */
const hearsSpeech = (form: MeetingForm, open: boolean): boolean =>
  form !== "visit" && (open || (form !== "summit" && form !== "session" && form !== "forum"));

/** How long the phrase of an occasion may be behind its noun, in tokens. */
const PHRASE_REACH = 40;

/** Whether nothing but a phrase stands behind the noun at token `noun`: no verb, no clause. */
function closes(doc: TextDocument, noun: number, end: number): boolean {
  if (end - noun > PHRASE_REACH) return false;
  for (let i = noun + 1; i < end; i++)
    if (isAuxiliary(doc, i) || is(doc, i, W.that) || is(doc, i, W.relative)) return false;
  return true;
}

/** `agreed (to) trade`, not `to the port`, `to Chad`. */
const isInfinitive = (doc: TextDocument, i: number): boolean =>
  is(doc, i, W.to) && !is(doc, i + 1, W.determiner) && !isCapital(doc, i + 1);

/** Whether an infinitive, a wish or a word in -ing stands between two tokens: `agreed to trade`, `hoped for`, `stressed keeping`. */
function looksAhead(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isInfinitive(doc, i) || is(doc, i, W.wish)) return true;
    else if (endsIn(doc, i, "ing") && !is(doc, i - 1, W.of)) return true;
  return false;
}

/** Whether somebody is named for the first time in `with Prime Minister A`, or a day of the past stands in `with the ambassador on Monday`. */
function introduces(d: Discourse, from: number, end: number): boolean {
  const { doc } = d;
  const dated = hasWord(doc, from, end, W.days) && !hasWord(doc, from, end, W.upcoming);
  for (let i = from; i < end; i++) {
    const person = introducedAt(d, i);
    if (person && (person.name || dated)) return true;
  }
  return false;
}

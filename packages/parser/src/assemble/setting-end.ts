import { matchForm } from "../annotate/matches.js";
import { endsIn, is, isCapital, isKind, isModal, type TextDocument } from "../document.js";
import { type CueEntry, VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isParticiple } from "./as-written.js";
import { isLocative } from "./circumstance.js";

/** The end of `after a meeting with visiting Minister B` or, where somebody is told, `the opening session in Riga`, up to a comma or the end, if no verb stands in it; else `from`. */
export function settingEnd(
  doc: TextDocument,
  from: number,
  end: number,
  entry: CueEntry | undefined,
): number {
  const opens =
    entry?.lemma === "tell" ||
    isCircumstance(doc, from) ||
    // `said opening talks with B`
    (entry?.plain && isParticiple(doc, from)) ||
    // `said at a press conference held in Riga`
    tookPlace(doc, from) ||
    // `said when meeting with B`, `said while receiving B`, `said when asked about it`
    (is(doc, from, W.subordinator) &&
      (isParticiple(doc, from + 1) || endsIn(doc, from + 1, "ed"))) ||
    // `said as he met with B`
    (is(doc, from, W.as) && (is(doc, from + 1, W.he) || is(doc, from + 1, W.she)));
  if (!opens) return from;
  for (let k = from; k < end; k++) {
    if (isKind(doc, k, Kind.comma)) return k;
    // `a May 3 meeting` has no verb.
    const modal = isModal(doc, k) && !isKind(doc, k + 1, Kind.number);
    const verb = is(doc, k, W.aux) || modal || is(doc, k, W.that);
    if (verb || is(doc, k, W.relative) || isSpeech(doc, k, from)) return from;
  }
  return end;
}

/** `in Riga`, `by Radio Chad`, `via video link`, `ahead of his visit`, not `of`, `to`, `about`, which go with a verb. */
const isCircumstance = (doc: TextDocument, k: number): boolean =>
  (is(doc, k, W.preposition) || is(doc, k, W.during)) &&
  !is(doc, k, W.of) &&
  !is(doc, k, W.to) &&
  !is(doc, k, W.about) &&
  !is(doc, k, W.for) &&
  !is(doc, k, W.with) &&
  !is(doc, k, W.as);

/** Whether the sentence ends at token `k`, or a comma stands there and nothing follows but how or where something was said: `, following talks`, `, speaking in Riga`, `, as cited by Radio Chad`, `, according to his office`. */
export function closesBehind(
  doc: TextDocument,
  k: number,
  end: number,
  entry: CueEntry | undefined,
): boolean {
  if (!isKind(doc, k, Kind.comma)) return settingEnd(doc, k, end, entry) >= end;
  const cited = is(doc, k + 1, W.as) && is(doc, k + 2, W.quoting);
  if (cited || is(doc, k + 1, W.according)) return true;
  const from = is(doc, k + 1, W.appearing) ? k + 2 : k + 1;
  return from < end && settingEnd(doc, from, end, undefined) >= end;
}

/** Whether token `k` of a setting that starts at token `from` is a verb of speech. */
function isSpeech(doc: TextDocument, k: number, from: number): boolean {
  // `a high-level visit`, `his call with B`: a bare form is mostly a noun here.
  const finite = matchForm(doc.matches, k, Entry.cue) & ~VerbForm.base;
  if (!finite || isCapital(doc, k) || tookPlace(doc, k)) return false;
  if (is(doc, k + 1, W.by) || is(doc, k + 1, W.on) || is(doc, k + 1, W.in)) return false;
  if (is(doc, k - 1, W.determiner) || is(doc, k - 1, W.subordinator)) return false;
  // `without giving details`
  if (isParticiple(doc, k - 1)) return false;
  // `in remarks`, `in his opening remarks`, `during a regular briefing`
  if (is(doc, k, W.message)) return false;
  return k === from || !(is(doc, k - 1, W.preposition) || is(doc, k - 2, W.article));
}

/** `held in Riga`, `organised on Friday`: a participle that says when or where. */
const tookPlace = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.occurring) && isLocative(doc, k + 1);

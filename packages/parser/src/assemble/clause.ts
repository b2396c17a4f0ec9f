import { matchAt, matchForm } from "../annotate/matches.js";
import {
  endsIn,
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
import { Kind } from "../text/tokens.js";
import { isParticiple } from "./as-written.js";
import { formAt } from "./verb-form.js";

/** How far into a clause its verb may stand, in tokens. */
const SUBJECT_REACH = 24;

/** Whether a clause starts at `from`: a subject with a finite verb. `added 3 percent`, `conceded a penalty which …` have none. */
export function startsClause(doc: TextDocument, from: number, end: number): boolean {
  // `people whom the guide observed took out their phones`: a past tense has no subject here.
  const form = formAt(doc, from);
  if (is(doc, from, W.verb) && form === VerbForm.past && !isCapital(doc, from)) return false;
  let commas = 0;
  for (let k = from; k < Math.min(end, from + SUBJECT_REACH); k++) {
    if (is(doc, k, W.relative) && k > from) return false;
    if (isKind(doc, k, Kind.comma)) commas++;
    if (!isAuxiliary(doc, k) && !(k > from && isFiniteVerb(doc, k))) continue;
    // `energy and transport have grown`: a noun.
    if (is(doc, k - 1, W.and) && formAt(doc, k) === VerbForm.base) continue;
    // `advised three firms, is to lead it`, `submitted a letter and said`: the verb of another subject.
    if (!isKind(doc, k - 1, Kind.comma) || commas > 1) return !is(doc, k - 1, W.and);
    if (isAuxiliary(doc, k)) return false;
  }
  return false;
}

/** `in a phone (call)`, `at a (visit)`: a verb of the lists in its bare form, which is mostly a noun. */
export const isBare = ({ matches }: TextDocument, k: number): boolean =>
  (matchForm(matches, k, Entry.cue) | matchForm(matches, k, Entry.meetingVerb)) === VerbForm.base;

/** `grew`, `reached`, `hopes`: a verb of the lexicon in a finite form, or a word in -ed that has no `by` behind it. */
export function isFiniteVerb(doc: TextDocument, k: number): boolean {
  if (!isWord(doc, k) || isCapital(doc, k)) return false;
  if (is(doc, k - 1, W.to) || is(doc, k, W.preposition) || is(doc, k, W.determiner)) return false;
  // `answered the demands`, `concluded her visit`: a noun.
  if (isParticiple(doc, k) || is(doc, k - 1, W.article) || is(doc, k - 1, W.possessive))
    return false;
  // `answered the reporters' question about ships`, `expressed these views after the talks`
  if (!isWord(doc, k - 1) && isBare(doc, k)) return false;
  if (is(doc, k - 1, W.demonstrative) && endsIn(doc, k - 1, "se")) return false;
  if (matchAt(doc.matches, k, Entry.cue) >= 0 || matchAt(doc.matches, k, Entry.meetingVerb) >= 0)
    return true;
  if (is(doc, k - 1, W.determiner) || is(doc, k + 1, W.by)) return false;
  if (is(doc, k, W.verb)) return true;
  return endsIn(doc, k, "ed");
}

import type { Mention } from "../annotate/mention.js";
import { is, sentenceEnd, sentenceOf, type TextDocument, type TokenRange } from "../document.js";
import { VerbForm } from "../language/language.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionsBetween, rewind } from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import type { AgreementFound } from "./agreement-found.js";
import { subjectOf } from "./attribution.js";
import { listFrom } from "./meeting-lists.js";
import { isSeveral } from "./several.js";
import { isByPen } from "./sign-words.js";
import { followsBe, formAt } from "./verb-form.js";

/** Who signed with a pen; a state may conclude or adopt: `Minister A and Minister B signed a memorandum`, `A signed an agreement with B`, `The treaty was signed by A and B`. */
export function signatoriesOf(
  d: Discourse,
  { at, status }: Pick<AgreementFound, "at" | "status">,
): readonly Person[] {
  const { doc } = d;
  if (status !== "signed" || !isByPen(doc, at)) return [];
  const sentence = sentenceOf(doc, at);
  const end = sentenceEnd(doc, sentence);
  rewind(d, sentence);
  if (isPassive(doc, at)) return peopleBehind(d, W.by, at + 1, end);
  const subject = subjectOf(d, { from: at, sentence, voice: "finite" }, undefined);
  const signers = subject ? signersIn(d, subject) : [];
  return signers.length === 0
    ? []
    : [...new Set([...signers, ...peopleBehind(d, W.with, at + 1, end)])];
}

/** `The ministers signed` means people, `the sides signed` those they act for. */
const signersIn = (d: Discourse, { person, people, label }: Actor): readonly Person[] =>
  !namesPeople(d, label) ? [] : person ? [person] : people;

function namesPeople(d: Discourse, { from, to }: TokenRange): boolean {
  return mentionsBetween(d, from, to).every((i) => {
    const m = d.mentions[i] as Mention;
    const noun = m.to - 1;
    return !isSeveral(d.doc, m) || is(d.doc, noun, W.ministerial) || is(d.doc, noun, W.summiteer);
  });
}

/** `was signed`, `a treaty signed by`: not `signed a treaty`. */
const isPassive = (doc: TextDocument, at: number): boolean =>
  (formAt(doc, at) & VerbForm.participle) !== 0 && (followsBe(doc, at) || is(doc, at + 1, W.by));

/** The people listed behind the first `by` or `with` of a clause. */
function peopleBehind(d: Discourse, word: number, from: number, end: number): readonly Person[] {
  for (let k = from; k < end; k++) {
    if (is(d.doc, k, word))
      return listFrom(d, k + 1, end, "participant").flatMap(({ person, label }) =>
        person && namesPeople(d, label) ? person : [],
      );
    if (is(d.doc, k, W.conjunction) || is(d.doc, k, W.relative)) return [];
  }
  return [];
}

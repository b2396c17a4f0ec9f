import {
  is,
  isUpper,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Discourse } from "../resolve/discourse.js";

/** What is known of a statement that stands in front of the attribution of a paragraph. */
interface Before {
  readonly sentence: number;
  readonly actor: { readonly label: { readonly from: number } };
}

/**
 * `We value this port. Trade must grow, the minister said.`: where speech without marks starts that the last sentence
 * of a paragraph attributes: with the first sentence in the first person behind which nobody else is heard.
 * `own` is where that last sentence starts.
 */
export function unmarkedStart(
  { doc, quoted }: Discourse,
  out: readonly Before[],
  own: number,
): number {
  const { segments } = doc;
  const s = sentenceOf(doc, own);
  const paragraph = segments.paragraph[s];
  if (s + 1 < segments.count && segments.paragraph[s + 1] === paragraph) return own;
  let from = own;
  let last = out.length - 1;
  for (let t = s - 1; t >= 0 && segments.paragraph[t] === paragraph; t--) {
    const start = sentenceStart(doc, t);
    while (last >= 0 && (out[last] as Before).sentence > t) last--;
    const heard = out[last];
    const other = heard?.sentence === t && !is(doc, heard.actor.label.from, W.weself);
    if (other || quoted[start]) break;
    if (isFirstPerson(doc, start, sentenceEnd(doc, t))) from = start;
  }
  return from;
}

/** `we`, `our`, `Dear colleague`, not `US`. */
function isFirstPerson(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if ((is(doc, k, W.i) && (!isUpper(doc, k) || is(doc, k, W.weself))) || is(doc, k, W.addressing))
      return true;
  return false;
}

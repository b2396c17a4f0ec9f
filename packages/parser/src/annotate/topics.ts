import type { Topic } from "@communique/core";
import type { TextDocument, TokenRange } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { entryOf, matchAt } from "./matches.js";

/** The topics whose terms stand in the ranges, in order of appearance. */
export function topicsIn(doc: TextDocument, ranges: readonly TokenRange[]): Topic[] {
  const found: Topic[] = [];
  for (const { from, to } of ranges) {
    for (let k = from; k < to; k++) {
      const m = matchAt(doc.matches, k, Entry.topic);
      if (m < 0 || (doc.matches.to[m] as number) > to) continue;
      const topic = entryOf(doc.matches, m, doc.lexicon.language.topics)?.topic;
      if (topic && !found.includes(topic)) found.push(topic);
      k = (doc.matches.to[m] as number) - 1;
    }
  }
  return found;
}

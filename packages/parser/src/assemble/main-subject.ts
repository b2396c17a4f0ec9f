import type { Mention } from "../annotate/mention.js";
import { is, isKind } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, isKnown, mentionStarting } from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";

/** The first mention of the sentence that is no object: whom its main clause is about. */
export function mainSubject(d: Discourse, low: number, before: number): Actor | undefined {
  const { doc } = d;
  for (let k = low; k < before; k++) {
    const m = d.cover[k] as number;
    if (m < 0) continue;
    const mention = d.mentions[m] as Mention;
    k = mention.to - 1;
    if (mention.possessive || mention.to > before || !isKnown(d, m)) continue;
    // `"It is no secret," Okello told reporters after hosting A`
    if (d.quoted[mention.from] && !d.quoted[before]) continue;
    if (mention.from > low && is(doc, mention.from - 1, W.preposition)) continue;
    // `President A and Prime Minister B discussed … and agreed`: all of them.
    let last = m;
    for (;;) {
      const end = (d.mentions[last] as Mention).to;
      const at = is(doc, end, W.and)
        ? end + 1
        : isKind(doc, end, Kind.comma)
          ? is(doc, end + 1, W.and)
            ? end + 2
            : end + 1
          : -1;
      const next = at >= 0 && at < before ? mentionStarting(d, at) : -1;
      if (
        next < 0 ||
        (d.mentions[next] as Mention).possessive ||
        (d.mentions[next] as Mention).kind === "pronoun"
      )
        break;
      if (!isNounMention(d.mentions[next] as Mention)) break;
      last = next;
    }
    if (last !== m && !coordinates(d, m, last)) last = m;
    return actorOf(d, last);
  }
  return undefined;
}

const isNounMention = (m: Mention): boolean =>
  m.kind === "person" || m.kind === "office" || m.kind === "country";

/** A list of mentions is coordinated when `and` stands in it; a comma alone is an apposition. */
function coordinates(d: Discourse, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      is(d.doc, (d.mentions[i] as Mention).to, W.and) ||
      is(d.doc, (d.mentions[i] as Mention).to + 1, W.and)
    )
      return true;
  return false;
}

import type { Mention } from "../annotate/mention.js";
import { is, isKind } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  isKnown,
  mentionAt,
  mentionStarting,
} from "../resolve/discourse.js";
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
    return actorOf(d, lastOfList(d, m, before));
  }
  return undefined;
}

/** `President A and Prime Minister B discussed … and agreed`: the last mention of the list that mention `m` opens, else `m`. */
function lastOfList(d: Discourse, m: number, before: number): number {
  let last = m;
  for (let next = m; next >= 0; next = nextOfList(d, next, before)) last = next;
  return coordinates(d, m, last) ? last : m;
}

/** The mention that `and` or a comma joins to mention `m`, in front of token `before`; or -1. */
function nextOfList(d: Discourse, m: number, before: number): number {
  const { doc } = d;
  const end = (d.mentions[m] as Mention).to;
  const behindComma = isKind(doc, end, Kind.comma) ? end + 1 : end;
  const at = is(doc, behindComma, W.and) ? behindComma + 1 : behindComma;
  const next = at > end && at < before ? mentionStarting(d, at) : -1;
  const mention = mentionAt(d, next);
  return mention && !mention.possessive && isNounMention(mention) ? next : -1;
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

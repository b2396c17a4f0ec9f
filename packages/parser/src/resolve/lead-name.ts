import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { is, sentenceOf, sentenceStart, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Office, Person } from "./person.js";
import type { Roster } from "./roster.js";

/**
 * `Pavel Okello had talks with Prime Minister A of Malta. The President of Chad thanked his guest.`: a press service
 * names its head of state or government without an office, and the office as the subject of a later sentence is theirs.
 */
export function leadWithoutOffice(
  { doc, all }: Roster,
  m: Mention,
  { leads }: Office,
): Person | undefined {
  if (!leads || !opensSentence(doc, m) || !is(doc, m.from, W.the) || m.possessive) return undefined;
  const [lead, more] = all.filter((p) => p.name && p.titles.length === 0 && !p.country);
  const first = lead?.mentions[0];
  if (!lead || more || !first || !meets(doc, first)) return undefined;
  // Somebody else of that country was met, or holds such an office.
  const others = all.some(
    (p) =>
      p !== lead &&
      (m.country ? p.country === m.country || !p.country : p.offices.some((o) => o.leads)),
  );
  return others ? undefined : lead;
}

/** `Pavel Okello (later) had talks` */
function meets(doc: TextDocument, { to }: Mention): boolean {
  let k = to;
  while (is(doc, k, W.adverb)) k++;
  return matchAt(doc.matches, k, Entry.meetingVerb) >= 0;
}

const opensSentence = (doc: TextDocument, { from }: Mention): boolean =>
  sentenceStart(doc, sentenceOf(doc, from)) === from;

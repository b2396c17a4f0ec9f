import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { is, sentenceOf, sentenceStart } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Office, Person } from "./person.js";
import { near, type Roster } from "./roster.js";

/**
 * `Pavel Okello had talks with Prime Minister A of Malta. The President of Chad thanked his guest.`: a press service
 * names its head of state or government without an office, and the office as the subject of a later sentence is theirs.
 */
export function leadWithoutOffice(
  roster: Roster,
  m: Mention,
  { leads, roles }: Office,
): Person | undefined {
  const { doc } = roster;
  const opens = sentenceStart(doc, sentenceOf(doc, m.from)) === m.from && is(doc, m.from, W.the);
  // `The president` alone, but `The deputy minister` as well: an office that nobody else holds.
  const speaksForOthers = roles.includes("spokesperson");
  if (roles.length === 0 || speaksForOthers || !opens || m.possessive) return undefined;
  const all = near(roster);
  const [lead, more] = all.filter((p) => p.name && p.titles.length === 0 && !p.country);
  const first = lead?.mentions[0];
  const meets = first !== undefined && matchAt(doc.matches, first.to, Entry.meetingVerb) >= 0;
  if (more || !meets) return undefined;
  // Somebody else of that country was met, or holds such an office.
  const others = all.some(
    (p) =>
      p !== lead &&
      (m.country
        ? p.country === m.country || !p.country
        : p.offices.some((o) => (leads ? o.leads : o.roles.some((r) => roles.includes(r))))),
  );
  return others ? undefined : lead;
}

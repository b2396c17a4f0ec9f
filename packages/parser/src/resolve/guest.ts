import { countryAt } from "../annotate/countries.js";
import { entryOf, matchAt } from "../annotate/matches.js";
import { afterThe, is, isKind, isWord, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { People, Person } from "./person.js";

/** How far behind somebody his visit may stand: `President A's two-day official visit`. */
const VISIT_REACH = 8;

/** The country of the guest whom a story of `home` names without one: the only other one that its officials represent. */
export function guestCountry(
  doc: TextDocument,
  { all }: People,
  p: Person,
  home: string | undefined,
): string | undefined {
  if (home === undefined || !visits(doc, p, home)) return undefined;
  const lands = new Set(all.flatMap((q) => (q.country && q.country !== home ? q.country : [])));
  return lands.size === 1 ? [...lands][0] : undefined;
}

/** `President A's visit to Chad`, `President A visited Chad`: whether the first mention of somebody says that he went to the country. */
function visits(doc: TextDocument, { mentions: [m] }: Person, home: string): boolean {
  if (!m) return false;
  for (let k = m.to; k < m.to + VISIT_REACH; k++) {
    if (!isWord(doc, k) && !isKind(doc, k, Kind.possessive) && !isKind(doc, k, Kind.hyphen))
      return false;
    const noun = matchAt(doc.matches, k, Entry.meetingNoun);
    const to = noun < 0 ? k : (doc.matches.to[noun] as number);
    if (noun >= 0 && is(doc, to, W.to)) return isLand(doc, to + 1, home);
    const verb = matchAt(doc.matches, k, Entry.meetingVerb);
    if (entryOf(doc.matches, verb, doc.lexicon.language.meetingVerbs)?.object === "place")
      return isLand(doc, doc.matches.to[verb] as number, home);
  }
  return false;
}

/** Whether a country is named at token `k`; one of its cities anybody at home may go to as well. */
function isLand(doc: TextDocument, k: number, country: string): boolean {
  const land = countryAt(doc, afterThe(doc, k));
  return land !== undefined && !land.adjective && land.country === country;
}

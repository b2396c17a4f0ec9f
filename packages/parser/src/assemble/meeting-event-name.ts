import { countryAt, pairedAt } from "../annotate/countries.js";
import { entryOf, matchAt } from "../annotate/matches.js";
import { is, isCapital, isKind, isWord, sentenceEnd, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { distinct } from "./meeting-members.js";
import type { ParticipantFound } from "./meeting-types.js";

/** How far before its noun the first of two countries may stand. */
const PAIR_REACH = 8;
/** How far behind its noun the name of an event may go on with countries: `a session of the Omani-Peruvian`. */
const BEHIND_REACH = 8;

/** The capitalised words of an event's name that are no country. */
export function eventName(doc: TextDocument, anchor: Anchor): ReadonlySet<number> {
  const words = new Set<number>();
  for (let k = nameStart(doc, anchor); k < anchor.to; k++)
    if (isCapital(doc, k) && !countryAt(doc, k)) words.add(doc.tokens.word[k] as number);
  return words;
}

/** Where the name of an event starts: `the Latvian-Omani Business Forum`. */
function nameStart(doc: TextDocument, { noun, from, verb }: Anchor): number {
  let k = noun?.from ?? from;
  const low = verb ? verb.range.to : from;
  while (
    k > low &&
    (isCapital(doc, k - 1) ||
      isKind(doc, k - 1, Kind.hyphen) ||
      isKind(doc, k - 1, Kind.dash) ||
      isKind(doc, k - 1, Kind.single))
  )
    k--;
  return k;
}

/** `the annual Oman-EU human rights dialogue`: where the two countries stand, else where the name starts. */
function pairStart(doc: TextDocument, anchor: Anchor): number {
  const to = anchor.noun?.from ?? anchor.from;
  const low = Math.max(anchor.verb?.range.to ?? 0, to - PAIR_REACH);
  const named = anchor.verb === undefined;
  for (let k = to - 1; k > low && !is(doc, k, W.preposition); k--) {
    // `the Oman-Chad Economic and Financial Dialogue`
    if (matchAt(doc.matches, k, Entry.meetingNoun) >= 0) break;
    // `the Oman-Chad rectors' forum`
    const small = isWord(doc, k) && !isCapital(doc, k) && !is(doc, k, W.and);
    if (named && small && !isKind(doc, k + 1, Kind.single)) break;
    const first = isKind(doc, k, Kind.hyphen) ? pairedAt(doc, k) : undefined;
    if (first) return first.from;
  }
  return nameStart(doc, anchor);
}

/** The countries whose adjectives or names stand in the noun phrase: `the Omani-Peruvian Working Group`. */
export function sidesInName(doc: TextDocument, anchor: Anchor): ParticipantFound[] {
  const found: ParticipantFound[] = [];
  for (
    let k = anchor.verb ? pairStart(doc, anchor) : Math.min(anchor.from, pairStart(doc, anchor));
    k < anchor.to + BEHIND_REACH && k < sentenceEnd(doc, anchor.sentence);
    k++
  ) {
    if (
      k >= anchor.to &&
      !isKind(doc, k, Kind.hyphen) &&
      !is(doc, k, W.of) &&
      matchAt(doc.matches, k, Entry.demonym) < 0
    )
      if (!is(doc, k, W.the) && !is(doc, k, W.sitting)) break;
    const demonym = matchAt(doc.matches, k, Entry.demonym);
    const name = matchAt(doc.matches, k, Entry.country);
    const m = demonym >= 0 ? demonym : name;
    const country = entryOf(doc.matches, m, doc.lexicon.language.countries)?.id;
    if (country)
      found.push({
        country,
        label: { from: k, to: doc.matches.to[m] as number },
        role: "participant",
      });
  }
  return distinct(found);
}

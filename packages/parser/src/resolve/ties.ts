import { countryAt } from "../annotate/countries.js";
import { afterThe, is, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";

/** `leads` if the text speaks of no third country before, of the pair again, or of what only the two have: their commission. */
export type Pair = readonly [first: string, second: string, leads: boolean];

/** The pairs of countries that the text ties together: `U.S.-Latvia`, `ties between the United States and Latvia`. */
export function pairsOf(doc: TextDocument): readonly Pair[] {
  const found: Pair[] = [];
  const seen = new Set<string>();
  const tied = new Set<string>();
  for (let k = 0, next = 1; k < doc.tokens.count; k = next, next = k + 1) {
    const first = countryAt(doc, k);
    if (!first) continue;
    next = first.to;
    seen.add(first.country);
    const glued = isKind(doc, first.to, Kind.hyphen) || isKind(doc, first.to, Kind.dash);
    if (glued ? isKind(doc, k - 1, Kind.hyphen) : !is(doc, first.to, W.and)) continue;
    const second = countryAt(doc, afterThe(doc, first.to + 1));
    // `an Israeli-British national`, `the Israel-Palestine-Jordan ties` tie no two.
    if (!second || !((!glued && isTie(doc, k - 1)) || isTied(doc, second.to))) continue;
    const pair = `${first.country}-${second.country}`;
    const thirds = seen.size - (seen.has(second.country) ? 2 : 1);
    const leads = thirds < 1 || tied.has(pair) || ownsNear(doc, second.to, W.bilateral, true);
    tied.add(pair);
    found.push([first.country, second.country, leads]);
  }
  return found;
}

/** `the U.S.-Latvia (alliance)`, `(trade and investment dialogue)` */
const isTied = (doc: TextDocument, to: number): boolean =>
  ownsNear(doc, to, W.tie, true) || ownsNear(doc, to, W.bilateral, true);

/** `relations between`, `the commitment of the`: the boundary between two countries ties no teller to its partner. */
function isTie(doc: TextDocument, at: number): boolean {
  const k = is(doc, at, W.the) ? at - 1 : at;
  if (is(doc, k, W.of) && is(doc, k - 1, W.pledge)) return true;
  if (!is(doc, k, W.between) || !is(doc, k - 1, W.tie)) return false;
  // `steps in the tense relationship between Chad and Niger` are steps of others.
  let low = k - 2;
  while (low > k - 5 && isWord(doc, low) && !is(doc, low, W.preposition)) low--;
  return !is(doc, low, W.in);
}

/** How far behind a country its pledge may stand, in tokens. */
const OWNED_REACH = 8;

/** Whether a noun of class `noun` closes the noun phrase that starts at token `to`. */
export function ownsNear(
  doc: TextDocument,
  to: number,
  noun: number,
  owned = isKind(doc, to, Kind.possessive) || isKind(doc, to, Kind.single),
): boolean {
  for (let k = to; k < to + OWNED_REACH; k++) {
    if (is(doc, k, noun)) return true;
    // `Chad's immediate, significant, and continuing support`
    if (owned && k > to + 1 && (isKind(doc, k, Kind.comma) || is(doc, k, W.and))) continue;
    // `aid to Chad and its support`: of somebody else.
    if (
      is(doc, k, W.determiner) ||
      is(doc, k, W.conjunction) ||
      is(doc, k, W.preposition) ||
      is(doc, k, W.to)
    )
      return false;
    if (!isWord(doc, k) && !isKind(doc, k, Kind.possessive) && !isKind(doc, k, Kind.single))
      return false;
  }
  return false;
}

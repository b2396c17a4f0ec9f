import type { TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import type { Matches } from "./matches.js";

/** How many lexicon matches on either side are asked: it bounds the work on long texts. */
const WINDOW = 1000;

/** The matches near a token: those before `here` start there or before it, the others behind it. */
interface Near {
  readonly first: number;
  readonly here: number;
  readonly end: number;
}

/** The matches that are asked for what token `at` leaves open. */
export function matchesNear({ matches }: TextDocument, at: number): Near {
  const low = firstMatchFrom(matches, at);
  let here = low;
  while (here < matches.count && matches.from[here] === at) here++;
  return {
    first: Math.max(0, low - WINDOW),
    here,
    end: Math.max(here, Math.min(matches.count, low + WINDOW)),
  };
}

/** Index of the first match that starts at token `at` or later. */
function firstMatchFrom(matches: Matches, at: number): number {
  let low = 0;
  let high = matches.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches.from[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The country of match `m` if it is a name, an adjective, a people, a seat of power or a city. */
export function countryOfMatch({ matches, lexicon }: TextDocument, m: number): string | undefined {
  const { countries, cities } = lexicon.language;
  const kind = matches.kind[m];
  const ref = matches.ref[m] as number;
  const named =
    kind === Entry.country ||
    kind === Entry.demonym ||
    kind === Entry.nationals ||
    kind === Entry.metonym;
  if (named) return countries[ref]?.id;
  return kind === Entry.place ? cities[ref]?.country : undefined;
}

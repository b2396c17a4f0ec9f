import type { TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";

/** How many lexicon matches on either side are asked: it bounds the work on long texts. */
const WINDOW = 1000;

/** Calls `visit` with the country and first token of each name, adjective, people, seat of power or city near token `at`, in text order. */
export function visitCountriesNear(
  doc: TextDocument,
  at: number,
  visit: (country: string, from: number) => void,
): void {
  const { matches, lexicon } = doc;
  const { countries, cities } = lexicon.language;
  let low = 0;
  let high = matches.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches.from[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  const end = Math.min(matches.count, low + WINDOW);
  for (let m = Math.max(0, low - WINDOW); m < end; m++) {
    const kind = matches.kind[m];
    const ref = matches.ref[m] as number;
    const named =
      kind === Entry.country ||
      kind === Entry.demonym ||
      kind === Entry.nationals ||
      kind === Entry.metonym;
    const country = named
      ? countries[ref]?.id
      : kind === Entry.place
        ? cities[ref]?.country
        : undefined;
    if (country !== undefined) visit(country, matches.from[m] as number);
  }
}

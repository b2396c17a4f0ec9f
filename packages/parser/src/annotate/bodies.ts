import { afterThe, is, isCapital, isKind, sentenceOf, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { countryAt, isCurrencySign } from "./countries.js";
import { entryOf, matchAt } from "./matches.js";
import { isPossessive, type Mention, mentionOf } from "./mention.js";
import { titleWithin } from "./title-words.js";

/** A body at token `i`, with the article and the country before it. */
export function body(doc: TextDocument, i: number): Mention | undefined {
  const { matches, lexicon } = doc;
  let k = afterThe(doc, i);
  const owner = countryAt(doc, k);
  let country: string | undefined;
  if (owner) {
    const after = isKind(doc, owner.to, Kind.possessive) ? owner.to + 1 : owner.to;
    const owned = matchAt(matches, after, Entry.organization);
    // `Italy's G7 presidency`: a forum is of no country.
    if (owned >= 0 && entryOf(matches, owned, lexicon.language.organizations)?.kind !== "forum") {
      country = owner.country;
      k = after;
    }
  }
  const m = matchAt(matches, k, Entry.organization);
  if (m < 0) return ministry(doc, i);
  const entry = entryOf(matches, m, lexicon.language.organizations);
  const to = matches.to[m] as number;
  return mentionOf("organization", i, to, {
    organization: matches.ref[m] as number,
    country: country ?? entry?.country,
    possessive: isPossessive(doc, to),
  });
}

/** The most words of a body's name. */
const BODY_REACH = 10;

/** `the Latvian Ministry of Water`, `Peru's Trade Department`: a body of state that no list has, by its head word and its country. */
function ministry(doc: TextDocument, i: number): Mention | undefined {
  const at = afterThe(doc, i);
  const owner = countryAt(doc, at);
  if (!owner) return undefined;
  const end = bodyEnd(doc, isKind(doc, owner.to, Kind.possessive) ? owner.to + 1 : owner.to);
  if (end < 0 || titleWithin(doc, end) >= 0) return undefined;
  return mentionOf("organization", i, end, {
    country: owner.country,
    possessive: isPossessive(doc, end),
  });
}

/** `Ministry of Water`, `National Human Rights Commission`: where the name of a body ends that starts at token `start`, by its head word; or -1. */
export function bodyEnd(doc: TextDocument, start: number): number {
  let end = -1;
  for (let k = start; k < Math.min(doc.tokens.count, start + BODY_REACH); k++) {
    if (sentenceOf(doc, k) !== sentenceOf(doc, start)) break;
    if (isCapital(doc, k) && matchAt(doc.matches, k, Entry.title) < 0) {
      if (is(doc, k, W.orghead) || end > 0) end = k + 1;
      continue;
    }
    const joins = end > 0 && (is(doc, k, W.of) || is(doc, k, W.for) || is(doc, k, W.and));
    if (!(joins && isCapital(doc, k + 1))) break;
  }
  return end;
}

/** Countries, and capitals and seats of power that may stand for them. */
export function nation(doc: TextDocument, i: number): Mention | undefined {
  const { matches, lexicon } = doc;
  const at = afterThe(doc, i);
  const country = matchAt(matches, at, Entry.country);
  const place = matchAt(matches, at, Entry.place);
  const seat = matchAt(matches, at, Entry.metonym);
  const longest = Math.max(
    country >= 0 ? (matches.to[country] as number) : 0,
    place >= 0 ? (matches.to[place] as number) : 0,
    seat >= 0 ? (matches.to[seat] as number) : 0,
  );
  if (longest === 0 || isCurrencySign(doc, longest)) return undefined;
  const possessive = isPossessive(doc, longest);
  if (country >= 0 && matches.to[country] === longest)
    return mentionOf("country", i, longest, {
      country: entryOf(matches, country, lexicon.language.countries)?.id,
      possessive,
    });
  if (seat >= 0 && matches.to[seat] === longest)
    return mentionOf("country", i, longest, {
      country: entryOf(matches, seat, lexicon.language.countries)?.id,
      possessive,
    });
  if (at !== i) return undefined;
  const city = entryOf(matches, place, lexicon.language.cities);
  if (!city?.country || (city.personName && !city.capital)) return undefined;
  return mentionOf("country", i, longest, { country: city.country, possessive, place: true });
}

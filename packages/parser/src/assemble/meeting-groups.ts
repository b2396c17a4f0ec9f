import type { ParticipantRole } from "@communique/core";
import { countryBefore } from "../annotate/countries.js";
import { beforeThe, is, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Discourse } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import type { ParticipantFound } from "./meeting-types.js";

/** The most words between a group's head and its countries: `officials from the foreign ministries of`. */
const HEAD_REACH = 8;

/**
 * The countries of a group without names that ends before token `to`: `U.S. and Omani officials`,
 * `the national security advisors of Latvia, Oman, and Peru`. Fewer than two are left to the mentions.
 */
export function groupBefore(
  { doc }: Discourse,
  to: number,
  low: number,
  role: ParticipantRole,
): ParticipantFound[] {
  let end = to;
  while (end > low && is(doc, end - 1, W.adverb)) end--;
  const head = end - 1;
  const adjectives = is(doc, head, W.people) || is(doc, head, W.collective);
  const { countries, from } = countriesBefore(doc, adjectives ? head : end, low);
  if (countries.length < 2 || !(adjectives || isOfGroup(doc, from, low))) return [];
  const label = { from: adjectives ? from : end - 1, to: end };
  return countries.map((country) => ({ country, label, role, group: true as const }));
}

/** `Latvia, Oman, and Peru`, `Latvian and Omani foreign`: the countries of a list, read from its end. */
function countriesBefore(
  doc: TextDocument,
  to: number,
  low: number,
): { countries: string[]; from: number } {
  const countries: string[] = [];
  let k = to;
  let from = to;
  for (let between = 0; k > low && between < 3; ) {
    const land = countryBefore(doc, k);
    if (land) {
      countries.unshift(land.country);
      k = from = land.from;
      between = 0;
      continue;
    }
    const joins = is(doc, k - 1, W.and) || isKind(doc, k - 1, Kind.comma) || is(doc, k - 1, W.the);
    const describes =
      countries.length === 0 && isWord(doc, k - 1) && !is(doc, k - 1, W.preposition);
    if (!joins && !describes) break;
    if (!joins) between++;
    k--;
  }
  return { countries, from };
}

/** Whether people are named in front of the list that starts at token `from`: `the leaders of`, `senior officials from`, `delegations representing`. */
function isOfGroup(doc: TextDocument, from: number, low: number): boolean {
  let k = beforeThe(doc, from);
  if (!is(doc, k, W.of) && !is(doc, k, W.from) && !is(doc, k, W.representing)) return false;
  for (k--; k >= Math.max(low, from - HEAD_REACH) && isWord(doc, k); k--) {
    if (is(doc, k, W.people) || is(doc, k, W.collective)) return true;
    if (is(doc, k, W.aux)) return false;
  }
  return false;
}

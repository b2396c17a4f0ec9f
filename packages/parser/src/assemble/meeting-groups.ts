import type { ParticipantRole } from "@communique/core";
import { countryBefore } from "../annotate/countries.js";
import { beforeThe, is, isAuxiliary, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Discourse } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { skipTime } from "./circumstance.js";
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
  // `the officials met`, but `Egypt and the United States met`
  const people = is(doc, head, W.people) || is(doc, head, W.collective);
  const whole = countryBefore(doc, end) ? countriesBefore(doc, end, low) : undefined;
  const adjectives = people && (whole === undefined || whole.countries.length < 2);
  const read = adjectives ? countriesBefore(doc, head, low) : countriesBefore(doc, end, low);
  const { countries, from } = read;
  if (countries.length < 2 || !(adjectives || isOfGroup(doc, from, low))) return [];
  const label = { from: adjectives ? from : end - 1, to: end };
  return countries.map((country) => ({ country, label, role, group: true as const }));
}

/**
 * The country of a delegation without names that ends before token `to`, as the subject of a clause: `A Latvian trade
 * delegation met`, `A delegation of the Latvian parliament arrived`; not `The head of the Latvian delegation met`.
 */
export function delegationBefore(
  { doc }: Discourse,
  to: number,
  low: number,
  role: ParticipantRole,
): ParticipantFound[] {
  let end = skipTime(doc, to - 1, low) + 1;
  while (end > low && is(doc, end - 1, W.adverb)) end--;
  const last = isDelegation(doc, end - 1);
  const land = landBefore(doc, last ? end - 1 : end, low);
  if (!land) return [];
  const of = beforeThe(doc, land.from);
  const head = last ? end - 1 : headBefore(doc, of, low);
  if (head < 0) return [];
  let from = last ? land.from : head;
  while (from > low && isModifier(doc, from - 1)) from--;
  if (is(doc, from - 1, W.determiner)) from--;
  if (from > low && (is(doc, from - 1, W.preposition) || is(doc, from - 1, W.of))) return [];
  return [{ country: land.country, label: { from, to: end }, role, group: true }];
}

/** The delegation of a country whose `of` or `from` is token `of`: `a delegation (of the foreign ministry of)`; or -1. */
function headBefore(doc: TextDocument, of: number, low: number): number {
  for (let k = of; k > Math.max(low, of - HEAD_REACH); k--) {
    if (!is(doc, k, W.of) && !is(doc, k, W.from)) {
      if (!isModifier(doc, k) && !is(doc, k, W.the)) return -1;
    } else if (isDelegation(doc, k - 1)) return k - 1;
  }
  return -1;
}

/** A delegation or mission, which stands for those who sent it. */
const isDelegation = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.delegation) && is(doc, k, W.institution);

/** A word inside a noun phrase, between its determiner and its head. */
const isModifier = (doc: TextDocument, k: number): boolean =>
  (isWord(doc, k) || isKind(doc, k, Kind.hyphen) || isKind(doc, k, Kind.possessive)) &&
  !is(doc, k, W.preposition) &&
  !is(doc, k, W.of) &&
  !is(doc, k, W.determiner) &&
  !is(doc, k, W.conjunction) &&
  !isAuxiliary(doc, k);

/** `Latvian parliamentary`, `Latvian lawmakers`: the last country of a noun phrase that ends before token `to`. */
function landBefore(
  doc: TextDocument,
  to: number,
  low: number,
): { readonly country: string; readonly from: number } | undefined {
  for (let k = to; k > Math.max(low, to - HEAD_REACH); k--) {
    const land = countryBefore(doc, k);
    if (land) return is(doc, land.from - 1, W.and) ? undefined : land;
    if (!isModifier(doc, k - 1)) return undefined;
  }
  return undefined;
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
    // `Chad and Peru's negotiators`
    const owned = countries.length === 0 && isKind(doc, k - 1, Kind.possessive);
    const joins =
      owned || is(doc, k - 1, W.and) || isKind(doc, k - 1, Kind.comma) || is(doc, k - 1, W.the);
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

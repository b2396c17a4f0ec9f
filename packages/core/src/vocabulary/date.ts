/**
 * The unit in which a date is stated; `interval` for a range that is no calendar unit.
 *
 * @example
 * ```ts
 * DATE_PRECISIONS.indexOf("month") < DATE_PRECISIONS.indexOf("year"); // true
 * ```
 */
export const DATE_PRECISIONS = [
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
  "interval",
] as const;

/** One of {@link DATE_PRECISIONS}. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * How an event lies to the date: "by 2030", "since March".
 *
 * @example
 * ```ts
 * DATE_RELATIONS.includes("by"); // true
 * ```
 */
export const DATE_RELATIONS = ["on", "by", "since", "until", "before", "after", "during"] as const;

/** One of {@link DATE_RELATIONS}. */
export type DateRelation = (typeof DATE_RELATIONS)[number];

/**
 * Where a date comes from: written out, counted from a reference, or taken from dateline or publication.
 *
 * @example
 * ```ts
 * DATE_BASES.includes("dateline"); // true
 * ```
 */
export const DATE_BASES = ["stated", "relative", "dateline", "published"] as const;

/** One of {@link DATE_BASES}. */
export type DateBasis = (typeof DATE_BASES)[number];

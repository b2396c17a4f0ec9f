/**
 * What a trade target or a trade figure measures.
 *
 * @example
 * ```ts
 * MEASURES.includes("trade_turnover"); // true
 * ```
 */
export const MEASURES = [
  "trade_turnover",
  "exports",
  "imports",
  "investment",
  "cargo",
  "tourism",
  "other",
] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/**
 * How firm a trade target is, or whether it was met.
 *
 * @example
 * ```ts
 * TARGET_STATUSES.includes("forecast"); // true
 * ```
 */
export const TARGET_STATUSES = [
  "aimed",
  "agreed",
  "proposed",
  "forecast",
  "reached",
  "missed",
] as const;

/** One of {@link TARGET_STATUSES}. */
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/**
 * `level`: the total to reach; `increment`: the amount to add.
 *
 * @example
 * ```ts
 * TARGET_KINDS; // ["level", "increment"]
 * ```
 */
export const TARGET_KINDS = ["level", "increment"] as const;

/** One of {@link TARGET_KINDS}. */
export type TargetKind = (typeof TARGET_KINDS)[number];

/**
 * How exactly the text states an amount; absent when it states it plainly.
 *
 * @example
 * ```ts
 * MONEY_QUALIFIERS.includes("over"); // true
 * ```
 */
export const MONEY_QUALIFIERS = ["about", "over", "under", "up_to"] as const;

/** One of {@link MONEY_QUALIFIERS}. */
export type MoneyQualifier = (typeof MONEY_QUALIFIERS)[number];

/**
 * What the currency was read from: `USD`, `$`, "dollars", or the passage around.
 *
 * @example
 * ```ts
 * CURRENCY_BASES.includes("symbol"); // true
 * ```
 */
export const CURRENCY_BASES = ["code", "symbol", "name", "inferred"] as const;

/** One of {@link CURRENCY_BASES}. */
export type CurrencyBasis = (typeof CURRENCY_BASES)[number];

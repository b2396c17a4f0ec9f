/**
 * The kind of document that was, or is to be, concluded.
 *
 * @example
 * ```ts
 * AGREEMENT_TYPES.includes("memorandum"); // true
 * ```
 */
export const AGREEMENT_TYPES = [
  "agreement",
  "memorandum",
  "contract",
  "joint_statement",
  "protocol",
  "roadmap",
  "treaty",
  "loan",
  "other",
] as const;

/** One of {@link AGREEMENT_TYPES}. */
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

/**
 * How far a document has come.
 *
 * @example
 * ```ts
 * AGREEMENT_STATUSES.includes("under_negotiation"); // true
 * ```
 */
export const AGREEMENT_STATUSES = ["signed", "planned", "under_negotiation", "in_force"] as const;

/** One of {@link AGREEMENT_STATUSES}. */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

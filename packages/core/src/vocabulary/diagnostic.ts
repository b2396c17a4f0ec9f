/**
 * What the parser was in doubt about; codes are stable, new ones may be added.
 *
 * @example
 * ```ts
 * DIAGNOSTIC_CODES.includes("unbalanced-quote"); // true
 * ```
 */
export const DIAGNOSTIC_CODES = [
  "ambiguous-currency",
  "ambiguous-person",
  "ambiguous-speaker",
  "conflicting-dateline",
  "other-language",
  "second-dateline",
  "unbalanced-quote",
  "unresolved-date",
  "unresolved-speaker",
] as const;

/** One of {@link DIAGNOSTIC_CODES}. */
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/**
 * What can be wrong between the records of a report, or between a report and its text.
 *
 * @example
 * ```ts
 * PROBLEM_CODES.includes("unknown-id"); // true
 * ```
 */
export const PROBLEM_CODES = [
  "date-reversed",
  "duplicate-id",
  "span-outside-text",
  "span-reversed",
  "span-splits-character",
  "text-differs",
  "unknown-id",
] as const;

/** One of {@link PROBLEM_CODES}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong with a report. */
export interface Problem {
  /** The stable code of the problem. */
  code: ProblemCode;
  /** Where it is: `statements[0].content[1]`. */
  path: string;
  /** The problem in words. */
  message: string;
}

/**
 * What a report is: its types, vocabularies and the helpers for its spans, without zod.
 *
 * @module @communique/core
 */
export { PROBLEM_CODES, type Problem, type ProblemCode } from "./check/problem.js";
export { checkReport } from "./check-report.js";
export { createOffsetConverter, type OffsetConverter } from "./code-points.js";
export { type Grounding, ground } from "./ground.js";
export { isIsoDay } from "./iso-day.js";
export { compareSpans, sliceSpan, spanContains, spansOverlap } from "./spans.js";
export type * from "./types.js";
export * from "./vocabulary.js";

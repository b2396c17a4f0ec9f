import * as z from "zod";

import { DIAGNOSTIC_CODES } from "../vocabulary/diagnostic.js";
import { SpanSchema } from "./span.js";

/**
 * Schema of a diagnostic code.
 *
 * @example
 * ```ts
 * DiagnosticCodeSchema.parse("unbalanced-quote"); // "unbalanced-quote"
 * ```
 */
export const DiagnosticCodeSchema = z.enum(DIAGNOSTIC_CODES).meta({
  id: "DiagnosticCode",
  description: "What the parser was in doubt about.",
});

/**
 * Schema of a diagnostic.
 *
 * @example
 * ```ts
 * DiagnosticSchema.parse({ code: "unresolved-date", message: "…", span: { start: 3, end: 9 } }).code; // "unresolved-date"
 * ```
 */
export const DiagnosticSchema = z
  .strictObject({
    code: DiagnosticCodeSchema.describe("The stable code of the doubt."),
    message: z.string().min(1).describe("The doubt in words."),
    span: SpanSchema.describe("The characters that it is about."),
  })
  .meta({ id: "Diagnostic", description: "A doubt: what the text leaves open, and where." });

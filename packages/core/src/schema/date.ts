import * as z from "zod";

import { DATE_BASES, DATE_PRECISIONS, DATE_RELATIONS } from "../vocabulary/date.js";
import { SpanSchema } from "./span.js";

/**
 * Schema of a calendar day.
 *
 * @example
 * ```ts
 * IsoDaySchema.safeParse("2025-02-29").success; // false
 * ```
 */
export const IsoDaySchema = z.iso
  .date()
  .meta({ id: "IsoDay", description: "A calendar day, `YYYY-MM-DD`." });

/**
 * Schema of a date precision.
 *
 * @example
 * ```ts
 * DatePrecisionSchema.parse("quarter"); // "quarter"
 * ```
 */
export const DatePrecisionSchema = z.enum(DATE_PRECISIONS).meta({
  id: "DatePrecision",
  description: "The unit in which a date is stated; `interval` for a range that is no such unit.",
});

/**
 * Schema of a date relation.
 *
 * @example
 * ```ts
 * DateRelationSchema.parse("by"); // "by"
 * ```
 */
export const DateRelationSchema = z.enum(DATE_RELATIONS).meta({
  id: "DateRelation",
  description: "How an event lies to the date: `by` 2030, `since` March.",
});

/**
 * Schema of a date basis.
 *
 * @example
 * ```ts
 * DateBasisSchema.parse("stated"); // "stated"
 * ```
 */
export const DateBasisSchema = z.enum(DATE_BASES).meta({
  id: "DateBasis",
  description:
    "Where a date comes from: written out, counted from a reference, the dateline, or the day of publication.",
});

// A year (`2024`, `199X`, `19XX`), with a month, quarter or half, and a day: `2025-09-05`, `2025-33`.
const EDTF = /^\d{2}(?:\d[\dX]|XX)(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

/**
 * Schema of a date expression.
 *
 * @example
 * ```ts
 * const october = { edtf: "2024-10", first: "2024-10-01", last: "2024-10-31", precision: "month", basis: "stated" };
 * DateExpressionSchema.parse(october).last; // "2024-10-31"
 * DateExpressionSchema.safeParse({ ...october, edtf: "October" }).success; // false
 * ```
 */
export const DateExpressionSchema = z
  .strictObject({
    edtf: z
      .string()
      .regex(EDTF)
      .describe(
        "The date in ISO 8601-2 (EDTF): `2024-10`, quarter `2025-33`, half-year `2025-40`, `2025-09-04/2025-09-06`, `199X`.",
      ),
    first: IsoDaySchema.describe("The first day that the expression can mean."),
    last: IsoDaySchema.describe("The last day that the expression can mean, inclusive."),
    precision: DatePrecisionSchema.describe("The unit in which the date is stated."),
    relation: z
      .exactOptional(DateRelationSchema)
      .describe("How the event lies to the date, where the text says so."),
    basis: DateBasisSchema.describe("Where the date comes from."),
    approximate: z
      .exactOptional(z.boolean())
      .describe("True where the text says about, around, or some."),
    span: z
      .exactOptional(SpanSchema)
      .describe("Where the text states the date; absent for one taken from the publication day."),
  })
  .meta({ id: "DateExpression", description: "A date, as exactly as the text states it." });

import * as z from "zod";

const offset = z.int().min(0);

/**
 * Schema of a span.
 *
 * @example
 * ```ts
 * SpanSchema.parse({ start: 0, end: 6 }); // { start: 0, end: 6 }
 * ```
 */
export const SpanSchema = z
  .strictObject({
    start: offset.describe("Offset of the first UTF-16 code unit."),
    end: offset.describe("Offset after the last UTF-16 code unit."),
  })
  .meta({
    id: "Span",
    description:
      "A half-open range of UTF-16 code units in the text that was parsed: `text.slice(start, end)`.",
  });

/**
 * Schema of an evidence.
 *
 * @example
 * ```ts
 * EvidenceSchema.safeParse({ start: 0, end: 6 }).success; // false
 * ```
 */
export const EvidenceSchema = SpanSchema.extend({
  rule: z.string().min(1).describe("Id of the rule that fired, such as `en/meeting/received-by`."),
}).meta({
  id: "Evidence",
  description: "The characters that a value was read from, and the rule that read them.",
});

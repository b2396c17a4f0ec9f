import * as z from "zod";

import { TOPICS } from "../vocabulary/topic.js";
import { SpanSchema } from "./span.js";

/**
 * Schema of a country code.
 *
 * @example
 * ```ts
 * CountryCodeSchema.parse("XK"); // "XK"
 * CountryCodeSchema.safeParse("Kosovo").success; // false
 * ```
 */
export const CountryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/u)
  .meta({
    id: "CountryCode",
    description: "ISO 3166-1 alpha-2 code; `XK` is Kosovo, `EU` the European Union.",
  });

/**
 * Schema of a topic.
 *
 * @example
 * ```ts
 * TopicSchema.parse("energy"); // "energy"
 * ```
 */
export const TopicSchema = z
  .enum(TOPICS)
  .meta({ id: "Topic", description: "What a meeting or a statement is about." });

/**
 * Schema of a place.
 *
 * @example
 * ```ts
 * PlaceSchema.parse({ name: "Riga", country: "LV" }).name; // "Riga"
 * ```
 */
export const PlaceSchema = z
  .strictObject({
    name: z.string().min(1).describe("The place as the text names it, a city or else a country."),
    country: z.exactOptional(CountryCodeSchema).describe("The country that the place lies in."),
    span: z.exactOptional(SpanSchema).describe("Where the text names the place."),
  })
  .meta({ id: "Place", description: "A city, or a country where the text names no city." });

/** An id of one kind of record: `p1`, `m2`. */
export function idOf(prefix: string, description: string): z.ZodString {
  return z
    .string()
    .regex(new RegExp(`^${prefix}[1-9][0-9]*$`, "u"))
    .describe(description);
}

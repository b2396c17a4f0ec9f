import * as z from "zod";

import { ORGANIZATION_KINDS } from "../vocabulary/person.js";
import { CountryCodeSchema, idOf } from "./common.js";
import { SpanSchema } from "./span.js";

/**
 * Schema of an organisation kind.
 *
 * @example
 * ```ts
 * OrganizationKindSchema.parse("ministry"); // "ministry"
 * ```
 */
export const OrganizationKindSchema = z
  .enum(ORGANIZATION_KINDS)
  .meta({ id: "OrganizationKind", description: "What kind of body an organisation is." });

/**
 * Schema of an organisation.
 *
 * @example
 * ```ts
 * OrganizationSchema.parse({ id: "o1", name: "Baltic Port Council", kind: "agency", mentions: [] }).kind; // "agency"
 * ```
 */
export const OrganizationSchema = z
  .strictObject({
    id: idOf("o", "Id within the report: `o1`."),
    name: z.string().min(1).describe("The fullest name in the text, without an article."),
    abbreviation: z
      .exactOptional(z.string().min(1))
      .describe("The abbreviation that the text uses: `SCO`."),
    kind: OrganizationKindSchema.describe("What kind of body it is."),
    country: z
      .exactOptional(CountryCodeSchema)
      .describe("The country of a national body; absent for an international one."),
    mentions: z.array(SpanSchema).describe("Every mention in text order."),
  })
  .meta({ id: "Organization", description: "A body that acts, meets or is spoken for." });

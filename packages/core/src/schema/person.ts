import * as z from "zod";

import { OFFICE_ROLES, OFFICE_STATUSES } from "../vocabulary/person.js";
import { CountryCodeSchema, idOf } from "./common.js";
import { SpanSchema } from "./span.js";

/**
 * Schema of an office role.
 *
 * @example
 * ```ts
 * OfficeRoleSchema.parse("foreign_minister"); // "foreign_minister"
 * ```
 */
export const OfficeRoleSchema = z.enum(OFFICE_ROLES).meta({
  id: "OfficeRole",
  description: "The function behind an office, whatever its title is in the country.",
});

/**
 * Schema of an office status.
 *
 * @example
 * ```ts
 * OfficeStatusSchema.parse("acting"); // "acting"
 * ```
 */
export const OfficeStatusSchema = z.enum(OFFICE_STATUSES).meta({
  id: "OfficeStatus",
  description: "Whether someone holds an office at the time of the text.",
});

/**
 * Schema of an office.
 *
 * @example
 * ```ts
 * OfficeSchema.parse({ title: "Foreign Minister", role: "foreign_minister", country: "LV", status: "current" }).role; // "foreign_minister"
 * ```
 */
export const OfficeSchema = z
  .strictObject({
    title: z
      .string()
      .min(1)
      .describe("The office as written, without country or name: `Foreign Minister`."),
    role: OfficeRoleSchema.describe("The function behind the title."),
    organization: z
      .exactOptional(z.string().min(1))
      .describe("Name of the body that the office belongs to, as written."),
    country: z.exactOptional(CountryCodeSchema).describe("The country that the office serves."),
    status: OfficeStatusSchema.describe("Whether the office is held at the time of the text."),
  })
  .meta({ id: "Office", description: "An office that a person holds or held." });

/**
 * Schema of a person.
 *
 * @example
 * ```ts
 * PersonSchema.parse({ id: "p1", name: "Ilze Darga", offices: [], country: "LV", mentions: [{ start: 0, end: 10 }] }).name; // "Ilze Darga"
 * ```
 */
export const PersonSchema = z
  .strictObject({
    id: idOf("p", "Id within the report: `p1`."),
    name: z
      .exactOptional(z.string().min(1))
      .describe("The fullest name in the text, without honorifics; absent if never named."),
    offices: z.array(OfficeSchema).describe("Offices, the most fully stated one first."),
    country: z
      .exactOptional(CountryCodeSchema)
      .describe("The country that the person represents; absent for an organisation's official."),
    mentions: z
      .array(SpanSchema)
      .describe("Every mention in text order: name, surname, title, pronoun."),
  })
  .meta({ id: "Person", description: "Someone who takes part in a meeting or speaks." });

import * as z from "zod";

import { AGREEMENT_STATUSES, AGREEMENT_TYPES } from "../vocabulary/agreement.js";
import { CountryCodeSchema, idOf, PlaceSchema } from "./common.js";
import { DateExpressionSchema } from "./date.js";
import { MoneySchema } from "./money.js";
import { EvidenceSchema } from "./span.js";

/**
 * Schema of an agreement type.
 *
 * @example
 * ```ts
 * AgreementTypeSchema.parse("memorandum"); // "memorandum"
 * ```
 */
export const AgreementTypeSchema = z
  .enum(AGREEMENT_TYPES)
  .meta({ id: "AgreementType", description: "The kind of document." });

/**
 * Schema of an agreement status.
 *
 * @example
 * ```ts
 * AgreementStatusSchema.safeParse("rumoured").success; // false
 * ```
 */
export const AgreementStatusSchema = z
  .enum(AGREEMENT_STATUSES)
  .meta({ id: "AgreementStatus", description: "How far a document has come." });

/**
 * Schema of an agreement.
 *
 * @example
 * ```ts
 * const evidence = [{ start: 14, end: 43, rule: "en/agreement/signed" }];
 * AgreementSchema.parse({ id: "a1", type: "memorandum", status: "signed", parties: ["LV", "OM"], signatories: [], evidence }).status; // "signed"
 * ```
 */
export const AgreementSchema = z
  .strictObject({
    id: idOf("a", "Id within the report: `a1`."),
    type: AgreementTypeSchema.describe("The kind of document."),
    title: z.exactOptional(z.string().min(1)).describe("Its title, as written."),
    status: AgreementStatusSchema.describe("How far it has come."),
    parties: z.array(CountryCodeSchema).describe("The countries that conclude it."),
    signatories: z
      .array(idOf("p", "Id of a person."))
      .describe("Ids of the people who sign it, where the text names them."),
    date: z.exactOptional(DateExpressionSchema).describe("When it is or was signed."),
    place: z.exactOptional(PlaceSchema).describe("Where it is or was signed."),
    count: z
      .exactOptional(z.int().min(1))
      .describe("How many documents the record stands for: 12 for `signed 12 documents`."),
    value: z.exactOptional(MoneySchema).describe("What it is worth."),
    evidence: z.array(EvidenceSchema).min(1).describe("What the record was read from."),
  })
  .meta({ id: "Agreement", description: "A document that parties conclude or prepare." });

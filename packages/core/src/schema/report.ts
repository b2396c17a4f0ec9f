import * as z from "zod";

import { SCHEMA_VERSION } from "../vocabulary/version.js";
import { AgreementSchema } from "./agreement.js";
import { PlaceSchema } from "./common.js";
import { DateExpressionSchema, IsoDaySchema } from "./date.js";
import { DiagnosticSchema } from "./diagnostic.js";
import { MeetingSchema } from "./meeting.js";
import { OrganizationSchema } from "./organization.js";
import { PersonSchema } from "./person.js";
import { EvidenceSchema } from "./span.js";
import { StatementSchema } from "./statement.js";
import { TradeFigureSchema, TradeTargetSchema } from "./trade.js";

/**
 * Schema of a report's source.
 *
 * @example
 * ```ts
 * SourceSchema.parse({ agency: "BNS", publishedOn: "2025-05-03" }).agency; // "BNS"
 * ```
 */
export const SourceSchema = z
  .strictObject({
    agency: z.exactOptional(z.string().min(1)).describe("Who reports, as the text names it."),
    title: z.exactOptional(z.string()).describe("The headline, as the caller passed it."),
    url: z.exactOptional(z.string()).describe("The address, as the caller passed it."),
    publishedOn: z
      .exactOptional(IsoDaySchema)
      .describe("The publisher's local day of publication, as passed or as stated in the text."),
  })
  .meta({ id: "Source", description: "Where the text comes from." });

/**
 * Schema of a dateline.
 *
 * @example
 * ```ts
 * DatelineSchema.parse({ place: { name: "Riga" }, evidence: { start: 0, end: 4, rule: "en/dateline" } }).place?.name; // "Riga"
 * ```
 */
export const DatelineSchema = z
  .strictObject({
    place: z.exactOptional(PlaceSchema).describe("The place of the report."),
    date: z.exactOptional(DateExpressionSchema).describe("The day of the report."),
    evidence: EvidenceSchema.describe("The characters of the dateline."),
  })
  .meta({ id: "Dateline", description: "The place and day that open a report." });

/**
 * Schema of a report.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const json = JSON.stringify(parse("Latvian Foreign Minister Ilze Darga arrived in Muscat."));
 * ReportSchema.parse(JSON.parse(json)).people[0]?.name; // "Ilze Darga"
 * ReportSchema.safeParse({ people: [] }).success; // false
 * ```
 */
export const ReportSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).describe("The version of this format."),
    id: z
      .string()
      .min(1)
      .describe(
        "The caller's id of the text, or a hash of its characters: the same text, the same id.",
      ),
    language: z.string().min(2).describe("BCP 47 tag of the language that the text was read in."),
    source: SourceSchema.describe("Where the text comes from."),
    dateline: z.exactOptional(DatelineSchema).describe("The place and day that open the report."),
    people: z.array(PersonSchema).describe("Everyone who takes part in a meeting or speaks."),
    organizations: z.array(OrganizationSchema).describe("The bodies that the text names."),
    meetings: z.array(MeetingSchema).describe("Who met whom."),
    statements: z.array(StatementSchema).describe("Who said what."),
    tradeTargets: z.array(TradeTargetSchema).describe("Which trade is aimed at."),
    tradeFigures: z.array(TradeFigureSchema).describe("Which trade is reported."),
    agreements: z.array(AgreementSchema).describe("Which documents are concluded or prepared."),
    diagnostics: z.array(DiagnosticSchema).describe("What the text leaves open."),
  })
  .meta({
    id: "Report",
    description:
      "Everything that Communiqué reads in one text, with the characters it was read from.",
  });

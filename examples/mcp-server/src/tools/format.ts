import { checkReport, type Report } from "@communique/core";
import { ReportSchema } from "@communique/core/schema";
import { formatters, getFormatter } from "@communique/formatters";
import { parse } from "@communique/parser";
import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { ANNOTATIONS, failure, PublishedOnSchema, TextSchema } from "./shared.js";

const names = formatters.map(({ name }) => name);

const FormatSchema = z
  .enum(names)
  .describe(formatters.map(({ name, description }) => `${name}: ${description}`).join("; "));

// The whole schema of a report would be in the list of tools a second time: it is checked in the call instead.
const GivenReportSchema = z
  .record(z.string(), z.unknown())
  .optional()
  .describe(
    "A report of this text as `parse` gave it, or corrected since; read from the text if absent.",
  );

/** Report and format → text. */
export function addFormat(server: McpServer): void {
  server.registerTool(
    "format",
    {
      title: "Write a report down",
      description: "Writes the report of a text in one of several formats.",
      inputSchema: z.strictObject({
        text: TextSchema,
        format: FormatSchema,
        report: GivenReportSchema,
        publishedOn: PublishedOnSchema,
      }),
      annotations: ANNOTATIONS,
    },
    ({ text, format, report: given, publishedOn }) => {
      const checked = given
        ? checkGiven(given, text)
        : parse(text, publishedOn ? { publishedOn } : {});
      if (typeof checked === "string") return failure(checked);
      const written = getFormatter(format)?.format(checked, { text }) ?? "";
      return { content: [{ type: "text", text: written }] };
    },
  );
}

/** The report, or what is wrong with it. */
function checkGiven(given: object, text: string): Report | string {
  const { error } = ReportSchema.safeParse(given);
  if (error)
    return firstOf("report is no report of this schema", z.prettifyError(error).split("\n"));
  // The given one, not the schema's copy of it, whose keys come in another order.
  const report = given as Report;
  const problems = checkReport(report, text);
  if (problems.length === 0) return report;
  const lines = problems.map(({ path, message }) => `${path}: ${message}`);
  return firstOf("report is not of this text", lines);
}

/** Enough to see what is wrong; a report of another text has a problem at every span. */
function firstOf(title: string, lines: string[]): string {
  return [`${title}:`, ...lines.slice(0, 10)].join("\n");
}

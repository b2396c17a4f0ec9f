import { ReportSchema } from "@communique/core/schema";
import { parse } from "@communique/parser";
import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { ANNOTATIONS, PublishedOnSchema, structured, TextSchema } from "./shared.js";

const DESCRIPTION = `Reads a text into a report: people with offices, meetings with participants, statements with \
speakers, trade targets and figures, agreements, each with its spans.`;

// The report's own schema, but at the root instead of behind a reference: there are clients that look for properties.
const OutputSchema = z.strictObject(ReportSchema.shape);

/** text → Report. */
export function addParse(server: McpServer): void {
  server.registerTool(
    "parse",
    {
      title: "Read a text",
      description: DESCRIPTION,
      inputSchema: z.strictObject({ text: TextSchema, publishedOn: PublishedOnSchema }),
      outputSchema: OutputSchema,
      annotations: ANNOTATIONS,
    },
    ({ text, publishedOn }) => structured(parse(text, publishedOn ? { publishedOn } : {})),
  );
}

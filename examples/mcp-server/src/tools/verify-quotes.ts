import { ground, type Report, type Span, sliceSpan, spansOverlap } from "@communique/core";
import { SpanSchema } from "@communique/core/schema";
import { parse } from "@communique/parser";
import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { ANNOTATIONS, structured, TextSchema } from "./shared.js";

const DESCRIPTION = `Checks claimed quotations against the text they are said to be from. verified: it stands there in \
these characters; repaired: it does but for spaces, case, accents or typography, so quote what the text says instead; \
unverified: it does not, so do not quote it. Each place names who says it there.`;

const PlaceSchema = z.strictObject({
  span: SpanSchema,
  text: z.string().describe("What the text really says there."),
  saidBy: z
    .array(z.string())
    .describe("Who says it, as the text names them; empty for the author."),
});

const ClaimSchema = z.strictObject({
  quote: z.string().describe("The claim."),
  status: z.enum(["verified", "repaired", "unverified"]),
  places: z.array(PlaceSchema).describe("Every place where it stands, in text order."),
});

/** Claims → where the text holds them, and who says so. */
export function addVerifyQuotes(server: McpServer): void {
  server.registerTool(
    "verify_quotes",
    {
      title: "Verify quotations",
      description: DESCRIPTION,
      inputSchema: z.strictObject({
        text: TextSchema,
        quotes: z.array(z.string().min(1)).min(1).describe("The claimed quotations, whole words."),
      }),
      outputSchema: z.strictObject({ claims: z.array(ClaimSchema) }),
      annotations: ANNOTATIONS,
    },
    ({ text, quotes }) => {
      const report = parse(text);
      const claims = quotes.map((quote) => {
        const { status, spans } = ground(quote, text);
        const places = spans.map((span) => ({
          span,
          text: sliceSpan(text, span),
          saidBy: speakersAt(report, span),
        }));
        return { quote, status, places };
      });
      return structured({ claims });
    },
  );
}

function speakersAt(report: Report, place: Span): string[] {
  const names = report.statements
    .filter(({ content }) => content.some((span) => spansOverlap(span, place)))
    .map(({ speaker }) => personName(report, speaker.person) ?? speaker.label);
  return [...new Set(names)];
}

function personName(report: Report, id: string | undefined): string | undefined {
  return report.people.find((person) => person.id === id)?.name;
}

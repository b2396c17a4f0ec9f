import { IsoDaySchema } from "@communique/core/schema";
import type { CallToolResult } from "@modelcontextprotocol/server";
import * as z from "zod";

/** What every tool needs. */
export const TextSchema = z
  .string()
  .describe("The whole text, unchanged: spans count its characters.");

/** From which day "on Tuesday" counts where the text has no date of its own. */
export const PublishedOnSchema = IsoDaySchema.optional().describe(
  "The publisher's day, YYYY-MM-DD, if known: relative dates need it where the text has no dateline date.",
);

/** All tools only read what they are given. */
export const ANNOTATIONS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** Typed data, and the same as text for a client that knows no `structuredContent`. */
export function structured(data: object): CallToolResult {
  return {
    content: [{ type: "text", text: JSON.stringify(data) }],
    structuredContent: { ...data },
  };
}

/** What went wrong, in words that the model which called can act on. */
export function failure(message: string): CallToolResult {
  return { content: [{ type: "text", text: message }], isError: true };
}

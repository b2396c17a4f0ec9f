import { McpServer } from "@modelcontextprotocol/server";
import { addFormat } from "./tools/format.js";
import { addParse } from "./tools/parse.js";
import { addVerifyQuotes } from "./tools/verify-quotes.js";

const INSTRUCTIONS = `Reads diplomatic news in English (wire stories, ministry readouts, press services) into typed data, \
by rules, without a model: the same text gives the same report. Every value carries spans, { start, end } in UTF-16 code \
units into the text. What the text does not say is absent. Before you quote a text, verify_quotes.`;

/** An MCP server with the tools `parse`, `verify_quotes` and `format`. */
export function createServer(): McpServer {
  const server = new McpServer(
    { name: "communique", title: "Communiqué", version: "0.0.0" },
    { instructions: INSTRUCTIONS },
  );
  addParse(server);
  addVerifyQuotes(server);
  addFormat(server);
  return server;
}

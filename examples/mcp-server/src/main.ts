// Serves the tools over standard input and output: what an MCP client starts.
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createServer } from "./server.js";

// Standard output belongs to the protocol.
serveStdio(createServer, { onerror: (error) => process.stderr.write(`${error.message}\n`) });

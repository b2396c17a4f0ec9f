import { ndjson } from "@communique/formatters";

import { type Sink, TextFile } from "./sink.js";

/** A report a line. */
export function createNdjsonSink(): Sink {
  const file = new TextFile();
  return {
    add: (report, text) => file.add(ndjson.format(report, { text })),
    files: () => [{ table: "reports", extension: "ndjson", chunks: file.chunks() }],
  };
}

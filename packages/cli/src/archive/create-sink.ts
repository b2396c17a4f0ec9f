import type { ArchiveFormat } from "./archive-options.js";
import { createCsvSink } from "./csv-sink.js";
import { createNdjsonSink } from "./ndjson-sink.js";
import { createParquetSink } from "./parquet-sink.js";
import type { Sink } from "./sink.js";

/** What gathers the reports of one part in a format. */
export function createSink(format: ArchiveFormat): Sink {
  switch (format) {
    case "ndjson":
      return createNdjsonSink();
    case "csv":
      return createCsvSink();
    case "parquet":
      return createParquetSink();
  }
}

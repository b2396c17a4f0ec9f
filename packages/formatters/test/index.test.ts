import { expect, test } from "vitest";

import * as formatters from "../src/index.js";

test("the package exports exactly these values", () => {
  expect(Object.keys(formatters).sort()).toEqual([
    "CSV_TABLES",
    "createCsvFormatter",
    "createReportTable",
    "createSequence",
    "csv",
    "csvTables",
    "escapeControls",
    "events",
    "formatters",
    "geojson",
    "getFormatter",
    "html",
    "ical",
    "json",
    "jsonld",
    "markdown",
    "mermaid",
    "ndjson",
    "svgTargets",
    "svgTimeline",
    "text",
    "webAnnotation",
  ]);
});

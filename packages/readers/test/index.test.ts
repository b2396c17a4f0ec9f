import { expect, test } from "vitest";

import * as detect from "../src/detect.js";
import * as readers from "../src/index.js";

test("exports", () => {
  expect(Object.keys(readers).sort()).toEqual([
    "INPUT_TYPES",
    "ReaderError",
    "detectInputType",
    "holdsMany",
    "readDocuments",
    "readFeed",
    "readHtml",
    "readNdjson",
    "readNewsMl",
    "readNinjs",
    "readRecord",
  ]);
  expect(Object.keys(detect).sort()).toEqual(["INPUT_TYPES", "detectInputType", "holdsMany"]);
});

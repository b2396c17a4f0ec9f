// Writes dist/report.schema.json; runs after the build, which it reads.
import { writeFile } from "node:fs/promises";

import * as schema from "../dist/schema.js";
import { reportJsonSchema } from "./json-schema.mjs";

await writeFile(
  new URL("../dist/report.schema.json", import.meta.url),
  `${JSON.stringify(reportJsonSchema(schema), null, 2)}\n`,
);

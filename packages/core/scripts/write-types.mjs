// Writes src/types.ts from the schemas. Needs the schema entry built: see the "types" script of this package.
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import { reportJsonSchema } from "./json-schema.mjs";
import { typeSource } from "./type-source.mjs";

const schema = await import(pathToFileURL(process.argv[2] ?? "dist/schema.js").href);
await writeFile(new URL("../src/types.ts", import.meta.url), typeSource(reportJsonSchema(schema)));

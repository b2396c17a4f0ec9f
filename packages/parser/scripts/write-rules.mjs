// Writes docs/rules.md: node packages/parser/scripts/write-rules.mjs
import { writeFileSync } from "node:fs";
import { ruleDocs } from "./rule-docs.mjs";

writeFileSync(new URL("../../../docs/rules.md", import.meta.url), ruleDocs());

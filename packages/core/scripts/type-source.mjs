const HEADER = `// Written by \`pnpm --filter @communique/core types\` from the schemas in schema/: change those, not this file.
// Plain interfaces, so that a user's compiler never has to load zod, and every field shows its description.
`;

/** TypeScript interfaces for the definitions of a JSON Schema, with its descriptions as comments. */
export function typeSource({ $defs }) {
  const names = Object.keys($defs).sort();
  const vocabulary = names.filter((name) => $defs[name].enum);
  const records = names.filter((name) => !$defs[name].enum);
  const imports = `import type {\n${[...vocabulary, "SchemaVersion"]
    .sort()
    .map((name) => `  ${name},\n`)
    .join("")}} from "./vocabulary.js";\n`;
  return [HEADER, imports, ...records.map((name) => declaration(name, $defs))].join("\n");
}

function declaration(name, $defs) {
  const { description, properties, required = [], ...schema } = $defs[name];
  if (!properties) return `${comment(description, "")}export type ${name} = ${typeOf(schema)};\n`;
  const fields = Object.entries(properties).map(([field, value]) => {
    // zod leaves out a description that repeats the one of the record it refers to.
    const text = value.description ?? $defs[definitionOf(value)]?.description;
    const mark = required.includes(field) ? "" : "?";
    return `${comment(text, "  ")}  ${field}${mark}: ${typeOf(value)};\n`;
  });
  return `${comment(description, "")}export interface ${name} {\n${fields.join("")}}\n`;
}

function definitionOf({ $ref }) {
  return $ref?.replace("#/$defs/", "");
}

function typeOf(schema) {
  if (schema.$ref) return definitionOf(schema);
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" | ");
  if (schema.const !== undefined) return "SchemaVersion";
  switch (schema.type) {
    case "array":
      return `${typeOf(schema.items)}[]`;
    case "integer":
      return "number";
    case "string":
    case "number":
    case "boolean":
      return schema.type;
    default:
      throw new Error(`no TypeScript type for ${JSON.stringify(schema)}`);
  }
}

function comment(text, indent) {
  if (!text) throw new Error("a schema or field has no description");
  return `${indent}/** ${text} */\n`;
}

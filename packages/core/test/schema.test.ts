/// <reference types="node" />

import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";

// @ts-expect-error: build scripts have no declarations
import { reportJsonSchema } from "../scripts/json-schema.mjs";
// @ts-expect-error: build scripts have no declarations
import { typeSource } from "../scripts/type-source.mjs";
import type { Report } from "../src/index.js";
import * as schema from "../src/schema.js";
import { sampleReport } from "./sample-report.js";

const jsonSchema = reportJsonSchema(schema);
const validate = addFormats.default(new Ajv2020({ allErrors: true })).compile(jsonSchema);

/** Both readers of the contract must agree. */
function accepts(report: unknown): boolean {
  const byZod = schema.ReportSchema.safeParse(report).success;
  expect(validate(report)).toBe(byZod);
  return byZod;
}

test("the sample report is valid", () => {
  expect(accepts(sampleReport())).toBe(true);
});

test("a report survives JSON", () => {
  const report = sampleReport();
  expect(schema.ReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

test("any id of the caller's is valid", () => {
  expect(accepts({ ...sampleReport(), id: "a" })).toBe(true);
});

describe("refuses", () => {
  const money = { amount: 1, currency: "USD", currencyBasis: "symbol", span: { start: 0, end: 1 } };

  test.each<[what: string, change: object]>([
    ["an unknown field", { mood: "good" }],
    ["null where something is absent", { dateline: null }],
    ["another version", { schemaVersion: "0.9" }],
    ["an empty id", { id: "" }],
    ["a day that does not exist", { source: { publishedOn: "2026-02-30" } }],
    [
      "an id of another kind",
      { organizations: [{ id: "p1", name: "X", kind: "other", mentions: [] }] },
    ],
    [
      "a country in lower case",
      { people: [{ id: "p1", offices: [], country: "uz", mentions: [] }] },
    ],
    [
      "an offset that is no integer",
      { people: [{ id: "p1", offices: [], mentions: [{ start: 0.5, end: 1 }] }] },
    ],
    [
      "a record without evidence",
      {
        agreements: [
          {
            id: "a1",
            type: "loan",
            status: "signed",
            parties: [],
            signatories: [],
            value: money,
            evidence: [],
          },
        ],
      },
    ],
  ])("%s", (_what, change) => {
    expect(accepts({ ...sampleReport(), ...change })).toBe(false);
  });
});

test.each([
  ["2024", true],
  ["2024-10", true],
  ["2025-33", true],
  ["2025-09-05", true],
  ["2025-09-04/2025-09-06", true],
  ["199X", true],
  ["19XX", true],
  ["2025-Q3", false],
  ["September 2025", false],
  ["2025/", false],
])("%s is EDTF: %s", (edtf, expected) => {
  const day = { first: "2025-01-01", last: "2025-01-01", precision: "day", basis: "stated" };
  expect(schema.DateExpressionSchema.safeParse({ edtf, ...day }).success).toBe(expected);
});

test("every schema and every field has a description", () => {
  const definitions: Record<string, Definition> = jsonSchema.$defs;
  const bare = Object.entries(definitions).flatMap(([name, { description, properties = {} }]) => [
    ...(description ? [] : [name]),
    ...Object.entries(properties)
      .filter(([, field]) => !field.description && !refersToDescription(field, definitions))
      .map(([field]) => `${name}.${field}`),
  ]);
  expect(bare).toEqual([]);
});

interface Definition {
  description?: string;
  $ref?: string;
  properties?: Record<string, Definition>;
}

function refersToDescription(
  { $ref }: Definition,
  definitions: Record<string, Definition>,
): boolean {
  return Boolean($ref && definitions[$ref.replace("#/$defs/", "")]?.description);
}

test("the written types are those of the schemas", () => {
  expectTypeOf<Report>().toEqualTypeOf<z.infer<typeof schema.ReportSchema>>();
});

test("types.ts is up to date (if not: pnpm --filter @communique/core types)", () => {
  const written = readFileSync(new URL("../src/types.ts", import.meta.url), "utf8");
  expect(written).toBe(typeSource(jsonSchema));
});

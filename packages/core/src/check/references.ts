import type { Report } from "../types.js";
import type { Problem } from "./problem.js";
import { walk } from "./walk.js";

const COLLECTIONS = [
  "people",
  "organizations",
  "meetings",
  "statements",
  "tradeTargets",
  "tradeFigures",
  "agreements",
] as const;

/** The fields that hold ids, and the collection that the ids belong to. */
const REFERENCES = {
  person: "people",
  people: "people",
  signatories: "people",
  organization: "organizations",
  meeting: "meetings",
  statement: "statements",
  statements: "statements",
  agreements: "agreements",
} as const;

/** Ids that occur twice, and references that lead nowhere. */
export function checkReferences(report: Report): Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, Set<string>>();
  for (const collection of COLLECTIONS) {
    const ids = new Set<string>();
    known.set(collection, ids);
    report[collection].forEach(({ id }, index) => {
      if (ids.has(id)) {
        const path = `${collection}[${index}].id`;
        problems.push({ code: "duplicate-id", path, message: `${id} is used twice` });
      }
      ids.add(id);
    });
  }
  walk(report, (record, path) => {
    // The organisation of an office is a name as written, not an id.
    if (/offices\[\d+\]$/u.test(path)) return;
    for (const [field, collection] of Object.entries(REFERENCES)) {
      for (const id of idsIn(record[field])) {
        if (known.get(collection)?.has(id)) continue;
        const where = path === "" ? field : `${path}.${field}`;
        problems.push({
          code: "unknown-id",
          path: where,
          message: `${id} is not in ${collection}`,
        });
      }
    }
  });
  return problems;
}

/** The strings in a field; the records themselves, such as `report.people`, are objects. */
function idsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

import type { Organization, Person } from "@communique/core";

import { defineTable, evidenceColumns, type Table } from "./table.js";

/** One row a person. */
export const people: Table = defineTable<Person>("people", (report) => report.people, [
  ["id", ({ id }) => id],
  ["name", ({ name }) => name],
  ["title", ({ offices }) => offices[0]?.title],
  ["role", ({ offices }) => offices[0]?.role],
  ["organization", ({ offices }) => offices[0]?.organization],
  ["office_status", ({ offices }) => offices[0]?.status],
  ["country", ({ country }) => country],
  ["mentions", ({ mentions }) => mentions.length],
  ...evidenceColumns<Person>(({ mentions }) => mentions[0]),
]);

/** One row an organisation. */
export const organizations: Table = defineTable<Organization>(
  "organizations",
  (report) => report.organizations,
  [
    ["id", ({ id }) => id],
    ["name", ({ name }) => name],
    ["abbreviation", ({ abbreviation }) => abbreviation],
    ["kind", ({ kind }) => kind],
    ["country", ({ country }) => country],
    ["mentions", ({ mentions }) => mentions.length],
    ...evidenceColumns<Organization>(({ mentions }) => mentions[0]),
  ],
);

import type { Office, Organization, Person } from "@communique/core";

import { defineTable, evidenceColumns, type Table } from "./table.js";

/** One row a person, with the first office; the rest are rows of {@link offices}. */
export const people: Table = defineTable<Person>("people", (report) => report.people, [
  ["id", ({ id }) => id],
  ["name", ({ name }) => name],
  ["title", ({ offices }) => offices[0]?.title],
  ["role", ({ offices }) => offices[0]?.role],
  ["organization", ({ offices }) => offices[0]?.organization],
  ["office_status", ({ offices }) => offices[0]?.status],
  ["country", ({ country }) => country],
  ["mentions", ({ mentions }) => mentions.length, "integer"],
  ...evidenceColumns<Person>(({ mentions }) => mentions[0]),
]);

type OfficeRow = Office & { person: Person };

/** One row an office that the text gives a person. */
export const offices: Table = defineTable<OfficeRow>(
  "offices",
  (report) =>
    report.people.flatMap((person) => person.offices.map((office) => ({ ...office, person }))),
  [
    ["person", ({ person }) => person.id],
    ["person_name", ({ person }) => person.name],
    ["title", ({ title }) => title],
    ["role", ({ role }) => role],
    ["organization", ({ organization }) => organization],
    ["country", ({ country }) => country],
    ["status", ({ status }) => status],
  ],
);

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
    ["mentions", ({ mentions }) => mentions.length, "integer"],
    ...evidenceColumns<Organization>(({ mentions }) => mentions[0]),
  ],
);

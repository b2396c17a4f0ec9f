import type { Meeting, Participant } from "@communique/core";

import { dateColumns, placeColumns } from "./columns.js";
import { defineTable, evidenceColumns, type Table } from "./table.js";

/** One row a meeting. */
export const meetings: Table = defineTable<Meeting>("meetings", (report) => report.meetings, [
  ["id", ({ id }) => id],
  ["form", ({ form }) => form],
  ["status", ({ status }) => status],
  ["format", ({ format }) => format],
  ["level", ({ level }) => level],
  ["participants", ({ participants }, { names }) => participants.map(names.participant), "list"],
  ...dateColumns<Meeting>("date", ({ date }) => date),
  ...placeColumns<Meeting>("place", ({ place }) => place),
  ["venue", ({ venue }) => venue?.name],
  ["occasion", ({ occasion }) => occasion?.name],
  ["topics", ({ topics }) => topics, "list"],
  ["statements", ({ statements }) => statements, "list"],
  ["agreements", ({ agreements }) => agreements, "list"],
  ["rule", ({ evidence }) => evidence[0]?.rule],
  ...evidenceColumns<Meeting>(({ evidence }) => evidence[0]),
]);

type Row = Participant & { meeting: string };

/** One row a participant of a meeting. */
export const participants: Table = defineTable<Row>(
  "participants",
  (report) =>
    report.meetings.flatMap((it) => it.participants.map((p) => ({ ...p, meeting: it.id }))),
  [
    ["meeting", ({ meeting }) => meeting],
    ["person", ({ person }) => person],
    ["person_name", ({ person }, { names }) => names.person(person)],
    ["organization", ({ organization }) => organization],
    ["organization_name", ({ organization }, { names }) => names.organization(organization)],
    ["country", ({ country }) => country],
    ["role", ({ role }) => role],
  ],
);

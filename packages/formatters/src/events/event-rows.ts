import type { DateExpression, Evidence, Report } from "@communique/core";

import { namesIn } from "../shared/names.js";
import {
  type Actor,
  addressee,
  type Dyad,
  dyads,
  meetingActors,
  parties,
  speakers,
} from "./actors.js";
import { codesOf, type EventCodes } from "./codes.js";
import { meetingEvents } from "./meeting-events.js";

/** Who did what to whom, in the way of event data. */
export interface EventRow {
  id: string;
  date: DateExpression | undefined;
  source: Actor;
  target: Actor | undefined;
  codes: EventCodes;
  /** The record that it is derived from. */
  record: string;
  /** What kind of meeting, agreement or statement that is. */
  kind: string;
  status: string | undefined;
  evidence: Evidence | undefined;
}

/** The events of a report: of its meetings, its agreements and its statements, in the order of the records. */
export function eventRows(report: Report): EventRow[] {
  const names = namesIn(report);
  const dates = new Map(report.meetings.map(({ id, date }) => [id, date]));
  const meetings = report.meetings.flatMap((meeting) => {
    const { id, form, status, date, evidence } = meeting;
    const base = { record: id, kind: form, status, date, evidence: evidence[0] };
    return rows(base, meetingEvents(meeting, meetingActors(meeting, report, names)));
  });
  const agreements = report.agreements.flatMap((agreement) => {
    const { id, type, status, date, evidence } = agreement;
    const actors = parties(agreement);
    const [first] = actors;
    const pairs: Dyad[] = first && actors.length === 1 ? [[first, undefined]] : dyads(actors);
    const codes = codesOf("agreement_status", status);
    const base = { record: id, kind: type, status, date, evidence: evidence[0] };
    return rows(
      base,
      pairs.map((dyad) => [dyad, codes] as const),
    );
  });
  const statements = report.statements.flatMap((statement) => {
    const { id, act, meeting, evidence } = statement;
    const target = addressee(statement, report, names);
    const sources = speakers(statement, report, names);
    const codes = codesOf("statement_act", act);
    const date = meeting === undefined ? undefined : dates.get(meeting);
    const base = { record: id, kind: act, status: undefined, date, evidence: evidence[0] };
    return rows(
      base,
      sources.map((source) => [[source, target], codes] as const),
    );
  });
  return [...meetings, ...agreements, ...statements];
}

/** One row for each dyad that has codes, numbered within its record. */
function rows(
  base: Omit<EventRow, "id" | "source" | "target" | "codes">,
  events: (readonly [Dyad, EventCodes | undefined])[],
): EventRow[] {
  return events
    .flatMap(([[source, target], codes]) => (codes ? [{ ...base, source, target, codes }] : []))
    .map((event, index) => ({ ...event, id: `${base.record}-${index + 1}` }));
}

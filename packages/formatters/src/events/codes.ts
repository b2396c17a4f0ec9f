import type { AgreementStatus, MeetingForm, MeetingStatus, SpeechAct } from "@communique/core";

import table from "../data/event-codes.json" with { type: "json" };

/** The codes of an event in two schemes of event data. */
export interface EventCodes {
  /** CAMEO 1.1b3, as text: the leading zero counts. */
  cameo: string;
  /** PLOVER, as its authors convert CAMEO (draft 0.8, 2021); it has no codes for comments and appeals. */
  plover?: string;
  /** PLOVER's mode of the event. */
  mode?: string;
}

/** What codes are derived from, and its values. */
interface Values {
  agreement_status: AgreementStatus;
  meeting_form: MeetingForm;
  meeting_place: "third_country";
  meeting_status: MeetingStatus;
  statement_act: SpeechAct;
  visit_side: "guest" | "host";
}

let codes: Map<string, EventCodes> | undefined;

/**
 * The codes of a value, by the table in data/event-codes.json.
 *
 * @returns Nothing where the table has no code: what happened is no event.
 */
export function codesOf<Of extends keyof Values>(
  of: Of,
  value: Values[Of],
): EventCodes | undefined {
  codes ??= readTable();
  return codes.get(`${of}/${value}`);
}

function readTable(): Map<string, EventCodes> {
  return new Map(
    table.flatMap(({ of, value, cameo, plover, mode }): [string, EventCodes][] =>
      cameo === undefined
        ? []
        : [[`${of}/${value}`, { cameo, ...(plover && { plover }), ...(mode && { mode }) }]],
    ),
  );
}

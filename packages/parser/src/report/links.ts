import type { Agreement, Meeting, Statement } from "@communique/core";
import type { AgreementFound } from "../assemble/agreement-found.js";
import { isHeld, isVisit, type MeetingFound } from "../assemble/meeting-types.js";
import type { StatementFound } from "../assemble/statements.js";
import {
  firstFrom,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import type { Person } from "../resolve/person.js";

/** What the links are read from. */
export interface Linkable {
  readonly meetings: readonly MeetingFound[];
  readonly statements: readonly StatementFound[];
  readonly agreements: readonly AgreementFound[];
}

/** How many tellings of encounters back the one may lie that a statement was made at: it bounds the work on long texts. */
const MEMORY = 100;

/** The encounter that the story reports: the first one held that is more than a visit. */
export const mainMeeting = ({ meetings }: Linkable): MeetingFound | undefined =>
  meetings.find((m) => isHeld(m) && !isVisit(m));

/** Ties statements to the meeting told of last that their speakers take part in, agreements to the one that the story reports. */
export function linkMeetings(
  doc: TextDocument,
  found: Linkable,
  meetings: readonly Meeting[],
  statements: readonly Statement[],
  agreements: readonly Agreement[],
): void {
  const main = mainMeeting(found);
  if (!main) return;
  const records = new Map(found.meetings.map((m, i) => [m, meetings[i] as Meeting]));
  const told = tellings(found.meetings);
  const opening = told.find((t) => t.meeting === main);
  found.statements.forEach((s, i) => {
    const end = sentenceEnd(doc, sentenceOf(doc, s.content.at(-1)?.from ?? 0));
    const meeting = meetingOf(told, end, opening, s);
    const record = meeting && records.get(meeting);
    if (!record) return;
    const statement = statements[i] as Statement;
    statement.meeting = record.id;
    record.statements.push(statement.id);
  });
  found.agreements.forEach((a, i) => {
    if (
      a.atMeeting ||
      (a.status === "signed" && a.date !== undefined && a.date.edtf === main.date?.edtf)
    )
      records.get(main)?.agreements.push((agreements[i] as Agreement).id);
  });
}

/** A place where the text tells of a meeting, and who was there. */
interface Telling extends TokenRange {
  readonly meeting: MeetingFound;
  readonly present: ReadonlySet<Person>;
}

/** Every place where the text tells of a meeting that was held, in order. */
function tellings(meetings: readonly MeetingFound[]): readonly Telling[] {
  const told: Telling[] = [];
  for (const meeting of meetings) {
    if (!isHeld(meeting) || isVisit(meeting)) continue;
    const present = new Set<Person>();
    for (const { person } of meeting.participants) if (person) present.add(person);
    for (const { from, to } of meeting.evidence) told.push({ from, to, meeting, present });
  }
  return told.sort((a, b) => a.from - b.from);
}

/** The meeting told of last before token `end` at which everyone who speaks was present; before any is told of, the one that the story reports, told of first in `opening`. */
function meetingOf(
  told: readonly Telling[],
  end: number,
  opening: Telling | undefined,
  { actor }: StatementFound,
): MeetingFound | undefined {
  const speakers = actor.person ? [actor.person] : actor.people;
  // `The sides agreed`: those who met.
  const anyone = actor.kind === "group" && speakers.length === 0;
  if (speakers.length === 0 && !anyone) return undefined;
  const suits = (t: Telling): boolean => speakers.every((p) => t.present.has(p));
  const last = firstFrom(told, end) - 1;
  for (let i = last; i >= 0 && last - i < MEMORY; i--)
    if (suits(told[i] as Telling)) return (told[i] as Telling).meeting;
  return opening && suits(opening) ? opening.meeting : undefined;
}

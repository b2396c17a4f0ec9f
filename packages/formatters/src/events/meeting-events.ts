import type { Meeting, MeetingStatus } from "@communique/core";

import { type Actor, type Dyad, dyads } from "./actors.js";
import { codesOf, type EventCodes } from "./codes.js";

/** An event of a meeting. */
export type CodedDyad = readonly [dyad: Dyad, codes: EventCodes | undefined];

const TOOK_PLACE: ReadonlySet<MeetingStatus> = new Set(["held", "ongoing", "past"]);

/** Who does what to whom by a meeting: its form decides where it took place, else its status. */
export function meetingEvents(meeting: Meeting, actors: Actor[]): CodedDyad[] {
  if (TOOK_PLACE.has(meeting.status)) {
    return meeting.form === "visit" ? visitEvents(meeting, actors) : heldEvents(meeting, actors);
  }
  const codes = codesOf("meeting_status", meeting.status);
  const invites = meeting.status === "invited" && actors.some(isHost);
  return dyads(actors)
    .filter(([source]) => !invites || isHost(source))
    .map((dyad) => [dyad, codes]);
}

function heldEvents(meeting: Meeting, actors: Actor[]): CodedDyad[] {
  const codes = codesOf("meeting_form", meeting.form);
  const third = codesOf("meeting_place", "third_country");
  return dyads(actors).map((dyad) => [
    dyad,
    codes?.cameo === "040" && isElsewhere(meeting, dyad) ? third : codes,
  ]);
}

/** A guest makes a visit and a host hosts it; the country that is visited is the host where nobody else is. */
function visitEvents(meeting: Meeting, actors: Actor[]): CodedDyad[] {
  const country = meeting.place?.country;
  const sides = actors.some(isHost) ? actors : withHost(actors, country);
  if (!sides.some(isHost)) return heldEvents(meeting, actors);
  return dyads(sides)
    .filter(([source, target]) => isHost(source) !== isHost(target))
    .map((dyad) => [dyad, codesOf("visit_side", isHost(dyad[0]) ? "host" : "guest")]);
}

function withHost(actors: Actor[], country: string | undefined): Actor[] {
  if (country === undefined) return actors;
  const others = actors.filter(({ label }) => label !== country);
  return [...others, { label: country, country, role: "host" }];
}

function isHost(actor: Actor | undefined): boolean {
  return actor?.role === "host";
}

/** Whether both come from elsewhere: each country is known, and the place lies in neither. */
function isElsewhere({ place }: Meeting, [source, target]: Dyad): boolean {
  const countries = [source.country, target?.country];
  return place?.country !== undefined && countries.every((it) => it && it !== place.country);
}

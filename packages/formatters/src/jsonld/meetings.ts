import type { Meeting, MeetingStatus, Report } from "@communique/core";
import type * as schema from "schema-dts";

import { meetingTitle } from "../shared/meeting-title.js";
import type { Names } from "../shared/names.js";
import { recordUrn } from "../shared/record-urn.js";
import { words } from "../shared/words.js";
import { agent } from "./agents.js";
import { isoDates } from "./dates.js";
import { type Node, node } from "./node.js";
import { placeNode } from "./places.js";

type EventNode = Node<schema.Event, "Event">;

/** What schema.org says of an event that is one; the other statuses are actions about an event that may never be. */
const STATUSES: Partial<Record<MeetingStatus, schema.EventStatusType>> = {
  held: "https://schema.org/EventScheduled",
  ongoing: "https://schema.org/EventScheduled",
  past: "https://schema.org/EventScheduled",
  planned: "https://schema.org/EventScheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
};

/**
 * A meeting as an event. Schema.org knows nothing of what is only invited to, proposed or declined: that is an action
 * whose object is the event, so that no reader takes it for a date in a calendar.
 */
export function meetingNode(report: Report, meeting: Meeting, names: Names): schema.Thing {
  const event = eventNode(report, meeting, names);
  const id = recordUrn(report, meeting.id);
  if (event.eventStatus !== undefined) return { ...event, "@id": id };
  const actionStatus = "https://schema.org/PotentialActionStatus";
  if (meeting.status === "invited") {
    return { "@type": "InviteAction", "@id": id, event };
  }
  if (meeting.status === "declined") return { "@type": "RejectAction", "@id": id, object: event };
  return { "@type": "PlanAction", "@id": id, actionStatus, object: event };
}

function eventNode(report: Report, meeting: Meeting, names: Names): EventNode {
  const { form, status, participants, date, place, venue, occasion, topics } = meeting;
  const { start, end } = isoDates(date);
  const isRemote = form === "phone_call" || form === "video_conference";
  return node<EventNode>({
    "@type": "Event",
    name: meetingTitle(meeting, names),
    eventStatus: STATUSES[status],
    eventAttendanceMode: isRemote ? "https://schema.org/OnlineEventAttendanceMode" : undefined,
    startDate: start,
    endDate: end,
    location: placeNode(place, venue?.name),
    organizer: participants.filter(isHost).flatMap((it) => agent(report, it)),
    attendee: participants.flatMap((it) => agent(report, it)),
    superEvent: occasion && { "@type": "Event", name: occasion.name },
    keywords: topics.map(words),
  });
}

function isHost({ role }: { role: string }): boolean {
  return role === "host";
}

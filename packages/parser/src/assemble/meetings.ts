import type { Discourse } from "../resolve/speakers.js";
import type { MeetingFacts, MeetingFound } from "./meeting-types.js";

export function findMeetings(_d: Discourse, _facts: MeetingFacts): MeetingFound[] {
  return [];
}

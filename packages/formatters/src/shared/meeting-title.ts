import type { Meeting } from "@communique/core";

import type { Names } from "./names.js";
import { capitalise, oneLine, words } from "./words.js";

/** A meeting in a few words, for calendars and charts: `Talks: Ilze Kalnina, Rustam Qodirov, EE`. */
export function meetingTitle({ form, participants }: Meeting, names: Names): string {
  const title = capitalise(words(form));
  const who = participants.map(names.attendee).join(", ");
  return who === "" ? title : oneLine(`${title}: ${who}`);
}

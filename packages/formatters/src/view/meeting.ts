import type { Meeting } from "@communique/core";

import { dateText } from "../shared/date-text.js";
import type { Names } from "../shared/names.js";
import { placeText } from "../shared/place-text.js";
import { capitalise, words } from "../shared/words.js";
import { evidenceQuotes, facts, item } from "./quote.js";
import type { Item } from "./view.js";

/** A meeting: who, when, where, about what. */
export function meetingItem(meeting: Meeting, text: string, names: Names): Item {
  const { form, status, format, level, date, place, topics } = meeting;
  const note = [status, format, level].flatMap((it) => (it ? [words(it)] : []));
  return {
    ...item(capitalise(words(form)), note.join(", ")),
    facts: facts(
      ["Who", meeting.participants.map(names.participant).join(", ")],
      ["When", date && dateText(date)],
      ["Where", [meeting.venue?.name, place && placeText(place)].filter(Boolean).join(", ")],
      ["Within", meeting.occasion?.name],
      ["Topics", topics.map(words).join(", ")],
      ["Agreed", meeting.agreements.map((id) => names.agreement(id) ?? id).join(", ")],
    ),
    evidence: evidenceQuotes(text, meeting.evidence),
  };
}

import type { MeetingForm } from "@communique/core";
import { matchAt } from "../annotate/matches.js";
import type { TextDocument } from "../document.js";
import type { MeetingVerbEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";

/** The entry of the verb of meeting that starts at token `i`. */
export function meetingVerbAt(doc: TextDocument, i: number): MeetingVerbEntry | undefined {
  const m = matchAt(doc.matches, i, Entry.meetingVerb);
  return m < 0 ? undefined : doc.lexicon.language.meetingVerbs[doc.matches.ref[m] as number];
}

/** The form of encounter that the noun at token `i` names. */
export function meetingFormAt(doc: TextDocument, i: number): MeetingForm | undefined {
  const m = matchAt(doc.matches, i, Entry.meetingNoun);
  return m < 0 ? undefined : doc.lexicon.language.meetingNouns[doc.matches.ref[m] as number]?.form;
}

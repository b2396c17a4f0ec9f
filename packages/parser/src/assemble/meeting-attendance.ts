import type { MeetingForm } from "@communique/core";
import { matchAt } from "../annotate/matches.js";
import { topicsIn } from "../annotate/topics.js";
import { is, sentenceEnd, sentenceStart, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { listFrom } from "./meeting-lists.js";
import { distinct } from "./meeting-members.js";
import { isEvent, isVisit, type MeetingFound, type Story } from "./meeting-types.js";

/** `The meeting was also attended by A. Okello`, `the forum, co-chaired by A and B`: more participants of a meeting named before. */
export function attendance(story: Story, sentence: number): void {
  const { d } = story;
  const { doc } = d;
  const end = sentenceEnd(doc, sentence);
  for (let k = sentenceStart(doc, sentence); k < end; k++) {
    const chaired = is(doc, k, W.led);
    if (!(chaired || is(doc, k, W.attending)) || !is(doc, k + 1, W.by)) continue;
    const noun = nounBefore(doc, sentenceStart(doc, sentence), k);
    if (!noun) continue;
    const event = story.all.filter(isEvent).at(-1);
    const meeting = isEvent({ form: noun }) ? event : story.main;
    const people = listFrom(d, k + 2, end, chaired ? "chair" : "accompanying").filter(
      (p) => p.person,
    );
    if (!meeting || people.length === 0) continue;
    const countries = people.flatMap((p) => p.person?.country ?? []);
    const others = meeting.participants.filter(
      (p) => p.person || !countries.includes(p.country ?? ""),
    );
    meeting.participants = distinct([...others, ...people]);
  }
}

/** The form of the meeting noun that the participle at `k` belongs to. */
function nounBefore(doc: TextDocument, low: number, k: number): MeetingForm | undefined {
  for (let i = k - 1; i >= Math.max(low, k - 7); i--) {
    const m = matchAt(doc.matches, i, Entry.meetingNoun);
    if (m >= 0) return doc.lexicon.language.meetingNouns[doc.matches.ref[m] as number]?.form;
  }
  return undefined;
}

/** What was discussed: the topics behind a verb of agenda. */
export function agenda(story: Story, sentence: number, here: MeetingFound | undefined): void {
  const { d, facts } = story;
  const { doc } = d;
  const meeting = here && !isVisit(here) ? here : story.main;
  if (!meeting) return;
  const end = sentenceEnd(doc, sentence);
  for (let k = sentenceStart(doc, sentence); k < end; k++) {
    if (!is(doc, k, W.agenda) || facts.quoted[k]) continue;
    for (const topic of topicsIn(doc, [{ from: k + 1, to: end }]))
      if (!meeting.topics.includes(topic)) meeting.topics.push(topic);
    return;
  }
}

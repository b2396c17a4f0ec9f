import { entryOf, matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { hasWord, is, sentenceEnd, sentenceStart } from "../document.js";
import type { CueEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionEnding, mentionStarting } from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import { impliedDate } from "./meeting-day.js";
import type { MeetingFound, ParticipantFound, Story } from "./meeting-types.js";

/** `Premier A told visiting Minister B that …`, `…, Premier A told Minister B here`: who speaks to a guest, or to somebody in the city of the story, has met him. */
export function toldGuest(story: Story, sentence: number): MeetingFound | undefined {
  const { d, facts } = story;
  const { doc } = d;
  const end = sentenceEnd(doc, sentence);
  for (let k = sentenceStart(doc, sentence); k < end; k++) {
    const cue = facts.quoted[k] ? -1 : matchAt(doc.matches, k, Entry.cue);
    if (cue < 0) continue;
    const speaker = mentionEnding(d, k);
    const hearer = mentionStarting(d, doc.matches.to[cue] as number);
    if (speaker < 0 || hearer < 0) continue;
    const entry = entryOf(doc.matches, cue, doc.lexicon.language.cues) as CueEntry;
    if (!entry.takes.includes("addressee-clause")) continue;
    const one = d.people.of[speaker];
    const other = d.people.of[hearer];
    if (!one || !other || one === other) continue;
    const here = is(doc, mentionAt(d, hearer)?.to ?? 0, W.here);
    if (!here && !isVisiting(d, speaker) && !isVisiting(d, hearer)) continue;
    const participants = [participantOf(d, speaker, one), participantOf(d, hearer, other)];
    return encounter(story, sentence, participants, doc.matches.to[cue] as number);
  }
  return undefined;
}

/** Whether a mention says that somebody is visiting: `visiting Omani Foreign Minister A`. */
function isVisiting(d: Discourse, mention: number): boolean {
  const m = mentionAt(d, mention);
  return m !== undefined && hasWord(d.doc, m.from - 1, m.to, W.visiting);
}

function participantOf(d: Discourse, mention: number, person: Person): ParticipantFound {
  const { from, to } = d.mentions[mention] as Mention;
  return { person, label: { from, to }, role: "participant" };
}

/** What the speaker's phrase and the verb, which ends before token `to`, tell of. */
function encounter(
  story: Story,
  sentence: number,
  participants: ParticipantFound[],
  to: number,
): MeetingFound {
  // Whom the speaker met on the day of the story's main meeting, as nothing else is said.
  const { main } = story;
  const ours = main?.participants.some((p) => participants.some((q) => q.person === p.person));
  const date = (ours ? main?.date : undefined) ?? impliedDate(story, "held");
  return {
    form: "meeting",
    status: "held",
    participants,
    date,
    dated: false,
    place: undefined,
    venue: undefined,
    occasion: undefined,
    topics: [],
    name: undefined,
    evidence: [{ from: participants[0]?.label.from ?? to, to }],
    rule: "en/meeting/told-guest",
    sentence,
    another: false,
  };
}

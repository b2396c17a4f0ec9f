import type { MeetingForm, ParticipantRole } from "@communique/core";
import { matchBefore } from "../annotate/matches.js";
import {
  hasWord,
  is,
  isCapital,
  isKind,
  isModal,
  isOf,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  skipAdverbsBack,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { WordSet } from "../lexicon/word-sets.js";
import { type Discourse, mentionEnding, mentionsBetween } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { isLocative } from "./circumstance.js";
import type { Anchor } from "./meeting-anchors.js";
import { attendanceList } from "./meeting-attendance-list.js";
import { accompanied, companyBy, companyOf } from "./meeting-company.js";
import { listFrom, namesPerson, participantsOf } from "./meeting-lists.js";
import { joinPeople } from "./meeting-merge.js";
import {
  isEvent,
  isHeld,
  lastWhere,
  type MeetingFound,
  type ParticipantFound,
  type Story,
} from "./meeting-types.js";
import { meetingFormAt } from "./meeting-words.js";

/** How far before `chaired by` the noun of the meeting may stand: a date and a place are between. */
const NOUN_REACH = 24;
/** How far into its sentence the verb of `Attending the meeting were` may stand. */
const PRESENT_REACH = 8;
/** How far behind one half of a list the `by` of the other may stand. */
const SIDE_REACH = 12;
/** How far behind `led` the noun of its side may stand: `the United Arab Emirates side`. */
const SIDE_NAME_REACH = 6;
/** How far behind `with` its `in the chair` may stand. */
const CHAIR_REACH = 30;

/** `The meeting was also attended by A. Okello`, `the forum, co-chaired by A and B`, `with A and B in the chair`: more participants of a meeting named before. */
export function attendance(story: Story, sentence: number): void {
  const { d } = story;
  const { doc } = d;
  const end = sentenceEnd(doc, sentence);
  const low = sentenceStart(doc, sentence);
  const listed = attendanceList(d, sentence);
  if (listed.length > 0) joinMain(story, listed);
  for (let k = low; k < end; k++) {
    if (!isOf(doc, k, WordSet.attendance)) continue;
    const main = wasPresent(doc, k) ? story.main : accompanied(story, k);
    const here = main ? mentionsBetween(d, low, k) : [];
    if (here.length > 0) {
      joinMain(
        { main },
        here.flatMap((i) => participantsOf(d, i, "accompanying")),
      );
      return;
    }
    if (leadsSide(doc, k)) {
      const leader = mentionEnding(d, k);
      joinMain(story, leader < 0 ? [] : participantsOf(d, leader, "chair"));
      continue;
    }
    joinListed(story, sentence, k);
  }
}

/** `The meeting was attended by A and B`, `The delegation was headed by A`: whom the words at token `k` list, at the encounter that they are of. */
function joinListed(story: Story, sentence: number, k: number): void {
  const { d, all } = story;
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  const end = sentenceEnd(doc, sentence);
  const present = presentAt(d, low, k) ?? includedAt(d, low, k);
  const clue = present ?? clueAt(doc, k);
  if (!clue) return;
  const company = companyOf(story, low, k);
  const side = !present && isSideLed(doc, k);
  const noun = present || side ? "meeting" : company ? "visit" : nounBefore(doc, low, k);
  if (!noun) return;
  const event = isEvent({ form: noun }) ? lastWhere(all, isEvent) : undefined;
  const before = side ? all.at(-1) : undefined;
  const last = before && sentence - before.sentence <= 1 ? before : undefined;
  const meeting = company ?? event ?? story.main ?? last;
  const people = listedFrom(d, clue, end);
  if (!meeting || people.length === 0) return;
  // `The delegation was headed by A`: the one that was told of without him.
  if (side && is(doc, k - 3, W.the) && people.length === 1) dropParty(doc, meeting);
  joinPeople(meeting, people);
}

/** `(attended) on the Omani side by A and on the Peruvian side by B`: the people of both halves of a list. */
function listedFrom(d: Discourse, { from: start, role }: Clue, end: number): ParticipantFound[] {
  const people: ParticipantFound[] = [];
  for (let from = start; from > 0; ) {
    const half = itemsFrom(d, from, end, role);
    from = bySide(d.doc, half.at(-1)?.label.to ?? end, end);
    people.push(...half.filter((p) => p.person));
  }
  return people;
}

/** Takes out the only delegation without a name, for whom its leader stands. */
function dropParty(doc: TextDocument, meeting: MeetingFound): void {
  const isParty = ({ label: { to }, group }: ParticipantFound): boolean =>
    group === true && is(doc, to - 1, W.delegation);
  const others = meeting.participants.filter((p) => !isParty(p));
  if (others.length === meeting.participants.length - 1) meeting.participants = others;
}

/** Whether somebody is named at token `from` or behind a semicolon of its sentence. */
function listsPeople(d: Discourse, from: number): boolean {
  if (namesPerson(d, from)) return true;
  const end = sentenceEnd(d.doc, sentenceOf(d.doc, from - 1));
  for (let k = from; k < end; k++)
    if (isKind(d.doc, k, Kind.semicolon) && namesPerson(d, k + 1)) return true;
  return false;
}

/** A list whose items may have commas within and semicolons between them: `State Secretary A, Ministry of Finance; and B`. */
function itemsFrom(
  d: Discourse,
  from: number,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  const found: ParticipantFound[] = [];
  for (let k = from; k < end; k++) {
    if (k > from && !isKind(doc, k - 1, Kind.semicolon)) continue;
    const item = is(doc, k, W.and) ? k + 1 : k;
    const last = found.at(-1)?.label.to ?? 0;
    if (item >= last) found.push(...listFrom(d, item, end, role));
  }
  return found;
}

/** `Ambassador A also attended the meeting`: people who join the one that the story is of. */
export function joinMain(
  { main }: Pick<Story, "main">,
  participants: readonly ParticipantFound[],
): void {
  if (main)
    joinPeople(
      main,
      participants.filter((p) => p.person),
    );
}

/** `Speaking at the forum, Minister A said`, `he told the forum`: who speaks at an event that was told of is there. */
export function joinEvent({ all }: Story, speakers: readonly ParticipantFound[]): void {
  const event = lastWhere(all, (m) => isEvent(m) && isHeld(m));
  if (event)
    joinPeople(
      event,
      speakers.filter((p) => p.person?.name),
    );
}

/** `A and B were also present`, `A was among those present`, `A was among the participants`: a sentence of which token `k` is the verb. */
function wasPresent(doc: TextDocument, k: number): boolean {
  if (!is(doc, k, W.be)) return false;
  let at = k + 1;
  while (is(doc, at, W.adverb)) at++;
  if (!is(doc, at, W.between)) return is(doc, at, W.present);
  if (!is(doc, at + 1, W.determiner)) return false;
  const who = is(doc, at + 2, W.who) ? at + 3 : at + 2;
  return is(doc, who, W.present) || is(doc, who, W.attending) || is(doc, who, W.collective);
}

/** `and on the Peruvian side by`, `and, on the Peruvian side,`: the token behind, where the list's other half starts, or -1. */
function bySide(doc: TextDocument, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + SIDE_REACH); k++)
    if (
      (is(doc, k, W.by) || isKind(doc, k, Kind.comma)) &&
      (is(doc, k - 1, W.channel) || is(doc, k - 1, W.delegation) || is(doc, k - 1, W.statehood))
    )
      return k + 1;
  return -1;
}

/**
 * `The consultations were held in Riga, co-chaired by A and B`: the sides of an encounter that names none.
 * One who chairs, or two of one country, meet nobody else.
 */
export function chairsBehind(d: Discourse, { to, sentence }: Anchor): ParticipantFound[] {
  const end = sentenceEnd(d.doc, sentence);
  for (let k = to; k < Math.min(end, to + NOUN_REACH); k++) {
    const clue = isOf(d.doc, k, WordSet.attendance) ? clueAt(d.doc, k) : undefined;
    if (clue?.role !== "chair") continue;
    const chairs = listFrom(d, clue.from, end, clue.role).filter((p) => p.person);
    const [first, second] = chairs.map((p) => p.person?.country);
    return chairs.length > 1 && (first !== second || !first) ? chairs : [];
  }
  return [];
}

interface Clue {
  /** First token of those who are named. */
  readonly from: number;
  readonly role: ParticipantRole;
}

/** `chaired by`, `attended by`, `under the chairmanship of`, `with the participation of`, `with A in the chair`. */
function clueAt(doc: TextDocument, k: number): Clue | undefined {
  const comes = is(doc, k, W.accompanied) || is(doc, k, W.attending);
  const by = comes ? companyBy(doc, k) : -1;
  if (by > 0) return { from: by + 1, role: "accompanying" };
  if (is(doc, k + 1, W.by)) {
    // `the visit of a delegation led by A`: of the delegation, not of the meeting.
    if (is(doc, k, W.led))
      return is(doc, k - 1, W.delegation) ? undefined : { from: k + 2, role: "chair" };
    return undefined;
  }
  const of = is(doc, k + 1, W.of);
  if (of && is(doc, k, W.chairmanship)) return { from: k + 2, role: "chair" };
  if (of && is(doc, k, W.participation)) return { from: k + 2, role: "participant" };
  return is(doc, k, W.with) && chairBehind(doc, k) ? { from: k + 1, role: "chair" } : undefined;
}

/** `Attending the meeting were A and B`, `Also present were A and B`, `Taking part on the Omani side were A and B`, `Accompanying the minister was A`: a sentence turned round. */
function presentAt(d: Discourse, low: number, k: number): Clue | undefined {
  const { doc } = d;
  if (!is(doc, k, W.be) || k === low || k > low + PRESENT_REACH) return undefined;
  // `Also in the meeting were`
  const opens = is(doc, low, W.also) ? low + 1 : low;
  if (
    isLocative(doc, opens) &&
    matchBefore(doc.matches, k, Entry.meetingNoun) >= 0 &&
    namesPerson(d, k + 1)
  )
    return { from: k + 1, role: "accompanying" };
  for (let i = low; i < k; i++)
    if (
      is(doc, i, W.attending) ||
      is(doc, i, W.present) ||
      is(doc, i, W.attendee) ||
      ((is(doc, i, W.side) || is(doc, i, W.accompanied)) && namesPerson(d, k + 1))
    )
      return { from: k + 1, role: "accompanying" };
  return undefined;
}

/** `The Omani delegation included A and B`, `Participants in the talks included A`, `The call included A`: who is listed by a verb at token `k`. */
function includedAt(d: Discourse, low: number, k: number): Clue | undefined {
  const { doc } = d;
  if (!is(doc, k, W.included) || !listsPeople(d, k + 1)) return undefined;
  // `The Omani delegation also included`
  const body = skipAdverbsBack(doc, k - 1, low);
  const lists =
    is(doc, body, W.delegation) || hasWord(doc, Math.max(low, k - PRESENT_REACH), k, W.attendee);
  if (lists) return { from: k + 1, role: "accompanying" };
  const noun = matchBefore(doc.matches, k, Entry.meetingNoun) >= 0;
  return noun && is(doc, low, W.the) ? { from: k + 1, role: "participant" } : undefined;
}

/** `A led the Omani side`, of which `led` is at token `k`. */
function leadsSide(doc: TextDocument, k: number): boolean {
  if (!is(doc, k, W.led) || !is(doc, k + 1, W.determiner)) return false;
  for (let i = k + 2; i < k + SIDE_NAME_REACH && isWord(doc, i); i++)
    // `led the Omani delegation to the forum`: elsewhere.
    if (is(doc, i, W.statehood) || is(doc, i, W.delegation)) return !is(doc, i + 1, W.to);
  return false;
}

/** `The Omani side was led by A`: a sentence of which `led` is at token `k`. */
function isSideLed(doc: TextDocument, k: number): boolean {
  if (!is(doc, k, W.led)) return false;
  // `The delegation, led by A, also visited the port`
  if (isKind(doc, k - 1, Kind.comma)) return is(doc, k - 2, W.delegation) && is(doc, k - 3, W.the);
  if (!is(doc, k - 1, W.be)) return false;
  const side = isModal(doc, k - 2) ? k - 3 : k - 2;
  return is(doc, side, W.statehood) || is(doc, side, W.delegation) || is(doc, side, W.teams);
}

/** `with Minister A and Minister B in the chair`, `… presiding` */
function chairBehind(doc: TextDocument, from: number): boolean {
  for (let k = from; k < from + CHAIR_REACH; k++) {
    if (is(doc, k, W.in) && is(doc, k + 2, W.chairword)) return true;
    if (is(doc, k, W.chairword) && is(doc, k - 1, W.by)) return false;
    if (isKind(doc, k, Kind.period) && !isCapital(doc, k + 1)) return false;
  }
  return false;
}

/** The form of the meeting noun that the participle at `k` belongs to. */
function nounBefore(doc: TextDocument, low: number, k: number): MeetingForm | undefined {
  for (let i = k - 1; i >= Math.max(low, k - NOUN_REACH); i--) {
    // `The event was chaired by A`
    const form = is(doc, i, W.eventword) ? "forum" : meetingFormAt(doc, i);
    if (form) return form;
  }
  return undefined;
}

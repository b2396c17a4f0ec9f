import type { MeetingForm, MeetingStatus } from "@communique/core";
import { isPossessive } from "../annotate/mention.js";
import { beforeThe, is, sentenceEnd, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Anchor } from "./meeting-anchors.js";
import type { Circumstance } from "./meeting-circumstance.js";
import { aheadOf, impliedDate, stayOf } from "./meeting-day.js";
import { eventName } from "./meeting-event-name.js";
import { nounAfter } from "./meeting-nouns.js";
import { settle } from "./meeting-settle.js";
import { isAnother, landOf, stayAt } from "./meeting-stay.js";
import {
  isCall,
  isEvent,
  isHeld,
  isVisit,
  type MeetingFound,
  type ParticipantFound,
  type PlaceFound,
  type Story,
} from "./meeting-types.js";

/** How far behind `host` the guest's name and office may end. */
const GUEST_REACH = 30;

/** The record of the encounter of `participants`; undefined where the text only speaks of it. */
export function recordOf(
  story: Story,
  anchor: Anchor,
  participants: ParticipantFound[],
  said: MeetingStatus,
  where: Circumstance,
  place: PlaceFound | undefined,
  before: MeetingFound | undefined,
): MeetingFound | undefined {
  const { main } = story;
  const status = settle(story, anchor, said, where.date, participants, place);
  if (!status) return undefined;
  const own = aheadOf(story, status, where.date);
  const stay = stayAt(story, anchor, status, before, participants, own);
  // `will visit Chad on May 4 and Oman on May 5 to meet officials`: the days of the stops.
  const ofStop = stay?.tour && status === "planned" && (own?.from ?? 0) < anchor.from;
  const mains = where.date === undefined && isHeld({ status }) ? main?.date : undefined;
  const date =
    mains ??
    (isVisit(anchor) ? stayOf(story.d.doc, anchor, own) : ofStop ? undefined : own) ??
    stay?.date ??
    impliedDate(story, status);
  const at = place ?? landOf(story, anchor, participants) ?? stay?.place;
  // The date of a dateline is the story's.
  const dated = (story.facts.dateline.range?.to ?? 0) <= (own?.from ?? -1);
  return {
    form: formOf(story, anchor, where),
    status,
    participants: [...participants],
    date,
    dated,
    place: isCall(anchor) ? undefined : at,
    venue: where.venue,
    occasion: where.occasion,
    topics: [],
    name: isEvent(anchor) ? eventName(story.d.doc, anchor) : undefined,
    evidence: [{ from: evidenceStart(story.d.doc, anchor), to: anchor.to }],
    rule: `en/meeting/${anchor.verb ? anchor.verb.entry.object : "noun"}`,
    sentence: anchor.sentence,
    another: isAnother(story.d.doc, anchor),
  };
}

function formOf(story: Story, anchor: Anchor, where: Circumstance): MeetingForm {
  if (inPerson(story.d.doc, anchor, where)) return "meeting";
  const given = hostedFor(story.d.doc, anchor);
  if (given === "visit" || (given && isEvent({ form: given }))) return given;
  return isNextSession(story, anchor) ? "session" : anchor.form;
}

/** `will host Minister A of Chad for an official visit`, `… for a summit`: what the guest is received for. */
function hostedFor(
  doc: TextDocument,
  { verb, noun, to, sentence }: Anchor,
): MeetingForm | undefined {
  if (noun || !verb || !is(doc, verb.range.from, W.hosting)) return undefined;
  const end = Math.min(sentenceEnd(doc, sentence), to + GUEST_REACH);
  for (let k = to; k < end; k++) {
    if (is(doc, k, W.relative)) return undefined;
    if (is(doc, k, W.for)) return nounAfter(doc, k + 1, end, false)?.form;
  }
  return undefined;
}

/** `agreed to hold the next meeting in Lima`, where the story is of a session. */
function isNextSession({ d: { doc }, main }: Story, { noun, form }: Anchor): boolean {
  if (!noun || form !== "meeting" || !main || !isEvent(main)) return false;
  const k = noun.from - 1;
  return (
    (is(doc, k, W.upcoming) || is(doc, k, W.previous)) &&
    !is(doc, noun.to, W.with) &&
    !is(doc, noun.to, W.between)
  );
}

/** `spoke on the margins of the summit`, `spoke at the White House`: face to face, as no telephone is named. */
function inPerson(
  doc: TextDocument,
  { form, verb, noun }: Anchor,
  { occasion, venue }: Circumstance,
): boolean {
  const speaks = verb?.entry.form === "phone_call" && verb.entry.object === "with";
  if (!speaks || form !== "phone_call" || noun) return false;
  const at = venue && beforeThe(doc, venue.from);
  const there = at !== undefined && is(doc, at, W.at);
  return occasion !== undefined || there;
}

/** `Okello's first visit`: the noun phrase without the owner's mark. */
const evidenceStart = (doc: TextDocument, { from }: Anchor): number =>
  isPossessive(doc, from) ? from + 1 : from;

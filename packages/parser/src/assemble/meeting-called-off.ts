import type { MeetingStatus } from "@communique/core";
import { is } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Anchor } from "./meeting-anchors.js";
import { type Circumstance, hasDayOrPlace } from "./meeting-circumstance.js";
import { isOff, isVisit, lastWhere, type ParticipantFound, type Story } from "./meeting-types.js";

/** How many sentences behind a plan it may be told that nothing came of it. */
const MEMORY = 2;

/** `A was to visit Chad, but the trip has been put off`: whether the noun says what became of a plan told of before, whose status it is then. */
export function endsPlan(
  { all, d: { doc } }: Story,
  { bare, verb, from, form, sentence }: Anchor,
  status: MeetingStatus,
  where: Circumstance,
): boolean {
  if (!isOff({ status }) || verb || !(bare || is(doc, from, W.possessive))) return false;
  const plan = lastWhere(
    all,
    (m) =>
      m.status === "planned" && isVisit(m) === isVisit({ form }) && sentence - m.sentence <= MEMORY,
  );
  // A day or place of its own makes it another encounter; in one sentence they are those of the plan.
  if (!plan || (plan.sentence !== sentence && hasDayOrPlace(where))) return false;
  plan.status = status;
  return true;
}

/** `A trip to Riga, planned for May 4, has been called off`: nobody is named whose it was, so it is that of whoever was told to travel last. */
export function travellers({ all }: Story, status: MeetingStatus): readonly ParticipantFound[] {
  return isOff({ status }) ? (lastWhere(all, isVisit)?.participants ?? []) : [];
}

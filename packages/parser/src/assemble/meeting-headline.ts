import { endsIn, isHeadline, type TextDocument } from "../document.js";
import { sameParticipant } from "./meeting-members.js";
import { isHeld, isVisit, type MeetingFound } from "./meeting-types.js";

/** `A meets B` in the headline announces what the story says is still to come: both are the plan. */
export function withoutAnnouncement(
  doc: TextDocument,
  all: readonly MeetingFound[],
): readonly MeetingFound[] {
  const [first] = all;
  if (!first || !isHeld(first) || isVisit(first) || !isAnnouncement(doc, first)) return all;
  const plan = all.find((m) => m.status === "planned" && m.form === first.form && meets(m, first));
  if (!plan) return all;
  plan.evidence.unshift(...first.evidence);
  return all.slice(1);
}

/** Told in a headline only, and in the present tense. */
const isAnnouncement = (
  doc: TextDocument,
  { sentence, evidence: [only, more] }: MeetingFound,
): boolean =>
  only !== undefined &&
  more === undefined &&
  isHeadline(doc, sentence) &&
  endsIn(doc, only.to - 1, "s");

const meets = (a: MeetingFound, b: MeetingFound): boolean =>
  a.participants.length === b.participants.length &&
  a.participants.every((p) => b.participants.some((q) => sameParticipant(p, q)));

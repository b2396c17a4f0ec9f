import { is, isKind, sentenceEnd, sentenceStart, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Person } from "../resolve/person.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { listFrom } from "./meeting-lists.js";
import type { Parties } from "./meeting-noun-parties.js";
import { isVisit, type MeetingFound, type ParticipantFound, type Story } from "./meeting-types.js";
import { behindOpening } from "./meeting-words.js";

/** How far into its sentence a noun that is the subject may stand: `Later, separate meetings with`. */
const OPENING = 4;

/** The participants of `A meeting with B is due on Friday` and `At the meeting with B, both sides agreed`: B and whom the story told of as meeting others. */
export function withHost(
  { d, met }: Story,
  anchor: Anchor,
  { participants, subject }: Parties,
  before: MeetingFound | undefined,
): ParticipantFound[] {
  const { doc } = d;
  const { noun, verb, from, to, sentence } = anchor;
  if (verb || !noun || isVisit(anchor) || !is(doc, to, W.with)) return participants;
  const others = listFrom(d, to + 1, sentenceEnd(doc, sentence), "participant");
  // `will go to Lima for the inaugural dialogue with Chad`
  const here = before?.sentence === sentence ? before : undefined;
  const visit = here && isVisit(here) && is(doc, from - 1, W.for);
  // `A meeting with B and talks with C are planned`
  const more = here && !isVisit(here) && is(doc, from - 1, W.and) && isTold(here, met);
  const host = visit ? here.participants[0]?.person : met;
  if (!host || others.length === 0 || others.some((p) => p.person === host)) return participants;
  const group = subject?.kind === "group" && others.some((p) => p.person);
  const alone = others.length === participants.length && !subject;
  if (!group && !(alone && (visit || more || isSentenceSubject(doc, anchor)))) return participants;
  return [{ person: host, label: { from: noun.from, to }, role: "participant" }, ...others];
}

/** Whether somebody takes part in an encounter that has no verb of its own. */
const isTold = ({ participants, rule }: MeetingFound, person: Person | undefined): boolean =>
  rule === "en/meeting/noun" && participants.some((p) => p.person === person);

/** `A meeting with B is planned`, `As part of the visit, talks with B will be held`, `Separate meetings with A and B were held`: the noun phrase is the subject, and its verb says only that it takes place. */
export function isSentenceSubject(
  doc: TextDocument,
  { verb, from, to, sentence, status }: Anchor,
): boolean {
  const low = behindOpening(doc, sentenceStart(doc, sentence), from);
  if (verb || from > low + OPENING) return false;
  for (let k = low; k < from; k++)
    if (!is(doc, k, W.adverb) && !isKind(doc, k, Kind.comma)) return false;
  if (status !== "held") return true;
  const end = sentenceEnd(doc, sentence);
  for (let k = to; k < end; k++)
    if (is(doc, k, W.aux) || is(doc, k, W.took))
      return is(doc, k + 1, W.occurring) || is(doc, k + 2, W.occurring);
  return false;
}

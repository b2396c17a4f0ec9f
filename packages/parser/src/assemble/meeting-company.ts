import type { TextDocument } from "../document.js";
import { beforeThe, endsIn, is, isModal, sentenceEnd, sentenceOf } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import { subjectOf } from "./attribution.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import type { Circumstance } from "./meeting-circumstance.js";
import { byBehind } from "./meeting-clause.js";
import { listFrom } from "./meeting-lists.js";
import {
  isVisit,
  lastWhere,
  type MeetingFound,
  type ParticipantFound,
  type Story,
} from "./meeting-types.js";

/** How far behind `accompanied` its `by` may stand. */
const BY_REACH = 6;

/** `A and B accompanied the minister on the visit`: the encounter of the object of the verb at token `k`. */
export function accompanied({ d, all }: Story, k: number): MeetingFound | undefined {
  const { doc } = d;
  // `was accompanied by`, but `are accompanying the minister`
  const passive = is(doc, k - 1, W.be) && !endsIn(doc, k, "ing");
  if (!is(doc, k, W.accompanied) || passive) return undefined;
  // `will visit Oman to accompany Minister A in June`
  if (isModal(doc, k - 1) || is(doc, k - 1, W.to)) return undefined;
  const m = mentionStarting(d, k + 1);
  const to = mentionAt(d, m)?.to;
  if (to === undefined) return undefined;
  // `joined Minister A in praising the port`
  if (is(doc, to, W.in) && !is(doc, to + 1, W.determiner)) return undefined;
  return encounterOf(all, d.people.of[m]);
}

/** `Minister A, accompanied by B, will visit`, `A will be accompanied by B`: the visit or meeting of the one who is the subject. */
export function companyOf({ d, all }: Story, low: number, k: number): MeetingFound | undefined {
  if (!is(d.doc, k, W.accompanied) || companyBy(d.doc, k) < 0) return undefined;
  let from = k;
  while (is(d.doc, from - 1, W.be) || isModal(d.doc, from - 1)) from--;
  const clause = { from, sentence: sentenceOf(d.doc, k), voice: "finite" as const };
  const leader = (subjectOf(d, clause, undefined) ?? mainSubject(d, low, k))?.person;
  return encounterOf(all, leader);
}

/** `travelled with Minister A to Chad`, `travelled to Chad with Minister A`: who is named as company. */
export function companyOnVisit(
  d: Discourse,
  { to, sentence }: Anchor,
  { places }: Circumstance,
): ParticipantFound[] {
  const place = places.at(-1)?.range;
  const behind = [to, place?.to ?? to].find((k) => is(d.doc, k, W.with));
  // `his visit with Minister A in Riga`: who receives him.
  const stays = place !== undefined && is(d.doc, beforeThe(d.doc, place.from), W.in);
  if (behind === undefined || stays) return [];
  const company = listFrom(d, behind + 1, sentenceEnd(d.doc, sentence), "accompanying");
  // Whoever is at home there receives the visitor.
  return company.filter((p) => p.person?.name && p.person.country !== places[0]?.country);
}

/** The visit of somebody that was told of last, else their last encounter. */
function encounterOf(
  all: readonly MeetingFound[],
  person: Person | undefined,
): MeetingFound | undefined {
  if (!person) return undefined;
  const isTheirs = (m: MeetingFound): boolean => m.participants.some((p) => p.person === person);
  return lastWhere(all, (m) => isVisit(m) && isTheirs(m)) ?? lastWhere(all, isTheirs);
}

/** `accompanied (to the talks) by`: the token of `by`, or -1. */
export const companyBy = (doc: TextDocument, verb: number): number =>
  byBehind(doc, verb + 1, verb + BY_REACH);

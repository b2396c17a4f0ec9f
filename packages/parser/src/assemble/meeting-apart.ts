import { matchAt } from "../annotate/matches.js";
import { is, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Actor } from "../resolve/discourse.js";
import type { Anchor } from "./meeting-anchors.js";
import type { ParticipantFound } from "./meeting-types.js";

/** How far behind those who are met `separately` may stand: `received A and B for meetings separately`. */
const APART_REACH = 4;

/** `met separately with A and B`, `received A and B for separate talks`: one encounter with each of them. */
export function encountersOf(
  doc: TextDocument,
  { from, to }: Anchor,
  sides: ParticipantFound[],
  subject: Actor | undefined,
): ParticipantFound[][] {
  const label = subject?.label ?? { from, to };
  const isOwn = (p: ParticipantFound): boolean =>
    p.label.to <= to || (p.label.from >= label.from && p.label.to <= label.to);
  const others = sides.filter((p) => !isOwn(p));
  if (others.length < 2 || others.length !== sides.length - 1) return [sides];
  const last = others.at(-1)?.label.to ?? to;
  // `met A and B respectively`
  let apart = is(doc, last, W.respectively);
  for (let k = from - 1; k < last + APART_REACH && !apart; k++)
    apart = is(doc, k, W.separate) && (k <= to || is(doc, k, W.adverb) || isMeeting(doc, k + 1));
  return apart ? others.map((p) => [...sides.filter(isOwn), p]) : [sides];
}

const isMeeting = (doc: TextDocument, k: number): boolean =>
  matchAt(doc.matches, k, Entry.meetingNoun) >= 0;

import { matchBefore, startsOneOf } from "../annotate/matches.js";
import {
  hasWord,
  is,
  isCapital,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Actor } from "../resolve/discourse.js";
import { type Anchor, verbAnchor } from "./meeting-anchors.js";
import { nounAnchor } from "./meeting-noun-anchors.js";
import type { MeetingFacts } from "./meeting-types.js";
import { opensQuote } from "./quote-marks.js";

/** How far in front of `to visit` whoever tells of an invitation may name themselves: `"We have invited Minister B to visit Chad"`. */
const OURS_REACH = 16;
/** The most anchors of one sentence: where more stand, it is no sentence. */
const MOST = 40;

/** Finds the anchors of one sentence outside quotations, in order; a noun governed by a verb belongs to it. */
export function findAnchors(
  doc: TextDocument,
  sentence: number,
  skipTo: number,
  { quoted, speakerAt }: Pick<MeetingFacts, "quoted" | "speakerAt">,
): Anchor[] {
  const anchors: Anchor[] = [];
  const end = sentenceEnd(doc, sentence);
  for (
    let i = Math.max(sentenceStart(doc, sentence), skipTo);
    i < end && anchors.length < MOST;
    i++
  ) {
    const named = startsOneOf(doc.matches, i, (1 << Entry.meetingVerb) | (1 << Entry.meetingNoun));
    if (!named && !is(doc, i, W.sitting)) continue;
    const verb = verbAnchor(doc, i, end);
    const anchor = quoted[i]
      ? (announcement(doc, verb) ?? ownWords(doc, i, end, verb, speakerAt(i)))
      : (verb ?? nounAnchor(doc, i, end));
    if (!anchor) continue;
    anchors.push(anchor);
    i = anchor.to - 1;
  }
  return anchors;
}

/** `"On March 19 Minister A will hold talks with B," the spokeswoman said`, `"We have invited Minister A to visit Chad"`: what is announced of others. */
function announcement(doc: TextDocument, anchor: Anchor | undefined): Anchor | undefined {
  const ahead = anchor?.status === "planned" || anchor?.status === "invited";
  if (!ahead || !anchor.verb || anchor.participle) return undefined;
  const subject = anchor.from - 1;
  const title = matchBefore(doc.matches, anchor.from, Entry.title) >= 0;
  return (isCapital(doc, subject) || title) && !is(doc, subject, W.i) ? anchor : undefined;
}

/** `"I met Minister B on Tuesday," Minister A said`, `"Met with Minister B."`, `"Our talks with Minister B"`: what somebody tells of themselves. */
function ownWords(
  doc: TextDocument,
  i: number,
  end: number,
  verb: Anchor | undefined,
  self: Actor | undefined,
): Anchor | undefined {
  if (!self?.person) return undefined;
  if (verb) {
    // `"I have invited Minister B to visit Chad"`
    const ours = hasWord(doc, Math.max(0, verb.from - OURS_REACH), verb.from, W.weself);
    if (ours && verb.status === "invited" && is(doc, verb.from, W.to)) return verb;
    // `"We proposed that Minister B come to Chad"`
    const finite =
      !verb.participle && !is(doc, verb.from, W.to) && !is(doc, verb.from - 1, W.weself);
    if (ours && verb.status === "proposed" && finite) return verb;
    const mine = is(doc, verb.from - 1, W.weself) || opensQuote(doc, verb.from - 1);
    return mine && verb.status && !verb.participle ? { ...verb, self } : undefined;
  }
  const noun = nounAnchor(doc, i, end);
  return noun && is(doc, noun.from, W.i) ? { ...noun, self } : undefined;
}

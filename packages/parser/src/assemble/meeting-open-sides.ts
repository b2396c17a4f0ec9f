import { MEETING_FORMATS } from "@communique/core";
import { isPossessive } from "../annotate/mention.js";
import { termAt } from "../annotate/numbers.js";
import { hasWord, is, isCapital, isKind, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { countryOf, isVisit, type ParticipantFound, type Story } from "./meeting-types.js";

/** How many of the first encounters may be the one that a story without a held one is of. */
const LEAD = 4;
/** The most sides of a story. */
const FEW = 3;
/** The most sides of a series of meetings. */
const MOST = 10;

/** Whether the words of an encounter leave open whose it is, so that it is the story's sides'. */
export const leavesSidesOpen = (doc: TextDocument, anchor: Anchor): boolean =>
  anchor.verb ? isOfSides(doc, anchor) : namesNobody(doc, anchor);

/** `The three sides agreed to reconvene` */
function isOfSides(doc: TextDocument, { verb, from, to }: Anchor): boolean {
  if (!verb || isVisit(verb.entry) || verb.entry.person) return false;
  // `Allies are on track to meet the pledge`
  if (verb.entry.object === "direct" && is(doc, to, W.determiner)) return false;
  let k = from - 1;
  while (is(doc, k, W.agreeing) || is(doc, k, W.aux) || is(doc, k, W.adverb)) k--;
  if (!is(doc, k, W.collective)) return false;
  return verb.entry.object === "with" ? is(doc, to, W.in) : !is(doc, to, W.with);
}

/** Whether a noun phrase names no party, not even one that is not understood: `the next OPEC meeting`, `a meeting of experts`. */
function namesNobody(doc: TextDocument, { noun, from, to }: Anchor): boolean {
  // `to follow up on this conversation`: the one that the story is of.
  if (!noun || is(doc, noun.from - 1, W.demonstrative)) return false;
  // `The visit will include a state dinner`
  if (is(doc, from - 1, W.included)) return false;
  if (is(doc, to, W.of) || is(doc, to, W.with) || is(doc, to, W.between)) return false;
  if (isPossessive(doc, from) || is(doc, from, W.possessive)) return false;
  // `the leaders' call`
  for (let k = from + 1; k < noun.from; k++)
    if (isCapital(doc, k) || (isKind(doc, k, Kind.single) && !is(doc, k - 1, W.collective)))
      return false;
  return true;
}

/** `the meeting of the joint commission`: of two countries. */
export const isSharedSession = (doc: TextDocument, { form, from, to }: Anchor): boolean =>
  form === "session" && hasWord(doc, from, to, W.shared);

/** `The second summit is slated for May`, `a second round of talks`: one of the series that the story is of, and so of the same sides. */
export const isNextOf = ({ d: { doc }, main }: Story, { noun, from, form }: Anchor): boolean =>
  noun !== undefined &&
  main?.form === form &&
  (hasWord(doc, from, noun.to, W.ordinal) || hasWord(doc, from, noun.to, W.upcoming));

/** The two or three sides of the story: the countries of its main meeting, or those who held it for `the leaders' meeting`. */
export function storySides(story: Story, anchor: Anchor): ParticipantFound[] {
  const { from, to } = anchor;
  const { doc } = story.d;
  // `will visit Chad and hold talks with A. Their last meeting was in May`
  const opening = story.all.slice(0, LEAD);
  const told = story.main ?? opening.find((m) => m.participants.length > 1) ?? opening[0];
  const sides = told?.participants ?? [];
  let leaders = false;
  for (let k = from - 1; k < to; k++)
    // `the leaders' call`; a `Leaders' Retreat` is of whatever leaders.
    if (isPossessive(doc, k) && is(doc, k - 1, W.collective) && !isCapital(doc, k - 1))
      leaders = true;
  const [first, second] = sides.map((p) => p.person?.country);
  if (leaders && sides.length === 2 && first && second && first !== second)
    return sides.map((p) => ({ ...p, label: { from, to }, role: "participant" }));
  const countries = sides.flatMap((p) => countryOf(p) ?? []);
  // `will visit Oman, during which the joint commission will meet`: of the guest's country and the one visited.
  const shared = isSharedSession(doc, anchor);
  if (shared && told && isVisit(told) && told.place?.country) countries.push(told.place.country);
  const found = [...new Set(countries)].map(
    (country): ParticipantFound => ({ country, label: { from, to }, role: "participant" }),
  );
  const most = isNextOf(story, anchor) ? MOST : FEW;
  return found.length > 1 && found.length <= most ? found : [];
}

/** `a trilateral summit with Oman`, `his trilateral talks with Oman`: the story's two sides and Oman. */
export function withThird(
  story: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
): readonly ParticipantFound[] {
  const named = participants.flatMap((p) => countryOf(p) ?? []);
  const few = named.length > 0 && named.length < 3 && named.length === participants.length;
  if (!few || anchor.verb || !isOfThree(story.d.doc, anchor)) return participants;
  const others = storySides(story, anchor).filter((p) => !named.includes(p.country ?? ""));
  return others.length + named.length === 3 ? [...others, ...participants] : participants;
}

/** `a trilateral summit`: how many sides the words of an encounter give it. */
function isOfThree(doc: TextDocument, { from, to }: Anchor): boolean {
  for (let k = from; k < to; k++)
    if (MEETING_FORMATS[termAt(doc, k, W.format) ?? -1] === "trilateral") return true;
  return false;
}

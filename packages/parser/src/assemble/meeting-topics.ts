import { matchBefore } from "../annotate/matches.js";
import { topicsIn } from "../annotate/topics.js";
import {
  is,
  isKind,
  isModal,
  isOf,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { WordSet } from "../lexicon/word-sets.js";
import { Kind } from "../text/tokens.js";
import { isHeld, isVisit, latest, type MeetingFound, type Story, toldAt } from "./meeting-types.js";
import { followsBe } from "./verb-form.js";

/** How far before a verb of agenda its subject may stand, in tokens: `the top diplomats plan to discuss`. */
const SUBJECT_REACH = 5;

/** What was or will be discussed: the topics of an agenda, which belong to the encounter of its sentence or to the one told of last. */
export function agenda(story: Story, sentence: number, here: MeetingFound | undefined): void {
  const { doc } = story.d;
  const low = sentenceStart(doc, sentence);
  const end = sentenceEnd(doc, sentence);
  for (let k = low; k < end; k++) {
    if (!isOf(doc, k, WordSet.agenda)) continue;
    const range = agendaAt(story, { from: low, to: end }, k);
    if (!range) continue;
    const meeting = here && !isVisit(here) ? here : underDiscussion(story, isAhead(doc, low, k));
    if (!meeting) return;
    for (const topic of topicsIn(doc, [range]))
      if (!meeting.topics.includes(topic)) meeting.topics.push(topic);
    return;
  }
}

/** The tokens whose topics the word at `k` puts on the agenda. */
function agendaAt({ d, facts }: Story, sentence: TokenRange, k: number): TokenRange | undefined {
  const { doc } = d;
  const behind = { from: k + 1, to: sentence.to };
  if (facts.quoted[k] && !isOwn(doc, sentence.from, k)) return undefined;
  // `Trade and energy were discussed`
  if (is(doc, k, W.agenda)) return followsBe(doc, k) ? sentence : behind;
  // `with a focus on trade`, `Trade was in the focus of the talks`, `high on the agenda`
  if (is(doc, k, W.focus)) return is(doc, k + 1, W.on) ? behind : sentence;
  // `talks on trade`, `spoke today about trade`
  const matter = is(doc, k, W.about) || is(doc, k, W.on);
  return matter && speaksBefore(doc, sentence.from, k) ? behind : undefined;
}

/** `We discussed`, `The ministers plan to discuss`: said by somebody of a meeting, where a reader of speeches would only urge it. */
function isOwn(doc: TextDocument, low: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(low, at - SUBJECT_REACH); k--)
    if (is(doc, k, W.weself) || is(doc, k, W.collective) || is(doc, k, W.they)) return true;
  return false;
}

/** A verb or noun of talking right before token `at`, but for a day: `held talks on`, `spoke today about`. */
function speaksBefore(doc: TextDocument, low: number, at: number): boolean {
  let k = at;
  while (k > low && (is(doc, k - 1, W.adverb) || is(doc, k - 1, W.days))) k--;
  if (is(doc, at, W.on) && isKind(doc, at + 1, Kind.number)) return false;
  const noun = matchBefore(doc.matches, k, Entry.meetingNoun);
  const verb = matchBefore(doc.matches, k, Entry.meetingVerb);
  return noun >= 0 || (verb >= 0 && is(doc, at, W.about));
}

/** `will discuss`, `plan to discuss`: of an encounter to come. */
function isAhead(doc: TextDocument, low: number, at: number): boolean {
  for (let k = at - 1; k >= Math.max(low, at - SUBJECT_REACH); k--)
    if (isModal(doc, k) || is(doc, k, W.to)) return true;
  return false;
}

/** The encounter told of last that is to come, or that was held; else the one that the story is about. */
function underDiscussion({ all, main }: Story, ahead: boolean): MeetingFound | undefined {
  let last: MeetingFound | undefined;
  for (const m of latest(all)) {
    const suits = !isVisit(m) && (ahead ? m.status === "planned" : isHeld(m));
    if (suits && (!last || toldAt(m) > toldAt(last))) last = m;
  }
  return last ?? main;
}

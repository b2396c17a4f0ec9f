import { landAt } from "../annotate/countries.js";
import { isAttitude, withBefore } from "../annotate/cue-voice.js";
import type { Cue } from "../annotate/cues.js";
import { matchAt, matchForm } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  afterThe,
  endsIn,
  hasWord,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  skipAdverbsBack,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Discourse,
  introducedAt,
  isKnown,
  mentionAt,
  mentionEnding,
  mentionStarting,
} from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { isParticiple } from "./as-written.js";
import { isLocative } from "./circumstance.js";
import { isFiniteVerb } from "./clause.js";
import { complementOf, isSilence } from "./complement.js";
import { opensQuote } from "./quote-marks.js";
import { opensSetting } from "./setting.js";
import { isSeveral } from "./several.js";
import { formAt } from "./verb-form.js";

/** Where the report that starts at `from` ends: before the next speech act or deed of the same speaker, else with the sentence. */
export function reportEnd(
  d: Discourse,
  cues: readonly Cue[],
  i: number,
  from: number,
  end: number,
): number {
  const { doc } = d;
  const cue = cues[i] as Cue;
  const past = tenseOf(cues, i);
  let next = i + 1;
  /** Whether all that was read of the report is a noun phrase or an infinitive, behind which a new subject or verb is no part of it. */
  let plain = isPhrase(doc, cue, from);
  /** The last semicolon of the list that is being read. */
  let listed = -1;
  for (let k = from + 1; k < end; k++) {
    if (isKind(doc, k, Kind.semicolon) && k > listed) {
      listed = lastItem(d, k, end);
      if (listed < 0) return k;
    }
    while (next < cues.length && (cues[next] as Cue).from < k) next++;
    const other = cues[next];
    if (other && other.from === k && endsBefore(d, other, from, end, past, plain)) {
      const partner = other.voice === "participle" ? withBefore(doc, k - 1, from) : -1;
      return boundary(d, partner < 0 ? k : partner, from);
    }
    if (cue.past && (tellsDeed(d, k, plain) || opensScene(d, k, plain) || opensVerdict(doc, k)))
      return boundary(d, k, from);
    if (tellsNothing(doc, k)) return boundary(d, k, from);
    const close = other ? Math.min(other.from, end) : end;
    const where = plain && (tellsWhere(d, k) || opensAside(d, k));
    if (cue.past && (where || opensSetting(d, from, k, close, plain))) return boundary(d, k, from);
    plain &&= !makesClause(doc, k);
  }
  return end;
}

/** Whether what a cue reports from token `from` on is no clause: `the talks`, `to open a port`. */
const isPhrase = (doc: TextDocument, { entry: { takes } }: Cue, from: number): boolean =>
  !is(doc, from - 1, W.that) &&
  !makesClause(doc, from) &&
  (is(doc, from, W.to) ||
    takes.some((t) => t === "noun" || t === "addressee-noun" || t === "as" || t === "gerund"));

/** Whether token `k` makes a clause of what is reported: `the fact that …`, `the role Chad has played`. */
const makesClause = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.that) ||
  is(doc, k, W.wh) ||
  (is(doc, k, W.subordinator) && !is(doc, k, W.while) && !is(doc, k, W.as)) ||
  isAuxiliary(doc, k);

/**
 * The verb at token `k` of a deed that is told behind what is reported: `… and discussed`, `…, and they discussed`;
 * behind a noun phrase also `… and obtained his support`, `… and has provided …`, `…, while Ruiz entrusted him`.
 */
function tellsDeed(d: Discourse, k: number, plain: boolean): boolean {
  const { doc } = d;
  const agenda = is(doc, k, W.agenda) && endsIn(doc, k, "d");
  if (agenda && goesOnWith(doc, k)) return true;
  // `called for a truce, but failed to agree on sanctions`
  if (plain && is(doc, k - 1, W.but) && endsIn(doc, k, "ed")) return true;
  if (is(doc, k - 1, W.and)) return plain && isDeed(d, k);
  const subject = mentionAt(d, mentionEnding(d, k));
  if (!subject || subject.possessive) return false;
  const and = subject.from - 1;
  const acts = plain && (isFiniteVerb(doc, k) || isAuxiliary(doc, k));
  if (is(doc, and, W.while)) return acts;
  // `praised its role, and Ruiz handed him a letter`
  const adds = is(doc, and, W.and) || is(doc, and, W.but);
  const apart = adds && isKind(doc, and - 1, Kind.comma) && isKnown(d, mentionEnding(d, k));
  // not `the efforts of Chad, Peru, and Oman brought`
  if (acts && apart && mentionAt(d, mentionEnding(d, and - 1))?.kind !== subject.kind) return true;
  return (
    agenda &&
    isSeveral(doc, subject) &&
    is(doc, and, W.and) &&
    (plain || isKind(doc, and - 1, Kind.comma))
  );
}

/** `praised its role, (discussed) trade, and …`, `praised its role and also (discussed) trade`, not `its plans, (focused) on ports`. */
function goesOnWith(doc: TextDocument, verb: number): boolean {
  const k = skipAdverbsBack(doc, verb - 1, 0);
  return is(doc, k, W.and) || (isKind(doc, k, Kind.comma) && !is(doc, verb, W.centred));
}

/** `and (has) provided help`, `and (came) up with a plan`, `and (left) for Riga`, `and (obtained) his support`: a verb, while `improved ties`, `a strong and united Chad`, `the need to` are noun phrases. */
function isDeed(d: Discourse, k: number): boolean {
  const { doc } = d;
  if (isAuxiliary(doc, k)) return true;
  const determined = is(doc, k + 1, W.determiner);
  if (formAt(doc, k) === VerbForm.past && (determined || is(doc, k + 1, W.preposition)))
    return true;
  if (!endsIn(doc, k, "ed") || endsIn(doc, k, "eed")) return false;
  return (
    determined ||
    is(doc, k + 1, W.to) ||
    isKind(doc, k + 1, Kind.currency) ||
    mentionAt(d, mentionStarting(d, k + 1))?.possessive === true
  );
}

/** `agreed to start talks, (with) Chad looking to triple its exports`: what the story adds with a subject of its own. */
function opensAside(d: Discourse, k: number): boolean {
  const { doc } = d;
  if (!isKind(doc, k - 1, Kind.comma)) return false;
  // `agreed to open talks, sidestepping a veto`: what came of it.
  if (is(doc, k, W.upshot)) return true;
  if (!is(doc, k, W.with)) return false;
  const m = mentionAt(d, mentionStarting(d, k + 1));
  return m !== undefined && !m.possessive && endsIn(doc, m.to, "ing");
}

/** How far behind it the word for what is not told may stand: `without giving any details`. */
const UNTOLD_REACH = 5;

/** `said the port was open, (without) giving details`, `, but (gave) no details`: how little was said. */
function tellsNothing(doc: TextDocument, k: number): boolean {
  const without = is(doc, k, W.without);
  if (!without && !is(doc, k - 1, W.but)) return false;
  const comma = without ? k - 1 : k - 2;
  return isKind(doc, comma, Kind.comma) && hasWord(doc, k + 1, k + UNTOLD_REACH, W.untold);
}

/** `said it would close the port, (a move) rejected by Chad`, `, (a charge) Chad denies`: what the story calls all that was said. */
function opensVerdict(doc: TextDocument, k: number): boolean {
  if (!isKind(doc, k - 1, Kind.comma) || !is(doc, k, W.article) || !is(doc, k + 1, W.verdict))
    return false;
  let at = k + 2;
  while (endsIn(doc, at, "ly")) at++;
  return endsIn(doc, at, "ed") || isCapital(doc, at);
}

/** `resolved to build a port (as) Minister A and Minister B held talks`: the encounter at which something was said; behind a clause only one of the speaker's, `(as) he met B`. */
function opensScene(d: Discourse, k: number, plain: boolean): boolean {
  const { doc } = d;
  if (!is(doc, k, W.as)) return plain && opensTime(doc, k);
  if (severalGather(doc, k + 1)) return true;
  let at = k;
  do {
    const m = mentionAt(d, mentionStarting(d, at + 1));
    // Behind a clause only `(as) he met B`, `(as) President A`, who is named for the first time, `met B`
    const first = introducedAt(d, at + 1)?.name !== undefined;
    if (!m || m.possessive || !(plain || first || m.kind === "pronoun")) return false;
    at = m.to;
  } while (is(doc, at, W.and));
  return (
    (matchForm(doc.matches, at, Entry.meetingVerb) & VerbForm.past) !== 0 ||
    is(doc, at, W.gathering)
  );
}

/** How far into their phrase the noun of those who gather may stand, in tokens. */
const GROUP_REACH = 4;

/** `called it a success as (Central Asian leaders gathered)`: whether the phrase at token `from` is of several who come together. */
function severalGather(doc: TextDocument, from: number): boolean {
  let k = from;
  while (isWord(doc, k) && k < from + GROUP_REACH && !is(doc, k, W.collective)) k++;
  return is(doc, k, W.collective) && is(doc, k + 1, W.gathering);
}

/** `proposed to open a port, (a day after) Chad closed it`, `, (hours before) the talks`: when something was said. */
function opensTime(doc: TextDocument, k: number): boolean {
  if (!isKind(doc, k - 1, Kind.comma)) return false;
  let at = k;
  while (is(doc, at, W.article) || is(doc, at, W.adverb) || is(doc, at, W.two)) at++;
  return is(doc, at, W.timeunit) && (is(doc, at + 1, W.following) || is(doc, at + 1, W.ahead));
}

/** `announced the launch (while) in Riga`, `(while) visiting Chad`, `(when) meeting with Minister A`: where somebody was when he spoke. */
function tellsWhere(d: Discourse, k: number): boolean {
  const { doc } = d;
  // `accused Chad of lying, (speaking) at a forum`
  if (is(doc, k, W.appearing) && isKind(doc, k - 1, Kind.comma))
    return is(doc, k + 1, W.preposition);
  if (!is(doc, k, W.subordinator)) return false;
  if (isLocative(doc, k + 1)) return is(doc, k, W.while);
  if (is(doc, k + 1, W.appearing) && !is(doc, k, W.as))
    // `while addressing a session`, but `while addressing the challenges`
    return !is(doc, k + 1, W.agenda) || (is(doc, k + 2, W.article) && !is(doc, k + 2, W.the));
  const verb = matchAt(doc.matches, k + 1, Entry.meetingVerb);
  if (verb < 0 || !isParticiple(doc, k + 1)) return false;
  const to = doc.matches.to[verb] as number;
  const met = mentionStarting(d, is(doc, to, W.with) ? to + 1 : to);
  return met >= 0 || landAt(doc, afterThe(doc, k + 2)) !== undefined;
}

/** Whether the cue `i` is of the past, a participle as the finite verb before it: `expressed thanks, saying that Chad adheres to … and welcomes …`. */
function tenseOf(cues: readonly Cue[], i: number): boolean | undefined {
  let k = i;
  if (cues[i]?.voice === "participle") while (k >= 0 && cues[k]?.voice !== "finite") k--;
  return k < 0 ? undefined : cues[k]?.past;
}

/** `readiness to build A; to open B; and to support C`: the last semicolon of the list whose first is token `at`, or -1 where a new clause follows. */
function lastItem(d: Discourse, at: number, end: number): number {
  const { doc } = d;
  for (let k = at; k < end; k++) {
    if (!isKind(doc, k, Kind.semicolon)) continue;
    let item = k + 1;
    while (item < end && (is(doc, item, W.and) || !isWord(doc, item))) item++;
    const subject = mentionAt(d, mentionStarting(d, item));
    const told = (matchForm(doc.matches, item, Entry.cue) & VerbForm.past) !== 0;
    const acts = subject && !subject.possessive && isDone(doc, subject.to);
    if (item === end || told || acts) return -1;
    if (is(doc, k + 1, W.and)) return k;
  }
  return -1;
}

/** Whether a verb stands at token `k`, perhaps behind adverbs; `A; Peruvian exports of tin; and B` has none. */
function isDone(doc: TextDocument, k: number): boolean {
  let at = k;
  while (is(doc, at, W.adverb)) at++;
  return isAuxiliary(doc, at) || isFiniteVerb(doc, at);
}

/** Whether a quotation starts at token `k`, perhaps behind a comma or colon. */
function opensQuotation(doc: TextDocument, k: number): boolean {
  const at = isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.colon) ? k + 1 : k;
  return opensQuote(doc, at);
}

/** Whether the cue `other` opens a report of its own behind the one that starts at token `from`. */
function endsBefore(
  d: Discourse,
  other: Cue,
  from: number,
  end: number,
  past: boolean | undefined,
  plain: boolean,
): boolean {
  const { doc } = d;
  const opens =
    other.entry.sole ||
    opensQuotation(doc, other.to) ||
    isSilence(doc, other, other.to) ||
    complementOf(d, other, end) !== undefined;
  if (!opens) return false;
  let k = other.from - 1;
  while (k > from && is(doc, k, W.adverb)) k--;
  if (other.voice === "participle")
    return (
      withBefore(doc, k, from) >= 0 ||
      // `… each other," noting that …`: the comma may stand inside the mark.
      isKind(doc, isWord(doc, k) || isKind(doc, k, Kind.comma) ? k : k - 1, Kind.comma) ||
      is(doc, k, W.while) ||
      is(doc, k, W.and)
    );
  if (past !== undefined && other.past !== past) return false;
  // `said that Chad had grown and was keen to trade`
  if (!plain && past && is(doc, k, W.conjunction) && isAttitude(other.entry)) return false;
  if (is(doc, k, W.weself)) return plain && is(doc, k - 1, W.conjunction);
  // `…, and he said`, `…; Ruiz stressed`
  const subject = d.cover[k] as number;
  if (subject >= 0) {
    const m = d.mentions[subject] as Mention;
    if (m.to !== k + 1) return false;
    let b = m.from - 1;
    if (is(doc, b, W.while) || (is(doc, b, W.as) && isKind(doc, b - 1, Kind.comma))) return true;
    // `…, to which the guest replied that …`, `…, which the guest described as useful`
    if (is(doc, b, W.relative) && (is(doc, b - 1, W.to) || is(doc, other.to, W.as))) return true;
    if (is(doc, b, W.and) || is(doc, b, W.but)) b--;
    else return false;
    // After a noun (`praised the ties and both ministers thanked`) any new subject opens a sentence of its own; a clause needs a comma.
    const sole = actorOf(d, subject).label.from === m.from;
    if (plain && sole && mentionAt(d, mentionEnding(d, b + 1))?.from !== from) return true;
    // `… had grown and Minister B noted that …`
    const known = m.kind === "person" || m.kind === "office" || m.kind === "name";
    if (known && complementOf(d, other, end)?.that) return true;
    return (
      isKind(doc, b, Kind.comma) &&
      ((known && isKnown(d, subject)) || m.kind === "pronoun" || m.kind === "group")
    );
  }
  if (is(doc, k, W.have)) return false;
  // `the greetings of the premier to Okello, who asked her …`
  if (is(doc, k, W.who)) return isKind(doc, k - 1, Kind.comma);
  return is(doc, k, W.conjunction) || (isKind(doc, k, Kind.comma) && listOfVerbs(d, k, other));
}

/** `praised the ties, expressed hope and invited him`: the comma separates verbs when no noun list can go on with this one. */
const listOfVerbs = (d: Discourse, comma: number, other: Cue): boolean =>
  other.from === comma + 1 && !is(d.doc, other.to, W.by);

/** How many tokens an insertion between commas may have. */
const INSERTION = 8;

/** Steps back from a following cue to the end of the report: over adverbs, its subject, `and`, `while` and the comma. */
function boundary(d: Discourse, at: number, from: number): number {
  const { doc } = d;
  let k = at;
  while (k > from && is(doc, k - 1, W.adverb)) k--;
  // `and, in this context, praised`
  if (isKind(doc, k - 1, Kind.comma))
    for (let b = k - 2; b > Math.max(from, k - INSERTION); b--)
      if (isKind(doc, b, Kind.comma) && is(doc, b - 1, W.and)) {
        k = b - 1;
        break;
      }
  if (is(doc, k - 1, W.who) || is(doc, k - 1, W.weself)) k--;
  const m = d.cover[k - 1] as number;
  if (m >= 0 && (d.mentions[m] as Mention).to === k) {
    const b = (d.mentions[m] as Mention).from;
    if (
      is(doc, b - 1, W.and) ||
      is(doc, b - 1, W.but) ||
      is(doc, b - 1, W.while) ||
      is(doc, b - 1, W.as)
    )
      k = b;
    if (is(doc, b - 1, W.relative)) k = is(doc, b - 2, W.to) ? b - 2 : b - 1;
  }
  while (
    k > from &&
    (is(doc, k - 1, W.conjunction) ||
      is(doc, k - 1, W.while) ||
      is(doc, k - 1, W.as) ||
      isKind(doc, k - 1, Kind.comma))
  )
    k--;
  return k;
}

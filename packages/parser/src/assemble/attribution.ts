import { countryAt } from "../annotate/countries.js";
import { withBefore } from "../annotate/cue-voice.js";
import type { Cue } from "../annotate/cues.js";
import type { Mention } from "../annotate/mention.js";
import {
  endsIn,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  beforeParens,
  type Discourse,
  isKnown,
  mentionAt,
  mentionEnding,
  mentionStarting,
} from "../resolve/discourse.js";
import { actorOf, isLeader, objectAt } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { asWritten, hasNoun, isNounPart, isParticiple } from "./as-written.js";
import { skipTime } from "./circumstance.js";
import { isBare, isFiniteVerb } from "./clause.js";
import { mainSubject } from "./main-subject.js";
import { closesQuote, opensQuote } from "./quote-marks.js";

/** How far a subject may stand from its verb, in tokens. */
const REACH = 60;

/** The actor who is the subject of the cue and stands before it: `Okello also said`, `Okello, for his part, said`, `…, and stressed`. */
export function subjectOf(
  d: Discourse,
  cue: Pick<Cue, "from" | "sentence" | "voice">,
  previous: Actor | undefined,
): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, cue.sentence);
  const k = beforeVerbGroup(d, cue, low);
  if (k < low) return undefined;
  if (is(doc, cue.from, W.as))
    return quotingVerb(doc, cue.from, low) < 0 ? undefined : quotedOne(d, cue.from);
  const direct = subjectEnding(d, k + 1) ?? (endsInLy(doc, k) ? subjectEnding(d, k) : undefined);
  if (direct) return direct;
  // `We reaffirm`, outside quotations: whoever signs the statement.
  if (is(doc, k, W.weself)) return asWritten({ from: k, to: k + 1 });
  if (is(doc, k, W.who)) {
    // Also an object: `talks with Minister A, who praised …`
    const end = isKind(doc, k - 1, Kind.comma) ? k - 1 : k;
    // `talks with Minister A on Friday, who is in Riga`
    const m = mentionEnding(d, skipTime(doc, end - 1, low) + 1);
    return m >= 0 && !(d.mentions[m] as Mention).possessive ? actorOf(d, m) : undefined;
  }
  const own = cue.voice === "participle" ? withSubject(d, k + 1, low) : undefined;
  if (own) return own;
  if (isKind(doc, k, Kind.comma)) {
    // `Okello, spokesman for the army, said`: the apposition is part of the mention.
    const appositive = mentionAt(d, mentionEnding(d, k));
    if (appositive && (isApposition(doc, appositive) || hasSuffix(doc, appositive)))
      return subjectEnding(d, k);
    const called = cue.voice === "finite" ? behindDescription(d, k, low) : undefined;
    const inserted = called ?? leadersBefore(d, k) ?? beforeInsertion(d, k, low);
    if (inserted) return inserted;
    // `Minister Okello, said that`: a comma that should not be there, behind all of the sentence so far.
    const stray = cue.voice === "finite" ? subjectEnding(d, k) : undefined;
    const front = stray?.label.from ?? -1;
    // `During the talks, Okello, said`
    const opens = stray?.kind === "person" && isKind(doc, front - 1, Kind.comma);
    if (front === low || (opens && (is(doc, low, W.preposition) || isParticiple(doc, low))))
      return stray;
    // `Okello of the port authority, says`
    const phrase = cue.voice === "finite" ? beforePhrase(d, k - 1, low) : undefined;
    if (phrase?.label.from === low) return phrase;
  }
  if (is(doc, k, W.that) && is(doc, k - 1, W.institution))
    return endsIn(doc, cue.from, "ed") ? textBefore(doc, k, low) : undefined;
  if (isKind(doc, k, Kind.dash)) return leadersBefore(d, k);
  if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.semicolon))
    return previous ?? behindAgenda(d, cue, low);
  if (is(doc, k, W.conjunction)) return previous ?? firstSubject(d, low, cue.from);
  return cue.voice === "finite"
    ? (beforePhrase(d, k, low) ?? beforeRelative(d, k, low))
    : undefined;
}

/** `Okello | "strongly" condemned`, `Okello | in turn said`: the token in front of a verb, its auxiliaries, adverbs, brackets and times, in the sentence that starts at token `low`. */
function beforeVerbGroup(
  d: Discourse,
  { from, voice }: Pick<Cue, "from" | "voice">,
  low: number,
): number {
  const { doc } = d;
  let k = from - 1;
  while (
    k >= low &&
    // `and both agreed`: an adverb elsewhere, here the subject.
    d.cover[k] === -1 &&
    (is(doc, k, W.adverb) ||
      is(doc, k, W.have) ||
      is(doc, k, W.emphatic) ||
      (is(doc, k, W.be) && voice === "finite" && !is(doc, k, W.weself)))
  )
    k--;
  // `"strongly" condemned`
  if (closesQuote(doc, k) && is(doc, k - 1, W.adverb) && opensQuote(doc, k - 2)) k -= 3;
  // `in turn said`
  if (is(doc, k, W.channel) && is(doc, k - 1, W.in)) k -= 2;
  // `President Okello of the Republic of Chad (ROC) said`: the brackets are in the mention.
  return mentionEnding(d, k + 1) < 0 ? skipTime(doc, beforeParens(d, k + 1) - 1, low) : k;
}

/** `An official who asked not to be named said`: the subject, which opens the clause, before a relative clause that ends with token `last`. */
function beforeRelative(d: Discourse, last: number, low: number): Actor | undefined {
  const { doc } = d;
  for (let k = last; k > Math.max(low, last - PHRASE_REACH) && isWord(doc, k); k--) {
    if (!is(doc, k, W.who)) continue;
    const actor = subjectEnding(d, k);
    const from = actor?.label.from ?? -1;
    return from === low || isKind(doc, from - 1, Kind.comma) ? actor : undefined;
  }
  return undefined;
}

/** `The commission's co-chair, Minister A. Okello, said`: who is named between the commas, behind what he is called; the second one is token `comma`. */
function behindDescription(d: Discourse, comma: number, low: number): Actor | undefined {
  const { doc } = d;
  const m = mentionEnding(d, comma);
  const named = mentionAt(d, m);
  if (named?.kind !== "person" || !isKind(doc, named.from - 1, Kind.comma)) return undefined;
  const to = named.from - 1;
  let from = to;
  while (from > low && to - from < PHRASE_REACH && isNounPart(doc, from - 1)) {
    from--;
    // `Okello received the envoy, Ambassador A. Ruiz, praised …`
    if (d.cover[from] === -1 && isFiniteVerb(doc, from)) return undefined;
  }
  const opens = from === low || isKind(doc, from - 1, Kind.comma) || isJoined(doc, from - 1);
  if (from === to || !opens || is(doc, from, W.preposition)) return undefined;
  return actorOf(d, m);
}

/** `adopted a communique that affirmed their support`: the text whose relative clause opens at token `that`. */
function textBefore(doc: TextDocument, that: number, low: number): Actor | undefined {
  let from = that - 1;
  while (from > low && isNounPart(doc, from) && !is(doc, from, W.determiner)) from--;
  return is(doc, from, W.determiner) ? asWritten({ from, to: that }) : undefined;
}

/** `The ministers discussed trade, (stressed) its growth and …`: the subject of what was on the agenda. */
function behindAgenda(
  d: Discourse,
  { from, voice }: Pick<Cue, "from" | "voice">,
  low: number,
): Actor | undefined {
  if (voice !== "finite") return undefined;
  const subject = mainSubject(d, low, from);
  const verb = subject?.label.to ?? from;
  return is(d.doc, verb, W.agenda) && endsIn(d.doc, verb, "d") ? subject : undefined;
}

/** Whom the main clause is about; in `(–) We support Chad and commit to it` those who sign, in `I congratulate Chad and look forward to it` nobody known. */
function firstSubject(d: Discourse, low: number, before: number): Actor | undefined {
  const { doc } = d;
  let k = low;
  while (k < before && (!isWord(doc, k) || d.quoted[k])) k++;
  if (is(doc, k, W.weself)) return asWritten({ from: k, to: k + 1 });
  return is(doc, k, W.myself) ? undefined : mainSubject(d, low, before);
}

/** Whether a clause may start behind token `k`: `and`, `that`. */
const isJoined = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.conjunction) || is(doc, k, W.that);

/** How far behind `quoted` its `as saying` may stand, in tokens. */
const QUOTED_REACH = 16;

/** The verb of whoever quotes in `Okello quoted Ruiz as saying`, `the agency cited her as telling`, of which the cue starts at token `from`; or -1. */
export function quotingVerb(doc: TextDocument, from: number, low: number): number {
  for (let k = from - 2; k > Math.max(low, from - QUOTED_REACH); k--)
    if (is(doc, k, W.quoting)) return k;
  return -1;
}

/** Who is quoted by another. */
export function quotedOne(d: Discourse, from: number): Actor | undefined {
  const m = mentionEnding(d, from);
  return m >= 0 ? actorOf(d, m) : objectAt(d, from - 1);
}

/** `fondly`: an adverb that no list has. */
const endsInLy = (doc: TextDocument, k: number): boolean =>
  !isCapital(doc, k) && endsIn(doc, k, "ly");

/** How many tokens a phrase between a subject and its verb may have. */
const PHRASE_REACH = 14;

/** `Okello during the meeting stressed`, `The ministry in a statement said`: the subject, which opens the clause, before a phrase that ends at token `last`. */
function beforePhrase(d: Discourse, last: number, low: number): Actor | undefined {
  const { doc } = d;
  for (let k = last; k > Math.max(low, last - PHRASE_REACH); k--) {
    // `A statement issued by the ministry and copied to Radio Chad said`
    if (is(doc, k - 1, W.and)) return issuerBefore(d, k - 1);
    if (
      !isWord(doc, k) ||
      isAuxiliary(doc, k) ||
      is(doc, k, W.relative) ||
      is(doc, k, W.conjunction) ||
      (isFiniteVerb(doc, k) &&
        !isBare(doc, k) &&
        !is(doc, k, W.newsword) &&
        !is(doc, k - 1, W.determiner) &&
        !is(doc, k - 1, W.while))
    )
      return undefined;
    const opensPhrase = is(doc, k, W.preposition) || is(doc, k, W.while);
    if (!opensPhrase || is(doc, k, W.of) || is(doc, k, W.to)) continue;
    // `The Foreign Minister of Chad, Okello, in a statement said`
    const closed = isKind(doc, k - 1, Kind.comma) ? mentionEnding(d, k - 1) : -1;
    const apart = closed >= 0 && isApposition(doc, d.mentions[closed] as Mention);
    const to = apart ? k - 1 : k;
    const m = apart ? closed : mentionEnding(d, beforeParens(d, k));
    if (m < 0) continue;
    if (mentionAt(d, m)?.kind === "pronoun") return undefined;
    const actor = subjectEnding(d, to);
    const from = actor?.label.from ?? -1;
    const opens = isKind(doc, from - 1, Kind.comma) || is(doc, from - 1, W.and);
    return from === low || (opens && actor?.kind !== "country") ? actor : undefined;
  }
  return undefined;
}

/** `issued by the ministry and`: who gave out what is copied to others behind `and` at token `at`. */
function issuerBefore(d: Discourse, at: number): Actor | undefined {
  const { doc } = d;
  const to = isKind(doc, at - 1, Kind.comma) ? at - 1 : at;
  const m = mentionEnding(d, to);
  let by = m < 0 ? to - 1 : (d.mentions[m] as Mention).from - 1;
  if (m < 0) while (to - by < ISSUER_REACH && isNounPart(doc, by) && !is(doc, by, W.by)) by--;
  if (!is(doc, by, W.by)) return undefined;
  return m < 0 ? asWritten({ from: by + 1, to }) : actorOf(d, m);
}

/** The most tokens of an issuer of whom only the words are known. */
const ISSUER_REACH = 8;

/** `with Okello saying`, `with one minister saying`: the subject of a participle, as written when nobody is known by it. */
export function withSubject(d: Discourse, to: number, low: number): Actor | undefined {
  const { doc } = d;
  const from = withBefore(doc, to - 1, low) + 1;
  if (from === 0 || from === to) return undefined;
  const m = mentionEnding(d, to);
  if (m >= 0 && !(d.mentions[m] as Mention).possessive) return actorOf(d, m);
  return hasNoun(doc, from, to) ? asWritten({ from, to }) : undefined;
}

/** `Okello, spokesman for the army,` and `The Speaker, Abena Okello,`: name and office with a comma between them. */
export function isApposition(doc: TextDocument, { name, title }: Mention): boolean {
  if (!name || !title) return false;
  return title.from > name.from || isKind(doc, title.to, Kind.comma);
}

/** `Abel Okello, Jr., said`: the comma behind a suffix closes nothing. */
const hasSuffix = (doc: TextDocument, { to }: Mention): boolean =>
  is(doc, to - 1, W.suffix) || is(doc, to - 2, W.suffix);

/** The actor of the mention that ends before token `to`, if it can be a subject. */
function subjectEnding(d: Discourse, to: number): Actor | undefined {
  const { doc } = d;
  const m = mentionEnding(d, beforeParens(d, to));
  if (m < 0) return undefined;
  const mention = d.mentions[m] as Mention;
  if (mention.possessive || !isKnown(d, m)) return undefined;
  // `Okello and Ruiz both said`
  const both = mention.to - mention.from === 1 && is(doc, mention.from, W.both);
  const others = both ? mentionEnding(d, mention.from) : -1;
  if (others >= 0) return actorOf(d, others);
  const before = mention.from - 1;
  const group = mention.kind === "group" && is(doc, before, W.of) ? mentionEnding(d, before) : -1;
  if (group >= 0) return leadersOf(d, group, to);
  // `Mr. Okello of the World Bank said`
  const of = mention.kind === "organization" && is(doc, before, W.of);
  const member = of ? mentionEnding(d, before) : -1;
  if (mentionAt(d, member)?.kind === "person" && d.people.of[member]) return actorOf(d, member);
  // `as Okello said`, `after Okello said`, `a delegation led by Okello said` have him for their subject.
  const clause = is(doc, before, W.subordinator) || is(doc, before, W.by);
  // `a letter copied to the Harbour Post said`
  const governed = is(doc, before, W.the) && mention.kind === "name" ? before - 1 : before;
  if (is(doc, governed, W.preposition) && !clause) return undefined;
  return ofBoth(doc, mention, actorOf(d, m));
}

/** `The Turkish and Iraqi officials`: of two countries, not of the last one. */
function ofBoth(doc: TextDocument, { title, from, country }: Mention, actor: Actor): Actor {
  const and = from - 1;
  if (!title?.plural || !country || !is(doc, and, W.and) || actor.label.from < from) return actor;
  const first = and - 1;
  if (!countryAt(doc, first) || !countryAt(doc, from)?.adjective) return actor;
  const start = is(doc, first - 1, W.the) ? first - 1 : first;
  return { ...asWritten({ from: start, to: actor.label.to }), kind: "group" };
}

/** `The leaders of the two countries`: the group in front of its countries, which end before token `to`. */
function leadersOf(d: Discourse, group: number, to: number): Actor | undefined {
  const { kind, title, possessive } = d.mentions[group] as Mention;
  if (possessive || !(kind === "group" || title?.plural)) return undefined;
  const actor = actorOf(d, group);
  return { ...actor, label: { from: actor.label.from, to } };
}

/** `A delegation of Chad, led by Minister A and Minister B, met`: who leads, before the mark that closes the insertion. */
function leadersBefore(d: Discourse, to: number): Actor | undefined {
  const m = mentionEnding(d, to);
  if (m < 0 || mentionAt(d, m)?.kind === "pronoun") return undefined;
  const actor = actorOf(d, m);
  return isLeader(d.doc, actor.label.from) ? actor : undefined;
}

/** `Okello, for his part, said`; `Okello, who arrived on Monday, said`: the subject before an insertion that ends with the comma at `comma`. */
function beforeInsertion(d: Discourse, comma: number, low: number): Actor | undefined {
  const { doc } = d;
  for (let k = comma - 1; k > low && comma - k < REACH; k--) {
    // `RIYADH, May 3 (DNA): The agreement, signed in Riga, states`
    if (isKind(doc, k, Kind.colon) || isKind(doc, k, Kind.dash)) return undefined;
    if (!isKind(doc, k, Kind.comma)) continue;
    // `Abena Okello, chairwoman of the panel, said`: the comma is inside the mention, which ends before `of`.
    const around = mentionAt(d, d.cover[k] as number);
    if (around && isApposition(doc, around)) return actorOf(d, d.cover[k] as number);
    const opens =
      is(doc, k + 1, W.who) ||
      is(doc, k + 1, W.relative) ||
      is(doc, k + 1, W.preposition) ||
      is(doc, k + 1, W.adverb) ||
      is(doc, k + 1, W.article) ||
      isParticiple(doc, k + 1) ||
      is(doc, k + 1, W.subordinator);
    const before = mentionAt(d, mentionEnding(d, k));
    // `Abena Okello, head coach of Chad, said`
    const described =
      before?.name !== undefined && (before.title === undefined || mentionStarting(d, k + 1) < 0);
    if (!opens && !described) continue;
    const subject = subjectEnding(d, k);
    if (subject) return subject;
  }
  return undefined;
}

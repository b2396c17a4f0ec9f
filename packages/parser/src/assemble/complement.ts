import { countryAt } from "../annotate/countries.js";
import type { Cue } from "../annotate/cues.js";
import { matchForm } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  endsIn,
  hasWord,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { isNounPart, isParticiple } from "./as-written.js";
import {
  audienceEnd,
  behindOccasion,
  isOccasion,
  partyEnd,
  skipCircumstance,
  skipOccasion,
} from "./circumstance.js";
import { startsClause } from "./clause.js";
import { opensWords } from "./quote-marks.js";

/** What a cue reports starts at token `from`; `addressee` is the mention told. */
export interface Complement {
  readonly from: number;
  readonly addressee: number;
  readonly that: boolean;
}

/** The complement behind a cue, or undefined where nothing that it governs follows. */
export function complementOf(d: Discourse, cue: Cue, end: number): Complement | undefined {
  const { doc } = d;
  const { takes, nouns } = cue.entry;
  const k = skipCircumstance(d, cue.to, end);
  if (k >= end) return undefined;
  // `reported the minister as saying`
  const cited = is(doc, cue.from, W.quoting) ? mentionAt(d, mentionStarting(d, k)) : undefined;
  if (cited && is(doc, cited.to, W.as)) return undefined;
  if (is(doc, k, W.that) && !isDemonstrative(doc, k)) {
    // `… would reopen, provided that both agree` is a condition.
    const noun = takes.includes("noun") && !(nouns && isKind(doc, cue.from - 1, Kind.comma));
    if (takes.includes("clause") || takes.includes("addressee-clause") || noun)
      return { from: afterThat(doc, k), addressee: -1, that: true };
    return undefined;
  }
  // `said after the talks that …`: where and when it was said stands before the clause.
  const later = takes.includes("clause")
    ? Math.max(thatBehind(doc, cue.to, end), thatBehind(doc, k, end))
    : -1;
  if (later >= 0) return { from: afterThat(doc, later), addressee: -1, that: true };
  const deed = takes.includes("infinitive") ? infinitiveBehind(d, k, end) : -1;
  if (deed >= 0) return { from: deed, addressee: -1, that: false };
  if (is(doc, k, W.to)) return behindTo(d, cue, k, end);
  // `agreed with Ruiz to open a port`
  const partner = cue.entry.lemma.endsWith(" with") ? mentionStarting(d, k) : -1;
  const deal = partner >= 0 ? partyEnd(d, partner, end) : -1;
  if (deal > 0 && is(doc, deal, W.to) && isInfinitive(d, deal))
    return { from: deal, addressee: -1, that: false };
  // `asked not to be named`
  if (is(doc, k, W.not) && isSilence(doc, cue, k + 1)) return undefined;
  const addressed = addressee(d, cue, k, end);
  if (addressed) return addressed;
  if (takes.includes("wh") && is(doc, k, W.wh)) return { from: k, addressee: -1, that: false };
  // `described as "unfair" the attempts`
  if (takes.includes("as") && is(doc, k, W.as)) return { from: k + 1, addressee: -1, that: false };
  // `the ministry said Monday, in a move that surprised all`
  if (is(doc, k, W.preposition) && isKind(doc, k - 1, Kind.comma)) return undefined;
  return reportsPhrase(d, cue, k, end) ? { from: k, addressee: -1, that: false } : undefined;
}

/** What is reported behind the `to` at token `k`: to somebody, or what is to be done. */
function behindTo(d: Discourse, cue: Cue, k: number, end: number): Complement | undefined {
  const { doc } = d;
  // `stressed to Ruiz that …`, `said to the guest: …`
  const told = mentionStarting(d, k + 1);
  const after = told >= 0 ? partyEnd(d, told, end) : audienceAsWritten(doc, k + 1, end);
  if (after > 0) {
    if (is(doc, after, W.that)) return { from: after + 1, addressee: told, that: true };
    // `conveyed to the minister (the) greetings of the king`
    const bare = cue.entry.nouns && isWord(doc, after) && !is(doc, after, W.preposition);
    if ((bare || is(doc, after, W.determiner)) && hasHead(doc, cue, after, end))
      return { from: after, addressee: told, that: false };
  }
  // `whom he invited to visit Riga`; `agreed on Thursday to open`, of the cue with `on`
  const free =
    cue.entry.takes.includes("infinitive") ||
    isFronted(d, cue) ||
    (is(doc, cue.to, W.on) && cue.entry.lemma === "agree on");
  return free && isInfinitive(d, k) && !isSilence(doc, cue, k)
    ? { from: k, addressee: -1, that: false }
    : undefined;
}

/** How many words those may have who are told something: `the people of Chad`. */
const AUDIENCE_REACH = 8;

/** The end of `him` or of a noun phrase at token `at` that a that-clause follows, or -1. */
function audienceAsWritten(doc: TextDocument, at: number, end: number): number {
  if (is(doc, at, W.object)) return at + 1;
  if (!is(doc, at, W.determiner)) return -1;
  for (let k = at; k < Math.min(end, at + AUDIENCE_REACH) && isNounPart(doc, k); k++) {
    // `a letter sent to the ministry said that …`
    if ((matchForm(doc.matches, k, Entry.cue) & VerbForm.past) !== 0) return -1;
    if (is(doc, k + 1, W.that)) return k + 1;
  }
  return -1;
}

/** Whether the verb reports the phrase or the clause without `that` at token `k`. */
function reportsPhrase(d: Discourse, { entry }: Cue, k: number, end: number): boolean {
  const { doc } = d;
  const { takes, nouns } = entry;
  if (!startsPhrase(d, k) || (is(doc, k, W.nothing) && !is(doc, k + 1, W.aux))) return false;
  // `announced the news after the talks`: it is told elsewhere.
  if (is(doc, k, W.the) && is(doc, k + 1, W.newsword) && !is(doc, k + 2, W.of)) return false;
  // `welcomed the guest` greets somebody; `welcomed the guest's proposal` is a position.
  if (entry.act === "welcome" && greetsPerson(d, k)) return false;
  // `looks forward to discussing trade` says what is on the agenda.
  if (is(doc, k, W.agenda) && isParticiple(doc, k)) return false;
  if (takes.includes("gerund") && isParticiple(doc, k)) return true;
  // `He said this at the forum` points to what is reported elsewhere.
  const points =
    !isWord(doc, k + 1) || is(doc, k + 1, W.preposition) || is(doc, k + 1, W.subordinator);
  if (points && is(doc, k, W.demonstrative)) return false;
  // `expressed these views while talking to him`
  const these = entry.act === "say" && !entry.plain && is(doc, k, W.demonstrative);
  if (these && endsIn(doc, k, "hese") && !is(doc, k + 1, W.wh) && !isAuxiliary(doc, k + 2))
    return false;
  if (nouns && hasNoun(doc, k, end, nouns)) return true;
  if (takes.includes("clause") && startsClause(doc, k, end)) return true;
  if (nouns) return false;
  if (takes.includes("noun") || (takes.includes("as") && hasPredicate(doc, k, end))) return true;
  // `said trade, which had doubled, would grow`
  const apart = isKind(doc, k + 1, Kind.comma) && is(doc, k + 2, W.relative);
  const says = entry.plain === true && !isParticiple(doc, k);
  return says && isWord(doc, k) && (isWord(doc, k + 1) || apart);
}

/** `his host, whom he invited`: the one addressed stands in front. */
function isFronted(d: Discourse, { from, entry }: Cue): boolean {
  const subject = mentionAt(d, d.cover[from - 1] as number);
  return (
    subject !== undefined &&
    is(d.doc, subject.from - 1, W.relative) &&
    entry.takes.includes("addressee-infinitive")
  );
}

/** Whether the noun phrase at token `k` can be what the verb reports. */
const hasHead = (doc: TextDocument, { entry }: Cue, k: number, end: number): boolean =>
  entry.takes.includes("noun") && (!entry.nouns || hasNoun(doc, k, end, entry.nouns));

/** How far behind its verb the noun of a silence may stand: `to give any more details`. */
const SILENCE_REACH = 5;

/** `declined to comment (further)`, `refused to give a reason`, with its `to` at token `at`, says nothing. */
export function isSilence(doc: TextDocument, { entry }: Cue, at: number): boolean {
  if ((entry.act !== "reject" && !is(doc, at - 1, W.not)) || !is(doc, at, W.to)) return false;
  return hasWord(doc, at + 1, at + SILENCE_REACH, W.untold);
}

/** What is reported starts behind `that`, and behind the comma of an insertion: `said that, in her view, …`. */
const afterThat = (doc: TextDocument, that: number): number =>
  isKind(doc, that + 1, Kind.comma) ? that + 2 : that + 1;

/** The `that` behind a phrase of time or place at token `from`, or -1. */
function thatBehind(doc: TextDocument, from: number, end: number): number {
  // `the ministry said Monday, in a move (that surprised all)`, `concluded with a text (that affirmed …)`
  if (isKind(doc, from - 1, Kind.comma) || is(doc, from, W.with)) return -1;
  // not `announced as to ports (that closed in May)`
  const opens = (k: number): boolean => is(doc, k, W.that) && !isKind(doc, k - 1, Kind.openParen);
  return behindOccasion(doc, from, end, false, opens);
}

/** `agreed in talks in Riga, Latvia, to build`: the infinitive behind a phrase of time or place at token `from`, or -1. */
const infinitiveBehind = (d: Discourse, from: number, end: number): number =>
  is(d.doc, from, W.in) || is(d.doc, from, W.at) || is(d.doc, from, W.during)
    ? behindOccasion(
        d.doc,
        from,
        end,
        true,
        (k) => is(d.doc, k, W.to) && isInfinitive(d, k) && !isCapital(d.doc, k + 1),
      )
    : -1;

/** Whether a verb follows the `to` at token `k`. */
const isInfinitive = (d: Discourse, k: number): boolean =>
  (isWord(d.doc, k + 1) || opensWords(d.doc, k + 1)) &&
  !is(d.doc, k + 1, W.determiner) &&
  !startsActor(d, k + 1) &&
  !isParticiple(d.doc, k + 1);

const GREETED = new Set<Mention["kind"]>(["person", "office", "name", "group"]);

function greetsPerson(d: Discourse, k: number): boolean {
  // `welcomed him`, `welcomed, at the airport, the guest`
  if (is(d.doc, k, W.object) || is(d.doc, k, W.preposition)) return true;
  const m = mentionAt(d, mentionStarting(d, k));
  if (m === undefined) return is(d.doc, k + 1, W.guest) && !isKind(d.doc, k + 2, Kind.possessive);
  return !m.possessive && GREETED.has(m.kind);
}

/** `told reporters that`, `assured the guest that`, `thanked Ruiz for`, `invited him to visit`. */
function addressee(d: Discourse, cue: Cue, at: number, end: number): Complement | undefined {
  const { doc } = d;
  const { takes, act } = cue.entry;
  if (!takes.some((t) => t.startsWith("addressee"))) return undefined;
  // `informed each other of the situation`: an exchange of views.
  if (act === "say" && is(doc, at, W.each) && is(doc, at + 1, W.another)) return undefined;
  const m = mentionStarting(d, at);
  if (takes.includes("addressee-clause")) {
    // A that-clause soon after the addressee.
    let k = m >= 0 ? behindWho(doc, partyEnd(d, m, end), end) : at;
    for (; k < Math.min(end, at + 12); k++) {
      if (isKind(doc, k, Kind.comma) || is(doc, k, W.conjunction)) break;
      // `reminded the guests of the treaty that has bound them`
      if (is(doc, k, W.that) && !isAuxiliary(doc, k + 1))
        return { from: k + 1, addressee: m, that: true };
    }
    // `told a briefing the corridor would open`, `told Ruiz the corridor would open`
    const after = audienceEnd(d, at, end);
    const from = after < 0 ? end : skipOccasion(d, skipCircumstance(d, after, end), end);
    // `warned the guests against closing it`
    const phrase =
      is(doc, from, W.preposition) && !isOccasion(doc, from) && !is(doc, from, W.about);
    if (from < end && !phrase && startsPhrase(d, from) && startsClause(doc, from, end))
      return { from, addressee: m, that: false };
  }
  if (takes.includes("addressee-noun") || takes.includes("addressee-infinitive")) {
    if (!startsPhrase(d, at) && !is(doc, at, W.object)) return undefined;
    // `briefed the reporters after the talks`, `…, Okello told journalists`: nothing of what they heard.
    if ((act === "say" || act === "warn") && !hasMatter(doc, at, end)) return undefined;
    if (
      !takes.includes("addressee-noun") &&
      !takes.includes("noun") &&
      !hasInfinitive(doc, at, end)
    )
      return undefined;
    return { from: at, addressee: m, that: false };
  }
  return undefined;
}

/** How long the relative clause may be that describes who is told something, in tokens. */
const WHO_REACH = 20;

/** `told Okello, who arrived on Monday, that …`: the token behind the relative clause at token `at`, else `at`. */
function behindWho(doc: TextDocument, at: number, end: number): number {
  const who = isKind(doc, at, Kind.comma) ? at + 1 : at;
  if (!is(doc, who, W.who)) return at;
  let k = who;
  while (k < Math.min(end, who + WHO_REACH) && !isKind(doc, k, Kind.comma)) k++;
  return isKind(doc, k, Kind.comma) && is(doc, k + 1, W.that) ? k + 1 : at;
}

/** Whether something follows the audience that starts at token `at`: `the guests on the reform`, `the board of the plan`, `him to go`. */
function hasMatter(doc: TextDocument, at: number, end: number): boolean {
  for (let k = at + 1; k < end; k++)
    if (is(doc, k, W.preposition) || is(doc, k, W.wh)) {
      const time = is(doc, k + 1, W.days) || is(doc, k + 1, W.month);
      // `members of the board` are told; `him of the plan`, `Chad of the plan`
      const told = !is(doc, k, W.of) || k > at + 1 || is(doc, at, W.object) || countryAt(doc, at);
      if (!time && !isOccasion(doc, k) && told) return true;
    }
  return false;
}

/** `that` before a noun and no clause: `welcomed that decision`. A clause has a verb or determiner of its own. */
function isDemonstrative(doc: TextDocument, k: number): boolean {
  return isKind(doc, k + 1, Kind.comma) ? false : is(doc, k + 1, W.of);
}

function startsPhrase(d: Discourse, k: number): boolean {
  const { doc } = d;
  // `said about 300 firms were ready`
  const some = is(doc, k, W.about) && isKind(doc, k + 1, Kind.number);
  if (is(doc, k, W.preposition) && !isOpening(doc, k) && !some) return false;
  // `called off the talks`
  if (is(doc, k, W.off)) return false;
  if (isAuxiliary(doc, k) || is(doc, k, W.conjunction) || is(doc, k, W.relative)) return false;
  return (
    isWord(doc, k) ||
    isKind(doc, k, Kind.number) ||
    isKind(doc, k, Kind.currency) ||
    opensWords(doc, k) ||
    isKind(doc, k, Kind.openParen)
  );
}

/** Whether a phrase for somebody starts at `k`; `to chair the board` is a verb. */
function startsActor(d: Discourse, k: number): boolean {
  const m = mentionAt(d, mentionStarting(d, k));
  return m !== undefined && !(m.kind === "office" && m.title?.determiner === "none" && !m.country);
}

/** `called it a milestone`, `described ties as close`, `called the talks "useful"`: something is said of the object. `called a taxi` says nothing. */
function hasPredicate(doc: TextDocument, from: number, end: number): boolean {
  for (let k = from + 1; k < end; k++) {
    if (is(doc, k, W.as) || opensWords(doc, k)) return true;
    // `called the levy unfair`, not `called the important talks`
    const judged = k > from + 1 && is(doc, k, W.judgement);
    if (judged && (!isWord(doc, k + 1) || is(doc, k + 1, W.preposition) || is(doc, k + 1, W.and)))
      return true;
    // `viewed works from the palace, which were on show`
    const inside = is(doc, k - 1, W.preposition) || is(doc, k - 1, W.relative);
    if (!inside && (is(doc, k, W.article) || is(doc, k, W.be))) return true;
  }
  return false;
}

/** Prepositions with which a reported clause may open: `said following his visit …`, `said in 2023 trade grew`. */
const isOpening = (doc: TextDocument, k: number): boolean =>
  !is(doc, k, W.of) &&
  !is(doc, k, W.to) &&
  !is(doc, k, W.by) &&
  !is(doc, k, W.with) &&
  !is(doc, k, W.as) &&
  !is(doc, k, W.about) &&
  !is(doc, k, W.on) &&
  !is(doc, k, W.for) &&
  !is(doc, k, W.from);

/** Whether one of the speech nouns heads the noun phrase at `k`. */
function hasNoun(doc: TextDocument, k: number, end: number, nouns: readonly string[]): boolean {
  for (let i = k; i < Math.min(end, k + 9); i++) {
    if (!isWord(doc, i)) {
      if (isKind(doc, i, Kind.comma)) break;
      continue;
    }
    const word = doc.text.slice(doc.tokens.start[i], doc.tokens.end[i]).toLowerCase();
    // `a call for bids`
    if (nouns.includes(word)) return !(is(doc, i + 1, W.for) && is(doc, i + 2, W.tender));
    if (is(doc, i, W.preposition) && i > k && !is(doc, i, W.of)) break;
  }
  return false;
}

function hasInfinitive(doc: TextDocument, at: number, end: number): boolean {
  let k = at + 1;
  const alone = is(doc, k, W.to) || is(doc, k, W.adverb) || is(doc, k, W.not);
  // `asked her Omani counterpart to go`
  if (is(doc, at, W.object) && (alone || !is(doc, at, W.possessive))) {
    // `asked her (kindly) not to leave`; `called on him here` urges nobody.
    while (is(doc, k, W.adverb) || is(doc, k, W.not)) k++;
    return is(doc, k, W.to) && isWord(doc, k + 1);
  }
  for (; k < end; k++) {
    // `has advised three firms, is to lead it`
    if (isAuxiliary(doc, k) && isKind(doc, k - 1, Kind.comma)) return false;
    if (is(doc, k, W.to) && isWord(doc, k + 1)) return true;
  }
  return false;
}

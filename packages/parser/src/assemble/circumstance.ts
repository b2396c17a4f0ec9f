import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  afterThe,
  firstFrom,
  hasKind,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { opensQuote } from "./quote-marks.js";

/** Steps over what stands between a cue and its complement: `on Tuesday`, `in a statement`, `in particular`, `in this regard,`. */
export function skipCircumstance(d: Discourse, from: number, end: number): number {
  const { doc } = d;
  let k = from;
  for (let hop = 0; hop < 4 && k < end; hop++) {
    const start = k;
    // `said there were doubts`: an adverb before the verb of a clause stands for its subject.
    while (
      k < end &&
      // `said Wednesday`, `said late Wednesday`, not `said Wednesday's talks`
      !isKind(doc, k + 1, Kind.possessive) &&
      (is(doc, k, W.days) ||
        (is(doc, k, W.adverb) && !is(doc, k, W.both) && !isAuxiliary(doc, k + 1)))
    )
      k++;
    k = timeEnd(d, k, end);
    if (isLocative(doc, k) || is(doc, k, W.during)) {
      const close = circumstanceEnd(doc, k, end);
      if (close > k) k = close;
    }
    // `stressed during talks with Ruiz the need`
    if (k > start && is(doc, k, W.with)) k = companyEnd(d, k);
    // `recalled with pleasure his visit`
    if (is(doc, k, W.with) && isManner(doc, k + 1) && k + 2 < end) k += 2;
    if (isKind(doc, k, Kind.comma) && k > start) k = beforeThat(doc, k, end);
    else if (isKind(doc, k, Kind.comma)) {
      // `stressed, in particular, that`
      const close = insertion(doc, k, end);
      if (close < 0) break;
      k = close;
    }
    if (k === start) break;
  }
  return k;
}

/** `this week`, `earlier this month`, `on July 8, 2024`: the end of a day or period that starts at token `at`, else `at`; in `said this week was hard` it is what is said. */
export function timeEnd({ dates, doc }: Discourse, at: number, end: number): number {
  let k = at;
  while (is(doc, k, W.adverb) && !is(doc, k, W.both)) k++;
  if (is(doc, k, W.on)) k++;
  const next = firstFrom(dates, at);
  // `earlier | this month`
  const around = dates[next - 1];
  const date = around && around.to > at ? around : dates[next];
  if (!date || date.from > k || date.to > end) return at;
  if (k === at && (isKind(doc, k, Kind.number) || is(doc, k, W.month))) return at;
  const { to } = date;
  const owns = isKind(doc, to, Kind.possessive) || isKind(doc, to, Kind.openParen);
  return owns || isAuxiliary(doc, to) || is(doc, to, W.verb) ? at : to;
}

/** The end of the people behind the `with` at token `at`, or `at`. */
function companyEnd(d: Discourse, at: number): number {
  let end = at;
  for (let k = at + 1; ; k = end + 1) {
    const m = mentionAt(d, mentionStarting(d, k));
    if (!m || m.possessive) return end;
    end = m.to;
    if (!is(d.doc, end, W.and) && !(isKind(d.doc, end, Kind.comma) && m.title?.relational))
      return end;
  }
}

/** `pleasure his`, `satisfaction the`: a bare noun in front of what is reported. */
const isManner = (doc: TextDocument, k: number): boolean =>
  isWord(doc, k) && !isCapital(doc, k) && !is(doc, k, W.determiner) && is(doc, k + 1, W.determiner);

function circumstanceEnd(doc: TextDocument, at: number, end: number): number {
  for (let k = at + 1; k < Math.min(end, at + 7); k++) {
    if (is(doc, k, W.days) || is(doc, k, W.month)) {
      // `on Aug. 3`
      const day = isKind(doc, k + 1, Kind.period) ? k + 2 : k + 1;
      return isKind(doc, day, Kind.number) ? day + 1 : k + 1;
    }
    if (is(doc, k, W.channel)) {
      // `in a post on X`, `in an interview with the agency`
      if (is(doc, k + 1, W.on) && (is(doc, k + 2, W.channel) || is(doc, k + 2, W.days)))
        return k + 3;
      if (is(doc, k + 1, W.channel)) return k + 2;
      return k + 1;
    }
    const meeting = matchAt(doc.matches, k, Entry.meetingNoun);
    if (meeting >= 0 && is(doc, doc.matches.to[meeting] as number, W.with))
      return doc.matches.to[meeting] as number;
    // `told him at the outset of the talks, “…”`
    if (isKind(doc, k, Kind.comma) && opensQuote(doc, k + 1)) return k;
    if (isKind(doc, k, Kind.comma) || is(doc, k, W.aux) || is(doc, k, W.that)) break;
  }
  return at;
}

/** The `that` behind an insertion that the comma at `comma` opens: `said on X, formerly Twitter, that`; else the token behind the comma. */
function beforeThat(doc: TextDocument, comma: number, end: number): number {
  for (let k = comma + 1; k < Math.min(end, comma + 8); k++) {
    if (isKind(doc, k, Kind.comma)) return is(doc, k + 1, W.that) ? k + 1 : comma + 1;
    if (!isWord(doc, k) || isAuxiliary(doc, k) || is(doc, k, W.that)) break;
  }
  return comma + 1;
}

function insertion(doc: TextDocument, comma: number, end: number): number {
  if (!is(doc, comma + 1, W.preposition) && !is(doc, comma + 1, W.adverb)) return -1;
  for (let k = comma + 1; k < Math.min(end, comma + 14); k++)
    if (isKind(doc, k, Kind.comma)) return k + 1;
  return -1;
}

/** End of the audience of `told`: a person, or `reporters`, `a weekly briefing`. */
export function audienceEnd(d: Discourse, at: number, end: number): number {
  const { doc } = d;
  const m = mentionStarting(d, at);
  // `told her (Omani counterpart)`
  if (is(doc, at, W.object) && !(m >= 0 && (d.mentions[m] as Mention).to > at + 1)) return at + 1;
  for (let k = at; k < Math.min(end, at + 9); k++) {
    if (is(doc, k, W.audience)) return is(doc, k + 1, W.audience) ? k + 2 : k + 1;
    if (k > at && (isKind(doc, k, Kind.comma) || isAuxiliary(doc, k))) break;
  }
  if (m >= 0) return partyEnd(d, m, end);
  // `told The Harbour Post`, `told BBC News`
  let k = afterThe(doc, at);
  const agency = matchAt(doc.matches, k, Entry.agency);
  if (agency >= 0) k = doc.matches.to[agency] as number;
  while (k < Math.min(end, at + AUDIENCE_REACH) && isCapital(doc, k) && !is(doc, k, W.determiner))
    k++;
  return k > afterThe(doc, at) ? k : -1;
}

/** The end of those of whom mention `m` is the first: `Chad and Peru`, `the Foreign Minister of Chad, Abel Okello,` with the comma behind it, not behind token `end`. */
export function partyEnd(d: Discourse, m: number, end: number): number {
  const { doc } = d;
  const first = d.mentions[m] as Mention;
  let { to } = first;
  for (;;) {
    const next = is(doc, to, W.and) ? mentionAt(d, mentionStarting(d, to + 1)) : undefined;
    if (!next || next.possessive || next.to > end) break;
    to = next.to;
  }
  const apart = first.name && first.title && to === first.to && isKind(doc, to, Kind.comma);
  const goesOn = apart && to + 1 < end && hasKind(doc, first.from, to, Kind.comma);
  return goesOn ? to + 1 : to;
}

/** The most words of an audience's name. */
const AUDIENCE_REACH = 6;

/** `in Riga`, `at the port`, `on Monday`: the prepositions that say where or on what day. */
export const isLocative = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.in) || is(doc, k, W.at) || is(doc, k, W.on);

/** `in Riga`, `after the talks`: prepositions of a time or place. */
export const isOccasion = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.in) ||
  is(doc, k, W.at) ||
  is(doc, k, W.during) ||
  is(doc, k, W.following) ||
  is(doc, k, W.ahead);

/** `told reporters in Riga | the port …`, `after the talks | Chad …`: the clause behind a time or place that starts at token `from`, else `from`. */
export function skipOccasion(d: Discourse, from: number, end: number): number {
  const { doc } = d;
  if (!isOccasion(doc, from)) return from;
  const to = behindOccasion(
    doc,
    from,
    end,
    false,
    (k) =>
      k > from + 1 &&
      (mentionStarting(d, k) >= 0 || is(doc, k, W.determiner)) &&
      !is(doc, k - 1, W.preposition) &&
      !is(doc, k - 1, W.determiner) &&
      !is(doc, k - 1, W.and),
  );
  return Math.max(from, to);
}

/** How many tokens of time or place may stand between a cue and what it reports. */
const OCCASION_REACH = 14;

/** The first token for which `opens` holds behind a phrase of time or place at token `from`, or -1; `commas` may stand in it. */
export function behindOccasion(
  doc: TextDocument,
  from: number,
  end: number,
  commas: boolean,
  opens: (at: number) => boolean,
): number {
  if (is(doc, from, W.to) || !(is(doc, from, W.preposition) || is(doc, from, W.during))) return -1;
  for (let k = from + 1; k < Math.min(end, from + OCCASION_REACH); k++) {
    if (opens(k)) return k;
    const inside = isInPhrase(doc, k) || (commas && isKind(doc, k, Kind.comma));
    if (!inside || isAuxiliary(doc, k) || is(doc, k, W.relative)) return -1;
  }
  return -1;
}

/** `carried by the Demo News Agency (DNA)`: a word, a number or a bracket. */
const isInPhrase = (doc: TextDocument, k: number): boolean =>
  isWord(doc, k) ||
  isKind(doc, k, Kind.number) ||
  isKind(doc, k, Kind.openParen) ||
  isKind(doc, k, Kind.closeParen);

/** `Okello on Thursday said`: steps back over a time between subject and verb. */
export function skipTime(doc: TextDocument, from: number, low: number): number {
  // `Okello (pictured) said`: part of the name.
  if (isKind(doc, from, Kind.closeParen) && is(doc, from - 1, W.caption)) return from;
  let k = from;
  let seen = false;
  while (
    k >= low &&
    (is(doc, k, W.days) ||
      is(doc, k, W.month) ||
      isKind(doc, k, Kind.number) ||
      isKind(doc, k, Kind.openParen) ||
      isKind(doc, k, Kind.closeParen))
  ) {
    k--;
    seen = true;
  }
  if (!seen) return from;
  while (k >= low && (is(doc, k, W.on) || is(doc, k, W.in) || is(doc, k, W.adverb))) k--;
  // `Posts from Friday said`: the time is part of the subject.
  return is(doc, k, W.preposition) ? from : k;
}

import { agencyAt } from "../annotate/agency.js";
import type { Mention } from "../annotate/mention.js";
import { is, isKind, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { actorOf, type Discourse, mentionStarting, objectAt } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { asWritten, isNounPart } from "./as-written.js";
import { isFiniteVerb } from "./complement.js";
import type { Reported } from "./reported-type.js";

/** `According to Okello, …` and `…, according to the ministry`. */
export function accordingTo(
  d: Discourse,
  low: number,
  end: number,
  lead: boolean,
): Reported | undefined {
  const { doc } = d;
  for (let k = low; k < end; k++) {
    if (!is(doc, k, W.according) || !is(doc, k + 1, W.to)) continue;
    const range = { from: k, to: k + 2 };
    const cue = { range, entry: undefined };
    if (k === low) {
      const m = mentionStarting(d, k + 2);
      const mention = d.mentions[m];
      let comma = m >= 0 ? (d.mentions[m] as Mention).to : k + 2;
      // `According to Okello the ties have grown`: no comma behind the name.
      if (m >= 0 && startsPlainClause(d, m)) comma--;
      while (
        comma < end &&
        !isKind(doc, comma, Kind.comma) &&
        !(m >= 0 && comma < (d.mentions[m] as Mention).to)
      )
        comma++;
      // `According to the agency, quoting the ministry, the port is open`, `According to Okello, who met Ruiz, …`
      let close = comma;
      if (is(doc, comma + 1, W.quoting) || is(doc, comma + 1, W.who))
        for (close++; close < end && !isKind(doc, close, Kind.comma); ) close++;
      if (close >= end || isKind(doc, k + 2, Kind.comma)) return undefined;
      const actor =
        (comma === k + 3 ? objectAt(d, k + 2) : undefined) ??
        (m >= 0 && !mention?.possessive && (d.mentions[m] as Mention).to >= comma - 3
          ? actorOf(d, m)
          : asWritten({ from: k + 2, to: comma }));
      if (actor.person) d.speaker = actor.person;
      return {
        actor,
        cue,
        content: { from: close + 1, to: end },
        addressee: -1,
        rule: "en/statement/according-to",
        source: lead && isDocument(doc, k + 2, comma),
      };
    }
    // `Trade will "grow fast," according to the ministry.`
    const closed = isClosing(doc, k - 1) && isKind(doc, k - 2, Kind.comma);
    const comma = closed || isKind(doc, k - 1, Kind.comma);
    const m = mentionStarting(d, k + 2);
    const inserted = d.mentions[m];
    // `boats which, according to Radio Chad, the two had turned away`
    const close = inserted?.to ?? agencyAt(doc, k + 2)?.to ?? end;
    if (comma && is(doc, k - 2, W.relative) && close + 1 < end && isKind(doc, close, Kind.comma))
      return {
        actor: m < 0 ? asWritten({ from: k + 2, to: close }) : actorOf(d, m),
        cue,
        content: { from: close + 1, to: end },
        addressee: -1,
        rule: "en/statement/according-to",
      };
    if (comma && inserted && isKind(doc, inserted.to, Kind.comma) && inserted.to + 2 < end) {
      // `This trend, according to Okello, is good`
      if (inserted.possessive || !goesOn(doc, inserted.to + 1)) return undefined;
      return {
        actor: actorOf(d, m),
        cue,
        head: { from: low, to: k - 1 },
        content: { from: inserted.to + 1, to: end },
        addressee: -1,
        rule: "en/statement/according-to",
      };
    }
    if ((comma || closesSentence(d, k + 2, end)) && k + 2 < end && k - 1 > low) {
      const actor =
        m >= 0 && (d.mentions[m] as Mention).to === end
          ? actorOf(d, m)
          : asWritten({ from: k + 2, to: end });
      // `…, according to the ministry` closes the lead: the source of the story.
      const source =
        actor.kind === "organization" ||
        is(doc, end - 1, W.institution) ||
        agencyAt(doc, k + 2)?.to === end;
      // `"…," according to the ministry`: the quotation has its speaker.
      if (closed && isQuoted(d, low, k)) return undefined;
      return {
        actor,
        cue,
        content: { from: low, to: comma && !closed ? k - 1 : k },
        addressee: -1,
        rule: "en/statement/according-to",
        source: lead && (source || isDocument(doc, k + 2, end)),
      };
    }
  }
  return undefined;
}

/** Whether the clause before an insertion goes on with its verb or with quoted words at token `k`. */
const goesOn = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.aux) ||
  is(doc, k, W.modal) ||
  isKind(doc, k, Kind.quote) ||
  isKind(doc, k, Kind.openQuote) ||
  isFiniteVerb(doc, k);

function isQuoted({ quoted }: Discourse, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!quoted[k]) return false;
  return true;
}

const isClosing = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.closeQuote) || isKind(doc, k, Kind.quote);

/** `… grew by 3 percent according to the ministry.`, `according to official figures`: no comma, but a source, and nothing behind. */
function closesSentence(d: Discourse, from: number, end: number): boolean {
  const { doc } = d;
  const mention = d.mentions[mentionStarting(d, from)];
  if (mention?.to === end) return !mention.possessive;
  for (let k = from; k < end; k++) if (!isNounPart(doc, k)) return false;
  const last = end - 1;
  const source = is(doc, last, W.record) || is(doc, last, W.institution) || is(doc, last, W.people);
  return source && end - from <= CLOSE_REACH;
}

/** The most tokens of a source that closes a sentence without a comma. */
const CLOSE_REACH = 8;

/** Whether a clause starts right behind mention `m`: a subject of its own, no `of` or `and` that goes on with the mention. */
function startsPlainClause(d: Discourse, m: number): boolean {
  const { doc } = d;
  const { to, possessive } = d.mentions[m] as Mention;
  if (possessive || isKind(doc, to, Kind.comma)) return false;
  return (
    mentionStarting(d, to) >= 0 ||
    is(doc, to, W.determiner) ||
    (is(doc, to, W.preposition) && isKind(doc, to + 1, Kind.number))
  );
}

/** `In Okello's words, …`, `In the words of Okello, …`: who says what follows. */
export function inWordsOf(d: Discourse, low: number, end: number): Reported | undefined {
  const { doc } = d;
  if (!is(doc, low, W.in)) return undefined;
  let m = mentionStarting(d, low + 1);
  let comma = -1;
  const mention = d.mentions[m];
  if (mention?.possessive && is(doc, mention.to + 1, W.word)) comma = mention.to + 2;
  else if (is(doc, low + 1, W.the) && is(doc, low + 2, W.word) && is(doc, low + 3, W.of)) {
    m = mentionStarting(d, low + 4);
    comma = d.mentions[m]?.to ?? -1;
  }
  if (comma < 0 || !isKind(doc, comma, Kind.comma)) return undefined;
  const actor = actorOf(d, m);
  if (actor.person) d.speaker = actor.person;
  return {
    actor,
    cue: { range: { from: low, to: comma }, entry: undefined },
    content: { from: comma + 1, to: end },
    addressee: -1,
    rule: "en/statement/in-words-of",
  };
}

/** `according to a statement`: in the lead the source of the story, nobody's speech. */
function isDocument(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 4); k++) if (is(doc, k, W.message)) return true;
  return false;
}

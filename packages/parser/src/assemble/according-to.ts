import { agencyAt } from "../annotate/agency.js";
import type { Mention } from "../annotate/mention.js";
import { is, isKind, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  actorOf,
  type Discourse,
  mentionStarting,
  objectAt,
} from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { asWritten, isNounPart } from "./as-written.js";
import { isFiniteVerb } from "./complement.js";
import { closesQuote, opensQuote } from "./quote-marks.js";
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
    const at = sourceAt(doc, k, low);
    if (at < 0) continue;
    const said = (actor: Actor, from: number, to: number, more?: Partial<Reported>): Reported => ({
      actor,
      cue: { range: { from: k, to: at }, entry: undefined },
      content: { from, to },
      addressee: -1,
      rule: "en/statement/according-to",
      ...more,
    });
    const m = mentionStarting(d, at);
    const inserted = d.mentions[m];
    if (k === low) {
      let comma = inserted?.to ?? at;
      // `According to Okello the ties have grown`: no comma behind the name.
      if (inserted && startsPlainClause(d, inserted)) comma--;
      else while (comma < end && !isKind(doc, comma, Kind.comma)) comma++;
      // `According to the agency, quoting the ministry, the port is open`, `According to Okello, who met Ruiz, …`
      let close = comma;
      if (is(doc, comma + 1, W.quoting) || is(doc, comma + 1, W.who))
        for (close++; close < end && !isKind(doc, close, Kind.comma); ) close++;
      if (close >= end || isKind(doc, at, Kind.comma)) return undefined;
      const actor =
        (comma === at + 1 ? objectAt(d, at) : undefined) ??
        (inserted && !inserted.possessive && inserted.to >= comma - 3
          ? actorOf(d, m)
          : asWritten({ from: at, to: comma }));
      if (actor.person) d.speaker = actor.person;
      return said(actor, close + 1, end, { source: lead && isDocument(doc, at, comma) });
    }
    // `Trade will "grow fast," according to the ministry.`
    const closed = closesQuote(doc, k - 1) && isKind(doc, k - 2, Kind.comma);
    const comma = closed || isKind(doc, k - 1, Kind.comma);
    // `boats which, according to Radio Chad, the two had turned away`
    const close = inserted?.to ?? agencyAt(doc, at)?.to ?? end;
    if (comma && is(doc, k - 2, W.relative) && close + 1 < end && isKind(doc, close, Kind.comma))
      return said(m < 0 ? asWritten({ from: at, to: close }) : actorOf(d, m), close + 1, end);
    if (comma && inserted && isKind(doc, inserted.to, Kind.comma) && inserted.to + 2 < end) {
      // `This trend, according to Okello, is good`
      if (inserted.possessive || !goesOn(doc, inserted.to + 1)) return undefined;
      return said(actorOf(d, m), inserted.to + 1, end, { head: { from: low, to: k - 1 } });
    }
    if ((comma || closesSentence(d, at, end)) && at < end && k - 1 > low) {
      const actor = inserted?.to === end ? actorOf(d, m) : asWritten({ from: at, to: end });
      // `…, according to the ministry` closes the lead: the source of the story.
      const source =
        actor.kind === "organization" ||
        is(doc, end - 1, W.institution) ||
        agencyAt(doc, at)?.to === end;
      // `"…," according to the ministry`: the quotation has its speaker.
      if (closed && isQuoted(d, low, k)) return undefined;
      return said(actor, low, comma && !closed ? k - 1 : k, {
        source: lead && (source || isDocument(doc, at, end)),
      });
    }
  }
  return undefined;
}

/** The token behind `according to` at token `k`, or behind `In the words of` that opens the sentence; else -1. */
function sourceAt(doc: TextDocument, k: number, low: number): number {
  if (is(doc, k, W.according) && is(doc, k + 1, W.to)) return k + 2;
  const opens = k === low && is(doc, k, W.in) && is(doc, k + 1, W.the);
  return opens && is(doc, k + 2, W.word) && is(doc, k + 3, W.of) ? k + 4 : -1;
}

/** Whether the clause before an insertion goes on with its verb or with quoted words at token `k`. */
const goesOn = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.aux) || is(doc, k, W.modal) || opensQuote(doc, k) || isFiniteVerb(doc, k);

function isQuoted({ quoted }: Discourse, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!quoted[k]) return false;
  return true;
}

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

/** Whether a clause starts right behind a mention: a subject of its own, no `of` or `and` that goes on with the mention. */
function startsPlainClause(d: Discourse, { to, possessive }: Mention): boolean {
  const { doc } = d;
  if (possessive || isKind(doc, to, Kind.comma)) return false;
  return (
    mentionStarting(d, to) >= 0 ||
    is(doc, to, W.determiner) ||
    (is(doc, to, W.preposition) && isKind(doc, to + 1, Kind.number))
  );
}

/** `according to a statement`: in the lead the source of the story, nobody's speech. */
function isDocument(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 4); k++) if (is(doc, k, W.message)) return true;
  return false;
}

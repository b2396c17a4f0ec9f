import { type Cue, clauseEnd, withBefore } from "../annotate/cues.js";
import type { Mention } from "../annotate/mention.js";
import { is, isKind, isWord, sentenceStart, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  actorOf,
  type Discourse,
  lastMention,
  mentionStarting,
} from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { accordingTo, inWordsOf } from "./according-to.js";
import { subjectAsWritten } from "./as-written.js";
import { subjectOf, withSubject } from "./attribution.js";
import {
  insertedAttribution,
  openingAttribution,
  type Tail,
  tailAttribution,
} from "./closing-attribution.js";
import { complementOf } from "./complement.js";
import { mainSubject } from "./main-subject.js";
import type { Reported } from "./reported-type.js";

/**
 * Reads the reports of one sentence. `cues` are its cues outside quotations, in order;
 * `quoting` is who speaks a quotation in it; `lead` says that it is the story's first sentence.
 */
export function readReports(
  d: Discourse,
  sentence: number,
  cues: readonly Cue[],
  quoting: Actor | undefined,
  lead: boolean,
): Reported[] {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  const out: Reported[] = [];
  let end = clauseEnd(doc, sentence);

  const opening = openingAttribution(d, cues, low, end);
  if (opening) {
    const { actor, cue, from } = opening;
    if (actor.person) d.speaker = actor.person;
    return [report(d, cue, actor, from, end, -1, "en/statement/opening-attribution")];
  }
  const tail = tailAttribution(d, sentence, cues, end);
  const own = tail ? cues.filter((c) => c.from < tail.comma) : cues;
  if (tail) end = tail.comma;
  const according = accordingTo(d, low, end) ?? inWordsOf(d, low, end);
  const [from, to] = according ? [according.content.from, according.content.to] : [low, end];

  let previous = quoting;
  /** The subject of a participle (`, with Okello stressing … and calling for …`), of which no finite verb goes on. */
  let aside: Actor | undefined;
  let free = from;
  for (let i = 0; i < own.length; i++) {
    const cue = own[i] as Cue;
    if (cue.from < free || cue.from >= to) continue;
    const partner = cue.voice === "participle" ? withSubject(d, cue.from, from) : undefined;
    const next =
      cue.voice === "participle"
        ? participle(d, own, i, from, to, partner ?? aside ?? previous)
        : finite(d, own, i, to, previous);
    if (!next) continue;
    aside = partner ?? (cue.voice === "participle" ? aside : undefined);
    if (!aside) previous = next.actor;
    free = next.content.to;
    if (next.content.to > next.content.from) out.push(next);
    if (next.actor.person) d.speaker = next.actor.person;
  }
  // A person who closes the sentence speaks all of it, unless somebody else is heard in it: `Chad and Peru have agreed …, Okello said`.
  const inserted = tail ? undefined : insertedAttribution(d, cues, low, end);
  const speaker = (according ?? tail ?? inserted)?.actor;
  const outer =
    speaker?.kind === "person" && !quoting && out.every((r) => r.actor.kind !== "person");
  if (out.length > 0 && !outer) return out;
  if (according) return [according];
  if (inserted) {
    if (inserted.actor.person) d.speaker = inserted.actor.person;
    const { actor, cue, head, rest } = inserted;
    const { content } = report(d, cue, actor, rest.from, rest.to, -1, "");
    return [
      {
        actor,
        cue: { range: cue, entry: cue.entry },
        content,
        ...(head ? { head } : {}),
        addressee: -1,
        rule: "en/statement/inserted-attribution",
      },
    ];
  }
  if (tail && !(lead && isSource(tail.actor))) {
    if (tail.actor.person) d.speaker = tail.actor.person;
    const tails = afterTail(d, cues, tail);
    return [
      {
        actor: tail.actor,
        cue: { range: tail.cue, entry: tail.cue.entry },
        content: { from: low, to: tail.comma },
        addressee: -1,
        rule: "en/statement/fronted-clause",
      },
      ...tails,
    ];
  }
  return out;
}

/** A ministry or other body that closes the lead is the source of the story. */
const isSource = (actor: Actor): boolean => actor.kind === "organization" || actor.kind === "words";

/** `…, Okello said, expressing the hope that …`: participles behind a tail attribution. */
function afterTail(d: Discourse, cues: readonly Cue[], tail: Tail): Reported[] {
  const out: Reported[] = [];
  const end = clauseEnd(d.doc, tail.cue.sentence);
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (cue.from < tail.to || cue.voice !== "participle") continue;
    const complement = complementOf(d, cue, end);
    if (!complement) continue;
    out.push(
      report(
        d,
        cue,
        tail.actor,
        complement.from,
        reportEnd(d, cues, i, complement.from, end),
        complement.addressee,
        "en/statement/tail-participle",
      ),
    );
  }
  return out;
}

function report(
  d: Discourse,
  cue: Cue,
  actor: Actor,
  from: number,
  to: number,
  addressee: number,
  rule: string,
): Reported {
  let stop = to;
  while (stop > from && !closesContent(d.doc, stop - 1)) stop--;
  return {
    actor,
    cue: { range: cue, entry: cue.entry },
    content: { from, to: stop },
    addressee,
    rule,
  };
}

const closesContent = (doc: TextDocument, k: number): boolean =>
  isWord(doc, k) ||
  isKind(doc, k, Kind.number) ||
  isKind(doc, k, Kind.percent) ||
  isKind(doc, k, Kind.closeParen) ||
  isKind(doc, k, Kind.closeQuote) ||
  isKind(doc, k, Kind.quote) ||
  isKind(doc, k, Kind.single) ||
  isKind(doc, k, Kind.possessive);

function finite(
  d: Discourse,
  cues: readonly Cue[],
  i: number,
  end: number,
  previous: Actor | undefined,
): Reported | undefined {
  const cue = cues[i] as Cue;
  if (cue.voice === "impersonal") return impersonal(d, cues, i, end);
  const complement = complementOf(d, cue, end);
  if (!complement) return undefined;
  const actor = subjectOf(d, cue, previous) ?? subjectAsWritten(d, cue, complement.that);
  if (!actor || (actor.kind === "group" && SUBJECT_MATTER.has(cue.entry.lemma))) return undefined;
  return report(
    d,
    cue,
    actor,
    complement.from,
    reportEnd(d, cues, i, complement.from, end),
    complement.addressee,
    complement.that ? "en/statement/that-clause" : "en/statement/complement",
  );
}

/** `They spoke of common efforts`: what several people speak of is their agenda; what one speaks of is said. */
const SUBJECT_MATTER = new Set(["speak about", "speak of", "talk about", "talk of"]);

/** `it was noted that …`: the sides of the sentence before. */
function impersonal(
  d: Discourse,
  cues: readonly Cue[],
  i: number,
  end: number,
): Reported | undefined {
  const cue = cues[i] as Cue;
  const complement = complementOf(d, cue, end);
  if (!complement) return undefined;
  const m = lastMention(d, cue.from, ({ kind, possessive }) => kind === "group" && !possessive);
  if (m < 0) return undefined;
  return report(
    d,
    cue,
    actorOf(d, m),
    complement.from,
    reportEnd(d, cues, i, complement.from, end),
    -1,
    "en/statement/impersonal",
  );
}

/** Lead (`Noting that …, Okello said`) and tail (`…, noting that …`) participles. */
function participle(
  d: Discourse,
  cues: readonly Cue[],
  i: number,
  low: number,
  end: number,
  previous: Actor | undefined,
): Reported | undefined {
  const cue = cues[i] as Cue;
  const { doc } = d;
  const first = previous === undefined && (cue.from === low || onlyOpening(doc, low, cue.from));
  if (!first) {
    const complement = complementOf(d, cue, end);
    const actor = previous ?? mainSubject(d, low, cue.from);
    if (!complement || !actor) return undefined;
    return report(
      d,
      cue,
      actor,
      complement.from,
      reportEnd(d, cues, i, complement.from, end),
      complement.addressee,
      "en/statement/tail-participle",
    );
  }
  const comma = leadEnd(d, cues, i, end);
  if (comma < 0) return undefined;
  const complement = complementOf(d, cue, comma);
  const m = mentionStarting(d, comma + 1);
  const main = cues.slice(i + 1).find((c) => c.voice === "finite" && c.from > comma);
  const actor = m >= 0 ? actorOf(d, m) : main && nounSubject(d, main, comma + 1);
  if (!complement || !actor) return undefined;
  return report(
    d,
    cue,
    actor,
    complement.from,
    comma,
    complement.addressee,
    "en/statement/lead-participle",
  );
}

/** `Referring to trade, the statement noted that …`: a subject of which only the words are known, if it starts at token `from`. */
function nounSubject(d: Discourse, cue: Cue, from: number): Actor | undefined {
  const actor = subjectAsWritten(d, cue, true);
  return actor?.label.from === from ? actor : undefined;
}

const onlyOpening = (doc: TextDocument, low: number, at: number): boolean => {
  for (let k = low; k < at; k++)
    if (
      !is(doc, k, W.adverb) &&
      !is(doc, k, W.while) &&
      !is(doc, k, W.having) &&
      !isKind(doc, k, Kind.comma)
    )
      return false;
  return true;
};

/** The comma that ends a lead participle: the last one before the subject of the next finite cue, else the first one before a mention. */
function leadEnd(d: Discourse, cues: readonly Cue[], i: number, end: number): number {
  const { doc } = d;
  const from = (cues[i] as Cue).to;
  const next = cues.slice(i + 1).find((c) => c.voice === "finite");
  const limit = next ? next.from : end;
  let found = -1;
  for (let k = from; k < limit; k++) {
    if (!isKind(doc, k, Kind.comma)) continue;
    const m = mentionStarting(d, k + 1);
    if (m < 0 || (d.mentions[m] as Mention).possessive) continue;
    const after = (d.mentions[m] as Mention).to;
    if (next && after <= next.from && gapIsAdverbial(d, after, next.from)) return k;
    if (found < 0 && !isKind(doc, after, Kind.comma) && !is(doc, after, W.and)) found = k;
  }
  if (found >= 0 || !next) return found;
  const words = subjectAsWritten(d, next, true)?.label.from ?? 0;
  return words > from && isKind(doc, words - 1, Kind.comma) ? words - 1 : -1;
}

function gapIsAdverbial(d: Discourse, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!is(d.doc, k, W.adverb) && !is(d.doc, k, W.have)) return false;
  return true;
}

/** Where the report that starts at `from` ends: before the next speech act or deed of the same speaker, else with the sentence. */
function reportEnd(
  d: Discourse,
  cues: readonly Cue[],
  i: number,
  from: number,
  end: number,
): number {
  const { doc } = d;
  const cue = cues[i] as Cue;
  let next = i + 1;
  for (let k = from + 1; k < end; k++) {
    if (isKind(doc, k, Kind.semicolon)) return k;
    while (next < cues.length && (cues[next] as Cue).from < k) next++;
    const other = cues[next];
    if (other && other.from === k && endsBefore(d, cue, other, from, end)) {
      const partner = other.voice === "participle" ? withBefore(doc, k - 1, from) : -1;
      return boundary(d, partner < 0 ? k : partner, from);
    }
    if (cue.past && coordinatedDeed(d, k)) return boundary(d, k, from);
  }
  return end;
}

/** Whether the cue `other` opens a report of its own behind that of `cue`. */
function endsBefore(d: Discourse, cue: Cue, other: Cue, from: number, end: number): boolean {
  const { doc } = d;
  if (!complementOf(d, other, end)) return false;
  let k = other.from - 1;
  while (k > from && is(doc, k, W.adverb)) k--;
  if (other.voice === "participle")
    return (
      withBefore(doc, k, from) >= 0 ||
      isKind(doc, k, Kind.comma) ||
      is(doc, k, W.while) ||
      is(doc, k, W.and)
    );
  if (other.past !== cue.past && cue.voice !== "participle") return false;
  // `…, and he said`, `…; Ruiz stressed`
  const subject = d.cover[k] as number;
  if (subject >= 0) {
    const m = d.mentions[subject] as Mention;
    if (m.to !== k + 1) return false;
    let b = m.from - 1;
    if (is(doc, b, W.while)) return true;
    if (is(doc, b, W.and) || is(doc, b, W.but)) b--;
    else return false;
    // After a noun (`praised the ties and he thanked`) any new subject opens a sentence of its own; a clause needs a comma.
    const clause = cue.entry.takes.includes("clause") && !cue.entry.takes.includes("noun");
    // `… had grown and Minister B noted that …`
    const known = m.kind === "person" || m.kind === "office" || m.kind === "name";
    if (known && complementOf(d, other, end)?.that) return true;
    return (
      (isKind(doc, b, Kind.comma) || (!clause && m.kind === "pronoun")) &&
      (m.kind === "person" || m.kind === "office" || m.kind === "pronoun" || m.kind === "group")
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

/** `… and discussed`: a finite verb of agenda that goes on with the same subject. */
function coordinatedDeed(d: Discourse, k: number): boolean {
  const { doc } = d;
  if (!is(doc, k - 1, W.and) || !is(doc, k, W.agenda)) return false;
  return doc.text.charCodeAt((doc.tokens.end[k] as number) - 1) === 0x64;
}

/** Steps back from a following cue to the end of the report: over adverbs, its subject, `and`, `while` and the comma. */
function boundary(d: Discourse, at: number, from: number): number {
  const { doc } = d;
  let k = at;
  while (k > from && is(doc, k - 1, W.adverb)) k--;
  if (is(doc, k - 1, W.who)) k--;
  const m = d.cover[k - 1] as number;
  if (m >= 0 && (d.mentions[m] as Mention).to === k) {
    const b = (d.mentions[m] as Mention).from;
    if (is(doc, b - 1, W.and) || is(doc, b - 1, W.but) || is(doc, b - 1, W.while)) k = b;
  }
  while (
    k > from &&
    (is(doc, k - 1, W.conjunction) || is(doc, k - 1, W.while) || isKind(doc, k - 1, Kind.comma))
  )
    k--;
  return k;
}

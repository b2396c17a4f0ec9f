import { creditStart } from "../annotate/agency.js";
import { isAttitude, matterStart } from "../annotate/cue-voice.js";
import { type Cue, clauseEnd } from "../annotate/cues.js";
import { is, isKind, sentenceStart, skipAdverbsBack, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  isKnown,
  lastMention,
  lastTwo,
  mentionAt,
  mentionEnding,
  mentionStarting,
} from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { accordingTo } from "./according-to.js";
import { asWritten, subjectAsWritten } from "./as-written.js";
import { subjectOf, withSubject } from "./attribution.js";
import {
  type Inserted,
  insertedAttribution,
  openingAttribution,
  type Tail,
  tailAttribution,
} from "./closing-attribution.js";
import { complementOf } from "./complement.js";
import { gapIsAdverbial, participle } from "./participle-report.js";
import { reportEnd } from "./report-end.js";
import { report } from "./reported-record.js";
import type { Reported } from "./reported-type.js";

/**
 * Reads the reports of one sentence. `heard` are its cues outside quotations, in order;
 * `quoting` is who speaks a quotation in front of its attribution, `leads` are the cues that open one; `lead` says that it is the story's first sentence.
 */
export function readReports(
  d: Discourse,
  sentence: number,
  heard: readonly Cue[],
  quoting: Actor | undefined,
  leads: readonly Cue[],
  lead: boolean,
): Reported[] {
  const end = clauseEnd(d.doc, sentence);
  const credit = creditStart(d.doc, sentenceStart(d.doc, sentence), end);
  const cues = heard.filter(
    (c, i) => c.from < credit && !isInserted(d, c) && !goesOnInside(d, heard, i),
  );
  const found = readClause(d, sentence, cues, quoting, leads, lead, credit);
  // `…, Radio Chad reported`: no credit of the story where nobody else is heard.
  return found.length > 0 || lead || credit === end
    ? found
    : readClause(d, sentence, heard, quoting, leads, lead, end);
}

/** `said that Chad, recognizing the need, was ready`: part of the clause that is reported. */
function isInserted(d: Discourse, { voice, from }: Cue): boolean {
  if (voice !== "participle" || !isKind(d.doc, from - 1, Kind.comma)) return false;
  const subject = mentionAt(d, mentionEnding(d, from - 1));
  return subject !== undefined && is(d.doc, subject.from - 1, W.that);
}

/** `praised its role in opening the port and encouraging trade`: behind a finite verb, what `and` adds goes on with what it reports. */
function goesOnInside({ doc }: Discourse, cues: readonly Cue[], i: number): boolean {
  const { voice, from } = cues[i] as Cue;
  return voice === "participle" && is(doc, from - 1, W.and) && cues[i - 1]?.voice === "finite";
}

/** The reports in front of token `close` of a sentence. */
function readClause(
  d: Discourse,
  sentence: number,
  cues: readonly Cue[],
  quoting: Actor | undefined,
  leads: readonly Cue[],
  lead: boolean,
  close: number,
): Reported[] {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  const out: Reported[] = [];
  let end = close;

  const opening = openingAttribution(d, cues, low, end);
  // `As he had told Chad, Okello said that …`
  if (opening && !hasSpeaker(d, cues[1], opening.from, end)) {
    const { actor, cue, from } = opening;
    if (actor.person) d.speaker = actor.person;
    return [report(d, cue, actor, from, end, -1, "en/statement/opening-attribution")];
  }
  const tail = tailAttribution(d, sentence, cues, end);
  const unbound = tail ? cues.filter((c) => c.from < tail.comma) : cues;
  const own = leads.length > 0 ? [...unbound, ...leads].sort((a, b) => a.from - b.from) : unbound;
  if (tail) end = tail.comma;
  const apart = accordingTo(d, low, end, lead);
  const according = apart?.source ? undefined : apart;
  const [from, to] = apart ? [apart.content.from, apart.content.to] : [low, end];

  let previous = quoting;
  /** The subject of a participle (`, with Okello stressing … and calling for …`), of which no finite verb goes on. */
  let aside: Actor | undefined;
  let free = from;
  for (let i = 0; i < own.length; i++) {
    const cue = own[i] as Cue;
    if (cue.from < free || cue.from >= to) continue;
    // `…, adding: "…"`: its quotation is read already; it ends what is reported before it.
    if (leads.includes(cue)) {
      previous = subjectOf(d, cue, previous) ?? previous;
      free = cue.to;
      continue;
    }
    const partner = cue.voice === "participle" ? withSubject(d, cue.from, from) : undefined;
    const next =
      cue.voice === "participle"
        ? participle(d, own, i, from, to, partner ?? aside ?? previous)
        : finite(d, own, i, to, previous);
    // `Asked whether Riga was ready to open it, Okello said`: nobody says so.
    if (!next || is(doc, next.actor.label.from - 1, W.if)) continue;
    // `The ministry said the two sides reaffirmed …`: the clause has a speaker of its own.
    const relays = isSource(doc, next.actor) || relaysPeople(d, next, own[i + 1]);
    if (relays && hasSpeaker(d, own[i + 1], next.content.from, to)) continue;
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
    speaker !== undefined &&
    !quoting &&
    leads.length === 0 &&
    out.every((r) => isWithin(doc, r, own, speaker, inserted));
  if (out.length > 0 && !outer) {
    // `…, Okello said, but Ruiz denied that …`
    const before =
      inserted?.rest.from === low && (out[0] as Reported).cue.range.from > inserted.cue.to;
    return before ? [insertedReport(d, inserted), ...out] : out;
  }
  if (according) return [according];
  if (inserted) return [insertedReport(d, inserted)];
  // `…, the agency said, calling it a crisis`: a body that goes on speaks for itself.
  const goes = tail && cues.some(({ from, voice }) => voice === "participle" && from >= tail.to);
  // `…, said the ministry in a white paper`
  const inverted = tail && tail.actor.label.from >= tail.cue.to;
  return tail && tail.comma > low && (goes || inverted || !(lead && isSource(doc, tail.actor)))
    ? tailReports(d, cues, tail, low)
    : out;
}

/** Whether what one report tells is part of what `speaker`, who is heard of the whole sentence, says. */
function isWithin(
  doc: TextDocument,
  r: Reported,
  cues: readonly Cue[],
  speaker: Actor,
  inserted: Inserted | undefined,
): boolean {
  if (isInside(doc, r.actor)) return true;
  if (cues.some((c) => c.from === r.cue.range.from && isPresentAttitude(c))) return true;
  if (speaker.kind === "person") return r.actor.kind !== "person" || goesOn(inserted, r, cues);
  // `Chad has proposed …, sources said`
  return speaker.kind === "words" && !isSource(doc, speaker) && r.actor.kind === "country";
}

/** `The port, Okello said, is open`: what stands on both sides of the attribution. */
function insertedReport(d: Discourse, { actor, cue, head, rest }: Inserted): Reported {
  if (actor.person) d.speaker = actor.person;
  const rule = "en/statement/inserted-attribution";
  return { ...report(d, cue, actor, rest.from, rest.to, -1, rule), ...(head ? { head } : {}) };
}

/** `Chad is ready to trade`: no speech, where somebody says so. */
const isPresentAttitude = ({ entry, past }: Cue): boolean => !past && isAttitude(entry);

/** `A truce is far as long as (both sides believe …)`: who is heard in a clause inside the sentence. */
const isInside = (doc: TextDocument, { label }: Actor): boolean =>
  is(doc, label.from - 1, W.subordinator) || is(doc, label.from - 1, W.that);

/** `Her country, she added, is open, and hopes to …`: a verb of the present behind an insertion in the past has the subject in front of it. */
const goesOn = (inserted: Inserted | undefined, { cue }: Reported, cues: readonly Cue[]): boolean =>
  inserted?.head !== undefined &&
  inserted.cue.past &&
  cue.range.from >= inserted.rest.from &&
  cues.some(({ from, past, voice }) => from === cue.range.from && voice === "finite" && !past);

/** `The port is open, Okello said, noting that …`: all of the sentence from token `low`, and what participles add. */
function tailReports(d: Discourse, cues: readonly Cue[], tail: Tail, low: number): Reported[] {
  const { actor, cue, comma } = tail;
  if (actor.person) d.speaker = actor.person;
  return [
    {
      actor,
      cue: { range: cue, entry: cue.entry },
      content: { from: low, to: comma },
      addressee: -1,
      rule: "en/statement/fronted-clause",
    },
    ...afterTail(d, cues, tail, low),
  ];
}

/** Whether what is reported from token `from` on starts with somebody known and his own verb of speech, the next cue. */
function hasSpeaker(d: Discourse, next: Cue | undefined, from: number, end: number): boolean {
  if (next?.voice !== "finite" || isPresentAttitude(next)) return false;
  const m = mentionStarting(d, from);
  const subject = mentionAt(d, m);
  if (!subject || subject.possessive || subject.kind === "pronoun" || !isKnown(d, m)) return false;
  return gapIsAdverbial(d, subject.to, next.from) && complementOf(d, next, end) !== undefined;
}

/** A ministry or other body that closes the lead is the source of the story; `sources` and `a source in the ministry` are people. */
function isSource(doc: TextDocument, { kind, label }: Actor): boolean {
  if (kind === "organization") return true;
  if (kind !== "words") return false;
  const last = label.to - 1;
  // `(a source) in the ministry`
  let head = label.from;
  while (head < last && !is(doc, head + 1, W.preposition)) head++;
  const person = is(doc, head, W.people) || is(doc, head, W.credit) || is(doc, head, W.generic);
  if (head < last && person) return false;
  return (
    is(doc, last, W.institution) ||
    is(doc, last, W.newsword) ||
    is(doc, last, W.service) ||
    is(doc, last, W.it)
  );
}

/** `The spokesman said the ministers have thanked the hosts`: what people said, told by one who speaks for others; `Chad appreciates` is what he says himself. */
const relaysPeople = (d: Discourse, { actor, content }: Reported, next: Cue | undefined): boolean =>
  actor.person?.roles[0] === "spokesperson" &&
  next?.past === true &&
  mentionAt(d, mentionStarting(d, content.from))?.kind !== "country";

/** `…, Okello said, expressing the hope that …`: participles behind a tail attribution. */
function afterTail(d: Discourse, cues: readonly Cue[], tail: Tail, low: number): Reported[] {
  const out: Reported[] = [];
  const end = clauseEnd(d.doc, tail.cue.sentence);
  for (let i = 0; i < cues.length; i++) {
    const cue = cues[i] as Cue;
    if (cue.from < tail.to || cue.voice !== "participle") continue;
    const next = participle(d, cues, i, low, end, tail.actor);
    if (next) out.push(next);
  }
  return out;
}

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
  if (!actor || (actor.kind === "group" && cue.entry.sole)) return undefined;
  // `I think`, `I thank you` of a speech may be anybody's; `I noted` tells what was said.
  if (!cue.past && actor.kind === "words" && is(d.doc, actor.label.from, W.myself))
    return undefined;
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

/** `it was noted that …`: the sides of the sentence before. */
function impersonal(
  d: Discourse,
  cues: readonly Cue[],
  i: number,
  end: number,
): Reported | undefined {
  const { doc } = d;
  const cue = cues[i] as Cue;
  const complement = complementOf(d, cue, end);
  const low = matterStart(doc, sentenceStart(doc, cue.sentence));
  // `The need for a corridor was stressed.`, `Confidence was expressed that …`
  const it = skipAdverbsBack(doc, skipAdverbsBack(doc, cue.from - 1, low) - 1, low);
  const matter = !is(doc, it, W.it);
  if (!complement && !matter) return undefined;
  const m = lastMention(
    d,
    matter ? low : cue.from,
    ({ from, kind, possessive, title, to }) =>
      (kind === "group" || (title?.plural === true && !is(doc, from - 1, W.preposition))) &&
      !possessive &&
      !is(doc, to - 1, W.lands),
  );
  // `President A received Minister B. It was noted that …`
  const both = m < 0 && complement && isJoint(cue) ? lastTwo(d, cue.from) : [];
  if (m < 0 && both.length < 2) return undefined;
  const actor: Actor =
    m < 0 ? { ...asWritten({ from: it, to: it + 1 }), people: both, kind: "group" } : actorOf(d, m);
  const subject = { from: low, to: it + 1 };
  // `Satisfaction was expressed (with the ties)`
  const rest = complement?.from ?? (matter && !is(doc, low, W.article) ? cue.to : end);
  const from = rest < end ? rest : low;
  const to = rest < end ? reportEnd(d, cues, i, rest, end) : subject.to;
  const found = report(d, cue, actor, from, to, -1, "en/statement/impersonal");
  return matter && rest < end ? { ...found, head: subject } : found;
}

/** `it was noted`, `agreed`, `stressed`: by those who met; `it was announced` may be anybody's. */
const isJoint = ({ entry: { act, lemma } }: Cue): boolean =>
  act === "stress" ||
  act === "reaffirm" ||
  act === "agree" ||
  lemma === "note" ||
  lemma === "indicate";

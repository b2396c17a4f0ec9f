import { agencyAt } from "../annotate/agency.js";
import { type Cue, findCues } from "../annotate/cues.js";
import type { DatelineFound } from "../annotate/dateline.js";
import {
  firstFrom,
  is,
  isCapital,
  isHeadline,
  isKind,
  isWord,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import type { CueEntry } from "../language/language.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt } from "../resolve/discourse.js";
import { subjectBefore } from "../resolve/speakers.js";
import type { Quotation } from "../text/quotations.js";
import { Kind } from "../text/tokens.js";
import { readQuoted } from "./quoted.js";
import { readReports } from "./reported.js";
import type { Reported } from "./reported-type.js";
import { unmarkedStart } from "./unmarked-speech.js";

/** A speech act as the report will state it. */
export interface StatementFound {
  readonly mode: "direct" | "indirect" | "mixed";
  readonly actor: Actor;
  readonly cue: { readonly range: TokenRange; readonly entry: CueEntry | undefined } | undefined;
  readonly content: readonly TokenRange[];
  readonly quotes: readonly TokenRange[];
  /** Index of the mention addressed, or -1. */
  readonly addressee: number;
  readonly sentence: number;
  readonly rule: string;
}

/** Reads all statements, in reading order, and keeps track of who speaks. */
export function findStatements(
  d: Discourse,
  quotations: readonly Quotation[],
  { range, agency }: Pick<DatelineFound, "range" | "agency">,
): readonly StatementFound[] {
  const { doc } = d;
  const cues = findCues(doc, d.quoted);
  const ownAgency = agency === undefined ? doc.tokens.count : firstNamed(doc, agency);
  const quoted = readQuoted(d, quotations, cues);
  const used = new Set<TokenRange>();
  const direct = new Set<Quotation>();
  for (const { cue, quotations: spoken } of quoted) {
    if (cue) used.add(cue);
    for (const quotation of spoken) direct.add(quotation);
  }
  const out: StatementFound[] = [];
  /** Who speaks the quotation that is attributed in a sentence. */
  const attributed = new Map<number, Actor>();
  let q = 0;
  const skipTo = range?.to ?? 0;
  let c = firstFrom(cues, skipTo);
  let lead = true;
  const first = doc.segments.of[Math.min(skipTo, Math.max(0, doc.tokens.count - 1))] as number;
  for (let s = first; s < doc.segments.count; s++) {
    const end = doc.segments.to[s] as number;
    const low = sentenceStart(doc, s);
    d.before.speaker[s] = d.speaker;
    d.before.subject[s] = d.subject;
    /** The cues in front of a quotation of this sentence. */
    const leads: Cue[] = [];
    while (q < quoted.length && (quoted[q] as (typeof quoted)[number]).at < end) {
      const found = quoted[q++] as (typeof quoted)[number];
      const spoken = found.actor(d);
      if (!spoken) continue;
      const actor = hear(d, spoken, s);
      if (actor.person) d.speaker = actor.person;
      if (found.cue?.entry && found.cue.sentence === s && found.cue.to <= found.at)
        leads.push(found.cue);
      else if (found.cue) attributed.set(found.cue.sentence, actor);
      out.push({
        mode: "direct",
        actor,
        cue: found.cue && { range: found.cue, entry: found.cue.entry },
        content: found.pieces,
        quotes: found.pieces,
        addressee: -1,
        sentence: s,
        rule: found.rule,
      });
    }
    const mine: Cue[] = [];
    for (; c < cues.length && (cues[c] as Cue).from < end; c++) {
      const cue = cues[c] as Cue;
      // `Related: Chad urges Peru to talk`: the headline of a story, of which the text says who said it.
      if (cue.voice === "finite" && !cue.past && isHeadline(doc, s)) continue;
      if (!used.has(cue)) mine.push(cue);
    }
    // A sentence that holds the attribution of a quotation reports nothing else in front of it.
    if (d.quoted[low] === 0 || mine.length > 0)
      for (const r of readReports(d, s, mine, attributed.get(s), leads, lead)) {
        // `BelTA reported earlier that`, in a story of its own
        const named = r.actor.label.from;
        const own = named > ownAgency && named < r.content.from;
        if (own && agencyAt(doc, named)?.name === agency) continue;
        const from = speechStart(d, out, r, low);
        // `We propose …` is part of the speech.
        while (from < low && (out.at(-1)?.content[0]?.from ?? -1) >= from) out.pop();
        const to = throughQuotation(quotations, direct, { from, to: r.content.to });
        const content = [...(r.head ? [r.head] : []), { from, to }];
        const quotes: TokenRange[] = [];
        for (const part of content) quotes.push(...fragments(doc, quotations, direct, part));
        out.push(reportedStatement(r, hear(d, r.actor, s), content, quotes, s));
      }
    d.subject = out.at(-1)?.sentence === s ? undefined : (subjectBefore(d, end - 1) ?? d.subject);
    // A headline has no full stop; the lead is the sentence behind it.
    if (isTerminated(doc, end)) lead = false;
  }
  return out;
}

/** The token at which the agency `name` is first named, or the end of the text. */
function firstNamed(doc: TextDocument, name: string): number {
  let k = 0;
  while (k < doc.tokens.count && agencyAt(doc, k)?.name !== name) k++;
  return k;
}

/** What somebody says in a sentence, of which `quotes` are the words that stand in marks. */
function reportedStatement(
  { cue, addressee, rule }: Reported,
  actor: Actor,
  content: readonly TokenRange[],
  quotes: readonly TokenRange[],
  sentence: number,
): StatementFound {
  const [part, more] = content;
  const [quote, another] = quotes;
  // `underlined that "our ports are open"`: nothing but the quotation.
  const whole = part && !more && quote && !another && isMarked(part, quote);
  return {
    mode: !quote ? "indirect" : whole ? "direct" : "mixed",
    actor,
    cue,
    content: whole ? quotes : content,
    quotes,
    addressee,
    sentence,
    rule,
  };
}

/** Whether the range holds the quoted words and their marks only. */
const isMarked = (part: TokenRange, quote: TokenRange): boolean =>
  part.from === quote.from - 1 && part.to === quote.to + 1;

/** Keeps who is heard in a sentence; `it` is the country or body that was heard last. */
function hear(d: Discourse, speaking: Actor, sentence: number): Actor {
  const { label, kind } = speaking;
  const it = kind === "words" && label.to - label.from === 1 && is(d.doc, label.from, W.it);
  const body = d.body && sentence - d.body.sentence <= BODY_REACH ? d.body.actor : undefined;
  const actor = it ? (body ?? speaking) : speaking;
  d.heard = { actor, sentence };
  const noun = mentionAt(d, d.cover[label.from] as number)?.kind !== "pronoun";
  const named = kind !== "words" || label.to - label.from > 1 || isCapital(d.doc, label.from);
  if (kind === "person" || kind === "group") return actor;
  if (actor === body || (noun && named && !is(d.doc, label.from, W.weself)))
    d.body = { actor, sentence };
  return actor;
}

/** For how many sentences `it` may mean a body that was heard. */
const BODY_REACH = 5;

/** Whether the sentence that ends before token `end` has a full stop, perhaps before a closing mark. */
const isTerminated = (doc: TextDocument, end: number): boolean =>
  isKind(doc, end - 1, Kind.period) || isKind(doc, end - 2, Kind.period);

/** `We value this port. (Trade must grow), the minister said.`: where what somebody says starts in or before the sentence at token `low`. */
function speechStart(
  d: Discourse,
  out: readonly StatementFound[],
  { rule, actor, content }: Reported,
  low: number,
): number {
  const fronted = rule === "en/statement/fronted-clause" && content.from === low;
  return fronted && actor.kind === "person" ? unmarkedStart(d, out, low) : content.from;
}

/** Where reported speech ends that a sentence ends inside a quotation: `said that "the port is open. Trade will grow"`. */
function throughQuotation(
  quotations: readonly Quotation[],
  direct: ReadonlySet<Quotation>,
  { from, to }: TokenRange,
): number {
  const last = quotations[firstFrom(quotations, to) - 1];
  const open = last?.balanced && last.from >= from && last.to > to + 1 && !direct.has(last);
  return open ? last.to : to;
}

/** The quoted words inside reported speech. */
function fragments(
  doc: TextDocument,
  quotations: readonly Quotation[],
  direct: ReadonlySet<Quotation>,
  content: TokenRange,
): readonly TokenRange[] {
  const out: TokenRange[] = [];
  for (let i = firstFrom(quotations, content.from); i < quotations.length; i++) {
    const q = quotations[i] as Quotation;
    if (q.to > content.to) break;
    if (direct.has(q) || !q.balanced) continue;
    if (isName(doc, q)) continue;
    out.push(...q.pieces);
  }
  return out;
}

/** `the "Middle Corridor"`, `the declaration "On Eternal Friendship"`: marks around a name quote nobody. */
function isName(doc: TextDocument, q: Quotation): boolean {
  const piece = q.pieces[0];
  if (!piece) return true;
  let words = 0;
  let capitals = 0;
  for (let k = piece.from; k < piece.to; k++) {
    if (
      !isWord(doc, k) ||
      is(doc, k, W.preposition) ||
      is(doc, k, W.determiner) ||
      is(doc, k, W.conjunction)
    )
      continue;
    words++;
    if (((doc.tokens.flags[k] as number) & 1) !== 0) capitals++;
  }
  return words > 0 && capitals === words && !isKind(doc, piece.to - 1, Kind.comma);
}

/** The statement that reports token `at`, by the index. */
export const statementAt = (
  statements: readonly StatementFound[],
  said: Int32Array,
  at: number,
): StatementFound | undefined => {
  const i = said[at] as number;
  return i < 0 ? undefined : statements[i];
};

/** For each token the statement that reports it, or -1. */
export function statementIndex(
  doc: TextDocument,
  statements: readonly StatementFound[],
): Int32Array {
  const index = new Int32Array(doc.tokens.count + 1).fill(-1);
  statements.forEach((s, i) => {
    for (const c of s.content) index.fill(i, c.from, c.to);
  });
  return index;
}

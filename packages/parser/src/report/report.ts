import type {
  Agreement,
  Dateline,
  Meeting,
  NamedSpan,
  Participant,
  Place,
  Report,
  SchemaVersion,
  Statement,
  TradeFigure,
  TradeTarget,
} from "@communique/core";
import type { DatelineFound } from "../annotate/dateline.js";
import type { Mention } from "../annotate/mention.js";
import type { AgreementFound } from "../assemble/agreement-found.js";
import { signatoriesOf } from "../assemble/agreement-signatories.js";
import { formatOf } from "../assemble/meeting-format.js";
import {
  isHeld,
  type MeetingDate,
  type MeetingFound,
  type ParticipantFound,
} from "../assemble/meeting-types.js";
import type { TradeFigureFound, TradeTargetFound } from "../assemble/trade-found.js";
import { is, type TextDocument, type TokenRange, textOf } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { ParseOptions } from "../options.js";
import type { Discourse } from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import { evidenceOf, spanOf } from "./cut.js";
import { type Doubtful, diagnosticsOf } from "./diagnostics.js";
import { contentHash } from "./hash.js";
import { levelOf } from "./level.js";
import { linkMeetings, mainMeeting } from "./links.js";
import { type BodyMention, type Cast, castOf } from "./people.js";
import { speakerOf, statementRecord } from "./statements.js";
import { dateRecord, moneyRecord } from "./values.js";

/** Everything that the stages found. */
export interface Findings extends Doubtful {
  readonly options: ParseOptions;
  readonly schemaVersion: SchemaVersion;
  /** The day of the story. */
  readonly day: MeetingDate | undefined;
  /** The statement over each token, or -1. */
  readonly said: Int32Array;
}

/** Cuts the strings and gives the ids: the only stage that makes text. */
export function buildReport(d: Discourse, found: Findings): Report {
  const { doc } = d;
  const { options } = found;
  const cast = castOf(doc, activePeople(d, found), activeBodies(found));
  const statements = found.statements.map((s, i) => statementRecord(d, cast, s, `s${i + 1}`));
  const event = mainMeeting(found) ?? found.meetings.find(isHeld);
  const agreements = found.agreements.map((a, i) => {
    // What is told in a statement may be of any day; the story itself tells of its own.
    const told = (found.said[a.evidence.from] as number) < 0 && !a.known;
    const today = told ? found.day : undefined;
    const day = dayWithin(event?.date, today) ?? event?.date ?? today;
    return agreementRecord(d, cast, a, day, `a${i + 1}`);
  });
  const meetings = found.meetings.map((m, i) => meetingRecord(doc, cast, m, `m${i + 1}`));
  linkMeetings(doc, found, meetings, statements, agreements);
  const report = {
    schemaVersion: found.schemaVersion,
    id: options.id ?? contentHash(doc.text),
    language: doc.lexicon.language.tag,
    source: sourceRecord(found),
  } as Report;
  const dateline = datelineRecord(doc, found.dateline);
  if (dateline) report.dateline = dateline;
  report.people = cast.people;
  report.organizations = cast.organizations;
  report.meetings = meetings;
  report.statements = statements;
  report.tradeTargets = found.targets.map((t, i) =>
    targetRecord(doc, cast, found, statements, t, `t${i + 1}`),
  );
  report.tradeFigures = found.figures.map((f, i) =>
    figureRecord(doc, found, statements, f, `f${i + 1}`),
  );
  report.agreements = agreements;
  report.diagnostics = diagnosticsOf(d, found);
  return report;
}

// Records are filled key by key, in the order of the model: conditional spreads take ten times as long.

function sourceRecord({ dateline, options }: Findings): Report["source"] {
  const source: Report["source"] = {};
  if (dateline.agency) source.agency = dateline.agency;
  if (options.title !== undefined) source.title = options.title;
  if (options.url !== undefined) source.url = options.url;
  if (options.publishedOn !== undefined) source.publishedOn = options.publishedOn;
  return source;
}

/** Those who meet, speak, or give out the text (`attributable to Spokesperson A. Okello`, a first line `A. Okello, Spokesperson`). */
function activePeople(d: Discourse, found: Findings): ReadonlySet<Person> {
  const active = new Set<Person>();
  d.mentions.forEach((m, i) => {
    const person = d.people.of[i];
    const gives = is(d.doc, m.from - 1, W.to) && is(d.doc, m.from - 2, W.attributable);
    if (person?.name && (gives || (i === 0 && isByline(d.doc, m)))) active.add(person);
  });
  for (const { actor } of found.statements) {
    const { from, to } = actor.label;
    if (actor.person) active.add(actor.person);
    // `Minister A and Minister B said`; `the two ministers` are who else they are.
    for (const p of actor.people)
      if (p.mentions.some((m) => m.from >= from && m.to <= to)) active.add(p);
  }
  for (const m of found.meetings)
    for (const p of m.participants) if (p.person) active.add(p.person);
  return active;
}

/** Whether a name and its office are all of the first line. */
const isByline = ({ segments }: TextDocument, { from, to, name, title }: Mention): boolean =>
  title !== undefined && name?.from === from && segments.from[0] === from && segments.to[0] === to;

function activeBodies(found: Findings): readonly BodyMention[] {
  const bodies: BodyMention[] = [];
  for (const { actor } of found.statements)
    if (actor.kind === "organization")
      bodies.push({ entry: actor.organization, country: actor.country, range: actor.label });
  for (const m of found.meetings)
    for (const p of m.participants)
      if (!p.person && p.organization !== undefined)
        bodies.push({ entry: p.organization, country: p.country, range: p.label });
  return bodies.sort((a, b) => a.range.from - b.range.from);
}

function datelineRecord(
  doc: TextDocument,
  { place, date, range }: DatelineFound,
): Dateline | undefined {
  // Below the text, it opens nothing that later stages skip.
  const at = range ?? (place && { from: place.from, to: Math.max(place.to, date?.to ?? 0) });
  if (!at || (!place && !date)) return undefined;
  const record = {} as Dateline;
  if (place) record.place = placeRecord(doc, place, place);
  if (date) record.date = dateRecord(doc, date);
  record.evidence = evidenceOf(doc, at, "en/dateline");
  return record;
}

function placeRecord(
  doc: TextDocument,
  { name, country }: { readonly name: string; readonly country?: string | undefined },
  range: TokenRange | undefined,
): Place {
  const record: Place = { name };
  if (country) record.country = country;
  if (range) record.span = spanOf(doc, range);
  return record;
}

const namedSpan = (doc: TextDocument, range: TokenRange): NamedSpan => ({
  name: textOf(doc, range),
  span: spanOf(doc, range),
});

function meetingRecord(doc: TextDocument, cast: Cast, m: MeetingFound, id: string): Meeting {
  const format = formatOf(doc, m);
  const level = levelOf(m.participants.map((p) => cast.recordOf(p.person)));
  const record = { id, form: m.form, status: m.status } as Meeting;
  if (format) record.format = format;
  if (level) record.level = level;
  record.participants = m.participants.map((p) => participantRecord(cast, p));
  if (m.date) record.date = dateRecord(doc, m.date);
  if (m.place) record.place = placeRecord(doc, m.place, m.place.range);
  if (m.venue) record.venue = namedSpan(doc, m.venue);
  if (m.occasion) record.occasion = namedSpan(doc, m.occasion);
  record.topics = [...m.topics];
  record.statements = [];
  record.agreements = [];
  record.evidence = m.evidence.map((e) => evidenceOf(doc, e, m.rule));
  return record;
}

function participantRecord(cast: Cast, p: ParticipantFound): Participant {
  const person = cast.personId(p.person);
  const organization =
    person === undefined && p.organization !== undefined
      ? cast.organizationId(p.label, p.organization)
      : undefined;
  const country = p.person ? p.person.country : p.country;
  const record = {} as Participant;
  if (person) record.person = person;
  if (organization) record.organization = organization;
  if (country) record.country = country;
  record.role = p.role;
  return record;
}

/** The longest encounter of several days, in days. */
const LONGEST = 30;

/** The day of the story where it is one of several that the encounter took. */
const dayWithin = (
  date: MeetingDate | undefined,
  day: MeetingDate | undefined,
): MeetingDate | undefined =>
  date &&
  day &&
  date.lastDay > date.firstDay &&
  date.lastDay - date.firstDay < LONGEST &&
  date.firstDay <= day.firstDay &&
  day.lastDay <= date.lastDay
    ? day
    : undefined;

function agreementRecord(
  d: Discourse,
  cast: Cast,
  a: AgreementFound,
  day: MeetingDate | undefined,
  id: string,
): Agreement {
  const { doc } = d;
  const date = a.date ?? (a.atMeeting ? day : undefined);
  const record = { id, type: a.type } as Agreement;
  if (a.title) record.title = a.title;
  record.status = a.status;
  record.parties = [...a.parties];
  record.signatories = signatoriesOf(d, a).flatMap((p) => cast.personId(p) ?? []);
  if (date) record.date = dateRecord(doc, date);
  if (a.place) record.place = placeRecord(doc, a.place, a.place);
  if (a.count !== undefined) record.count = a.count;
  if (a.value) record.value = moneyRecord(doc, a.value);
  record.evidence = [evidenceOf(doc, a.evidence, `en/agreement/${a.status}`)];
  return record;
}

/** The statement that contains the evidence of another record, or -1. */
function statementAt({ said }: Findings, range: TokenRange): number {
  const at = said[range.from] as number;
  return at === said[range.to - 1] ? at : -1;
}

function targetRecord(
  doc: TextDocument,
  cast: Cast,
  found: Findings,
  statements: readonly Statement[],
  t: TradeTargetFound,
  id: string,
): TradeTarget {
  const at = statementAt(found, t.evidence);
  const said = found.statements[at];
  const statement = statements[at];
  const record = { id, measure: t.measure, parties: [...t.parties] } as TradeTarget;
  if (t.baseline) record.baseline = moneyRecord(doc, t.baseline);
  if (t.target) record.target = moneyRecord(doc, t.target);
  if (t.change) record.change = t.change;
  if (t.deadline) record.deadline = dateRecord(doc, t.deadline);
  record.status = t.status;
  record.kind = t.kind;
  if (t.commodity) record.commodity = t.commodity;
  if (said && statement) {
    record.setBy = speakerOf(doc, cast, said.actor);
    record.statement = statement.id;
  }
  if (statement?.meeting) record.meeting = statement.meeting;
  record.evidence = [evidenceOf(doc, t.evidence, `en/trade-target/${t.kind}`)];
  return record;
}

function figureRecord(
  doc: TextDocument,
  found: Findings,
  statements: readonly Statement[],
  f: TradeFigureFound,
  id: string,
): TradeFigure {
  const at = statementAt(found, f.evidence);
  const record = { id, measure: f.measure, parties: [...f.parties] } as TradeFigure;
  if (f.value) record.value = moneyRecord(doc, f.value);
  if (f.changePercent !== undefined) record.changePercent = f.changePercent;
  if (f.period) record.period = dateRecord(doc, f.period);
  if (f.commodity) record.commodity = f.commodity;
  if (at >= 0) record.statement = (statements[at] as Statement).id;
  record.evidence = [evidenceOf(doc, f.evidence, `en/trade-figure/${f.measure}`)];
  return record;
}

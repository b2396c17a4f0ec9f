import type {
  Agreement,
  Dateline,
  Meeting,
  Participant,
  Place,
  Report,
  SchemaVersion,
  Statement,
  TradeFigure,
  TradeTarget,
} from "@communique/core";
import type { DatelineFound } from "../annotate/dateline.js";
import { signatoriesOf } from "../assemble/agreement-signatories.js";
import type { AgreementFound } from "../assemble/agreements.js";
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
import type { Person } from "../resolve/person.js";
import type { Discourse } from "../resolve/speakers.js";
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
  return {
    schemaVersion: found.schemaVersion,
    id: options.id ?? contentHash(doc.text),
    language: doc.lexicon.language.tag,
    source: {
      ...(found.dateline.agency ? { agency: found.dateline.agency } : {}),
      ...(options.title === undefined ? {} : { title: options.title }),
      ...(options.url === undefined ? {} : { url: options.url }),
      ...(options.publishedOn === undefined ? {} : { publishedOn: options.publishedOn }),
    },
    ...datelineRecord(doc, found.dateline),
    people: cast.people,
    organizations: cast.organizations,
    meetings,
    statements,
    tradeTargets: found.targets.map((t, i) =>
      targetRecord(doc, cast, found, statements, t, `t${i + 1}`),
    ),
    tradeFigures: found.figures.map((f, i) => figureRecord(doc, found, statements, f, `f${i + 1}`)),
    agreements,
    diagnostics: diagnosticsOf(d, found),
  };
}

/** Those who meet, speak, or give out the text (`attributable to Spokesperson A. Okello`). */
function activePeople(d: Discourse, found: Findings): ReadonlySet<Person> {
  const active = new Set<Person>();
  d.mentions.forEach((m, i) => {
    const person = d.people.of[i];
    if (person?.name && is(d.doc, m.from - 1, W.to) && is(d.doc, m.from - 2, W.attributable))
      active.add(person);
  });
  for (const s of found.statements) if (s.actor.person) active.add(s.actor.person);
  for (const m of found.meetings)
    for (const p of m.participants) if (p.person) active.add(p.person);
  return active;
}

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

function datelineRecord(doc: TextDocument, found: DatelineFound): { dateline?: Dateline } {
  if (!found.range || (!found.place && !found.date)) return {};
  const { place, date, range } = found;
  return {
    dateline: {
      ...(place
        ? {
            place: {
              name: place.name,
              ...(place.country ? { country: place.country } : {}),
              span: spanOf(doc, place),
            },
          }
        : {}),
      ...(date ? { date: dateRecord(doc, date) } : {}),
      evidence: evidenceOf(doc, range, "en/dateline"),
    },
  };
}

function placeRecord(
  doc: TextDocument,
  p: { name: string; country?: string; range?: TokenRange },
): Place {
  return {
    name: p.name,
    ...(p.country ? { country: p.country } : {}),
    ...(p.range ? { span: spanOf(doc, p.range) } : {}),
  };
}

function meetingRecord(doc: TextDocument, cast: Cast, m: MeetingFound, id: string): Meeting {
  const format = formatOf(doc, m);
  const level = levelOf(m.participants.flatMap((p) => cast.recordOf(p.person) ?? []));
  return {
    id,
    form: m.form,
    status: m.status,
    ...(format ? { format } : {}),
    ...(level ? { level } : {}),
    participants: m.participants.map((p) => participantRecord(cast, p)),
    ...(m.date ? { date: dateRecord(doc, m.date) } : {}),
    ...(m.place ? { place: placeRecord(doc, m.place) } : {}),
    ...(m.venue ? { venue: { name: textOf(doc, m.venue), span: spanOf(doc, m.venue) } } : {}),
    ...(m.occasion
      ? { occasion: { name: textOf(doc, m.occasion), span: spanOf(doc, m.occasion) } }
      : {}),
    topics: [...m.topics],
    statements: [],
    agreements: [],
    evidence: m.evidence.map((e) => evidenceOf(doc, e, m.rule)),
  };
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
  return {
    id,
    type: a.type,
    ...(a.title ? { title: a.title } : {}),
    status: a.status,
    parties: [...a.parties],
    signatories: signatoriesOf(d, a).flatMap((p) => cast.personId(p) ?? []),
    ...(date ? { date: dateRecord(doc, date) } : {}),
    ...(a.place ? { place: placeRecord(doc, { ...a.place, range: a.place }) } : {}),
    ...(a.count === undefined ? {} : { count: a.count }),
    ...(a.value ? { value: moneyRecord(doc, a.value) } : {}),
    evidence: [evidenceOf(doc, a.evidence, `en/agreement/${a.status}`)],
  };
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
  return {
    id,
    measure: t.measure,
    parties: [...t.parties],
    ...(t.baseline ? { baseline: moneyRecord(doc, t.baseline) } : {}),
    ...(t.target ? { target: moneyRecord(doc, t.target) } : {}),
    ...(t.change ? { change: t.change } : {}),
    ...(t.deadline ? { deadline: dateRecord(doc, t.deadline) } : {}),
    status: t.status,
    kind: t.kind,
    ...(t.commodity ? { commodity: t.commodity } : {}),
    ...(said && statement
      ? { setBy: speakerOf(doc, cast, said.actor), statement: statement.id }
      : {}),
    ...(statement?.meeting ? { meeting: statement.meeting } : {}),
    evidence: [evidenceOf(doc, t.evidence, `en/trade-target/${t.kind}`)],
  };
}

function figureRecord(
  doc: TextDocument,
  found: Findings,
  statements: readonly Statement[],
  f: TradeFigureFound,
  id: string,
): TradeFigure {
  const at = statementAt(found, f.evidence);
  return {
    id,
    measure: f.measure,
    parties: [...f.parties],
    ...(f.value ? { value: moneyRecord(doc, f.value) } : {}),
    ...(f.changePercent === undefined ? {} : { changePercent: f.changePercent }),
    ...(f.period ? { period: dateRecord(doc, f.period) } : {}),
    ...(f.commodity ? { commodity: f.commodity } : {}),
    ...(at >= 0 ? { statement: (statements[at] as Statement).id } : {}),
    evidence: [evidenceOf(doc, f.evidence, `en/trade-figure/${f.measure}`)],
  };
}

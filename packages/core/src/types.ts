// Written by `pnpm --filter @communique/core types` from the schemas in schema/: change those, not this file.
// Plain interfaces, so that a user's compiler never has to load zod, and every field shows its description.

import type {
  AgreementStatus,
  AgreementType,
  CurrencyBasis,
  DateBasis,
  DatePrecision,
  DateRelation,
  DiagnosticCode,
  Measure,
  MeetingForm,
  MeetingFormat,
  MeetingLevel,
  MeetingStatus,
  MoneyQualifier,
  OfficeRole,
  OfficeStatus,
  OrganizationKind,
  ParticipantRole,
  SchemaVersion,
  SpeechAct,
  StatementMode,
  TargetKind,
  TargetStatus,
  Topic,
} from "./vocabulary.js";

/** Whom a statement is addressed to. */
export interface Addressee {
  /** The addressee as written. */
  label: string;
  /** Where the text names the addressee. */
  span: Span;
  /** Id of the person addressed. */
  person?: string;
  /** Id of the organisation addressed. */
  organization?: string;
  /** The country addressed. */
  country?: CountryCode;
}

/** A document that parties conclude or prepare. */
export interface Agreement {
  /** Id within the report: `a1`. */
  id: string;
  /** The kind of document. */
  type: AgreementType;
  /** Its title, as written. */
  title?: string;
  /** How far it has come. */
  status: AgreementStatus;
  /** The countries that conclude it. */
  parties: CountryCode[];
  /** Ids of the people who sign it, where the text names them. */
  signatories: string[];
  /** When it is or was signed. */
  date?: DateExpression;
  /** Where it is or was signed. */
  place?: Place;
  /** How many documents the record stands for: 12 for `signed 12 documents`. */
  count?: number;
  /** What it is worth. */
  value?: Money;
  /** What the record was read from. */
  evidence: Evidence[];
}

/** A change that is aimed at, as a factor or in percent. */
export type Change = FactorChange | PercentChange;

/** ISO 3166-1 alpha-2 code; `XK` is Kosovo, `EU` the European Union. */
export type CountryCode = string;

/** The verb or phrase that reports a statement. */
export interface Cue {
  /** The cue as written: `called for`. */
  text: string;
  /** Its dictionary form: `call for`. */
  lemma: string;
  /** Where the text has it. */
  span: Span;
}

/** A date, as exactly as the text states it. */
export interface DateExpression {
  /** The date in ISO 8601-2 (EDTF): `2024-10`, quarter `2025-33`, half-year `2025-40`, `2025-09-04/2025-09-06`, `199X`. */
  edtf: string;
  /** The first day that the expression can mean. */
  first: IsoDay;
  /** The last day that the expression can mean, inclusive. */
  last: IsoDay;
  /** The unit in which the date is stated. */
  precision: DatePrecision;
  /** How the event lies to the date, where the text says so. */
  relation?: DateRelation;
  /** Where the date comes from. */
  basis: DateBasis;
  /** True where the text says about, around, or some. */
  approximate?: boolean;
  /** Where the text states the date; absent for one taken from the publication day. */
  span?: Span;
}

/** The place and day that open a report. */
export interface Dateline {
  /** The place of the report. */
  place?: Place;
  /** The day of the report. */
  date?: DateExpression;
  /** The characters of the dateline. */
  evidence: Evidence;
}

/** A doubt: what the text leaves open, and where. */
export interface Diagnostic {
  /** The stable code of the doubt. */
  code: DiagnosticCode;
  /** The doubt in words. */
  message: string;
  /** The characters that it is about. */
  span: Span;
}

/** The characters that a value was read from, and the rule that read them. */
export interface Evidence {
  /** Offset of the first UTF-16 code unit. */
  start: number;
  /** Offset after the last UTF-16 code unit. */
  end: number;
  /** Id of the rule that fired, such as `en/meeting/received-by`. */
  rule: string;
}

/** A change to a multiple of what it was. */
export interface FactorChange {
  /** The multiple to reach: 2 for double. */
  factor: number;
}

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** One encounter, however often the text mentions it. */
export interface Meeting {
  /** Id within the report: `m1`. */
  id: string;
  /** What kind of encounter it is. */
  form: MeetingForm;
  /** Whether it took place. */
  status: MeetingStatus;
  /** How many sides met, where the text says so. */
  format?: MeetingFormat;
  /** The rank of the highest participants. */
  level?: MeetingLevel;
  /** Everyone who takes part. */
  participants: Participant[];
  /** When it takes place. */
  date?: DateExpression;
  /** The city, or else the country, it is held in. */
  place?: Place;
  /** The building it is held in. */
  venue?: NamedSpan;
  /** The event that it is part of or on the sidelines of: `SCO summit`. */
  occasion?: NamedSpan;
  /** What was on the agenda. */
  topics: Topic[];
  /** Ids of statements made at it. */
  statements: string[];
  /** Ids of agreements concluded at it. */
  agreements: string[];
  /** What the record was read from. */
  evidence: Evidence[];
}

/** An amount of money. */
export interface Money {
  /** The amount in major units, such as dollars; a range's lower end. */
  amount: number;
  /** The upper end of a range, in major units. */
  max?: number;
  /** ISO 4217 code of the currency. */
  currency: string;
  /** How exactly the text states the amount; absent when it states it plainly. */
  qualifier?: MoneyQualifier;
  /** What the currency was read from. */
  currencyBasis: CurrencyBasis;
  /** Where the text states the amount. */
  span: Span;
}

/** A name, and where the text has it. */
export interface NamedSpan {
  /** The name as written, without article. */
  name: string;
  /** Where the text names it. */
  span: Span;
}

/** An office that a person holds or held. */
export interface Office {
  /** The office as written, without country or name: `Foreign Minister`. */
  title: string;
  /** The function behind the title. */
  role: OfficeRole;
  /** Name of the body that the office belongs to, as written. */
  organization?: string;
  /** The country that the office serves. */
  country?: CountryCode;
  /** Whether the office is held at the time of the text. */
  status: OfficeStatus;
}

/** A body that acts, meets or is spoken for. */
export interface Organization {
  /** Id within the report: `o1`. */
  id: string;
  /** The fullest name in the text, without an article. */
  name: string;
  /** The abbreviation that the text uses: `SCO`. */
  abbreviation?: string;
  /** What kind of body it is. */
  kind: OrganizationKind;
  /** The country of a national body; absent for an international one. */
  country?: CountryCode;
  /** Every mention in text order. */
  mentions: Span[];
}

/** A person, a body or a country that takes part. */
export interface Participant {
  /** Id of the person, if one. */
  person?: string;
  /** Id of the organisation that takes part, or that the person speaks for. */
  organization?: string;
  /** The country that takes part. */
  country?: CountryCode;
  /** The part that the participant plays. */
  role: ParticipantRole;
}

/** A change by a share of what it was. */
export interface PercentChange {
  /** The signed change in percent. */
  percent: number;
}

/** Someone who takes part in a meeting or speaks. */
export interface Person {
  /** Id within the report: `p1`. */
  id: string;
  /** The fullest name in the text, without honorifics; absent if never named. */
  name?: string;
  /** Offices, the most fully stated one first. */
  offices: Office[];
  /** The country that the person represents; absent for an organisation's official. */
  country?: CountryCode;
  /** Every mention in text order: name, surname, title, pronoun. */
  mentions: Span[];
}

/** A city, or a country where the text names no city. */
export interface Place {
  /** The place as the text names it, a city or else a country. */
  name: string;
  /** The country that the place lies in. */
  country?: CountryCode;
  /** Where the text names the place. */
  span?: Span;
}

/** Everything that Communiqué reads in one text, with the characters it was read from. */
export interface Report {
  /** The version of this format. */
  schemaVersion: SchemaVersion;
  /** The caller's id of the text, or a hash of its characters: the same text, the same id. */
  id: string;
  /** BCP 47 tag of the language that the text was read in. */
  language: string;
  /** Where the text comes from. */
  source: Source;
  /** The place and day that open the report. */
  dateline?: Dateline;
  /** Everyone who takes part in a meeting or speaks. */
  people: Person[];
  /** The bodies that the text names. */
  organizations: Organization[];
  /** Who met whom. */
  meetings: Meeting[];
  /** Who said what. */
  statements: Statement[];
  /** Which trade is aimed at. */
  tradeTargets: TradeTarget[];
  /** Which trade is reported. */
  tradeFigures: TradeFigure[];
  /** Which documents are concluded or prepared. */
  agreements: Agreement[];
  /** What the text leaves open. */
  diagnostics: Diagnostic[];
}

/** Where the text comes from. */
export interface Source {
  /** Who reports, as the text names it. */
  agency?: string;
  /** The headline, as the caller passed it. */
  title?: string;
  /** The address, as the caller passed it. */
  url?: string;
  /** The publisher's local day of publication, as passed or as stated in the text. */
  publishedOn?: IsoDay;
}

/** A half-open range of UTF-16 code units in the text that was parsed: `text.slice(start, end)`. */
export interface Span {
  /** Offset of the first UTF-16 code unit. */
  start: number;
  /** Offset after the last UTF-16 code unit. */
  end: number;
}

/** Who speaks: a person, a body, a country or a group. */
export interface Speaker {
  /** The speaker as written: `Sadykov`, `the sides`. */
  label: string;
  /** Where the text names the speaker. */
  span?: Span;
  /** Id of the person who speaks. */
  person?: string;
  /** Id of the organisation that speaks. */
  organization?: string;
  /** The country that is spoken for. */
  country?: CountryCode;
  /** Ids of the people behind a collective such as `both ministers`. */
  people?: string[];
}

/** Something that somebody said, quoted or reported. */
export interface Statement {
  /** Id within the report: `s1`. */
  id: string;
  /** Quotation, reported speech, or both. */
  mode: StatementMode;
  /** Who speaks. */
  speaker: Speaker;
  /** The reporting verb or phrase; absent for a quotation without one. */
  cue?: Cue;
  /** What the speaker does by speaking. */
  act: SpeechAct;
  /** What was said, one span per uninterrupted part, without quotation marks. */
  content: Span[];
  /** The words between quotation marks, without the marks. */
  quotes: Span[];
  /** Whom it is addressed to. */
  addressee?: Addressee;
  /** Id of the meeting at which it was made. */
  meeting?: string;
  /** What it is about. */
  topics: Topic[];
  /** What the record was read from. */
  evidence: Evidence[];
}

/** An amount of trade that the text reports. */
export interface TradeFigure {
  /** Id within the report: `f1`. */
  id: string;
  /** What is measured. */
  measure: Measure;
  /** The countries that trade. */
  parties: CountryCode[];
  /** The amount that is reported. */
  value?: Money;
  /** The signed change in percent. */
  changePercent?: number;
  /** The period that it covers. */
  period?: DateExpression;
  /** What is traded, as written. */
  commodity?: string;
  /** Id of the statement that contains it. */
  statement?: string;
  /** What the record was read from. */
  evidence: Evidence[];
}

/** An amount or change of trade that is aimed at. */
export interface TradeTarget {
  /** Id within the report: `t1`. */
  id: string;
  /** What is measured. */
  measure: Measure;
  /** The countries that trade. */
  parties: CountryCode[];
  /** The amount that it starts from. */
  baseline?: Money;
  /** The amount that is aimed at. */
  target?: Money;
  /** The change that is aimed at. */
  change?: Change;
  /** When it is to be reached. */
  deadline?: DateExpression;
  /** How firm it is, or whether it was met. */
  status: TargetStatus;
  /** Whether the amount is a total or an addition. */
  kind: TargetKind;
  /** What is traded, as written. */
  commodity?: string;
  /** Who set or named the target. */
  setBy?: Speaker;
  /** Id of the statement that contains it. */
  statement?: string;
  /** Id of the meeting at which it was set. */
  meeting?: string;
  /** What the record was read from. */
  evidence: Evidence[];
}

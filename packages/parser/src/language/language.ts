/**
 * What a language gives the engine: word lists and the inflection of its verbs.
 * The engine imports no language; the package's front door binds one.
 */
import type {
  AgreementType,
  Measure,
  MeetingForm,
  OfficeRole,
  OrganizationKind,
  SpeechAct,
  Topic,
} from "@communique/core";

export interface CountryEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly demonyms?: readonly string[];
  /** Nouns for its people: `Kazakhs`. */
  readonly people?: readonly string[];
  readonly capital?: string;
  /** Seats of power that act as the country: `Kremlin`. */
  readonly metonyms?: readonly string[];
  readonly personName?: boolean;
}

export interface CityEntry {
  readonly name: string;
  readonly country?: string;
  readonly forms?: readonly string[];
  readonly capital?: boolean;
  readonly region?: boolean;
  readonly personName?: boolean;
  readonly word?: boolean;
}

export interface OrganizationEntry {
  readonly name: string;
  readonly abbreviation?: string;
  readonly forms?: readonly string[];
  readonly kind: OrganizationKind;
  readonly country?: string;
}

export interface AgencyEntry {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly country?: string;
  /** The name is also an ordinary word. */
  readonly word?: boolean;
}

export interface TitleEntry {
  readonly title: string;
  readonly role: OfficeRole | "relational";
  readonly forms?: readonly string[];
  /** Takes a portfolio: `Minister of Energy`, `Energy Minister`. */
  readonly head?: boolean;
  /** The country of this office wherever it stands alone: `Secretary of State`. */
  readonly country?: string;
}

export interface ModifierEntry {
  readonly modifier: string;
  readonly kind: "rank" | "status-acting" | "status-former" | "status-elect" | "portfolio";
}

export interface HonorificEntry {
  readonly honorific: string;
  readonly forms?: readonly string[];
  readonly keep?: boolean;
}

export type Complement =
  | "quote"
  | "clause"
  | "noun"
  | "infinitive"
  | "gerund"
  | "addressee-clause"
  | "addressee-noun"
  | "addressee-infinitive"
  | "as"
  | "wh";

export interface VerbForms {
  readonly past?: string;
  readonly participle?: string;
  readonly ing?: string;
  readonly third?: string;
}

export interface CueEntry {
  readonly lemma: string;
  readonly variants?: readonly string[];
  readonly act: SpeechAct;
  readonly takes: readonly Complement[];
  readonly forms?: VerbForms;
  /** The only heads of a noun complement with which the verb reports speech. */
  readonly nouns?: readonly string[];
}

export interface TopicEntry {
  readonly topic: Topic;
  readonly terms: readonly string[];
}

/** How a verb makes an encounter, and which of its parties stand where. */
export interface MeetingVerbEntry {
  readonly lemma: string;
  readonly variants?: readonly string[];
  readonly form: MeetingForm;
  readonly forms?: VerbForms;
  /** `with`: the other side follows a preposition of company; `direct`: it is the object or follows one; `place`: the object is where; `session`: the object is an event; `noun`: a meeting noun follows. */
  readonly object: "with" | "direct" | "place" | "session" | "noun";
  /** Role of the subject: host receives, guest is received. */
  readonly subject?: "host" | "guest";
  /** The place follows at once: `came to Riga`, but `came to power in Riga`. */
  readonly close?: boolean;
  /** A visit only to another country than one's own: `returned to`. */
  readonly abroad?: boolean;
  /** The verb makes its encounter arise only if a person is its object (`welcomed`). */
  readonly person?: boolean;
}

export interface MeetingNounEntry {
  readonly noun: string;
  readonly forms?: readonly string[];
  readonly form: MeetingForm;
  /** Names the body that meets, not the encounter: `joint commission`. */
  readonly body?: boolean;
  /** An encounter only where no other noun follows: `held a trilateral with`, but `a trilateral pact`. */
  readonly alone?: boolean;
  /** An encounter only with a capital: `the Civil Space Dialogue`. */
  readonly named?: boolean;
}

export interface WordClassEntry {
  readonly class: string;
  readonly words: readonly string[];
}

export interface AgreementNounEntry {
  readonly noun: string;
  readonly forms?: readonly string[];
  readonly type: AgreementType;
  /** A word of many uses: it stands for a document only as one of several (`counted`: "three documents") or with a subject or name (`named`: "a convention on visas"). */
  readonly only?: "counted" | "named";
}

export interface MeasureEntry {
  readonly term: string;
  readonly forms?: readonly string[];
  readonly measure: Measure;
  readonly commodity?: string;
}

/** Words of one class with their value: `march` is month 3; of verbs, every form belongs to the class. */
export interface TermEntry {
  readonly class: string;
  readonly value?: number;
  readonly words?: readonly string[];
  readonly lemmas?: readonly string[];
  readonly forms?: VerbForms;
}

/** A written unit of money: a code, a name or a symbol. */
export interface CurrencyEntry {
  readonly unit: string;
  readonly forms?: readonly string[];
  readonly basis: "code" | "symbol" | "name";
  /** ISO 4217 code where nothing else is said. */
  readonly code?: string;
  /** Code by the country whose adjective stands before it or which the text is about. */
  readonly by?: Readonly<Record<string, string>>;
  /** Code by the letters glued before a symbol: `A$`. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** The part of the unit, as a power of ten: cents are -2. */
  readonly power?: number;
}

/** First month of the fiscal year. */
export interface FiscalYearEntry {
  readonly country: string;
  readonly month: number;
}

/** One inflected form of a verb or verb phrase. */
export interface Inflected {
  readonly text: string;
  readonly form: number;
}

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly words: readonly WordClassEntry[];
  readonly countries: readonly CountryEntry[];
  readonly cities: readonly CityEntry[];
  readonly organizations: readonly OrganizationEntry[];
  readonly agencies: readonly AgencyEntry[];
  readonly titles: readonly TitleEntry[];
  readonly modifiers: readonly ModifierEntry[];
  readonly honorifics: readonly HonorificEntry[];
  readonly cues: readonly CueEntry[];
  readonly topics: readonly TopicEntry[];
  readonly meetingVerbs: readonly MeetingVerbEntry[];
  readonly meetingNouns: readonly MeetingNounEntry[];
  readonly agreementNouns: readonly AgreementNounEntry[];
  readonly measures: readonly MeasureEntry[];
  readonly terms: readonly TermEntry[];
  readonly currencies: readonly CurrencyEntry[];
  readonly fiscalYears: readonly FiscalYearEntry[];
  /** Every inflected form of a verb phrase; the first word inflects. */
  inflect(lemma: string, forms?: VerbForms): readonly Inflected[];
}

/** Bits of a verb form. One written form may be several: `announced` is past and participle. */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

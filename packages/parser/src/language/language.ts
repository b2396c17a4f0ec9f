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

/** A country, with the words for it, its people and its government. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2 code; `XK` is Kosovo, `EU` the European Union. */
  readonly id: string;
  /** Its names, the usual one first. */
  readonly names: readonly string[];
  /** Adjectives: `Kazakh`. */
  readonly demonyms?: readonly string[];
  /** Nouns for its people: `Kazakhs`. */
  readonly people?: readonly string[];
  /** Its capital. */
  readonly capital?: string;
  /** Seats of power that act as the country: `Kremlin`. */
  readonly metonyms?: readonly string[];
  /** Also a first name or surname: `Georgia`, `Chad`. */
  readonly personName?: boolean;
  /** Offices that others have and it has not, whatever stands in front: `Minister` of the United States, `President` of a kingdom. */
  readonly lacks?: readonly string[];
}

/** A city or region. */
export interface CityEntry {
  /** Its usual name. */
  readonly name: string;
  /** The country it lies in: ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Further ways to write it. */
  readonly forms?: readonly string[];
  /** A capital, which may stand for the government: `talks between Riga and Muscat`. */
  readonly capital?: boolean;
  /** A region and no city: `Alaska`. */
  readonly region?: boolean;
  /** Also a first name or surname: `Adelaide`. */
  readonly personName?: boolean;
  /** Also an ordinary word: `Nice`. */
  readonly word?: boolean;
}

/** An organisation that acts in the news: a body, an agency, a company. */
export interface OrganizationEntry {
  /** Its full name. */
  readonly name: string;
  /** How it is called for short: `COMESA`. */
  readonly abbreviation?: string;
  /** Further ways to write it. */
  readonly forms?: readonly string[];
  /** What kind of organisation it is. */
  readonly kind: OrganizationKind;
  /** The country it belongs to: ISO 3166-1 alpha-2 code; none for an international one. */
  readonly country?: string;
}

/** A news agency, as datelines and attributions name it. */
export interface AgencyEntry {
  /** Its usual name. */
  readonly name: string;
  /** Further ways to write it. */
  readonly forms?: readonly string[];
  /** Whose officials it names without their country: ISO 3166-1 alpha-2 code; none for a wire of the whole world. */
  readonly country?: string;
  /** The name is also an ordinary word. */
  readonly word?: boolean;
}

/** The title of an office or a function. */
export interface TitleEntry {
  /** The title, as it is usually written. */
  readonly title: string;
  /** The function behind it; `relational` for one that depends on another person: `counterpart`. */
  readonly role: OfficeRole | "relational";
  /** Further ways to write it. Plurals are forms. */
  readonly forms?: readonly string[];
  /** Takes a portfolio: `Minister of Energy`, `Energy Minister`. */
  readonly head?: boolean;
  /** The country of this office wherever it stands alone: `Secretary of State`. */
  readonly country?: string;
}

/** A word that makes a title more precise. */
export interface ModifierEntry {
  /** The word or words. */
  readonly modifier: string;
  /** A rank (`deputy`), a status (`acting`, `former`, `elect`), or a portfolio (`energy`). */
  readonly kind: "rank" | "status-acting" | "status-former" | "status-elect" | "portfolio";
}

/** A form of address before a name. */
export interface HonorificEntry {
  /** The form of address. */
  readonly honorific: string;
  /** Further ways to write it. */
  readonly forms?: readonly string[];
  /** It belongs to the name for good: Burmese `Daw`, `Sheikh`. */
  readonly keep?: boolean;
}

/** What follows a verb that reports speech: a quotation, `that …`, a noun, `to …`, `-ing`, or one of them after whom it is said to. */
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

/** The forms of an irregular verb; what is absent is regular. */
export interface VerbForms {
  /** `said`. */
  readonly past?: string;
  /** `spoken`. */
  readonly participle?: string;
  /** `saying`. */
  readonly ing?: string;
  /** `has`. */
  readonly third?: string;
}

/** A verb, or verb phrase, that reports speech. */
export interface CueEntry {
  /** The base form: `point out`. */
  readonly lemma: string;
  /** Verbs that are used alike: another spelling. */
  readonly variants?: readonly string[];
  /** What a speaker does by it. */
  readonly act: SpeechAct;
  /** The complements with which it reports speech. */
  readonly takes: readonly Complement[];
  /** Its irregular forms. */
  readonly forms?: VerbForms;
  /** The only heads of a noun complement with which the verb reports speech. */
  readonly nouns?: readonly string[];
  /** Whether it reports speech of one speaker only: what several speak of is their agenda. */
  readonly sole?: true;
  /** The plainest verb of speech, which reports whatever anybody said: `say`. */
  readonly plain?: true;
}

/** The words that tell of a topic. */
export interface TopicEntry {
  /** The topic. */
  readonly topic: Topic;
  /** Words and phrases, in any case. */
  readonly terms: readonly string[];
}

/** How a verb makes an encounter, and which of its parties stand where. */
export interface MeetingVerbEntry {
  /** The base form: `sit down`. */
  readonly lemma: string;
  /** Verbs that are used alike. */
  readonly variants?: readonly string[];
  /** The kind of encounter. */
  readonly form: MeetingForm;
  /** Its irregular forms. */
  readonly forms?: VerbForms;
  /** `with`: the other side follows a preposition of company; `direct`: it is the object or follows one; `place`: the object is where; `session`: the object is an event; `noun`: a meeting noun follows. */
  readonly object: "with" | "direct" | "place" | "session" | "noun";
  /** Role of the subject: host receives, guest is received. */
  readonly subject?: "host" | "guest";
  /** The place follows at once: `came to Riga`, but `came to power in Riga`. */
  readonly close?: boolean;
  /** A visit only to another country than one's own: `returned to`. */
  readonly abroad?: boolean;
  /** The verb makes its encounter arise only if a person is its object (`welcomed`); one of an event may have people instead (`convened`). */
  readonly person?: boolean;
}

/** A noun for an encounter. */
export interface MeetingNounEntry {
  /** The noun. */
  readonly noun: string;
  /** Further ways to write it. Plurals are forms. */
  readonly forms?: readonly string[];
  /** The kind of encounter. */
  readonly form: MeetingForm;
  /** Names the body that meets, not the encounter: `joint commission`. */
  readonly body?: boolean;
  /** An encounter only where no other noun follows: `held a trilateral with`, but `a trilateral pact`. */
  readonly alone?: boolean;
  /** An encounter only with a capital: `the Civil Space Dialogue`. */
  readonly named?: boolean;
}

/** Words that the rules know by their class: `she`, `ordinal`, `venue`. */
export interface WordClassEntry {
  /** The name of the class, one of a fixed list. */
  readonly class: string;
  /** Its words. */
  readonly words: readonly string[];
}

/** A noun for a document that parties conclude. */
export interface AgreementNounEntry {
  /** The noun. */
  readonly noun: string;
  /** Further ways to write it. Plurals are forms. */
  readonly forms?: readonly string[];
  /** The kind of document. */
  readonly type: AgreementType;
  /** A word of many uses: it stands for a document only as one of several (`counted`: "three documents") with a subject or name (`named`: "a convention on visas"), or with what its parties do together (`joint`: "an action plan", "a programme of cooperation"). `proper`: the name of one document. */
  readonly only?: "counted" | "named" | "joint" | "proper";
}

/** A term for what trade figures measure. */
export interface MeasureEntry {
  /** The term. */
  readonly term: string;
  /** Further ways to write it. */
  readonly forms?: readonly string[];
  /** What is measured. */
  readonly measure: Measure;
  /** What is traded, where the term says so. */
  readonly commodity?: string;
}

/** Words of one class with their value: `march` is month 3; of verbs, every form belongs to the class. */
export interface TermEntry {
  /** The name of the class, one of a fixed list. */
  readonly class: string;
  /** What the words are worth: the number of a month, a power of ten. */
  readonly value?: number;
  /** Words that do not inflect. */
  readonly words?: readonly string[];
  /** Base forms of verbs. */
  readonly lemmas?: readonly string[];
  /** Irregular forms of the verbs. */
  readonly forms?: VerbForms;
}

/** A written unit of money: a code, a name or a symbol. */
export interface CurrencyEntry {
  /** How the unit is usually written. */
  readonly unit: string;
  /** Further ways to write it. */
  readonly forms?: readonly string[];
  /** What the writing is: an ISO 4217 code, a name or a symbol. */
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
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** 1 for January. */
  readonly month: number;
}

/** One inflected form of a verb or verb phrase. */
export interface Inflected {
  /** The form as it is written, with the words that follow the verb. */
  readonly text: string;
  /** Bits of a verb form: 1 base, 2 third person, 4 past, 8 participle, 16 ing. */
  readonly form: number;
}

/** What a language gives the engine: word lists and the inflection of its verbs. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Function words and others that the rules know by their class. */
  readonly words: readonly WordClassEntry[];
  /** Countries. */
  readonly countries: readonly CountryEntry[];
  /** Cities and regions. */
  readonly cities: readonly CityEntry[];
  /** Organisations. */
  readonly organizations: readonly OrganizationEntry[];
  /** News agencies. */
  readonly agencies: readonly AgencyEntry[];
  /** Titles of offices. */
  readonly titles: readonly TitleEntry[];
  /** Ranks, statuses and portfolios that stand with titles. */
  readonly modifiers: readonly ModifierEntry[];
  /** Forms of address. */
  readonly honorifics: readonly HonorificEntry[];
  /** Verbs that report speech. */
  readonly cues: readonly CueEntry[];
  /** Words that tell of a topic. */
  readonly topics: readonly TopicEntry[];
  /** Verbs that make an encounter. */
  readonly meetingVerbs: readonly MeetingVerbEntry[];
  /** Nouns for an encounter. */
  readonly meetingNouns: readonly MeetingNounEntry[];
  /** Nouns for documents that are concluded. */
  readonly agreementNouns: readonly AgreementNounEntry[];
  /** Terms for what trade figures measure. */
  readonly measures: readonly MeasureEntry[];
  /** Words with a value: months, numbers, relations of dates. */
  readonly terms: readonly TermEntry[];
  /** Units of money. */
  readonly currencies: readonly CurrencyEntry[];
  /** Where the fiscal year is not the calendar year, or is known to be. */
  readonly fiscalYears: readonly FiscalYearEntry[];
  /** Every inflected form of a verb phrase; the first word inflects. */
  inflect(lemma: string, forms?: VerbForms): readonly Inflected[];
}

/** Bits of a verb form. One written form may be several: `announced` is past and participle. */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

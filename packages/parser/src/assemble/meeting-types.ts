import type { MeetingForm, MeetingStatus, ParticipantRole, Topic } from "@communique/core";
import type { CivilDay } from "../annotate/civil-day.js";
import type { DatelineFound } from "../annotate/dateline.js";
import type { DateMention } from "../annotate/dates.js";
import type { TokenRange } from "../document.js";
import type { Actor, Discourse } from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";

/** Somebody or some side that takes part. */
export interface ParticipantFound {
  readonly person?: Person;
  readonly country?: string;
  /** Index in the language's organisations; -1 for a body or group it does not list. */
  readonly organization?: number;
  readonly label: TokenRange;
  readonly role: ParticipantRole;
  /** People of the country, rather than the country: `Omani officials`. */
  readonly group?: true;
}

/** Where people meet. */
export interface PlaceFound {
  readonly name: string;
  readonly country: string | undefined;
  readonly range: TokenRange | undefined;
  /** A city, rather than a whole country. */
  readonly city: boolean;
  /** The dateline's, where the text names none. */
  readonly implied: boolean;
  /** The days of this stop of a tour. */
  readonly when?: DateMention;
}

/** A date of the text, or the day of the story itself, which has no tokens. */
export type MeetingDate = Pick<
  DateMention,
  "edtf" | "first" | "last" | "firstDay" | "lastDay" | "precision" | "basis"
> & { readonly from?: number; readonly to?: number };

/** An encounter, while its mentions are gathered. All have all keys: the rules compare each with those told of before. */
export interface MeetingFound {
  form: MeetingForm;
  status: MeetingStatus;
  participants: ParticipantFound[];
  date: MeetingDate | undefined;
  /** The text gives the date of this encounter, not only of the story or of another. */
  dated: boolean;
  place: PlaceFound | undefined;
  venue: TokenRange | undefined;
  occasion: TokenRange | undefined;
  topics: Topic[];
  evidence: TokenRange[];
  /** The event's own words: `Energy Security Dialogue`. */
  readonly name: ReadonlySet<number> | undefined;
  readonly rule: string;
  readonly sentence: number;
  /** `also held talks`: one more than those told of before. */
  readonly another: boolean;
}

/** Where and when an encounter was by what was told of before. */
export interface Stay {
  readonly place: PlaceFound | undefined;
  readonly date: MeetingDate | undefined;
  /** The visit has several stops, each with its days. */
  readonly tour?: true;
}

/** Where and when a paragraph goes on to tell of encounters: the stop that it opens with or told of last. */
export interface Ground extends Stay {
  readonly place: PlaceFound;
  readonly paragraph: number;
  readonly visit: MeetingFound;
}

/** What the meeting rules ask of the other stages. */
export interface MeetingFacts {
  readonly dates: readonly DateMention[];
  readonly dateline: DatelineFound;
  readonly reference?: CivilDay;
  /** 1 for the tokens inside quotations. */
  readonly quoted: Uint8Array;
  /** Who says the words at a token. */
  speakerAt(token: number): Actor | undefined;
}

/** The encounters of a text while it is read, and the one that it is about. */
export interface Story {
  readonly d: Discourse;
  readonly facts: MeetingFacts;
  readonly all: MeetingFound[];
  main: MeetingFound | undefined;
  /** Who was the subject of the encounter told of last. */
  met: Person | undefined;
  /** The stop of a visit at which the paragraph tells of encounters. */
  ground: Ground | undefined;
}

/** Whose side it is: the country of the person, else the one that takes part or of which the body is. */
export const countryOf = ({ person, country }: ParticipantFound): string | undefined =>
  person?.country ?? country;

/** Whether all days of a date are among those of another. */
export const isWithin = (date: MeetingDate, span: MeetingDate): boolean =>
  span.firstDay <= date.firstDay && date.lastDay <= span.lastDay;

/** The day of the encounter that a text is about, else of its publication. */
export const todayOf = ({ main, facts }: Story): CivilDay | undefined =>
  main?.date?.firstDay ?? facts.reference;

/** The days that a visit lasts at most before its meeting, or a story comes after it. */
export const STAY = 4;

/** Whether an encounter has the day of the story, as the text gives it none. */
export const isImplied = ({ date, dated }: MeetingFound): boolean => date !== undefined && !dated;

/** Where an encounter was told of last. */
export const toldAt = ({ evidence }: MeetingFound): number => evidence.at(-1)?.from ?? 0;

/** How many encounters back the same one may have been told of: it bounds the work on long texts. */
const MEMORY = 100;

/** The encounters told of last, in order. */
export const latest = (all: readonly MeetingFound[]): readonly MeetingFound[] => all.slice(-MEMORY);

/** The encounter told of last for which `test` holds. */
export function lastWhere(
  all: readonly MeetingFound[],
  test: (m: MeetingFound) => boolean,
): MeetingFound | undefined {
  const low = Math.max(0, all.length - MEMORY);
  for (let i = all.length - 1; i >= low; i--)
    if (test(all[i] as MeetingFound)) return all[i] as MeetingFound;
  return undefined;
}

/** `Minister A discusses trade with B`: by which way is told elsewhere. */
export const isVague = ({ rule, form }: MeetingFound): boolean =>
  rule === "en/meeting/with" && form === "talks";

/** Whether somebody goes somewhere, whomever they meet there. */
export const isVisit = (m: { readonly form: MeetingForm }): boolean => m.form === "visit";
/** Whether people speak without being in one place. */
export const isCall = (m: { readonly form: MeetingForm }): boolean =>
  m.form === "phone_call" || m.form === "video_conference";
/** Whether it has a name or a number of its own: a summit, a session, a forum. */
export const isEvent = (m: { readonly form: MeetingForm }): boolean =>
  m.form === "summit" || m.form === "session" || m.form === "forum";
/** Whether somebody called it off. */
export const isOff = (m: { readonly status?: MeetingStatus | undefined }): boolean =>
  m.status === "cancelled" || m.status === "postponed";
/** Whether an encounter took place, as part of the story rather than as its background. */
export const isHeld = (m: { readonly status: MeetingStatus }): boolean =>
  m.status === "held" || m.status === "ongoing";

import type {
  MeetingForm,
  MeetingFormat,
  MeetingStatus,
  ParticipantRole,
  Topic,
} from "@communique/core";
import type { CivilDay } from "../annotate/civil-day.js";
import type { DatelineFound } from "../annotate/dateline.js";
import type { DateMention } from "../annotate/dates.js";
import type { TokenRange } from "../document.js";
import type { Person } from "../resolve/people.js";

export interface ParticipantFound {
  readonly person?: Person;
  readonly country?: string;
  /** Index in the language's organisations; -1 for a body or group it does not list. */
  readonly organization?: number;
  readonly label: TokenRange;
  role: ParticipantRole;
}

export interface PlaceFound {
  readonly name: string;
  readonly country?: string;
  readonly range?: TokenRange;
}

export type MeetingDate = Pick<DateMention, "edtf" | "first" | "last" | "precision" | "basis"> & {
  readonly from?: number;
  readonly to?: number;
};

/** An encounter, while its mentions are gathered. */
export interface MeetingFound {
  form: MeetingForm;
  status: MeetingStatus;
  format?: MeetingFormat;
  participants: ParticipantFound[];
  date?: MeetingDate;
  place?: PlaceFound;
  venue?: TokenRange;
  occasion?: TokenRange;
  topics: Topic[];
  evidence: TokenRange[];
  readonly rule: string;
  readonly sentence: number;
}

/** What the meeting rules ask of the other stages. */
export interface MeetingFacts {
  readonly dates: readonly DateMention[];
  readonly dateline: DatelineFound;
  readonly reference?: CivilDay;
  /** 1 for the tokens inside quotations. */
  readonly quoted: Uint8Array;
  readonly host: string | undefined;
}

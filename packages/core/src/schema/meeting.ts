import * as z from "zod";

import {
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_LEVELS,
  MEETING_STATUSES,
  PARTICIPANT_ROLES,
} from "../vocabulary/meeting.js";
import { CountryCodeSchema, idOf, PlaceSchema, TopicSchema } from "./common.js";
import { DateExpressionSchema } from "./date.js";
import { EvidenceSchema, SpanSchema } from "./span.js";

/**
 * Schema of a meeting form.
 *
 * @example
 * ```ts
 * MeetingFormSchema.parse("summit"); // "summit"
 * ```
 */
export const MeetingFormSchema = z
  .enum(MEETING_FORMS)
  .meta({ id: "MeetingForm", description: "What kind of encounter it is." });

/**
 * Schema of a meeting status.
 *
 * @example
 * ```ts
 * MeetingStatusSchema.parse("planned"); // "planned"
 * ```
 */
export const MeetingStatusSchema = z.enum(MEETING_STATUSES).meta({
  id: "MeetingStatus",
  description: "Whether the encounter took place; `past` is an earlier one named as background.",
});

/**
 * Schema of a meeting format.
 *
 * @example
 * ```ts
 * MeetingFormatSchema.parse("bilateral"); // "bilateral"
 * ```
 */
export const MeetingFormatSchema = z
  .enum(MEETING_FORMATS)
  .meta({ id: "MeetingFormat", description: "How many sides met, or in which setting." });

/**
 * Schema of a meeting level.
 *
 * @example
 * ```ts
 * MeetingLevelSchema.parse("head_of_state"); // "head_of_state"
 * ```
 */
export const MeetingLevelSchema = z
  .enum(MEETING_LEVELS)
  .meta({ id: "MeetingLevel", description: "The rank of the highest participants." });

/**
 * Schema of a participant role.
 *
 * @example
 * ```ts
 * ParticipantRoleSchema.parse("host"); // "host"
 * ```
 */
export const ParticipantRoleSchema = z
  .enum(PARTICIPANT_ROLES)
  .meta({ id: "ParticipantRole", description: "The part that a participant plays." });

/**
 * Schema of a participant.
 *
 * @example
 * ```ts
 * ParticipantSchema.parse({ person: "p1", country: "LV", role: "host" }).person; // "p1"
 * ```
 */
export const ParticipantSchema = z
  .strictObject({
    person: z.exactOptional(idOf("p", "Id of a person.")).describe("Id of the person, if one."),
    organization: z
      .exactOptional(idOf("o", "Id of an organisation."))
      .describe("Id of the organisation that takes part, or that the person speaks for."),
    country: z.exactOptional(CountryCodeSchema).describe("The country that takes part."),
    role: ParticipantRoleSchema.describe("The part that the participant plays."),
  })
  .meta({ id: "Participant", description: "A person, a body or a country that takes part." });

/**
 * Schema of a named thing with its place in the text.
 *
 * @example
 * ```ts
 * NamedSpanSchema.parse({ name: "Blackheads House", span: { start: 10, end: 26 } }).name; // "Blackheads House"
 * ```
 */
export const NamedSpanSchema = z
  .strictObject({
    name: z.string().min(1).describe("The name as written, without article."),
    span: SpanSchema.describe("Where the text names it."),
  })
  .meta({ id: "NamedSpan", description: "A name, and where the text has it." });

/**
 * Schema of a meeting.
 *
 * @example
 * ```ts
 * const participants = [{ person: "p1", role: "host" }, { person: "p2", role: "guest" }];
 * const evidence = [{ start: 30, end: 38, rule: "en/meeting/with" }];
 * const rest = { topics: [], statements: [], agreements: [], evidence };
 * MeetingSchema.parse({ id: "m1", form: "talks", status: "held", participants, ...rest }).form; // "talks"
 * ```
 */
export const MeetingSchema = z
  .strictObject({
    id: idOf("m", "Id within the report: `m1`."),
    form: MeetingFormSchema.describe("What kind of encounter it is."),
    status: MeetingStatusSchema.describe("Whether it took place."),
    format: z
      .exactOptional(MeetingFormatSchema)
      .describe("How many sides met, where the text says so."),
    level: z.exactOptional(MeetingLevelSchema).describe("The rank of the highest participants."),
    participants: z.array(ParticipantSchema).describe("Everyone who takes part."),
    date: z.exactOptional(DateExpressionSchema).describe("When it takes place."),
    place: z.exactOptional(PlaceSchema).describe("The city, or else the country, it is held in."),
    venue: z.exactOptional(NamedSpanSchema).describe("The building it is held in."),
    occasion: z
      .exactOptional(NamedSpanSchema)
      .describe("The event that it is part of or on the sidelines of: `SCO summit`."),
    topics: z.array(TopicSchema).describe("What was on the agenda."),
    statements: z.array(idOf("s", "Id of a statement.")).describe("Ids of statements made at it."),
    agreements: z
      .array(idOf("a", "Id of an agreement."))
      .describe("Ids of agreements concluded at it."),
    evidence: z.array(EvidenceSchema).min(1).describe("What the record was read from."),
  })
  .meta({ id: "Meeting", description: "One encounter, however often the text mentions it." });

import * as z from "zod";

import { SPEECH_ACTS, STATEMENT_MODES } from "../vocabulary/statement.js";
import { CountryCodeSchema, idOf, TopicSchema } from "./common.js";
import { EvidenceSchema, SpanSchema } from "./span.js";

/**
 * Schema of a statement mode.
 *
 * @example
 * ```ts
 * StatementModeSchema.parse("mixed"); // "mixed"
 * ```
 */
export const StatementModeSchema = z.enum(STATEMENT_MODES).meta({
  id: "StatementMode",
  description:
    "`direct`: a quotation; `indirect`: reported speech; `mixed`: reported speech holding quoted words.",
});

/**
 * Schema of a speech act.
 *
 * @example
 * ```ts
 * SpeechActSchema.parse("thank"); // "thank"
 * ```
 */
export const SpeechActSchema = z
  .enum(SPEECH_ACTS)
  .meta({ id: "SpeechAct", description: "What the speaker does by speaking." });

/**
 * Schema of a speaker.
 *
 * @example
 * ```ts
 * SpeakerSchema.parse({ label: "the sides", country: "LV" }).label; // "the sides"
 * ```
 */
export const SpeakerSchema = z
  .strictObject({
    label: z.string().min(1).describe("The speaker as written: `Sadykov`, `the sides`."),
    span: z.exactOptional(SpanSchema).describe("Where the text names the speaker."),
    person: z.exactOptional(idOf("p", "Id of a person.")).describe("Id of the person who speaks."),
    organization: z
      .exactOptional(idOf("o", "Id of an organisation."))
      .describe("Id of the organisation that speaks."),
    country: z.exactOptional(CountryCodeSchema).describe("The country that is spoken for."),
    people: z
      .exactOptional(z.array(idOf("p", "Id of a person.")))
      .describe("Ids of the people behind a collective such as `both ministers`."),
  })
  .meta({ id: "Speaker", description: "Who speaks: a person, a body, a country or a group." });

/**
 * Schema of an addressee.
 *
 * @example
 * ```ts
 * AddresseeSchema.parse({ label: "Oman", span: { start: 8, end: 12 }, country: "OM" }).country; // "OM"
 * ```
 */
export const AddresseeSchema = z
  .strictObject({
    label: z.string().min(1).describe("The addressee as written."),
    span: SpanSchema.describe("Where the text names the addressee."),
    person: z.exactOptional(idOf("p", "Id of a person.")).describe("Id of the person addressed."),
    organization: z
      .exactOptional(idOf("o", "Id of an organisation."))
      .describe("Id of the organisation addressed."),
    country: z.exactOptional(CountryCodeSchema).describe("The country addressed."),
  })
  .meta({ id: "Addressee", description: "Whom a statement is addressed to." });

/**
 * Schema of a cue.
 *
 * @example
 * ```ts
 * CueSchema.parse({ text: "called for", lemma: "call for", span: { start: 6, end: 16 } }).lemma; // "call for"
 * ```
 */
export const CueSchema = z
  .strictObject({
    text: z.string().min(1).describe("The cue as written: `called for`."),
    lemma: z.string().min(1).describe("Its dictionary form: `call for`."),
    span: SpanSchema.describe("Where the text has it."),
  })
  .meta({ id: "Cue", description: "The verb or phrase that reports a statement." });

/**
 * Schema of a statement.
 *
 * @example
 * ```ts
 * const speaker = { label: "Darga", person: "p1" };
 * const said = { start: 1, end: 27 };
 * const evidence = [{ start: 0, end: 39, rule: "en/statement/quotation-before-cue" }];
 * const rest = { content: [said], quotes: [said], topics: [], evidence };
 * StatementSchema.parse({ id: "s1", mode: "direct", speaker, act: "say", ...rest }).act; // "say"
 * ```
 */
export const StatementSchema = z
  .strictObject({
    id: idOf("s", "Id within the report: `s1`."),
    mode: StatementModeSchema.describe("Quotation, reported speech, or both."),
    speaker: SpeakerSchema.describe("Who speaks."),
    cue: z
      .exactOptional(CueSchema)
      .describe("The reporting verb or phrase; absent for a quotation without one."),
    act: SpeechActSchema.describe("What the speaker does by speaking."),
    content: z
      .array(SpanSchema)
      .describe("What was said, one span per uninterrupted part, without quotation marks."),
    quotes: z.array(SpanSchema).describe("The words between quotation marks, without the marks."),
    addressee: z.exactOptional(AddresseeSchema).describe("Whom it is addressed to."),
    meeting: z
      .exactOptional(idOf("m", "Id of a meeting."))
      .describe("Id of the meeting at which it was made."),
    topics: z.array(TopicSchema).describe("What it is about."),
    evidence: z.array(EvidenceSchema).min(1).describe("What the record was read from."),
  })
  .meta({ id: "Statement", description: "Something that somebody said, quoted or reported." });

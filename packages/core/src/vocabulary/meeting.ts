/**
 * What kind of encounter a meeting record describes.
 *
 * @example
 * ```ts
 * MEETING_FORMS.includes("phone_call"); // true
 * ```
 */
export const MEETING_FORMS = [
  "meeting",
  "talks",
  "negotiation",
  "courtesy_call",
  "consultations",
  "working_meal",
  "mediation",
  "phone_call",
  "video_conference",
  "visit",
  "summit",
  "session",
  "forum",
  "ceremony",
  "press_conference",
  "correspondence",
] as const;

/** One of {@link MEETING_FORMS}. */
export type MeetingForm = (typeof MEETING_FORMS)[number];

/**
 * Whether the encounter took place; `past` is an earlier one that the text names as background.
 *
 * @example
 * ```ts
 * MEETING_STATUSES.includes("postponed"); // true
 * ```
 */
export const MEETING_STATUSES = [
  "held",
  "ongoing",
  "planned",
  "invited",
  "proposed",
  "conditional",
  "postponed",
  "cancelled",
  "declined",
  "past",
] as const;

/** One of {@link MEETING_STATUSES}. */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/**
 * How many sides met, or in which setting.
 *
 * @example
 * ```ts
 * MEETING_FORMATS.includes("sidelines"); // true
 * ```
 */
export const MEETING_FORMATS = [
  "bilateral",
  "trilateral",
  "multilateral",
  "sidelines",
  "one_on_one",
  "delegation",
] as const;

/** One of {@link MEETING_FORMATS}. */
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

/**
 * The rank of the highest participants.
 *
 * @example
 * ```ts
 * MEETING_LEVELS.indexOf("head_of_state") < MEETING_LEVELS.indexOf("minister"); // true
 * ```
 */
export const MEETING_LEVELS = [
  "head_of_state",
  "head_of_government",
  "foreign_minister",
  "minister",
  "parliament",
  "envoy",
  "organization_head",
  "official",
  "business",
] as const;

/** One of {@link MEETING_LEVELS}. */
export type MeetingLevel = (typeof MEETING_LEVELS)[number];

/**
 * The part that a participant plays in a meeting.
 *
 * @example
 * ```ts
 * PARTICIPANT_ROLES.includes("mediator"); // true
 * ```
 */
export const PARTICIPANT_ROLES = [
  "host",
  "guest",
  "chair",
  "mediator",
  "participant",
  "accompanying",
] as const;

/** One of {@link PARTICIPANT_ROLES}. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

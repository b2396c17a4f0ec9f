/**
 * `direct`: a quotation; `indirect`: reported speech; `mixed`: reported speech that holds quoted words.
 *
 * @example
 * ```ts
 * STATEMENT_MODES; // ["direct", "indirect", "mixed"]
 * ```
 */
export const STATEMENT_MODES = ["direct", "indirect", "mixed"] as const;

/** One of {@link STATEMENT_MODES}. */
export type StatementMode = (typeof STATEMENT_MODES)[number];

/**
 * What a speaker does by speaking.
 *
 * @example
 * ```ts
 * SPEECH_ACTS.includes("congratulate"); // true
 * ```
 */
export const SPEECH_ACTS = [
  "say",
  "stress",
  "thank",
  "praise",
  "congratulate",
  "welcome",
  "condole",
  "invite",
  "propose",
  "request",
  "promise",
  "agree",
  "reaffirm",
  "hope",
  "warn",
  "condemn",
  "criticise",
  "deny",
  "reject",
  "announce",
  "express_concern",
  "other",
] as const;

/** One of {@link SPEECH_ACTS}. */
export type SpeechAct = (typeof SPEECH_ACTS)[number];

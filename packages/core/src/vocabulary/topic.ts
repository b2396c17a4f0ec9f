/**
 * What a meeting or a statement is about.
 *
 * @example
 * ```ts
 * TOPICS.includes("energy"); // true
 * ```
 */
export const TOPICS = [
  "politics",
  "trade",
  "investment",
  "energy",
  "transport",
  "defence",
  "security",
  "culture",
  "education",
  "science",
  "parliament",
  "regional",
  "water",
  "climate",
  "nuclear",
  "migration",
  "consular",
  "digital",
  "space",
  "agriculture",
  "health",
  "tourism",
  "humanitarian",
  "sport",
  "finance",
  "industry",
  "media",
  "human_rights",
  "multilateral",
  "peace",
  "sanctions",
  "customs",
  "mining",
  "labour",
  "environment",
] as const;

/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number];

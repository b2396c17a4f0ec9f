import type { Story } from "./story.ts";

/** A format of the list, as the page shows it. */
export interface Format {
  name: string;
  mediaType: string;
  extension: string;
  description: string;
}

/** What the page asks of the worker. */
export interface Question extends Story {
  format: string;
}

/** What the worker has read. */
export interface Answer {
  format: Format;
  /** The report in that format. */
  output: string;
  /** How many records of each kind there are, by the name of the report's list. */
  counts: Record<string, number>;
  /** The size of the text in UTF-8. */
  bytes: number;
  /** How long the parse took, in milliseconds. */
  milliseconds: number;
}

/** The worker tells the formats once, then answers each question. */
export type Message = { formats: Format[] } | { answer: Answer } | { problem: string };

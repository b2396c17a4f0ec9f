import type { Report } from "@communique/core";

/** What a formatter may use besides the report. */
export interface FormatContext {
  /** The text that was parsed; evidence is cut from it. */
  text: string;
  /** A name for the document, such as its file, that formats for people show above it. */
  name?: string;
  /** Columns that formats for a terminal may fill; 88 if absent. */
  width?: number;
  /** True for every document of a sequence but the first: a table leaves out its head. */
  continued?: boolean;
}

/** How the outputs of several documents become one. */
export interface Sequence {
  /** What comes before the first document. */
  open: string;
  /** What replaces the line end of a document that another one follows. */
  between: string;
  /** What replaces the line end of the last document. */
  close: string;
  /** The whole output when there is no document. */
  empty: string;
}

/** Writes documents one after the other, as one output. */
export interface SequenceWriter {
  /** The next piece of output. */
  next(report: Report, context: FormatContext): string;
  /** The last piece of output. */
  end(): string;
}

/** One way to write a report down. */
export interface Formatter {
  /** The name that users choose it by. */
  readonly name: string;
  /** Media type of the output. */
  readonly mediaType: string;
  /** File name extension, without a dot. */
  readonly extension: string;
  /** One line for a list of formats. */
  readonly description: string;
  /**
   * How several documents become one output: what stands around and between them; or, where they become one whole such
   * as a calendar, what makes a writer of it.
   */
  readonly sequence: Sequence | (() => SequenceWriter);
  /**
   * One document, complete, ending with a line end.
   *
   * @param report - The report to write.
   * @param context - Its text, and how to show it.
   */
  format(report: Report, context: FormatContext): string;
}

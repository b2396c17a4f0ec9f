import type { Report } from "@communique/core";

/** A quotation of the text, on one line, with its place. */
export interface Quote {
  /** Offset of the first UTF-16 code unit. */
  start: number;
  /** Offset after the last UTF-16 code unit. */
  end: number;
  /** The characters, shortened where they only show where to look. */
  text: string;
}

/** A labelled value: `When`, `5 September 2025`. */
export interface Fact {
  label: string;
  value: string;
}

/** One record as a reader sees it. */
export interface Item {
  title: string;
  /** What kind it is, in a few words. */
  note?: string;
  facts: Fact[];
  /** The record's own words: the content of a statement, in full. */
  body: { verbatim: boolean; quotes: Quote[] };
  /** Where the record was read from. */
  evidence: Quote[];
}

/** A list of records of a report, by the report's own name for it. */
export type RecordList = keyof Pick<
  Report,
  | "people"
  | "organizations"
  | "meetings"
  | "statements"
  | "tradeTargets"
  | "tradeFigures"
  | "agreements"
  | "diagnostics"
>;

/** The records of one kind. */
export interface Section {
  /** The list that the items are of, in its order. */
  list: RecordList;
  title: string;
  /** What one record is called. */
  noun: string;
  /** Whether the records are short enough to follow each other without a gap. */
  dense: boolean;
  items: Item[];
}

/** A report in the order in which a person reads it; formats for people only lay it out. */
export interface View {
  /** The headline, or else the dateline. */
  title: string;
  /** Dateline, agency, date, address. */
  facts: Fact[];
  evidence: Quote[];
  sections: Section[];
}

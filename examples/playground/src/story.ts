/** What is read. */
export interface Story {
  text: string;
  /** The publisher's day, `YYYY-MM-DD`; empty if not known. */
  publishedOn: string;
}

/** Whether a text is no edited form of an earlier one: it neither begins nor ends as that did. */
export function isAnother(text: string, earlier: string): boolean {
  const begins = text.startsWith(earlier.slice(0, 40));
  const ends = text.trimEnd().endsWith(earlier.trimEnd().slice(-40));
  return !begins && !ends;
}

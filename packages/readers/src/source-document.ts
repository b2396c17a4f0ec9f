/** A news text with what its carrier says about it. What the carrier does not say is absent. */
export interface SourceDocument {
  /** The text to parse: paragraphs with a blank line between them. Spans of a report count in it. */
  text: string;
  /** The carrier's own id of the item, such as a feed's `guid`. */
  id?: string;
  /** Headline. */
  title?: string;
  /** Address of the original. */
  url?: string;
  /** The publisher's local day, `YYYY-MM-DD`, as the carrier writes it. */
  publishedOn?: string;
  /** Who wrote it, as written. */
  byline?: string;
  /** The agency or publisher, as the carrier names it. */
  agency?: string;
  /** Where it was reported from, as the carrier names it beside the text. */
  located?: string;
  /** BCP 47 tag of the language, as the carrier names it. */
  language?: string;
}

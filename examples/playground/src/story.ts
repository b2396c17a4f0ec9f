/** What is read. */
export interface Story {
  text: string;
  /** The publisher's day, `YYYY-MM-DD`; empty if not known. */
  publishedOn: string;
}

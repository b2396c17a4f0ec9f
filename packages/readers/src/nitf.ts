import { oneLine } from "./markup/tidy.js";
import { markupToText } from "./markup/to-text.js";
import { at, innerMarkup, xmlRoot } from "./markup/xml.js";

/** What NITF, the News Industry Text Format, says of a story. */
export interface NitfStory {
  text: string;
  title?: string | undefined;
  byline?: string | undefined;
}

/** The text of a story in NITF, with its dateline; nothing for what is not NITF. */
export function nitfText(xml: string): string | undefined {
  const root = xmlRoot(xml);
  return root ? readNitf(root)?.text : undefined;
}

/**
 * Reads the `nitf` element.
 *
 * @returns Nothing if it has no `body.content`.
 */
export function readNitf(nitf: Element): NitfStory | undefined {
  const body = at(nitf, "body");
  const content = at(body, "body.content");
  if (!content) return undefined;
  const head = at(body, "body.head");
  return {
    text: withDateline(
      oneLine(at(head, "dateline")?.textContent),
      markupToText(innerMarkup(content)),
    ),
    title: oneLine((at(head, "hedline", "hl1") ?? at(nitf, "head", "title"))?.textContent),
    byline: oneLine(at(head, "byline")?.textContent),
  };
}

/**
 * A text with the dateline that its carrier keeps apart, where print has it: at the head of the first paragraph.
 *
 * @param dateline - Such as `RIGA, May 3 (BNS)`.
 * @param text - Which may begin with the dateline already.
 */
export function withDateline(dateline: string | undefined, text: string): string {
  if (dateline === undefined || text === "") return text;
  const place = /^[^\s,.]{1,100}/u.exec(dateline)?.[0] ?? dateline;
  if (text.toLowerCase().startsWith(place.toLowerCase())) return text;
  return `${dateline}${/[-–—:.]$/u.test(dateline) ? " " : " – "}${text}`;
}

import { markupToText } from "../markup/to-text.js";
import { removeClutter } from "./clutter.js";
import { parsePage } from "./parse-page.js";

/**
 * The text of a piece of HTML that is all article, such as the content of a feed's item: only captions, forms and links to
 * other stories are left out.
 *
 * @throws ReaderError for markup that is made to exhaust the reader.
 */
export function htmlToText(html: string): string {
  const document = parsePage(html);
  removeClutter(document);
  return markupToText(document.body.innerHTML);
}

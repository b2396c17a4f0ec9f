import { Readability } from "@mozilla/readability";
import { oneLine } from "../markup/tidy.js";
import { markupToText } from "../markup/to-text.js";
import { removeClutter } from "./clutter.js";

/** What the extractor takes for the article of a page. */
export interface Article {
  text: string;
  title?: string | undefined;
  byline?: string | undefined;
}

/**
 * The article of a page, by Mozilla's Readability.
 *
 * @param document - Is taken apart.
 */
export function readArticle(document: Document): Article | undefined {
  removeClutter(document);
  const article = extract(document);
  if (!article?.content) return undefined;
  return {
    text: markupToText(article.content),
    title: oneLine(article.title),
    byline: oneLine(article.byline),
  };
}

/** A readout may be two sentences long: what is shorter is taken for a wrong guess, and navigation is let in. */
const SHORTEST = 120;

/** Readability throws where a page has no body, or one of a shape that it does not foresee. */
function extract(document: Document) {
  try {
    return new Readability(document, { charThreshold: SHORTEST }).parse();
  } catch {
    return undefined;
  }
}

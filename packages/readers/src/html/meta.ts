import { webAddress } from "../document.js";
import { oneLine } from "../markup/tidy.js";

/** The content of the first `meta` element that goes by one of these names, in their order. */
export function metaContent(document: Document, names: readonly string[]): string | undefined {
  const metas = [...document.querySelectorAll("meta[content]")];
  for (const name of names) {
    for (const meta of metas) {
      const called = ["property", "name", "itemprop", "http-equiv"].some(
        (attribute) => meta.getAttribute(attribute)?.toLowerCase() === name,
      );
      const content = called ? oneLine(meta.getAttribute("content")) : undefined;
      if (content !== undefined) return content;
    }
  }
  return undefined;
}

/** The address that a page gives itself. */
export function pageAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute("href");
  return webAddress(canonical) ?? webAddress(metaContent(document, ["og:url"]));
}

/** The headline: the only `h1`, or what the page tells others. */
export function pageTitle(document: Document): string | undefined {
  const headings = [...document.querySelectorAll("h1")];
  const shown = headings.length === 1 ? oneLine(headings[0]?.textContent) : undefined;
  const told = metaContent(document, ["og:title", "dc.title", "twitter:title"]);
  // Pages without a headline of their own have the name of the site there.
  const page = oneLine(document.querySelector("title")?.textContent);
  if (shown !== undefined && [told, page].some((title) => title?.includes(shown))) return shown;
  return told ?? shown;
}

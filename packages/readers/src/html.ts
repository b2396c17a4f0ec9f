import { localDay } from "./day.js";
import { toDocument, webAddress, withoutTitle } from "./document.js";
import { readArticle } from "./html/article.js";
import { isDayAlone } from "./html/day-alone.js";
import { readJsonLd } from "./html/json-ld.js";
import { metaContent, pageAddress, pageTitle } from "./html/meta.js";
import { parsePage } from "./html/parse-page.js";
import { publicationStamps } from "./html/publication-stamps.js";
import { oneLine } from "./markup/tidy.js";
import type { SourceDocument } from "./source-document.js";

/**
 * Reads the article of a web page: its text without navigation, related links, captions and banners, and what the page
 * says about it in JSON-LD, `meta` elements and beside the headline.
 *
 * Nothing is fetched and no script is run.
 *
 * @param html - The page.
 * @param options - `url`: its address, which the page's own replaces where it is missing.
 * @throws ReaderError if no text of an article is found, or the page is made to exhaust its reader.
 * @example
 * ```ts
 * const page = `<!DOCTYPE html><html><head><meta name="date" content="2025-05-03"></head><body>
 *   <nav><a href="/">Home</a></nav><h1>Ports</h1><p>RIGA. Latvian Foreign Minister Ilze Darga met her counterpart.</p>
 *   </body></html>`;
 * const { text, title, publishedOn } = readHtml(page, { url: "https://example.org/news/1" });
 * text; // "RIGA. Latvian Foreign Minister Ilze Darga met her counterpart."
 * [title, publishedOn]; // ["Ports", "2025-05-03"]
 * ```
 */
export function readHtml(html: string, { url }: { url?: string } = {}): SourceDocument {
  const document = parsePage(html);
  const linked = readJsonLd(document);
  const address = webAddress(url) ?? pageAddress(document) ?? linked?.url;
  const stamps = [linked?.datePublished, ...publicationStamps(document, address)];
  const shown = pageTitle(document);
  // The article takes the page apart: everything else is read by now.
  const about = { byline: linked?.author, agency: linked?.publisher, language: linked?.language };
  about.agency ??= metaContent(document, ["og:site_name", "application-name"]);
  about.language ??= languageTag(
    document.documentElement.getAttribute("lang") ?? metaContent(document, ["og:locale"]),
  );
  const article = readArticle(document);
  const title = linked?.headline ?? shown ?? article?.title;
  return toDocument(
    {
      ...about,
      text: article && withoutDay(withoutTitle(withoutTitle(article.text, title), shown)),
      title,
      url: address,
      publishedOn: localDay(stamps),
      byline: about.byline ?? article?.byline,
    },
    "no text of an article is found in the page",
  );
}

/** A day by itself under the headline tells when the page came out. */
function withoutDay(text: string): string {
  const [first = ""] = text.split("\n", 1);
  return isDayAlone(first) ? text.slice(first.length).trimStart() : text;
}

function languageTag(value: string | null | undefined): string | undefined {
  return oneLine(value)?.replace("_", "-");
}

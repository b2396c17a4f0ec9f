import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";

import { localDay } from "./day.js";
import { type Found, toDocument, webAddress } from "./document.js";
import { withoutFeedTail } from "./feed-tail.js";
import { htmlToText } from "./html/html-to-text.js";
import { guardMarkup } from "./markup/guard.js";
import { oneLine, tidy } from "./markup/tidy.js";
import { ReaderError } from "./reader-error.js";
import type { SourceDocument } from "./source-document.js";

/**
 * Reads the items of an RSS, Atom, RDF or JSON feed. An item without any text is left out.
 *
 * An item's text is its full content or, where the feed has none, its summary. `publishedOn` is the day as the feed
 * writes it: a feed that gives its times in GMT gives the days of Greenwich.
 *
 * @param xml - The feed; a JSON feed is JSON.
 * @throws ReaderError if it is no feed, or no item has a text.
 * @example
 * ```ts
 * const feed = `<rss version="2.0"><channel><item><title>Ports</title><description>RIGA. …</description>
 *   <pubDate>Wed, 14 May 2025 00:40:00 +0300</pubDate></item></channel></rss>`;
 * readFeed(feed); // [{ text: "RIGA. …", title: "Ports", publishedOn: "2025-05-14" }]
 * ```
 */
export function readFeed(xml: string): SourceDocument[] {
  const items = itemsOf(xml).filter(({ text }) => text !== undefined && text !== "");
  if (items.length === 0) throw new ReaderError("no-text", "the feed has no item with a text");
  return items.map((item) => toDocument(item, "the item has no text"));
}

function itemsOf(input: string): Found[] {
  if (!input.trimStart().startsWith("{")) guardMarkup(input, true);
  const { format, feed } = parse(input);
  switch (format) {
    case "rss":
      return (feed.items ?? []).map((item) => rssItem(item, feed));
    case "atom":
      return (feed.entries ?? []).map((entry) => atomEntry(entry, feed));
    case "rdf":
      return (feed.items ?? []).map((item) => rdfItem(item, feed));
    case "json":
      return (feed.items ?? []).map((item) => jsonItem(item, feed));
  }
}

function parse(input: string) {
  try {
    // Days are read from what is written: a `Date` would be a moment without the publisher's zone.
    return parseFeed(input.trim(), { parseDateFn: (written) => written });
  } catch {
    throw new ReaderError("malformed", "is no RSS, Atom, RDF or JSON feed");
  }
}

function rssItem(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): Found {
  const [author] = item.authors ?? [];
  return {
    text: contentText(item.content?.encoded) ?? contentText(item.description),
    id: oneLine(item.guid?.value),
    title: inline(item.title),
    url: webAddress(item.link) ?? webAddress(item.guid?.value),
    publishedOn: localDay([item.pubDate, ...(item.dc?.dates ?? [])]),
    byline: inline(item.dc?.creators?.[0]) ?? inline(author?.name),
    agency: inline(item.source?.title) ?? inline(feed.title),
    language: oneLine(item.dc?.languages?.[0]) ?? oneLine(feed.language),
  };
}

function rdfItem(item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): Found {
  return {
    text: contentText(item.content?.encoded) ?? contentText(item.description),
    id: oneLine(item.rdf?.about),
    title: inline(item.title),
    url: webAddress(item.link),
    publishedOn: localDay(item.dc?.dates ?? []),
    byline: inline(item.dc?.creators?.[0]),
    agency: inline(feed.title),
    language: oneLine(item.dc?.languages?.[0]) ?? oneLine(feed.dc?.languages?.[0]),
  };
}

function atomEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Found {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
  return {
    text: atomText(entry.content) ?? atomText(entry.summary),
    id: oneLine(entry.id),
    title: oneLine(atomText(entry.title)),
    url: webAddress(link?.href),
    publishedOn: localDay([entry.published, entry.updated]),
    byline: oneLine(entry.authors?.[0]?.name),
    agency: oneLine(atomText(entry.source?.title)) ?? oneLine(atomText(feed.title)),
    language: oneLine(entry.xml?.lang) ?? oneLine(feed.xml?.lang),
  };
}

function jsonItem(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): Found {
  return {
    text: contentText(item.content_html) ?? plain(item.content_text) ?? plain(item.summary),
    id: oneLine(item.id),
    title: oneLine(item.title),
    url: webAddress(item.url),
    publishedOn: localDay([item.date_published]),
    byline: oneLine(item.authors?.[0]?.name),
    agency: oneLine(feed.title),
    language: oneLine(item.language) ?? oneLine(feed.language),
  };
}

/** A tag or an entity. */
const MARKUP =
  /<\/?[a-z][a-z\d]{0,20}(?:\s?\/?>|\s[a-z-]{1,30}=)|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,20});/iu;

/** Content of RSS may be HTML or plain text, and nothing says which: plain text keeps its own lines. */
function contentText(content: string | undefined): string | undefined {
  if (content === undefined) return undefined;
  if (!MARKUP.test(content)) return plain(content);
  return withoutFeedTail(htmlToText(content)) || undefined;
}

function plain(content: string | undefined): string | undefined {
  return tidy(content ?? "") || undefined;
}

/** Atom says what it holds: plain text unless the type names a markup. */
function atomText(content: { value?: string; type?: string } | undefined): string | undefined {
  if (content?.value === undefined) return undefined;
  return /html/iu.test(content.type ?? "") ? contentText(content.value) : plain(content.value);
}

/** A title, which may have entities and emphasis. */
function inline(words: string | undefined): string | undefined {
  return oneLine(contentText(words));
}

import { localDay } from "./day.js";
import { type Found, toDocument, webAddress, withoutTitle } from "./document.js";
import { htmlToText } from "./html/html-to-text.js";
import { oneLine, tidy } from "./markup/tidy.js";
import { at, childrenOf, innerMarkup, localName, xmlRoot } from "./markup/xml.js";
import { type NitfStory, readNitf, withDateline } from "./nitf.js";
import { ReaderError } from "./reader-error.js";
import type { SourceDocument } from "./source-document.js";

/**
 * Reads the news items of NewsML-G2: a `newsMessage`, or a `newsItem` by itself. An item without text, such as a
 * picture, is left out.
 *
 * Text is read from `inlineXML` (NITF or XHTML) and `inlineData` (plain or HTML); content elsewhere is not fetched.
 *
 * @param xml - The document.
 * @throws ReaderError if it is not NewsML-G2, or no item has a text.
 * @example
 * ```ts
 * const item = `<newsItem guid="urn:x:1"><contentMeta><headline>Ports</headline></contentMeta>
 *   <contentSet><inlineData contenttype="text/plain">RIGA. …</inlineData></contentSet></newsItem>`;
 * readNewsMl(item); // [{ text: "RIGA. …", id: "urn:x:1", title: "Ports" }]
 * ```
 */
export function readNewsMl(xml: string): SourceDocument[] {
  const items = newsItems(xmlRoot(xml))
    .map(readItem)
    .filter(({ text }) => text !== undefined && text !== "");
  if (items.length === 0) throw new ReaderError("no-text", "has no news item with a text");
  return items.map((item) => toDocument(item, "the item has no text"));
}

function newsItems(root: Element | null): Element[] {
  switch (root && localName(root)) {
    case "newsItem":
      return root ? [root] : [];
    case "newsMessage":
      return childrenOf(root ?? undefined, "itemSet").flatMap((set) => childrenOf(set, "newsItem"));
    default:
      throw new ReaderError("malformed", "is no NewsML-G2 (a newsMessage or a newsItem)");
  }
}

function readItem(item: Element): Found {
  const itemMeta = at(item, "itemMeta");
  const contentMeta = at(item, "contentMeta");
  const guid = oneLine(item.getAttribute("guid"));
  const story = readContent(at(item, "contentSet"));
  const title = words(contentMeta, "headline") ?? story?.title ?? words(itemMeta, "title");
  return {
    text: story && withDateline(words(contentMeta, "dateline"), withoutTitle(story.text, title)),
    id: guid,
    title,
    url: webAddress(guid),
    publishedOn: localDay([
      words(itemMeta, "versionCreated"),
      words(contentMeta, "contentCreated"),
      words(itemMeta, "firstCreated"),
    ]),
    byline: words(contentMeta, "by") ?? story?.byline,
    agency: partyName(contentMeta, "infoSource") ?? partyName(itemMeta, "provider"),
    located: words(contentMeta, "located", "name"),
    language:
      oneLine(at(contentMeta, "language")?.getAttribute("tag")) ??
      oneLine(item.getAttribute("xml:lang")),
  };
}

function words(element: Element | undefined, ...path: string[]): string | undefined {
  return oneLine(at(element, ...path)?.textContent);
}

/** A party by its name, or by the code that is written for it: `nprov:BNS`. */
function partyName(element: Element | undefined, role: string): string | undefined {
  const party = at(element, role);
  const code = party?.getAttribute("literal") ?? party?.getAttribute("qcode");
  return words(party, "name") ?? oneLine(code?.slice(code.indexOf(":") + 1));
}

/** The first rendition of the content that is text. */
function readContent(set: Element | undefined): NitfStory | undefined {
  for (const xml of childrenOf(set, "inlineXML")) {
    const story = readInline(xml.firstElementChild);
    if (story?.text) return story;
  }
  for (const data of childrenOf(set, "inlineData")) {
    const text = readData(data);
    if (text) return { text };
  }
  return undefined;
}

function readInline(root: Element | null): NitfStory | undefined {
  switch (root && localName(root)) {
    case "nitf":
      return root ? readNitf(root) : undefined;
    case "html":
      return root ? { text: htmlToText(innerMarkup(at(root, "body") ?? root)) } : undefined;
    default:
      return root ? { text: htmlToText(innerMarkup(root)) } : undefined;
  }
}

function readData(data: Element): string {
  const content = data.textContent ?? "";
  if (!/html/iu.test(data.getAttribute("contenttype") ?? "")) return tidy(content);
  return htmlToText(content);
}

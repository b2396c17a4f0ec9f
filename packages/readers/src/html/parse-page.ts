/// <reference lib="dom" />
import { parseHTML } from "linkedom";

import { guardMarkup } from "../markup/guard.js";

/**
 * A page as a tree. Nothing in it is fetched or run.
 *
 * @throws ReaderError for markup that is made to exhaust the reader.
 */
export function parsePage(html: string): Document {
  guardMarkup(html, false);
  const document = withRoot(html);
  fillBody(document);
  for (const element of document.querySelectorAll("*")) lowerNames(element);
  return document;
}

/** linkedom takes the first element for the root, whatever it is. */
function withRoot(html: string): Document {
  const { document } = parseHTML(html);
  const rooted =
    document.documentElement?.tagName === "HTML"
      ? document
      : parseHTML(`<html><body>${html}</body></html>`).document;
  return rooted as unknown as Document;
}

/** What may stand in a head; anything else begins the body, whether its tag is there or not. */
const OF_HEAD = "base, body, head, link, meta, noscript, script, style, template, title";

function fillBody(document: Document): void {
  const { body, head, documentElement } = document;
  const stray = [...head.childNodes, ...documentElement.childNodes].filter(
    (node) => node.nodeType !== node.ELEMENT_NODE || !(node as Element).matches(OF_HEAD),
  );
  const first = body.firstChild;
  for (const node of stray) body.insertBefore(node, first);
}

/** Old pages write `CLASS=lead`; linkedom keeps the capitals and then finds no class. */
function lowerNames(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    if (lower !== name && !element.hasAttribute(lower)) element.setAttribute(lower, value);
  }
}

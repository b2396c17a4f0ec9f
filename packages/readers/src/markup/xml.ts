/// <reference lib="dom" />
import { DOMParser } from "linkedom";

import { guardMarkup } from "./guard.js";

/**
 * The root element of XML. Entities of a document type are not read, so that none can grow or reach a file.
 *
 * @param xml - The document; what is not well-formed is read as far as it can be.
 * @throws ReaderError for markup that is made to exhaust the reader.
 */
export function xmlRoot(xml: string): Element | null {
  guardMarkup(xml, true);
  const { documentElement } = new DOMParser().parseFromString(xml.trim(), "text/xml");
  return documentElement as unknown as Element | null;
}

/** The name of an element without the prefix of its namespace. */
export function localName(element: Element): string {
  return element.tagName.slice(element.tagName.indexOf(":") + 1);
}

/** The children of an element that have a name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element ? [...element.children].filter((child) => localName(child) === name) : [];
}

/** The first element on a path of names, each a child of the one before. */
export function at(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((from, name) => childrenOf(from, name)[0], element);
}

/** The type of a node as the DOM numbers it; linkedom has the number without its name. */
const CDATA = 4;

/** What is inside an element, as HTML has it: without prefixes, with CDATA as text. */
export function innerMarkup(element: Element): string {
  for (const inner of [element, ...element.querySelectorAll("*")]) {
    for (const node of [...inner.childNodes]) {
      if (node.nodeType !== CDATA) continue;
      inner.replaceChild(inner.ownerDocument.createTextNode(node.textContent ?? ""), node);
    }
  }
  return element.innerHTML.replace(/<(\/?)[\w.-]{1,50}:/gu, "<$1");
}

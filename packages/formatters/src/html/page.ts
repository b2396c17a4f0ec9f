import type { RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

import { cleanTree } from "./clean.js";
import { pageStyle } from "./style.js";

/** Nothing is loaded, run or sent, whatever a story may contain. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The page up to its first document.
 *
 * @param title - Of the first document.
 * @param rules - Style that this document needs besides what all pages have.
 */
export function openPage(title: string, rules: string): string {
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: POLICY }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    // Without one, a browser asks the server for it.
    h("link", { rel: "icon", href: "data:," }),
    h("title", title),
    h("style", pageStyle() + rules),
  ]);
  return `<!doctype html>\n<html lang="en">\n${serialise(head)}\n<body>\n<main>`;
}

/** The style of a further document. */
export function styleLink(rules: string): string {
  if (rules === "") return "";
  const href = `data:text/css,${encodeURIComponent(rules)}`;
  return toHtml(h("link", { rel: "stylesheet", href }));
}

/** The page from its last document on. */
export function closePage(): string {
  return "</main>\n</body>\n</html>\n";
}

/** A part of the page, with everything that comes from a report made fit for it. */
export function serialise(node: RootContent): string {
  cleanTree(node);
  return toHtml(node);
}

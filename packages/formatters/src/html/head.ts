import type { Element } from "hast";
import { h } from "hastscript";

import { STYLE } from "./style.js";

/** Nothing is loaded, run or sent, whatever a story may contain. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The head of the page. */
export function headNode(title: string): Element {
  return h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: POLICY }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    // Without one, a browser asks the server for it.
    h("link", { rel: "icon", href: "data:," }),
    h("title", title),
    h("style", STYLE),
  ]);
}

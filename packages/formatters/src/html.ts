import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

import type { Formatter } from "./formatter.js";
import { cleanTree } from "./html/clean.js";
import { documentNode } from "./html/document.js";
import { entriesOf } from "./html/entries.js";
import { headNode } from "./html/head.js";
import { inCardOrder } from "./html/kinds.js";
import { lightingRules } from "./html/lighting.js";
import { buildView } from "./view/build-view.js";

const END = "</main>\n</body>\n</html>\n";

/** A page for reading, complete in itself: the story with its evidence marked, and the records as cards beside it. */
export const html: Formatter = {
  name: "html",
  mediaType: "text/html",
  extension: "html",
  description: "a page with the story, its evidence marked, and the records as cards",
  sequence: { open: "", between: "\n", close: `\n${END}`, empty: "" },
  format(report, { text, name, position }) {
    const prefix = `d${position ?? 0}`;
    const full = buildView(report, text);
    const view = { ...full, sections: inCardOrder(full.sections) };
    const entries = entriesOf(report, view, text, prefix);
    const rules = lightingRules(entries, prefix);
    const article = documentNode({ report, text, name, view, entries, prefix });
    // A body may hold no `style`, but it may hold a link to one.
    const before = position ? toHtml(linkTo(rules)) : openingOf(view.title, rules);
    return `${before}\n${serialise(article)}\n${position === undefined ? END : ""}`;
  },
};

function openingOf(title: string, rules: string): string {
  const head = headNode(title);
  if (rules !== "") head.children.push(h("style", rules));
  return `<!doctype html>\n<html lang="en">\n${serialise(head)}\n<body>\n<main>`;
}

function linkTo(rules: string): ElementContent {
  return h("link", { rel: "stylesheet", href: `data:text/css,${encodeURIComponent(rules)}` });
}

function serialise(node: ElementContent): string {
  cleanTree(node);
  return toHtml(node);
}

import type { Report } from "@communique/core";

import type { FormatContext, Formatter, SequenceWriter } from "./formatter.js";
import { documentNode } from "./html/document.js";
import { entriesOf } from "./html/entries.js";
import { inCardOrder } from "./html/kinds.js";
import { lightingRules } from "./html/lighting.js";
import { closePage, openPage, serialise, styleLink } from "./html/page.js";
import { buildView } from "./view/build-view.js";

/**
 * A page for reading, complete in itself: the story with its evidence marked, and the records as cards beside it.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * html.format(parse(text), { text }).startsWith("<!doctype html>"); // true
 * ```
 */
export const html: Formatter = {
  name: "html",
  mediaType: "text/html",
  extension: "html",
  description: "a page with the story, its evidence marked, and the records as cards",
  sequence: htmlSequence,
  format(report, context) {
    const writer = htmlSequence();
    return writer.next(report, context) + writer.end();
  },
};

/** One page for all documents: they stand under each other, each with ids and rules of its own. */
function htmlSequence(): SequenceWriter {
  let count = 0;
  return {
    next(report, context) {
      const { title, rules, article } = documentOf(report, context, `d${count}`);
      // Only a head may hold a `style`; a body may hold a link to one.
      const before = count === 0 ? openPage(title, rules) : styleLink(rules);
      count++;
      return `${before}\n${article}\n`;
    },
    end: () => (count === 0 ? "" : closePage()),
  };
}

/** @param prefix - What ids of the document begin with; its class. */
function documentOf(report: Report, { text, name }: FormatContext, prefix: string) {
  const full = buildView(report, text);
  const view = { ...full, sections: inCardOrder(full.sections) };
  const entries = entriesOf(report, view, text, prefix);
  return {
    title: view.title,
    rules: lightingRules(entries, prefix),
    article: serialise(documentNode({ report, text, name, view, entries, prefix })),
  };
}

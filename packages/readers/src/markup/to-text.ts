import { compile, type HtmlToTextOptions } from "html-to-text";

import { tidy } from "./tidy.js";

const paragraph = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
const line = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const block = (selector: string, options: object) => ({ selector, format: "block", options });
const skip = (selector: string) => ({ selector, format: "skip" });

/** Text as it was written: nothing is added, no list marks, no addresses of links, no capitals. */
const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 1000, maxInputLength: 2 ** 28 },
  formatters: {
    // The words of a link or an item, as part of the line that they stand in.
    words: (element, walk, builder) => walk(element.children, builder),
    row: (element, walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 1 });
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 1 });
    },
    cell: (element, walk, builder) => {
      walk(element.children, builder);
      builder.addInline(" ");
    },
  },
  selectors: [
    { selector: "a", format: "words" },
    ...[
      "p",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "blockquote",
      "ul",
      "ol",
      "dl",
      "pre",
      "table",
    ].map((name) => block(name, paragraph)),
    // `block`, `hl1` and `hl2` are NITF's.
    ...["block", "hl1", "hl2"].map((name) => block(name, paragraph)),
    ...["article", "aside", "center", "details", "div", "fieldset", "figcaption", "figure"].map(
      (name) => block(name, paragraph),
    ),
    ...["footer", "form", "header", "main", "nav", "section", "summary"].map((name) =>
      block(name, paragraph),
    ),
    ...["li", "dt", "dd", "address", "caption"].map((name) => block(name, line)),
    { selector: "tr", format: "row" },
    { selector: "td", format: "cell" },
    { selector: "th", format: "cell" },
    { selector: "hr", format: "block", options: paragraph },
    ...["img", "script", "style", "noscript", "template", "iframe", "object", "svg", "media"].map(
      skip,
    ),
  ],
};

const convert = compile(OPTIONS);

/**
 * The text of a piece of HTML or NITF: a blank line between blocks, a line for each `<br>`, item and row.
 *
 * @param markup - What stands inside a body; hostile text comes out as text.
 */
export function markupToText(markup: string): string {
  return tidy(convert(markup));
}

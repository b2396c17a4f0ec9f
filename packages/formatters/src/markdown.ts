import type { BlockContent, Blockquote, PhrasingContent, Root, RootContent, Table } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

import type { Formatter } from "./formatter.js";
import { escapeControls } from "./shared/escape-controls.js";
import { buildView } from "./view/build-view.js";
import type { Fact, Item, Quote, Section, View } from "./view/view.js";

/**
 * GitHub-flavoured Markdown: tables of records, and block quotations of what was said.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * markdown.format(parse(text), { text }).startsWith("# "); // true
 * ```
 */
export const markdown: Formatter = {
  name: "markdown",
  mediaType: "text/markdown",
  extension: "md",
  description: "GitHub-flavoured Markdown with tables and quotations",
  sequence: { open: "", between: "\n\n", close: "\n", empty: "" },
  format(report, context) {
    const tree = document(buildView(report, context.text), context.name);
    return toMarkdown(tree, { bullet: "-", extensions: [gfmToMarkdown()] });
  },
};

function document(view: View, name: string | undefined): Root {
  const children: RootContent[] = [
    ...(name === undefined ? [] : [paragraph(words(name)), { type: "thematicBreak" as const }]),
    { type: "heading", depth: 1, children: [words(view.title)] },
    ...(view.facts.length === 0 ? [] : [paragraph(...factPhrases(view.facts))]),
    ...view.evidence.map((quote) => paragraph(...quotePhrases(quote))),
    ...view.sections.flatMap(sectionBlocks),
  ];
  return { type: "root", children };
}

function sectionBlocks(section: Section): RootContent[] {
  const heading: RootContent = { type: "heading", depth: 2, children: [words(section.title)] };
  const hasBody = section.items.some(({ body }) => body.quotes.length > 0);
  return [heading, ...(hasBody ? section.items.flatMap(itemBlocks) : [table(section)])];
}

/** A record with words of its own: a paragraph and a block quotation. */
function itemBlocks(item: Item): BlockContent[] {
  const { verbatim, quotes } = item.body;
  const note = item.note ? [words(` · ${item.note}`)] : [];
  const facts = item.facts.length === 0 ? [] : [words(" · "), ...factPhrases(item.facts)];
  const block: Blockquote = {
    type: "blockquote",
    children: quotes.map((quote) => paragraph(...quotePhrases(quote, verbatim))),
  };
  return [
    paragraph(strong(item.title), ...note, ...facts),
    ...(quotes.length === 0 ? [] : [block]),
    ...item.evidence.map((quote) => paragraph(...quotePhrases(quote))),
  ];
}

/** Records as rows; a column for every fact that one of them has. */
function table({ noun, items }: Section): Table {
  const labels = [...new Set(items.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const noted = items.some(({ note }) => note);
  const head = [noun, ...(noted ? ["Status"] : []), ...labels, "Read from"];
  const rows = items.map((item) => [
    [words(item.title)],
    ...(noted ? [[words(item.note ?? "")]] : []),
    ...labels.map((label) => [words(factValue(item.facts, label))]),
    item.evidence.flatMap((quote, index) => [
      ...(index === 0 ? [] : [words("; ")]),
      ...quotePhrases(quote),
    ]),
  ]);
  return {
    type: "table",
    children: [head.map((label) => [words(label)]), ...rows].map((cells) => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children })),
    })),
  };
}

function factValue(facts: Fact[], label: string): string {
  return facts.find((fact) => fact.label === label)?.value ?? "";
}

function factPhrases(facts: Fact[]): PhrasingContent[] {
  return [words(facts.map(({ label, value }) => `${label}: ${value}`).join(" · "))];
}

function quotePhrases(quote: Quote, marks = true): PhrasingContent[] {
  const place = `${quote.start}–${quote.end}`;
  return [
    words(marks ? `“${quote.text}” ` : `${quote.text} `),
    { type: "inlineCode", value: place },
  ];
}

function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: "paragraph", children };
}

function strong(value: string): PhrasingContent {
  return { type: "strong", children: [words(value)] };
}

function words(value: string): PhrasingContent {
  return { type: "text", value: escapeControls(value) };
}

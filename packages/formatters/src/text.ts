import type { FormatContext, Formatter } from "./formatter.js";
import { escapeControls } from "./shared/escape-controls.js";
import { wrap } from "./shared/wrap.js";
import { buildView } from "./view/build-view.js";
import type { Fact, Item, Quote, Section, View } from "./view/view.js";

const WIDTH = 88;
const NARROWEST = 40;

/**
 * Plain text for a terminal, with the characters and offsets that each record was read from.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const story = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * text.format(parse(story), { text: story, width: 60 }).includes("Ilze Darga"); // true
 * ```
 */
export const text: Formatter = {
  name: "text",
  mediaType: "text/plain",
  extension: "txt",
  description: "plain text for reading in a terminal, with the evidence",
  sequence: { open: "", between: "\n\n", close: "\n", empty: "" },
  format(report, context) {
    const width = Math.max(NARROWEST, context.width ?? WIDTH);
    const lines = layOut(buildView(report, context.text), context, width);
    return `${lines.map((line) => escapeControls(line).trimEnd()).join("\n")}\n`;
  },
};

function layOut(view: View, { name }: FormatContext, width: number): string[] {
  return [
    ...(name === undefined ? [] : [rule(name, width), ""]),
    ...wrap(view.title, width, ""),
    ...factLines(view.facts, width, "  "),
    ...view.evidence.flatMap((quote) => quoteLines(quote, true, width, "  ")),
    ...(view.sections.every(({ list }) => list === "diagnostics")
      ? ["", "No people, meetings, statements or trade found."]
      : []),
    ...view.sections.flatMap((section) => sectionLines(section, width)),
  ];
}

function rule(name: string, width: number): string {
  return `── ${name} ${"─".repeat(Math.max(2, width - name.length - 4))}`;
}

function sectionLines({ title, dense, items }: Section, width: number): string[] {
  const records = items.flatMap((item, index) => [
    ...(index === 0 || dense ? [] : [""]),
    ...itemLines(item, width),
  ]);
  return ["", title.toUpperCase(), ...records];
}

function itemLines(item: Item, width: number): string[] {
  const { verbatim, quotes } = item.body;
  return [
    ...wrap(item.note ? `${item.title} · ${item.note}` : item.title, width, "  ", "    "),
    ...factLines(item.facts, width, "    "),
    ...quotes.flatMap((quote) => quoteLines(quote, verbatim, width, "    ")),
    ...item.evidence.flatMap((quote) => quoteLines(quote, true, width, "    ")),
  ];
}

/** Labels in one column, values in the next. */
function factLines(facts: Fact[], width: number, indent: string): string[] {
  const column = Math.max(0, ...facts.map(({ label }) => label.length)) + 2;
  return facts.flatMap(({ label, value }) => {
    const rest = indent + " ".repeat(column);
    return wrap(value, width, indent + label.padEnd(column), rest);
  });
}

function quoteLines(quote: Quote, marks: boolean, width: number, indent: string): string[] {
  const words = marks ? `“${quote.text}”` : quote.text;
  return wrap(`${words} [${quote.start}–${quote.end}]`, width, indent);
}

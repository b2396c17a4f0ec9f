import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

import type { Fact, Item, Quote } from "../view/view.js";
import type { Entry } from "./entries.js";
import { KIND_LETTERS } from "./kinds.js";
import { type Story, titleId } from "./story.js";

/** A record: what it states, its own words, and links to where it was read from. */
export function cardNode(entry: Entry, story: Story): Element {
  const { kind, number, cardId, label, item } = entry;
  const first = Math.min(...entry.spans.map(({ start }) => start));
  return h(
    "article",
    { id: cardId, className: ["card", `k${KIND_LETTERS[kind]}`, `r${number}`] },
    h(
      "h3",
      { id: titleId(entry) },
      placeLink(item.title, first, story),
      item.note ? [" ", h("span.note", item.note)] : [],
      label ? [" ", h("span.label", label)] : [],
    ),
    factList(item.facts),
    ownWords(item, story),
    placeList(item.evidence, story),
  );
}

/**
 * Labels and values.
 *
 * @param address - The value that becomes a link to itself.
 */
export function factList(facts: readonly Fact[], address?: string): ElementContent[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ label, value }) =>
    h("div", [h("dt", label), h("dd", value === address ? h("a", { href: value }, value) : value)]),
  );
  return [h("dl", rows)];
}

/** Where a record was read from. */
export function placeList(quotes: readonly Quote[], story: Story): ElementContent[] {
  if (quotes.length === 0) return [];
  return [
    h(
      "ul.places",
      quotes.map((quote) => h("li", placeNodes(quote, true, story))),
    ),
  ];
}

function ownWords({ body }: Item, story: Story): ElementContent[] {
  if (body.quotes.length === 0) return [];
  return [
    h(
      "blockquote",
      body.quotes.map((quote) => h("p", placeNodes(quote, body.verbatim, story))),
    ),
  ];
}

function placeNodes(quote: Quote, marks: boolean, story: Story): ElementContent[] {
  const words = marks ? `“${quote.text}”` : quote.text;
  return [
    placeLink(words, quote.start, story),
    { type: "text", value: " " },
    h("span.offsets", `${quote.start}–${quote.end}`),
  ];
}

function placeLink(words: string, offset: number, story: Story): ElementContent {
  const id = story.placeId(offset);
  return id === undefined ? { type: "text", value: words } : h("a", { href: `#${id}` }, words);
}

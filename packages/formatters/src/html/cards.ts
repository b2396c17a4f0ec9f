import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

import type { Fact, Item, Quote } from "../view/view.js";
import type { Entry } from "./entries.js";
import { KIND_LETTERS } from "./kinds.js";
import { type Story, titleId } from "./story.js";

/** A record: what it states, its own words, and links to where it was read from. */
export function cardNode(entry: Entry, story: Story): Element {
  const { kind, number, cardId, label, item, spans } = entry;
  const first = spans.reduce(
    (least, { start }) => Math.min(least, start),
    Number.POSITIVE_INFINITY,
  );
  const heading = [
    h("span", [item.title, ...(item.note ? [" ", h("span.note", item.note)] : [])]),
    ...(label ? [" ", h("span.label", label)] : []),
  ];
  return h(
    "article",
    { id: cardId, className: ["card", `k${KIND_LETTERS[kind]}`, `r${number}`] },
    h("h3", { id: titleId(entry) }, placeLink(heading, first, story)),
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
      quotes.map((quote) => h("li", quoteLink(quote, true, story))),
    ),
  ];
}

function ownWords({ body }: Item, story: Story): ElementContent[] {
  if (body.quotes.length === 0) return [];
  return [
    h(
      "blockquote",
      body.quotes.map((quote) => h("p", quoteLink(quote, body.verbatim, story))),
    ),
  ];
}

function quoteLink(quote: Quote, marks: boolean, story: Story): Element {
  const words = marks ? `“${quote.text}”` : quote.text;
  const offsets = h("span.offsets", `${quote.start}–${quote.end}`);
  return placeLink([words, " ", offsets], quote.start, story);
}

/** A link to the place of the story that begins at an offset; without such a place, no link. */
function placeLink(content: (string | Element)[], offset: number, story: Story): Element {
  const id = story.placeId(offset);
  return id === undefined ? h("span", content) : h("a", { href: `#${id}` }, content);
}

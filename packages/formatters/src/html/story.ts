import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

import type { Entry } from "./entries.js";
import { KIND_LETTERS, NAMING } from "./kinds.js";
import { paragraphsOf } from "./paragraphs.js";
import { type Run, runsOf } from "./runs.js";
import { cutParagraphs, type Segment } from "./segments.js";

/** Lines that fit between two lines of text; runs further down share the last. */
export const LANES = 5;

/** The story, and the places in it that links may lead to. */
export interface Story {
  paragraphs: Element[];
  /** The id of the segment that begins at an offset, if one does. */
  placeId(offset: number): string | undefined;
}

/** The text with every span marked: a row of links, each to the most specific card of those it belongs to. */
export function storyOf(text: string, entries: readonly Entry[], prefix: string): Story {
  const quoted = entries.flatMap(({ item }) => [...item.body.quotes, ...item.evidence]);
  const starts = quoted.map(({ start }) => start);
  const cut = cutParagraphs(paragraphsOf(text), runsOf(entries), starts);
  const marked = cut.flat().filter(({ runs }) => runs.length > 0);
  const places = new Set(marked.map(({ start }) => start));
  return {
    paragraphs: cut.map((segments) =>
      h(
        "p",
        { dir: "auto" },
        segments.map((segment) => segmentNode(segment, text, prefix)),
      ),
    ),
    placeId: (offset) => (places.has(offset) ? placeId(prefix, offset) : undefined),
  };
}

function segmentNode(segment: Segment, text: string, prefix: string): ElementContent {
  const { start, end, runs } = segment;
  const words = text.slice(start, end);
  const [primary] = [...runs].sort(bySpecificity);
  if (!primary) return { type: "text", value: words };
  const classes = runs.flatMap(({ entry, lane }) => [
    `r${entry.number}`,
    `l${Math.min(lane, LANES - 1)}${KIND_LETTERS[entry.kind]}`,
  ]);
  const common = {
    id: placeId(prefix, start),
    className: ["e", ...depthClass(runs), ...classes],
    dataRefs: endingLabels(segment),
  };
  // A space between two marks has a line and lights, but is nothing to go to.
  if (words.trim() === "") return h("span", common, words);
  return h(
    "a",
    {
      ...common,
      href: `#${primary.entry.cardId}`,
      // One stop for each beginning; what goes on is reached with a pointer.
      tabIndex: runs.some((run) => run.start === start) ? undefined : -1,
      ariaDescribedBy: runs.map(({ entry }) => titleId(entry)),
    },
    words,
  );
}

/** The id of a card's heading, which says to a screen reader what a place of the story belongs to. */
export function titleId({ cardId }: Entry): string {
  return `${cardId}-title`;
}

function placeId(prefix: string, offset: number): string {
  return `${prefix}-at${offset}`;
}

/** The shortest first; of equals, who is named. */
function bySpecificity(a: Run, b: Run): number {
  return a.end - a.start - (b.end - b.start) || b.entry.number - a.entry.number;
}

/** Room for lines below the usual three. */
function depthClass(runs: readonly Run[]): string[] {
  const depth = Math.min(LANES, 1 + Math.max(...runs.map(({ lane }) => lane)));
  return depth > 3 ? [`n${depth}`] : [];
}

/** What paper shows behind the last character of a run, where nothing can be pointed at. */
function endingLabels({ end, runs }: Segment): string | undefined {
  const ending = runs.filter((run) => run.end === end && !NAMING.has(run.entry.kind));
  return (
    ending
      .map(({ entry }) => entry.label)
      .filter(Boolean)
      .join(" ") || undefined
  );
}

import type { Report } from "@communique/core";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

import { webAddress } from "../shared/web-address.js";
import type { RecordList, View } from "../view/view.js";
import { cardNode, factList, placeList } from "./cards.js";
import type { Entry } from "./entries.js";
import { KIND_LETTERS, type Kind } from "./kinds.js";
import { type Story, storyOf, titleId } from "./story.js";

/** What a document of the page is made from. */
export interface DocumentParts {
  report: Report;
  text: string;
  /** A name to show above the title, such as a file's. */
  name: string | undefined;
  view: View;
  entries: readonly Entry[];
  /** What ids of this document begin with, and the class that it has. */
  prefix: string;
}

/** One report with its text: header, story, and the cards beside it. */
export function documentNode(parts: DocumentParts): Element {
  const { report, text, name, view, entries, prefix } = parts;
  const story = storyOf(text, entries, prefix);
  const cardsId = `${prefix}-cards`;
  return h("article", { className: ["doc", prefix], ariaLabelledBy: [`${prefix}-title`] }, [
    h("header", [
      h("a.skip", { href: `#${cardsId}` }, "Skip to the cards"),
      ...(name === undefined ? [] : [h("p.file", name)]),
      h("h1", { id: `${prefix}-title` }, view.title),
      ...sourceNodes(parts, story),
      ...legend(parts),
    ]),
    h("div.columns", [
      h("section.story", [
        h("h2", "Story"),
        h("div", { lang: languageTag(report.language) }, lines(story.paragraphs)),
      ]),
      h("section.cards", { id: cardsId }, lines(cardNodes(view, entries, story, prefix))),
    ]),
  ]);
}

/** What is known of the source; where the text has a dateline, this is the dateline's card. */
function sourceNodes({ report, view, entries }: DocumentParts, story: Story): ElementContent[] {
  const facts = factList(view.facts, webAddress(report.source.url));
  const dateline = entries.find(({ kind }) => kind === "dateline");
  if (!dateline) return facts;
  const { cardId, number } = dateline;
  return [
    h("div", { id: cardId, className: ["source", "kd", `r${number}`] }, [
      h("h2", { id: titleId(dateline) }, "Dateline"),
      ...facts,
      ...placeList(view.evidence, story),
    ]),
  ];
}

/** What each line below the letters stands for, and how many there are; a way to each kind of card. */
function legend({ view, entries, prefix }: DocumentParts): ElementContent[] {
  const dateline = entries.find(({ kind }) => kind === "dateline");
  const kinds = view.sections.map(({ list, title, items }) =>
    legendItem(list, headingId(prefix, list), title, items.length),
  );
  if (dateline) kinds.push(legendItem("dateline", dateline.cardId, "Dateline", 1));
  return kinds.length === 0 ? [] : [h("ul.legend", kinds)];
}

function legendItem(kind: Kind, target: string, title: string, count: number): Element {
  return h("li", [
    h("a", { className: [`k${KIND_LETTERS[kind]}`], href: `#${target}` }, [
      h("span.line"),
      `${title} `,
      h("span.count", String(count)),
    ]),
  ]);
}

function cardNodes(
  { sections }: View,
  entries: readonly Entry[],
  story: Story,
  prefix: string,
): Element[] {
  if (sections.length === 0) return [h("p", "No people, meetings, statements or trade found.")];
  return sections.flatMap(({ list, title }) => [
    h("h2", { id: headingId(prefix, list) }, title),
    ...entries.filter(({ kind }) => kind === list).map((entry) => cardNode(entry, story)),
  ]);
}

function headingId(prefix: string, list: RecordList): string {
  return `${prefix}-${KIND_LETTERS[list]}`;
}

function languageTag(language: string): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(language) ? language : undefined;
}

function lines(nodes: readonly Element[]): ElementContent[] {
  return nodes.flatMap((node) => [{ type: "text", value: "\n" } as const, node]);
}

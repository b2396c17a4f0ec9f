import type { Nodes } from "hast";

import { escapeControls } from "../shared/escape-controls.js";

/** Code points that HTML forbids and every encoder replaces. */
const NOT_CHARACTERS = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/**
 * Makes every text and attribute of a tree fit for a page, in place: control and direction characters are shown, a tab
 * is a space, what is no character is U+FFFD. Escaping of markup is left to the serialiser.
 */
export function cleanTree(node: Nodes): void {
  if (node.type === "text") node.value = cleanText(node.value);
  if (node.type === "element") {
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === "string") node.properties[name] = cleanText(value);
    }
  }
  if ("children" in node) for (const child of node.children) cleanTree(child);
}

/** Line ends become `\n`, as a browser would read them. */
function cleanText(text: string): string {
  const lines = text.replace(/\r\n?/gu, "\n").replaceAll("\t", " ");
  return escapeControls(lines, "\n").replace(NOT_CHARACTERS, "\ufffd");
}

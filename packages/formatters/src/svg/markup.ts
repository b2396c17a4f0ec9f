import { escapeControls } from "../shared/escape-controls.js";

/** Attributes of an element; numbers are rounded to a tenth of a pixel, undefined ones are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An element from its attributes and from children that are markup already, of `textNode` or of `element`. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeValue(value)}"`],
  );
  const head = name + written.join("");
  return children.length === 0 ? `<${head}/>` : `<${head}>${children.join("")}</${name}>`;
}

/** Text as text: no mark of XML, and no character that XML 1.0 forbids. */
export function textNode(text: string): string {
  const allowed = escapeControls(text).replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd");
  return allowed
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function attributeValue(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 10) / 10) : textNode(value);
}

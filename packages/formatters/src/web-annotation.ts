import type { Report } from "@communique/core";

import { annotatedRecords } from "./annotation/records.js";
import { createSelectors } from "./annotation/selectors.js";
import type { FormatContext, Formatter } from "./formatter.js";
import { escapeJsonControls } from "./shared/escape-controls.js";
import { recordUrn } from "./shared/record-urn.js";
import { webAddress } from "./shared/web-address.js";

/**
 * W3C Web Annotations: an annotation for each record, whose targets are the passages that it was read from, each by its
 * position in code points and by its words. The source is the address of the text, or a name for it.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "🇱🇻 Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * const { first } = JSON.parse(webAnnotation.format(parse(text), { text }));
 * first.items[0].target[0].selector[0].start; // 3
 * ```
 */
export const webAnnotation: Formatter = {
  name: "webannotation",
  mediaType: "application/ld+json",
  extension: "jsonld",
  description: "W3C Web Annotations: each record on the passages that it was read from",
  sequence: { open: "[\n", between: ",\n", close: "\n]\n", empty: "[]\n" },
  format: (report, context) =>
    `${escapeJsonControls(JSON.stringify(collection(report, context), null, 2))}\n`,
};

function collection(report: Report, { text }: FormatContext): object {
  const { source, language } = report;
  const selectorsOf = createSelectors(text);
  const address = webAddress(source.url) ?? recordUrn(report);
  const items = annotatedRecords(report, text).map(({ id, kind, description, spans }) => ({
    id: recordUrn(report, id),
    type: "Annotation",
    motivation: "describing",
    body: [
      { type: "TextualBody", purpose: "tagging", value: kind },
      {
        type: "TextualBody",
        purpose: "describing",
        format: "text/plain",
        language,
        value: description,
      },
    ],
    target: spans.map((span) => ({ source: address, selector: selectorsOf(span) })),
  }));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: recordUrn(report, "annotations"),
    type: "AnnotationCollection",
    label: source.title || "Communiqué report",
    total: items.length,
    first: {
      id: recordUrn(report, "annotations-1"),
      type: "AnnotationPage",
      startIndex: 0,
      items,
    },
  };
}

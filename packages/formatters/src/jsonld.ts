import type { Report } from "@communique/core";
import type { Graph, NewsArticle } from "schema-dts";

import type { FormatContext, Formatter } from "./formatter.js";
import { organizationNode, personNode } from "./jsonld/agents.js";
import { meetingNode } from "./jsonld/meetings.js";
import { type Node, node } from "./jsonld/node.js";
import { statementNode } from "./jsonld/statements.js";
import { agreementNode, figureNode, targetNode } from "./jsonld/trade.js";
import { escapeJsonControls } from "./shared/escape-controls.js";
import { namesIn } from "./shared/names.js";
import { recordUrn } from "./shared/record-urn.js";
import { webAddress } from "./shared/web-address.js";

type ArticleNode = Node<NewsArticle, "NewsArticle">;

/**
 * JSON-LD in the words of schema.org: the article, who acts in it, its events and quotations, its amounts of money. What
 * schema.org has no word for, such as the evidence, stays in the other formats.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Omani Minister Said Al Harthy met Latvian Foreign Minister Ilze Darga in Riga on May 5, 2025.";
 * const graph: { "@type": string }[] = JSON.parse(jsonld.format(parse(text), { text }))["@graph"];
 * graph.map((node) => node["@type"]); // ["NewsArticle", "Person", "Person", "Event"]
 * ```
 */
export const jsonld: Formatter = {
  name: "jsonld",
  mediaType: "application/ld+json",
  extension: "jsonld",
  description: "JSON-LD in the words of schema.org: NewsArticle, Event, Quotation, MonetaryAmount",
  sequence: { open: "[\n", between: ",\n", close: "\n]\n", empty: "[]\n" },
  format: (report, context) =>
    `${escapeJsonControls(JSON.stringify(graph(report, context), null, 2))}\n`,
};

function graph(report: Report, { text }: FormatContext): Graph {
  const names = namesIn(report);
  return {
    "@context": "https://schema.org",
    "@graph": [
      article(report, text),
      ...report.people.map((it) => personNode(report, it)),
      ...report.organizations.map((it) => organizationNode(report, it)),
      ...report.meetings.map((it) => meetingNode(report, it, names)),
      ...report.statements.map((it) => statementNode(report, it, text)),
      ...report.tradeTargets.map((it) => targetNode(report, it, text)),
      ...report.tradeFigures.map((it) => figureNode(report, it, text)),
      ...report.agreements.map((it) => agreementNode(report, it)),
    ],
  };
}

function article(report: Report, text: string): ArticleNode {
  const { source, dateline, people, organizations, meetings, agreements } = report;
  const { tradeTargets, tradeFigures } = report;
  const refer = (records: { id: string }[]) =>
    records.map(({ id }) => ({ "@id": recordUrn(report, id) }));
  return node<ArticleNode>({
    "@type": "NewsArticle",
    "@id": recordUrn(report),
    identifier: report.id,
    url: webAddress(source.url),
    headline: source.title || undefined,
    inLanguage: report.language,
    datePublished: source.publishedOn,
    dateline: dateline && text.slice(dateline.evidence.start, dateline.evidence.end),
    publisher: source.agency
      ? { "@type": "NewsMediaOrganization", name: source.agency }
      : undefined,
    about: refer([...meetings, ...tradeTargets, ...tradeFigures, ...agreements]),
    mentions: refer([...people, ...organizations]),
  });
}

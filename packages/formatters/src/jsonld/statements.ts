import type { Report, Statement } from "@communique/core";
import type * as schema from "schema-dts";

import { recordUrn } from "../shared/record-urn.js";
import { words } from "../shared/words.js";
import { agent } from "./agents.js";
import { type Node, node } from "./node.js";

type QuotationNode = Node<schema.Quotation, "Quotation">;
type StatementNode = Node<schema.Statement, "Statement">;

/** What was said: a quotation where the words are the speaker's own, else a statement in the words of the report. */
export function statementNode(
  report: Report,
  statement: Statement,
  text: string,
): QuotationNode | StatementNode {
  const { id, mode, speaker, content, evidence, meeting, topics } = statement;
  const spans = content.length > 0 ? content : evidence.slice(0, 1);
  const single = agent(report, speaker);
  const speakers =
    single.length > 0
      ? single
      : (speaker.people ?? []).flatMap((it) => agent(report, { person: it }));
  const common = {
    "@id": recordUrn(report, id),
    text: spans.map(({ start, end }) => text.slice(start, end)).join(" … "),
    creditText: speaker.label,
    inLanguage: report.language,
    isPartOf: { "@id": recordUrn(report) },
    recordedAt: meeting === undefined ? undefined : { "@id": recordUrn(report, meeting) },
    keywords: topics.map(words),
  };
  return mode === "direct"
    ? node<QuotationNode>({ "@type": "Quotation", ...common, spokenByCharacter: speakers })
    : node<StatementNode>({ "@type": "Statement", ...common, creator: speakers });
}

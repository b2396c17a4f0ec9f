import type { Report } from "@communique/core";

import { dateText } from "../shared/date-text.js";
import { namesIn } from "../shared/names.js";
import { placeText } from "../shared/place-text.js";
import { oneLine } from "../shared/words.js";
import { meetingItem } from "./meeting.js";
import { organizationItem, personItem } from "./people.js";
import { evidenceQuotes, facts, item } from "./quote.js";
import { statementItem } from "./statement.js";
import { agreementItem, figureItem, targetItem } from "./trade.js";
import type { Item, RecordList, Section, View } from "./view.js";

const DENSE = new Set<RecordList>(["people", "organizations", "diagnostics"]);

/** A report as a person reads it. */
export function buildView(report: Report, text: string): View {
  const { source, dateline } = report;
  const place = dateline?.place && placeText(dateline.place);
  const date = dateline?.date && dateText(dateline.date);
  const opening = [place, date].filter(Boolean).join(", ");
  const headline = oneLine(source.title ?? "");
  return {
    title: headline || opening || "Report",
    facts: facts(
      ["Dateline", headline ? opening : undefined],
      ["Agency", source.agency],
      ["Published", source.publishedOn],
      ["Address", source.url],
    ),
    evidence: dateline ? evidenceQuotes(text, [dateline.evidence]) : [],
    sections: sectionsOf(report, text).filter(({ items }) => items.length > 0),
  };
}

function sectionsOf(report: Report, text: string): Section[] {
  const names = namesIn(report);
  return [
    section("people", "People", "Person", report.people, (it) => personItem(it, text)),
    section("organizations", "Organisations", "Name", report.organizations, (it) =>
      organizationItem(it, text),
    ),
    section("meetings", "Meetings", "Meeting", report.meetings, (it) =>
      meetingItem(it, text, names),
    ),
    section("statements", "Statements", "Speaker", report.statements, (it) =>
      statementItem(it, text, names),
    ),
    section("tradeTargets", "Trade targets", "Target", report.tradeTargets, (it) =>
      targetItem(it, text, names),
    ),
    section("tradeFigures", "Trade figures", "Figure", report.tradeFigures, (it) =>
      figureItem(it, text),
    ),
    section("agreements", "Agreements", "Agreement", report.agreements, (it) =>
      agreementItem(it, text, names),
    ),
    section("diagnostics", "Doubts", "Code", report.diagnostics, (it) => ({
      ...item(it.code),
      facts: facts(["Message", it.message]),
      evidence: evidenceQuotes(text, [it.span]),
    })),
  ];
}

function section<T>(
  list: RecordList,
  title: string,
  noun: string,
  records: T[],
  toItem: (record: T) => Item,
): Section {
  return { list, title, noun, dense: DENSE.has(list), items: records.map(toItem) };
}

import type { DateExpression, Place, Report } from "@communique/core";

import { dateText } from "../shared/date-text.js";
import { meetingTitle } from "../shared/meeting-title.js";
import { changeText, moneyText } from "../shared/money-text.js";
import { namesIn } from "../shared/names.js";
import { placeText } from "../shared/place-text.js";
import { capitalise, oneLine, words } from "../shared/words.js";

/** Something with a date, as a timeline shows it. */
export interface TimelineItem {
  kind: "meeting" | "agreement" | "target";
  /** The first and last day that the date can mean. */
  first: string;
  last: string;
  /** The date for a reader: `4 May 2026`, `by 2030`. */
  when: string;
  title: string;
  /** How it stands: `held`, `signed`, `agreed`. */
  status: string;
  /** The place, for a reader: `Riga (LV)`. */
  where: string | undefined;
}

/** The meetings, agreements and trade targets of a report that have a date. */
export function timelineItems(report: Report): TimelineItem[] {
  const names = namesIn(report);
  return [
    ...report.meetings.flatMap((meeting) =>
      item("meeting", meeting.date, meetingTitle(meeting, names), meeting.status, meeting.place),
    ),
    ...report.agreements.flatMap(({ title, type, parties, date, status, place }) => {
      const between = parties.length === 0 ? "" : `: ${parties.join(", ")}`;
      return item("agreement", date, capitalise(title ?? words(type)) + between, status, place);
    }),
    ...report.tradeTargets.flatMap(({ measure, parties, target, change, deadline, status }) => {
      const amount = target ? moneyText(target) : change && changeText(change);
      const what = [capitalise(words(measure)), parties.join("–"), amount].filter(Boolean);
      return item("target", deadline, what.join(", "), status);
    }),
  ];
}

/** In the order of their first days; those of one day in the order of the records. */
export function byDate(items: readonly TimelineItem[]): TimelineItem[] {
  return [...items].sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last));
}

function item(
  kind: TimelineItem["kind"],
  date: DateExpression | undefined,
  title: string,
  status: string,
  place?: Place,
): TimelineItem[] {
  if (date === undefined) return [];
  const { first, last } = date;
  const { relation, ...bare } = date;
  // "During" is what a place on a timeline says anyway.
  const when = dateText(relation === "during" ? bare : date);
  const where = place && oneLine(placeText(place));
  return [{ kind, first, last, when, title: oneLine(title), status: words(status), where }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

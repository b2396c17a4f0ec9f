import { type DateExpression, isIsoDay } from "@communique/core";

/** The days of an event, both inclusive, `YYYY-MM-DD`. */
export interface EventDays {
  first: string;
  last: string;
}

/**
 * The days on which an event takes place, where the text says them: a day or a range of days, exact and not only a
 * limit. "In October", "by Friday" and "about 5 May" name no day.
 */
export function eventDays(date: DateExpression | undefined): EventDays | undefined {
  if (date === undefined || date.approximate === true) return undefined;
  if (date.relation !== undefined && date.relation !== "on" && date.relation !== "during") {
    return undefined;
  }
  const [first = "", last = first] = date.edtf.split("/");
  return isIsoDay(first) && isIsoDay(last) ? { first, last } : undefined;
}

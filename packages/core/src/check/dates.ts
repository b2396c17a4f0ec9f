import type { Report } from "../types.js";
import type { Problem } from "./problem.js";
import { walk } from "./walk.js";

/** Date expressions whose first day is after their last. */
export function checkDates(report: Report): Problem[] {
  const problems: Problem[] = [];
  walk(report, ({ first, last }, path) => {
    if (typeof first !== "string" || typeof last !== "string" || first <= last) return;
    problems.push({ code: "date-reversed", path, message: `${first} is after ${last}` });
  });
  return problems;
}

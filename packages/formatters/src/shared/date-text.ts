import type { DateExpression } from "@communique/core";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** A date for a reader: `5 September 2025`, `by 2030`, `Q3 2025`. */
export function dateText(date: DateExpression): string {
  const relation = date.relation && date.relation !== "on" ? `${date.relation} ` : "";
  const about = date.approximate ? "about " : "";
  const [from = "", to] = date.edtf.split("/");
  return (
    relation + about + (to === undefined ? edtfText(from) : `${edtfText(from)} – ${edtfText(to)}`)
  );
}

function edtfText(edtf: string): string {
  const [year = "", unit, day] = edtf.split("-");
  if (/X$/u.test(year)) return `${year.replaceAll("X", "0")}s`;
  if (unit === undefined) return year;
  const month = MONTHS[Number(unit) - 1];
  if (month !== undefined) return [day && Number(day), month, year].filter(Boolean).join(" ");
  return unitText(Number(unit), year) ?? edtf;
}

/** The parts of a year that ISO 8601-2 numbers: seasons from 21, quarters from 33, halves from 40. */
function unitText(unit: number, year: string): string | undefined {
  const season = SEASONS[unit - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (unit >= 33 && unit <= 36) return `Q${unit - 32} ${year}`;
  if (unit === 40 || unit === 41) return `H${unit - 39} ${year}`;
  return undefined;
}

import { isIsoDay } from "@communique/core";
import { type Command, InvalidArgumentError } from "commander";

import { USUAL_FIELDS } from "./read-record.js";

/** Adds the options that say what is where in a record. */
export function addRecordOptions(command: Command): Command {
  return command
    .option("--text-field <name>", `field of a record that holds its text${usual("text")}`)
    .option("--id-field <name>", `field that becomes the id of the report${usual("id")}`)
    .option("--date-field <name>", `field that holds the day of publication${usual("date")}`)
    .option(
      "-p, --published-on <date>",
      "day of publication of documents that carry none, YYYY-MM-DD",
      readDay,
    );
}

function usual(field: keyof typeof USUAL_FIELDS): string {
  return ` (usually ${USUAL_FIELDS[field].join(", ")})`;
}

/** A day of the command line. */
export function readDay(value: string): string {
  if (isIsoDay(value)) return value;
  throw new InvalidArgumentError("Expected a calendar day such as 2025-09-05.");
}

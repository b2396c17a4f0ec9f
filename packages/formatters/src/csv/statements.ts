import type { Statement } from "@communique/core";

import { cut, defineTable, type Table } from "./table.js";

/** One row a statement. */
export const statements: Table = defineTable<Statement>(
  "statements",
  (report) => report.statements,
  [
    ["id", ({ id }) => id],
    ["mode", ({ mode }) => mode],
    ["act", ({ act }) => act],
    ["speaker", ({ speaker }, { names }) => names.speaker(speaker)],
    ["speaker_as_written", ({ speaker }) => speaker.label],
    ["speaker_person", ({ speaker }) => speaker.person],
    ["speaker_organization", ({ speaker }) => speaker.organization],
    ["speaker_country", ({ speaker }) => speaker.country],
    ["cue", ({ cue }) => cue?.text],
    ["content", ({ content }, { text }) => content.map((span) => cut(text, span)).join(" … ")],
    ["addressee", ({ addressee }, { names }) => addressee && names.speaker(addressee)],
    ["meeting", ({ meeting }) => meeting],
    ["topics", ({ topics }) => topics, "list"],
    ["rule", ({ evidence }) => evidence[0]?.rule],
    ["start", ({ content, evidence }) => (content[0] ?? evidence[0])?.start, "integer"],
    ["end", ({ content, evidence }) => (content.at(-1) ?? evidence[0])?.end, "integer"],
  ],
);

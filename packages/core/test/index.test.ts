import { expect, test } from "vitest";

import * as core from "../src/index.js";

test("the package exports exactly these values", () => {
  expect(Object.keys(core).sort()).toEqual([
    "AGREEMENT_STATUSES",
    "AGREEMENT_TYPES",
    "CURRENCY_BASES",
    "DATE_BASES",
    "DATE_PRECISIONS",
    "DATE_RELATIONS",
    "DIAGNOSTIC_CODES",
    "MEASURES",
    "MEETING_FORMATS",
    "MEETING_FORMS",
    "MEETING_LEVELS",
    "MEETING_STATUSES",
    "MONEY_QUALIFIERS",
    "OFFICE_ROLES",
    "OFFICE_STATUSES",
    "ORGANIZATION_KINDS",
    "PARTICIPANT_ROLES",
    "PROBLEM_CODES",
    "SCHEMA_VERSION",
    "SPEECH_ACTS",
    "STATEMENT_MODES",
    "TARGET_KINDS",
    "TARGET_STATUSES",
    "TOPICS",
    "checkReport",
    "compareSpans",
    "createOffsetConverter",
    "ground",
    "isIsoDay",
    "sliceSpan",
    "spanContains",
    "spansOverlap",
  ]);
});

test.each(Object.entries(core).filter(([, value]) => Array.isArray(value)))(
  "%s has no code twice",
  (_name, codes) => {
    expect(new Set(codes as readonly string[]).size).toBe((codes as readonly string[]).length);
  },
);

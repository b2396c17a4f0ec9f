import { expect, test } from "vitest";

import { isIsoDay } from "../src/index.js";
import { IsoDaySchema } from "../src/schema.js";

test.each([
  ["2025-09-05", true],
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-13-01", false],
  ["2025-9-5", false],
  ["2025-1.-05", false],
  ["2025- 1-05", false],
  ["2025-09-05T00:00", false],
  ["yesterday", false],
  ["", false],
  [undefined, false],
  [20250905, false],
])("%j is a day: %s, and the schema agrees", (value, expected) => {
  expect(isIsoDay(value)).toBe(expected);
  expect(IsoDaySchema.safeParse(value).success).toBe(expected);
});

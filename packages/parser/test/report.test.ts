import { ReportSchema } from "@communique/core/schema";
import { type ParseOptions, parse } from "@communique/parser";
import { describe, expect, test } from "vitest";

describe("the id of a report", () => {
  const id = (options: ParseOptions, text = "They met."): string => parse(text, options).id;

  test("is that of the text, whatever else is known", () => {
    expect(id({ publishedOn: "2025-05-14", title: "a", url: "b" })).toBe(id({}));
    expect(id({}, "They meet.")).not.toBe(id({}));
  });

  test("is the caller's where there is one", () => {
    const report = parse("They met.", { id: "a" });
    expect(ReportSchema.parse(report).id).toBe("a");
  });
});

describe("the name of a body", () => {
  test.each([
    ['"We agree," The World Bank said.', ["World Bank"]],
    [
      '"We agree," the World Bank said. The World Bank added that it would lend more.',
      ["World Bank"],
    ],
    [
      '"We agree," the IMF said. "Soon," the International Monetary Fund added.',
      ["International Monetary Fund"],
    ],
  ])("in %j is the fullest, without an article", (text, names) => {
    expect(parse(text).organizations.map(({ name }) => name)).toEqual(names);
  });
});

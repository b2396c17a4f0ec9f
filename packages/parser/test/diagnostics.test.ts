import { parse } from "@communique/parser";
import { expect, test } from "vitest";

// The people are invented.
test.each<[text: string, diagnostics: string[]]>([
  ["She said that trade had doubled.", ["unresolved-speaker: She"]],
  ['"We agree," he said.', ["unresolved-speaker: he"]],
  ["Latvian Foreign Minister Ilze Darga met Said Al Harthy. She said that trade had doubled.", []],
  ["The ministry said that trade had doubled.", []],
  ["“There is no end, Ilze Darga said.", ["unbalanced-quote: “There is no end, Ilze Darga said."]],
  ["“We agree,” Ilze Darga said.", []],
])("%s", (text, diagnostics) => {
  expect(
    parse(text).diagnostics.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`),
  ).toEqual(diagnostics);
});

import { createParser } from "@communique/parser";
import { median } from "./measure.mjs";

const SIZE = 1_000_000;
const RUNS = 5;

/** What somebody might send to keep a parser busy, repeated to the size of a long book. */
const UNITS = {
  "unclosed quotes": '"we ',
  "opening quotes only": "“",
  commas: ",",
  "one endless capitalised name": "Okello ",
  "opening brackets": "(",
  "dollar signs": "$",
  "combining and zero-width marks": "A\u0301\u200b",
  "lone surrogates": "\ud800",
  who: "who ",
  "he said,": "he said, ",
  "quotation after quotation": "“He said,” he said, ",
  President: "President ",
  visit: "visit ",
  "their talks": "their talks ",
  "$5 million": "$5 million ",
  "particles of names": "de la ",
  "line breaks and quotes": '\n\n"So',
  numbers: "2024 ",
};

/** Names that no text had before, so that nothing is found twice. */
const letters = (i) => i.toString(26).replace(/\d/gu, (digit) => "qrstuvwxyz"[digit]);
const unseen = (i) =>
  `Foreign Minister Omar Z${letters(i * 7)} met with Minister Ali K${letters(i)} on May ${1 + (i % 28)}. `;
/** Groups that may be any two of all that were named. */
const unseenPair = (i) =>
  `Omani Trade Minister Omar Z${letters(i * 7)} met Omani Trade Minister Ali K${letters(i)}. The two ministers agreed. `;
const grown = (sentence) => {
  let text = "";
  for (let i = 0; text.length < SIZE; i++) text += sentence(i);
  return text.slice(0, SIZE);
};

/** How long hostile texts of a megabyte take, as a multiple of the time of plain text of that size. */
export function hostileTimes(stories) {
  const parser = createParser();
  const plain = repeated(stories.join("\n\n"));
  const run = (text) => {
    const start = performance.now();
    parser.parse(text, { publishedOn: "2025-09-05" });
    return performance.now() - start;
  };
  for (let i = 0; i < RUNS; i++) run(plain);
  const all = Object.entries(UNITS).map(([name, unit]) => ({ name, text: repeated(unit) }));
  all.push({ name: "meetings of people never seen before", text: grown(unseen) });
  all.push({ name: "pairs of one side never seen before", text: grown(unseenPair) });
  return all.map(({ name, text }) => {
    // In turn with plain text, so that both stand in the same weather.
    const ratios = Array.from({ length: RUNS }, () => run(text) / run(plain));
    return { name, ratio: median(ratios) };
  });
}

const repeated = (unit) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

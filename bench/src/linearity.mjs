import { createParser } from "@communique/parser";
import { median, megabytes } from "./measure.mjs";

const RUNS = 5;
const SIZES = [100_000, 1_000_000, 10_000_000];

/** Throughput on one text of each size, joined from the stories, beside that on the stories one by one. */
export function linearity(stories) {
  const parser = createParser();
  const speed = (texts) => {
    const start = performance.now();
    for (const text of texts) parser.parse(text, { publishedOn: "2025-09-05" });
    return (megabytes(texts) / (performance.now() - start)) * 1000;
  };
  const whole = stories.join("\n\n");
  const short = Array.from({ length: 10 }, () => stories).flat();
  for (let i = 0; i < RUNS; i++) speed(short);
  return SIZES.map((size) => {
    const long = whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
    const pairs = Array.from({ length: RUNS }, () => [speed([long]), speed(short)]);
    const [fast, usual] = [0, 1].map((i) => median(pairs.map((pair) => pair[i])));
    return [`${size / 1e6} MB`, fast.toFixed(1), `${((fast / usual) * 100).toFixed(0)} %`];
  });
}

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createParser } from "../src/index.js";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes of heap in use after everything that nobody holds is gone. */
function heap(): number {
  for (let i = 0; i < 3; i++) collect();
  return process.memoryUsage().heapUsed;
}

const PADDING = 200_000;
const parser = createParser();

/** A story with every sort of string that a report cuts out of its text, behind it padding of its own. */
const article = (i: number): string =>
  `PORT-OF-NEW-RIGA-ON-THE-SEA, May 3 (Harbour Post of Riga) – Latvian Foreign Minister Ilze Annamaria Darga-Orlova met with Omani
Minister of Energy and Harbours Said Abdulrahman Al Harthy in Nizwa Al Gharbiyah on Tuesday at the sidelines of the
Energy Security and Harbours Forum. “We want to raise our trade to ${i + 1} million euros by 2030,” Darga-Orlova said. They
signed a memorandum of understanding on the harbours of Riga, Nizwa and Sohar, ${i}.
Source: The Harbour Post of Riga and of Muscat
${String(i).padStart(PADDING, "x")}`;

describe("memory", () => {
  test("a kept report does not keep its article", () => {
    const read = (from: number) =>
      Array.from({ length: 100 }, (_, i) => parser.parse(article(from + i)));
    read(0);
    const before = heap();
    const kept = read(1000);
    const each = (heap() - before) / kept.length;
    expect(kept[0]?.people.length).toBeGreaterThan(0);
    expect(each).toBeLessThan(PADDING / 2);
  });

  test("articles full of unseen names leave nothing behind", () => {
    // So many that what the engine compiles meanwhile weighs little for each.
    const count = 6000;
    const read = (from: number) => {
      for (let i = from; i < from + count; i++)
        parser.parse(`Minister Q${i.toString(26)}a Z${i}o met T${i * 7}e. W${i * 3} spoke.`);
    };
    read(0);
    const before = heap();
    read(10_000);
    // A word and what is known of it would be some 100 bytes, and each article has four.
    expect((heap() - before) / count).toBeLessThan(200);
  });

  test("what was read before changes nothing", () => {
    const text = "On May 3, Latvian Foreign Minister Ilze Darga met with Said Al Harthy in";
    const alone = createParser().parse(text, { publishedOn: "2025-05-14" });
    parser.parse("“The President of Chad, who said in 2024 that 5% of it, ".repeat(5000));
    expect(parser.parse(text, { publishedOn: "2025-05-14" })).toEqual(alone);
  });
});

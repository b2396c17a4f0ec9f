import { rename, utimes, writeFile } from "node:fs/promises";
import zlib from "node:zlib";
import { ReportSchema } from "@communique/core/schema";
import { describe, expect, test } from "vitest";

import { buildCommand } from "../built-command.js";
import { folder } from "../run.js";
import { mixedInput, record, records } from "./fixtures.js";
import { ndjsonRows, readFolder } from "./read-folder.js";

const command = await buildCommand();

/** A folder with an input, where the command runs. */
async function workplace(files: Record<string, string | Uint8Array>) {
  const path = await folder(files);
  const cwd = path(".");
  return {
    path,
    archive: (...argv: string[]) => command.run(["archive", ...argv], { cwd }),
    out: () => readFolder(path("out")),
  };
}

describe("an archive of every kind of input", () => {
  test("gives reports in the order of the input, and a line for what cannot be read", async () => {
    const { archive, out } = await workplace(mixedInput());
    const { code, stdout, stderr } = await archive(".", "--out", "out");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      // A slow machine tells now and then how far it is.
      /^(?:communique: \d+ %, [^\n]+\n)*communique: out: [\d,]+ documents read, 9 failed \(see out[\\/]errors\.ndjson\), in \d+\.\d s\n$/u,
    );

    const files = await out();
    expect(Object.keys(files).filter((name) => !name.startsWith("reports/part-"))).toEqual([
      "archive.json",
      "errors.ndjson",
    ]);
    const reports = ndjsonRows(files).map((report) => ReportSchema.parse(report));
    const ids = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `desk-${from + at}`);
    const found = reports.map(({ id }) => id);
    expect(found.slice(0, 903)).toEqual([...ids(0, 600), "b.txt", ...ids(600, 900), "desk-1", "7"]);
    // What a torn file still holds is read up to where it is torn.
    const torn = found.slice(903);
    expect(torn.length).toBeGreaterThan(100);
    expect(torn).toEqual(ids(900, 900 + torn.length));
    expect(reports[902]?.source.publishedOn).toBe("2025-05-05");

    expect(ndjsonRows(files, "errors.ndjson")).toEqual([
      { input: "d.ndjson", line: 2, error: "is not JSON" },
      {
        input: "d.ndjson",
        line: 4,
        id: "silent",
        error: "has no text (in text, body, content, article, full_text)",
      },
      {
        input: "d.ndjson",
        line: 5,
        id: "late",
        error: "has a date that does not name one day",
      },
      {
        input: "d.ndjson",
        line: 6,
        error: "has an id that is neither a string nor an exact integer",
      },
      { input: "d.ndjson", line: 8, error: "is not a JSON object" },
      {
        input: "d.ndjson",
        line: 9,
        id: "empty",
        error: "has no text (in text, body, content, article, full_text)",
      },
      { input: "e.txt", error: "is empty" },
      { input: "f.txt", error: "is not UTF-8 text" },
      { input: "g.ndjson.gz", line: torn.length + 1, error: "unexpected end of file" },
    ]);
  });

  test.each(["ndjson", "csv", "parquet"])(
    "has the same bytes with one worker and with three, as %s",
    async (format) => {
      const { archive, path } = await workplace(mixedInput());
      const inputs = ["a.ndjson", "b.txt", "c.jsonl.gz", "d.ndjson", "g.ndjson.gz"];
      const runs = ["1", "3"].map((workers) =>
        archive(...inputs, "--out", `out-${workers}`, "--workers", workers, "--format", format),
      );
      expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([1, 1]);
      const [one, three] = [await readFolder(path("out-1")), await readFolder(path("out-3"))];
      expect(Object.keys(one).length).toBeGreaterThan(5);
      expect(three).toEqual(one);
    },
  );
});

describe("inputs", () => {
  test("are files, folders and patterns, each file once, and never the folder of the results", async () => {
    const { archive, out } = await workplace({
      "b.txt": record(2).text,
      "a.txt": record(1).text,
      "list.json": records(3, 4),
    });
    const { code } = await archive("list.json", "*.txt", ".", "--out", "out");
    expect(code).toBe(0);
    const ids = async () => ndjsonRows(await out()).map((row) => (row as { id: string }).id);
    expect(await ids()).toEqual(["desk-3", "a.txt", "b.txt"]);
    // The results are NDJSON below "." too.
    expect((await archive("list.json", "*.txt", ".", "--out", "out", "--resume")).code).toBe(0);
  });

  test("have the fields that are named", async () => {
    const line = { key: 5, day: "2025-05-05 10:00", body: record(1).text, title: "T", url: "u:x" };
    const { archive, out } = await workplace({ "a.ndjson": JSON.stringify(line) });
    const fields = ["--text-field", "body", "--id-field", "key", "--date-field", "day"];
    expect((await archive("a.ndjson", "--out", "out", ...fields)).code).toBe(0);
    expect(ndjsonRows(await out())).toMatchObject([
      { id: "5", source: { publishedOn: "2025-05-05", title: "T", url: "u:x" } },
    ]);
  });

  test("take the day of the command line where they carry none", async () => {
    const { archive, out } = await workplace({
      "a.ndjson": records(0, 1),
      "b.txt": record(1).text,
    });
    await archive("a.ndjson", "b.txt", "--out", "out", "--published-on", "2024-02-29");
    expect(ndjsonRows(await out())).toMatchObject([
      { source: { publishedOn: "2025-05-01" } },
      { source: { publishedOn: "2024-02-29" } },
    ]);
  });

  test("may be pages, feeds and JSON, told by their content, also in gzip", async () => {
    const story = (number: number) => record(number).text;
    const item = (number: number) =>
      `<item><guid>${number}</guid><description>${story(number)}</description></item>`;
    const { archive, out } = await workplace({
      "a.html": `<html><head><title>Talks</title></head><body><article><p>${story(1)}</p><p>${story(2)}</p></article></body></html>`,
      "b.xml": `<rss version="2.0"><channel><title>T</title>${item(3)}${item(4)}</channel></rss>`,
      "c.json.gz": zlib.gzipSync(JSON.stringify([record(5), record(6)], null, 2)),
      "d.json": records(7, 9),
      "e.xml": "<recipe>Salt</recipe>",
    });
    expect((await archive(".", "--out", "out")).code).toBe(1);
    const rows = ndjsonRows(await out()) as { id: string; meetings: unknown[] }[];
    const ids = ["a.html", "3", "4", "desk-5", "desk-6", "desk-7", "desk-8"];
    expect(rows.map(({ id }) => id)).toEqual(ids);
    for (const { meetings } of rows) expect(meetings).not.toEqual([]);
    expect(ndjsonRows(await out(), "errors.ndjson")).toEqual([
      { input: "e.xml", error: expect.any(String) },
    ]);
  });

  test("without any document give an empty archive that can be queried", async () => {
    const { archive, out } = await workplace({ "a.ndjson": "\n\n" });
    expect((await archive("a.ndjson", "--out", "out")).code).toBe(0);
    expect(await out()).toMatchObject({ "reports/part-00000.ndjson": "", "errors.ndjson": "" });
  });

  const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Uint8Array };

  test.runIf(zstdCompressSync)("in .zst are read where Node can", async () => {
    const bytes = zstdCompressSync?.(records(0, 3)) ?? "";
    const { archive, out } = await workplace({ "a.ndjson.zst": bytes });
    expect((await archive("a.ndjson.zst", "--out", "out")).code).toBe(0);
    expect(ndjsonRows(await out())).toHaveLength(3);
  });

  test.skipIf(zstdCompressSync)("in .zst are refused where Node cannot", async () => {
    const { archive } = await workplace({ "a.ndjson.zst": "" });
    const { code, stderr } = await archive("a.ndjson.zst", "--out", "out");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^communique: a\.ndjson\.zst: reading \.zst needs Node 22\.15/u);
  });
});

describe("an output folder", () => {
  test("that holds something else is left alone", async () => {
    const { archive, path } = await workplace({ "a.ndjson": records(0, 1) });
    for (const [name, message] of [
      [".", "is not empty, and not an archive"],
      ["a.ndjson", "is not a folder"],
    ] as const) {
      const { code, stderr } = await archive("a.ndjson", "--out", name);
      expect(code).toBe(2);
      expect(stderr).toContain(`communique: ${name}: ${message}`);
    }
    expect(Object.keys(await readFolder(path(".")))).toEqual(["a.ndjson"]);
  });

  test.each([
    ["without --resume", [], "holds an archive; --resume goes on with it"],
    ["with another format", ["--resume", "--format", "csv"], "begun with format ndjson, now csv"],
    ["with another day", ["--resume", "-p", "2025-05-05"], "publishedOn none, now 2025-05-05"],
    ["with more inputs", ["b.ndjson", "--resume"], "the inputs are not the same"],
  ])("that holds an archive is left alone %s", async (_how, argv, message) => {
    const { archive, out } = await workplace({
      "a.ndjson": records(0, 3),
      "b.ndjson": records(3, 5),
    });
    await archive("a.ndjson", "--out", "out");
    const before = await out();
    const { code, stderr } = await archive("a.ndjson", "--out", "out", ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(await out()).toEqual(before);
  });

  test("is not gone on with where an input has changed, not even in a byte of the same file", async () => {
    const { archive, path } = await workplace({ "a.ndjson": records(0, 3) });
    await archive("a.ndjson", "--out", "out");
    await writeFile(path("b.ndjson"), records(1, 4));
    await utimes(path("b.ndjson"), 1, 1);
    await rename(path("b.ndjson"), path("a.ndjson"));
    const { code, stderr } = await archive("a.ndjson", "--out", "out", "--resume");
    expect([code, stderr.includes("have been changed since")]).toEqual([2, true]);
  });

  test.each([
    ["a.ndjson", 0],
    ["bad.ndjson", 1],
  ])("that is complete is done, and says so again: %s", async (input, expected) => {
    const { archive, out } = await workplace({ "a.ndjson": records(0, 3), "bad.ndjson": "{" });
    const first = await archive(input, "--out", "out", "--resume");
    const before = await out();
    const second = await archive(input, "--out", "out", "--resume");
    expect([first.code, second.code]).toEqual([expected, expected]);
    expect(second.stderr).toContain("was complete");
    expect(await out()).toEqual(before);
  });
});

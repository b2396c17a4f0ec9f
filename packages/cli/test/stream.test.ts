import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";

import { EXIT, main } from "../src/index.js";
import { record, records } from "./archive/fixtures.js";
import { run } from "./run.js";

const rows = (ndjson: string) =>
  ndjson
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const BAD = [
  JSON.stringify(record(0)),
  '{"id": "cut", "text": ',
  "",
  '{"id": "silent"}',
  JSON.stringify(record(1)),
].join("\n");

describe("stream", () => {
  test("gives a report for every record, in the same order, under its id", async () => {
    const { code, stdout, stderr } = await run(["stream"], { stdin: records(0, 200) });
    expect([code, stderr]).toEqual([EXIT.done, ""]);
    const ids = rows(stdout).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 200 }, (_, at) => `desk-${at}`));
  });

  test("gives what the command gives for the text alone", async () => {
    const { text, publishedOn } = record(3);
    const alone = await run(["--format", "ndjson", "-p", publishedOn], { stdin: text });
    const { stdout } = await run(["stream"], { stdin: JSON.stringify({ text, publishedOn }) });
    expect(stdout).toBe(alone.stdout);
  });

  test("tells of bad records on standard error, by line and id, and exits with 1", async () => {
    const { code, stdout, stderr } = await run(["stream"], { stdin: BAD });
    expect(code).toBe(EXIT.failed);
    expect(rows(stdout).map(({ id }) => id)).toEqual(["desk-0", "desk-1"]);
    expect(rows(stderr)).toEqual([
      { line: 2, error: "is not JSON" },
      { line: 4, id: "silent", error: "has no text (in text, body, content, article, full_text)" },
    ]);
  });

  test("puts them in the place of the reports where it is asked, and exits with 0", async () => {
    const { code, stdout, stderr } = await run(["stream", "--errors", "stdout"], { stdin: BAD });
    expect([code, stderr]).toEqual([EXIT.done, ""]);
    expect(rows(stdout)).toMatchObject([
      { id: "desk-0" },
      { line: 2, error: "is not JSON" },
      { line: 4, id: "silent", error: "has no text (in text, body, content, article, full_text)" },
      { id: "desk-1" },
    ]);
  });

  test("takes the fields that are named", async () => {
    const argv = ["--text-field", "body", "--id-field", "key", "--date-field", "day"];
    const stdin = JSON.stringify({ key: 12, day: "2025-05-05T23:00Z", body: record(2).text });
    const { stdout } = await run(["stream", ...argv], { stdin });
    expect(rows(stdout)).toMatchObject([{ id: "12", source: { publishedOn: "2025-05-05" } }]);
  });

  test.each<[what: string, record: object]>([
    ["another name", { _id: 7, full_text: "TEXT", published_on: "2025-05-05" }],
    ["capitals", { ID: 7, Article: "TEXT", pubDate: "Mon, 05 May 2025 23:00:00 +0300" }],
    [
      "empty fields in front of it",
      { id: 7, text: null, body: " ", content: "TEXT", publishedOn: "", date: "2025-05-05" },
    ],
  ])("finds the fields of an archive: %s", async (_, fields) => {
    const stdin = JSON.stringify(fields).replace("TEXT", "Ilze Darga arrived.");
    const { code, stdout } = await run(["stream"], { stdin });
    expect(code).toBe(EXIT.done);
    expect(rows(stdout)).toMatchObject([{ id: "7", source: { publishedOn: "2025-05-05" } }]);
  });

  test.each([1, 7, 1000])("reads chunks of %i bytes as it reads one", async (size) => {
    const bytes = Buffer.from(`\ufeff${records(0, 12)}\r\n${BAD}`);
    const whole = await run(["stream"], { stdin: bytes });
    expect(rows(whole.stdout)).toHaveLength(14);
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const [stdout, stderr] = [new Pieces(), new Pieces()];
    const code = await main(["stream"], { stdin: Readable.from(chunks), stdout, stderr });
    expect({ code, stdout: stdout.text, stderr: stderr.text }).toEqual(whole);
  });

  test("answers a line when it is there, not when the input ends", async () => {
    const stdin = new PassThrough();
    const stdout = new Pieces();
    const done = main(["stream"], { stdin, stdout, stderr: new Pieces() });
    stdin.write(records(0, 1));
    await stdout.first;
    expect(rows(stdout.text)).toHaveLength(1);
    stdin.end(records(1, 2));
    expect([await done, rows(stdout.text).length]).toEqual([EXIT.done, 2]);
  });

  test("leaves out a line without end, and reads on behind it", async () => {
    const filler = Buffer.alloc(1024 * 1024, "x");
    const chunks = [...Array.from({ length: 33 }, () => filler), `\n${records(5, 6)}`];
    const [stdout, stderr] = [new Pieces(), new Pieces()];
    const stdin = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    expect(await main(["stream"], { stdin, stdout, stderr })).toBe(EXIT.failed);
    expect(rows(stdout.text)).toMatchObject([{ id: "desk-5" }]);
    expect(rows(stderr.text)).toEqual([
      { line: 1, error: "is a line of more than 33554432 bytes" },
    ]);
  });

  test("ends quietly when the reader of its output has gone", async () => {
    const result = await run(["stream"], { stdin: records(0, 3), fails: "EPIPE" });
    expect(result).toMatchObject({ code: EXIT.done, stderr: "" });
  });
});

/** Remembers what is written to it, and says when something is. */
class Pieces extends Writable {
  text = "";
  readonly first: Promise<void>;

  #came = (): void => {};

  constructor() {
    super();
    this.first = new Promise((resolve) => {
      this.#came = resolve;
    });
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    this.#came();
    done();
  }
}

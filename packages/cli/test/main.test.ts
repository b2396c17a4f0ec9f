import { link, readFile, symlink } from "node:fs/promises";
import { ReportSchema } from "@communique/core/schema";
import { formatters } from "@communique/formatters";
import { describe, expect, test } from "vitest";

import { EXIT } from "../src/index.js";
import { folder, run, STORY } from "./run.js";

describe("reads", () => {
  test("a file, and writes text for a person", async () => {
    const path = await folder({ "a.txt": STORY });
    const { code, stdout, stderr } = await run([path("a.txt")]);
    expect([code, stderr]).toEqual([EXIT.done, ""]);
    expect(stdout).toContain("Our ports are open");
    expect(stdout.endsWith("\n")).toBe(true);
  });

  test.each([[["-"]], [[]]])("standard input with %j", async (argv) => {
    const { code, stdout } = await run([...argv, "--format", "json"], { stdin: STORY });
    expect(code).toBe(EXIT.done);
    expect(ReportSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  test("a file without its byte order mark, so that offsets are those of the text", async () => {
    const path = await folder({ "plain.txt": STORY, "bom.txt": `\ufeff${STORY}` });
    const plain = await run([path("plain.txt"), "-f", "json"]);
    expect((await run([path("bom.txt"), "-f", "json"])).stdout).toBe(plain.stdout);
  });

  test("the day of publication", async () => {
    const argv = ["--published-on", "2026-05-04", "--format", "json"];
    const { stdout } = await run(argv, { stdin: STORY });
    expect(JSON.parse(stdout).source.publishedOn).toBe("2026-05-04");
  });
});

describe("several files", () => {
  const argv = async () => {
    const path = await folder({ "a.txt": STORY, "b.txt": STORY });
    return [path("a.txt"), path("b.txt")];
  };

  test("json is an array", async () => {
    const { stdout } = await run([...(await argv()), "--format", "json"]);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test("ndjson is a line each", async () => {
    const { stdout } = await run([...(await argv()), "--format", "ndjson"]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).language),
    ).toEqual(["en", "en"]);
  });

  test("csv has one head", async () => {
    const { stdout } = await run([...(await argv()), "--format", "csv", "--table", "reports"]);
    expect(stdout.split("\r\n").map((line) => line.slice(0, 7))).toEqual([
      "report,",
      expect.any(String),
      expect.any(String),
      "",
    ]);
  });

  test.each(["text", "markdown"])("%s names each file", async (format) => {
    const files = await argv();
    const { stdout } = await run([...files, "--format", format]);
    for (const file of files) expect(stdout.replaceAll("\\", "")).toContain(file);
  });
});

describe("writes", () => {
  test("to a file", async () => {
    const path = await folder({ "a.txt": STORY });
    const { code, stdout } = await run([path("a.txt"), "-f", "json", "--out", path("a.json")]);
    expect([code, stdout]).toEqual([EXIT.done, ""]);
    expect(JSON.parse(await readFile(path("a.json"), "utf8")).language).toBe("en");
  });

  test("no file when there is nothing to write", async () => {
    const path = await folder({ "old.json": "old" });
    const { code } = await run([path("missing.txt"), "--out", path("old.json")]);
    expect([code, await readFile(path("old.json"), "utf8")]).toEqual([EXIT.failed, "old"]);
  });

  test("a clear line when the file cannot be written", async () => {
    const path = await folder({ "a.txt": STORY });
    const { code, stderr } = await run([path("a.txt"), "--out", path("none/a.json")]);
    expect([code, stderr]).toEqual([
      EXIT.failed,
      `communique: ${path("none/a.json")}: cannot be written: no such file\n`,
    ]);
  });

  test.each([["a.txt"], ["--help"], ["--version"]])(
    "nothing more, and no complaint, when the reader of %s has gone",
    async (argument) => {
      const path = await folder({ "a.txt": STORY });
      const argv = [argument === "a.txt" ? path(argument) : argument];
      expect(await run(argv, { fails: "EPIPE" })).toMatchObject({ code: EXIT.done, stderr: "" });
    },
  );

  test.each([["a.txt"], ["--help"], ["--version"]])(
    "a clear line when standard output is full before %s",
    async (argument) => {
      const path = await folder({ "a.txt": STORY });
      const argv = [argument === "a.txt" ? path(argument) : argument];
      const { code, stderr } = await run(argv, { fails: "ENOSPC" });
      expect(code).toBe(EXIT.failed);
      expect(stderr).toMatch(/^communique: standard output: cannot be written: [^\n]+\n$/u);
    },
  );

  test.each([
    ["a symbolic link", symlink],
    ["a hard link", link],
  ])("nothing over an input, not even through %s", async (_what, make) => {
    const path = await folder({ "a.txt": STORY });
    await make(path("a.txt"), path("link.json"));
    const { code, stderr } = await run([path("a.txt"), "--out", path("link.json")]);
    expect([code, await readFile(path("a.txt"), "utf8")]).toEqual([EXIT.usage, STORY]);
    expect(stderr).toContain("'--out' names an input file");
  });

  test("lines no wider than the terminal", async () => {
    const { stdout } = await run(["-"], { stdin: STORY, columns: 50 });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

describe("an input that cannot be read gives one line, and the others are done", () => {
  test.each([
    ["missing.txt", "no such file"],
    ["", "is a directory"],
    ["empty.txt", "is empty"],
    ["nul.bin", "is not text (it has NUL bytes)"],
    ["latin1.txt", "is not UTF-8 text"],
    ["scan.pdf", "is a PDF, not text"],
    ["note.rtf", "is RTF, not text"],
    ["note.docx", "is a ZIP or office file, not text"],
  ])("%s %s", async (name, message) => {
    const path = await folder({
      "good.txt": STORY,
      "empty.txt": " \n",
      "nul.bin": new Uint8Array([0x50, 0x4b, 0x00, 0x04]),
      "latin1.txt": new Uint8Array([0x52, 0xee, 0x67, 0x61]),
      "scan.pdf": "%PDF-1.7\n",
      "note.rtf": "{\\rtf1 A story.}",
      "note.docx": "PK\u0003\u0004",
    });
    const files = [path(name), path("good.txt")];
    const { code, stdout, stderr } = await run([...files, "--format", "ndjson"]);
    expect(code).toBe(EXIT.failed);
    expect(stderr).toBe(`communique: ${path(name)}: ${message}\n`);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each([
    ["little", Buffer.from(`\ufeff${STORY}`, "utf16le")],
    ["big", Buffer.from(`\ufeff${STORY}`, "utf16le").swap16()],
  ])("UTF-16 with a byte order mark is text: %s-endian", async (_order, bytes) => {
    const path = await folder({ "utf8.txt": STORY, "utf16.txt": bytes });
    const read = (name: string) => run([path(name), "--format", "json"]);
    expect(await read("utf16.txt")).toEqual(await read("utf8.txt"));
  });

  test("the only one leaves nothing on standard output", async () => {
    const { code, stdout } = await run(["-", "--format", "json"], { stdin: "a\0b" });
    expect([code, stdout]).toEqual([EXIT.failed, ""]);
  });

  test("a hostile file name does not reach the terminal as it is", async () => {
    const { stderr } = await run(["\u001b[31m.txt"]);
    expect(stderr).toBe("communique: ␛[31m.txt: no such file\n");
  });
});

describe("a wrong command line prints usage and does nothing", () => {
  test.each([
    [["--fromat", "json"], "unknown option '--fromat'"],
    [["--format", "xml", "-"], "argument 'xml' is invalid"],
    [["--format"], "argument missing"],
    [["--table", "rumours", "--format", "csv", "-"], "argument 'rumours' is invalid"],
    [["--table", "people", "-"], "'--table' needs '--format csv'"],
    [["--published-on", "2026-02-30", "-"], "Expected a calendar day"],
    [["--published-on", "yesterday", "-"], "Expected a calendar day"],
    [["a.txt", "--out", "./a.txt"], "'--out' names an input file"],
    [[], "nothing to read"],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([EXIT.usage, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage: communique");
  });
});

test("--help goes to standard output and lists the formats", async () => {
  const { code, stdout, stderr } = await run(["--help"]);
  expect([code, stderr]).toEqual([EXIT.done, ""]);
  expect(stdout).toMatch(/^Usage: communique \[options\] \[files\.\.\.\]/u);
  const lines = stdout.split("\n").map((line) => line.trim().split(/ {2,}/u));
  for (const { name, description } of formatters) {
    expect(lines).toContainEqual([name, description]);
  }
});

test("--version is that of the package", async () => {
  const { version } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  );
  expect(await run(["--version"])).toEqual({ code: EXIT.done, stdout: `${version}\n`, stderr: "" });
});

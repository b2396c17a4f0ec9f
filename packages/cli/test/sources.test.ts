import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

import { EXIT } from "../src/index.js";
import { folder, run, STORY } from "./run.js";

// Our own texts: the countries are real, the officials are invented.
const SENTENCE =
  "RIGA, May 4. Foreign Minister of Latvia Ilze Kalnina met with Trade Minister of Uzbekistan Rustam Qodirov.";
const PAGE = `<!DOCTYPE html><html><head><title>Ports</title><link rel="canonical" href="https://x.example/1">
<meta property="article:published_time" content="2026-05-05T00:10:00+03:00"></head><body>
<nav><a href="/">Home</a></nav><h1>Ports</h1><p>${SENTENCE}</p><p>“Our ports are open,” said Kalnina.</p></body></html>`;
const FEED = `<rss version="2.0"><channel><title>Wire</title>
<item><guid>g-1</guid><title>One</title><pubDate>Tue, 05 May 2026 00:10:00 +0300</pubDate><description>${SENTENCE}</description></item>
<item><guid>g-2</guid><title>Two</title><description>&lt;p&gt;${SENTENCE}&lt;/p&gt;&lt;p&gt;“We agree,” said Kalnina.&lt;/p&gt;</description></item></channel></rss>`;
const RECORDS = `{"id":"r-1","text":"${SENTENCE}"}\n{"id":"r-2","text":"${SENTENCE} It rained.","date":"2026-05-04"}\n`;
const NEWSML = `<newsItem guid="n-1"><contentMeta><headline>Ports</headline></contentMeta><contentSet><inlineData>${SENTENCE}</inlineData></contentSet></newsItem>`;
const NINJS = JSON.stringify({ uri: "urn:x:1", headline: "Ports", body_text: SENTENCE });

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the reader is chosen by content", () => {
  test.each([
    ["a page", PAGE, [{ title: "Ports", url: "https://x.example/1", publishedOn: "2026-05-05" }]],
    ["a feed", FEED, [{ title: "One", publishedOn: "2026-05-05" }, { title: "Two" }]],
    ["records", RECORDS, [{}, { publishedOn: "2026-05-04" }]],
    ["NewsML-G2", NEWSML, [{ title: "Ports" }]],
    ["ninjs", NINJS, [{ title: "Ports" }]],
    ["a text with a tag first", `<b>${SENTENCE}</b>`, [{}]],
    ["a text", STORY, [{}]],
  ])("%s", async (_what, stdin, sources) => {
    const argv = ["-", "--format", "ndjson", "--validate"];
    const { code, stdout, stderr } = await run(argv, { stdin });
    expect([code, stderr]).toEqual([EXIT.done, ""]);
    const reports = lines(stdout);
    expect(reports.map(({ source }) => source)).toEqual(sources);
    for (const { meetings } of reports) expect(meetings).toHaveLength(1);
  });

  test("unless it is named", async () => {
    const path = await folder({ "part.dat": `<p>${SENTENCE}</p>` });
    const argv = [path("part.dat"), "--documents-out", path("texts.ndjson"), "--input-type"];
    for (const [type, text] of [
      ["html", SENTENCE],
      ["text", `<p>${SENTENCE}</p>`],
    ] as const) {
      expect(await run([...argv, type])).toMatchObject({ code: EXIT.done, stderr: "" });
      expect(JSON.parse(await readFile(path("texts.ndjson"), "utf8")).text).toBe(text);
    }
  });

  test("or a file is called so", async () => {
    const path = await folder({ "part.html": `<p>${SENTENCE}</p>` });
    await run([path("part.html"), "--documents-out", path("texts.ndjson")]);
    expect(JSON.parse(await readFile(path("texts.ndjson"), "utf8")).text).toBe(SENTENCE);
  });
});

describe("one input of several documents", () => {
  test.each([
    ["json", FEED, 2],
    ["json", NEWSML, 1],
  ])("%s is an array, whatever it holds", async (format, stdin, count) => {
    const { stdout } = await run(["-", "--format", format], { stdin });
    expect(JSON.parse(stdout)).toHaveLength(count);
  });

  test.each([PAGE, NINJS])("json of one document is a report", async (stdin) => {
    const { stdout } = await run(["-", "--format", "json"], { stdin });
    expect(JSON.parse(stdout).people).toHaveLength(2);
  });

  test("text names each", async () => {
    const path = await folder({ "feed.xml": FEED });
    const { stdout } = await run([path("feed.xml")]);
    for (const name of ["feed.xml #1", "feed.xml #2"]) expect(stdout).toContain(name);
  });

  test("reports have the ids of the items", async () => {
    const { stdout } = await run(["-", "--format", "ndjson"], { stdin: FEED });
    expect(lines(stdout).map(({ id }) => id)).toEqual(["g-1", "g-2"]);
  });
});

test("the day on the command line comes before that of the page", async () => {
  const argv = ["-", "--format", "json", "--published-on", "2026-01-02"];
  const { stdout } = await run(argv, { stdin: PAGE });
  expect(JSON.parse(stdout).source.publishedOn).toBe("2026-01-02");
});

describe("--documents-out", () => {
  test("has the text that the spans count in, and gives the same reports when it is read", async () => {
    const path = await folder({ "page.html": PAGE, "feed.xml": FEED, "story.txt": STORY });
    const files = [path("page.html"), path("feed.xml"), path("story.txt")];
    const texts = path("texts.ndjson");
    const first = await run([...files, "--format", "ndjson", "--documents-out", texts]);
    const documents = new Map(lines(await readFile(texts, "utf8")).map((line) => [line.id, line]));
    const reports = lines(first.stdout);
    expect(reports).toHaveLength(4);
    for (const { id, statements } of reports) {
      for (const { content } of statements)
        expect(documents.get(id).text.slice(content[0].start, content[0].end)).toMatch(
          /^(?:Our ports are open|We agree),$/u,
        );
    }
    expect(documents.get("g-2")).toMatchObject({ title: "Two", agency: "Wire" });
    const again = await run([texts, "--format", "ndjson"]);
    expect(again).toEqual(first);
  });

  test.each([
    [["--documents-out", "a.txt"], "'--documents-out' names an input file"],
    [["--documents-out", "b", "--out", "b"], "name one file"],
    [["--input-type", "pdf"], "argument 'pdf' is invalid"],
  ])("%j is wrong usage", async (options, message) => {
    const path = await folder({ "a.txt": STORY });
    const argv = options.map((option) =>
      option.startsWith("--") || option === "pdf" ? option : path(option),
    );
    const { code, stderr } = await run([path("a.txt"), ...argv]);
    expect(code).toBe(EXIT.usage);
    expect(stderr).toContain(message);
  });

  test("a clear line when it cannot be written", async () => {
    const path = await folder({ "a.txt": STORY });
    const { code, stderr } = await run([path("a.txt"), "--documents-out", path("none/a")]);
    expect([code, stderr]).toEqual([
      EXIT.failed,
      `communique: ${path("none/a")}: cannot be written: no such file\n`,
    ]);
  });
});

describe("an input that its reader refuses is one line, and the others are done", () => {
  test.each([
    ["empty.html", "<html><body></body></html>", "no text of an article is found in the page"],
    ["deep.html", `<html>${"<div>".repeat(10_000)}`, "nests elements more than 256 deep"],
    [
      "map.xml",
      '<?xml version="1.0"?><urlset><url/></urlset>',
      "is XML of a kind that is not read (<urlset>)",
    ],
    ["broken.ndjson", '{"text":', "line 1: the record is not JSON"],
    [
      "empty.rss",
      '<rss version="2.0"><channel><title>t</title></channel></rss>',
      "the feed has no item with a text",
    ],
  ])("%s", async (name, content, message) => {
    const path = await folder({ [name]: content, "good.txt": STORY });
    const { code, stdout, stderr } = await run([path(name), path("good.txt"), "-f", "ndjson"]);
    expect([code, stderr]).toEqual([EXIT.failed, `communique: ${path(name)}: ${message}\n`]);
    expect(lines(stdout)).toHaveLength(1);
  });
});

test("a record that cannot be read is one line, and the others are done", async () => {
  const stdin = `{"text":""}\n${RECORDS}{"text":`;
  const { code, stdout, stderr } = await run(["-", "-f", "ndjson"], { stdin });
  expect([code, lines(stdout).length]).toEqual([EXIT.failed, 2]);
  expect(stderr.split("\n")).toEqual([
    expect.stringMatching(/^communique: standard input: line 1: the record has no text/u),
    "communique: standard input: line 4: the record is not JSON",
    "",
  ]);
});

describe("a page or feed in the encoding that it names", () => {
  const page = (meta: string) =>
    `<html><head>${meta}</head><body><p>${SENTENCE.replace("Ilze", "Zo\u00eb")}</p></body></html>`;

  test.each([
    ["a page", page('<meta charset="windows-1252">')],
    [
      "an older page",
      page('<META http-equiv=Content-Type content="text/html; charset=iso-8859-1">'),
    ],
    [
      "a feed",
      `<?xml version='1.0' encoding='ISO-8859-1'?>${FEED.replaceAll("Ilze", "Zo\u00eb").replaceAll(/[“”]/gu, '"')}`,
    ],
  ])("%s", async (_what, content) => {
    const { stdout } = await run(["-", "--format", "ndjson"], {
      stdin: Buffer.from(content, "latin1"),
    });
    expect(lines(stdout)[0].people[0].name).toBe("Zo\u00eb Kalnina");
  });

  test("but no other", async () => {
    const stdin = Buffer.from(page('<meta charset="klingon">'), "latin1");
    expect(await run(["-"], { stdin })).toMatchObject({
      code: EXIT.failed,
      stderr: "communique: standard input: is not UTF-8 text\n",
    });
  });
});

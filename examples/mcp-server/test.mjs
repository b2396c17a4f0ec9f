// The server as a client sees it: a process of its own, spoken to over standard input and output. The client checks
// each `structuredContent` against the `outputSchema` that the server told.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { checkReport } from "@communique/core";
import { ReportSchema } from "@communique/core/schema";
import { formatters } from "@communique/formatters";
import { parse } from "@communique/parser";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

// Invented, like its officials.
const TEXT = `ACCRA, July 4 - Ghanaian Foreign Minister Abena Mensah met Chilean Ambassador Tomás Riquelme on Thursday. \
“Chile is a friend of Ghana 🚢,” Mensah said. “Our ports are open,” Riquelme said. Trade amounted to $38 million in 2023.`;

const client = new Client({ name: "test", version: "0.0.0" });
const call = (name, args) => client.callTool({ name, arguments: args });
const textOf = ({ content }) => content.map(({ text }) => text).join("");

before(() =>
  client.connect(new StdioClientTransport({ command: process.execPath, args: ["dist/main.js"] })),
);
after(() => client.close());

test("three tools that only read, and what they are for", async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name, annotations }) => [name, annotations.readOnlyHint]),
    [
      ["parse", true],
      ["verify_quotes", true],
      ["format", true],
    ],
  );
  assert.match(client.getInstructions(), /verify_quotes/u);
  const { properties } = tools.find(({ name }) => name === "parse").outputSchema;
  assert.deepEqual(Object.keys(properties), Object.keys(ReportSchema.shape));
});

test("parse gives the report that the parser gives, typed and as text", async () => {
  const result = await call("parse", { text: TEXT, publishedOn: "2024-07-05" });
  assert.deepEqual(result.structuredContent, parse(TEXT, { publishedOn: "2024-07-05" }));
  assert.deepEqual(JSON.parse(textOf(result)), result.structuredContent);
  assert.deepEqual(checkReport(result.structuredContent, TEXT), []);
  assert.equal(result.structuredContent.meetings[0].date.edtf, "2024-07-04");
});

test("parse takes any text", async () => {
  for (const text of ["", "\u0000", "a lone \ud800 surrogate", "<script>alert(1)</script>\r\n"]) {
    const result = await call("parse", { text });
    assert.deepEqual(result.structuredContent, parse(text), JSON.stringify(text));
  }
});

test("verify_quotes says where a claim stands, what stands there, and who says it", async () => {
  const cases = [
    [
      "Chile is a friend of Ghana 🚢",
      "verified",
      ["Chile is a friend of Ghana 🚢"],
      ["Abena Mensah"],
    ],
    ["“our  PORTS are open”", "repaired", ["Our ports are open"], ["Tomás Riquelme"]],
    ["met Chilean Ambassador", "verified", ["met Chilean Ambassador"], []],
    ["Ghana is a friend of Chile", "unverified", [], []],
    ["Chile is a fri", "unverified", [], []],
  ];
  const { structuredContent } = await call("verify_quotes", {
    text: TEXT,
    quotes: cases.map(([quote]) => quote),
  });
  for (const [index, [quote, status, texts, saidBy]] of cases.entries()) {
    const claim = structuredContent.claims[index];
    assert.deepEqual([claim.quote, claim.status], [quote, status]);
    assert.deepEqual(
      claim.places.map(({ span }) => TEXT.slice(span.start, span.end)),
      texts,
    );
    assert.deepEqual(
      claim.places.map(({ text }) => text),
      texts,
    );
    assert.deepEqual(
      claim.places.flatMap((place) => place.saidBy),
      saidBy,
    );
  }
});

test("format writes each format, from a text or from a report of it", async () => {
  const report = parse(TEXT);
  for (const { name, format } of formatters) {
    const expected = format(report, { text: TEXT });
    assert.equal(textOf(await call("format", { text: TEXT, format: name })), expected, name);
    assert.equal(
      textOf(await call("format", { text: TEXT, format: name, report })),
      expected,
      name,
    );
  }
  const dated = await call("format", { text: TEXT, format: "json", publishedOn: "2024-07-05" });
  assert.equal(JSON.parse(textOf(dated)).source.publishedOn, "2024-07-05");
});

test("what a call has wrong is an error of the tool, in words", async () => {
  const report = parse(TEXT);
  const cases = [
    ["parse", {}, /text: .*expected string/u],
    ["parse", { text: 42 }, /text: .*expected string/u],
    ["parse", { text: TEXT, publishedOn: "2024-02-30" }, /publishedOn: Invalid ISO date/u],
    ["parse", { text: TEXT, published: "2024-02-03" }, /Unrecognized key: "published"/u],
    ["verify_quotes", { text: TEXT, quotes: [] }, /quotes: .*>=1/u],
    ["verify_quotes", { text: TEXT, quotes: [""] }, /quotes/u],
    ["verify_quotes", { quotes: ["x"] }, /text: .*expected string/u],
    ["format", { text: TEXT, format: "docx" }, /format: .*"markdown"/u],
    ["format", { text: TEXT, format: "text", report: { ...report, people: "none" } }, /people/u],
    ["format", { text: "Another.", format: "text", report }, /not of this text:[\s\S]*is outside/u],
  ];
  for (const [name, args, message] of cases) {
    const result = await call(name, args);
    assert.equal(result.isError, true, `${name} ${JSON.stringify(args)}`);
    assert.match(textOf(result), message);
    assert.equal(result.structuredContent, undefined);
  }
  await assert.rejects(call("summarise", { text: TEXT }), /summarise not found/u);
});

test("a client of the newest revision of the protocol is served as well", async () => {
  const modern = new Client(
    { name: "modern", version: "0.0.0" },
    { versionNegotiation: { mode: "auto" } },
  );
  await modern.connect(
    new StdioClientTransport({ command: process.execPath, args: ["dist/main.js"] }),
  );
  const result = await modern.callTool({ name: "parse", arguments: { text: TEXT } });
  assert.deepEqual(result.structuredContent, parse(TEXT));
  assert.notEqual(modern.getNegotiatedProtocolVersion(), client.getNegotiatedProtocolVersion());
  await modern.close();
});

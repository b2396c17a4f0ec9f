import { describe, expect, test } from "vitest";

import { createSequence, webAnnotation } from "../src/index.js";
import { expand, type Node, nodes } from "./linked-data.js";
import { emptySample, hostileSample, richSample, type Sample } from "./samples.js";

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const id = (address: string) => ({ "@id": address, "@type": "@id" });

/** The terms that we use of the context that W3C publishes; jsonld refuses every other. */
const CONTEXTS = {
  "http://www.w3.org/ns/anno.jsonld": {
    xsd: "http://www.w3.org/2001/XMLSchema#",
    id: "@id",
    type: "@type",
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    describing: `${OA}describing`,
    tagging: `${OA}tagging`,
    body: id(`${OA}hasBody`),
    target: id(`${OA}hasTarget`),
    source: id(`${OA}hasSource`),
    selector: id(`${OA}hasSelector`),
    motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
    purpose: { "@id": `${OA}hasPurpose`, "@type": "@vocab" },
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: { "@id": `${OA}start`, "@type": "xsd:nonNegativeInteger" },
    end: { "@id": `${OA}end`, "@type": "xsd:nonNegativeInteger" },
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    format: "http://purl.org/dc/elements/1.1/format",
    language: "http://purl.org/dc/elements/1.1/language",
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    total: { "@id": `${AS}totalItems`, "@type": "xsd:nonNegativeInteger" },
    first: id(`${AS}first`),
    startIndex: { "@id": `${AS}startIndex`, "@type": "xsd:nonNegativeInteger" },
    items: { "@id": `${AS}items`, "@type": "@id", "@container": "@list" },
  } as const,
};

async function annotations({ report, text }: Sample): Promise<Node[]> {
  const all = nodes(await expand(webAnnotation.format(report, { text }), CONTEXTS));
  return all.filter((node) => node["@type"]?.includes(`${OA}Annotation`));
}

function values(node: Node, property: string): unknown[] {
  return nodes(node[property]).map((it) => it["@value"] ?? it["@id"]);
}

/** The passages of an annotation: as its positions select them, counted in code points, and as quoted. */
function passages(annotation: Node, text: string) {
  const points = [...text];
  return nodes(annotation[`${OA}hasTarget`])
    .filter((node) => node[`${OA}hasSelector`])
    .map((target) => {
      const selectors = nodes(target[`${OA}hasSelector`]);
      const position = selectors.find((node) => node[`${OA}start`]);
      const quote = selectors.find((node) => node[`${OA}exact`]);
      const [start, end] = [`${OA}start`, `${OA}end`].map((it) => values(position ?? {}, it)[0]);
      const [exact, prefix, suffix] = ["exact", "prefix", "suffix"].map((it) =>
        String(values(quote ?? {}, OA + it)[0]),
      );
      const selected = points.slice(Number(start), Number(end)).join("");
      return { selected, exact, around: `${prefix}${exact}${suffix}` };
    });
}

test("the reader refuses what is no annotation", async () => {
  const { report, text } = richSample();
  const json = webAnnotation.format(report, { text });
  await expect(expand(json.replace('"motivation"', '"motive"'), CONTEXTS)).rejects.toThrow();
  await expect(expand(json.replace("/ns/anno", "/ns/other"), CONTEXTS)).rejects.toThrow();
});

test("every record is an annotation that says what it is", async () => {
  const sample = richSample();
  const all = await annotations(sample);
  expect(all.map((node) => node["@id"]?.split(":").at(-1))).toEqual([
    "p1",
    "p2",
    "o1",
    "m1",
    "s1",
    "s2",
    "t1",
    "f1",
    "a1",
    "a2",
  ]);
  const bodies = nodes(all[3]?.[`${OA}hasBody`]).flatMap((body) =>
    values(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"),
  );
  expect(bodies).toEqual([
    "Meeting",
    expect.stringMatching(
      /^Talks \(held, sidelines, minister\); Who: Ilze Kalnina \(LV, host\), /u,
    ),
  ]);
});

describe("a passage is found by its position in code points and by its words", () => {
  test("behind a flag, which is four code units and two code points", async () => {
    const sample = richSample();
    const all = await annotations(sample);
    const found = all.flatMap((annotation) => passages(annotation, sample.text));
    expect(found.length).toBeGreaterThan(10);
    for (const { selected, exact, around } of found) {
      expect(selected).toBe(exact);
      expect(sample.text.split(around)).toHaveLength(2);
    }
    expect(passages(all[4] ?? {}, sample.text).map(({ selected }) => selected)).toEqual([
      "Our ports are open,",
      "They will stay open.",
    ]);
    // The control: what counts code units selects other characters.
    const [span] = sample.report.meetings[0]?.evidence ?? [];
    const points = [...sample.text].slice(span?.start, span?.end).join("");
    expect(points).not.toBe("held talks with");
  });

  test("context never holds half a character", async () => {
    const sample = hostileSample("🇱🇻");
    // 32 units before and behind lie in the middle of a pair.
    const flags = "🇱🇻".repeat(40);
    sample.text = `${flags}-x-${flags}${sample.text}`;
    const start = sample.text.indexOf("x");
    for (const { mentions } of sample.report.people) {
      for (const span of mentions) Object.assign(span, { start, end: start + 1 });
    }
    const [annotation] = await annotations(sample);
    const [passage] = passages(annotation ?? {}, sample.text);
    expect(passage?.exact).toBe("x");
    expect(passage?.around).not.toMatch(/\p{Cs}/u);
  });
});

test.each([
  ["https://news.example/a", "https://news.example/a"],
  ["javascript:alert(1)", "urn:communique:fedcba9876543210"],
])("the source of %s is %s", async (url, expected) => {
  const sample = richSample();
  sample.report.source.url = url;
  const all = await annotations(sample);
  const sources = all.flatMap((it) => nodes(it).flatMap((node) => values(node, `${OA}hasSource`)));
  expect(new Set(sources)).toEqual(new Set([expected]));
});

test("a text that is not the report's is an error", () => {
  const { report } = richSample();
  expect(() => webAnnotation.format(report, { text: "short" })).toThrow(RangeError);
});

test("several reports are a list of collections", async () => {
  const writer = createSequence(webAnnotation);
  const samples = [richSample(), emptySample()];
  const json = samples.map(({ report, text }) => writer.next(report, { text })).join("");
  const collections = await expand(json + writer.end(), CONTEXTS);
  expect(collections.map((node) => values(node, `${AS}totalItems`))).toEqual([[10], [0]]);
});

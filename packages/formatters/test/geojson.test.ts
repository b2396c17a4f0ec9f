/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Place } from "@communique/core";
import { check } from "@placemarkio/check-geojson";
import { describe, expect, test } from "vitest";

import { createSequence, geojson } from "../src/index.js";
import { emptySample, hostileSample, richSample, type Sample } from "./samples.js";

interface Feature {
  geometry: { type: string; coordinates: unknown } | null;
  properties: Record<string, unknown> | null;
}

/** What an independent reader sees; it throws at what is no GeoJSON. */
function features(map: string): Feature[] {
  const read = check(map);
  if (read.type !== "FeatureCollection") throw new Error(`a map is a collection, not ${read.type}`);
  return read.features;
}

function at(place: Place): Sample {
  const sample = richSample();
  for (const meeting of sample.report.meetings) meeting.place = place;
  return sample;
}

test("the reader refuses what is no GeoJSON", () => {
  const { report, text } = richSample();
  const map = geojson.format(report, { text });
  expect(() => check(map.replace('"Point"', '"Spot"'))).toThrow();
  expect(() => check(map.replace("[24.11,56.95]", '["24.11",56.95]'))).toThrow();
});

test("a meeting is a point with its properties", () => {
  const { report, text } = richSample();
  expect(features(geojson.format(report, { text }))).toEqual([
    {
      type: "Feature",
      id: "urn:communique:fedcba9876543210:m1",
      geometry: { type: "Point", coordinates: [24.11, 56.95] },
      properties: {
        title: "Talks: Ilze Kalnina, Rustam Qodirov, EE",
        form: "talks",
        status: "held",
        date: "2026-05-04",
        place: "Riga",
        country: "LV",
        venue: "House of the Guilds",
        participants: ["Ilze Kalnina (LV, host)", "Rustam Qodirov (UZ)", "EE"],
        topics: ["trade", "transport"],
        evidence: "held talks with",
      },
    },
  ]);
});

describe("where a place lies", () => {
  test.each([
    [{ name: "Geneva", country: "CH" }, [6.14, 46.2]],
    [{ name: "Washington, D.C.", country: "US" }, [-77.04, 38.9]],
    [{ name: "Nuku’alofa", country: "TO" }, [-175.2, -21.14]],
    [{ name: "Asuncion", country: "PY" }, [-57.65, -25.29]],
    [{ name: "Kiev", country: "UA" }, [30.52, 50.45]],
    // A country is no point, a namesake elsewhere is another place, and which Georgetown is not said.
    [{ name: "Switzerland", country: "CH" }, undefined],
    [{ name: "Geneva", country: "US" }, undefined],
    [{ name: "Georgetown" }, undefined],
    [{ name: "Little Sampleton", country: "GB" }, undefined],
    [{ name: "" }, undefined],
  ] as const)("%j", (place, expected) => {
    const { report, text } = at(place);
    const [feature] = features(geojson.format(report, { text }));
    expect(feature?.geometry?.coordinates).toEqual(expected);
  });

  test("a meeting without a place is on no map", () => {
    const sample = richSample();
    delete sample.report.meetings[0]?.place;
    expect(features(geojson.format(sample.report, sample))).toEqual([]);
  });
});

test("several reports share one collection, and none is an empty one", () => {
  const writer = createSequence(geojson);
  const samples = [richSample(), emptySample(), hostileSample('"]}')];
  const map = samples.map(({ report, text }) => writer.next(report, { text })).join("");
  expect(features(map + writer.end()).map((feature) => feature.properties?.place)).toEqual([
    "Riga",
    '"]}',
  ]);
  expect(features(createSequence(geojson).end())).toEqual([]);
});

describe("the gazetteer", () => {
  const file = readFileSync(new URL("../src/data/gazetteer.json", import.meta.url), "utf8");
  const entries: { name: string; country: string; lon: number; lat: number; forms?: string[] }[] =
    JSON.parse(file);

  test("has an entry a line, sorted by code units, none twice", () => {
    const names = entries.map(({ name, country }) => `${name}\n${country}`);
    expect(names).toEqual([...new Set(names)].sort());
    expect(file.split("\n")).toHaveLength(entries.length + 3);
  });

  test("has countries and coordinates of the earth, to two decimals", () => {
    const wrong = entries.filter(
      ({ country, lon, lat }) =>
        !/^[A-Z]{2}$/u.test(country) ||
        !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) ||
        lon !== Number(lon.toFixed(2)) ||
        lat !== Number(lat.toFixed(2)),
    );
    expect(wrong).toEqual([]);
  });
});

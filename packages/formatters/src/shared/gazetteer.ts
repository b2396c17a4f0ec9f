import type { Place } from "@communique/core";

import entries from "../data/gazetteer.json" with { type: "json" };

/** Longitude and latitude in degrees, as GeoJSON has them: `[24.11, 56.95]`. */
export type Position = [longitude: number, latitude: number];

let positions: Map<string, Position> | undefined;

/**
 * Where a city lies, rounded to a hundredth of a degree, about a kilometre: 733 capitals, seats of organisations and
 * other cities where diplomats meet. Source: GeoNames (https://www.geonames.org), CC BY 4.0; the notice is in
 * scripts/write-notices.mjs.
 *
 * @returns Nothing for a country or a region, which is no point, for a city that the gazetteer lacks, and for one whose
 *   country is not said: there are many Georgetowns.
 */
export function positionOf({ name, country }: Place): Position | undefined {
  positions ??= readEntries();
  return country === undefined ? undefined : positions.get(key(name, country));
}

function readEntries(): Map<string, Position> {
  return new Map(
    entries.flatMap(({ name, country, lon, lat, forms = [] }) =>
      [name, ...forms].map((form): [string, Position] => [key(form, country), [lon, lat]]),
    ),
  );
}

/** Without accents, marks and case, so that `Nuku’alofa` is `Nuku'alofa`, and `Asunción` is `Asuncion`. */
function key(name: string, country: string): string {
  const letters = name.normalize("NFD").replace(/[^\p{L}]/gu, "");
  return `${country}/${letters.toLowerCase()}`;
}

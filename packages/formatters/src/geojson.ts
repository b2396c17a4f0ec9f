import type { Report } from "@communique/core";
import type { FormatContext, Formatter } from "./formatter.js";
import { collected } from "./shared/collected.js";
import { escapeJsonControls } from "./shared/escape-controls.js";
import { type Position, positionOf } from "./shared/gazetteer.js";
import { meetingTitle } from "./shared/meeting-title.js";
import { namesIn } from "./shared/names.js";
import { recordUrn } from "./shared/record-urn.js";

/** A meeting on a map (RFC 7946, 3.2). */
interface Feature {
  type: "Feature";
  id: string;
  /** Null where the place is none of the gazetteer's: the format calls such a feature unlocated. */
  geometry: { type: "Point"; coordinates: Position } | null;
  properties: Record<string, string | string[] | undefined>;
}

/**
 * GeoJSON (RFC 7946): a feature for each meeting with a place, as a point where the gazetteer knows the city. A country,
 * a region and a city that it lacks have a null geometry, so that no meeting is lost from the table beside the map.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Omani Minister Said Al Harthy met Latvian Foreign Minister Ilze Darga in Riga on May 5, 2025.";
 * JSON.parse(geojson.format(parse(text), { text })).features[0].geometry.coordinates; // [24.11, 56.95]
 * ```
 */
export const geojson: Formatter = /* @__PURE__ */ collected(
  {
    name: "geojson",
    mediaType: "application/geo+json",
    extension: "geojson",
    description: "GeoJSON (RFC 7946) of the meetings whose place is known",
  },
  features,
  (all) => {
    const lines = all.map((feature) => escapeJsonControls(JSON.stringify(feature)));
    return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
  },
);

function features(report: Report, { text }: FormatContext): Feature[] {
  const names = namesIn(report);
  return report.meetings.flatMap((meeting) => {
    const { id, form, status, date, place, venue, participants, topics, evidence } = meeting;
    if (place === undefined) return [];
    const position = positionOf(place);
    const [span] = evidence;
    return {
      type: "Feature",
      id: recordUrn(report, id),
      geometry: position ? { type: "Point", coordinates: position } : null,
      properties: {
        title: meetingTitle(meeting, names),
        form,
        status,
        date: date?.edtf,
        place: place.name,
        country: place.country,
        venue: venue?.name,
        participants: participants.map(names.participant),
        topics,
        evidence: span && text.slice(span.start, span.end),
      },
    };
  });
}

import type { Report } from "@communique/core";

/**
 * A name for a record that is the same from run to run and different in every report: `urn:communique:7d1f…:m1`. The id
 * of a report may be any string of its caller's, so it is percent-encoded.
 */
export function recordUrn(report: Report, record?: string): string {
  // Half a character has no encoding.
  const id = encodeURIComponent(report.id.replace(/\p{Cs}/gu, "\ufffd"));
  return record === undefined ? `urn:communique:${id}` : `urn:communique:${id}:${record}`;
}

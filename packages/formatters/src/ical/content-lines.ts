import { escapeControls } from "../shared/escape-controls.js";

/** A line holds 75 octets (RFC 5545, 3.1); those that follow begin with a space, which counts. */
const OCTETS = 75;

/** A property with a value of free text: control characters are shown, the marks of the format escaped, long lines folded. */
export function textLine(name: string, value: string): string {
  const escaped = escapeControls(value, "\n")
    .replace(/[\\;,]/gu, "\\$&")
    .replaceAll("\n", "\\n");
  return foldLine(`${name}:${escaped}`);
}

/** A line in pieces that no reader finds too long, cut between characters and never inside one. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = utf8Octets(character.codePointAt(0) ?? 0);
    if (octets + size > OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

function utf8Octets(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

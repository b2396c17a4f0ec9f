/** Control characters, and the ones that turn the reading direction of what follows ("Trojan Source"). */
const UNSAFE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Shows control characters instead of obeying them: escape becomes `␛`, a direction override `\u202e`.
 *
 * @param text - Text from anywhere.
 * @param keep - Control characters to leave as they are.
 * @example
 * ```ts
 * escapeControls("\u001b[31mred"); // "␛[31mred"
 * ```
 */
export function escapeControls(text: string, keep = ""): string {
  return text.replace(UNSAFE, (character) =>
    keep.includes(character) ? character : visible(character),
  );
}

/** Escapes what JSON.stringify leaves as it is; parsing the result gives the same value. */
export function escapeJsonControls(json: string): string {
  return json.replace(UNSAFE, (character) =>
    character === "\n" ? character : unicodeEscape(character),
  );
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "␡";
  return unicodeEscape(character);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

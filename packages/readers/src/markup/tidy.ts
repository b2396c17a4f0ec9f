/** Plain text with the spaces and line ends that a reader sees, and none that only a typesetter does. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u00a0\u2007\u202f]/gu, " ")
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .split("\n")
    .map((row) => row.replace(/[ \t]{2,}/gu, " ").trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Words on one line; nothing if there are none. */
export function oneLine(text: string | null | undefined): string | undefined {
  const words = tidy(text ?? "").replace(/\s+/gu, " ");
  return words === "" ? undefined : words;
}

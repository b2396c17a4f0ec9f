/** A code of a vocabulary in words: `trade_turnover` → `trade turnover`. */
export function words(code: string): string {
  return code.replaceAll("_", " ");
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** One line: every run of white space becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** At most `limit` characters, the last one an ellipsis if any are missing. */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join("")
    .trimEnd()}…`;
}

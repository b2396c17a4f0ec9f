import type { Span } from "@communique/core";

/** The paragraphs of a text: lines up to a blank one. What lies between them is white space. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() === "") open = undefined;
    else if (open) open.end = end;
    else {
      open = { start, end };
      paragraphs.push(open);
    }
    start = end + 1;
  }
  return paragraphs;
}

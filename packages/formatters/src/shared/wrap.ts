/**
 * Breaks text at spaces into lines of at most `width` characters, the indent included.
 *
 * @param text - Text on one line.
 * @param width - Columns of a line; a word that is longer is left whole.
 * @param first - What the first line begins with.
 * @param rest - What the other lines begin with.
 */
export function wrap(text: string, width: number, first: string, rest: string = first): string[] {
  const lines: string[] = [];
  let line = first;
  let length = first.length;
  let empty = true;
  for (const word of text.split(" ")) {
    const wordLength = [...word].length;
    if (!empty && length + 1 + wordLength > width) {
      lines.push(line);
      line = rest;
      length = rest.length;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    length += wordLength + (empty ? 0 : 1);
    empty = false;
  }
  lines.push(line);
  return lines;
}

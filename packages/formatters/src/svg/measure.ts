/** A typeface by its size in pixels; a bold one is wider. */
export interface Typeface {
  size: number;
  bold?: boolean;
}

/** The typefaces of a chart: of its title, of a record, and of what is said of it. */
export const TITLE: Typeface = { size: 15, bold: true };
export const SMALL: Typeface = { size: 13 };

/** Scripts whose characters fill a square, and pictures, which do too. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u;

/** How wide a character of a wide sans-serif typeface is, in parts of its size: a chart must hold in any. */
function characterWidth(character: string): number {
  if (SQUARE.test(character)) return 1.1;
  if (/[ijlIftr.,:;'’|!()[\]\s·]/u.test(character)) return 0.4;
  if (/[mwMW@%—…ЖМШЩЮжмшщюы]/u.test(character)) return 0.98;
  if (/[a-z0-9–-]/u.test(character)) return 0.63;
  return 0.72;
}

/** An estimate of the width of a text in pixels, rather too wide than too small: a file has no typeface to ask. */
export function textWidth(text: string, { size, bold = false }: Typeface): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size * (bold ? 1.1 : 1);
}

/**
 * Breaks a text at spaces into lines that fit, and ends the last allowed one with an ellipsis if there is more.
 *
 * @param text - Text on one line.
 * @param width - Of a line, in pixels.
 * @param typeface - What it is set in.
 * @param limit - How many lines there may be.
 */
export function fitLines(text: string, width: number, typeface: Typeface, limit: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, typeface) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length === limit) break;
  }
  if (lines.length < limit) lines.push(line);
  else lines.push(`${lines.pop()} …`);
  return lines.map((it) => cut(it, width, typeface));
}

/** A line that is too long, as one long word is, ends where the space does. */
function cut(line: string, width: number, typeface: Typeface): string {
  if (textWidth(line, typeface) <= width) return line;
  const characters: string[] = [];
  let room = width - textWidth("…", typeface);
  for (const character of line) {
    room -= textWidth(character, typeface);
    if (room < 0) break;
    characters.push(character);
  }
  return `${characters.join("").trimEnd()}…`;
}

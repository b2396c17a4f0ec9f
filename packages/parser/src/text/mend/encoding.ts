import { replace } from "./cover.js";

/** Entities of HTML that news texts leave behind, beside those of letters. */
const NAMED: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
  pound: "£",
};

/** `&eacute;`, `&ccedil;`: a letter and the combining mark that its name ends with. */
const ACCENTS: Record<string, string> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  caron: "\u030c",
  cedil: "\u0327",
};

/** The longest entity, without its marks. */
const LONGEST = 8;

/** `&rsquo;`, `&#8217;`, `&#x2019;`, and what was escaped twice: `&amp;rsquo;`. */
export function mendEntities(units: Uint16Array, text: string): void {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    let from = at + 1;
    while (text.startsWith("amp;", from) && entityAt(text, from + 4)) from += 4;
    const found = entityAt(text, from);
    if (found) replace(units, at, found.to, found.unit);
  }
}

/** The entity whose name starts at `from`, and where it ends. */
function entityAt(text: string, from: number): { unit: number; to: number } | undefined {
  const name = text.slice(from, from + LONGEST + 1);
  const length = name.indexOf(";");
  const unit = length > 0 ? unitOf(name.slice(0, length)) : 0;
  return unit > 0 && unit < 0xd800 ? { unit, to: from + length + 1 } : undefined;
}

function unitOf(name: string): number {
  if (name[0] === "#") return Number(name[1] === "x" ? `0${name.slice(1)}` : name.slice(1));
  const accent = ACCENTS[name.slice(1)];
  const character =
    accent === undefined ? NAMED[name] : name.slice(0, 1).concat(accent).normalize();
  return character?.length === 1 ? character.charCodeAt(0) : 0;
}

/** What Windows-1252 has in the place of the control characters from 0x80 on. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** `â€œ`, `Ã©`, `Â `: UTF-8 that was read as Windows-1252 or Latin-1, in the ranges of Latin letters and of punctuation. */
export function mendMojibake(units: Uint16Array, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const lead = units[at] as number;
    if (lead >= 0xc2 && lead <= 0xc5) {
      const second = byteOf(units[at + 1] as number);
      if (second < 0) continue;
      const unit = ((lead & 0x1f) << 6) | second;
      replace(units, at, at + 2, unit === 0xa0 ? 0x20 : unit);
    } else if (lead === 0xe2 && byteOf(units[at + 1] as number) === 0) {
      const third = byteOf(units[at + 2] as number);
      // The last byte of ” is none of Windows-1252: many programs drop it.
      replace(units, at, at + (third < 0 ? 2 : 3), 0x2000 | (third < 0 ? 0x1d : third));
    }
  }
}

/** The six bits that the unit stands for behind the first byte of a character; -1 if it is none. */
function byteOf(unit: number): number {
  const byte =
    unit >= 0x80 && unit < 0xc0 ? unit : WINDOWS.indexOf(String.fromCharCode(unit)) + 0x80;
  return byte >= 0x80 && unit >= 0x80 ? byte & 0x3f : -1;
}

import { HIDDEN, isSpaceUnit, LINE, SPACE } from "./cover.js";

/** Elements within a line, and those that begin one. */
const INLINE = /^(?:[abiqsu]|abbr|cite|em|font|img|mark|small|span|strong|su[bp])$/u;
const BLOCK =
  /^(?:h[1-6r]|p|br|li|[dou]l|d[dt]|div|t(?:able|body|d|h|head|r)|(?:block)?quote|fig(?:ure|caption)|section|article|pre|center)$/u;

/** Elements whose content is no text. */
const CODE = /^(?:script|style)$/u;

/** The longest name of an element in the lists above: `blockquote`. */
const LONGEST_NAME = 10;

/** The longest tag: an address may be long. */
const LONGEST = 2000;

const EXCLAMATION = 0x21;

const isLetter = (unit: number): boolean => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Tags of HTML, and an address behind the words that lead to it: `Ilze Darga<https://…>`. */
export function mendTags(units: Uint16Array, text: string): void {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const from = units[at + 1] === 0x2f ? at + 2 : at + 1;
    let to = from;
    while (isLetter(units[to] as number) || isDigit(units[to] as number)) to++;
    // `a < b` is no tag; `<!--` has no name.
    if (to - from > LONGEST_NAME || (to === from && units[to] !== EXCLAMATION)) continue;
    const name = text.slice(from, to).toLowerCase();
    const code = from === at + 1 ? endOfCode(text, from, name) : undefined;
    if (code !== undefined) {
      if (code < 0) return;
      units.fill(HIDDEN, at, code);
      at = code - 1;
      continue;
    }
    const block = BLOCK.test(name);
    const address = name.startsWith("http") || name === "mailto";
    if (!block && !address && !INLINE.test(name) && !CODE.test(name)) continue;
    const end = tagEnd(units, to);
    if (end < 0) continue;
    units.fill(block ? SPACE : HIDDEN, at, end);
    if (!block) continue;
    units[at] = LINE;
    if (name !== "br") units[at + 1] = LINE;
  }
}

/** Where a comment or an element whose content is no text ends: -1 if it does not, nothing for any other element. */
function endOfCode(text: string, from: number, name: string): number | undefined {
  if (CODE.test(name)) return text.indexOf(`</${name}`, from);
  if (!text.startsWith("!--", from)) return undefined;
  const end = text.indexOf("-->", from);
  return end < 0 ? end : end + 3;
}

/** Where the tag ends whose name ends at `from`, or -1. */
function tagEnd(units: Uint16Array, from: number): number {
  for (let k = from; k < from + LONGEST; k++) {
    const unit = units[k] as number;
    if (unit === 0x3e) return k + 1;
    if (unit === 0x3c || unit === 0) return -1;
  }
  return -1;
}

/** Emphasis in Markdown: runs of `mark` that touch a word on one side only. */
export function mendEmphasis(units: Uint16Array, text: string, mark: string): void {
  const unit = mark.charCodeAt(0);
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    let to = at + 1;
    while (units[to] === unit) to++;
    const before = isEdge(units[at - 1] as number);
    if (to - at <= 3 && before !== isEdge(units[to] as number)) units.fill(HIDDEN, at, to);
    at = to - 1;
  }
}

/** What stands beside a mark of emphasis on its outer side; the start of the text is undefined there. */
const isEdge = (unit: number | undefined): boolean =>
  !unit || isSpaceUnit(unit) || unit === LINE || unit === 0x0d;

/** The longest words of a link. */
const LONGEST_WORDS = 300;

/** Links in Markdown: `[Ilze Darga](https://…)` is its words, and an image nothing. */
export function mendLinks(units: Uint16Array, text: string): void {
  let last = 0;
  for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
    const words = text.slice(Math.max(last, at - LONGEST_WORDS), at);
    const address = text.slice(at, at + LONGEST);
    const back = words.length - words.lastIndexOf("[");
    const to = at + address.indexOf(")") + 1;
    if (back > words.length || to === at || text.slice(at - back, to).includes("\n")) continue;
    const from = at - back;
    const image = text[from - 1] === "!";
    units.fill(HIDDEN, image ? from - 1 : from, image ? to : from + 1);
    units.fill(HIDDEN, at, to);
    last = to;
  }
}

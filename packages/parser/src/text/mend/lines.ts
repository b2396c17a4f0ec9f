import type { Vocabulary } from "../../lexicon/vocabulary.js";
import { HIDDEN, isSpaceUnit, LINE, SPACE } from "./cover.js";

const GREATER = 0x3e;

/** The marks in front of the lines that an e-mail quotes: `> RIGA, May 3.` */
export function mendQuoting(units: Uint16Array, text: string): void {
  let line = 0;
  do {
    for (let at = line; units[at] === GREATER || isSpaceUnit(units[at] as number); at++)
      units[at] = SPACE;
    line = text.indexOf("\n", line) + 1;
  } while (line > 0);
}

/** How far around a word that a line end breaks its other writing is looked for, in code units. */
const REACH = 2000;

/** The longest half of a broken word, in code units. */
const LONGEST_HALF = 30;

const isLower = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x250);
const isLetter = (unit: number): boolean =>
  isLower(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit < 0xdf);

/**
 * A word that is broken at a line end. `minis-` / `ter` is one word, if the language has it; the hyphen of `long-` / `term`
 * is its own.
 */
export function mendBreaks(units: Uint16Array, text: string, vocabulary: Vocabulary): void {
  for (let line = text.indexOf("\n"); line >= 0; line = text.indexOf("\n", line + 1)) {
    const end = units[line - 1] === 0x0d ? line - 1 : line;
    const hyphen = units[end - 1] as number;
    if (hyphen !== 0x2d && hyphen !== 0x2010 && hyphen !== 0xad) continue;
    let next = line + 1;
    while (isSpaceUnit(units[next] as number)) next++;
    if (!isLetter(units[end - 2] as number) || !isLower(units[next] as number)) continue;
    let from = end - 1;
    while (isLetter(units[from - 1] as number) && end - from < LONGEST_HALF) from--;
    let to = next;
    while (isLetter(units[to] as number) && to - next < LONGEST_HALF) to++;
    const [first, second] = [text.slice(from, end - 1), text.slice(next, to)];
    const known = vocabulary.add(first + second) < vocabulary.lexiconSize;
    const name =
      !isLower(units[from] as number) &&
      !text.slice(Math.max(0, from - REACH), to + REACH).includes(`${first}-${second}`);
    units.fill(HIDDEN, known || name || hyphen === 0xad ? end - 1 : end, next);
    // The line ends behind the word.
    while (units[to] !== SPACE && units[to] !== LINE && to < text.length) to++;
    if (to < text.length) units[to] = LINE;
  }
}

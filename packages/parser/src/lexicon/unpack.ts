/** How a cell is read, by the last character of its column's name. */
const READ: Readonly<Record<string, (cell: string, first: string) => unknown>> = {
  "*": (cell, first) =>
    cell.includes(PLURAL) ? withPlurals(cell.split("|"), first) : cell.split("|"),
  ":": (cell) => Object.fromEntries(cell.split("|").map((pair) => pair.split(":"))),
  "#": Number,
  "!": () => true,
};

/** A cell with what the row above has. */
export const ABOVE = '"';
/** Behind a word: and its plural. Alone: the plural of the first cell. */
export const PLURAL = "^";

/** `Secretaries of State`: what most nouns and titles have as their plural; others are written out. */
export function pluralOf(word: string): string {
  const cut = word.search(/[ -](?:of|to|for|in|at|on|and)\b/u);
  if (cut >= 0) return pluralOf(word.slice(0, cut)) + word.slice(cut);
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (/(?:s|x|ch|sh)$/u.test(word) ? "es" : "s");
}

function withPlurals(words: readonly string[], first: string): string[] {
  const all: string[] = [];
  for (const word of words) {
    const plural = word.endsWith(PLURAL);
    const one = plural ? word.slice(0, -1) : word;
    if (one) all.push(one);
    if (plural) all.push(pluralOf(one || first));
  }
  return all;
}

/**
 * The entries of a list as the build packs it: a line of column names, then a line an entry, its cells between tabs.
 * All entries have all keys, undefined where a cell is empty: an engine knows where each key of one kind of objects is.
 *
 * ```text
 * name ⇥ forms* ⇥ country ⇥ capital!
 * Berne ⇥ Bern|Berna ⇥ CH ⇥ 1
 * Zurich ⇥ ⇥ "
 * ```
 */
export function unpack(packed: string): Record<string, unknown>[] {
  const [head = "", ...rows] = packed.split("\n");
  const columns = head.split("\t").map((column) => {
    const read = READ[column.at(-1) ?? ""];
    return { key: read ? column.slice(0, -1) : column, read };
  });
  let above: Record<string, unknown> = {};
  return rows.map((row) => {
    const cells = row.split("\t");
    const entry: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      const { key, read } = columns[i] as (typeof columns)[number];
      const cell = cells[i];
      if (cell === ABOVE) entry[key] = above[key];
      else entry[key] = cell && read ? read(cell, cells[0] as string) : cell || undefined;
    }
    above = entry;
    return entry;
  });
}

/** How a cell is read, by the last character of its column's name. */
const READ: Readonly<Record<string, (cell: string, first: string) => unknown>> = {
  "*": (cell, first) =>
    cell.split("|").flatMap((word) => {
      if (!word.endsWith(PLURAL)) return word;
      const one = word.slice(0, -1);
      return one ? [one, pluralOf(one)] : pluralOf(first);
    }),
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
  const [, head = "", rest = ""] =
    /^(.*?)((?: |-)(?:of|to|for|in|at|on|and)\b.*)?$/u.exec(word) ?? [];
  if (/[^aeiou]y$/u.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  return head + (/(?:s|x|ch|sh)$/u.test(head) ? "es" : "s") + rest;
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
  let above: readonly string[] = [];
  return rows.map((row) => {
    const cells = row.split("\t").map((cell, i) => (cell === ABOVE ? (above[i] as string) : cell));
    above = cells;
    const entry: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      const { key, read } = columns[i] as (typeof columns)[number];
      const cell = cells[i];
      entry[key] = cell && read ? read(cell, cells[0] as string) : cell || undefined;
    }
    return entry;
  });
}

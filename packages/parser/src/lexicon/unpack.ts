/** How a cell is read, by the last character of its column's name. */
const READ: Readonly<Record<string, (cell: string) => unknown>> = {
  "*": (cell) => cell.split("|"),
  ":": (cell) => Object.fromEntries(cell.split("|").map((pair) => pair.split(":"))),
  "#": Number,
  "!": () => true,
};

/**
 * The entries of a list as the build packs it: a line of column names, then a line an entry, its cells between tabs.
 * All entries have all keys, undefined where a cell is empty: an engine knows where each key of one kind of objects is.
 *
 * ```text
 * name ⇥ forms* ⇥ country ⇥ capital!
 * Berne ⇥ Bern|Berna ⇥ CH ⇥ 1
 * ```
 */
export function unpack(packed: string): Record<string, unknown>[] {
  const [head = "", ...rows] = packed.split("\n");
  const columns = head.split("\t").map((column) => {
    const read = READ[column.at(-1) ?? ""];
    return { key: read ? column.slice(0, -1) : column, read };
  });
  return rows.map((row) => {
    const cells = row.split("\t");
    const entry: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      const { key, read } = columns[i] as (typeof columns)[number];
      const cell = cells[i];
      entry[key] = cell && read ? read(cell) : cell || undefined;
    }
    return entry;
  });
}

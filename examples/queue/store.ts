// Reports as Parquet, one file a batch, which DuckDB, pandas and R read as one table: reports/*.parquet.
// Nothing is locked and nothing is updated: a file is named by its batch and appears by a rename, whole or not at all.
// A batch that is done twice, even by two workers at once, is the same file twice.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "@communique/core";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";

/** What became of one article. */
export interface Row {
  archive: string;
  /** Of the archive, counted from 1. */
  line: number;
  /** Its own id, if it has one. */
  article: string | null;
  report: Report | null;
  /** Why there is no report. */
  error: string | null;
}

const COLUMNS: { name: keyof Row; type: NonNullable<ColumnSource["type"]>; nullable: boolean }[] = [
  { name: "archive", type: "STRING", nullable: false },
  { name: "line", type: "INT32", nullable: false },
  { name: "article", type: "STRING", nullable: true },
  { name: "report", type: "JSON", nullable: true },
  { name: "error", type: "STRING", nullable: true },
];

export interface Store {
  has(key: string): boolean;
  write(key: string, rows: Row[]): Promise<void>;
}

export async function openStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true });
  const pathOf = (key: string) => join(folder, `${key}.parquet`);
  return {
    has: (key) => existsSync(pathOf(key)),
    async write(key, rows) {
      const columnData = COLUMNS.map((column) => ({
        ...column,
        data: rows.map((row) => row[column.name]),
      }));
      // What a killed worker leaves of it is hidden and never read.
      const draft = join(folder, `.${randomUUID()}.tmp`);
      const file = await open(draft, "wx");
      try {
        await file.writeFile(new Uint8Array(parquetWriteBuffer({ columnData })));
        // On the disk before it has its name, so that not even a power cut leaves half a file under it.
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, pathOf(key));
    },
  };
}

/** Every row of a store, file by file. */
export async function* readRows(folder: string): AsyncGenerator<Row> {
  for (const name of (await readdir(folder)).filter((name) => name.endsWith(".parquet"))) {
    const file = await asyncBufferFromFile(join(folder, name));
    yield* (await parquetReadObjects({ file })) as unknown as Row[];
  }
}

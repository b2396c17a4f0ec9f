// Reads queued batches and writes their reports: `pnpm worker reports`. Start one for each processor; end it with
// SIGTERM or Ctrl-C, upon which it finishes its batch, or in any other way, upon which another worker does it again.
import { open } from "node:fs/promises";
import { setImmediate as breathe } from "node:timers/promises";
import { parse } from "@communique/parser";
import { type Job, UnrecoverableError, Worker } from "bullmq";
import { type Batch, connection, hashOf, keyOf, QUEUE } from "./batch.js";
import { openStore, type Row } from "./store.js";

const [folder = "reports"] = process.argv.slice(2);
const store = await openStore(folder);

const worker = new Worker<Batch>(QUEUE, work, {
  connection,
  // A worker that is no more holds its batch for so long, in milliseconds; then another one takes it over.
  lockDuration: 5000,
  stalledInterval: 2000,
  // How often that may happen to one batch until it is put aside as failed: it might be what kills them.
  maxStalledCount: 10,
});
worker.on("ready", () => console.log("ready"));
worker.on("failed", (job, error) => console.error(`${job?.id}: ${error.message}`));
worker.on("error", (error) => console.error(error.message));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => worker.close());

async function work({ data }: Job<Batch>): Promise<void> {
  const key = keyOf(data);
  if (store.has(key)) return;
  console.log(`begin ${key}`);
  const bytes = await bytesOf(data);
  if (hashOf(bytes) !== data.hash) {
    throw new UnrecoverableError(`${data.archive} is no longer what was queued`);
  }
  const rows: Row[] = [];
  const lines = bytes.toString("utf8").replace(/\n$/u, "").split("\n");
  for (const [index, json] of lines.entries()) {
    rows.push({ archive: data.archive, line: data.firstLine + index, ...read(json) });
    // Between two articles the worker tells Redis that it lives.
    await breathe();
  }
  await store.write(key, rows);
  const unread = rows.filter(({ error }) => error !== null).length;
  console.log(`done ${key}: ${rows.length} articles, ${unread} could not be read`);
}

async function bytesOf({ archive, start, end }: Batch): Promise<Buffer> {
  const file = await open(archive);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What became of one line. A bad one is a row as well: it is counted, found again and stops nothing. */
function read(json: string): Pick<Row, "article" | "report" | "error"> {
  let article: string | null = null;
  try {
    const { id, text, publishedOn } = JSON.parse(json);
    if (id !== undefined) article = String(id);
    return { article, report: parse(text, { publishedOn }), error: null };
  } catch (error) {
    return { article, report: null, error: String(error) };
  }
}

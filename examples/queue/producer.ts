// Cuts archives (NDJSON) into batches and queues them: `pnpm producer archive.ndjson [more …]`.
// Queued again, an archive adds nothing: a waiting job has the same id, and what a worker has done has its file.
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { Queue } from "bullmq";
import { type Batch, connection, hashOf, keyOf, QUEUE } from "./batch.js";

/** Some seconds of work at most. Not an option: other batches of the same archive would be other files. */
const LINES = 100;

const queue = new Queue<Batch>(QUEUE, { connection });
for (const path of process.argv.slice(2)) {
  for await (const batch of batchesOf(resolve(path))) {
    await queue.add("parse", batch, {
      jobId: keyOf(batch),
      // A full disk or an archive out of reach may pass; what fails each time is kept for a look at it.
      attempts: 3,
      backoff: { type: "exponential", delay: 1000 },
      removeOnComplete: true,
    });
  }
}
await queue.close();

async function* batchesOf(archive: string): AsyncGenerator<Batch> {
  let start = 0;
  let firstLine = 1;
  let lines: Buffer[] = [];
  const take = (): Batch => {
    const bytes = Buffer.concat(lines);
    const batch = { archive, start, end: start + bytes.length, firstLine, hash: hashOf(bytes) };
    start = batch.end;
    firstLine += lines.length;
    lines = [];
    return batch;
  };
  for await (const line of linesOf(archive)) {
    lines.push(line);
    if (lines.length === LINES) yield take();
  }
  if (lines.length > 0) yield take();
}

/** Each line with its line end: readline would not tell how many bytes a line takes. */
async function* linesOf(archive: string): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  for await (const chunk of createReadStream(archive) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...open, chunk.subarray(from, at + 1)]);
      open = [];
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield Buffer.concat(open);
}

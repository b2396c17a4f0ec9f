// What the queue promises, tried with real workers on the Redis of REDIS_URL: no article is lost and none is counted
// twice, although workers are killed in the middle of their work.
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "@communique/parser";
import { Queue } from "bullmq";
import { connection, QUEUE } from "./batch.js";
import { makeArchive } from "./make-archive.js";
import { readRows } from "./store.js";

const ARTICLES = 2000;
const BATCHES = 20;
const KILLS = 5;

const folder = mkdtempSync(join(tmpdir(), "communique-queue-"));
const archive = join(folder, "archive.ndjson");
const bad = makeArchive(archive, ARTICLES);
const expected = expectedRows();
const queue = new Queue(QUEUE, { connection });
const workers = new Set<ChildProcess>();

try {
  for (const count of [1, 2]) await speed(count);
  await kills();
  await changedArchive();
} finally {
  for (const worker of workers) worker.kill("SIGKILL");
  await queue.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Tells how fast workers read the second half of the archive, when they are warm. */
async function speed(count: number): Promise<void> {
  const reports = join(folder, `reports-${count}`);
  produce();
  await Promise.all(Array.from({ length: count }, () => startWorker(reports)));
  const half = await untilLeft(BATCHES / 2);
  const started = performance.now();
  await idle();
  const seconds = (performance.now() - started) / 1000;
  await endWorkers();
  await complete(reports);
  console.log(
    `${count} worker(s): ${Math.round((half * ARTICLES) / BATCHES / seconds)} articles/s`,
  );
}

async function kills(): Promise<void> {
  const reports = join(folder, "reports-of-killed");
  produce();
  produce();
  assert.equal(await queue.getWaitingCount(), BATCHES, "queued twice, each batch waits once");

  let interrupted = 0;
  const starts: Promise<void>[] = [];
  const startAndKill = (): void => {
    const start = startWorker(reports, (key, worker) => {
      if (interrupted >= KILLS) return;
      workers.delete(worker);
      worker.kill("SIGKILL");
      worker.once("exit", () => {
        // The batch may have been done before the signal came: then that was no interruption.
        if (!existsSync(join(reports, `${key}.parquet`))) interrupted += 1;
        startAndKill();
      });
    });
    starts.push(start);
  };
  startAndKill();
  startAndKill();
  await idle();
  for (const start of starts) await start;
  await endWorkers();
  assert.ok(interrupted >= KILLS, `${interrupted} workers died in the middle of a batch`);
  await complete(reports);

  produce();
  await startWorker(reports);
  await idle();
  await endWorkers();
  await complete(reports);
  console.log(
    `${KILLS} workers killed in the middle of a batch: all ${ARTICLES} articles, each once`,
  );
}

/** A job whose archive has changed is put aside: its reports would be of other articles. */
async function changedArchive(): Promise<void> {
  const reports = join(folder, "reports-of-changed");
  produce();
  makeArchive(archive, 50);
  await startWorker(reports);
  await idle();
  await endWorkers();
  assert.equal(await queue.getFailedCount(), BATCHES);
  for await (const row of readRows(reports)) assert.fail(`line ${row.line} was read`);
}

/** Every line of the archive has one row: the report that the parser gives by itself, or an error if the line is bad. */
async function complete(reports: string): Promise<void> {
  const rows = [];
  for await (const { line, article, report, error } of readRows(reports)) {
    rows.push({ line, article, report, bad: error !== null });
  }
  assert.deepEqual(
    rows.sort((a, b) => a.line - b.line),
    expected,
  );
}

function expectedRows(): object[] {
  const lines = readFileSync(archive, "utf8").trimEnd().split("\n");
  return lines.map((json, index) => {
    const line = index + 1;
    if (bad.has(line)) return { line, article: bad.get(line), report: null, bad: true };
    const { id, text, publishedOn } = JSON.parse(json);
    return { line, article: id, report: parse(text, { publishedOn }), bad: false };
  });
}

function produce(): void {
  execFileSync(process.execPath, [program("producer.js"), archive], { stdio: "inherit" });
}

/** Starts a worker and resolves when it is ready; `onBegin` hears of each batch that it begins. */
function startWorker(
  reports: string,
  onBegin: (key: string, worker: ChildProcess) => void = () => {},
): Promise<void> {
  const worker = spawn(process.execPath, [program("worker.js"), reports], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  workers.add(worker);
  let said = "";
  worker.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    createInterface({ input: worker.stdout }).on("line", (line) => {
      const [word, key] = line.split(" ");
      if (word === "ready") resolve();
      if (word === "begin") onBegin(key, worker);
    });
    worker.once("exit", (code, signal) => {
      workers.delete(worker);
      // One that was killed has served its purpose, be it that it had not said that it is ready.
      if (signal === "SIGKILL") resolve();
      else reject(new Error(`a worker ended by itself with ${code}\n${said}`));
    });
  });
}

async function endWorkers(): Promise<void> {
  for (const worker of [...workers]) {
    worker.kill("SIGTERM");
    const [code] = await once(worker, "exit");
    assert.equal(code, 0, "a worker that is asked to end does so in peace");
  }
}

/** Resolves when nothing is waiting and nothing is being done. */
async function idle(): Promise<void> {
  await untilLeft(0);
}

/** Resolves when no more than `count` batches are left to do, to how many there are. */
async function untilLeft(count: number): Promise<number> {
  for (;;) {
    const left = await queue.getJobCountByTypes("waiting", "active", "delayed");
    if (left <= count) return left;
    await sleep(10);
  }
}

function program(name: string): string {
  return join(import.meta.dirname, name);
}

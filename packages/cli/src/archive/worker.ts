import { parentPort, workerData } from "node:worker_threads";

import { parseDocument } from "../records/news-document.js";
import { createSink } from "./create-sink.js";
import { writeLedger, writePartFile } from "./layout.js";
import type { Failure, Ledger, Part, WorkerNews, WorkerSettings } from "./part.js";
import { type FoundDocument, failureOf, readPart } from "./read-part.js";
import type { Sink } from "./sink.js";

/** How many documents a worker reads between two messages. */
const NEWS_EVERY = 64;

const { reading, out } = workerData as WorkerSettings;

/** Reads a part and writes its files; the ledger comes last and says that all of them are there. */
export async function readAndWrite(part: Part): Promise<void> {
  const sink = createSink(reading.format);
  const ledger: Ledger = { documents: 0, failures: [] };
  const report = createReporter();
  for await (const item of readPart(part, reading)) {
    const failure = "error" in item ? item : write(item, sink);
    if (failure === undefined) ledger.documents += 1;
    else ledger.failures.push(failure);
    report(ledger, NEWS_EVERY);
  }
  for (const file of sink.files()) await writePartFile(out, part.index, file);
  await writeLedger(out, part.index, ledger);
  report(ledger, 1);
}

/** Adds a document to the part; or says what is wrong with it. */
function write({ document, input, line }: FoundDocument, sink: Sink): Failure | undefined {
  try {
    sink.add(parseDocument(document, reading.publishedOn), document.text);
    return undefined;
  } catch (error) {
    return failureOf(error, input, line, document.id);
  }
}

/** Tells the main thread what is new, if it is so many documents. */
function createReporter(): (ledger: Ledger, atLeast: number) => void {
  let told = { documents: 0, failures: 0 };
  return ({ documents, failures: { length: failures } }, atLeast) => {
    const news: WorkerNews = {
      documents: documents - told.documents,
      failures: failures - told.failures,
    };
    if (news.documents + news.failures < atLeast) return;
    parentPort?.postMessage(news);
    told = { documents, failures };
  };
}

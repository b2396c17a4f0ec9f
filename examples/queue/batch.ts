// What producer and worker agree on.
import { createHash } from "node:crypto";
import { basename } from "node:path";

/** The queue's name in Redis, and where Redis is. */
export const QUEUE = "communique";
export const connection = { url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379" };

/** What a job carries: where some lines of an archive lie. Never the articles, since Redis keeps jobs in memory. */
export interface Batch {
  /** Absolute path, the same for every worker. */
  archive: string;
  /** Bytes, half open. */
  start: number;
  end: number;
  /** Of the archive, counted from 1. */
  firstLine: number;
  /** SHA-256 of the bytes, in hex. */
  hash: string;
}

/** What names a batch as a job and its reports as a file: the same lines at the same place give the same key. */
export function keyOf({ archive, firstLine, hash }: Batch): string {
  return `${basename(archive, ".ndjson")}-${firstLine}-${hash.slice(0, 16)}`;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import zlib from "node:zlib";

import { ArchiveError } from "./archive-options.js";
import type { Compression } from "./input-file.js";

const CHUNK_BYTES = 256 * 1024;

/** Newer than the types of the oldest Node that we run on. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => zlib.Gunzip };

/**
 * The bytes of a file as they were before compression.
 *
 * @param onRead - Told how many bytes were read from the disk.
 */
export function openInput(
  file: { path: string; compression: Compression },
  onRead: (bytes: number) => void = () => {},
): Readable {
  const bytes = createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  bytes.on("data", (chunk) => onRead(chunk.length));
  // Listening sets a stream going; it waits for its reader.
  bytes.pause();
  const decoder = createDecoder(file.compression);
  // Errors reach the reader of the decoder, which `pipeline` destroys.
  return decoder === undefined ? bytes : pipeline(bytes, decoder, () => {});
}

/** Fails for what this Node cannot decompress, before anything is done. */
export function assertReadable(path: string, compression: Compression): void {
  if (compression !== "zstd" || createZstdDecompress !== undefined) return;
  const needs = `reading .zst needs Node 22.15 or newer, and this is ${process.version}`;
  throw new ArchiveError(path, `${needs}; decompress it first, for example with "zstd -d"`);
}

function createDecoder(compression: Compression): zlib.Gunzip | undefined {
  switch (compression) {
    case "none":
      return undefined;
    case "gzip":
      return zlib.createGunzip({ chunkSize: CHUNK_BYTES });
    case "zstd":
      return createZstdDecompress?.();
  }
}

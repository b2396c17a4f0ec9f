const LINE_FEED = 0x0a;

/** The longest line that is read, in bytes: what has no line end must not fill the memory. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;

/** Whole lines as they came. */
export interface LineBlock {
  /** Lines with their line feeds; the last line of an input may have none. Empty for a line that is too long. */
  bytes: Buffer;
  /** How many lines these are. */
  lines: number;
  /** That this is one line of more than {@link MAX_LINE_BYTES}, which was left out. */
  tooLong?: true;
}

/**
 * Cuts a stream of bytes behind its line feeds, holding back what has none yet.
 *
 * @param chunks - Bytes, cut anywhere.
 * @returns Blocks of whole lines; how they are cut depends on the chunks, the lines do not.
 */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBlock> {
  let held: Buffer[] = [];
  let size = 0;
  const hold = (bytes: Buffer): void => {
    size += bytes.length;
    // Of a line that is too long only the length is of interest.
    if (size > MAX_LINE_BYTES) held = [];
    else if (bytes.length > 0) held.push(bytes);
  };
  const release = (): LineBlock => {
    const block: LineBlock =
      size > MAX_LINE_BYTES
        ? { bytes: Buffer.alloc(0), lines: 1, tooLong: true }
        : { bytes: Buffer.concat(held), lines: 1 };
    held = [];
    size = 0;
    return block;
  };

  for await (const chunk of chunks) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (size > 0) {
      const end = bytes.indexOf(LINE_FEED) + 1;
      hold(end === 0 ? bytes : bytes.subarray(0, end));
      if (end === 0) continue;
      yield release();
      bytes = bytes.subarray(end);
    }
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield { bytes: bytes.subarray(0, end), lines: countLines(bytes, end) };
    hold(bytes.subarray(end));
  }
  if (size > 0) yield release();
}

/** Where the lines of a block begin and end, without their line feeds. */
export function* eachLine(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/**
 * Where to cut a block so that the first piece has so many lines, or is so long.
 *
 * @param bytes - Whole lines.
 * @param maxLines - At most so many lines, at least one.
 * @param maxBytes - The piece ends with the line that reaches this length.
 */
export function cutLines(
  bytes: Buffer,
  maxLines: number,
  maxBytes: number,
): { end: number; lines: number } {
  let end = 0;
  let lines = 0;
  while (lines < maxLines && end < maxBytes && end < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, end);
    end = feed < 0 ? bytes.length : feed + 1;
    lines += 1;
  }
  return { end, lines };
}

function countLines(bytes: Buffer, end: number): number {
  let lines = 0;
  for (
    let at = bytes.indexOf(LINE_FEED);
    at >= 0 && at < end;
    at = bytes.indexOf(LINE_FEED, at + 1)
  ) {
    lines += 1;
  }
  return lines;
}

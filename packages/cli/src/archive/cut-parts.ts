import { reason } from "../read-input.js";
import { cutLines, lineBlocks, MAX_LINE_BYTES } from "../records/line-blocks.js";
import type { InputFile } from "./input-file.js";
import { openInput } from "./open-input.js";
import type { Part, Piece } from "./part.js";

/** A part ends with the line or file that reaches this, so that memory is bounded however long documents are. */
const PART_BYTES = 8 * 1024 * 1024;

/**
 * How many lines or files a part holds at most. The first are small, so that a small archive keeps every worker busy
 * and a kill costs little; later ones grow, so that a large archive is not a heap of small files.
 */
export function partSize(index: number): number {
  return Math.min(250 * 2 ** Math.floor(index / 16), 4000);
}

/**
 * Cuts the input into parts. Where the cuts are depends on the bytes of the input alone.
 *
 * @param files - The input in its order.
 * @param onRead - Told how many bytes of the input have been read.
 * @returns At least one part, which is empty if the input is.
 */
export async function* cutParts(
  files: readonly InputFile[],
  onRead: (bytes: number) => void,
): AsyncGenerator<Part> {
  const part = new OpenPart();
  for (const file of files) {
    if (file.type === "records") yield* cutLinesOf(file, part, onRead);
    else {
      const { path: input, type, compression, size } = file;
      onRead(size);
      part.add({ kind: "file", input, type, compression }, 1, size);
      if (part.isFull) yield part.close();
    }
  }
  if (!part.isEmpty || part.index === 0) yield part.close();
}

async function* cutLinesOf(
  file: InputFile,
  part: OpenPart,
  onRead: (bytes: number) => void,
): AsyncGenerator<Part> {
  let line = 1;
  try {
    for await (const block of lineBlocks(openInput(file, onRead))) {
      if (block.tooLong) {
        const error = `is a line of more than ${MAX_LINE_BYTES} bytes`;
        part.add({ kind: "failed", input: file.path, line, error }, 1, 0);
        line += 1;
      }
      for (let rest = block.bytes; rest.length > 0; ) {
        const { end, lines } = cutLines(rest, part.roomLines, part.roomBytes);
        part.addLines(file.path, line, rest.subarray(0, end), lines);
        line += lines;
        rest = rest.subarray(end);
        if (part.isFull) yield part.close();
      }
      if (part.isFull) yield part.close();
    }
  } catch (error) {
    part.add({ kind: "failed", input: file.path, line, error: reason(error) }, 1, 0);
  }
}

/** The part that is being filled. */
class OpenPart {
  index = 0;

  #pieces: (Exclude<Piece, { kind: "lines" }> | OpenLines)[] = [];
  #units = 0;
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#units === 0;
  }

  get isFull(): boolean {
    return this.roomLines <= 0 || this.roomBytes <= 0;
  }

  get roomLines(): number {
    return partSize(this.index) - this.#units;
  }

  get roomBytes(): number {
    return PART_BYTES - this.#bytes;
  }

  add(piece: Exclude<Piece, { kind: "lines" }>, units: number, bytes: number): void {
    this.#pieces.push(piece);
    this.#units += units;
    this.#bytes += bytes;
  }

  addLines(input: string, firstLine: number, bytes: Buffer, lines: number): void {
    const last = this.#pieces.at(-1);
    if (last?.kind === "open" && last.input === input) last.blocks.push(bytes);
    else this.#pieces.push({ kind: "open", input, firstLine, blocks: [bytes] });
    this.#units += lines;
    this.#bytes += bytes.length;
  }

  close(): Part {
    const pieces = this.#pieces.map((piece) => (piece.kind === "open" ? join(piece) : piece));
    const part: Part = { index: this.index, pieces };
    this.index += 1;
    this.#pieces = [];
    this.#units = 0;
    this.#bytes = 0;
    return part;
  }
}

interface OpenLines {
  kind: "open";
  input: string;
  firstLine: number;
  blocks: Buffer[];
}

/** The blocks in memory of their own, which can be handed to a worker without a copy. */
function join({ input, firstLine, blocks }: OpenLines): Piece {
  const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return { kind: "lines", input, firstLine, bytes };
}

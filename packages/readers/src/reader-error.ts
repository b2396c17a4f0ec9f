/**
 * Why an input cannot be read.
 *
 * - `malformed`: it is not what it was taken for
 * - `unknown-format`: it is markup or data of a kind that there is no reader for
 * - `no-text`: it holds no text of an article
 * - `too-large`, `too-deep`: no real document has so much of it
 */
export type ReaderErrorCode = "malformed" | "unknown-format" | "no-text" | "too-large" | "too-deep";

/**
 * An input that cannot be read; the message is for its user, `code` for a program.
 *
 * @example
 * ```ts
 * try {
 *   readDocuments("<html><body></body></html>");
 * } catch (error) {
 *   if (!(error instanceof ReaderError)) throw error;
 *   error.code; // "no-text"
 * }
 * ```
 */
export class ReaderError extends Error {
  /** Always the same, also where several copies of the package are loaded. */
  override readonly name = "ReaderError";
  /** The kind of reason. */
  readonly code: ReaderErrorCode;

  constructor(code: ReaderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

import { escapeControls } from "@communique/formatters";

import type { Io } from "./io.js";

/** Tells the user, in one line, what is wrong with what. */
export function complain(io: Io, subject: string, message: string): void {
  io.stderr.write(`${escapeControls(`communique: ${subject}: ${message}`)}\n`);
}

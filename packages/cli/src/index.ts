/**
 * The `communique` command as a function, for tests that run it without a process.
 *
 * @module @communique/cli
 */
export { EXIT, type Io, type Terminal } from "./io.js";
export { main } from "./main.js";

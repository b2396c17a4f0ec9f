import { setFlagsFromString } from "node:v8";

/** How far a heap may outgrow what is in use, in percent: some 25 MB of words and code, so some 100 MB a worker. */
const HEAP_GROWTH = 300;

/**
 * Has V8 collect whole heaps less often in workers that are yet to be started.
 *
 * A whole collection throws away the compiled code of functions that live only as long as a document, and V8 compiles
 * them again. By itself it comes every four megabytes of input: to V8 these heaps are small, and it counts the bytes of
 * parts that pass through them.
 */
export function keepCompiled(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
}

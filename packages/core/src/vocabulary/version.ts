/**
 * The version of the report format; it grows with the fields of a report, not with the package.
 *
 * @example
 * ```ts
 * SCHEMA_VERSION; // "1.0"
 * ```
 */
export const SCHEMA_VERSION = "1.0";

/** The type of {@link SCHEMA_VERSION}. */
export type SchemaVersion = typeof SCHEMA_VERSION;

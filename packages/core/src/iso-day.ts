/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`, as options and reports write days.
 *
 * @example
 * ```ts
 * isIsoDay("2024-02-29"); // true
 * isIsoDay("2025-02-29"); // false
 * ```
 */
export function isIsoDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Some engines roll February 30 over to March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

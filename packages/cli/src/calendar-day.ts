/** Whether a string is a day that exists, as `YYYY-MM-DD`. */
export function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Some engines roll February 30 over to March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

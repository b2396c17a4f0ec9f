/** Calls `visit` with every object inside a JSON value, the outer ones first, and its path. */
export function walk(
  value: unknown,
  visit: (record: Record<string, unknown>, path: string) => void,
  path = "",
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, visit, `${path}[${index}]`);
    });
  } else if (isRecord(value)) {
    visit(value, path);
    for (const [key, item] of Object.entries(value)) {
      walk(item, visit, path === "" ? key : `${path}.${key}`);
    }
  }
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

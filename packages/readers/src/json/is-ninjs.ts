import type { Fields } from "./fields.js";

/** Whether an object is a ninjs item: `uri` is the only field that all generations demand. */
export function isNinjs(item: Fields): boolean {
  if (typeof item.get("uri") !== "string") return false;
  const names = [...item.keys()];
  return names.some((name) => /^(?:bod(?:ies|y_\w{1,40})|headlines?|versioncreated)$/u.test(name));
}

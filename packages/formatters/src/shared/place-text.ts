import type { Place } from "@communique/core";

/** A place with its country: `Riga (LV)`. */
export function placeText({ name, country }: Place): string {
  return country ? `${name} (${country})` : name;
}

import type { InputType } from "../input-type.js";
import { type Fields, fieldsOf } from "../json/fields.js";
import { isNinjs } from "../json/is-ninjs.js";

/** What begins with a bracket: JSON of a kind, or a story after all. */
export function detectJson(input: string, name: string): InputType {
  const end = input.indexOf("\n");
  const line = end === -1 ? input : input.slice(0, end);
  const first = parsed(line);
  // Further lines make a list of records, whatever the first one is.
  if (fieldsOf(first) && input.slice(line.length).trim() !== "") return "ndjson";
  const whole = first ?? parsed(input);
  const object = fieldsOf(whole);
  if (object) return kindOf(object);
  if (Array.isArray(whole) && whole.length > 0 && whole.every(fieldsOf)) return "ndjson";
  return /\.(?:nd)?jsonl?$/iu.test(name) ? "ndjson" : "text";
}

function kindOf(object: Fields): InputType {
  const version = object.get("version");
  if (typeof version === "string" && /jsonfeed\.org\/version/u.test(version)) return "feed";
  return isNinjs(object) && typeof object.get("text") !== "string" ? "ninjs" : "ndjson";
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

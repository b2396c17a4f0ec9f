import { deflate, inflate } from "./deflate.ts";
import type { Story } from "./story.ts";

/** What a link holds: a story, and the format in which it is looked at. */
export interface Linked extends Story {
  format: string;
}

/** Longer links are cut by too many programs on their way; in characters. */
const LONGEST = 30_000;

/**
 * The part of a link behind `#`. It never reaches a server.
 *
 * @returns undefined if the story is too long for a link.
 */
export async function toFragment({
  text,
  publishedOn,
  format,
}: Linked): Promise<string | undefined> {
  // JSON, because it keeps what UTF-8 cannot: half of a surrogate pair.
  const fields = new URLSearchParams({ text: await deflate(JSON.stringify(text)) });
  if (publishedOn !== "") fields.set("published", publishedOn);
  if (format !== "") fields.set("format", format);
  const fragment = fields.toString();
  return fragment.length > LONGEST ? undefined : fragment;
}

/**
 * What a link holds.
 *
 * @returns undefined if it holds no story.
 * @throws Error if it was cut or is not ours.
 */
export async function fromFragment(fragment: string): Promise<Linked | undefined> {
  const fields = new URLSearchParams(fragment.replace(/^#/u, ""));
  const packed = fields.get("text");
  if (packed === null) return undefined;
  const text: unknown = JSON.parse(await inflate(packed));
  if (typeof text !== "string") throw new Error("the link holds no text");
  const published = fields.get("published") ?? "";
  return {
    text,
    publishedOn: isDay(published) ? published : "",
    format: fields.get("format") ?? "",
  };
}

function isDay(value: string): boolean {
  const input = document.createElement("input");
  input.type = "date";
  input.value = value;
  return input.value === value;
}

/** What programs put under the content of an item: `The post … appeared first on …`, `Continue reading →`. */
const TAIL =
  /^(?:The post .{1,300} (?:appeared first on|first appeared on) .{1,100}|(?:continue reading|read more|read the full (?:story|article))\b.{0,200})$/iu;

/** The text of an item without what leads to its page. */
export function withoutFeedTail(text: string): string {
  const at = text.lastIndexOf("\n");
  return at !== -1 && TAIL.test(text.slice(at + 1)) ? text.slice(0, at).trimEnd() : text;
}

/** No white space, control or direction character, and none that ends an attribute or a Markdown link. */
const WEB_ADDRESS = /^https?:\/\/[^\p{Z}\p{C}"'<>\\^`{|}]+$/iu;

/**
 * An address of the web, or nothing: what a caller passes as `source.url` may be any string, and a reader of a format
 * follows what stands in the place of an address.
 */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && WEB_ADDRESS.test(url) ? url : undefined;
}

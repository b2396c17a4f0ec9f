import { Parser } from "htmlparser2";

import { ReaderError } from "../reader-error.js";

/** No page or feed of news comes near these; what does would cost minutes in a tree of nodes. */
const LIMITS = { length: 20_000_000, depth: 256, attributes: 500, className: 20_000 };

/** A feed or a message may be an archive, a page is one document. */
const ELEMENTS = { page: 60_000, xml: 400_000 };

/**
 * Throws for markup that is made to exhaust whoever builds a tree of it. It is read as a stream, in linear time.
 *
 * @param markup - HTML or XML.
 * @param xml - Whether names are case-sensitive and every element must be closed.
 * @throws ReaderError with the code `too-large` or `too-deep`.
 */
export function guardMarkup(markup: string, xml: boolean): void {
  if (markup.length > LIMITS.length)
    throw new ReaderError("too-large", `has more than ${LIMITS.length} characters`);
  const most = xml ? ELEMENTS.xml : ELEMENTS.page;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentagname() {
        attributes = 0;
        if (++elements > most) throw new ReaderError("too-large", `has more than ${most} elements`);
        if (++depth > LIMITS.depth)
          throw new ReaderError("too-deep", `nests elements more than ${LIMITS.depth} deep`);
      },
      onattribute(name, value) {
        const isLong = name.length + (name === "class" ? value.length : 0) > LIMITS.className;
        if (++attributes > LIMITS.attributes || isLong)
          throw new ReaderError("too-large", "has an element with too many attributes or classes");
      },
      onclosetag() {
        depth--;
      },
    },
    { xmlMode: xml },
  );
  parser.end(markup);
}

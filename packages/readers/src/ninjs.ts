import { localDay } from "./day.js";
import { toDocument, webAddress } from "./document.js";
import { htmlToText } from "./html/html-to-text.js";
import { type Fields, fieldsOf, firstWords, objectsOf, parseJson } from "./json/fields.js";
import { isNinjs } from "./json/is-ninjs.js";
import { tidy } from "./markup/tidy.js";
import { nitfText } from "./nitf.js";
import { ReaderError } from "./reader-error.js";
import type { SourceDocument } from "./source-document.js";

/** One body of an item: what it is written in, and the writing. */
interface Body {
  kind: string;
  value: string;
}

/**
 * Reads an item of ninjs, IPTC's News in JSON, of the generations 1, 2 and 3.
 *
 * @param json - The item.
 * @throws ReaderError if it is no ninjs item or has no body of text.
 * @example
 * ```ts
 * readNinjs('{ "uri": "urn:x:1", "headline": "Ports", "body_text": "RIGA, May 3. …" }').title; // "Ports"
 * ```
 */
export function readNinjs(json: string): SourceDocument {
  const item = fieldsOf(parseJson(json, "the item"));
  if (item === undefined || !isNinjs(item))
    throw new ReaderError("malformed", "is no ninjs item: it has no uri with a headline or a body");
  return ninjsDocument(item);
}

/** @throws ReaderError with the code `no-text`. */
export function ninjsDocument(item: Fields): SourceDocument {
  const uri = firstWords(item, ["uri"]);
  return toDocument(
    {
      text: bodyText(item),
      id: uri,
      title: firstWords(item, ["headline"]) ?? mainValue(item.get("headlines")),
      url: webAddress(uri),
      publishedOn: localDay(
        ["versioncreated", "contentcreated", "firstcreated"].map((name) =>
          firstWords(item, [name]),
        ),
      ),
      byline: firstWords(item, ["byline", "by"]),
      agency: agency(item),
      located: firstWords(item, ["located"]),
      language: firstWords(item, ["language"]),
    },
    "the item has no text",
  );
}

function agency(item: Fields): string | undefined {
  const sources = [...objectsOf(item.get("infosources")), ...objectsOf(item.get("infosource"))];
  const names = sources.flatMap((source) => firstWords(source, ["name"]) ?? []);
  return names[0] ?? firstWords(item, ["copyrightholder"]);
}

/** The headline with the role `main`, or the first. */
function mainValue(headlines: unknown): string | undefined {
  const list = objectsOf(headlines);
  const main = list.find((headline) => firstWords(headline, ["role"]) === "main") ?? list[0];
  return main && firstWords(main, ["value"]);
}

/** XHTML and NITF tell paragraphs apart; plain text need not. */
const PREFERENCE = [/html/u, /nitf/u, /text|plain/u];

function bodyText(item: Fields): string | undefined {
  const bodies = [...item].flatMap(([name, value]): Body[] => {
    if (name === "bodies")
      return objectsOf(value).flatMap((body) => {
        const text = body.get("value");
        const kind = firstWords(body, ["contenttype"]) ?? firstWords(body, ["role"]) ?? "text";
        return typeof text === "string" ? [{ kind: kind.toLowerCase(), value: text }] : [];
      });
    if (!name.startsWith("body_") || typeof value !== "string") return [];
    return [{ kind: name.slice("body_".length), value }];
  });
  for (const wanted of PREFERENCE) {
    const body = bodies.find(({ kind, value }) => wanted.test(kind) && value.trim() !== "");
    if (body) return readBody(body);
  }
  return undefined;
}

function readBody({ kind, value }: Body): string | undefined {
  if (/html/u.test(kind)) {
    return htmlToText(value);
  }
  return /nitf/u.test(kind) ? nitfText(value) : tidy(value);
}

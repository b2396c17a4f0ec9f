import { webAddress } from "../document.js";
import { type Fields, fieldsOf, objectsOf } from "../json/fields.js";
import { oneLine } from "../markup/tidy.js";
import { markupToText } from "../markup/to-text.js";

/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  headline?: string | undefined;
  datePublished?: string | undefined;
  author?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
}

/** Kinds of schema.org that are an article: NewsArticle, BlogPosting, Report, … */
const ARTICLE = /(?:Article|Posting|Report|PressRelease|Statement)$/u;

/** The article that a page describes in JSON-LD, if it does. */
export function readJsonLd(document: Document): LinkedArticle | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const article = findArticle(parse(script.textContent ?? ""));
    if (article) return describe(article);
  }
  return undefined;
}

/** Sites wrap it in comments and leave raw line ends in strings. */
function parse(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/gu, "");
  for (const attempt of [json, json.replace(/[\n\r\t]/gu, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

/** Breadth first, as pages nest their nodes in arrays and graphs. */
function findArticle(value: unknown): Fields | undefined {
  const nodes = objectsOf(value);
  for (let i = 0; i < nodes.length && i < 200; i++) {
    const node = nodes[i] as Fields;
    const types = [node.get("@type")].flat();
    if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return node;
    nodes.push(...objectsOf(node.get("@graph")), ...objectsOf(node.get("mainentity")));
  }
  return undefined;
}

function describe(article: Fields): LinkedArticle {
  return {
    headline: words(article.get("headline")) ?? words(article.get("name")),
    datePublished: words(article.get("datepublished")),
    author: names(article.get("author")),
    publisher: names(article.get("publisher")) ?? names(article.get("sourceorganization")),
    url: webAddress(words(article.get("url"))),
    language: words(article.get("inlanguage")),
  };
}

/** A string, in which many sites leave entities. */
function words(value: unknown): string | undefined {
  return typeof value === "string" ? oneLine(markupToText(value)) : undefined;
}

/** The names of people or bodies, which may be strings or things with a name. */
function names(value: unknown): string | undefined {
  const list = [value]
    .flat()
    .slice(0, 20)
    .flatMap((entry) => words(entry) ?? words(fieldsOf(entry)?.get("name")) ?? [])
    .filter((name) => webAddress(name) === undefined);
  return list.length > 0 ? list.join(", ") : undefined;
}

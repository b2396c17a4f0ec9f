import type { InputType } from "../input-type.js";
import { ReaderError } from "../reader-error.js";

/** What begins with `<`, or is called HTML by its name: a page, a feed, NewsML-G2, or a story after all. */
export function detectMarkup(input: string, isNamedHtml: boolean): InputType {
  const { root, doctype, isXml } = prologue(input);
  if (doctype === "html" || root === "html") return "html";
  switch (root) {
    case "rss":
    case "rdf":
    case "feed":
      return "feed";
    case "newsmessage":
    case "newsitem":
      return "newsml";
    // Pages without a root of their own.
    case "head":
    case "body":
      return "html";
  }
  if (isNamedHtml && /<[a-z!/]/iu.test(input)) return "html";
  if (isXml && root !== undefined)
    throw new ReaderError("unknown-format", `is XML of a kind that is not read (<${root}>)`);
  return "text";
}

interface Prologue {
  /** Name of the first element in small letters, without a prefix; absent where no tag is. */
  root?: string;
  doctype?: string;
  /** Whether there is an XML declaration, which no story has. */
  isXml: boolean;
}

/** A tag with its end or an attribute: `<html is what he meant` has neither. */
const TAG =
  /<(?:[a-z][\w.-]{0,50}:)?([a-z][\w.-]{0,50})(?:\s{0,20}\/?>|\s{1,20}[\w:.-]{1,50}\s{0,5}=)/iuy;
const DOCTYPE = /<!doctype\s+([a-z]\w{0,50})/iuy;

/** Reads over declarations, comments and instructions to the first tag. */
function prologue(input: string): Prologue {
  const found: Prologue = { isXml: input.startsWith("<?xml") };
  let at = 0;
  while (at < input.length) {
    at = skipSpace(input, at);
    if (input.startsWith("<!--", at)) at = behind(input, "-->", at);
    else if (input.startsWith("<?", at)) at = behind(input, "?>", at);
    else {
      const doctype = matchAt(DOCTYPE, input, at);
      if (doctype === undefined) break;
      found.doctype = doctype;
      at = behindDoctype(input, at);
    }
  }
  const root = matchAt(TAG, input, at);
  if (root !== undefined) found.root = root;
  return found;
}

function matchAt(expression: RegExp, input: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(input)?.[1]?.toLowerCase();
}

function skipSpace(input: string, from: number): number {
  let at = from;
  while (at < input.length && (input[at] ?? "").trim() === "") at++;
  return at;
}

function behind(input: string, end: string, from: number): number {
  const at = input.indexOf(end, from);
  return at === -1 ? input.length : at + end.length;
}

/** A document type may hold declarations in brackets. */
function behindDoctype(input: string, from: number): number {
  const close = input.indexOf(">", from);
  const bracket = input.indexOf("[", from);
  const inner = bracket !== -1 && bracket < close ? behind(input, "]", bracket) : from;
  return behind(input, ">", inner);
}

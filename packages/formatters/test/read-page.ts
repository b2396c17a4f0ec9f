import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** An element of a page as an independent parser reads it. */
export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** Its text and that of everything in it. */
  text: string;
  /** The elements in it, at any depth, in order. */
  within: PageElement[];
}

/** The elements of a page in order, and the errors of a parser that reports each of the standard's. */
export function readPage(page: string): { elements: PageElement[]; errors: string[] } {
  const errors: string[] = [];
  const tree = parse(page, { onParseError: ({ code }) => errors.push(code) });
  return { elements: elementsIn(tree), errors };
}

/** The class names of an element that begin with a letter and go on with a number. */
export function classesOf({ attributes }: PageElement): string[] {
  return attributes.class?.split(" ") ?? [];
}

function elementsIn(node: Tree.ParentNode): PageElement[] {
  return node.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return [];
    const within = elementsIn(child);
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    return [{ name: child.tagName, attributes, text: textOf(child), within }, ...within];
  });
}

function textOf(node: Tree.ChildNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** What is never the text of an article, whatever the layout. */
const NEVER = [
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "dialog",
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  "[hidden]",
  ".wp-caption-text",
].join(", ");

/** Banners, by the names that sites give them. */
const BANNERS = ["cookie", "consent", "gdpr"];

/** Parts that are beside the article, by the names that sites give them. */
const BESIDE = ["newsletter", "subscribe", "related", "share", "sharing", "breadcrumb"];

/** A name that says what a part has, not what it is: `has-related`, `with-share-bar`. */
const STATE = /^(?:has|with|is|no|show|enable)-/iu;

/** A paragraph that sends the reader elsewhere: `Read also: …`. */
const ELSEWHERE =
  /^(?:read (?:also|more|next)|also read|see also|related(?: (?:news|stories|story))?|more on this)\b/iu;

/**
 * Removes what an extractor may leave between the paragraphs: captions, banners, links to other stories. What marks a
 * dateline is renamed, because Readability takes it for a byline and takes it out.
 */
export function removeClutter(document: Document): void {
  for (const part of document.querySelectorAll(NEVER)) part.remove();
  // Readability takes such a part for what it only has.
  for (const part of document.querySelectorAll("[class]"))
    part.setAttribute("class", withoutStates(part));
  for (const part of document.querySelectorAll("figcaption")) {
    // A figure may be a quotation, and its caption the speaker.
    if (part.closest("figure")?.querySelector("blockquote") == null) part.remove();
  }
  for (const part of named(document, BANNERS)) if (!hasArticle(part)) part.remove();
  const most = proseLength(document) / 2;
  // ASP.NET puts the whole page into a form.
  for (const part of [...document.querySelectorAll("form"), ...named(document, BESIDE)])
    if (!hasArticle(part) && proseLength(part) <= most) part.remove();
  for (const part of document.querySelectorAll("p, li, h3, h4")) {
    if (ELSEWHERE.test(part.textContent?.trim() ?? "") && isMostlyLinks(part)) part.remove();
  }
  for (const part of document.querySelectorAll('[class*="dateline" i], [id*="dateline" i]')) {
    part.removeAttribute("class");
    part.removeAttribute("id");
  }
}

function named(document: Document, names: readonly string[]): Element[] {
  const selector = names.flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]).join();
  return [...document.querySelectorAll(selector)];
}

/** The classes of an element that say what it is. */
function withoutStates(part: Element): string {
  const words = (part.getAttribute("class") ?? "").split(/\s+/u);
  return words.filter((word) => !STATE.test(word)).join(" ");
}

function hasArticle(part: Element): boolean {
  return (
    part.matches("html, body, main, article") || part.querySelector("h1, main, article") !== null
  );
}

/** How many characters there are in paragraphs that are not mostly links. */
function proseLength(part: Element | Document): number {
  return [...part.querySelectorAll("p")]
    .filter((paragraph) => !isMostlyLinks(paragraph))
    .reduce((sum, { textContent }) => sum + (textContent ?? "").length, 0);
}

function isMostlyLinks(part: Element): boolean {
  const links = [...part.querySelectorAll("a")].reduce(
    (sum, link) => sum + (link.textContent ?? "").length,
    0,
  );
  return links * 2 >= (part.textContent ?? "").length;
}

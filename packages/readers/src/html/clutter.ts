/** What is never the text of an article, whatever the layout. */
const NEVER = [
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "form",
  "dialog",
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  "[hidden]",
  ".wp-caption-text",
];

/** Parts that sites mark by names of their own; a part that holds the headline or the article is not one. */
const MARKED = [
  "cookie",
  "consent",
  "gdpr",
  "newsletter",
  "subscribe",
  "related",
  "share",
  "breadcrumb",
];

/** A paragraph that sends the reader elsewhere: `Read also: …`. */
const ELSEWHERE =
  /^(?:read (?:also|more|next)|also read|see also|related(?: (?:news|stories|story))?|more on this)\b/iu;

/**
 * Removes what an extractor may leave between the paragraphs: captions, banners, links to other stories. What marks a
 * dateline is renamed, because Readability takes it for a byline and takes it out.
 */
export function removeClutter(document: Document): void {
  for (const part of document.querySelectorAll(NEVER.join(", "))) part.remove();
  for (const part of document.querySelectorAll("figcaption")) {
    // A figure may be a quotation, and its caption the speaker.
    if (part.closest("figure")?.querySelector("blockquote") == null) part.remove();
  }
  for (const part of document.querySelectorAll(markedParts())) {
    if (!isContent(part)) part.remove();
  }
  for (const part of document.querySelectorAll("p, li, h3, h4")) {
    if (ELSEWHERE.test(part.textContent?.trim() ?? "") && isMostlyLinks(part)) part.remove();
  }
  for (const part of document.querySelectorAll('[class*="dateline" i], [id*="dateline" i]')) {
    part.removeAttribute("class");
    part.removeAttribute("id");
  }
}

function markedParts(): string {
  return MARKED.flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]).join(", ");
}

function isContent(part: Element): boolean {
  return (
    part.matches("html, body, main, article") || part.querySelector("h1, main, article") !== null
  );
}

function isMostlyLinks(part: Element): boolean {
  const links = [...part.querySelectorAll("a")].reduce(
    (sum, link) => sum + (link.textContent ?? "").length,
    0,
  );
  return links * 2 >= (part.textContent ?? "").length;
}

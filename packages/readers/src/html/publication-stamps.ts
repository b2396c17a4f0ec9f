import { metaContent } from "./meta.js";

/** Names under which pages give the moment of publication, the most precise first. */
const META = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publishdate",
  "pubdate",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date.issued",
  "dc.date.created",
  "dc.date",
  "date",
];

/** What shows when an article came out, and not when it was changed. */
const DATED = '[class*="date" i], [class*="publi" i], [class*="posted" i], [id*="date" i]';
const CHANGED = /updat|modif|edited/iu;
const ELSEWHERE =
  'nav, aside, footer, [class*="related" i], [class*="sidebar" i], [class*="latest" i], [class*="comment" i], [class*="teaser" i]';

/**
 * Whatever on a page may say when it was published, the most trusted first: its `meta` elements, its microdata, the
 * `time` beside its headline, other text that is marked as a date, and its address.
 */
export function publicationStamps(document: Document, url: string | undefined): string[] {
  const stamps = META.flatMap((name) => metaContent(document, [name]) ?? []);
  for (const selector of ['[itemprop="datePublished" i]', "time", DATED]) {
    for (const element of fromHeadline(document, selector)) {
      if (isOfTheArticle(element)) stamps.push(...stampsOf(element));
    }
  }
  const path = /^https?:\/\/[^/]{1,250}\/(?:[^?#]{0,100}\/)?(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/u;
  const inAddress = path.exec(url ?? "");
  if (inAddress) stamps.push(inAddress.slice(1).join("-"));
  return stamps;
}

/** What follows the headline before what is above it: there, sites like to show what day it is today. */
function fromHeadline(document: Document, selector: string): Element[] {
  const found = [...document.querySelectorAll(`h1, ${selector}`)];
  const headline = found.findIndex((element) => element.matches("h1"));
  return [...found.slice(headline + 1), ...found.slice(0, Math.max(0, headline))];
}

function isOfTheArticle(element: Element): boolean {
  const marks = `${element.className} ${element.getAttribute("itemprop") ?? ""} ${element.id}`;
  if (CHANGED.test(marks) && !/publi/iu.test(marks)) return false;
  return element.closest(ELSEWHERE) === null && !isAtTheTop(element);
}

/** Whether an element is in the head of the site, which has no headline. */
function isAtTheTop(element: Element): boolean {
  const top = element.closest('header, [class*="topbar" i], [class*="site-header" i]');
  return top !== null && top.querySelector("h1") === null && top.closest("article, main") === null;
}

function stampsOf(element: Element): string[] {
  const machine = element.getAttribute("datetime") ?? element.getAttribute("content");
  const shown = element.textContent ?? "";
  // A long text only mentions days.
  const short = shown.length <= 80 && !CHANGED.test(shown) ? [shown.trim()] : [];
  return machine === null ? short : [machine, ...short];
}

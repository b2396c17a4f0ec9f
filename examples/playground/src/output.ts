import { element } from "./element.ts";
import { sizeText } from "./figures.ts";
import { createPageFrame } from "./page-frame.ts";
import type { Answer } from "./reading.ts";

/** What is longer is shown in part, so that no story stops the browser; in UTF-16 code units. */
const LONGEST_TEXT = 400_000;
/** A page cannot be cut, and one with thousands of cards takes minutes to lay out. */
const LONGEST_PAGE = 1_000_000;

const place = element("output", HTMLDivElement);
const about = element("about", HTMLParagraphElement);
const frame = createPageFrame();
const source = document.createElement("pre");
source.tabIndex = 0;
source.setAttribute("role", "region");
source.setAttribute("aria-label", "Report as text");

/** What is shown is of an earlier text. */
export function waitFor(): void {
  place.setAttribute("aria-busy", "true");
}

/**
 * Shows a report in the format that it was written in: a page as a page, anything else as it is.
 *
 * @param isMoreToCome - Is asked when this one is there.
 */
export function show({ format, output }: Answer, isMoreToCome: () => boolean): void {
  const size = sizeText(new TextEncoder().encode(output).length);
  about.textContent = `${format.description} · ${size}`;
  const settle = () => place.setAttribute("aria-busy", String(isMoreToCome()));
  if (format.mediaType === "text/html" && output.length <= LONGEST_PAGE) {
    mount(frame.element);
    frame.show(output, settle);
    return;
  }
  showText(
    format.mediaType === "text/html"
      ? "This page is too long to be shown here: download it, or take another format."
      : output,
  );
  settle();
}

function showText(text: string): void {
  mount(source);
  source.textContent =
    text.length <= LONGEST_TEXT
      ? text
      : `${text.slice(0, LONGEST_TEXT)}\n…\nToo long to be shown whole: copy or download it.`;
}

function mount(node: HTMLElement): void {
  if (node.parentNode !== place) place.replaceChildren(node);
}

/** Gives the output to the user as a file. */
export function download({ format, output }: Answer): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([output], { type: format.mediaType }));
  link.download = `report.${format.extension}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

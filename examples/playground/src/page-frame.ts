/** Where an output that is itself a page is shown: a frame in which no script runs, whatever the page holds. */
export interface PageFrame {
  readonly element: HTMLIFrameElement;
  /** Calls back when the page is there, unless another one overtakes it. */
  show(html: string, whenShown: () => void): void;
}

/** A frame that keeps its place while the story changes, and whose links lead to places in its page. */
export function createPageFrame(): PageFrame {
  const element = document.createElement("iframe");
  element.title = "Story and cards";
  // Of our origin, so that we reach into it; it gets no other right.
  element.setAttribute("sandbox", "allow-same-origin");
  let kept = 0;
  let waiting: (() => void) | undefined;
  element.addEventListener("load", () => {
    const page = element.contentWindow;
    page?.scrollTo(0, kept);
    page?.document.addEventListener("click", (event) => followInside(event, page));
    waiting?.();
    waiting = undefined;
  });
  return {
    element,
    show(html, whenShown) {
      // A page that is still on its way stands at its top.
      if (!waiting) kept = element.contentWindow?.scrollY ?? 0;
      waiting = whenShown;
      element.srcdoc = html;
    },
  };
}

/** A page without an address of its own has ours, so that `#m1` would lead out of it. */
function followInside(event: MouseEvent, page: Window): void {
  const target = event.composedPath()[0] as Element | undefined;
  const fragment = target?.closest("a")?.getAttribute("href");
  if (!fragment?.startsWith("#")) return;
  event.preventDefault();
  page.location.hash = fragment;
}

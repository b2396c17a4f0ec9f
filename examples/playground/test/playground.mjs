// The built page on a server of its own, in a real browser.
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { openBrowser } from "../../../scripts/lib/browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Serves the page on a free port. */
export async function serve() {
  const server = await preview({
    root,
    logLevel: "silent",
    preview: { host: "127.0.0.1", port: 0 },
  });
  const { port } = server.httpServer.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}

/** The page for the tests of a file, each in a browser context of its own; all is closed after them. */
export async function openPlayground() {
  const server = await serve();
  const browser = await openBrowser();
  after(async () => {
    await browser.close();
    await server.close();
  });
  return {
    url: server.url,
    /** Opens the page behind a fragment, with the story read; options are those of a browser context. */
    async open(fragment = "", options = {}) {
      const context = await browser.newContext({
        permissions: ["clipboard-read", "clipboard-write"],
        ...options,
      });
      const page = await context.newPage();
      // Only a hang ends a test: a busy machine takes many times as long as a free one.
      page.setDefaultTimeout(120_000);
      await page.goto(`${server.url}${fragment}`);
      await settled(page);
      return page;
    },
  };
}

/** Waits until what is shown is of what is in the form. */
export async function settled(page) {
  await page.locator("#output[aria-busy=false]").waitFor();
}

export async function write(page, text) {
  await page.getByLabel("Text of the story").fill(text);
  await settled(page);
}

/** As `write`, for what a test cannot type: any string, also with half of a surrogate pair. */
export async function put(page, text) {
  await page.evaluate((json) => {
    const field = document.querySelector("#text");
    field.value = JSON.parse(json);
    field.dispatchEvent(new Event("input"));
  }, JSON.stringify(text));
  await settled(page);
}

export async function chooseFormat(page, name) {
  await page.getByRole("radio", { name, exact: true }).check({ force: true });
  await settled(page);
}

/** What a format other than a page shows. */
export const shownText = (page) => page.locator("#output pre").textContent();

/** The text of the story, each half of a surrogate pair as it is. */
export async function storyText(page) {
  return JSON.parse(
    await page.evaluate(() => JSON.stringify(document.querySelector("#text").value)),
  );
}

/** The story and its cards. */
export const cards = (page) => page.frameLocator("#output iframe");

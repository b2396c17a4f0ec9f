import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openBrowser } from "../../../scripts/lib/browser.mjs";
import { createSequence, html } from "../src/index.js";
import { emptySample, hostileSample, richSample, type Sample } from "./samples.js";
import { stories } from "./stories.js";

let browser: Awaited<ReturnType<typeof openBrowser>>;

/** On a machine without a browser, one is installed first. */
const INSTALLED = 10 * 60_000;

beforeAll(async () => {
  browser = await openBrowser();
}, INSTALLED);

afterAll(async () => {
  await browser?.close();
}, INSTALLED);

const HOSTILE = hostileSample(
  `</p></a><script>document.title = "run"</script><img src="//evil.example/x" onerror="document.title='run'">`,
);
const LONG_WORDS = hostileSample(`${"donaudampfschiff".repeat(40)} ${"مرحبا ".repeat(30)}`);

const DESKTOP = { viewport: { width: 1280, height: 800 } };

/** Opens a page for as long as it is looked at. What it asks for besides itself is an error. */
async function visit<T>(
  source: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ ...DESKTOP, ...options });
  try {
    const asked: string[] = [];
    await context.route("**/*", (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: source });
    });
    const page = await context.newPage();
    await page.goto("http://page.test/");
    const result = await look(page);
    expect(asked).toEqual(["http://page.test/"]);
    return result;
  } finally {
    await context.close();
  }
}

const write = ({ report, text }: Sample): string => html.format(report, { text });

function joined(samples: readonly Sample[]): string {
  const writer = createSequence(html);
  return samples.map((it) => writer.next(it.report, it)).join("") + writer.end();
}

/** The classes of what has another background than `before`, which is a result of `backgrounds`. */
async function litSince(before: Painted[], page: Page): Promise<string[]> {
  const now = await backgrounds(page);
  return now.filter(({ colour }, index) => colour !== before[index]?.colour).map(({ it }) => it);
}

interface Painted {
  it: string;
  colour: string;
}

/** What can light up, with its classes of entries, and its background. */
function backgrounds(page: Page): Promise<Painted[]> {
  return page.evaluate(`[...document.querySelectorAll(".card, .source, .e")].map((element) => ({
    it: [...element.classList].filter((name) => /^r\\d+$/.test(name)).join(" "),
    colour: getComputedStyle(element).backgroundColor,
  }))`);
}

/** Those of `all` that belong to one of the entries. */
function belonging(all: Painted[], entries: string[]): string[] {
  return all
    .map(({ it }) => it)
    .filter((it) => it.split(" ").some((name) => entries.includes(name)));
}

async function entriesOf(page: Page, selector: string): Promise<string[]> {
  const classes = await page.locator(selector).first().getAttribute("class");
  return classes?.match(/\br\d+\b/gu) ?? [];
}

describe("where scripts do not run", () => {
  test.each([
    ["a meeting's card", "#d0-m1"],
    ["a statement's card", "#d0-s1"],
    ["a target's card", "#d0-t1"],
    ["a person's card", "#d0-p1"],
    ["the dateline", "#d0-d1"],
    ["a place of two statements and a person", ".story .e:has-text('Kalnina')"],
    ["a place of one target", ".story .e:has-text('raise trade')"],
  ])("pointing at %s lights what belongs to it, and nothing else", async (_name, selector) => {
    await visit(
      write(richSample()),
      async (page) => {
        const before = await backgrounds(page);
        await page.locator(selector).first().hover();
        const lit = await litSince(before, page);
        const expected = belonging(before, await entriesOf(page, selector));
        expect(expected.length).toBeGreaterThan(1);
        expect(lit).toEqual(expected);
        await page.mouse.move(0, 0);
        expect(await litSince(before, page)).toEqual([]);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe("with the keyboard alone", () => {
  test("from the story to a card and back", async () => {
    await visit(write(richSample()), async (page) => {
      const before = await backgrounds(page);
      const focused = page.locator("*:focus");
      const tabTo = async (selector: string): Promise<void> => {
        for (let stops = 0; stops < 200; stops++) {
          await page.keyboard.press("Tab");
          if (await focused.and(page.locator(selector)).count()) return;
        }
        throw new Error(`no stop at ${selector}`);
      };

      await tabTo(".skip");
      expect(await focused.boundingBox()).toMatchObject({ x: 16 });
      await tabTo('.story [href="#d0-m1"]');
      const entries = await entriesOf(page, "*:focus");
      expect(await litSince(before, page)).toEqual(belonging(before, entries));

      await page.keyboard.press("Enter");
      expect(await page.locator(":target").getAttribute("id")).toBe("d0-m1");
      await tabTo(".card a");
      expect(await page.locator("#d0-m1 *:focus").count()).toBe(1);
      const entry = await entriesOf(page, "#d0-m1");
      expect(await litSince(before, page)).toEqual(belonging(before, entry));

      await page.keyboard.press("Enter");
      expect(await page.locator(".story :target:focus").getAttribute("class")).toContain(entry[0]);
    });
  });

  test("every beginning in the story is one stop", async () => {
    await visit(write(richSample()), async (page) => {
      const stops: string[] = [];
      await page.locator(".skip").focus();
      for (let presses = 0; presses < 200; presses++) {
        await page.keyboard.press("Tab");
        const id: string | null = await page.evaluate(
          `document.activeElement.closest(".story a")?.id ?? null`,
        );
        if (id !== null) stops.push(id);
        else if (stops.length > 0) break;
      }
      const ids: string[] = await page.evaluate(
        `[...document.querySelectorAll(".story a:not([tabindex])")].map(({ id }) => id)`,
      );
      expect(stops).toEqual(ids);
    });
  });
});

test("a screen reader says what a place of the story belongs to", async () => {
  await visit(write(richSample()), async (page) => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const links = nodes.filter(({ role }) => role?.value === "link");
    const spoken = links.map(({ name, description }) => [name?.value, description?.value]);
    expect(spoken).toContainEqual([
      "raise trade turnover",
      expect.stringMatching(/^Trade turnover, LV–UZ\s+·\s+agreed\s+t1$/u),
    ]);
  });
});

describe("axe finds nothing", () => {
  const pages = [
    ...stories.slice(0, 3).map(([name, sample]) => [name, write(sample)] as const),
    ["rich", write(richSample())],
    ["empty", write(emptySample())],
    ["hostile", write(HOSTILE)],
    ["several", joined([richSample(), emptySample(), richSample()])],
  ] as const;
  test.each(pages)("in the %s page, light and dark", async (_name, source) => {
    await visit(source, async (page) => {
      expect(await problems(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await paleWords(page)).toEqual([]);
    });
  });

  test.each(["light", "dark"] as const)(
    "while a card of each kind is lit, %s",
    async (colorScheme) => {
      const look = async (page: Page): Promise<void> => {
        for (const link of await page.locator('.card[id$="1"] h3 a').all()) {
          await link.focus();
          expect(await paleWords(page)).toEqual([]);
        }
      };
      await visit(write(richSample()), look, { colorScheme });
    },
  );

  test.each([
    ["pale words", "</style>", ".card { color: #ccc }</style>", "color-contrast"],
    ["a page without a language", '<html lang="en">', "<html>", "html-has-lang"],
    ["a description that is not there", 'id="d0-m1-title"', "", "aria-valid-attr-value"],
  ])("but it would find %s", async (_name, sound, flawed, rule) => {
    await visit(write(richSample()).replace(sound, flawed), async (page) => {
      expect(await problems(page)).toContainEqual(expect.stringContaining(rule));
    });
  });
});

/** What axe finds wrong or cannot decide. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const shape = await run(page, { rules: { "color-contrast": { enabled: false } } });
  return [...shape, ...(await paleWords(page))];
}

/** axe cannot tell the colour behind a line; the lines themselves carry no words, so they are taken away. */
async function paleWords(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: "* { background-image: none !important }" });
  await page.evaluate(axe.source);
  return run(page, { runOnly: ["color-contrast"] });
}

async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  const results: axe.AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  return [...results.violations, ...results.incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

describe("fits", () => {
  const wide = [
    ...stories,
    ["rich", richSample()],
    ["empty", emptySample()],
    ["long", LONG_WORDS],
  ] as const;

  test.each(wide)("the %s page, in narrow and wide windows", async (_name, sample) => {
    await visit(write(sample), async (page) => {
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
    });
  });

  test("a card that is far down comes in sight while its place is pointed at", async () => {
    await visit(write(richSample()), async (page) => {
      const card = page.locator("#d0-p1");
      const bottom = async (): Promise<number> => {
        const box = await card.boundingBox();
        return box ? box.y + box.height : Number.NaN;
      };
      expect(await bottom()).toBeGreaterThan(800);
      await page.locator('.story [href="#d0-p1"]').first().hover();
      expect(await bottom()).toBeLessThanOrEqual(800);
    });
  });
});

test("on paper there are dark letters on white, all cards, and ids where the words of a record end", async () => {
  await visit(
    write(richSample()),
    async (page) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const look: Record<string, string> = await page.evaluate(`({
        paper: getComputedStyle(document.body).backgroundColor,
        letters: getComputedStyle(document.body).color,
        skip: getComputedStyle(document.querySelector(".skip")).display,
        story: getComputedStyle(document.querySelector(".columns")).display,
        ids: [...document.querySelectorAll(".e")].map((it) => getComputedStyle(it, "::after").content)
          .filter((it) => it !== "none").join(" "),
      })`);
      expect(look).toMatchObject({ paper: "rgb(255, 255, 255)", skip: "none", story: "block" });
      expect(look.letters).toBe("rgb(30, 29, 27)");
      for (const id of ["m1", "s1", "s2", "t1", "f1", "a1", "a2"]) expect(look.ids).toContain(id);
      const pdf = await page.pdf({ format: "A4" });
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    },
    { javaScriptEnabled: true },
  );
});

test("hostile text is text: nothing runs, nothing is asked for", async () => {
  await visit(write(HOSTILE), async (page) => {
    expect(await page.title()).not.toBe("run");
    expect(await page.locator("script, img").count()).toBe(0);
    expect(await page.locator(".story").textContent()).toContain("<script>document.title");
  });
});

test("even a script that got into the page would not run", async () => {
  const source = write(richSample()).replace(
    "</main>",
    `<script>document.title = "run"</script></main>`,
  );
  await visit(source, async (page) => {
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.title()).toBe("Ports stay open");
  });
});

test("documents of one page light nothing of each other", async () => {
  await visit(joined([richSample(), richSample(), richSample()]), async (page) => {
    const before = await backgrounds(page);
    await page.locator("#d1-m1").hover();
    const lit = await litSince(before, page);
    expect(lit.length * 3).toBe(belonging(before, await entriesOf(page, "#d1-m1")).length);
  });
});

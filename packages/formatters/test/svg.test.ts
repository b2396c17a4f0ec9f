import type { Money, TradeTarget } from "@communique/core";
import type { Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openBrowser } from "../../../scripts/lib/browser.mjs";
import { createSequence, svgTargets, svgTimeline } from "../src/index.js";
import { emptySample, hostileSample, richSample, type Sample } from "./samples.js";

const charts = [svgTargets, svgTimeline];

/** What an independent reader of XML sees: its elements, and its lines of text; it throws at what is not well formed. */
function read(svg: string): { elements: Set<string>; lines: string[] } {
  const elements = new Set<string>();
  const lines: string[] = [];
  let inside: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name, uri }) => {
    expect(uri).toBe("http://www.w3.org/2000/svg");
    elements.add(name);
    inside = name;
  });
  parser.on("closetag", () => {
    inside = undefined;
  });
  parser.on("text", (text) => {
    if (inside === "text") lines.push(text);
  });
  parser.write(svg).close();
  return { elements, lines };
}

function linesOf(chart: (typeof charts)[number], { report, text }: Sample): string[] {
  return read(chart.format(report, { text })).lines;
}

test("the reader refuses what is no XML", () => {
  const { report, text } = richSample();
  const svg = svgTimeline.format(report, { text });
  expect(() => read(svg.replace("</text>", ""))).toThrow();
  expect(() => read(svg.replace("Ports", "Ports & <harbours"))).toThrow();
  expect(() => read(svg.replace("Ports", "Ports \u0008"))).toThrow();
});

test("a timeline says what was or will be, when and where", () => {
  expect(linesOf(svgTimeline, richSample())).toEqual([
    "Timeline",
    "Ports stay open",
    "4 May 2026",
    "Talks: Ilze Kalnina, Rustam Qodirov, EE",
    "held · Riga (LV)",
    // The date of the line above is not said again.
    "Memorandum on transit: LV, UZ",
    "signed",
    "by 2030",
    "Trade turnover, LV–UZ, USD 1.25 billion",
    "agreed",
    "meeting",
    "agreement",
    "target",
    "not come about, or not yet",
  ]);
});

test("targets say from what to what, by when, and who set them", () => {
  expect(linesOf(svgTargets, richSample())).toEqual([
    "Trade targets",
    "Ports stay open",
    "Trade turnover, LV–UZ",
    "agreed",
    "from about USD 150 million",
    "to USD 1.25 billion by 2030",
    "Set by: The sides",
  ]);
});

describe("the bar of a target", () => {
  const span = { start: 0, end: 1 };
  const usd = (amount: number, more: Partial<Money> = {}): Money => ({
    ...{ amount, currency: "USD", currencyBasis: "code", span },
    ...more,
  });

  /** The widths of what there is and of the way to the aim, and the place of the mark, in percent of the whole. */
  function bar(change: Partial<TradeTarget>): number[] {
    const sample = richSample();
    const [target] = sample.report.tradeTargets;
    if (!target) throw new Error("the sample has no target");
    delete target.baseline;
    delete target.target;
    Object.assign(target, change);
    const svg = svgTargets.format(sample.report, sample);
    const part = (pattern: RegExp, less = 0) =>
      [...svg.matchAll(pattern)].map(([, length]) => Math.round((Number(length) - less) / 6.64));
    const width = / y="40" width="([\d.]+)"/u.source;
    return [
      ...part(new RegExp(`class="target bar" x="28"${width}`, "gu")),
      ...part(new RegExp(`class="target bar pale" x="28"${width}`, "gu")),
      ...part(/class="ink" x="([\d.]+)" y="35"/gu, 25),
    ];
  }

  test.each<[string, Partial<TradeTarget>, number[]]>([
    ["to twice as much", { baseline: usd(1), target: usd(2) }, [50, 100, 100]],
    ["of an addition", { baseline: usd(3), target: usd(1), kind: "increment" }, [75, 100, 100]],
    [
      "to the upper end of a range",
      { baseline: usd(1), target: usd(2, { max: 4 }) },
      [25, 100, 100],
    ],
    ["to less", { baseline: usd(4), target: usd(1) }, [100, 25]],
    ["that is reached", { baseline: usd(1), target: usd(2), status: "reached" }, [100, 100, 100]],
    ["by a factor", { change: { factor: 4 } }, [25, 100, 100]],
    ["by a percentage", { change: { percent: 25 } }, [80, 100, 100]],
    // Nothing to compare with.
    ["without a baseline", { target: usd(2) }, []],
    ["in two currencies", { baseline: usd(1, { currency: "EUR" }), target: usd(2) }, []],
    ["of nothing", { baseline: usd(0), target: usd(0) }, []],
    ["of nothing said", {}, []],
  ])("%s", (_name, change, expected) => {
    expect(bar(change)).toEqual(expected);
  });
});

describe.each(charts)("$name", (chart) => {
  test("says so when there is nothing to draw", () => {
    expect(linesOf(chart, emptySample()).at(-1)).toMatch(/^No /u);
  });

  test("shows several documents in one chart, each by its name", () => {
    const writer = createSequence(chart);
    const { report, text } = richSample();
    delete report.source.title;
    const pieces = ["a.txt", "b.txt"].map((name) => writer.next(report, { text, name }));
    const { lines } = read(pieces.join("") + writer.end());
    expect(lines.filter((line) => line.endsWith(" · a.txt")).length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.endsWith(" · b.txt")).length).toBeGreaterThan(0);
  });

  test.each([
    "<script>alert(1)</script>",
    '"><image href="http://evil.example/x.png"/>',
    "]]> <!-- &amp; &#60; %x;",
    "\u0000\u0008\ufffe\uffff\ud83c",
    "\u202eright to left",
    "x".repeat(3000),
  ])("keeps %j text", (payload) => {
    const { report, text } = hostileSample(payload);
    const { elements } = read(chart.format(report, { text }));
    const usual = new Set("svg title style rect text g path circle".split(" "));
    expect([...elements].filter((name) => !usual.has(name))).toEqual([]);
  });
});

describe("in a browser", () => {
  /** On a machine without a browser, one is installed first. */
  const INSTALLED = 10 * 60_000;

  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  }, INSTALLED);

  afterAll(() => browser?.close(), INSTALLED);

  const LONG = [
    "WWWW MMMM ".repeat(60),
    "Очень длинное имя щедрой женщины ".repeat(20),
    "北京首都国际机场".repeat(40),
    "🇱🇻🚢".repeat(80),
  ];

  test.each(LONG.flatMap((payload) => charts.map((chart) => ({ chart, payload }))))(
    "$chart.name keeps $payload on its paper",
    async ({ chart, payload }) => {
      const sample = hostileSample(payload.trim());
      for (const target of sample.report.tradeTargets) {
        target.commodity = payload.trim();
        target.setBy = { label: payload.trim() };
      }
      await page.setContent(chart.format(sample.report, sample));
      const outside = await page.evaluate(`(() => {
        const [svg] = document.querySelectorAll("svg");
        const paper = svg.querySelector(".paper").getBoundingClientRect();
        return [...svg.querySelectorAll("text")]
          .filter((text) => {
            const { left, right, bottom } = text.getBoundingClientRect();
            return left < paper.left || right > paper.right || bottom > paper.bottom;
          })
          .map((text) => text.textContent);
      })()`);
      expect(outside).toEqual([]);
    },
  );

  test.each(charts)("$name is legible on a light and on a dark page", async (chart) => {
    const { report, text } = richSample();
    await page.setContent(chart.format(report, { text }));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const contrasts = await page.evaluate<number[]>(`(() => {
        const light = (element) => {
          const channels = getComputedStyle(element).fill.match(/[0-9]+/g).map((it) => it / 255);
          const [r, g, b] = channels.map((it) => (it <= 0.04 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = light(document.querySelector(".paper"));
        return [...document.querySelectorAll("text")].map((text) => {
          const [low, high] = [light(text), paper].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        });
      })()`);
      // WCAG 2.2, 1.4.3.
      expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
    }
  });

  test.each(charts)("$name runs and loads nothing", async (chart) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const sample = hostileSample(
      '<script>document.title = "run"</script><image href="http://evil.example/x" onerror="document.title = 1"/>',
    );
    await page.setContent(chart.format(sample.report, sample));
    expect([await page.title(), requests]).toEqual(["", []]);
  });
});

// For everybody: with a keyboard alone, on a phone, in the dark, with a screen reader.
import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { chooseFormat, openPlayground, settled, shownText, storyText } from "./playground.mjs";

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const { open } = await openPlayground();

for (const colorScheme of ["light", "dark"]) {
  for (const [name, device] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    test(`axe finds nothing, ${name}, ${colorScheme}`, async () => {
      const page = await open("", { colorScheme, ...device });
      assert.deepEqual(await violations(page), []);
      await chooseFormat(page, "json");
      await page.getByRole("button", { name: "Copy", exact: true }).click();
      await page.getByText("json is copied.").waitFor();
      assert.deepEqual(await violations(page), []);
    });
  }
}

test("axe would find something", async () => {
  const page = await open();
  await page.locator("#share").evaluate((button) => {
    button.textContent = "";
  });
  assert.deepEqual(await violations(page), ["button-name"]);
});

test("no width makes the page scroll sideways", async () => {
  for (const width of [320, 360, 768, 1024, 1280, 1440, 1920]) {
    const page = await open("", { viewport: { width, height: 740 } });
    for (const name of ["json", "ndjson", "text"]) {
      await chooseFormat(page, name);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      assert.ok(scrollWidth <= clientWidth, `${name} at ${width}: ${scrollWidth} > ${clientWidth}`);
    }
    await page.context().close();
  }
});

test("on a phone the text is readable without zooming, and buttons are wide enough for a thumb", async () => {
  const page = await open("", PHONE);
  for (const target of await page
    .locator("button:visible, .button, #formats label, input[type=date]")
    .all()) {
    const { height } = await target.boundingBox();
    assert.ok(height >= 32, `${await target.textContent()} is ${height} high`);
  }
});

test("a keyboard is enough", async () => {
  const page = await open();
  const reached = [];
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { id, name, textContent, tagName } = document.activeElement;
      return id || name || (tagName === "BUTTON" ? textContent : tagName);
    });
    if (name === "IFRAME" || name === "BODY") break;
    // A date has a stop for each part.
    if (reached.at(-1) !== name) reached.push(name);
  }
  assert.deepEqual(reached, [
    "Wire story",
    "Ministry readout",
    "Press service",
    "Phone call",
    "text",
    "published",
    "file",
    "clear",
    "share",
    "format",
    "copy",
    "download",
  ]);

  await page.getByRole("button", { name: "Press service" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await storyText(page), /^On 14 November/u);
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  await shownText(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("is copied.").waitFor();
  const outline = await page.locator("#copy").evaluate((it) => getComputedStyle(it).outlineStyle);
  assert.equal(outline, "solid");
});

/** The ids of the rules that are broken; what a format shows as a page is tested where it is written. */
async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
  return violations.map(({ id }) => id);
}

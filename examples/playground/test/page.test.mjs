// A story goes in, and the right report comes out: as cards, and in every format.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { formatters } from "@communique/formatters";
import { parse } from "@communique/parser";
import {
  cards,
  chooseFormat,
  openPlayground,
  settled,
  shownText,
  storyText,
  write,
} from "./playground.mjs";

// Invented, like its officials.
const STORY =
  "Ghanaian Foreign Minister Abena Mensah met Chilean Ambassador Tomás Riquelme on Thursday. “Chile is a friend of Ghana 🚢,” Mensah said.";
const PUBLISHED = "2024-07-05";

const { open } = await openPlayground();

test("a story that is typed has its cards beside it, and its marks lead to them", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Clear" }).click();
  await page.keyboard.type(STORY);
  await settled(page);
  const statement = cards(page)
    .locator(".card")
    .filter({ hasText: "Chile is a friend of Ghana 🚢" });
  assert.match(await statement.textContent(), /Abena Mensah/u);
  const meeting = cards(page).locator(".card").filter({ hasText: "“met”" });
  assert.match(await meeting.textContent(), /held.*Abena Mensah.*Tomás Riquelme/su);

  await cards(page).locator(".story a", { hasText: /^met$/u }).click();
  await meeting.and(cards(page).locator(":target")).waitFor();
  assert.match(
    await page.locator("#figures").textContent(),
    /^142 bytes read in [\d.]+ ms · 1 meeting, 1 statement, 2 people, 1 doubt$/u,
  );
});

test("the day of publication dates what the text leaves open", async () => {
  const page = await open();
  await write(page, STORY);
  await chooseFormat(page, "json");
  const day = async () => JSON.parse(await shownText(page)).meetings[0].date?.edtf;
  const figures = () => page.locator("#figures").textContent();
  await page.getByLabel("Published on").fill("");
  await settled(page);
  assert.equal(await day(), undefined);
  assert.match(await figures(), /1 doubt$/u);
  await page.getByLabel("Published on").fill(PUBLISHED);
  await settled(page);
  assert.equal(await day(), "2024-07-04");
  assert.doesNotMatch(await figures(), /doubt/u);
});

test("the day of a sample stays while it is edited, and leaves with it; a day that was set stays", async () => {
  const page = await open();
  const published = page.getByLabel("Published on");
  await write(page, `${await storyText(page)} One more sentence.`);
  assert.equal(await published.inputValue(), "2026-03-11");
  await write(page, STORY);
  assert.equal(await published.inputValue(), "");
  await published.fill(PUBLISHED);
  await write(page, "Another one.");
  assert.equal(await published.inputValue(), PUBLISHED);
});

test("every format is shown, copied and downloaded as the formatter writes it", async () => {
  const page = await open();
  await write(page, STORY);
  await page.getByLabel("Published on").fill(PUBLISHED);
  await settled(page);
  const report = parse(STORY, { publishedOn: PUBLISHED });
  const offered = await page
    .getByRole("radio")
    .evaluateAll((inputs) => inputs.map(({ value }) => value));
  assert.deepEqual([...offered].sort(), formatters.map(({ name }) => name).sort());

  for (const { name, extension, mediaType, format } of formatters) {
    const expected = format(report, { text: STORY });
    await chooseFormat(page, name);
    if (mediaType !== "text/html") assert.equal(await shownText(page), expected, name);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByText(`${name} is copied.`).waitFor();
    // The clipboard of a system may have line ends of its own.
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied.replaceAll("\r\n", "\n"), expected.replaceAll("\r\n", "\n"), name);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), `report.${extension}`);
    assert.equal(await readFile(await download.path(), "utf8"), expected, name);
  }
});

test("each sample has a style, a day and something to show", async () => {
  const page = await open();
  await chooseFormat(page, "json");
  const samples = await page.locator("#samples button").all();
  assert.equal(samples.length, 4);
  const ids = new Set();
  for (const sample of samples) {
    await sample.click();
    await settled(page);
    const { id, source, meetings, statements } = JSON.parse(await shownText(page));
    ids.add(id);
    assert.match(source.publishedOn, /^\d{4}-\d\d-\d\d$/u);
    assert.ok(meetings.length > 0 && statements.length > 1, await sample.textContent());
  }
  assert.equal(ids.size, samples.length);
});

test("a text file is opened or dropped; another is refused in words", async () => {
  const page = await open();
  const file = page.locator("#file");
  const note = page.getByRole("status");
  await file.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(STORY) });
  await page.waitForFunction((story) => document.querySelector("#text").value === story, STORY);

  const western = Buffer.from("Tomás “Riquelme”", "latin1");
  western[6] = 0x93;
  western[15] = 0x94;
  await drop(page, western);
  await page.waitForFunction(() => document.querySelector("#text").value === "Tomás “Riquelme”");

  await file.setInputFiles({
    name: "b.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF\0"),
  });
  await note.getByText("b.pdf is not a text file").waitFor();
  await file.setInputFiles({
    name: "c.txt",
    mimeType: "text/plain",
    buffer: Buffer.alloc(4_000_001, "a"),
  });
  await note.getByText("c.txt is too large").waitFor();
  assert.equal(await storyText(page), "Tomás “Riquelme”");
});

test("the view stays where it was scrolled to while the story changes", async () => {
  const page = await open();
  const scrolled = () =>
    cards(page)
      .locator("html")
      .evaluate(() => Math.round(scrollY));
  await cards(page)
    .locator("html")
    .evaluate(() => scrollTo(0, 150));
  const text = await storyText(page);
  await write(page, `${text} The end.`);
  await cards(page).getByText("The end.").first().waitFor();
  await page.waitForFunction(() => document.querySelector("iframe").contentWindow.scrollY > 0);
  assert.equal(await scrolled(), 150);
});

function drop(page, bytes) {
  return page.evaluate(
    (units) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File([new Uint8Array(units)], "dropped.txt", { type: "text/plain" }),
      );
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    [...bytes],
  );
}

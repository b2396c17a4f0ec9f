// The address holds the story; the page needs no network; and what a stranger writes stays text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { getFormatter } from "@communique/formatters";
import { parse } from "@communique/parser";
import {
  chooseFormat,
  openPlayground,
  put,
  serve,
  settled,
  shownText,
  storyText,
  write,
} from "./playground.mjs";

const { open, url } = await openPlayground();

const HOSTILE = [
  '<img src=x onerror="parent.ran = ran = 1"><script>ran = 1</script>',
  "</textarea></pre></style></script><script>top.ran = 1</script>",
  "“<svg onload=top.ran=1>,” President Ana <b>Kovač</b> said. \u202e\u0000\u0007\u2028",
  "Minister <iframe srcdoc='<script>top.ran=1</script>'> met Minister javascript:top.ran=1 in Accra.",
  "half of a pair: \ud83d and \udea2, “\ud83d,” President Ana Kovač said.",
];

test("a copied link shows the same story, day and format elsewhere, and after a reload", async () => {
  const page = await open();
  const text =
    "The Prime Minister of Latvia met Omani officials 🚢 on Monday.\n\n“Yes & no + 100 %,” she said. \ud83d";
  await put(page, text);
  await page.getByLabel("Published on").fill("2025-05-14");
  await chooseFormat(page, "json");
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("The link is copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const shown = await shownText(page);
  assert.equal(
    shown,
    getFormatter("json").format(parse(text, { publishedOn: "2025-05-14" }), { text }),
  );

  const other = await open(link.slice(url.length));
  for (const it of [page, other]) {
    await it.reload();
    await settled(it);
    assert.equal(await storyText(it), text);
    assert.equal(await it.getByLabel("Published on").inputValue(), "2025-05-14");
    assert.equal(await shownText(it), shown);
  }

  // Another link in the same tab.
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, fragmentOf("Another story."));
  await page.waitForFunction(() => document.querySelector("#text").value === "Another story.");
});

test("a link that is cut, foreign or a trap is said to be damaged", async () => {
  const trap = deflateRawSync(JSON.stringify("a".repeat(5_000_000))).toString("base64url");
  const cases = [
    "#text=",
    "#text=%%%",
    "#text=AAAA",
    `#text=${trap}`,
    `#${fragmentOf(42)}`,
    `#${fragmentOf("x").slice(0, -3)}`,
  ];
  for (const fragment of cases) {
    const page = await open(fragment);
    await page.getByText("The link is damaged").waitFor();
    assert.equal(await storyText(page), "", fragment);
    await page.context().close();
  }
  const page = await open("#published=never&format=docx");
  assert.notEqual(await storyText(page), "");
  assert.equal(await page.getByText("The link is damaged").count(), 0);
});

test("a story that is too long for a link leaves the address, and is said to be", async () => {
  const page = await open();
  await write(page, "A short one.");
  await page.waitForFunction(() => location.hash !== "");
  // Digits that do not compress.
  let state = 1;
  const noise = Array.from(
    { length: 20_000 },
    () => (state = (state * 48_271) % 2_147_483_647),
  ).join(" ");
  await write(page, noise);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("The story is too long for a link.").waitFor();
  assert.equal(await page.evaluate(() => location.hash), "");
});

test("once loaded, the page needs no network", async () => {
  const server = await serve();
  const page = await open();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await settled(page);
  await write(page, "“Offline as well,” President Ana Kovač said.");
  await page.waitForFunction(() => location.hash !== "");
  await server.close();

  await page.reload();
  await settled(page);
  await chooseFormat(page, "json");
  assert.equal(JSON.parse(await shownText(page)).statements.length, 1);
});

test("the built file also works from a disk", async () => {
  const page = await open();
  await page.goto(pathToFileURL("dist/index.html").href);
  await settled(page);
  await write(page, "“From a disk,” President Ana Kovač said.");
  await chooseFormat(page, "json");
  assert.equal(JSON.parse(await shownText(page)).statements.length, 1);
});

test("nothing is asked of any other machine, and the page may not ask", async () => {
  const page = await open();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await settled(page);
  await write(page, `See https://example.org/a.png and <img src="https://example.org/b.png">.`);
  assert.deepEqual(
    asked.filter((it) => !it.startsWith(url) && !/^(?:blob|data|about):/u.test(it)),
    [],
  );
  const refused = await page.evaluate(async () => {
    const violation = new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        resolve(effectiveDirective),
      );
    });
    await fetch("https://example.org/").catch(() => {});
    return violation;
  });
  assert.equal(refused, "connect-src");
});

test("hostile text stays text", async () => {
  const page = await open();
  const names = await page
    .getByRole("radio")
    .evaluateAll((inputs) => inputs.map(({ value }) => value));
  for (const text of HOSTILE) {
    await put(page, text);
    assert.equal(await storyText(page), text);
    for (const name of names) {
      await chooseFormat(page, name);
      assert.equal(await ran(page), false, `${name}: ${text}`);
      const { mediaType, format } = getFormatter(name);
      if (mediaType !== "text/html")
        assert.equal(await shownText(page), format(parse(text), { text }));
    }
    await page.reload();
    await settled(page);
    assert.equal(await storyText(page), text);
  }
});

test("a megabyte is read, and the page stays at hand", async () => {
  const page = await open();
  const sentence = "“We are open to trade,” President Ana Kovač said in Accra.\n\n";
  const buffer = Buffer.from(sentence.repeat(Math.ceil(1_000_000 / Buffer.byteLength(sentence))));
  await page.locator("#file").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer });
  const figures = page.locator("#figures");
  await figures.filter({ hasText: /^1\.0 MB read in .* 1[56],\d{3} statements/u }).waitFor();
  await chooseFormat(page, "csv");
  assert.match(await shownText(page), /Ana Kovač[\s\S]*Too long to be shown whole/u);
  await put(page, "Short again.");
  assert.match(await figures.textContent(), /^12 bytes read/u);
});

/** Whether a script of the text ran, in the page or in the frame. */
function ran(page) {
  return page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    return window.ran !== undefined || frame?.ran !== undefined;
  });
}

function fragmentOf(value) {
  return `text=${deflateRawSync(JSON.stringify(value)).toString("base64url")}`;
}

// Our parser beside what a user would pick today, in one run:
//   npm run bench [-- --write] [-- FILE-OR-FOLDER…]
// With --write the figures go into README.md and chart.svg; with files or folders only the throughput on them is shown.
import { writeFileSync } from "node:fs";
import { bundleSizes } from "./src/bundles.mjs";
import { chart } from "./src/chart.mjs";
import { contestants } from "./src/contestants.mjs";
import { hostileTimes } from "./src/hostile.mjs";
import { linearity } from "./src/linearity.mjs";
import { megabytes, timesOf } from "./src/measure.mjs";
import { heapPerArticle, startTimes } from "./src/processes.mjs";
import { table, throughputTable, writeReadme } from "./src/report.mjs";
import { ownStories, readouts, readTexts } from "./src/texts.mjs";

/** Articles full of unseen names; the peer is a tenth as fast. */
const ARTICLES = { communique: 100_000, wink: 10_000 };

const args = process.argv.slice(2);
const paths = args.filter((arg) => arg !== "--write");
const all = await contestants();
const say = (text) => console.log(text);

const throughput = (title, texts) => {
  const times = timesOf(all, texts);
  const rows = all.map(({ name, ours }, i) => ({
    name,
    ours,
    speed: (megabytes(texts) / times[i]) * 1000,
    ratio: times[i] / times[0],
  }));
  const size = `${texts.length} texts, ${(megabytes(texts) * 1000).toFixed(0)} kB`;
  const section = { title: `${title}: ${size}`, rows, markdown: throughputTable(rows) };
  say(`### ${section.title}\n\n${section.markdown}\n`);
  return section;
};

if (paths.length > 0) throughput("Your texts", readTexts(paths));
else {
  const stories = ownStories();
  const beside = readouts();
  const sections = [throughput("Own stories", stories)];
  if (beside.length > 0) sections.push(throughput("Readouts of ministries", beside));

  const show = (title, head, rows) => {
    const section = { title, markdown: table(head, rows) };
    say(`### ${title}\n\n${section.markdown}\n`);
    sections.push(section);
  };
  show("One long text", ["Text", "MB/s", "of the stories' throughput"], linearity(stories));
  show(
    "Hostile texts of 1 MB",
    ["Text", "time, plain text = 1"],
    hostileTimes(stories).map(({ name, ratio }) => [name, ratio.toFixed(1)]),
  );
  const libraries = {
    communique: "communiqué",
    wink: "wink-nlp with its model",
    compromise: "compromise",
    chrono: "chrono-node",
  };
  const starts = startTimes(Object.keys(libraries));
  show(
    "Start: from nothing to the first sentence read, in a fresh process",
    ["Library", "ms"],
    Object.values(libraries).map((name, i) => [name, starts[i].toFixed(0)]),
  );
  show(
    "Heap that an article full of unseen names leaves behind",
    ["Library", "articles", "bytes an article"],
    Object.entries(ARTICLES).map(([name, articles]) => [
      libraries[name],
      String(articles),
      heapPerArticle(name, articles).toFixed(0),
    ]),
  );
  show(
    "In a page: minified and gzipped",
    ["Library", "kB"],
    (await bundleSizes()).map(({ name, kilobytes }) => [name, kilobytes.toFixed(0)]),
  );
  if (args.includes("--write")) {
    writeReadme(sections);
    writeFileSync(new URL("chart.svg", import.meta.url), chart(sections[0]));
  }
}

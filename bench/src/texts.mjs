import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const LEXICON = repository("packages/parser/src/language/en/lexicon/");
/** Readouts of ministries beside the repository, where somebody has put them; they are no part of it. */
const READOUTS = repository("../shared/corpus/");

/** Stories put together from the sentences of the lexicon, and how many sentences each has. */
const COMPOSED = 48;
const SENTENCES = 64;
/** Every so many readouts, so that the peers are done in minutes. */
const EVERY_READOUT = 40;

/** The texts of the given files and folders. */
export function readTexts(paths) {
  const texts = paths
    .flatMap(textFiles)
    .map((file) => readFileSync(file, "utf8"))
    .filter((text) => text.trim());
  if (texts.length === 0) throw new Error(`No text in a .txt file of ${paths.join(", ")}.`);
  return texts;
}

/** The project's own stories: fixtures, examples, and stories made of the example sentences of the lexicon. All officials are invented. */
export const ownStories = () => [
  ...readTexts([repository("packages/parser/fixtures"), repository("examples")]),
  ...composed(),
];

/** Some of the readouts beside the repository, or none. */
export const readouts = () =>
  existsSync(READOUTS)
    ? readdirSync(READOUTS)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
        .flatMap((name) => ndjson(join(READOUTS, name)))
        .filter((_, i) => i % EVERY_READOUT === 0)
    : [];

const ndjson = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line).text);

function composed() {
  const sentences = readdirSync(LEXICON)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(LEXICON, name), "utf8")))
    .flatMap(({ examples = [], not = [] }) => [...examples, ...not]);
  // Neighbours in a list are alike, so a story takes sentences from all over the lists.
  const step = Math.floor(sentences.length / SENTENCES);
  return Array.from({ length: COMPOSED }, (_, story) => {
    const own = Array.from({ length: SENTENCES }, (_, i) => sentences[i * step + story]);
    const paragraphs = own.flatMap((_, i) => (i % 4 === 0 ? [own.slice(i, i + 4).join(" ")] : []));
    return `MUSCAT, May ${1 + (story % 28)} (ONA) – ${paragraphs.join("\n\n")}\n`;
  });
}

function textFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(
      ({ name }) => name !== "node_modules" && !name.startsWith(".") && !/^expected/.test(name),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() || entry.name.endsWith(".txt") ? textFiles(join(path, entry.name)) : [],
    );
}

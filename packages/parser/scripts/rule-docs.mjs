// docs/rules.md as text, from rules.json and the word lists.
import { readdirSync, readFileSync } from "node:fs";

/** The lists whose entries the page names one by one: the kind that groups them, and the word. */
const GROUPED = [
  ["cues", "act", "lemma", "Verbs of speech by what a speaker does with them"],
  ["meeting-verbs", "form", "lemma", "Verbs of meeting by the form of the encounter"],
  ["meeting-nouns", "form", "noun", "Nouns of meeting by the form of the encounter"],
  ["agreement-nouns", "type", "noun", "Nouns for documents by their type"],
  ["measures", "measure", "term", "Terms of trade by what they measure"],
];

const lexicon = new URL("../src/language/en/lexicon/", import.meta.url);
const read = (url) => JSON.parse(readFileSync(url, "utf8"));
const list = (name) => read(new URL(`${name}.json`, lexicon));

/** The rules by id, each with what it reads and a sentence of our own that shows it. */
export const rules = read(new URL("rules.json", import.meta.url));

/** The whole page. */
export function ruleDocs() {
  return `# Rules and words

<!-- Written by packages/parser/scripts/write-rules.mjs from rules.json and the word lists: change those, not this page. -->

\`evidence\` of a report names the rule that read a record. The words are lists in
[packages/parser/src/language/en/lexicon](../packages/parser/src/language/en/lexicon), in which every entry stands with
the sentences that the tests read. Officials and figures are invented.

## Rules

${table(
  ["Rule", "What it reads", "Example"],
  rules.map(({ id, meaning, example }) => [code(id), meaning, example]),
)}

## Word lists

Examples are sentences that are read with the word, counter-examples ones in which it means something else.

${table(["List", "Entries", "Examples", "Counter-examples", "One of the examples"], listRows())}

${GROUPED.map(groupSection).join("\n\n")}
`;
}

function listRows() {
  const names = readdirSync(lexicon).map((file) => file.replace(/\.json$/u, ""));
  return names.sort().map((name) => {
    const entries = list(name);
    const examples = entries.flatMap((entry) => entry.examples ?? []);
    const counterExamples = entries.flatMap((entry) => entry.not ?? []);
    const counts = [entries, examples, counterExamples].map(({ length }) => String(length));
    return [code(name), ...counts, examples[Math.floor(examples.length / 2)] ?? ""];
  });
}

function groupSection([name, kind, word, title]) {
  const groups = new Map();
  for (const entry of list(name))
    groups.set(entry[kind], [...(groups.get(entry[kind]) ?? []), entry]);
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, entries]) => [
      code(value),
      [...new Set(entries.map((entry) => entry[word]))].join(", "),
      entries[0].examples[0],
    ]);
  return `### ${title}\n\n${table([kind, "Words", "Example of the first"], rows)}`;
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(cell).join(" | ")} |`)
    .join("\n");
}

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n\n", " ¶ ");
const code = (text) => `\`${text}\``;

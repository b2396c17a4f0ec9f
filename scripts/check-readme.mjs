// Runs the code that the documentation shows, as a user would: the blocks of every README and of the guides in docs/,
// and the examples in the docstrings of what the packages export. Against the built packages, by their published names,
// in an empty folder that holds `story.txt`, the sample story, and `archive.ndjson`, the archive of the batch example.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeCounts } from "./lib/counts.mjs";
import { docstringExamples } from "./lib/docstring-examples.mjs";
import { readmeBlocks } from "./lib/readme-blocks.mjs";
import { openReadmeFolder } from "./lib/readme-folder.mjs";
import { root } from "./lib/root.mjs";

const counts = { passed: 0, failed: 0 };
const folder = openReadmeFolder();
try {
  const blocks = [...shownInMarkdown(), ...shownInDocstrings()];
  for (const [index, problem] of (await folder.problemsOf(blocks)).entries()) {
    report(blocks[index].place, problem);
  }
} finally {
  folder.close();
}
writeCounts(counts);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function shownInMarkdown() {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  const readmes = [".", "bench", "examples", ...packages].map((path) => join(path, "README.md"));
  const guides = readdirSync(join(root, "docs")).map((name) => join("docs", name));
  const files = [...readmes, ...guides].filter((file) => file.endsWith(".md"));
  return files
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) =>
      readmeBlocks(readFileSync(join(root, file), "utf8")).map(({ line, ...block }) => ({
        ...block,
        place: `${file}:${line}`,
      })),
    );
}

function shownInDocstrings() {
  const exported = docstringExamples();
  for (const { name, place, isValue, programs } of exported) {
    if (!isValue || programs.length > 0) continue;
    report(
      place,
      `${name} is exported and has no @example. Show its use in its docstring, in a \`\`\`ts block that runs: see ` +
        "“Docstrings” in CONTRIBUTING.md.",
    );
  }
  return exported.flatMap(({ name, place, programs }) =>
    programs.map((code) => ({
      place: `${place} (@example of ${name})`,
      extension: "ts",
      code,
      together: true,
    })),
  );
}

function report(place, problem) {
  counts[problem ? "failed" : "passed"] += 1;
  if (problem) console.log(`${place}\n${problem}\n`);
}

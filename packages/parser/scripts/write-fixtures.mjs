// Writes the reports of stories as the built parser reads them: drafts, to be read line by line before they are kept.
//   pnpm build && node packages/parser/scripts/write-fixtures.mjs NAME…
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "@communique/parser";

const names = process.argv.slice(2);
if (names.length === 0) {
  process.stderr.write("usage: node packages/parser/scripts/write-fixtures.mjs NAME…\n");
  process.exit(2);
}

for (const name of names) {
  const file = (inner) => new URL(`../fixtures/${name}/${inner}`, import.meta.url);
  const options = existsSync(file("options.json"))
    ? JSON.parse(readFileSync(file("options.json"), "utf8"))
    : {};
  const report = parse(readFileSync(file("source.txt"), "utf8"), options);
  writeFileSync(file("expected.json"), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${name}: now read \`git diff\` against source.txt, line by line\n`);
}

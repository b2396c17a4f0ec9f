// The published packages as users have them: installed by npm into an empty project and run in every way we promise.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { root } from "../lib/root.mjs";
import { must } from "../lib/run.mjs";

const STORY =
  'RIGA, May 3 - Latvian Foreign Minister Ilze Darga met her Omani counterpart Said Al Harthy. "We agree," Darga said.\n';

const PAGE = `<!DOCTYPE html><nav>Home</nav><article><h1>Ports</h1><p>${STORY}</p></article>`;

/** The same program in each form; it prints the report, which must not depend on how it was made. */
const BODY = `
const text = ${JSON.stringify(STORY)};
const report = parse(text, { publishedOn: "2025-05-03" });
const again = getFormatter("json")?.format(report, { text });
print(JSON.stringify([report, again, PROBLEM_CODES]));
`;
const NAMES = [
  ["@communique/core", "PROBLEM_CODES"],
  ["@communique/formatters", "getFormatter"],
  ["@communique/parser", "parse"],
];
const esm = NAMES.map(([from, name]) => `import { ${name} } from "${from}";`).join("\n");
const cjs = NAMES.map(([from, name]) => `const { ${name} } = require("${from}");`).join("\n");
const print = "const print = (line) => console.log(line);";

export async function install(folder, registry, packages) {
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  write(folder, "package.json", JSON.stringify({ private: true, dependencies }));
  write(folder, ".npmrc", `@communique:registry=${registry}/\n`);
  write(folder, "story.txt", STORY);
  write(folder, "page.html", PAGE);
  await must(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"],
    { cwd: folder },
  );
}

/** Each promise, as a check that throws when it is broken. `folder` has the packages installed. */
export function promises(folder) {
  const node = (...args) => must(process.execPath, args, { cwd: folder });
  let expected;
  const same = (output) => {
    expected ??= output;
    assert.equal(output, expected);
    assert.match(output, /Ilze Darga/u);
  };

  return {
    "ES modules": async () => {
      write(folder, "main.mjs", `${esm}\n${print}\n${BODY}`);
      same(await node("main.mjs"));
    },
    CommonJS: async () => {
      write(folder, "main.cjs", `${cjs}\n${print}\n${BODY}`);
      same(await node("main.cjs"));
    },
    "TypeScript node16": () => typeCheck("node16", "node16"),
    "TypeScript nodenext": () => typeCheck("nodenext", "nodenext"),
    "TypeScript bundler": () => typeCheck("esnext", "bundler"),
    "browser bundle": async () => {
      const { build } = createRequire(join(root, "examples/browser-page/package.json"))("esbuild");
      write(folder, "page.mjs", `${esm}\n${BODY}`);
      const { outputFiles } = await build({
        absWorkingDir: folder,
        entryPoints: ["page.mjs"],
        bundle: true,
        platform: "browser",
        format: "iife",
        write: false,
      });
      const [{ text }] = outputFiles;
      assert.doesNotMatch(text, /ZodType/u, "a page that only reads text must not load zod");
      let printed;
      // A context of its own has the language and nothing of Node: no process, no Buffer, no require.
      runInContext(
        text,
        createContext({
          print: (line) => {
            printed = `${line}\n`;
          },
        }),
      );
      same(printed);
    },
    "schemas and JSON Schema": async () => {
      write(
        folder,
        "schema.mjs",
        `import { ReportSchema } from "@communique/core/schema";
import schema from "@communique/core/report.schema.json" with { type: "json" };
import { parse } from "@communique/parser";
ReportSchema.parse(parse(${JSON.stringify(STORY)}));
if (!schema.$defs.Report) throw new Error("no definition of Report");`,
      );
      await node("--no-warnings", "schema.mjs");
    },
    readers: async () => {
      const use = `
const page = ${JSON.stringify(PAGE)};
const [document] = readDocuments(page);
if (detectInputType(page) !== "html" || !document.text.startsWith("RIGA")) throw new Error(document.text);`;
      const names = [
        ["readDocuments", "@communique/readers"],
        ["detectInputType", "@communique/readers/detect"],
      ];
      const load = (line) => names.map(([name, from]) => line(name, from)).join("\n");
      write(folder, "read.mjs", load((name, from) => `import { ${name} } from "${from}";`) + use);
      write(
        folder,
        "read.cjs",
        load((name, from) => `const { ${name} } = require("${from}");`) + use,
      );
      await node("read.mjs");
      await node("read.cjs");
    },
    "the command": async () => {
      const printed = await must(
        "npm",
        [
          ...["exec", "--offline", "--", "communique", "story.txt", "page.html"],
          ...["--format", "json", "--validate"],
        ],
        { cwd: folder },
      );
      const [text, page] = JSON.parse(printed);
      assert.ok(text.people.length > 0);
      assert.deepEqual(page.people, text.people);
    },
  };

  async function typeCheck(module, moduleResolution) {
    const types =
      'import type { Report } from "@communique/core";\nimport { ReportSchema } from "@communique/core/schema";';
    const use =
      "declare const print: (line: string) => void;\nexport const checked: Report = ReportSchema.parse(1);";
    const project = join(folder, moduleResolution);
    // As an ES module and as CommonJS: each finds its own declarations.
    for (const extension of ["mts", "cts"])
      write(project, `main.${extension}`, `${types}\n${esm}\n${use}\n${BODY}`);
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023", "dom"],
      module,
      moduleResolution,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    };
    write(project, "tsconfig.json", JSON.stringify({ compilerOptions, include: ["main.*"] }));
    await must(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], {
      cwd: folder,
    });
  }
}

function write(folder, name, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

// Writes the API reference of all packages into dist/api, and fails for a public name without a docstring, a type that
// a public name uses but that is not exported, or a link that leads nowhere.
import { join } from "node:path";
import { Application, Converter, ReflectionKind } from "typedoc";
import { entryPoints } from "./lib/entry-points.mjs";
import { root } from "./lib/root.mjs";

const OUT = join(root, "dist/api");

const entries = entryPoints();
const app = await Application.bootstrap({
  name: "Communiqué",
  entryPoints: entries.map(({ source }) => join(root, source)),
  tsconfig: join(root, "tsconfig.docs.json"),
  readme: "none",
  disableSources: true,
  validation: { notDocumented: true },
  // Modules are `@module @communique/…` in the comment that opens the entry.
  requiredToBeDocumented: [
    "Module",
    "Variable",
    "Function",
    "Class",
    "Interface",
    "Property",
    "Method",
    "TypeAlias",
  ],
});
app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameSchemasByKind(project));

const project = await app.convert();
if (project) {
  // TypeDoc asks for docstrings and exports of one package at a time.
  const root = project.packageName;
  for (const name of new Set(entries.map(({ name }) => name.split("/").slice(0, 2).join("/")))) {
    project.packageName = name;
    app.validate(project);
  }
  project.packageName = root;
  for (const module of project.children ?? []) {
    if (entries.some(({ name }) => name === module.name)) continue;
    app.logger.error(
      `${module.name}: its first comment must name it as users do: @module @communique/…`,
    );
  }
  await app.generateDocs(project, OUT);
}
const problems = app.logger.errorCount + app.logger.warningCount;
if (problems > 0) {
  app.logger.error("CONTRIBUTING.md, “Docstrings”, says what a public name needs.");
  process.exitCode = 1;
}

/** A zod schema's own type repeats its fields and theirs, thousands of lines without a docstring: its kind is enough. */
function nameSchemasByKind(project) {
  for (const { type } of project.getReflectionsByKind(ReflectionKind.Variable)) {
    if (type?.type !== "reference" || type.package !== "zod") continue;
    project.removeTypeReflections(type);
    type.typeArguments = undefined;
  }
}

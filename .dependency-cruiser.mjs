// The import contract: which arrows may exist between packages and inside the parser. A failing rule prints its
// name and the import that broke it. See CONTRIBUTING.md, "Imports point one way".

/** Files by which a package may be entered from outside; the same list as the `exports` of its package.json. */
const FRONT_DOORS =
  "^packages/(core/src/(index|schema)|parser/src/(index|language/[^/]+/index)|formatters/src/index|readers/src/(index|day|detect))\\.ts$";

/** A package may be imported by these packages only. */
const IMPORTED_BY = {
  core: "core|parser|formatters|readers|cli",
  parser: "parser|cli",
  formatters: "formatters|cli",
  readers: "readers|cli",
  cli: "cli",
};

const forbidden = [
  {
    name: "no-cycles",
    comment: "A cycle means that two files are one idea, or that a third is missing.",
    from: {},
    to: { circular: true },
  },
  ...Object.entries(IMPORTED_BY).map(([name, importers]) => ({
    name: `arrow-to-${name}`,
    comment: `Only these packages may import ${name}: ${importers}.`,
    from: { path: "^packages/", pathNot: `^packages/(${importers})/` },
    to: { path: `^packages/${name}/` },
  })),
  {
    name: "front-door-only",
    comment: "Another package is entered through what it exports.",
    from: { path: "^packages/([^/]+)/" },
    to: { path: "^packages/", pathNot: [FRONT_DOORS, "^packages/$1/"] },
  },
  {
    name: "published-names-only",
    comment: "Another package is named as a user names it, not by a path to its files.",
    from: { path: "^packages/([^/]+)/" },
    to: { path: "^packages/", pathNot: "^packages/$1/", dependencyTypesNot: ["aliased"] },
  },
  {
    name: "examples-use-published-names",
    comment: "An example is what a user would write; its test may use what our tests use.",
    from: { path: "^examples/([^/]+)/", pathNot: "^examples/[^/]+/test/" },
    to: { pathNot: ["^examples/$1/", "node_modules"], dependencyTypesNot: ["aliased", "core"] },
  },
  {
    name: "only-the-front-door-binds-english",
    comment: "The engine knows no language; parser/src/index.ts chooses English.",
    from: {
      path: "^packages/parser/src/",
      pathNot: "/src/(index\\.ts$|language/en/)|\\.test\\.ts$",
    },
    to: { path: "^packages/parser/src/language/en/" },
  },
  {
    name: "stages-do-not-know-the-pipeline",
    comment: "stages ← parse.ts ← index.ts",
    from: { path: "^packages/parser/src/[^/]+/", pathNot: "\\.test\\.ts$" },
    to: { path: "^packages/parser/src/(index|parse)\\.ts$" },
  },
  {
    name: "zod-stays-behind-the-schema-entry",
    comment: "Reading and writing text must not load zod.",
    from: { path: "^packages/(parser|formatters|readers)/src/", pathNot: "\\.test\\.ts$" },
    to: { path: "^packages/core/src/schema|node_modules/zod/|^zod" },
  },
  {
    name: "types-load-without-zod",
    comment: "Nor must the types, vocabularies and helpers of core.",
    from: { path: "^packages/core/src/index\\.ts$" },
    to: { path: "^packages/core/src/schema|node_modules/zod/", reachable: true },
  },
  {
    name: "readers-are-loaded-when-needed",
    comment:
      "A story is read without a DOM: the command imports the readers when their turn comes.",
    from: { path: "^packages/cli/src/" },
    to: {
      path: "^packages/readers/src/index\\.ts$",
      dynamic: false,
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "detection-loads-no-reader",
    comment: "Nor does the look at what an input is.",
    from: { path: "^packages/readers/src/detect\\.ts$" },
    to: { path: "node_modules/(@mozilla|feedsmith|html-to-text|linkedom)", reachable: true },
  },
  {
    name: "no-tests-in-the-product",
    from: { path: "^packages/[^/]+/src/", pathNot: "\\.test\\.ts$" },
    to: { path: "\\.test\\.ts$|/test/" },
  },
  {
    name: "no-undeclared-dependencies",
    comment:
      "A published file may only import what its package.json lists under dependencies, or what its build takes in.",
    from: { path: "^packages/[^/]+/src/", pathNot: "\\.test\\.ts$" },
    to: {
      pathNot: "node_modules/(mdast-util-|hast)",
      dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "resolvable",
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: "error" })),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/tsup\\.config\\.ts$" },
    tsConfig: { fileName: "tsconfig.json" },
    // Types are arrows too.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};

// The `@example` blocks of what the packages export.
import { join, relative } from "node:path";
import ts from "typescript";
import { entryPoints } from "./entry-points.mjs";
import { readmeBlocks } from "./readme-blocks.mjs";
import { root } from "./root.mjs";

/**
 * Every exported name with the programs of its docstring. A program may use the names of its package without importing
 * them, as in the editor's hover text.
 *
 * @returns {{ name: string, place: string, isValue: boolean, programs: string[] }[]} `isValue` for functions and
 *   constants, which must have an example; `place` is file and line.
 */
export function docstringExamples() {
  const { config } = ts.readConfigFile(join(root, "tsconfig.docs.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = entryPoints();
  const program = ts.createProgram(
    entries.map(({ source }) => join(root, source)),
    options,
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(({ name: entry, source }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, source)));
    const symbols = checker
      .getExportsOfModule(module)
      .map((symbol) => origin(symbol, checker))
      // What a package exports again is shown where it is at home.
      .filter((symbol) => placeOf(symbol).startsWith(source.split("src/")[0]));
    const values = symbols.filter(isValue).map(({ name }) => name);
    return symbols.map((symbol) => ({
      name: symbol.name,
      place: placeOf(symbol),
      isValue: isValue(symbol),
      programs: [symbol, ...(symbol.members?.values() ?? [])]
        .flatMap((part) => part.getJsDocTags(checker))
        .filter(({ name }) => name === "example")
        .flatMap(({ text }) => readmeBlocks(ts.displayPartsToString(text)))
        .map(({ code }) => withImports(code, values, entry)),
    }));
  });
}

/** What stands behind an export, whose name may be another one. */
function origin(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isValue({ flags }) {
  return (flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable | ts.SymbolFlags.Class)) !== 0;
}

function placeOf({ declarations: [declaration] }) {
  const file = declaration.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart(file));
  return `${relative(root, file.fileName)}:${line + 1}`;
}

/** A program with an import of those names of its entry that it uses and neither imports nor declares. */
function withImports(code, names, entry) {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const used = new Set();
  const own = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      if (parent.name !== node) used.add(node.text);
      else if (ts.isVariableDeclaration(parent) || ts.isImportSpecifier(parent)) own.add(node.text);
      else if (ts.isShorthandPropertyAssignment(parent)) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const wanted = names.filter((name) => used.has(name) && !own.has(name));
  // On the line of the first statement, so that lines keep their numbers.
  return wanted.length === 0 ? code : `import { ${wanted.join(", ")} } from "${entry}"; ${code}`;
}

import ts from "typescript";

/**
 * Makes the values that a program's comments state be checked when it runs: in `isIsoDay("2024-02-29"); // true` the
 * comment is compared with the value. A comment in words stays a comment.
 *
 * @param {string} code - TypeScript or JavaScript; its lines keep their numbers.
 * @returns {string}
 */
export function checkedComments(code) {
  const file = ts.createSourceFile("block.ts", code, ts.ScriptTarget.Latest, true);
  let checked = "";
  let from = 0;
  for (const statement of file.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    if (comment?.kind !== ts.SyntaxKind.SingleLineCommentTrivia) continue;
    const stated = code.slice(comment.pos + 2, comment.end).trim();
    if (!isValue(stated)) continue;
    const { expression } = statement;
    checked += `${code.slice(from, expression.getStart(file))}__same(${expression.getText(file)}, ${stated})`;
    from = expression.end;
  }
  if (from === 0) return code;
  return `import { deepStrictEqual as __same } from "node:assert"; ${checked}${code.slice(from)}`;
}

/** Whether a text is a value written out: `"held"`, `-1.5`, `[{ start: 0 }]`, `undefined`. */
function isValue(text) {
  const { parseDiagnostics, statements } = ts.createSourceFile(
    "value.ts",
    `(${text})`,
    ts.ScriptTarget.Latest,
  );
  const [statement] = statements;
  if (parseDiagnostics.length > 0 || statements.length !== 1) return false;
  return ts.isExpressionStatement(statement) && isWrittenOut(statement.expression);
}

function isWrittenOut(node) {
  if (ts.isParenthesizedExpression(node)) return isWrittenOut(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isWrittenOut(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isWrittenOut);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) => ts.isPropertyAssignment(property) && isWrittenOut(property.initializer),
    );
  }
  if (ts.isIdentifier(node)) return node.text === "undefined";
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
      node.kind,
    )
  );
}

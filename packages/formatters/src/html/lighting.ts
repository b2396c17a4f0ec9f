import type { Entry } from "./entries.js";
import { KIND_LETTERS, type Kind } from "./kinds.js";

/**
 * The rules that light a card with its evidence, whichever of them is pointed at, focused or linked to; and that keep
 * the card in sight that a place of the story leads to. They hold numbers of ours and nothing of the report.
 *
 * @param prefix - The class of the document.
 */
export function lightingRules(entries: readonly Entry[], prefix: string): string {
  const kinds = new Map<Kind, string[]>();
  for (const { kind, number } of entries) {
    const selector = `.${prefix}:has(.r${number}:is(:hover,:focus-within,:target)) .r${number}`;
    const selectors = kinds.get(kind);
    if (selectors) selectors.push(selector);
    else kinds.set(kind, [selector]);
  }
  const lit = [...kinds].map(([kind, selectors]) => {
    return `${selectors.join(",\n")}{${litDeclarations(KIND_LETTERS[kind])}}\n`;
  });
  const kept = entries.map(
    ({ cardId }) => `.${prefix}:has(.story [href="#${cardId}"]:is(:hover,:focus)) #${cardId}`,
  );
  return entries.length === 0 ? "" : `${lit.join("")}${kept.join(",\n")}{--keep:sticky}\n`;
}

/** What being lit means for a kind. */
export function litDeclarations(letter: string): string {
  return `--lit:var(--lit-${letter});--ring:2px solid var(--${letter})`;
}

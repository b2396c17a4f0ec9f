import { entryProblems } from "../../src/lexicon/entry-forms.js";
import { type List, NEEDED } from "./lists.js";
import { SHOWN } from "./shown.js";

/** How a report shows an entry, by list; the entry has the form of its list by then. */
const SHOWS: Readonly<Record<string, (entry: never, sentence: string) => boolean>> = SHOWN;

interface Sentences {
  readonly examples?: readonly string[];
  readonly not?: readonly string[];
}

/** The entries of a lexicon file, each on a line of its own, so that a change is a line of a diff. */
export function readList(source: string): unknown[] {
  const lines = source.trimEnd().split("\n").slice(1, -1);
  const entries: unknown[] = JSON.parse(source);
  const alone = lines.every((line) => /^\{.*\},?$/u.test(line)) && lines.length === entries.length;
  if (!alone) throw new Error("A lexicon has one entry a line.");
  return entries;
}

/** What is wrong with a list, one line each. */
export function problemsOf(list: List, entries: readonly unknown[]): string[] {
  return entries.flatMap((entry, i) => {
    const name = `${list.file}, ${keyOf(list, entry) || i}`;
    const wrong = [
      ...entryProblems(list.list, entry),
      ...orderProblems(list, entry, entries[i - 1]),
      ...repeatProblems(entry),
    ].map((problem) => `${name}: ${problem}`);
    if (wrong.length > 0) return wrong;
    return sentenceProblems(list, entry as Sentences).map((problem) => `${name}${problem}`);
  });
}

function keyOf({ by }: List, entry: unknown, separator = " "): string {
  const values = entry as Record<string, unknown>;
  return by.map((key) => values[key]).join(separator);
}

/** Sorted as `LC_ALL=C sort` does: by code unit, capitals first. */
function orderProblems(list: List, entry: unknown, before: unknown): string[] {
  if (before === undefined) return [];
  const [key, last] = [keyOf(list, entry, "\0"), keyOf(list, before, "\0")];
  if (key === last) return list.repeats ? [] : ["is there twice"];
  return key < last ? [`stands behind ${keyOf(list, before)}`] : [];
}

/** Words that a list of an entry has twice. */
function repeatProblems(entry: unknown): string[] {
  return Object.entries(entry as object).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.filter((it, i) => value.indexOf(it) < i).map((it) => `${key} has ${it} twice`)
      : [],
  );
}

function sentenceProblems({ list, sentences }: List, entry: Sentences): string[] {
  if (sentences === "closed") return [];
  const { examples = [], not = [] } = entry;
  const needed = NEEDED[sentences];
  const shows = SHOWS[list];
  if (!shows) throw new Error(`shown.ts does not say how a report shows an entry of ${list}.`);
  const shown = (sentence: string): boolean => shows(entry as never, sentence);
  return [
    ...(examples.length < needed.examples ? [`: needs ${needed.examples} examples`] : []),
    ...(not.length < needed.not ? [`: needs ${needed.not} counter-example under "not"`] : []),
    ...examples.filter((it) => !shown(it)).map((it) => `, not read: ${it}`),
    ...not.filter(shown).map((it) => `, read: ${it}`),
  ];
}

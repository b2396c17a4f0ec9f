import type { RecordList, Section } from "../view/view.js";

/** What a card can be about: a list of the report, or its dateline. */
export type Kind = RecordList | "dateline";

/** The letter of each kind, in the order of the cards; ids and classes of the page begin with it. */
export const KIND_LETTERS: Readonly<Record<Kind, string>> = {
  dateline: "d",
  meetings: "m",
  statements: "s",
  tradeTargets: "t",
  tradeFigures: "f",
  agreements: "a",
  people: "p",
  organizations: "o",
  diagnostics: "n",
};

/** Kinds that name somebody: short, in nearly every sentence, and known by their names. */
export const NAMING: ReadonlySet<Kind> = new Set<Kind>(["people", "organizations", "dateline"]);

/** The sections in the order of the cards: what happened before who took part. */
export function inCardOrder(sections: readonly Section[]): Section[] {
  const order = Object.keys(KIND_LETTERS);
  return [...sections].sort((a, b) => order.indexOf(a.list) - order.indexOf(b.list));
}

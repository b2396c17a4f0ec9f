import type { TextDocument } from "../document.js";
import { isHead } from "./offices.js";
import type { Person } from "./person.js";

/** Whether somebody who is named leads a state or a government now. */
export const isNamedHead = (p: Person): boolean =>
  p.name !== undefined && isHead(p.roles[0]) && p.titles.every((t) => t.status === "current");

/** Whether somebody leads a state or a government now beside `head`, who leads one: a country has one of each. */
export const areRivals = (p: Person, head: Person): boolean =>
  p.name !== undefined &&
  p.roles[0] === head.roles[0] &&
  p.offices.some(({ leads }, i) => leads && p.titles[i]?.status === "current") &&
  !p.words.some((word) => head.words.includes(word));

/** Whether somebody holds an office that a country does not have: a `Prime Minister` is not of the United States. */
export function lacksOffice({ lexicon }: TextDocument, country: string, p: Person): boolean {
  const { countries, titles } = lexicon.language;
  const lacks = countries.find(({ id }) => id === country)?.lacks ?? [];
  // The president of a bank is no head of state.
  const held = p.titles.flatMap(({ entries, organization }) =>
    organization ? [] : entries.map((e) => titles[e]?.title ?? ""),
  );
  return lacks.some((office) => held.some((title) => isOffice(title, office)));
}

/** `Prime Minister`, `Minister of State` and `Minister for Trade` are ministers, a `Minister-Counsellor` is none. */
const isOffice = (title: string, office: string): boolean =>
  title.endsWith(office) || title.startsWith(`${office} of `) || title.startsWith(`${office} for `);

import { isHead } from "../annotate/title-phrase.js";
import type { TextDocument } from "../document.js";
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
  const lacks = lexicon.lacks.get(country);
  if (!lacks) return false;
  const { titles } = lexicon.language;
  return p.titles.some(
    // The president of a bank is no head of state.
    ({ entries, organization }) =>
      !organization && entries.some((e) => isOneOf(titles[e]?.title ?? "", lacks)),
  );
}

/** `Prime Minister`, `Minister of State` and `Minister without Portfolio` are ministers; a `Minister-Counsellor` and a `Minister Plenipotentiary` are none. */
const isOneOf = (title: string, offices: readonly string[]): boolean =>
  offices.some((office) => {
    const next = title.charAt(office.length + 1);
    const goesOn = title.startsWith(`${office} `) && next === next.toLowerCase();
    return goesOn || title.endsWith(office);
  });

import type { TitlePhrase } from "../annotate/title-phrase.js";
import { is, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { ranksOf, rolesOf, sameBody, titleWords } from "./offices.js";
import type { Person } from "./person.js";

/** The roles of all offices of a person. */
export const rolesIn = (doc: TextDocument, p: Person): readonly string[] =>
  p.titles.flatMap((t) => rolesOf(doc, t));

/** The Minister of Energy is not the Minister of Trade. */
export function otherPortfolio(doc: TextDocument, title: TitlePhrase, p: Person): boolean {
  const words = titleWords(doc, title);
  if (words.length < 2 || !rolesOf(doc, title).includes("minister")) return false;
  return p.titles.every((t) => {
    const theirs = titleWords(doc, t);
    const [few, many] = words.length <= theirs.length ? [words, theirs] : [theirs, words];
    return theirs.length > 1 && !few.every((w) => many.includes(w));
  });
}

/** `the Secretary` for the Secretary of State, `the minister` for the Minister of Energy. */
export function sameOffice(doc: TextDocument, title: TitlePhrase, p: Person): boolean {
  const words = titleWords(doc, title);
  const leading = leads(doc, title);
  // A counterpart has the office of whose counterpart they are.
  const held = p.titles.length > 0 ? p.titles : (p.counterpartOf?.titles ?? []);
  return held.some((t) => {
    const theirs = titleWords(doc, t);
    return (
      words.length > 0 &&
      words.every((w) => theirs.includes(w)) &&
      // `the minister` is no Prime Minister, `the president` no Vice President.
      (leading ? ranksOf(doc, title) === ranksOf(doc, t) : !leads(doc, t))
    );
  });
}

export function leads(doc: TextDocument, title: TitlePhrase): boolean {
  return rolesOf(doc, title).some((r) => r === "head_of_state" || r === "head_of_government");
}

export function sharesRole(doc: TextDocument, p: Person, other: Person | undefined): boolean {
  return other === undefined || rolesIn(doc, p).some((r) => rolesIn(doc, other).includes(r));
}

export function compatible(
  doc: TextDocument,
  mine: readonly string[],
  theirs: readonly string[],
  p: Person,
): boolean {
  if (mine.some((r) => theirs.includes(r))) return true;
  if (mine.includes("minister")) return theirs.includes("foreign_minister");
  if (p.counterpartOf) return mine.some((r) => rolesIn(doc, p.counterpartOf as Person).includes(r));
  return false;
}

export function loose(mine: readonly string[], theirs: readonly string[]): boolean {
  return (
    mine.includes("head_of_government") &&
    (theirs.includes("organization_head") ||
      theirs.includes("head_of_government") ||
      theirs.includes("parliament_speaker"))
  );
}

export function sharesBody(doc: TextDocument, p: Person, title: TitlePhrase): boolean {
  return p.titles.every((t) => !t.organization) || headsBody(doc, p, title);
}

/** `the chairman of the parliament` is the Chairman of the State Great Khural. */
export function headsBody(doc: TextDocument, p: Person, { organization }: TitlePhrase): boolean {
  return p.titles.some(
    (t) => t.organization && organization && sameBody(doc, t.organization, organization),
  );
}

/** `the diplomat`, `the official`, `the guest` are whoever was named last. */
export const isGeneric = (doc: TextDocument, title: TitlePhrase): boolean =>
  title.title.to - title.title.from === 1 && is(doc, title.title.from, W.generic);

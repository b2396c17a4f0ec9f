import type { TitlePhrase } from "../annotate/title-phrase.js";
import { is, isKind, type TextDocument, type TokenRange } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { sameBody } from "./offices.js";
import type { Body, Office, Person } from "./person.js";

/** The Energy Minister is over the Ministry of Energy: all words are shared but `ministry`, or all but `minister`. */
function isOver(ministry: Body, { words }: Office): boolean {
  const shared = words.filter((w) => ministry.words.includes(w)).length;
  return shared > 0 && shared >= Math.min(ministry.words.length, words.length) - 1;
}

/** `the head of the Ministry of Energy`, whom the text has not named, for the Energy Minister. */
export const headsMinistryOf = (p: Person, office: Office): boolean =>
  office.roles.some((r) => r === "minister" || r === "foreign_minister") &&
  p.roles.includes("minister") &&
  p.offices.some(({ body }) => body?.kind === "ministry" && isOver(body, office));

/** The Minister of Energy is not the Minister of Trade. */
export function otherPortfolio({ words, roles, body }: Office, p: Person): boolean {
  if (!roles.includes("minister")) return false;
  if (body?.kind === "ministry") return !p.offices.some((theirs) => isOver(body, theirs));
  if (words.length < 2) return false;
  return p.offices.every(({ words: theirs }) => {
    const [few, many] = words.length <= theirs.length ? [words, theirs] : [theirs, words];
    return theirs.length > 1 && !few.every((w) => many.includes(w));
  });
}

/** `the Secretary` for the Secretary of State, `the minister` for the Minister of Energy. */
export function sameOffice({ words, ranks, leads }: Office, p: Person): boolean {
  if (words.length === 0) return false;
  // A counterpart has the office of whose counterpart they are.
  const held = p.offices.length > 0 ? p.offices : (p.counterpartOf?.offices ?? []);
  return held.some(
    (theirs) =>
      // `the minister` is no Prime Minister, `the president` no Vice President.
      (leads ? ranks === theirs.ranks : !theirs.leads) &&
      words.every((w) => theirs.words.includes(w)),
  );
}

/** Whether two have a role in common; anybody has with nobody. */
export function sharesRole(p: Person, other: Person | undefined): boolean {
  return other === undefined || p.roles.some((r) => other.roles.includes(r));
}

/** Whether somebody may be meant by an office of the roles `mine`: `the minister` is the Foreign Minister as well. */
export function compatible(mine: readonly string[], p: Person): boolean {
  if (mine.some((r) => p.roles.includes(r))) return true;
  if (mine.includes("minister")) return p.roles.includes("foreign_minister");
  const other = p.counterpartOf;
  return other !== undefined && mine.some((r) => other.roles.includes(r));
}

/** `the president` is no king, whom `the head of state` may be. */
export const otherHead = ({ leads, words, crowned }: Office, p: Person): boolean =>
  leads &&
  words.length === 1 &&
  p.offices.length > 0 &&
  p.offices.every((o) => o.leads && o.words.length === 1 && o.crowned !== crowned);

/** Whether `the Prime Minister` may be how others call an office: the Chairman of the Cabinet. */
export function loose(mine: readonly string[], theirs: readonly string[]): boolean {
  return (
    mine.includes("head_of_government") &&
    (theirs.includes("organization_head") ||
      theirs.includes("head_of_government") ||
      theirs.includes("parliament_speaker"))
  );
}

/** Whether somebody heads the body of an office, or heads none that the text names. */
export function sharesBody(p: Person, office: Office): boolean {
  return p.offices.every(({ body }) => !body) || headsBody(p, office);
}

/** `the chairman of the parliament` is the Chairman of the State Great Khural. */
export function headsBody(p: Person, { body }: Office): boolean {
  return body !== undefined && p.offices.some((o) => o.body && sameBody(o.body, body));
}

/** `the (top) diplomat`, `the official`, `the guest` are whoever was named last. */
export const isGeneric = (doc: TextDocument, title: TitlePhrase): boolean =>
  is(doc, title.title.to - 1, W.generic) && isRanked(doc, title.title);

/** `top`, `senior`, or nothing, in front of the last word. */
function isRanked(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to - 1; k++)
    if (!is(doc, k, W.eminent) && !isKind(doc, k, Kind.hyphen)) return false;
  return true;
}

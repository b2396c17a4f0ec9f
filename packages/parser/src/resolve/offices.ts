import type { OrganizationKind } from "@communique/core";
import { isHead, type OrganizationPhrase, type TitlePhrase } from "../annotate/title-phrase.js";
import { is, isKind, type TextDocument, type TokenRange } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { sameName } from "./name-words.js";
import type { Body, Office } from "./person.js";

/** Bodies are the same by their entry, by the words of the shorter name, or as the only ones of their kind. */
export const sameBody = (a: Body, b: Body): boolean =>
  (a.entry >= 0 && a.entry === b.entry) ||
  (a.kind !== undefined && a.kind === b.kind) ||
  sameName(a.words, b.words);

function bodyKind(doc: TextDocument, { from, to, entry }: OrganizationPhrase): string | undefined {
  // `the head of the ministry's press service`
  if (isKind(doc, to, Kind.possessive)) return undefined;
  if (entry >= 0) return doc.lexicon.language.organizations[entry]?.kind;
  for (let k = from; k < to; k++) if (is(doc, k, W.legislature)) return "parliament";
  return undefined;
}

function phraseWords(doc: TextDocument, { from, to }: TokenRange): readonly number[] {
  const words: number[] = [];
  for (let k = from; k < to; k++)
    if (!is(doc, k, W.of) && !is(doc, k, W.for) && !is(doc, k, W.the) && !is(doc, k, W.and))
      words.push(doc.tokens.word[k] as number);
  return words;
}

const bodyOf = (doc: TextDocument, phrase: OrganizationPhrase): Body => ({
  entry: phrase.entry,
  kind: bodyKind(doc, phrase),
  words: phraseWords(doc, phrase),
});

/** What the text says of an office: its words, rank, roles and body. */
export function officeOf(doc: TextDocument, title: TitlePhrase): Office {
  const { from, to } = title.title;
  let ranks = 0;
  for (let k = from; k < to; k++) if (is(doc, k, W.rank)) ranks++;
  const roles = rolesOf(doc, title);
  const words = phraseWords(doc, title.title);
  return {
    // `the energy ministers of Chad and Oman`: each of them is an Energy Minister.
    words: title.shared && is(doc, to - 1, W.collective) ? words.slice(0, -1) : words,
    ranks,
    roles,
    leads: roles.some(isHead),
    crowned: is(doc, to - 1, W.crown),
    body: title.organization && bodyOf(doc, title.organization),
  };
}

/** The role that the head of a body has by its kind. */
const OFFICE_BY_BODY: Readonly<Record<string, string>> = {
  parliament: "parliament_speaker",
  government: "head_of_government",
  ministry: "minister",
};

/** Bodies whose president is no head of state. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set<OrganizationKind>([
  "agency",
  "central_bank",
  "company",
  "court",
  "financial",
  "forum",
  "intergovernmental",
  "media",
  "ngo",
  "party",
  "un_agency",
  "university",
]);

/** What the head of a state is called, in a body of its own. */
const IN_A_BODY: Readonly<Record<string, string>> = {
  head_of_state: "organization_head",
  deputy_head_of_state: "organization_official",
};

/** The roles of `head` and `leader`, which a word beside them makes an office. */
const HEADING: ReadonlySet<string | undefined> = new Set(["organization_head", "other"]);

/** The functions behind a title, those of its own words first. */
export function rolesOf(doc: TextDocument, title: TitlePhrase): readonly string[] {
  const { titles } = doc.lexicon.language;
  const kind = title.organization && bodyKind(doc, title.organization);
  const ofBody = kind !== undefined && OF_THEIR_OWN.has(kind);
  const roles: string[] = [];
  for (const e of title.entries) {
    const role = titles[e]?.role;
    if (role) roles.push((ofBody && IN_A_BODY[role]) || role);
  }
  const headed = HEADING.has(roles[0]) && headedBy(doc, title);
  if (headed) return [headed];
  // The head of a parliament, government or ministry holds the office by his body.
  const byBody = kind && OFFICE_BY_BODY[kind];
  if (byBody && roles.includes("organization_head")) roles.push(byBody);
  return roles;
}

/** The office of `the head of Serbian diplomacy`, `the Government head`, `the Government leader`, who is no head of a body. */
function headedBy(doc: TextDocument, { title, to }: TitlePhrase): string | undefined {
  for (const k of [to - 1, title.from]) {
    if (is(doc, k, W.diplomacy)) return "foreign_minister";
    if (is(doc, k, W.cabinet)) return "head_of_government";
  }
  return undefined;
}

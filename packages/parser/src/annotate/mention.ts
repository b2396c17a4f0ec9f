import { endBefore, isKind, type TextDocument, type TokenRange } from "../document.js";
import type { OrganizationEntry } from "../language/language.js";
import { Flag, Kind } from "../text/tokens.js";
import type { TitlePhrase } from "./title-phrase.js";

/** A phrase that stands for somebody: a person, an office, a country, a body, a group, or a pronoun for one of them. */
export interface Mention extends TokenRange {
  readonly kind: "person" | "office" | "country" | "organization" | "group" | "pronoun" | "name";
  readonly name: TokenRange | undefined;
  readonly title: TitlePhrase | undefined;
  readonly country: string | undefined;
  /** Index in the language's organisations. */
  readonly organization: number;
  /** `Tokayev’s`: what follows belongs to them. */
  readonly possessive: boolean;
  /** A country named by its seat or capital: it may as well be the place. */
  readonly place: boolean;
}

/** The entry of the organisation `index`, or nothing for -1, a body that the language does not list. */
export const organizationOf = (doc: TextDocument, index: number): OrganizationEntry | undefined =>
  index < 0 ? undefined : doc.lexicon.language.organizations[index];

/** What a mention may have beside its kind and place. */
export type MentionDetails = Partial<Omit<Mention, "kind" | "from" | "to">>;

/** A mention with all its fields, always in the same order. */
export const mentionOf = (
  kind: Mention["kind"],
  from: number,
  to: number,
  {
    name,
    title,
    country,
    organization = -1,
    possessive = false,
    place = false,
  }: MentionDetails = {},
): Mention => ({ kind, from, to, name, title, country, organization, possessive, place });

/**
 * A copy with other details. A spread would make a kind of object of its own: what an engine has compiled for mentions is
 * dropped for the first of them.
 */
export const mentionWith = (m: Mention, changes: Partial<Mention>): Mention =>
  Object.assign(mentionOf(m.kind, m.from, m.to, m), changes);

export const isPossessive = (doc: TextDocument, to: number): boolean =>
  isKind(doc, to, Kind.possessive) ||
  (isKind(doc, to, Kind.single) &&
    ((doc.tokens.flags[to] as number) & Flag.space) === 0 &&
    doc.text.charCodeAt(endBefore(doc, to) - 1) === 0x73 &&
    isAnyWord(doc, to + 1));

const isAnyWord = (doc: TextDocument, i: number): boolean => isKind(doc, i, Kind.word);

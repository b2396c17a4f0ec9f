import type { Mention } from "../annotate/mention.js";
import type { TitlePhrase } from "../annotate/title-phrase.js";
import type { TokenRange } from "../document.js";

/** What is compared of the body that an office is of. */
export interface Body {
  /** Index in the language's organisations, or -1. */
  readonly entry: number;
  readonly kind: string | undefined;
  readonly words: readonly number[];
}

/** What is compared of an office, read once. */
export interface Office {
  /** The words of its title but `of`, `the` and the like. */
  readonly words: readonly number[];
  /** How many of them are of rank: the president is not the vice president. */
  readonly ranks: number;
  readonly roles: readonly string[];
  /** A head of state or government. */
  readonly leads: boolean;
  /** A king or an emir. */
  readonly crowned: boolean;
  readonly body: Body | undefined;
}

/** Somebody, with everything that the text says of them. */
export interface Person {
  readonly index: number;
  /** Folded words of the fullest name, without particles and initials; empty for the unnamed. */
  words: readonly number[];
  name: TokenRange | undefined;
  readonly titles: TitlePhrase[];
  /** What is compared of each of the titles, and the roles of all of them. */
  readonly offices: Office[];
  readonly roles: string[];
  country: string | undefined;
  /** Offices inherited from the other side (`his Polish counterpart`). */
  counterpartOf: Person | undefined;
  readonly mentions: Mention[];
  /** Introduced by `a`: nobody later is the same. */
  readonly indefinite: boolean;
  gender: "he" | "she" | undefined;
}

/** The roles that somebody has by their titles, else as the counterpart of somebody. */
export const rolesHeld = ({ roles, counterpartOf }: Person): readonly string[] =>
  roles.length > 0 ? roles : (counterpartOf?.roles ?? []);

/** The token at which the text first names somebody. */
export const firstOf = ({ mentions: [first] }: Person): number => first?.from ?? 0;

/** A phrase that means one of several people, and the text does not say which. */
export interface Doubt extends TokenRange {
  readonly candidates: readonly Person[];
}

/** People of the text, and who each mention means. */
export interface People {
  readonly all: readonly Person[];
  /** The person of each mention, by the mention's place in the list; pronouns are filled in when they are read. */
  readonly of: (Person | undefined)[];
  /** What could not be decided; those of pronouns are added when they are read. */
  readonly doubts: Doubt[];
}

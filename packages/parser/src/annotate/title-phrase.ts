import type { OfficeStatus } from "@communique/core";
import type { TextDocument, TokenRange } from "../document.js";

/** An office as it stands in the text: `the Russian Foreign Ministry Spokeswoman`, `Minister of Energy of the Republic of Malta`. */
export interface TitlePhrase extends TokenRange {
  /** The office as written, without country, body and determiner. */
  readonly title: TokenRange;
  /** Index of the head in the language's titles, and of the second head of a double title. */
  readonly entries: readonly number[];
  readonly status: OfficeStatus;
  readonly country: string | undefined;
  readonly organization: OrganizationPhrase | undefined;
  readonly plural: boolean;
  /** Written once, in the plural, for several people: `the Presidents of Chad and Peru, A and B`. */
  readonly shared: boolean;
  readonly determiner: "the" | "a" | "possessive" | "both" | "none";
  /** `his Turkish counterpart`: the office is the other side's. */
  readonly relational: boolean;
}

/** A copy with other details, of the same kind of objects as the rest: see `mentionWith`. */
export const titleWith = (t: TitlePhrase, changes: Partial<TitlePhrase>): TitlePhrase =>
  Object.assign(
    {
      from: t.from,
      to: t.to,
      title: t.title,
      entries: t.entries,
      status: t.status,
      country: t.country,
      organization: t.organization,
      plural: t.plural,
      shared: t.shared,
      determiner: t.determiner,
      relational: t.relational,
    },
    changes,
  );

/** The function of the head of an office, by its own words. */
export function roleOf(doc: TextDocument, { entries: [head] }: TitlePhrase): string | undefined {
  return head === undefined ? undefined : doc.lexicon.language.titles[head]?.role;
}

/** Whether a role is that of who leads a state or its government: `President`, `Prime Minister`. */
export const isHead = (role: string | undefined): boolean =>
  role === "head_of_state" || role === "head_of_government";

/** The body of an office on its tokens. */
export interface OrganizationPhrase extends TokenRange {
  /** Index in the language's organisations, or -1 for a body it does not list. */
  readonly entry: number;
}

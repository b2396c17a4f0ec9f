import type { Office, Organization, Person, Span } from "@communique/core";

import { personName } from "../shared/names.js";
import { words } from "../shared/words.js";
import { evidenceQuotes, facts, item } from "./quote.js";
import type { Item } from "./view.js";

/** A person, shown by the fullest mention. */
export function personItem(person: Person, text: string): Item {
  return {
    ...item(personName(person)),
    facts: facts(
      ["Office", person.offices.map(officeText).join("; ")],
      ["Country", person.country],
    ),
    evidence: evidenceQuotes(text, longest(person.mentions)),
  };
}

/** An organisation, shown by the fullest mention. */
export function organizationItem(organization: Organization, text: string): Item {
  return {
    ...item(organization.name),
    facts: facts(
      ["Short", organization.abbreviation],
      ["Kind", words(organization.kind)],
      ["Country", organization.country],
    ),
    evidence: evidenceQuotes(text, longest(organization.mentions)),
  };
}

function officeText({ title, organization, status }: Office): string {
  const where = organization ? `${title}, ${organization}` : title;
  return status === "current" ? where : `${where} (${status})`;
}

function longest(mentions: Span[]): Span[] {
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
  return byLength.slice(0, 1);
}

import type { Office, Organization, OrganizationKind, Person, Report } from "@communique/core";
import type * as schema from "schema-dts";

import { personName } from "../shared/names.js";
import { recordUrn } from "../shared/record-urn.js";
import { type Node, node } from "./node.js";

type PersonNode = Node<schema.Person, "Person">;
type OccupationNode = Node<schema.Occupation, "Occupation">;
type GovernmentNode = Node<schema.GovernmentOrganization, "GovernmentOrganization">;

/** Somebody who takes part: a record by its id, or a country that is represented by nobody named. */
export type Agent = { "@id": string } | GovernmentNode;

/** The kinds of bodies that schema.org has; the others are organisations. */
const TYPES = {
  government: "GovernmentOrganization",
  ministry: "GovernmentOrganization",
  agency: "GovernmentOrganization",
  parliament: "GovernmentOrganization",
  presidency: "GovernmentOrganization",
  court: "GovernmentOrganization",
  military: "GovernmentOrganization",
  central_bank: "GovernmentOrganization",
  company: "Corporation",
  party: "PoliticalParty",
  media: "NewsMediaOrganization",
  university: "CollegeOrUniversity",
  ngo: "NGO",
} as const satisfies Partial<Record<OrganizationKind, string>>;

type Kinds = Partial<Record<OrganizationKind, (typeof TYPES)[keyof typeof TYPES]>>;

/** A person with the offices that the text gives. */
export function personNode(report: Report, person: Person): PersonNode {
  return node<PersonNode>({
    "@type": "Person",
    "@id": recordUrn(report, person.id),
    name: personName(person),
    jobTitle: person.offices.map(({ title }) => title),
    hasOccupation: person.offices.flatMap(occupation),
  });
}

/** A body. */
export function organizationNode(report: Report, body: Organization): schema.Organization {
  const kinds: Kinds = TYPES;
  return {
    "@type": kinds[body.kind] ?? "Organization",
    "@id": recordUrn(report, body.id),
    name: body.name,
    ...(body.abbreviation && { alternateName: body.abbreviation }),
    ...(body.country && { areaServed: country(body.country) }),
  };
}

/** A country as one that acts: schema.org lets places attend and sign nothing. */
export function government(code: string): GovernmentNode {
  return { "@type": "GovernmentOrganization", name: code, areaServed: country(code) };
}

/** Who is meant: the person, the body, or else the country. */
export function agent(
  report: Report,
  party: { person?: string; organization?: string; country?: string },
): Agent[] {
  const id = party.person ?? party.organization;
  if (id !== undefined) return [{ "@id": recordUrn(report, id) }];
  return party.country === undefined ? [] : [government(party.country)];
}

/** An office is an occupation of its country, where the text says which. */
function occupation({ title, country: code }: Office): OccupationNode[] {
  if (code === undefined) return [];
  return [{ "@type": "Occupation", name: title, occupationLocation: country(code) }];
}

function country(code: string): Node<schema.Country, "Country"> {
  return { "@type": "Country", name: code };
}

import type { Agreement, Meeting, ParticipantRole, Report, Statement } from "@communique/core";

import type { Names } from "../shared/names.js";

/** Who does something, or to whom it is done: a state, else a body, else a person whose country is not said. */
export interface Actor {
  /** The code of the country, or the name. */
  label: string;
  country?: string;
  role?: ParticipantRole;
}

/** A source and a target, in this order. */
export type Dyad = readonly [source: Actor, target: Actor | undefined];

type Party = { person?: string; organization?: string; country?: string; role?: ParticipantRole };

/** The actors of a meeting, each once; a host counts as one even where others of that country only attend. */
export function meetingActors(meeting: Meeting, report: Report, names: Names): Actor[] {
  const actors = new Map<string, Actor>();
  for (const party of meeting.participants) {
    const actor = actorOf(party, report, names);
    if (actor && (party.role === "host" || !actors.has(actor.label))) {
      actors.set(actor.label, actor);
    }
  }
  return [...actors.values()];
}

/** Who makes a statement: one actor, or all of a collective such as "both ministers". */
export function speakers({ speaker }: Statement, report: Report, names: Names): Actor[] {
  const alone = actorOf(speaker, report, names);
  if (alone) return [alone];
  const actors = (speaker.people ?? []).flatMap(
    (id) => actorOf({ person: id }, report, names) ?? [],
  );
  return [...new Map(actors.map((actor) => [actor.label, actor])).values()];
}

/** Whom a statement is addressed to, where the text says so. */
export function addressee(statement: Statement, report: Report, names: Names): Actor | undefined {
  return statement.addressee && actorOf(statement.addressee, report, names);
}

/** The parties of an agreement. */
export function parties(agreement: Agreement): Actor[] {
  return [...new Set(agreement.parties)].map((country) => ({ label: country, country }));
}

/** Every actor towards every other: what two do together is an event of each. */
export function dyads(actors: Actor[]): Dyad[] {
  return actors.flatMap((source) =>
    actors.filter((target) => target !== source).map((target): Dyad => [source, target]),
  );
}

function actorOf(party: Party, { people }: Report, names: Names): Actor | undefined {
  const person = people.find(({ id }) => id === party.person);
  const country = party.country ?? person?.country;
  const label = country ?? names.organization(party.organization) ?? names.person(party.person);
  if (label === undefined) return undefined;
  return { label, ...(country && { country }), ...(party.role && { role: party.role }) };
}

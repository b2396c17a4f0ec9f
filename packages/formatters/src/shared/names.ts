import type { Addressee, Participant, Person, Report, Speaker } from "@communique/core";

import { oneLine, words } from "./words.js";

/** Looks up what ids stand for. */
export interface Names {
  /** The name of a person, or else the title. */
  person(id: string | undefined): string | undefined;
  /** The name of an organisation. */
  organization(id: string | undefined): string | undefined;
  /** The title of an agreement, or else its type. */
  agreement(id: string): string | undefined;
  /** The fullest name of a speaker or an addressee. */
  speaker(speaker: Speaker | Addressee): string;
  /** A participant by name: the person, the body, or else the country. */
  attendee(participant: Participant): string;
  /** A participant with country and role: `Aida Sadykova (KZ, host)`. */
  participant(participant: Participant): string;
}

/** The names in a report, by id. */
export function namesIn(report: Report): Names {
  const people = new Map(report.people.map((person) => [person.id, person]));
  const organizations = new Map(report.organizations.map(({ id, name }) => [id, name]));

  const agreements = new Map(
    report.agreements.map(({ id, title, type }) => [id, title ?? words(type)]),
  );

  function person(id: string | undefined): string | undefined {
    const found = id === undefined ? undefined : people.get(id);
    return found && personName(found);
  }

  function organization(id: string | undefined): string | undefined {
    return id === undefined ? undefined : organizations.get(id);
  }

  function named(participant: Participant): string | undefined {
    return person(participant.person) ?? organization(participant.organization);
  }

  function attendee(participant: Participant): string {
    return named(participant) ?? participant.country ?? "somebody";
  }

  return {
    person,
    organization,
    agreement: (id) => agreements.get(id),
    speaker: (speaker) => person(speaker.person) ?? oneLine(speaker.label),
    attendee,
    participant(participant) {
      const { country, role } = participant;
      const notes = [named(participant) && country, role !== "participant" && role].filter(Boolean);
      const label = attendee(participant);
      return notes.length === 0 ? label : `${label} (${notes.join(", ")})`;
    },
  };
}

/** The name, or else the first title. */
export function personName(person: Person): string {
  return person.name ?? person.offices[0]?.title ?? "somebody unnamed";
}

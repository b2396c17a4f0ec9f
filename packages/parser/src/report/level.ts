import { MEETING_LEVELS, type MeetingLevel, type OfficeRole, type Person } from "@communique/core";

/** The rank of the highest office that the people of a meeting hold; none where no office is known. */
export function levelOf(people: readonly (Person | undefined)[]): MeetingLevel | undefined {
  const levels: MeetingLevel[] = [];
  for (const person of people)
    if (person)
      for (const { role, status } of person.offices)
        if (status !== "former") levels.push(LEVELS[role]);
  return MEETING_LEVELS.find((level) => levels.includes(level));
}

/** Deputies of heads rank as ministers, deputies of ministers as officials. */
const LEVELS: Readonly<Record<OfficeRole, MeetingLevel>> = {
  head_of_state: "head_of_state",
  deputy_head_of_state: "minister",
  head_of_government: "head_of_government",
  deputy_head_of_government: "minister",
  foreign_minister: "foreign_minister",
  deputy_foreign_minister: "official",
  minister: "minister",
  deputy_minister: "official",
  parliament_speaker: "parliament",
  deputy_parliament_speaker: "parliament",
  parliamentarian: "parliament",
  ambassador: "envoy",
  envoy: "envoy",
  diplomat: "envoy",
  organization_head: "organization_head",
  organization_official: "official",
  security_official: "official",
  presidential_staff: "official",
  spokesperson: "official",
  delegation_head: "official",
  subnational_head: "official",
  party_leader: "official",
  central_banker: "official",
  royal: "official",
  religious: "official",
  military: "official",
  judicial: "official",
  business: "business",
  official: "official",
  other: "official",
};

import { rolesHeld } from "../resolve/person.js";
import { distinct } from "./meeting-members.js";
import {
  countryOf,
  isCall,
  isEvent,
  isHeld,
  isImplied,
  isOff,
  isVague,
  isVisit,
  lastWhere,
  type MeetingFound,
  type ParticipantFound,
  STAY,
} from "./meeting-types.js";

/** Adds an encounter to the list, or what it says to the record of the same encounter. */
export function addMeeting(all: MeetingFound[], found: MeetingFound): MeetingFound {
  const kind = kindOf(found);
  const known = lastWhere(
    found.another ? [] : all,
    (m) =>
      (kindOf(m) === kind || (kind === "call" && isVague(m) && !(m.place && !m.place.implied))) &&
      isSame(m, found),
  );
  if (known && kindOf(known) !== kind) {
    known.form = found.form;
    known.place = undefined;
  }
  if (known) {
    merge(known, found);
    // `who was due to visit, has postponed her trip`: the plan came to nothing.
    if (isOff(found)) known.status = found.status;
  } else all.push(found);
  return known ?? found;
}

const kindOf = (m: MeetingFound): string =>
  isVisit(m) ? "visit" : isCall(m) ? "call" : isEvent(m) ? "event" : "meeting";

function isSame(a: MeetingFound, b: MeetingFound): boolean {
  return (
    sameStatus(a, b) &&
    sameName(a, b) &&
    sameDate(a, b) &&
    samePlace(a, b) &&
    (covers(a.participants, b.participants) || covers(b.participants, a.participants))
  );
}

/** Events whose names have a word in common, or one of which has no name; of two forms, those of which one name is part of the other. */
function sameName(
  { name: a, form }: MeetingFound,
  { name: b, form: other }: MeetingFound,
): boolean {
  if (!a || !b || a.size === 0 || b.size === 0) return true;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  // The Climate Conference is no session of the Climate Working Group.
  return common >= (form === other ? 1 : Math.min(a.size, b.size));
}

const sameStatus = (a: MeetingFound, b: MeetingFound): boolean =>
  a.status === b.status || (isHeld(a) && isHeld(b)) || (a.status === "planned" && isOff(b));

/** Days that overlap, or one of them unsaid; the story's day, where the text gives none, is only as good as a few days. */
function sameDate(a: MeetingFound, b: MeetingFound): boolean {
  if (!a.date || !b.date) return true;
  const slack = isImplied(a) !== isImplied(b) && isHeld(a) && !isEvent(a) ? STAY : 0;
  return a.date.firstDay <= b.date.lastDay + slack && b.date.firstDay <= a.date.lastDay + slack;
}

function samePlace(a: MeetingFound, b: MeetingFound): boolean {
  if (!a.place || !b.place || a.place.name === b.place.name) return true;
  return a.place.country === b.place.country && (!a.place.city || !b.place.city);
}

/** Whether everyone of `few` is among `many`; a country is there when one of its people is. */
function covers(many: readonly ParticipantFound[], few: readonly ParticipantFound[]): boolean {
  return (
    few.length > 0 &&
    few.every((p) =>
      many.some((q) =>
        p.person
          ? p.person === q.person || isAlike(p, q)
          : p.organization !== undefined
            ? p.organization === q.organization && p.organization >= 0
            : p.country === countryOf(q) && !few.some((o) => isOne(o, q)),
      ),
    )
  );
}

/** `Oman's minister met B` in the lead, `Minister A met B` below: one of the two has a name, and nothing parts them. */
function isAlike({ person: a }: ParticipantFound, { person: b }: ParticipantFound): boolean {
  if (!a || !b || (a.name === undefined) === (b.name === undefined)) return false;
  if (a.country && b.country && a.country !== b.country) return false;
  return rolesHeld(a).some((role) => rolesHeld(b).includes(role));
}

/** `Omani-Peruvian consultations` in the headline, `Minister A met Minister B` below: a country that one of its people stands for. */
const standsFor = (p: ParticipantFound, { person }: ParticipantFound): boolean =>
  !p.person &&
  p.organization === undefined &&
  p.country !== undefined &&
  p.country === person?.country;

/** The same person: `met with alumni of Omani schools`, said of an Omani, is of others than herself. */
const isOne = (a: ParticipantFound, b: ParticipantFound): boolean =>
  a.person !== undefined && a.person === b.person;

/** Adds people to an encounter, in the place of the countries and offices that they stand for. */
export function joinPeople(known: MeetingFound, people: readonly ParticipantFound[]): void {
  const kept = known.participants.filter(
    (p) => !people.some((q) => (q.person?.name && isAlike(p, q)) || standsFor(p, q)),
  );
  const more = people.filter((p) => p.person?.name || !kept.some((q) => isAlike(p, q)));
  known.participants = distinct([...kept, ...more]);
}

function merge(known: MeetingFound, found: MeetingFound): void {
  joinPeople(
    known,
    found.participants.filter((p) => p.person || p.organization !== undefined),
  );
  const closer = spanOf(found) < spanOf(known) && !isImplied(found);
  if (found.date && (!known.date || closer || (isImplied(known) && !isImplied(found)))) {
    known.date = found.date;
    known.dated = found.dated;
  }
  if (found.place && (!known.place || (found.place.city && !known.place.city)))
    known.place = found.place;
  known.venue ??= found.venue;
  known.occasion ??= found.occasion;
  known.evidence.push(...found.evidence);
}

const spanOf = ({ date }: MeetingFound): number => (date ? date.lastDay - date.firstDay : 0);

import type { ParticipantRole } from "@communique/core";
import type { Mention } from "../annotate/mention.js";
import {
  type Actor,
  type Discourse,
  lastTwo,
  mentionStarting,
  mentionsBetween,
} from "../resolve/discourse.js";
import { pronounAt } from "../resolve/speakers.js";
import { participantsOf, sidesNamed, sidesOfTwo } from "./meeting-lists.js";
import type { ParticipantFound } from "./meeting-types.js";

/** Every one of an actor: the people of a group, or all that a list names. */
export function membersOf(d: Discourse, actor: Actor, role: ParticipantRole): ParticipantFound[] {
  const { label } = actor;
  const listed = mentionsBetween(d, label.from, label.to);
  const [first, ...others] = listed.map((i) => d.mentions[i]);
  // `the culture ministers of Chad, Oman and Peru`: somebody of each.
  if (first?.title?.plural && others.length > 0 && others.every((m) => m?.kind === "country")) {
    const sides = sidesNamed(d, label, first.title);
    if (sides.length > 1) return sides.map((side) => ({ ...side, label, role, group: true }));
  }
  // `Foreign Ministers of the two countries`, said of two premiers: somebody of each country.
  const group = others[0]?.kind === "group" && others.length === 1 ? others[0] : undefined;
  if (first?.title?.plural && group && actor.people.length === 0) {
    const sides = sidesOfTwo(d, label, role);
    if (sides.length > 0) return sides;
  }
  const found: ParticipantFound[] = [];
  for (const i of listed) {
    // `(Malta's) Karl Grech`: of whom somebody is.
    const { kind, possessive, to } = d.mentions[i] as Mention;
    const owned = kind === "country" && possessive ? mentionStarting(d, to + 1) : -1;
    if (owned >= 0 && d.people.of[owned]) continue;
    for (const p of participantsOf(d, i, role)) addOnce(found, p);
  }
  if (found.length > 0) return found;
  if (actor.kind === "country" && actor.country)
    return [{ country: actor.country, label, role, group: true }];
  if (actor.person) return [{ person: actor.person, label, role }];
  return actor.people.map((person) => ({ person, label, role }));
}

/** Whom the pronoun at token `at` means, as a side of an encounter. */
export function pronounSide(d: Discourse, at: number, role: ParticipantRole): ParticipantFound[] {
  const person = pronounAt(d, at);
  return person ? [{ person, label: { from: at, to: at + 1 }, role }] : [];
}

/** `between them`: whom the plural pronoun at token `at` means, the two who were named last. */
export const pronounSides = (d: Discourse, at: number, role: ParticipantRole): ParticipantFound[] =>
  lastTwo(d, at).map((person) => ({ person, label: { from: at, to: at + 1 }, role }));

/** Everyone once. */
export function distinct(all: readonly ParticipantFound[]): ParticipantFound[] {
  const out: ParticipantFound[] = [];
  for (const p of all) addOnce(out, p);
  return out;
}

/** Adds somebody who is not among `all` yet. */
function addOnce(all: ParticipantFound[], p: ParticipantFound): void {
  if (!all.some((q) => sameParticipant(p, q))) all.push(p);
}

/** Whether two sides are one: by person, else by body, else by country. */
export const sameParticipant = (a: ParticipantFound, b: ParticipantFound): boolean =>
  a.person || b.person
    ? a.person === b.person
    : a.organization !== undefined || b.organization !== undefined
      ? a.organization === b.organization &&
        (a.organization !== -1 || a.label.from === b.label.from)
      : a.country === b.country;

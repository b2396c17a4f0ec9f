// Whether two mentions are of one document.

import { sentenceOf, type TextDocument } from "../document.js";
import type { AgreementFound } from "./agreement-found.js";

/** `a treaty`, `the treaty`, not `treaties`: of one kind, and both one or both several. */
export const isOfKind = (a: AgreementFound, b: AgreementFound): boolean =>
  a.type === b.type && a.plural === b.plural;

/** A document told again: of the same step, what the later sentence adds. */
export function joined(a: AgreementFound, b: AgreementFound): AgreementFound {
  // "wants to sign an agreement … has sent a draft of the agreement": they are at it.
  if (a.status === "planned" && b.status === "under_negotiation") return { ...a, status: b.status };
  // "are drafting a roadmap … The roadmap will be signed"
  if (a.status === "under_negotiation" && b.status === "planned")
    return { ...a, status: b.status, date: b.date };
  if (a.status !== b.status) return a;
  const parties = a.parties.length < 2 && b.parties.length >= 2 ? b.parties : a.parties;
  return { ...withDate(a, b), parties };
}

/** `Riga Declaration`, `Riga Declaration on Transit`: the earlier of two titles holds the later one, or is how it starts. */
export const areOneTitle = (a: string, b: string): boolean => a.includes(b) || b.startsWith(a);

/** The earlier of two mentions, with the date of the later one where it has none or one less exact. */
export function withDate(a: AgreementFound, { date }: AgreementFound): AgreementFound {
  if (!date) return a;
  const exact =
    a.date !== undefined && date.firstDay >= a.date.firstDay && date.lastDay <= a.date.lastDay;
  if (a.date && !exact) return a;
  return { ...a, date, atMeeting: false };
}

/** "The Agreement on Trade will …" and then "finalise the Agreement on Trade": the second says how far it has come. */
export const isToldBy = (a: AgreementFound, b: AgreementFound): boolean =>
  a.given &&
  !b.given &&
  a.type === b.type &&
  a.title !== undefined &&
  b.title !== undefined &&
  ((a.name !== undefined && a.name === b.name) || areOneTitle(a.title, b.title));

/** `Transit Accords`: several words, each with a capital. */
const isCapitalised = (title: string): boolean =>
  title.includes(" ") && title.split(" ").every((word) => word[0] !== word[0]?.toLowerCase());

/** The same document told twice, in two sentences: by its title or by its number. */
export function isSame(doc: TextDocument, a: AgreementFound, b: AgreementFound): boolean {
  if (a.status !== b.status) return false;
  if (sentenceOf(doc, a.evidence.from) === sentenceOf(doc, b.evidence.from)) return false;
  if (a.date && b.date && a.date.edtf !== b.date.edtf) return false;
  if (a.count !== undefined && b.count !== undefined)
    return a.count === b.count && (a.type === b.type || a.type === "other" || b.type === "other");
  if (a.type !== b.type || a.title === undefined || b.title === undefined) return false;
  const [long, short] = [a.title.toLowerCase(), b.title.toLowerCase()];
  return (
    (long === short && (a.date !== undefined || !b.date)) ||
    // "the Latvia-Oman Transit Accords … the Transit Accords"
    (a.known &&
      b.known &&
      a.plural === b.plural &&
      a.title.endsWith(b.title) &&
      isCapitalised(b.title))
  );
}

import type { ParticipantRole } from "@communique/core";
import { matchAt, matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  hasWord,
  is,
  isKind,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { pronounAt } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import { antecedent, byBehind, closesPhrase, REACH, subjectAfter } from "./meeting-clause.js";
import { isOfOther } from "./meeting-complements.js";
import { listFrom, participantsOf } from "./meeting-lists.js";
import { placeAt } from "./meeting-place.js";
import type { ParticipantFound } from "./meeting-types.js";
import { opensWords } from "./quote-marks.js";

/** How far behind its preposition `telephone` may stand: `by secure phone`. */
const WAY_REACH = 4;
/** How far behind `was hosted to`, `was received at` its `by` may stand. */
const BY_REACH = 12;
/** How long the place and time between a host's verb and the guest may be, in tokens. */
const ASIDE = 14;

/** The other side of a verb: its object, or behind `with`, `from`, `by`. */
export function objectsOf(d: Discourse, anchor: Anchor, role: ParticipantRole): ParticipantFound[] {
  const { doc } = d;
  const end = sentenceEnd(doc, anchor.sentence);
  const verb = anchor.verb as NonNullable<Anchor["verb"]>;
  if (verb.entry.object === "direct") {
    if (anchor.passive) {
      // Only a host's verb has a guest for its passive: `the pact is being negotiated by both`.
      if (!verb.entry.subject) return [];
      // `was received at the Palace in Riga on Monday by A`
      const by = byBehind(doc, anchor.to, Math.min(end, anchor.to + BY_REACH));
      return by > 0 ? listFrom(d, by + 1, end, role) : [];
    }
    const k = afterTime(d, anchor);
    const pronoun = objectPronoun(d, anchor, k);
    if (pronoun) return urges(doc, k + 1) ? [] : [{ ...pronoun, role }];
    const direct = listFrom(d, k, end, role);
    if (direct.length > 0) {
      const last = direct.at(-1) as ParticipantFound;
      // `called him a friend`
      const named = is(doc, last.label.to, W.article) || opensWords(doc, last.label.to);
      if (verb.entry.form === "phone_call" && named) return [];
      return verb.entry.subject === "guest" && urges(doc, last.label.to) ? [] : direct;
    }
    if (verb.entry.person) return [];
  }
  // `fisheries were discussed by A and B`
  if (anchor.passive) return agents(d, anchor.to, end, role);
  return companions(d, anchor, end, role);
}

/** The people behind the `by` of a passive. */
function agents(
  d: Discourse,
  from: number,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    if (is(d.doc, k, W.by)) return listFrom(d, k + 1, end, role);
    if (closesPhrase(d, k)) break;
  }
  return [];
}

/** `received on Tuesday`, `met here today`: the token behind what stands between verb and object. */
export function afterTime(d: Discourse, { to, sentence, verb }: Anchor): number {
  const { doc } = d;
  let k = to;
  // `received in Riga on Monday`
  const place = is(doc, k, W.in) ? placeAt(doc, k + 1) : undefined;
  if (place) k = place.to;
  while (
    is(doc, k, W.adverb) ||
    is(doc, k, W.here) ||
    is(doc, k, W.days) ||
    (is(doc, k, W.on) && is(doc, k + 1, W.days))
  )
    k++;
  const aside = isKind(doc, k, Kind.comma) || is(doc, k, W.at) || is(doc, k, W.in);
  return aside && verb?.entry.subject === "host"
    ? behindAside(d, k, sentenceEnd(doc, sentence))
    : k;
}

/** `received at his office in Riga today A`, `received, on Thursday, A`: where the guest is named, else token `from`. */
function behindAside(d: Discourse, from: number, end: number): number {
  const { doc } = d;
  for (let k = from + 1; k < Math.min(end, from + ASIDE); k++) {
    const mention = mentionAt(d, mentionStarting(d, k));
    if (mention?.kind === "person" && !is(doc, k - 1, W.preposition)) return k;
    if (is(doc, k, W.with) || is(doc, k, W.and) || is(doc, k, W.relative)) return from;
    if (closesPhrase(d, k) || matchAt(doc.matches, k, Entry.cue) >= 0) return from;
  }
  return from;
}

/** `called on Moscow to stop` urges somebody; `called on the envoy to discuss trade` does not. */
const urges = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.to) &&
  isWord(doc, k + 1) &&
  !is(doc, k + 1, W.determiner) &&
  !is(doc, k + 1, W.agenda);

/** `called on him`: somebody else than the subject. */
export function objectPronoun(
  d: Discourse,
  anchor: Anchor,
  k: number,
): Omit<ParticipantFound, "role"> | undefined {
  const { doc } = d;
  const own = is(doc, k, W.heheld) || (is(doc, k, W.object) && is(doc, k, W.possessive));
  // `met her counterpart`
  const owns = (mentionAt(d, mentionStarting(d, k))?.to ?? k) > k + 1;
  if (!own || owns || is(doc, k + 1, W.determiner)) return undefined;
  const end = sentenceEnd(doc, anchor.sentence);
  const low = sentenceStart(doc, anchor.sentence);
  const later = mainSubject(d, low, anchor.from) ? undefined : subjectAfter(d, k, end)?.person;
  const person = later ?? pronounAt(d, k);
  return person && { person, label: { from: k, to: k + 1 } };
}

/** Everyone behind the first `with` or `between` of the phrase. */
function companions(
  d: Discourse,
  anchor: Anchor,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  const from = anchor.to;
  // `reviewed the ties between`, `met to reaffirm the relationship between`: only a noun of meeting is between sides.
  const session = anchor.verb?.entry.object === "session";
  const pairs = matchBefore(doc.matches, from, Entry.meetingNoun) >= 0;
  // `spoke about the talks with`: they are the subject matter; `consultations of Chad and Peru` has its sides there.
  if (session && is(doc, from, W.of)) {
    const sides = listFrom(d, from + 1, end, role).filter((p) => p.country && !p.person);
    return sides.length > 1 ? sides : [];
  }
  if (is(doc, from, W.about) || is(doc, from, W.of)) return [];
  let first = from;
  while (isTime(doc, first)) first++;
  // `spoke by telephone to A`
  if (is(doc, first, W.by) || is(doc, first, W.over) || is(doc, first, W.on))
    for (let k = first; k < first + WAY_REACH; k++) if (is(doc, k, W.phone)) first = k + 1;
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    // `a phone call from A`, `a courtesy call on B`, `spoke to C`
    const on = anchor.form === "courtesy_call" && is(doc, k, W.on);
    const close = !session && (is(doc, k, W.from) || is(doc, k, W.to) || on);
    // `gave an audience at the palace today to A`, `hosted a reception in Riga for A`
    const meal = anchor.form === "working_meal";
    const audience = anchor.form === "courtesy_call";
    const offered = is(doc, k, W.for) ? meal || audience : audience && is(doc, k, W.to);
    const granted = offered && mentionStarting(d, k + 1) >= 0;
    // `hosted a dinner for A`, `… in honour of A`
    const honour = meal && is(doc, k, W.of) && is(doc, from, W.in);
    const dined = honour && k === from + 2;
    const given =
      dined || (k === from && is(doc, k, W.for) && anchor.noun !== undefined && !session);
    // `hosted a meeting joined by A and B`
    const joined =
      anchor.noun && is(doc, k, W.accompanied) && is(doc, k + 1, W.by) ? k + 1 : undefined;
    if (joined) return listFrom(d, joined + 1, end, role);
    const opens =
      given ||
      granted ||
      (is(doc, k, W.with) && !isOfOther(doc, k, from)) ||
      (pairs && is(doc, k, W.between)) ||
      (close && k === first);
    // `reviewed their recent conversations with A`: whom they spoke with before.
    if (!anchor.noun && isOwnEncounter(doc, from, k)) return [];
    // `discussed a joint effort, with our allies, to train pilots`: whom the effort is with.
    const aside = is(doc, k, W.with) && isKind(doc, k - 1, Kind.comma);
    if (!anchor.noun && aside && is(doc, k + 1, W.possessive)) break;
    if (opens) {
      const found = listFrom(d, k + 1, end, role);
      if (found.length > 0) return found;
      // `paid a farewell call on him`
      const pronoun = objectPronoun(d, anchor, k + 1);
      if (pronoun) return [{ ...pronoun, role }];
    }
    if (k > from && closesPhrase(d, k)) break;
    const m = mentionStarting(d, k);
    if (m >= 0) k = (d.mentions[m] as Mention).to - 1;
  }
  return [];
}

/** `(reviewed) their recent conversations` in front of token `to`: an encounter that is somebody's by its words. */
const isOwnEncounter = (doc: TextDocument, from: number, to: number): boolean =>
  matchBefore(doc.matches, to, Entry.meetingNoun) >= 0 && hasWord(doc, from, to, W.possessive);

/** `spoke (today) to C`, `received a call (on Monday afternoon) from C` */
const isTime = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.adverb) || is(doc, k, W.days) || is(doc, k, W.daypart) || is(doc, k + 1, W.days);

/** `the premier, whom he had received`: whom the relative clause is about. */
export function relativeObject(
  d: Discourse,
  { verb, passive }: Anchor,
  subject: Actor | undefined,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  if (!subject || passive || verb?.entry.object !== "direct") return [];
  const k = subject.label.from - 1;
  if (!is(doc, k, W.relative)) return [];
  const m = antecedent(d, k);
  return m >= 0 && d.people.of[m] ? participantsOf(d, m, role) : [];
}

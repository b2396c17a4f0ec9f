import { landAt } from "../annotate/countries.js";
import type { Mention } from "../annotate/mention.js";
import {
  firstFrom,
  is,
  isKind,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { arePeers } from "./beside.js";
import { isMetAt } from "./met.js";
import { wordsOf } from "./name-words.js";
import { compatible, headsMinistryOf, isGeneric, otherHead } from "./office-match.js";
import { officeOf, rolesOf } from "./offices.js";
import { capitalsInside, isObjectOfVerb } from "./people-clues.js";
import { firstOf, type Office, type Person } from "./person.js";
import {
  add,
  bearerOf,
  bearersOf,
  driftedFrom,
  join,
  near,
  type Roster,
  recent,
  SEVERAL,
  type Several,
  several,
} from "./roster.js";

/** How many sentences the lead of a story has at most. */
const LEAD = 3;

/** Who is meant by a mention with a name: somebody known by it, the holder of an office that had no name yet, or somebody new. */
export function named(roster: Roster, m: Mention): Person | undefined {
  const words = wordsOf(roster.doc, m.name as TokenRange);
  // `the Okello-Ruiz Administration`: a body that goes by its heads.
  if (words.length === 0 || (!m.title && is(roster.doc, m.to, W.institution))) return undefined;
  const known = words.length === 1 ? soleBearer(roster, m, words) : bearerOf(roster, m, words);
  if (known === SEVERAL) return undefined;
  if (known) {
    noteCounterpart(roster, known, m);
    return join(roster, known, m);
  }
  return m.kind === "name" ? untitled(roster, m, words) : titled(roster, m);
}

/** Who is meant by a name of one word: of several bearers the one with the title, then the one who is called so. */
function soleBearer(
  roster: Roster,
  m: Mention,
  words: readonly number[],
): Person | Several | undefined {
  let best = bearersOf(roster, m, words[0] as number);
  if (best.length < 2 || best.some((p) => p.words.length === 1)) return bearerOf(roster, m, words);
  const roles = m.title ? rolesOf(roster.doc, m.title) : [];
  const held = best.filter((p) => p.roles.some((r) => roles.includes(r)));
  if (held.length > 0) best = held;
  const fits = best.map((p) => bearing(roster.doc, p.name as TokenRange, words[0] as number));
  const top = Math.max(...fits);
  best = best.filter((_, i) => fits[i] === top);
  if (best.length < 2) return best[0];
  return several(roster, m, best);
}

/** How far a name is one's of `word`: its last word, one before it, or half of a double one, `Araneta-Marcos`. */
function bearing(doc: TextDocument, { from, to }: TokenRange, word: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (doc.tokens.word[k] !== word) continue;
    if (isKind(doc, k - 1, Kind.hyphen) || isKind(doc, k + 1, Kind.hyphen)) return 0;
    return k === to - 1 ? 2 : 1;
  }
  return 0;
}

/** In `his Turkish counterpart A`, A has the office of whom the text is about; in `between B and his counterpart A`, that of B. */
function noteCounterpart(roster: Roster, p: Person, m: Mention): void {
  if (!m.title?.relational) return;
  const joined = is(roster.doc, m.from - 1, W.and) && recent(roster, (q) => q !== p);
  const other = joined || roster.subject;
  if (other && other !== p) p.counterpartOf = other;
}

/** A name without a title, of nobody known: it must act as a person does. */
function untitled(roster: Roster, m: Mention, words: readonly number[]): Person | undefined {
  const { doc } = roster;
  // What stands in a quotation introduces nobody.
  if (roster.quoted[m.from] || !roster.evidence(m)) return undefined;
  const drifted = words.length === 1 ? driftedFrom(roster, m.name as TokenRange) : undefined;
  if (drifted) return join(roster, drifted, m);
  const initials = (m.name?.to ?? 0) - (m.name?.from ?? 0) > words.length;
  const single = words.length === 1 && !initials;
  if (single) {
    roster.capitals ??= capitalsInside(doc);
    if (!roster.capitals.has(words[0] as number)) return undefined;
  }
  if (single) {
    const holder = soleHolder(nameless(roster));
    return holder && join(roster, holder, m);
  }
  const p = introducedAs(roster, m);
  return p ? join(roster, p, m) : add(roster, m);
}

/** The offices whose holders have no name yet, with `told` counterparts as well. */
const nameless = (roster: Roster, told = false): readonly Person[] =>
  near(roster).filter(
    (p) =>
      !p.name && !p.indefinite && (p.titles.length > 0 || (told && p.counterpartOf !== undefined)),
  );

/** `The President of X … Moreover, Okello noted`: the only office that has no name yet, else the only one named again, else the first. */
function soleHolder(open: readonly Person[]): Person | undefined {
  const leading = open.filter((p) => p.mentions.length > 1);
  return open.length > 1 && leading.length === 1 ? leading[0] : open[0];
}

/** A name with its title or honorific (`Sheikh Okello`), of nobody known. */
function titled(roster: Roster, m: Mention): Person {
  const { doc } = roster;
  const full = m.name && m.name.to - m.name.from > 1 && !m.possessive;
  let holder: Person | undefined;
  if (m.title) holder = holderBefore(roster, m) ?? homeHolder(roster, m);
  else if (full && roster.evidence(m)) holder = introducedAs(roster, m);
  if (holder) return join(roster, holder, m);
  const p = add(roster, m);
  noteCounterpart(roster, p, m);
  // `Minister A was accompanied by Minister B`: of the same country.
  if (is(doc, m.from - 1, W.by) && is(doc, m.from - 2, W.accompanied))
    p.country ??= roster.subject?.country;
  p.country ??= sideOf(roster, m, p);
  return p;
}

/** `met with President A of Chad and Minister B`: the country of who is met beside somebody, so that `the Chadian minister` finds him. */
function sideOf(roster: Roster, { from }: Mention, p: Person): string | undefined {
  const { doc, mentions } = roster;
  if (!is(doc, from - 1, W.and)) return undefined;
  const before = mentions[firstFrom(mentions, from) - 1];
  if (!before?.name || before.to !== from - 1 || !isMetAt(doc, before.from)) return undefined;
  const other = bearerOf(roster, before, wordsOf(doc, before.name));
  return other?.country && !arePeers(other, p) ? other.country : undefined;
}

/** The office mentioned before that the titled name may be the name of: `the Prime Minister … Prime Minister A. Okello`. */
function holderBefore(roster: Roster, m: Mention): Person | undefined {
  const { doc, host } = roster;
  if (!m.title || m.title.relational) return undefined;
  const office = officeOf(doc, m.title);
  const mine = office.roles;
  let open = near(roster).filter(
    (p) =>
      !p.name &&
      !p.indefinite &&
      (p.counterpartOf
        ? compatible(mine, p)
        : isHolder(p, office) || isCalledLeader(roster, p, m, office)) &&
      (!m.country || !p.country || p.country === m.country),
  );
  // `Korea's minister called his Peruvian counterpart. Foreign Minister A` of a Korean story.
  if (open.length > 1 && !m.country)
    open = open.filter((p) => !p.counterpartOf && p.country === host);
  const [only, second] = open;
  if (!only || second) return undefined;
  if (m.country !== undefined || !only.country) return only;
  return isEarlier(doc, only, m) && !isElsewhere(roster, m, only.country) ? only : undefined;
}

/** `… his Omani counterpart. In Lima he met Prime Minister A`: whether a sentence names a third country before a mention. */
function isElsewhere({ doc, host }: Roster, { from }: Mention, country: string): boolean {
  for (let k = sentenceStart(doc, sentenceOf(doc, from)); k < from; k++) {
    const land = landAt(doc, k);
    if (land && land !== country && land !== host) return true;
  }
  return false;
}

/** `Chad's chief trade negotiator said … Trade Minister A noted`: of a story from Chad, whose offices share a word. */
function homeHolder(roster: Roster, m: Mention): Person | undefined {
  const { doc, host } = roster;
  if (!m.title || m.title.relational || m.country || !host) return undefined;
  const { leads, words } = officeOf(doc, m.title);
  if (leads) return undefined;
  const shares = (p: Person): boolean =>
    p.offices.some((o) => !o.leads && o.words.some((word) => words.includes(word)));
  const open = near(roster).filter(
    (p) => !p.name && !p.indefinite && p.country === host && isEarlier(doc, p, m),
  );
  const [only, second] = open;
  return only && !second && inLead(roster, only) && shares(only) ? only : undefined;
}

/** `the Kyrgyz leader said … President A of Kyrgyzstan`: whoever leads that country goes by no other office before. */
const isCalledLeader = (
  { doc }: Roster,
  p: Person,
  { country }: Mention,
  { leads }: Office,
): boolean =>
  leads &&
  p.country !== undefined &&
  p.country === country &&
  p.titles.every((t) => isGeneric(doc, t));

const isHolder = (p: Person, office: Office): boolean =>
  (p.roles.some((r) => office.roles.includes(r)) && !otherHead(office, p)) ||
  headsMinistryOf(p, office);

/**
 * The office under which a full name without one was introduced: `The Premier of X hosted the Speaker of Y. A. Okello thanked B. Ruiz`.
 * A subject is who the lead is about, an object somebody else.
 */
function introducedAs(roster: Roster, m: Mention): Person | undefined {
  const { doc, subject } = roster;
  // `A spoke with his Omani counterpart. He told B that …`: only who is spoken to.
  const lead = nameless(roster, isObjectOfVerb(doc, m)).filter(
    (p) =>
      isEarlier(doc, p, m) &&
      (p === subject || inLead(roster, p)) &&
      // `Malta's A`
      !(m.country && p.country && m.country !== p.country),
  );
  const [first, second] = lead;
  if (!first || isIntroducedItself(doc, m)) return undefined;
  if (!isObjectOfVerb(doc, m)) return first;
  // `Chad's envoy and Malta's deputy minister met. In the talks with A. Grech, Minister B` of a story from Chad.
  const abroad = lead.filter((p) => roster.host && p.country && p.country !== roster.host);
  if (lead.length === 2 && abroad.length === 1) return abroad[0];
  return first === subject ? second : first;
}

function isEarlier(doc: TextDocument, p: Person, m: Mention): boolean {
  return sentenceOf(doc, firstOf(p)) < sentenceOf(doc, m.from);
}

/** In the lead, or named again. */
function inLead({ doc, mentions }: Roster, p: Person): boolean {
  const lead = sentenceOf(doc, mentions[0]?.from ?? 0);
  return p.mentions.length > 1 || sentenceOf(doc, firstOf(p)) - lead < LEAD;
}

/** `A. Okello, a farmer from Chad,`, `A. Okello: Thank you`: who is described or speaks in a transcript needs no office from before. */
function isIntroducedItself(doc: TextDocument, { from, to }: Mention): boolean {
  if (isKind(doc, to, Kind.colon)) return true;
  if (!isKind(doc, to, Kind.comma)) return false;
  // `A minister said. A. Okello, who arrived on Monday, said`: a subject may be who the lead is about.
  const quotes = isKind(doc, from - 1, Kind.closeQuote) || isKind(doc, from - 1, Kind.quote);
  const subject = quotes || doc.segments.from[sentenceOf(doc, from)] === from;
  return is(doc, to + 1, W.article) || (!subject && is(doc, to + 1, W.who));
}

import { matchAt } from "../annotate/matches.js";
import { type Mention, mentionWith } from "../annotate/mention.js";
import { is, isKind, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { mentionAt } from "./discourse.js";
import { isMet } from "./met.js";
import { wordsOf } from "./name-words.js";
import { named } from "./named.js";
import { isListed, isObject } from "./people-clues.js";
import type { People, Person } from "./person.js";
import { bearerOf, join, type Roster, recent } from "./roster.js";
import { official, unnamed } from "./unnamed.js";

/**
 * Links names and offices to people, in reading order. Pronouns are left to the discourse.
 * `evidence` says whether a capitalised phrase acts as a person, `quoted` which tokens are in quotations,
 * `host` is the country of officials who are named without one.
 */
export function resolvePeople(
  doc: TextDocument,
  mentions: readonly Mention[],
  evidence: (mention: Mention) => boolean,
  quoted: Uint8Array,
  host: string | undefined,
): People {
  const roster: Roster = {
    doc,
    mentions,
    evidence,
    quoted,
    host,
    all: [],
    byWord: new Map(),
    doubts: [],
    subject: undefined,
    beside: undefined,
    capitals: undefined,
  };
  const of: (Person | undefined)[] = [];
  for (const [i, written] of mentions.entries()) {
    const before = mentionAt(roster, i - 1);
    const m = introduced(roster, i, written);
    roster.beside = besideOf(roster, i, m);
    const p = meant(facing(roster, of[i - 1], i, m), i, m);
    of.push(p);
    if (p && m !== written && m.kind === "person" && before?.title?.relational) {
      of[i - 1] = p;
      p.mentions.push(before);
    }
    // `after Prime Minister A met his counterpart`
    const acts = !m.possessive && matchAt(doc.matches, m.to, Entry.meetingVerb) >= 0;
    if (p && (acts || !isObject(doc, m)) && !quoted[m.from]) roster.subject = p;
  }
  return { all: roster.all, of, doubts: roster.doubts };
}

/** `a letter from the president to his Omani counterpart`: the one beside a counterpart is who the office is shared with, whoever the text is about. */
function facing(roster: Roster, other: Person | undefined, i: number, m: Mention): Roster {
  const before = mentionAt(roster, i - 1);
  if (!other || !before || !m.title?.relational || before.to !== m.from - 1) return roster;
  const { doc } = roster;
  const { from, to } = before;
  const between = is(doc, from - 1, W.between) && is(doc, to, W.and);
  const apart = is(doc, from - 1, W.from) || is(doc, from - 1, W.of) || is(doc, from - 1, W.by);
  const faces = between || (apart && (is(doc, to, W.to) || is(doc, to, W.with)));
  return faces ? { ...roster, subject: other } : roster;
}

/** Who is named beside mention `i` and cannot be meant by it: `the minister and A. Okello`, `she and the minister`. */
function besideOf(roster: Roster, i: number, { from, to }: Mention): Person | undefined {
  const { doc, mentions } = roster;
  if (is(doc, to, W.and)) return knownAs(roster, mentions[i + 1], to + 1);
  const pronoun = is(doc, from - 2, W.he) || is(doc, from - 2, W.she);
  if (!pronoun || !is(doc, from - 1, W.and)) return undefined;
  // Of two who met, the pronoun goes on with the one whom the text is about.
  return recent(roster, (p) => p.name !== undefined && !isMet(doc, p));
}

/** Whom mention `i`, read as `m`, means. */
function meant(roster: Roster, i: number, m: Mention): Person | undefined {
  if (m.kind === "person" || m.kind === "name") return named(roster, m);
  if (m.kind !== "office") return undefined;
  if (!m.title) return unnamed(roster, m);
  const same = alsoCalled(roster, i, m);
  if (same) return join(roster, same, m);
  return m.title.plural || introducesNext(roster, i) ? undefined : official(roster, m, m.title);
}

/** `Minister A, who is also the chair`: the one who was named right before. */
function alsoCalled(roster: Roster, i: number, { from, title }: Mention): Person | undefined {
  const { doc } = roster;
  const before = mentionAt(roster, i - 1);
  if (!before?.name || title?.relational) return undefined;
  let k = isKind(doc, before.to, Kind.comma) ? before.to + 1 : before.to;
  if (!is(doc, k, W.who)) return undefined;
  let now = false;
  for (k++; k < from; k++) {
    // `is`, not `was`: the office is held beside the other one.
    if (is(doc, k, W.is)) now = true;
    else if (!is(doc, k, W.adverb) && !is(doc, k, W.also)) return undefined;
  }
  return now ? knownAs(roster, before, before.from) : undefined;
}

/** Whether mention `i` is a counterpart whose name stands behind its comma. */
function introducesNext(roster: Roster, i: number): boolean {
  const next = roster.mentions[i + 1];
  return (
    next !== undefined && next.country === undefined && introduced(roster, i + 1, next) !== next
  );
}

/** `her Chadian counterpart, Foreign Minister A. Okello`: who is named has the country of the counterpart. */
function introduced(roster: Roster, i: number, m: Mention): Mention {
  const { doc } = roster;
  const before = mentionAt(roster, i - 1);
  // `the President of Chad, Minister of Trade, and Minister of Justice`: a list of one country's offices.
  if (before && isListed(doc, before, m)) return mentionWith(m, { country: before.country });
  const relational = before?.title?.relational && before.country && !before.name;
  const same = relational && before.to === m.from - 1 && isKind(doc, before.to, Kind.comma);
  if (!same || m.kind !== "person" || m.country) return m;
  return mentionWith(m, { country: before.country });
}

/** Who is already known by the name of a mention that starts at token `at`. */
function knownAs(roster: Roster, m: Mention | undefined, at: number): Person | undefined {
  return m?.name && m.from === at ? bearerOf(roster, m, wordsOf(roster.doc, m.name)) : undefined;
}

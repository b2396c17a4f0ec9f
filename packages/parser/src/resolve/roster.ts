import type { Mention } from "../annotate/mention.js";
import { roleOf, type TitlePhrase } from "../annotate/title-phrase.js";
import { type TextDocument, type TokenRange, textOf } from "../document.js";
import { genderOf } from "./gender.js";
import { isDrift, sameName, wordsOf } from "./name-words.js";
import { officeOf } from "./offices.js";
import type { Doubt, Office, Person } from "./person.js";

/** How many people back an office without a name is looked for, and how many bearers of a word a name is compared with. */
const REACH = 100;

/** How many titles of one person are kept without a look whether they say anything new. */
const TOLD = 40;

/** Everybody whom the text has named so far, while it is read from start to end. */
export interface Roster {
  readonly doc: TextDocument;
  readonly mentions: readonly Mention[];
  /** Whether a capitalised phrase acts as a person. */
  readonly evidence: (mention: Mention) => boolean;
  /** Which tokens are in quotations. */
  readonly quoted: Uint8Array;
  /** The country of officials who are named without one. */
  readonly host: string | undefined;
  readonly all: Person[];
  /** Who bears a word in the name. */
  readonly byWord: Map<number, Person[]>;
  /** The phrases that fit several people equally well. */
  readonly doubts: Doubt[];
  /** Whom the text is about. */
  subject: Person | undefined;
  /** In `the minister and Governor A`, A: the minister is somebody else. */
  beside: Person | undefined;
  /** The words that stand capitalised inside a sentence, once they are asked for. */
  capitals: ReadonlySet<number> | undefined;
}

/** Nobody, since several fit equally well: the doubt is noted. */
export const SEVERAL = "several";
export type Several = typeof SEVERAL;

/** Notes whom a mention may mean; whom a quotation names, no record asks. */
export function several({ doubts, quoted }: Roster, m: Mention, all: readonly Person[]): Several {
  if (!quoted[m.from]) doubts.push({ from: m.from, to: m.to, candidates: all });
  return SEVERAL;
}

/** A new person, known by this mention. */
export function add(roster: Roster, m: Mention, indefinite = false): Person {
  const p: Person = {
    index: roster.all.length,
    words: [],
    name: undefined,
    titles: [],
    offices: [],
    roles: [],
    country: undefined,
    counterpartOf: undefined,
    mentions: [],
    indefinite,
    gender: undefined,
  };
  roster.all.push(p);
  return join(roster, p, m);
}

/** Takes a mention for one of a person, with all that it says of them. */
export function join(roster: Roster, p: Person, m: Mention): Person {
  const { doc } = roster;
  p.mentions.push(m);
  if (m.name) takeName(roster, p, m.name);
  if (m.title && !m.title.relational && !m.title.plural) hold(doc, p, m.title);
  p.country ??= m.country;
  p.gender ??= genderOf(doc, m);
  return p;
}

/** Keeps the fullest name. */
function takeName({ doc, byWord }: Roster, p: Person, name: TokenRange): void {
  const words = wordsOf(doc, name);
  const fuller =
    !p.name ||
    words.length > p.words.length ||
    (words.length === p.words.length && name.to - name.from > p.name.to - p.name.from);
  if (!fuller) return;
  for (const word of words) {
    const bearers = byWord.get(word);
    if (!bearers) byWord.set(word, [p]);
    else if (!p.words.includes(word)) bearers.push(p);
  }
  p.name = name;
  p.words = words;
}

function hold(doc: TextDocument, p: Person, title: TitlePhrase): void {
  const office = officeOf(doc, title);
  // All that a long text calls somebody is told by then.
  if (p.offices.length >= TOLD && p.offices.some((o) => saysNothingNew(o, office))) return;
  // `the head of Serbian diplomacy` only says again that somebody is the Foreign Minister.
  if (roleOf(doc, title) === "organization_head" && isRetold(p, office)) return;
  p.titles.push(title);
  p.offices.push(office);
  p.roles.push(...office.roles);
}

/** Whether an office is one that somebody is known to hold, and not the head of a body. */
const isRetold = ({ roles }: Person, { roles: [role] }: Office): boolean =>
  role !== undefined && role !== "organization_head" && roles.includes(role);

const saysNothingNew = (known: Office, office: Office): boolean =>
  sameWords(known.words, office.words) &&
  (!office.body || sameWords(known.body?.words ?? [], office.body.words));

const sameWords = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((word, i) => b[i] === word);

/** The people whom an office may mean: in a long text only the last ones, so that the work stays linear. */
export const near = ({ all }: Roster): readonly Person[] =>
  all.length > REACH ? all.slice(-REACH) : all;

/** Whoever of them was named last and fits. */
export function recent(roster: Roster, test: (p: Person) => boolean): Person | undefined {
  let best: Person | undefined;
  for (const p of near(roster)) if (test(p) && (!best || lastOf(p) > lastOf(best))) best = p;
  return best;
}

/** The person named last who has these words in the name; with a word that nobody has, only a shorter name can be one. */
export function bearerOf(
  { byWord }: Roster,
  m: Mention,
  words: readonly number[],
): Person | undefined {
  let best: Person | undefined;
  const fresh = words.some((word) => !byWord.has(word));
  for (const word of words) {
    const bearers = byWord.get(word) ?? [];
    for (let i = Math.max(0, bearers.length - REACH); i < bearers.length; i++) {
      const p = bearers[i] as Person;
      if (fresh && p.words.length >= words.length) continue;
      if (best && lastOf(p) <= lastOf(best)) continue;
      if (m.country && p.country && m.country !== p.country) continue;
      if (sameName(p.words, words) && !isMiddle(p, m, words)) best = p;
    }
  }
  return best;
}

/** The tokens of a name that is long although one word of it identifies: `Le Van Thanh`. */
const LONG_NAME = 3;

/** Whether the only word that identifies a long name stands in the middle of the other name: `Le Van Thanh` is not `Bui Thanh Son`. */
function isMiddle(p: Person, m: Mention, words: readonly number[]): boolean {
  const [short, long, name] =
    p.words.length < words.length ? [p.words, words, p.name] : [words, p.words, m.name];
  const [word] = short;
  if (short.length > 1 || long.length < LONG_NAME || !name || name.to - name.from < LONG_NAME)
    return false;
  return word !== long[0] && word !== long.at(-1);
}

/** Everybody who has a word in the name, and no other country than the mention. */
export const bearersOf = ({ byWord }: Roster, m: Mention, word: number): readonly Person[] =>
  (byWord.get(word) ?? [])
    .slice(-REACH)
    .filter((p) => p.words.includes(word) && !(m.country && p.country && m.country !== p.country));

/** Who is meant by a family name in another spelling: `Smailov` and `Smaiylov`. Undefined where two would fit. */
export function driftedFrom(roster: Roster, name: TokenRange): Person | undefined {
  const { doc } = roster;
  const written = textOf(doc, name);
  const alike = near(roster).filter(
    (p) => p.name && isDrift(textOf(doc, { from: p.name.to - 1, to: p.name.to }), written),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** The token at which somebody was named last. */
export const lastOf = (p: Person): number => p.mentions.at(-1)?.from ?? -1;

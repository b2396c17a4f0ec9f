import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import type { TitlePhrase } from "../annotate/title-phrase.js";
import {
  is,
  isCapital,
  isKind,
  sentenceOf,
  type TextDocument,
  type TokenRange,
  textOf,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { genderOf } from "./gender.js";
import { isDrift, sameName, wordsOf } from "./name-words.js";
import {
  compatible,
  headsBody,
  isGeneric,
  loose,
  otherPortfolio,
  sameOffice,
  sharesBody,
  sharesRole,
} from "./office-match.js";
import { officeOf, rolesOf } from "./offices.js";
import { capitalsInside, isListed, isObject, isObjectOfVerb } from "./people-clues.js";
import type { Office, People, Person } from "./person.js";

/** How many people back an office without a name is looked for, and how many bearers of a word a name is compared with. */
const REACH = 100;

/** How many titles of one person are kept without a look whether they say anything new. */
const TOLD = 40;

/** How many sentences the lead of a story has at most. */
const LEAD = 3;

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
  const all: Person[] = [];
  const byWord = new Map<number, Person[]>();
  const of: (Person | undefined)[] = [];
  let middle: ReadonlySet<number> | undefined;
  const add = (m: Mention, indefinite = false): Person => {
    const p: Person = {
      index: all.length,
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
    all.push(p);
    return join(p, m);
  };
  const join = (p: Person, m: Mention): Person => {
    p.mentions.push(m);
    if (m.name) {
      const words = wordsOf(doc, m.name);
      if (
        !p.name ||
        words.length > p.words.length ||
        (words.length === p.words.length && m.name.to - m.name.from > p.name.to - p.name.from)
      ) {
        for (const word of words) {
          const bearers = byWord.get(word);
          if (!bearers) byWord.set(word, [p]);
          else if (!p.words.includes(word)) bearers.push(p);
        }
        p.name = m.name;
        p.words = words;
      }
    }
    if (m.title && !m.title.relational && !m.title.plural) hold(p, m.title);
    p.country ??= m.country;
    p.gender ??= genderOf(doc, m);
    return p;
  };
  const hold = (p: Person, title: TitlePhrase): void => {
    const office = officeOf(doc, title);
    // All that a long text calls somebody is told by then.
    if (p.offices.length >= TOLD && p.offices.some((o) => saysNothingNew(o, office))) return;
    p.titles.push(title);
    p.offices.push(office);
    p.roles.push(...office.roles);
  };
  /** The people whom an office may mean: in a long text only the last ones, so that the work stays linear. */
  const near = (): readonly Person[] => (all.length > REACH ? all.slice(-REACH) : all);
  let subject: Person | undefined;
  /** In `the minister and Governor A`, A: the minister is somebody else. */
  let beside: Person | undefined;
  for (const [i, written] of mentions.entries()) {
    const m = introduced(i, written);
    let p: Person | undefined;
    beside = is(doc, m.to, W.and) ? knownAs(mentions[i + 1], m.to + 1) : undefined;
    if (m.kind === "person" || m.kind === "name") p = named(m);
    else if (m.kind === "office" && !m.title) p = styled(m) ?? visitor(m);
    else if (m.kind === "office" && m.title && !m.title.plural && !introducesNext(i))
      p = office(m, m.title);
    of.push(p);
    if (p && m !== written && m.kind === "person") {
      of[i - 1] = p;
      p.mentions.push(mentions[i - 1] as Mention);
    }
    if (p && !isObject(doc, m) && !quoted[m.from]) subject = p;
  }
  return { all, of };

  /** Whether mention `i` is a counterpart whose name stands behind its comma. */
  function introducesNext(i: number): boolean {
    const next = mentions[i + 1];
    return next !== undefined && next.country === undefined && introduced(i + 1, next) !== next;
  }

  /** `her Chadian counterpart, Foreign Minister A. Okello`: who is named has the country of the counterpart. */
  function introduced(i: number, m: Mention): Mention {
    const before = mentions[i - 1];
    // `the President of Chad, Minister of Trade, and Minister of Justice`: a list of one country's offices.
    if (before && isListed(doc, before, m)) return { ...m, country: before.country };
    const relational = before?.title?.relational && before.country && !before.name;
    const same = relational && before.to === m.from - 1 && isKind(doc, before.to, Kind.comma);
    if (!same || m.kind !== "person" || m.country) return m;
    return { ...m, country: before.country };
  }

  /** Who is already known by the name of a mention that starts at token `at`. */
  function knownAs(m: Mention | undefined, at: number): Person | undefined {
    return m?.name && m.from === at ? bearerOf(m, wordsOf(doc, m.name)) : undefined;
  }

  /** The person named last who has these words in the name; with a word that nobody has, only a shorter name can be one. */
  function bearerOf(m: Mention, words: readonly number[]): Person | undefined {
    let best: Person | undefined;
    const fresh = words.some((word) => !byWord.has(word));
    for (const word of words) {
      const bearers = byWord.get(word) ?? [];
      for (let i = Math.max(0, bearers.length - REACH); i < bearers.length; i++) {
        const p = bearers[i] as Person;
        if (fresh && p.words.length >= words.length) continue;
        if (best && lastOf(p) <= lastOf(best)) continue;
        if (m.country && p.country && m.country !== p.country) continue;
        if (sameName(p.words, words)) best = p;
      }
    }
    return best;
  }

  /** Who is meant by a family name in another spelling: `Smailov` and `Smaiylov`. Undefined where two would fit. */
  function driftedFrom(name: TokenRange): Person | undefined {
    const written = textOf(doc, name);
    const alike = near().filter(
      (p) => p.name && isDrift(textOf(doc, { from: p.name.to - 1, to: p.name.to }), written),
    );
    return alike.length === 1 ? alike[0] : undefined;
  }

  function named(m: Mention): Person | undefined {
    const words = wordsOf(doc, m.name as TokenRange);
    if (words.length === 0) return undefined;
    const best = bearerOf(m, words);
    if (best) {
      inherit(best, m);
      return join(best, m);
    }
    if (m.kind === "name") {
      // What stands in a quotation introduces nobody.
      if (quoted[m.from] || !evidence(m)) return undefined;
      const drifted = words.length === 1 ? driftedFrom(m.name as TokenRange) : undefined;
      if (drifted) return join(drifted, m);
      const first = words[0] as number;
      const initials = (m.name?.to ?? 0) - (m.name?.from ?? 0) > words.length;
      if (words.length === 1 && !initials) {
        middle ??= capitalsInside(doc);
        if (!middle.has(first)) return undefined;
      }
      const open = near().filter((p) => !p.name && !p.indefinite && p.titles.length > 0);
      if (words.length === 1 && !initials) {
        // `The President of X … Moreover, Okello noted`: the only office that has no name yet.
        if (open.length === 1) return join(open[0] as Person, m);
        const leading = open.filter((p) => p.mentions.length > 1);
        if (leading.length === 1) return join(leading[0] as Person, m);
        if (open.length > 1) return join(open[0] as Person, m);
        return undefined;
      }
      const p = introducedAs(m, open);
      return p ? join(p, m) : add(m);
    }
    // A titled name may be the name of an office mentioned before: `the Prime Minister … Prime Minister A. Okello`.
    if (m.title && !m.title.relational) {
      const mine = rolesOf(doc, m.title);
      const open = near().filter(
        (p) =>
          !p.name &&
          !p.indefinite &&
          (p.counterpartOf ? compatible(mine, p) : sharesOne(p, mine)) &&
          (!m.country || !p.country || p.country === m.country),
      );
      const [only, second] = open;
      if (only && !second && (m.country !== undefined || !only.country || isEarlier(only, m)))
        return join(only, m);
    }
    const p = add(m);
    inherit(p, m);
    // `Minister A was accompanied by Minister B`: of the same country.
    if (is(doc, m.from - 1, W.by) && is(doc, m.from - 2, W.accompanied))
      p.country ??= subject?.country;
    return p;
  }

  function sharesOne(p: Person, roles: readonly string[]): boolean {
    return p.roles.some((r) => roles.includes(r));
  }

  /**
   * The office under which a full name without one was introduced: `The Premier of X hosted the Speaker of Y. A. Okello thanked B. Ruiz`.
   * A subject is who the lead is about, an object somebody else.
   */
  function introducedAs(m: Mention, open: readonly Person[]): Person | undefined {
    const lead = open.filter((p) => isEarlier(p, m) && (p === subject || isProminent(p)));
    const [first, second] = lead;
    if (!first || isIntroducedItself(m)) return undefined;
    if (!isObjectOfVerb(doc, m)) return first;
    return first === subject ? second : first;
  }

  function isEarlier(p: Person, m: Mention): boolean {
    return sentenceOf(doc, p.mentions[0]?.from ?? 0) < sentenceOf(doc, m.from);
  }

  /** In the lead, or named again. */
  function isProminent(p: Person): boolean {
    const lead = sentenceOf(doc, mentions[0]?.from ?? 0);
    return p.mentions.length > 1 || sentenceOf(doc, p.mentions[0]?.from ?? 0) - lead < LEAD;
  }

  /** `A. Okello, a farmer from Chad,`: who is described needs no office from before. */
  function isIntroducedItself({ to }: Mention): boolean {
    return isKind(doc, to, Kind.comma) && (is(doc, to + 1, W.article) || is(doc, to + 1, W.who));
  }

  /** The guest is who comes from elsewhere, the host who is at home; without a home country nobody is known to be either. */
  function visitor(m: Mention): Person | undefined {
    const wantsHost = is(doc, m.to - 1, W.host);
    const fits = (p: Person): boolean =>
      p.name !== undefined &&
      !p.indefinite &&
      host !== undefined &&
      ((p.country ?? host) === host) === wantsHost;
    const found = recent(fits);
    return found && join(found, m);
  }

  /** `His Majesty` is who bore the style when he was named, else the only head of state. */
  function styled(m: Mention): Person | undefined {
    const style = matchAt(doc.matches, m.from, Entry.honorific);
    if (style < 0) return undefined;
    const entry = doc.matches.ref[style] as number;
    const bears = (at: number): boolean => {
      const other = matchAt(doc.matches, at, Entry.honorific);
      return other >= 0 && doc.matches.ref[other] === entry;
    };
    const bearer = recent((p) => p.mentions.some(({ from }) => bears(from)));
    if (bearer) return join(bearer, m);
    const crowned = near().filter((p) =>
      p.roles.some((r) => r === "head_of_state" || r === "royal"),
    );
    return crowned.length === 1 ? join(crowned[0] as Person, m) : undefined;
  }

  function inherit(p: Person, m: Mention): void {
    if (m.title?.relational && subject && subject !== p) p.counterpartOf = subject;
  }

  function office(m: Mention, title: TitlePhrase): Person | undefined {
    const read = officeOf(doc, title);
    const mine = read.roles;
    if (title.relational) {
      if (!m.country) {
        const other = recent(
          (p) => p !== subject && p.counterpartOf === undefined && sharesRole(p, subject),
        );
        return other ? join(other, m) : undefined;
      }
      const same = recent((p) => p.country === m.country && p !== subject);
      if (same) return join(same, m);
      const p = add(m);
      p.counterpartOf = subject;
      return p;
    }
    if (title.determiner === "a") return add(m, true);
    const fits = (p: Person): boolean =>
      p !== beside && (!p.indefinite || title.determiner === "the");
    const holds = (p: Person): boolean =>
      fits(p) &&
      (!m.country || (p.country ?? host) === m.country) &&
      !(m.country === undefined && title.organization && !sharesBody(p, read));
    // `the first visit by a Chadian speaker`: nobody in particular, while somebody is.
    const exact =
      closest(title, read, (p) => !p.indefinite && holds(p)) ?? closest(title, read, holds);
    if (exact) return join(exact, m);
    if (m.country) {
      // `the Kyrgyz Prime Minister` for the Chairman of the Cabinet: the only official of that country whose office is of the same kind.
      const ofCountry = near().filter(
        (p) => (p.country ?? host) === m.country && p.name && !p.indefinite,
      );
      if (ofCountry.length === 1 && loose(mine, (ofCountry[0] as Person).roles))
        return join(ofCountry[0] as Person, m);
      const unplaced = recent(
        (p) =>
          p.country === undefined &&
          (host === undefined || host === m.country) &&
          p.name !== undefined &&
          compatible(mine, p) &&
          title.determiner !== "none",
      );
      if (unplaced && mine.length > 0 && mine[0] !== "minister") {
        return join(unplaced, m);
      }
    }
    if (mine.includes("relational")) return undefined;
    if (
      title.determiner === "none" &&
      !m.country &&
      !title.organization &&
      !isCapital(doc, title.from)
    )
      return undefined;
    return add(m);
  }

  /** The person whose office fits best: the same words, then the same role; the one named last among equals. */
  function closest(
    title: TitlePhrase,
    mine: Office,
    test: (p: Person) => boolean,
  ): Person | undefined {
    const generic = isGeneric(doc, title);
    let best: Person | undefined;
    let bestFit = 0;
    for (const p of near()) {
      if (!test(p)) continue;
      let fit = generic
        ? p.name || p === subject
          ? 1
          : 0
        : sameOffice(mine, p)
          ? title.organization || p.titles.length === 0 || p.titles.some((t) => !t.organization)
            ? headsBody(p, mine)
              ? 5
              : 4
            : 2
          : compatible(mine.roles, p) && !otherPortfolio(mine, p)
            ? 2
            : 0;
      // Somebody with a name is rather meant than one who was only an office in passing.
      if (fit > 0 && p.name) fit++;
      // `the head of state` of a story is rather its own country's.
      if (fit > 0 && mine.leads && host !== undefined && p.country === host) fit++;
      if (fit > 0 && generic && p === subject) fit += 4;
      if (fit > 0 && (fit > bestFit || (fit === bestFit && lastOf(p) > lastOf(best as Person)))) {
        best = p;
        bestFit = fit;
      }
    }
    return best;
  }

  function recent(test: (p: Person) => boolean): Person | undefined {
    let best: Person | undefined;
    for (const p of near()) if (test(p) && (!best || lastOf(p) > lastOf(best))) best = p;
    return best;
  }
}

const saysNothingNew = (known: Office, office: Office): boolean =>
  sameWords(known.words, office.words) &&
  (!office.body || sameWords(known.body?.words ?? [], office.body.words));

const sameWords = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((word, i) => b[i] === word);

const lastOf = (p: Person): number => p.mentions.at(-1)?.from ?? -1;

import {
  endBefore,
  is,
  isCapital,
  isKind,
  isUnknown,
  sentenceOf,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag, Kind } from "../text/tokens.js";
import { matchAt } from "./matches.js";
import { isNameWord, nameEnd } from "./names.js";
import { sharersOf } from "./shared-title.js";
import { countryAt, readTitle, skipAbbreviation, type TitlePhrase, titleWithin } from "./titles.js";

/** How far before its leader a delegation's country may stand, in tokens. */
const DELEGATION_REACH = 9;

/** A phrase that stands for somebody: a person, an office, a country, a body, a group, or a pronoun for one of them. */
export interface Mention extends TokenRange {
  readonly kind: "person" | "office" | "country" | "organization" | "group" | "pronoun" | "name";
  readonly name: TokenRange | undefined;
  readonly title: TitlePhrase | undefined;
  readonly country: string | undefined;
  /** Index in the language's organisations. */
  readonly organization: number;
  /** `Tokayev’s`: what follows belongs to them. */
  readonly possessive: boolean;
  /** A country named by its seat or capital: it may as well be the place. */
  readonly place: boolean;
}

const blank = {
  name: undefined,
  title: undefined,
  country: undefined,
  organization: -1,
  possessive: false,
  place: false,
};

/** Finds the mentions of the text from left to right; they do not overlap. `skipTo` is the first token after the dateline. */
export function findMentions(doc: TextDocument, skipTo: number): readonly Mention[] {
  const people = findTitled(doc, skipTo);
  const taken = new Uint8Array(doc.tokens.count + 1);
  for (const m of people) taken.fill(1, m.from, m.to);
  const names = nameWords(doc, people);
  /** Words of the longer names without a title, so far. */
  const untitled = new Set<number>();
  const all: Mention[] = [...people];
  for (let i = skipTo; i < doc.tokens.count; i++) {
    if (taken[i]) continue;
    const mention = bare(doc, i, taken, names) ?? partOfName(doc, i, untitled);
    if (!mention) {
      i = Math.max(i, regionEnd(doc, i) - 1);
      continue;
    }
    all.push(mention);
    if (mention.kind === "name" && mention.to - mention.from > 1)
      for (let k = mention.from; k < mention.to; k++) untitled.add(doc.tokens.word[k] as number);
    i = mention.to - 1;
  }
  return all.sort((a, b) => a.from - b.from);
}

/** `South America` names no actor, nor does the `America` in it. */
function regionEnd(doc: TextDocument, i: number): number {
  const place = matchAt(doc.matches, i, Entry.place);
  return place >= 0 ? (doc.matches.to[place] as number) : i;
}

/** People and offices with a title or an honorific. */
function findTitled(doc: TextDocument, skipTo: number): Mention[] {
  const { matches } = doc;
  const out: Mention[] = [];
  let free = skipTo;
  for (let i = skipTo; i < doc.tokens.count; i++) {
    const honorific = matchAt(matches, i, Entry.honorific);
    const m = matchAt(matches, i, Entry.title);
    if (i < free) continue;
    if (
      honorific >= 0 &&
      (m < 0 || (matches.to[honorific] as number) >= (matches.to[m] as number))
    ) {
      const named = honoured(doc, i);
      if (named) {
        out.push(named);
        free = named.to;
        continue;
      }
      if (m < 0) continue;
    }
    if (m < 0 || partOfLonger(doc, i, matches.to[m] as number) || isRank(doc, m)) continue;
    const phrase = readTitle(doc, m);
    const mentions = phrase.plural ? sharing(doc, phrase) : undefined;
    out.push(...(mentions ?? [ofDelegation(doc, attachName(doc, phrase, free))]));
    free = (out.at(-1) as Mention).to;
  }
  return out;
}

/** The office of several people, and each of them. */
function sharing(doc: TextDocument, title: TitlePhrase): readonly Mention[] | undefined {
  const found = sharersOf(doc, title);
  if (!found) return undefined;
  const { from, to } = found.phrase;
  const group: Mention = {
    ...blank,
    kind: "office",
    from,
    to,
    title: { ...title, determiner: "the" },
  };
  const each = found.people.map(({ name, country }) =>
    person(doc, name.from, name.to, name, { ...title, country, plural: false, shared: true }),
  );
  return [group, ...each];
}

/** `Deputy` in `Deputy Finance Minister`: an office of its own elsewhere, here it ranks the next. */
function isRank(doc: TextDocument, m: number): boolean {
  const { matches } = doc;
  const modifier = matchAt(matches, matches.from[m] as number, Entry.modifier);
  return (
    modifier >= 0 &&
    (matches.to[m] as number) <= (matches.to[modifier] as number) &&
    titleWithin(doc, matches.to[modifier] as number) >= 0
  );
}

/** `a delegation of Uzbekistan headed by Transport Minister A`: the leader is of the delegation's country. */
function ofDelegation(doc: TextDocument, mention: Mention): Mention {
  const by = mention.from - 1;
  if (mention.country || !is(doc, by, W.by) || !is(doc, by - 1, W.led)) return mention;
  for (let k = by - 2; k > by - DELEGATION_REACH && isKind(doc, k, Kind.word); k--) {
    const land = countryAt(doc, k);
    if (land) return { ...mention, country: land.country };
  }
  return mention;
}

/** `general` in `UN General Assembly`, `state` in `member state`: a title word inside a body's name is no title. */
function partOfLonger(doc: TextDocument, i: number, to: number): boolean {
  const { matches } = doc;
  for (let k = i; k >= Math.max(0, i - 4); k--) {
    const org = matchAt(matches, k, Entry.organization);
    if (
      org >= 0 &&
      (matches.to[org] as number) >= to &&
      ((matches.to[org] as number) > to || k < i)
    )
      return true;
    const country = matchAt(matches, k, Entry.country);
    if (country >= 0 && (matches.to[country] as number) > to) return true;
  }
  return false;
}

/** `H.E. Sheikh Saud bin Khalifa Al Marri, Minister of Trade`. */
function honoured(doc: TextDocument, i: number): Mention | undefined {
  const { matches } = doc;
  let k = i;
  for (let hop = 0; hop < 4; hop++) {
    const m = matchAt(matches, k, Entry.honorific);
    if (m < 0) break;
    k = matches.to[m] as number;
    if (isKind(doc, k, Kind.period)) k++;
  }
  const end = nameEnd(doc, k, true);
  if (end === k) return undefined;
  const name = { from: k, to: end };
  const after = apposition(doc, end);
  return person(doc, i, after?.to ?? end, name, after);
}

function person(
  doc: TextDocument,
  from: number,
  to: number,
  name: TokenRange | undefined,
  title: TitlePhrase | undefined,
): Mention {
  const possessive = isPossessive(doc, to);
  return {
    ...blank,
    kind: name ? "person" : "office",
    from,
    to,
    name,
    title,
    country: title?.country,
    possessive,
  };
}

const isPossessive = (doc: TextDocument, to: number): boolean =>
  isKind(doc, to, Kind.possessive) ||
  (isKind(doc, to, Kind.single) &&
    ((doc.tokens.flags[to] as number) & Flag.space) === 0 &&
    doc.text.charCodeAt(endBefore(doc, to) - 1) === 0x73 &&
    isAnyWord(doc, to + 1));
const isAnyWord = (doc: TextDocument, i: number): boolean => isKind(doc, i, Kind.word);

/** Joins an office with the name behind it (`President A. Okello`, `the Speaker, A. Okello,`) or before it (`A. Okello, Speaker of …`). */
function attachName(doc: TextDocument, title: TitlePhrase, free: number): Mention {
  const to = title.to;
  // Behind, perhaps after honorifics.
  let k = to;
  for (;;) {
    const h = matchAt(doc.matches, k, Entry.honorific);
    if (h < 0) break;
    k = doc.matches.to[h] as number;
    if (isKind(doc, k, Kind.period)) k++;
  }
  if (!title.plural || k > to) {
    const direct = nameEnd(doc, k, true);
    if (direct > k && sentenceOf(doc, k) === sentenceOf(doc, title.from)) {
      const name = { from: k, to: direct };
      const more = apposition(doc, direct);
      // `Prince A, Minister of Energy`: the office says more than the rank of birth.
      if (more && isRoyal(doc, title)) return person(doc, title.from, more.to, name, more);
      const land = homeland(doc, direct);
      if (land && (title.country ?? land.country) === land.country)
        return person(doc, title.from, land.to, name, { ...title, country: land.country });
      return person(
        doc,
        title.from,
        more && more.determiner !== "the" ? more.to : direct,
        name,
        title,
      );
    }
    // `ASEAN Chair Prime Minister A`: two offices of one person.
    const second = secondOffice(doc, title, k);
    if (second) return { ...second, from: title.from };
    const before =
      title.determiner === "none" || title.determiner === "the"
        ? nameBefore(doc, title, free)
        : undefined;
    if (before) return person(doc, before.from, to, before, title);
    if (isKind(doc, k, Kind.comma)) {
      const honorific = styleAt(doc, k + 1);
      let at = k + 1;
      if (honorific >= 0) at = doc.matches.to[honorific] as number;
      if (isKind(doc, at, Kind.period)) at++;
      const end = commaName(doc, at);
      if (
        end > at &&
        (title.determiner !== "none" || title.country || title.organization || honorific >= 0)
      )
        return person(doc, title.from, end, { from: at, to: end }, title);
    }
  }
  return person(doc, title.from, to, undefined, title);
}

/** The named office that stands right behind an office, in one phrase with it. */
function secondOffice(doc: TextDocument, title: TitlePhrase, k: number): Mention | undefined {
  if (k !== title.to || title.relational || !isCapital(doc, k)) return undefined;
  if (sentenceOf(doc, k) !== sentenceOf(doc, title.from)) return undefined;
  const m = matchAt(doc.matches, k, Entry.title);
  if (m < 0 || isRank(doc, m)) return undefined;
  const phrase = readTitle(doc, m);
  const end = nameEnd(doc, phrase.to, true);
  if (phrase.plural || end === phrase.to) return undefined;
  const land = phrase.country ? undefined : homeland(doc, end);
  const country = phrase.country ?? land?.country ?? title.country;
  const name = { from: phrase.to, to: end };
  return person(doc, phrase.from, land?.to ?? end, name, {
    ...phrase,
    ...(country ? { country } : {}),
  });
}

/** An honorific, or a rank of birth: `the Foreign Minister of Oman, Prince Said Al Harthy`. The match at token `i`, or -1. */
function styleAt(doc: TextDocument, i: number): number {
  const title = matchAt(doc.matches, i, Entry.title);
  const born = title >= 0 && isBorn(doc, doc.matches.ref[title] as number);
  return born ? title : matchAt(doc.matches, i, Entry.honorific);
}

const isBorn = (doc: TextDocument, entry: number): boolean =>
  doc.lexicon.language.titles[entry]?.role === "royal";
const isRoyal = (doc: TextDocument, { entries }: TitlePhrase): boolean =>
  entries.every((e) => isBorn(doc, e));

/** `Prime Minister Ilze Orlova of Latvia`: the country behind the name. */
function homeland(
  doc: TextDocument,
  to: number,
): { readonly country: string; readonly to: number } | undefined {
  // `Abel Okello, Jr., of Chad`
  const of = isKind(doc, to, Kind.comma) && is(doc, to - 2, W.suffix) ? to + 1 : to;
  if (!is(doc, of, W.of)) return undefined;
  const land = countryAt(doc, is(doc, of + 1, W.the) ? of + 2 : of + 1);
  if (!land || land.adjective || isKind(doc, land.to, Kind.hyphen)) return undefined;
  // `of the Republic of Korea (ROK)`
  const bracketed = isKind(doc, land.to, Kind.openParen);
  return { country: land.country, to: bracketed ? skipAbbreviation(doc, land.to) : land.to };
}

/** The name in `the Chairman of the Senate, Karl Grech, said`: it must be closed by punctuation or followed by a verb's subject place. */
function commaName(doc: TextDocument, at: number): number {
  const end = nameEnd(doc, at, true);
  if (end === at) return at;
  if (matchAt(doc.matches, at, Entry.agency) >= 0 || matchAt(doc.matches, at, Entry.place) >= 0)
    return at;
  // `the Foreign Minister of Oman, Said Al Harthy`: one word of a name may be a word of the lexicon.
  let unknown = is(doc, at, W.particle);
  for (let k = at; k < end; k++) if (isUnknown(doc, k)) unknown = true;
  if (!unknown) return at;
  const closed =
    isKind(doc, end, Kind.comma) ||
    isKind(doc, end, Kind.period) ||
    isKind(doc, end, Kind.semicolon) ||
    is(doc, end, W.and) ||
    isPossessive(doc, end) ||
    is(doc, end, W.preposition) ||
    isKind(doc, end, Kind.openParen) ||
    isKind(doc, end, Kind.closeParen);
  return closed || end - at > 1 ? end : at;
}

/** `Karl Grech, Minister of State for Trade`: the name before an office in apposition. */
function nameBefore(doc: TextDocument, title: TitlePhrase, free: number): TokenRange | undefined {
  const comma = title.from - 1;
  if (!isKind(doc, comma, Kind.comma)) return undefined;
  // An apposition is closed: by a comma, the end of the sentence, or `and`.
  const sentence = sentenceOf(doc, title.from);
  let from = comma;
  const low = Math.max(free, doc.segments.from[sentence] as number);
  for (let k = comma - 1; k >= low && comma - k < 9; k--)
    if (
      nameEnd(doc, k, false) === comma ||
      (isCapital(doc, k) && nameEnd(doc, k, true) === comma && isUnknown(doc, k))
    )
      from = k;
  if (from === comma) return undefined;
  // One word is a name where the office says of what: `Wibisono, speaker of the House`.
  if (comma - from >= 2) return { from, to: comma };
  if (isCapital(doc, from - 1)) return { from: from - 1, to: comma };
  return title.country || title.organization ? { from, to: comma } : undefined;
}

/** An office after a name and a comma: `, Deputy Prime Minister and Minister of Foreign Affairs`. */
function apposition(doc: TextDocument, comma: number): TitlePhrase | undefined {
  if (!isKind(doc, comma, Kind.comma)) return undefined;
  for (let k = comma + 1; k < comma + 7 && k < doc.tokens.count; k++) {
    const m = matchAt(doc.matches, k, Entry.title);
    if (m < 0) continue;
    if (partOfLonger(doc, k, doc.matches.to[m] as number)) return undefined;
    const phrase = readTitle(doc, m);
    if (
      phrase.from !== comma + 1 ||
      phrase.plural ||
      phrase.determiner === "a" ||
      phrase.determiner === "possessive"
    )
      return undefined;
    // With a name of its own it is the next person of a list.
    let after = phrase.to;
    const h = matchAt(doc.matches, after, Entry.honorific);
    if (h >= 0) after = doc.matches.to[h] as number;
    return nameEnd(doc, after, true) > after ? undefined : phrase;
  }
  return undefined;
}

/** Words of the names that a title or honorific has made sure. */
function nameWords(doc: TextDocument, people: readonly Mention[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { name } of people) {
    if (!name) continue;
    for (let k = name.from; k < name.to; k++)
      if (
        isCapital(doc, k) &&
        !is(doc, k, W.particle) &&
        ((doc.tokens.flags[k] as number) & Flag.dotted) === 0
      )
        words.add(doc.tokens.word[k] as number);
  }
  return words;
}

/** The mention without a title that starts at token `i`. */
function bare(
  doc: TextDocument,
  i: number,
  taken: Uint8Array,
  names: ReadonlySet<number>,
): Mention | undefined {
  return (
    knownName(doc, i, taken, names) ??
    collective(doc, i, taken) ??
    visitor(doc, i) ??
    styled(doc, i) ??
    body(doc, i) ??
    nation(doc, i) ??
    pronoun(doc, i) ??
    unknownName(doc, i, taken)
  );
}

function knownName(
  doc: TextDocument,
  i: number,
  taken: Uint8Array,
  names: ReadonlySet<number>,
): Mention | undefined {
  const start = names.has(doc.tokens.word[i] as number) && isCapital(doc, i);
  const particle = is(doc, i, W.particle) && isKind(doc, i, Kind.word);
  if (!start && !particle) return undefined;
  let end = nameEnd(doc, i, true);
  if (end === i) {
    if (!start) return undefined;
    end = i + 1;
  }
  let known = false;
  for (let k = i; k < end; k++) {
    if (taken[k]) end = k;
    else if (names.has(doc.tokens.word[k] as number)) known = true;
  }
  if (!known || end <= i) return undefined;
  if (
    particle &&
    !start &&
    !isCapital(doc, i) &&
    sentenceOf(doc, i) !== sentenceOf(doc, Math.max(0, i - 1))
  )
    return undefined;
  const title = apposition(doc, end);
  return person(
    doc,
    i,
    end,
    { from: i, to: end },
    title && title.determiner !== "the" ? title : undefined,
  );
}

/** `Nur` after `Hodan Warsame Nur`: part of a name although the lexicon knows the word. */
function partOfName(
  doc: TextDocument,
  i: number,
  untitled: ReadonlySet<number>,
): Mention | undefined {
  if (!isCapital(doc, i) || !untitled.has(doc.tokens.word[i] as number)) return undefined;
  const name = { from: i, to: i + 1 };
  return { ...blank, kind: "name", ...name, name, possessive: isPossessive(doc, i + 1) };
}

/** Two or more capitalised words that nothing else explains: somebody, if a speech act or a meeting says so. */
function unknownName(doc: TextDocument, i: number, taken: Uint8Array): Mention | undefined {
  if (!isNameWord(doc, i, false)) return undefined;
  if (
    i > 0 &&
    isCapital(doc, i - 1) &&
    sentenceOf(doc, i - 1) === sentenceOf(doc, i) &&
    !taken[i - 1] &&
    matchAt(doc.matches, i - 1, Entry.demonym) < 0
  )
    return undefined;
  const end = nameEnd(doc, i, false);
  if (end - i < 1) return undefined;
  for (let k = i; k < end; k++)
    if (is(doc, k, W.noname) || is(doc, k, W.orghead) || taken[k]) return undefined;
  if (is(doc, end, W.noname) || is(doc, end, W.orghead)) return undefined;
  return {
    ...blank,
    kind: "name",
    from: i,
    to: end,
    name: { from: i, to: end },
    possessive: isPossessive(doc, end),
  };
}

/** `the sides`, `both ministers`, `the two leaders`, `Kenyan businessmen`. */
function collective(doc: TextDocument, i: number, taken: Uint8Array): Mention | undefined {
  let k = i;
  let definite = false;
  for (; k < i + 4; k++) {
    if (is(doc, k, W.the) || is(doc, k, W.both) || is(doc, k, W.two) || is(doc, k, W.demonstrative))
      definite = true;
    else if (!is(doc, k, W.direction) && !is(doc, k, W.newly)) break;
  }
  if (!definite) return undefined;
  const demonym = countryAt(doc, k);
  const country = demonym?.adjective ? demonym.country : undefined;
  if (demonym?.adjective) k = demonym.to;
  if (is(doc, k, W.collective) && !taken[k])
    return {
      ...blank,
      kind: "group",
      from: i,
      to: k + 1,
      country,
      possessive: isPossessive(doc, k + 1),
    };
  if (country && doc.tokens.kind[k] === Kind.word && isSide(doc, k))
    return {
      ...blank,
      kind: "country",
      from: i,
      to: k + 1,
      country,
      possessive: isPossessive(doc, k + 1),
    };
  if (
    (is(doc, i, W.both) && k === i + 1) ||
    (is(doc, i, W.the) && is(doc, i + 1, W.two) && k === i + 2)
  )
    return { ...blank, kind: "group", from: i, to: k };
  return undefined;
}

/** `the guest`, `his host`: one of the people, by their part in the meeting. */
function visitor(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.the) && !is(doc, i, W.possessive)) return undefined;
  const at = is(doc, i + 1, W.newly) ? i + 2 : i + 1;
  if (!is(doc, at, W.guest) && !is(doc, at, W.host)) return undefined;
  if (is(doc, at + 1, W.of) || isCapital(doc, at + 1) || isKind(doc, at + 1, Kind.hyphen))
    return undefined;
  return { ...blank, kind: "office", from: i, to: at + 1, possessive: isPossessive(doc, at + 1) };
}

/** `His Majesty` alone: whoever has been called so before. */
function styled(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.possessive)) return undefined;
  const m = matchAt(doc.matches, i, Entry.honorific);
  if (m < 0) return undefined;
  const to = doc.matches.to[m] as number;
  return { ...blank, kind: "office", from: i, to, possessive: isPossessive(doc, to) };
}

/** `the Turkish side` is the country. */
function isSide(doc: TextDocument, k: number): boolean {
  const word = doc.text.slice(doc.tokens.start[k], doc.tokens.end[k]).toLowerCase();
  return (
    word === "side" || word === "government" || word === "delegation" || word === "authorities"
  );
}

function body(doc: TextDocument, i: number): Mention | undefined {
  const { matches, lexicon } = doc;
  const at = is(doc, i, W.the) ? i + 1 : i;
  let k = at;
  const owner = countryAt(doc, k);
  let country: string | undefined;
  if (owner) {
    const after = isKind(doc, owner.to, Kind.possessive) ? owner.to + 1 : owner.to;
    if (matchAt(matches, after, Entry.organization) >= 0) {
      country = owner.country;
      k = after;
    }
  }
  const m = matchAt(matches, k, Entry.organization);
  if (m < 0) return ministry(doc, i);
  const entry = lexicon.language.organizations[matches.ref[m] as number];
  const to = matches.to[m] as number;
  return {
    ...blank,
    kind: "organization",
    from: at === i || isKind(doc, i, Kind.word) ? i : at,
    to,
    organization: matches.ref[m] as number,
    country: country ?? entry?.country,
    possessive: isPossessive(doc, to),
  };
}

/** The most words of a body's name. */
const BODY_REACH = 10;

/** `the Latvian Ministry of Water`, `Peru's Trade Department`: a body of state that no list has, by its head word and its country. */
function ministry(doc: TextDocument, i: number): Mention | undefined {
  const at = is(doc, i, W.the) ? i + 1 : i;
  const owner = countryAt(doc, at);
  if (!owner) return undefined;
  const start = isKind(doc, owner.to, Kind.possessive) ? owner.to + 1 : owner.to;
  let end = -1;
  for (let k = start; k < Math.min(doc.tokens.count, start + BODY_REACH); k++) {
    if (sentenceOf(doc, k) !== sentenceOf(doc, i)) break;
    if (isCapital(doc, k) && matchAt(doc.matches, k, Entry.title) < 0) {
      if (is(doc, k, W.orghead) || end > 0) end = k + 1;
      continue;
    }
    const joins = end > 0 && (is(doc, k, W.of) || is(doc, k, W.for) || is(doc, k, W.and));
    if (!(joins && isCapital(doc, k + 1))) break;
  }
  if (end < 0 || titleWithin(doc, end) >= 0) return undefined;
  return {
    ...blank,
    kind: "organization",
    from: i,
    to: end,
    country: owner.country,
    possessive: isPossessive(doc, end),
  };
}

/** Countries, and capitals and seats of power that may stand for them. */
function nation(doc: TextDocument, i: number): Mention | undefined {
  const { matches, lexicon } = doc;
  const at = is(doc, i, W.the) ? i + 1 : i;
  const country = matchAt(matches, at, Entry.country);
  const place = matchAt(matches, at, Entry.place);
  const seat = matchAt(matches, at, Entry.metonym);
  const longest = Math.max(
    country >= 0 ? (matches.to[country] as number) : 0,
    place >= 0 ? (matches.to[place] as number) : 0,
    seat >= 0 ? (matches.to[seat] as number) : 0,
  );
  if (longest === 0) return undefined;
  const possessive = isPossessive(doc, longest);
  if (country >= 0 && matches.to[country] === longest)
    return {
      ...blank,
      kind: "country",
      from: i,
      to: longest,
      country: lexicon.language.countries[matches.ref[country] as number]?.id,
      possessive,
    };
  if (seat >= 0 && matches.to[seat] === longest)
    return {
      ...blank,
      kind: "country",
      from: i,
      to: longest,
      country: lexicon.language.countries[matches.ref[seat] as number]?.id,
      possessive,
    };
  if (at !== i) return undefined;
  const city = lexicon.language.cities[matches.ref[place] as number];
  if (!city?.country || (city.personName && !city.capital)) return undefined;
  return {
    ...blank,
    kind: "country",
    from: i,
    to: longest,
    country: city.country,
    possessive,
    place: true,
  };
}

function pronoun(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.he) && !is(doc, i, W.she) && !is(doc, i, W.they) && !is(doc, i, W.it))
    return rankedPronoun(doc, i);
  return { ...blank, kind: "pronoun", from: i, to: i + 1 };
}

/** `the former`, `the latter`, when no noun follows: `the former president` is somebody else. */
function rankedPronoun(doc: TextDocument, i: number): Mention | undefined {
  if (!is(doc, i, W.the) || !is(doc, i + 1, W.evaluative)) return undefined;
  const after = i + 2;
  const alone =
    !isKind(doc, after, Kind.word) ||
    is(doc, after, W.aux) ||
    is(doc, after, W.modal) ||
    is(doc, after, W.adverb) ||
    is(doc, after, W.preposition) ||
    matchAt(doc.matches, after, Entry.cue) >= 0;
  return alone ? { ...blank, kind: "pronoun", from: i, to: after } : undefined;
}

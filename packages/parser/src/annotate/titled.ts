import {
  afterThe,
  endsIn,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isUnknown,
  isWord,
  sentenceOf,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { apposition, commaName, isOneOf, nameBefore } from "./appositions.js";
import { homeland, workplace } from "./behind-name.js";
import { countryAt } from "./countries.js";
import { heldTogether } from "./double-office.js";
import { partOfLonger } from "./longer-names.js";
import { matchAt, startsOneOf } from "./matches.js";
import { isPossessive, type Mention, mentionOf, mentionWith, organizationOf } from "./mention.js";
import { behindHonorifics, nameEnd } from "./names.js";
import { listedBehind, sharersOf } from "./shared-title.js";
import { roleOf, type TitlePhrase, titleWith } from "./title-phrase.js";
import { titleWithin } from "./title-words.js";
import { readTitle } from "./titles.js";

/** How far before its leader a delegation's country may stand, in tokens. */
const DELEGATION_REACH = 9;

/** People and offices with a title or an honorific. */
export function findTitled(doc: TextDocument, skipTo: number): Mention[] {
  const { matches } = doc;
  const out: Mention[] = [];
  let free = skipTo;
  for (let i = skipTo; i < doc.tokens.count; i++) {
    if (i < free || !startsOneOf(matches, i, (1 << Entry.honorific) | (1 << Entry.title))) continue;
    const honorific = matchAt(matches, i, Entry.honorific);
    const m = matchAt(matches, i, Entry.title);
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
    if (isLevel(doc, matches.to[m] as number) || describesNoun(doc, phrase)) continue;
    const mentions = phrase.plural ? sharing(doc, phrase) : undefined;
    if (mentions) out.push(...mentions);
    else {
      const one = ofDelegation(doc, attachName(doc, phrase, free));
      shareDelegation(doc, out, one);
      const both = heldTogether(doc, out.at(-1), one);
      if (both) out[out.length - 1] = both;
      else out.push(one);
    }
    free = (out.at(-1) as Mention).to;
  }
  return out;
}

/** `an official visit`, `the head office moved`, `a Minister-level meeting`: a title that only describes the noun behind it. */
function describesNoun(
  doc: TextDocument,
  { title, to, plural, country, organization }: TitlePhrase,
): boolean {
  // `the ENAC Leader Forum`
  const listed = organization !== undefined && organization.entry >= 0;
  const bare = title.to - title.from === 1 && to === title.to && !country && !listed;
  if (!bare || plural || !isKind(doc, to, Kind.word)) return false;
  if (sentenceOf(doc, to) !== sentenceOf(doc, title.from)) return false;
  // `the Prime Minister's Official Visit to Chad`
  if (isCapital(doc, to)) return matchAt(doc.matches, to, Entry.meetingNoun) >= 0;
  // `an official visit`; in `the minister visits Riga` the word is a verb.
  if (matchAt(doc.matches, to, Entry.meetingNoun) >= 0 && !endsIn(doc, to, "s")) return true;
  if (is(doc, to, W.collective)) return true;
  const verb = isAuxiliary(doc, to + 1) || is(doc, to + 1, W.verb);
  return isUnknown(doc, to) && verb && !is(doc, to + 1, W.preposition);
}

/** `a Minister-level meeting`, `a presidential-style order`; `Minister-designate` is an office. */
const isLevel = (doc: TextDocument, to: number): boolean =>
  isKind(doc, to, Kind.hyphen) &&
  isKind(doc, to + 1, Kind.word) &&
  !isCapital(doc, to + 1) &&
  matchAt(doc.matches, to + 1, Entry.modifier) < 0;

/** The office of several people, and each of them. */
function sharing(doc: TextDocument, title: TitlePhrase): readonly Mention[] | undefined {
  const shared = (changes: Partial<TitlePhrase>): TitlePhrase =>
    titleWith(title, { ...changes, plural: false, shared: true });
  const found = sharersOf(doc, title);
  if (!found)
    return listedBehind(doc, title)?.map(({ from, to, name, country }, i) =>
      person(
        doc,
        i === 0 ? title.from : from,
        to,
        name,
        shared({ country: country ?? title.country }),
      ),
    );
  const { from, to } = found.phrase;
  if (!found.named)
    return found.people.map(({ country, ...land }, i) =>
      person(
        doc,
        i === 0 ? from : land.from,
        land.to,
        undefined,
        shared({ country, determiner: "the" }),
      ),
    );
  const group: Mention = mentionOf("office", from, to, {
    title: titleWith(title, { determiner: "the" }),
  });
  const each = found.people.map(({ country, ...name }) =>
    person(doc, name.from, name.to, name, shared({ country })),
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

/** `a delegation of Uzbekistan headed by Transport Minister A`, `a delegation from the IMF led by Managing Director A`: who leads is of the delegation's country or body. */
function ofDelegation(doc: TextDocument, mention: Mention): Mention {
  if (mention.country) return mention;
  const { title } = mention;
  const led = ledCountry(doc, mention.to);
  if (led) return mentionWith(mention, { country: led });
  const last = delegationBefore(doc, mention);
  let member = mention;
  for (let k = last; k > last - DELEGATION_REACH; k--) {
    // `Oman's delegation was led by`
    const joins = isKind(doc, k, Kind.possessive) || isKind(doc, k, Kind.hyphen);
    if (!joins && !isKind(doc, k, Kind.word)) break;
    const land = countryAt(doc, k);
    // `Omani officials to Chad, including Minister A`
    if (land && !is(doc, k - 1, W.to)) return mentionWith(member, { country: land.country });
    const body = title && !title.organization ? matchAt(doc.matches, k, Entry.organization) : -1;
    if (title && body >= 0) {
      const { to, ref } = doc.matches;
      const organization = { from: k, to: to[body] as number, entry: ref[body] as number };
      member = mentionWith(mention, { title: titleWith(title, { organization }) });
    }
  }
  return member;
}

/** `Minister A and Minister B led the Omani delegation`: the last of those found in front of the second is of its country as well. */
function shareDelegation(doc: TextDocument, out: Mention[], { from, to }: Mention): void {
  const before = out.at(-1);
  if (!before || before.country || before.to !== from - 1 || !is(doc, from - 1, W.and)) return;
  const country = ledCountry(doc, to);
  if (country) out[out.length - 1] = mentionWith(before, { country });
}

/** `Minister A led the Omani delegation`: the country of the delegation that somebody who ends before token `to` leads. */
function ledCountry(doc: TextDocument, to: number): string | undefined {
  if (!is(doc, to, W.led) || !is(doc, to + 1, W.determiner)) return undefined;
  const land = countryAt(doc, to + 2);
  const party = land && (is(doc, land.to, W.delegation) || is(doc, land.to, W.statehood));
  return party ? land.country : undefined;
}

/** The last token of `a delegation of Uzbekistan headed by`, `the Omani delegation included`, `Omani officials, including`, `on the Omani side by B and`, `on the Omani side were`: of whom somebody is told to lead or to be part, or -1. */
function delegationBefore(doc: TextDocument, { from, possessive }: Mention): number {
  let by = from - 1;
  while (by > from - LIST_REACH && !is(doc, by, W.by) && isListed(doc, by)) by--;
  if (is(doc, by, W.by) && (is(doc, by - 1, W.led) || is(doc, by - 1, W.side)))
    return beforeComma(doc, by - 2);
  const side = is(doc, by, W.be) ? by - 1 : by;
  if (is(doc, side, W.statehood) && side < from - 1 && is(doc, byCountry(doc, side), W.preposition))
    return side;
  if (!is(doc, by, W.included) || possessive) return -1;
  const last = beforeComma(doc, by - 1);
  // `threats along Chad's border, including Minister A` are of nobody's side.
  for (let k = last; k > last - DELEGATION_REACH && isWord(doc, k); k--)
    if (is(doc, k, W.people) || is(doc, k, W.delegation) || is(doc, k, W.statehood)) return last;
  return -1;
}

/** The token before `the Omani` of `on the Omani side`, whose last word is token `side`. */
function byCountry(doc: TextDocument, side: number): number {
  let k = side - 1;
  while (k > side - DELEGATION_REACH && isCapital(doc, k)) k--;
  return is(doc, k, W.the) ? k - 1 : k;
}

const beforeComma = (doc: TextDocument, k: number): number =>
  isKind(doc, k, Kind.comma) ? k - 1 : k;

/** How far before somebody the list may start that he ends, in tokens. */
const LIST_REACH = 24;

const isListed = (doc: TextDocument, k: number): boolean =>
  isCapital(doc, k) ||
  is(doc, k, W.and) ||
  is(doc, k, W.of) ||
  is(doc, k, W.for) ||
  is(doc, k, W.the) ||
  is(doc, k, W.particle) ||
  isKind(doc, k, Kind.comma) ||
  isKind(doc, k, Kind.semicolon);

/** `H.E. Sheikh Saud bin Khalifa Al Marri, Minister of Trade`. */
function honoured(doc: TextDocument, i: number): Mention | undefined {
  const { matches } = doc;
  let k = i;
  for (let hop = 0; hop < 4; hop++) {
    const m = matchAt(matches, k, Entry.honorific);
    if (m < 0) break;
    k = matches.to[m] as number;
    if (isKind(doc, k, Kind.period)) k++;
    // `His Excellency, Mr. A`
    if (isKind(doc, k, Kind.comma) && matchAt(matches, k + 1, Entry.honorific) >= 0) k++;
  }
  const end = nameEnd(doc, k, true);
  if (end === k) return undefined;
  const name = { from: k, to: end };
  const after = apposition(doc, end);
  return person(doc, i, after?.to ?? end, name, after);
}

/** The mention of somebody by name, or by an office alone; what a caption left behind it is passed over. */
export function person(
  doc: TextDocument,
  from: number,
  to: number,
  name: TokenRange | undefined,
  title: TitlePhrase | undefined,
): Mention {
  const end = captionEnd(doc, to);
  const possessive = isPossessive(doc, end);
  return mentionOf(name ? "person" : "office", from, end, {
    name,
    title,
    country: title?.country,
    possessive,
  });
}

/** `A. Okello (pictured)`, `A. Okello (pix)`: what a caption left behind a name is passed over. */
const captionEnd = (doc: TextDocument, to: number): number =>
  isKind(doc, to, Kind.openParen) &&
  is(doc, to + 1, W.caption) &&
  isKind(doc, to + 2, Kind.closeParen)
    ? to + 3
    : to;

/** Joins an office with the name behind it (`President A. Okello`, `the Speaker, A. Okello,`) or before it (`A. Okello, Speaker of …`). */
function attachName(doc: TextDocument, title: TitlePhrase, free: number): Mention {
  const to = title.to;
  const k = behindHonorifics(doc, to);
  if (!title.plural || k > to) {
    const direct = nameEnd(doc, k, true);
    if (direct > k && sentenceOf(doc, k) === sentenceOf(doc, title.from)) {
      const name = { from: k, to: direct };
      const more = ownApposition(doc, direct, title);
      // `Prince A, Minister of Energy`: the office says more than the rank of birth.
      if (more && isRoyal(doc, title)) return person(doc, title.from, more.to, name, more);
      const land = homeland(doc, direct);
      if (land && (title.country ?? land.country) === land.country)
        return person(doc, title.from, land.to, name, titleWith(title, { country: land.country }));
      const organization = land || title.organization ? undefined : workplace(doc, direct);
      if (organization) {
        const country = title.country ?? organizationOf(doc, organization.entry)?.country;
        const held = titleWith(title, { organization, country });
        return person(doc, title.from, organization.to, name, held);
      }
      return person(
        doc,
        title.from,
        more && more.determiner !== "the" ? more.to : direct,
        name,
        // `Ambassador A, adviser to the French President`
        titleWith(title, {
          country: title.country ?? (more && serves(doc, more) ? more.country : undefined),
        }),
      );
    }
    // `ASEAN Chair Prime Minister A`: two offices of one person.
    const second = secondOffice(doc, title, k);
    if (second) return mentionWith(second, { from: title.from });
    const before =
      title.determiner === "none" || title.determiner === "the" || isOneOf(doc, title)
        ? nameBefore(doc, title, free)
        : undefined;
    if (before) return person(doc, before.from, to, before, title);
    if (isKind(doc, k, Kind.comma)) {
      const honorific = styleAt(doc, k + 1);
      let at = k + 1;
      if (honorific >= 0) at = doc.matches.to[honorific] as number;
      if (isKind(doc, at, Kind.period)) at++;
      // `the Minister of Defense, Colonel General A`
      at = behindHonorifics(doc, at);
      const end = commaName(doc, at);
      if (
        end > at &&
        (title.determiner !== "none" ||
          title.country ||
          title.organization ||
          honorific >= 0 ||
          isClosedOffice(doc, title, end))
      )
        return person(doc, title.from, end, { from: at, to: end }, title);
    }
  }
  return person(doc, title.from, to, undefined, title);
}

/** `Minister of Information, Abel Okello, said`, `the president's spokesman, Abel Okello, said`: the name is in commas, which ends before token `end`. */
const isClosedOffice = (doc: TextDocument, { title }: TitlePhrase, end: number): boolean =>
  isKind(doc, end, Kind.comma) &&
  (isCapital(doc, title.from) || isKind(doc, title.from - 1, Kind.possessive));

/** An office behind a name that has one already: of another country it is the next person's, `President of Chad A, President of Peru, B`. */
function ownApposition(
  doc: TextDocument,
  comma: number,
  { country }: TitlePhrase,
): TitlePhrase | undefined {
  const more = apposition(doc, comma);
  const other = country !== undefined && more?.country !== undefined && more.country !== country;
  return other ? undefined : more;
}

/** Whether an office is one of serving a head of state or government, whose country it has. */
const serves = (doc: TextDocument, { entries }: TitlePhrase): boolean =>
  entries.some((e) => doc.lexicon.language.titles[e]?.role === "presidential_staff");

/** The named office that stands right behind an office, in one phrase with it; a rank of birth there says less than the office. */
function secondOffice(doc: TextDocument, title: TitlePhrase, k: number): Mention | undefined {
  if (k !== title.to || !isCapital(doc, k)) return undefined;
  if (sentenceOf(doc, k) !== sentenceOf(doc, title.from)) return undefined;
  const m = matchAt(doc.matches, k, Entry.title);
  if (m < 0 || isRank(doc, m)) return undefined;
  const born = isBorn(doc, doc.matches.ref[m] as number);
  if (title.relational && !born) return undefined;
  const phrase = readTitle(doc, m);
  const end = nameEnd(doc, phrase.to, true);
  if (phrase.plural || end === phrase.to) return undefined;
  const land = phrase.country ? undefined : homeland(doc, end);
  // `U.S. Special Representative for the DPRK (DPRK) Ambassador A`: what stands left of the second office is the first one's.
  const country = (phrase.from < k ? undefined : phrase.country) ?? land?.country ?? title.country;
  const name = { from: phrase.to, to: end };
  // `Ministry Spokesman Ambassador A`: a rank that is kept outside the embassy; `Foreign Minister Senator A`: a seat.
  const role = roleOf(doc, phrase);
  const ranked =
    (role === "ambassador" && roleOf(doc, title) === "spokesperson") || role === "parliamentarian";
  const held = (born && !isRoyal(doc, title)) || ranked ? title : phrase;
  return person(doc, phrase.from, land?.to ?? end, name, titleWith(held, { country }));
}

/** The honorific or rank of birth at token `at`, or -1: `the Foreign Minister of Oman, Prince Said Al Harthy`, `the Prime Minister, the Most Hon. A`. */
function styleAt(doc: TextDocument, at: number): number {
  const i = afterThe(doc, at);
  const title = matchAt(doc.matches, i, Entry.title);
  const born = title >= 0 && isBorn(doc, doc.matches.ref[title] as number);
  return born ? title : matchAt(doc.matches, i, Entry.honorific);
}

const isBorn = (doc: TextDocument, entry: number): boolean =>
  doc.lexicon.language.titles[entry]?.role === "royal";

const isRoyal = (doc: TextDocument, { entries }: TitlePhrase): boolean =>
  entries.every((e) => isBorn(doc, e));

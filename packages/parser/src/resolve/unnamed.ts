import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { isHead, type TitlePhrase } from "../annotate/title-phrase.js";
import { is, isCapital, isKind, sentenceOf, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { leadWithoutOffice } from "./lead-name.js";
import { isMetAt } from "./met.js";
import {
  compatible,
  headsBody,
  isGeneric,
  loose,
  otherHead,
  otherPortfolio,
  sameOffice,
  sharesBody,
  sharesRole,
} from "./office-match.js";
import { officeOf } from "./offices.js";
import { firstOf, type Office, type Person } from "./person.js";
import {
  add,
  join,
  lastOf,
  near,
  type Roster,
  recent,
  SEVERAL,
  type Several,
  several,
} from "./roster.js";

/** Who is meant by a style or a role without an office: `His Majesty`, `the guest`. */
export const unnamed = (roster: Roster, m: Mention): Person | undefined =>
  styled(roster, m) ?? visitor(roster, m);

/** `His Majesty` is who bore the style when he was named, else the only head of state. */
function styled(roster: Roster, m: Mention): Person | undefined {
  const { matches } = roster.doc;
  const style = matchAt(matches, m.from, Entry.honorific);
  if (style < 0) return undefined;
  const entry = matches.ref[style] as number;
  const bears = (at: number): boolean => {
    const other = matchAt(matches, at, Entry.honorific);
    return other >= 0 && matches.ref[other] === entry;
  };
  // `President His Highness A`
  const isStyled = ({ from, name }: Mention): boolean => {
    for (let k = from; k < (name?.from ?? from + 1); k++) if (bears(k)) return true;
    return false;
  };
  const bearer = recent(roster, (p) => p.mentions.some(isStyled));
  if (bearer) return join(roster, bearer, m);
  const crowned = near(roster).filter((p) =>
    p.roles.some((r) => r === "head_of_state" || r === "royal"),
  );
  return crowned.length === 1 ? join(roster, crowned[0] as Person, m) : undefined;
}

/** The guest is who comes from elsewhere or is of the country that is named, the host who is at home; without a home country the guest is who was received. */
function visitor(roster: Roster, m: Mention): Person | undefined {
  const { doc, host, subject } = roster;
  const wantsHost = is(doc, m.to - 1, W.host);
  const isReceived = (p: Person): boolean => isReceivedAt(doc, firstOf(p));
  const isOfSide = (p: Person): boolean => {
    if (m.country !== undefined) return p.country === m.country;
    if (host === undefined) return !wantsHost && isReceived(p);
    return ((p.country ?? host) === host) === wantsHost;
  };
  const fits = (p: Person): boolean => p.name !== undefined && !p.indefinite && isOfSide(p);
  // `President A received Minister B in Riga`: B, whosever story it is.
  const received = wantsHost ? undefined : recent(roster, isReceived);
  if (received?.name) return join(roster, received, m);
  const found = subject && fits(subject) ? subject : recent(roster, fits);
  return found && join(roster, found, m);
}

/** Whether a verb whose subject is the host stands before token `at`: `received Okello`. */
function isReceivedAt({ matches, lexicon }: TextDocument, at: number): boolean {
  const verb = at > 0 ? matchBefore(matches, at, Entry.meetingVerb) : -1;
  const entry = entryOf(matches, verb, lexicon.language.meetingVerbs);
  return entry?.subject === "host";
}

/** Who is meant by an office without a name: whoever holds it, a counterpart, or somebody new. */
export function official(roster: Roster, m: Mention, title: TitlePhrase): Person | undefined {
  if (title.relational) return counterpart(roster, m);
  if (title.determiner === "a") return add(roster, m, true);
  const office = officeOf(roster.doc, title);
  const leader = leaderOfDelegation(roster, m, title);
  if (leader) {
    // To head a delegation is a task of these days, no office to keep.
    leader.mentions.push(m);
    return leader;
  }
  const known =
    holder(roster, m, title, office) ??
    (title.shared ? undefined : countrysOwn(roster, m, title, office.roles)) ??
    leadWithoutOffice(roster, m, office);
  if (known === SEVERAL) return undefined;
  if (known) return join(roster, known, m);
  return opensPerson(roster, m, title, office) ? add(roster, m) : undefined;
}

/** `the head of the Omani delegation`: whoever of that country was named last. */
function leaderOfDelegation(
  roster: Roster,
  { country }: Mention,
  { organization }: TitlePhrase,
): Person | undefined {
  if (!country || !organization || !is(roster.doc, organization.to - 1, W.delegation))
    return undefined;
  return recent(roster, (p) => p.name !== undefined && p.country === country);
}

/** `his Turkish counterpart`: who was named last of that country, else somebody with the subject's office. */
function counterpart(roster: Roster, m: Mention): Person | undefined {
  const { doc } = roster;
  // `the agency and its Mexican counterpart`
  if (is(doc, m.from, W.its)) return undefined;
  const subject = senderTo(roster, m) ?? roster.subject;
  // `A met Minister B of Malta. He invited his Maltese counterpart`: who is of that country is the counterpart himself.
  if (m.country && subject?.country === m.country) return join(roster, subject, m);
  const other = m.country
    ? recent(roster, (p) => p.country === m.country && p !== subject && mayMirror(p, subject))
    : recent(
        roster,
        (p) =>
          p !== subject &&
          (p.counterpartOf === undefined ? sharesRole(p, subject) : p.counterpartOf === subject),
      );
  if (other) return join(roster, other, m);
  if (!m.country) return undefined;
  const p = add(roster, m);
  p.counterpartOf = subject;
  return p;
}

/** `the premier's letter to his counterpart`: whose counterpart gets what somebody else brings. */
function senderTo(roster: Roster, { from, title }: Mention): Person | undefined {
  const { doc } = roster;
  const to = from - 1;
  if (title?.determiner !== "possessive" || !is(doc, to, W.to)) return undefined;
  return recent(roster, ({ mentions }) => {
    const m = mentions.at(-1) as Mention;
    return m.possessive && m.to + 2 === to;
  });
}

/** Whether somebody may be the counterpart of another: the president of a country is not a minister's. */
const mayMirror = (p: Person, other: Person | undefined): boolean =>
  sharesRole(p, other) ||
  p.roles.length === 0 ||
  p.counterpartOf === other ||
  // Who speaks of others' meetings is not whose counterpart is met.
  !other?.roles.some((r) => r !== "spokesperson");

/** The one who holds the office, of the country and body that the mention names. */
function holder(
  roster: Roster,
  m: Mention,
  title: TitlePhrase,
  office: Office,
): Person | Several | undefined {
  const { doc, beside, host } = roster;
  // `met the head of the Foreign Ministry`: of another country than the minister who met him.
  if (m.country === undefined && office.body?.kind === "ministry" && isMetAt(doc, m.from))
    return undefined;
  const holds = (p: Person): boolean =>
    p !== beside &&
    (!p.indefinite || title.determiner === "the") &&
    (!m.country || (p.country ?? host) === m.country) &&
    !(m.country === undefined && title.organization && !sharesBody(p, office));
  // `a ministry official said … the official added`: whoever was introduced by that very word.
  const calledSo = isGeneric(doc, title)
    ? recent(roster, (p) => holds(p) && sameOffice(office, p))
    : undefined;
  if (calledSo) return calledSo;
  // `the visiting minister`: not who is at home
  const guest = isVisiting(doc, m)
    ? closest(roster, m, title, office, (p) => holds(p) && isGuest(roster, p))
    : undefined;
  // `the first visit by a Chadian speaker`: nobody in particular, while somebody is.
  return (
    guest ??
    closest(roster, m, title, office, (p) => !p.indefinite && holds(p)) ??
    closest(roster, m, title, office, holds)
  );
}

/** Whether somebody is of another country than the story's own, or is met where that is unknown: `met Minister A`. */
const isGuest = ({ doc, host }: Roster, p: Person): boolean =>
  host === undefined ? isMetAt(doc, firstOf(p)) : (p.country ?? host) !== host;

/** `the visiting (minister)`, `visiting Minister A` */
const isVisiting = (doc: TextDocument, { from }: Mention): boolean =>
  is(doc, from + 1, W.visiting) || is(doc, from - 1, W.visiting);

/** The one of the country that the mention names whose office may be the same under another title. */
function countrysOwn(
  roster: Roster,
  { country }: Mention,
  phrase: TitlePhrase,
  roles: Office["roles"],
): Person | undefined {
  if (!country) return undefined;
  const { doc, host } = roster;
  const { determiner, title } = phrase;
  // `Ghana's foreign minister` is as definite as `the Ghanaian`.
  const definite = determiner !== "none" || isKind(doc, title.from - 1, Kind.possessive);
  // `the Kyrgyz Prime Minister` for the Chairman of the Cabinet: the only official of that country whose office is of the same kind.
  const ofCountry = near(roster).filter(
    (p) => (p.country ?? host) === country && p.name && !p.indefinite,
  );
  const [only, second] = ofCountry;
  if (only && !second && loose(roles, only.roles)) return only;
  if (!definite) return undefined;
  const open = (p: Person): boolean =>
    p.country === undefined && p.name !== undefined && !p.indefinite;
  // In a story of another country only a counterpart without one may be meant.
  const ours = host === undefined || host === country;
  if (isGeneric(doc, phrase)) {
    // `Secretary A met Minister B. The Mexican official said`: of the two it is the guest or the counterpart.
    const all = near(roster).filter(open);
    const [guest, other] = all.filter(
      (p) => p.counterpartOf !== undefined || isMetAt(doc, firstOf(p)),
    );
    // `President A said … The Armenian leader added`
    if (all.length === 1 && ours) return all[0];
    return other ? undefined : guest;
  }
  if (roles.length === 0 || roles[0] === "minister") return undefined;
  return recent(
    roster,
    (p) => open(p) && (ours || p.counterpartOf !== undefined) && compatible(roles, p),
  );
}

/** Whether an office that nobody known holds is somebody's: a bare word in lower case may be anybody's. */
function opensPerson(
  { doc }: Roster,
  m: Mention,
  { determiner, organization, from }: TitlePhrase,
  { roles }: Office,
): boolean {
  if (roles.includes("relational")) return false;
  return determiner !== "none" || m.country !== undefined || !!organization || isCapital(doc, from);
}

/** How well an office fits whose words are the same. */
const SAME_OFFICE = 4;

/** How much better a word for any office, such as `the official`, fits whom the text is about than anybody else. */
const SUBJECT = 4;

/** The person whose office fits best. */
function closest(
  roster: Roster,
  m: Mention,
  title: TitlePhrase,
  office: Office,
  test: (p: Person) => boolean,
): Person | Several | undefined {
  const { subject, host } = roster;
  const generic = isGeneric(roster.doc, title);
  let best: Person[] = [];
  let bestFit = 0;
  for (const p of near(roster)) {
    if (!test(p)) continue;
    let fit = generic ? (p.name || p === subject ? 1 : 0) : officeFit(p, title, office);
    if (fit === 0) continue;
    // Somebody with a name is rather meant than one who was only an office in passing.
    if (p.name) fit++;
    // `the head of state` of a story is rather its own country's.
    if (office.leads && host !== undefined && p.country === host) fit++;
    if (generic && p === subject) fit += SUBJECT;
    // `the envoy`, `the diplomat`: rather the ambassador than whom the text is about.
    if (generic && p.name && isDiplomat(office) && isDiplomat(p)) fit += SUBJECT + 1;
    // `the Omani leader`: rather who leads the country than a minister of it.
    if (generic && p.name && office.roles[0] === "other" && p.roles.some(isHead))
      fit += SUBJECT + 1;
    if (fit > bestFit) best = [];
    if (fit >= bestFit) best.push(p);
    bestFit = Math.max(bestFit, fit);
  }
  if (bestFit >= SAME_OFFICE) return theOne(roster, m, best);
  // `Speaker A met Speaker B of Chad. The chairman said`: not who is met.
  const hosts = best.filter((p) => !isMetAt(roster.doc, firstOf(p)));
  return hosts.length === 1 ? hosts[0] : lastNamed(best);
}

const isDiplomat = ({ roles }: { readonly roles: readonly string[] }): boolean =>
  roles.some((r) => r === "ambassador" || r === "envoy" || r === "diplomat");

/**
 * Of several who hold the office, the one whom the text went on with: `Minister A met Minister B. B agreed. "…," the minister said`;
 * else the one who is not met: `President A spoke with President B. The President said`; who was introduced before the
 * others, who needs no country, whom the text is about, or whose counterpart the other is.
 */
function theOne(roster: Roster, m: Mention, all: readonly Person[]): Person | Several | undefined {
  if (all.length < 2) return all[0];
  const { doc, subject } = roster;
  const introduced = (p: Person): number => sentenceOf(doc, firstOf(p));
  const named = (p: Person): number => sentenceOf(doc, lastOf(p));
  // `The President` in capitals is the story's own; in `B thanked the minister` another is meant.
  const short = !isCapital(doc, m.to - 1);
  const wentOn = (p: Person): boolean =>
    p === subject &&
    named(p) < sentenceOf(doc, m.from) &&
    all.every((other) => other === p || named(other) < named(p));
  const tests: readonly ((p: Person) => boolean)[] = [
    (p) => short && wentOn(p),
    (p) => !isMetAt(doc, firstOf(p)),
    (p) => all.every((other) => other === p || introduced(p) < introduced(other)),
    (p) => p.country === undefined,
    // `A and B met`: neither is more than the other.
    (p) => p === subject && !is(doc, lastOf(p) - 1, W.and),
    (p) => p.counterpartOf === undefined,
  ];
  for (const test of tests) {
    const [only, second] = all.filter(test);
    if (only && !second) return only;
  }
  if (all.some((p) => !p.name)) return lastNamed(all);
  return several(roster, m, all);
}

const lastNamed = (all: readonly Person[]): Person | undefined => {
  let last: Person | undefined;
  for (const p of all) if (!last || lastOf(p) > lastOf(last)) last = p;
  return last;
};

/** How well an office fits what somebody is known to hold: the same words, best of the same body, then the same role. */
function officeFit(p: Person, title: TitlePhrase, office: Office): number {
  if (!sameOffice(office, p))
    return compatible(office.roles, p) && !otherPortfolio(office, p) && !otherHead(office, p)
      ? 2
      : 0;
  const mayBeOfBody =
    title.organization || p.titles.length === 0 || p.titles.some((t) => !t.organization);
  if (!mayBeOfBody) return 2;
  return headsBody(p, office) ? SAME_OFFICE + 1 : SAME_OFFICE;
}

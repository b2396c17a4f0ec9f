import type { MeetingForm, MeetingStatus } from "@communique/core";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import {
  beforeThe,
  endsIn,
  hasWord,
  is,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import type { MeetingVerbEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Actor } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import {
  councilAfter,
  isBare,
  isPerfect,
  isProcess,
  type Noun,
  nounAfter,
} from "./meeting-nouns.js";
import { partyTo } from "./meeting-party.js";
import { isOpening, type VerbGroup, verbGroup } from "./meeting-status.js";
import { isEvent } from "./meeting-types.js";
import { behindOpening } from "./meeting-words.js";
import { opensQuote } from "./quote-marks.js";

/** A place in the text where an encounter is named: its verb, its noun, or both. */
export interface Anchor {
  readonly verb: { readonly entry: MeetingVerbEntry; readonly range: TokenRange } | undefined;
  readonly noun: TokenRange | undefined;
  readonly form: MeetingForm;
  /** First token of the verb group, `is scheduled to meet`, or of the noun phrase. */
  readonly from: number;
  readonly to: number;
  /** Undefined for an infinitive of purpose, which has the status of its main verb. */
  readonly status: MeetingStatus | undefined;
  /** `was received by`: the subject is the one received. */
  readonly passive: boolean;
  /** `receiving the guest`: the subject is the main clause's. */
  readonly participle: boolean;
  readonly sentence: number;
  /** The noun is definite and says nothing new: `the meeting`. */
  readonly bare: boolean;
  /** Who says `I met`, `our talks with` in a quotation. */
  readonly self: Actor | undefined;
}

/** How many tokens may stand between a light verb and its meeting noun: `held wide-ranging and fruitful talks`. */
const REACH = 8;
/** How far behind its verb the way may stand: `discussed trade with Minister A by phone`. */
const WAY_REACH = 16;

/** The verb of an encounter: its entry, and where it stands. */
type VerbAt = NonNullable<Anchor["verb"]>;

/** Makes the anchor of one verb: what else it has is the same whatever it governs. */
type MakeAnchor = (
  verb: Anchor["verb"],
  noun: TokenRange | undefined,
  form: MeetingForm,
  bare?: boolean,
) => Anchor;

/** The anchor of the verb of meeting that starts at token `i`, in a sentence that ends before token `end`. */
export function verbAnchor(doc: TextDocument, i: number, end: number): Anchor | undefined {
  const { matches, lexicon } = doc;
  const m = matchAt(matches, i, Entry.meetingVerb);
  if (m < 0 || isName(doc, i) || isNounUse(doc, i)) return undefined;
  const entry = entryOf(matches, m, lexicon.language.meetingVerbs) as MeetingVerbEntry;
  const to = matches.to[m] as number;
  const group = verbGroup(doc, i, matches.form[m] as number);
  if (!group || (group.participle && describesGuest(doc, i))) return undefined;
  // `is due in Riga`, but `the forum, due in Riga in May`
  const due = is(doc, i, W.scheduled) && is(doc, to - 1, W.in);
  if (due && (!group.passive || isForTalks(doc, to, end))) return undefined;
  const invites = entry.form === "visit" && entry.subject === "host";
  const range = { from: i, to };
  // `looks forward to seeing`, `expects to see`, `due in`: the verb itself says that it is to come.
  const ahead = due || hasWord(doc, i, to, W.preparing) || is(doc, i, W.awaiting);
  const status = invites ? "invited" : ahead ? "planned" : group.status;
  const anchor: MakeAnchor = (verb, noun, form, bare = false) => ({
    verb,
    noun,
    form,
    from: group.from,
    to: noun ? noun.to : (verb?.range.to ?? to),
    status,
    passive: group.passive,
    participle: group.participle,
    sentence: sentenceOf(doc, i),
    bare,
    self: undefined,
  });
  const verb = { entry, range };
  const party = is(doc, i, W.heading) ? partyTo(doc, to, end) : -1;
  if (party > 0) return partyAnchor(doc, verb, party, end, anchor);
  const session = entry.object === "session";
  // `was unable to attend the forum`, which took place all the same
  if (session && group.status === "cancelled") return undefined;
  if (is(doc, i, W.have) && isPerfect(doc, to)) return undefined;
  if (session || entry.object === "noun") return objectAnchor(doc, verb, group, end, anchor);
  // `received a phone call from`, `hosted a dinner for`, `hosted talks between`
  const noun = entry.subject === "host" ? nounAfter(doc, to, end, true) : undefined;
  // `welcomed the talks` praises them; `received a call` and `hosted talks` hold them.
  const called = noun?.form === "phone_call" || noun?.form === "courtesy_call";
  const given = called || hasWord(doc, i, to, W.hosting) ? noun : undefined;
  if (given && given.form !== "visit" && isGiven(doc, to, given)) {
    const object = isEvent(given) ? "session" : "noun";
    if (isPlaceBefore(doc, group.from)) return anchor(undefined, given, given.form);
    const giving = { lemma: entry.lemma, form: given.form, object } as const;
    return anchor({ entry: giving, range }, given, given.form);
  }
  // `was talking to the envoy, who called on him`: by telephone only where one is named.
  const speaks = entry.object === "with" && entry.form === "phone_call";
  const talking = speaks && (group.status === "ongoing" || group.participle);
  return anchor(
    verb,
    undefined,
    // `talked over the phone`
    wayOf(doc, is(doc, to - 1, W.over) ? to - 1 : to, end) ?? (talking ? "talks" : entry.form),
  );
}

/** `will lead the Omani delegation to the forum`, `… to Chad`: the event that a party, which ends before token `party`, is led to; else its visit. */
function partyAnchor(
  doc: TextDocument,
  { entry: { lemma }, range }: VerbAt,
  party: number,
  end: number,
  anchor: MakeAnchor,
): Anchor {
  const event = nounAfter(doc, party + 1, end, true) ?? councilAfter(doc, party + 1, end, true);
  const council = event?.form === "meeting" && !is(doc, event.to, W.with);
  if (event && (council || isEvent(event))) {
    const form = council ? "session" : event.form;
    const attends = { lemma, form, object: "session" } as const;
    return anchor({ entry: attends, range }, event, form, isBare(doc, event.from));
  }
  const travels = { lemma, form: "visit", object: "place", close: true } as const;
  return anchor({ entry: travels, range: { from: range.from, to: party } }, undefined, "visit");
}

/** `held talks`, `attended the forum`, `convened officials`: the encounter is the verb's object. */
function objectAnchor(
  doc: TextDocument,
  verb: VerbAt,
  group: VerbGroup,
  end: number,
  anchor: MakeAnchor,
): Anchor | undefined {
  const {
    entry,
    range: { from, to },
  } = verb;
  const session = entry.object === "session";
  // `held the eighth Joint Commission`
  const counted = is(doc, to, W.the) && is(doc, to + 1, W.ordinal) && !is(doc, to + 2, W.of);
  const council = session ? councilAfter(doc, to, end, entry.lemma === "chair") : undefined;
  const noun = nounAfter(doc, to, end, session || counted) ?? council;
  // `convened officials from Oman`
  if (!noun && entry.person) {
    const people = { ...entry, object: "direct" } as const;
    return anchor({ ...verb, entry: people }, undefined, wayOf(doc, to, end) ?? "meeting");
  }
  if (!noun) return undefined;
  const launched = entry.form === "forum" && !session;
  if (launched && (!isEvent(noun) || !isOpening(doc, from, group))) return undefined;
  // `agreed to conclude negotiations on the pact`: a process.
  if (group.status !== "held" && (isProcess(doc, noun) || opensProcess(doc, from, noun)))
    return undefined;
  const paired = is(doc, noun.to, W.with) || is(doc, noun.to, W.between);
  // `attended the meeting of the Baltic ministers` is told of for the first time.
  const bare = session && isBare(doc, noun.from) && !is(doc, noun.to, W.of);
  // `took part in the ministerial meeting`: who meets whom is left open, it is an assembly.
  const assembly = session && noun.form === "meeting" && !bare && !paired;
  const form = assembly ? "session" : noun.form;
  // `held talks by videoconference`
  const way = form === "talks" || form === "meeting" ? wayOf(doc, noun.to, end) : undefined;
  return anchor(verb, noun, way ?? form, bare);
}

/** `agreed to start talks on a pact` */
const opensProcess = (doc: TextDocument, verb: number, { form, from, to }: Noun): boolean =>
  form === "talks" && is(doc, to, W.on) && from === verb + 1 && is(doc, verb, W.happen);

/** `is due in Riga on Friday (for talks with A)`: the talks say it all. */
function isForTalks(doc: TextDocument, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    const noun = is(doc, k, W.for) ? nounAfter(doc, k + 1, end, false) : undefined;
    if (noun && noun.form !== "visit") return is(doc, noun.to, W.with);
  }
  return false;
}

/** `Muscat will host the next round`: the subject is where it is, not `Minister A of Oman`. */
function isPlaceBefore(doc: TextDocument, to: number): boolean {
  const city = matchBefore(doc.matches, to, Entry.place);
  const place = city < 0 ? matchBefore(doc.matches, to, Entry.country) : city;
  return place >= 0 && !is(doc, beforeThe(doc, doc.matches.from[place] as number), W.of);
}

/** `hosted a bilateral meeting`: the noun is what was given; in `hosted the envoy for talks` it is the envoy. */
function isGiven(doc: TextDocument, from: number, noun: Noun): boolean {
  for (let k = from; k < noun.from; k++)
    if (is(doc, k, W.preposition) && !is(doc, k, W.of) && !is(doc, k + 1, W.days)) return false;
  return matchAt(doc.matches, from, Entry.title) < 0 && !is(doc, from, W.object);
}

/** `visiting Vietnamese President A`, `a visiting delegation`: an adjective of the guest. */
const describesGuest = (doc: TextDocument, i: number): boolean =>
  is(doc, i, W.newly) &&
  (is(doc, i - 1, W.determiner) ||
    matchAt(doc.matches, i + 1, Entry.demonym) >= 0 ||
    matchAt(doc.matches, i + 1, Entry.title) >= 0);

/** `the third meeting`: the same word as `before meeting the envoy`, behind a determiner or adjective. */
const isNounUse = (doc: TextDocument, i: number): boolean =>
  matchAt(doc.matches, i, Entry.meetingNoun) >= 0 &&
  (is(doc, i - 1, W.determiner) ||
    isPossessive(doc, i - 1) ||
    // `their November 2021 meeting`
    isKind(doc, i - 1, Kind.number) ||
    // `The first meeting took place`, `Earlier talks were called off`
    ((is(doc, i - 1, W.ordinal) || is(doc, i - 1, W.previous)) &&
      (is(doc, i - 2, W.determiner) || i - 1 === sentenceStart(doc, sentenceOf(doc, i)))) ||
    // `Then talks were held`, `and talks between`
    is(doc, i + 1, W.be) ||
    is(doc, i + 1, W.between) ||
    opensWithNoun(doc, i) ||
    behindAdjective(doc, i));

/** `Talks between the ministers`, `Peace talks between`, `As part of the visit, talks with A`, but `Visiting the port, the minister …`. */
function opensWithNoun(doc: TextDocument, i: number): boolean {
  const low = sentenceStart(doc, sentenceOf(doc, i));
  const led = is(doc, i + 1, W.with) || is(doc, i + 1, W.aux) || is(doc, i + 1, W.scheduled);
  return led && (i === low || (endsIn(doc, i, "s") && i === behindOpening(doc, low, i)));
}

const behindAdjective = (doc: TextDocument, i: number): boolean =>
  isWord(doc, i - 1) &&
  !is(doc, i - 1, W.preposition) &&
  !is(doc, i - 1, W.aux) &&
  !is(doc, i - 1, W.and) &&
  !is(doc, i - 1, W.adverb) &&
  !is(doc, i - 1, W.subordinator) &&
  !is(doc, i - 1, W.who) &&
  !is(doc, i - 1, W.he) &&
  !is(doc, i - 1, W.she) &&
  !is(doc, i - 1, W.they) &&
  !isModal(doc, i - 1) &&
  !is(doc, i - 1, W.to) &&
  !(is(doc, i - 1, W.upcoming) && isModal(doc, i - 2)) &&
  matchAt(doc.matches, i - 1, Entry.title) < 0 &&
  !isCapital(doc, i - 1);

/** A capital inside a sentence is no verb: `Visit Oman Year`; one that opens a quotation may be. */
const isName = (doc: TextDocument, i: number): boolean =>
  isCapital(doc, i) && i > sentenceStart(doc, sentenceOf(doc, i)) && !opensQuote(doc, i - 1);

/** `met by video link`, `spoke by phone`: the way says what it was. */
function wayOf(doc: TextDocument, from: number, end: number): MeetingForm | undefined {
  for (let k = from; k < Math.min(end, from + WAY_REACH); k++) {
    if (is(doc, k, W.by) || is(doc, k, W.on) || is(doc, k, W.over)) {
      if (is(doc, k + 1, W.phone) || is(doc, k + 2, W.phone)) return "phone_call";
      if (is(doc, k + 1, W.online)) return "video_conference";
    }
    // `in a phone call`
    if (is(doc, k, W.in) && is(doc, k + 1, W.determiner) && is(doc, k + 2, W.phone))
      return "phone_call";
    if (is(doc, k, W.online) || (is(doc, k, W.adverb) && is(doc, k + 1, W.online)))
      return "video_conference";
    if (isKind(doc, k, Kind.comma)) return undefined;
  }
  return undefined;
}

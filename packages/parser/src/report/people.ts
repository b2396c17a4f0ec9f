import type {
  Office,
  OfficeRole,
  Organization,
  Person as PersonRecord,
  Span,
} from "@communique/core";
import { organizationOf } from "../annotate/mention.js";
import type { TitlePhrase } from "../annotate/title-phrase.js";
import { is, type TextDocument, type TokenRange, textOf } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { rolesOf } from "../resolve/offices.js";
import { firstOf, type Person } from "../resolve/person.js";
import { spanOf } from "./cut.js";

/** Gives ids to the people and bodies of the report, in the order of their first mention. */
export interface Cast {
  readonly people: PersonRecord[];
  readonly organizations: Organization[];
  recordOf(person: Person | undefined): PersonRecord | undefined;
  personId(person: Person | undefined): string | undefined;
  organizationId(label: TokenRange, entry: number): string | undefined;
}

/** A mention of an organisation. */
export interface BodyMention {
  readonly entry: number;
  readonly country: string | undefined;
  readonly range: TokenRange;
}

/** Builds the records of everyone who takes part in a meeting or speaks, and of the bodies that do. */
export function castOf(
  doc: TextDocument,
  active: ReadonlySet<Person>,
  bodies: readonly BodyMention[],
): Cast {
  const records = new Map<Person, PersonRecord>();
  for (const person of [...active].sort((a, b) => firstOf(a) - firstOf(b)))
    records.set(person, personRecord(doc, person, `p${records.size + 1}`));
  const recordOf = (person: Person | undefined): PersonRecord | undefined =>
    person && records.get(person);
  const organizations: Organization[] = [];
  const byKey = new Map<string, Organization>();
  for (const body of bodies) {
    const key = bodyKey(doc, body.entry, body.range);
    const known = byKey.get(key);
    const name = bodyName(doc, body.range);
    if (known) {
      if (name.length > known.name.length) known.name = name;
      known.mentions.push(spanOf(doc, body.range));
      continue;
    }
    const entry = organizationOf(doc, body.entry);
    const country = body.country ?? entry?.country;
    const record = { id: `o${organizations.length + 1}`, name } as Organization;
    if (entry?.abbreviation) record.abbreviation = entry.abbreviation;
    record.kind = entry?.kind ?? "other";
    if (country) record.country = country;
    record.mentions = [spanOf(doc, body.range)];
    byKey.set(key, record);
    organizations.push(record);
  }
  return {
    people: [...records.values()],
    organizations,
    recordOf,
    personId: (person) => recordOf(person)?.id,
    organizationId: (label, entry) => byKey.get(bodyKey(doc, entry, label))?.id,
  };
}

/** A listed body is one whatever its form; an unlisted one is its words. */
const bodyKey = (doc: TextDocument, entry: number, range: TokenRange): string =>
  entry >= 0 ? `#${entry}` : bodyName(doc, range).toLowerCase();

/** `The World Bank` is named `World Bank`. */
const bodyName = (doc: TextDocument, range: TokenRange): string =>
  textOf(doc, withoutArticle(doc, range));

function personRecord(doc: TextDocument, person: Person, id: string): PersonRecord {
  const record = { id } as PersonRecord;
  if (person.name) record.name = textOf(doc, person.name);
  record.offices = officesOf(doc, person);
  if (person.country) record.country = person.country;
  record.mentions = person.mentions
    .map((m): Span => spanOf(doc, m))
    .sort((a, b) => a.start - b.start);
  return record;
}

/** The offices of a person, the fullest first; the office of the other side where the text says `counterpart`. */
function officesOf(doc: TextDocument, person: Person): Office[] {
  const offices: Office[] = [];
  for (const title of byWeight(person)) {
    const office = officeOf(doc, title, person.country);
    if (!offices.some((o) => isSameOffice(o, office))) offices.push(office);
  }
  if (offices.length === 0 && person.counterpartOf && person.counterpartOf !== person) {
    const inherited =
      person.counterpartOf.counterpartOf === person
        ? undefined
        : officesOf(doc, person.counterpartOf)[0];
    if (inherited) {
      const office = { title: inherited.title, role: inherited.role } as Office;
      if (person.country) office.country = person.country;
      office.status = "current";
      offices.push(office);
    }
  }
  return offices;
}

/** Whether an office says nothing more than `known`, which says more: `the minister`, `the diplomat`, `the premier` behind `Prime Minister`. */
function isSameOffice(
  known: Office,
  { title, role, country, organization, status }: Office,
): boolean {
  if (known.title.toLowerCase().includes(title.toLowerCase())) return true;
  if (organization || (country && known.country !== country) || status !== known.status)
    return false;
  return ANYBODY.has(role) || (SOLE.has(role) && known.role === role && !known.organization);
}

/** Roles by which anybody in office goes, and those that a country has one of. */
const ANYBODY: ReadonlySet<string> = new Set(["official", "diplomat"]);
const SOLE: ReadonlySet<string> = new Set([
  "head_of_state",
  "head_of_government",
  "foreign_minister",
]);

/** The titles of a person, those that say most first. */
function byWeight({ titles, mentions }: Person): readonly TitlePhrase[] {
  if (titles.length < 2) return titles;
  const named = new Set(mentions.map((m) => (m.name ? m.title : undefined)));
  const weighed = (t: TitlePhrase): number => weight(t) + (named.has(t) ? BESIDE_NAME : 0);
  return [...titles].sort((a, b) => weighed(b) - weighed(a));
}

/** A title with a name beside it, with a body and with more words says more. */
const weight = (t: TitlePhrase): number => (t.organization ? 1000 : 0) + t.title.to - t.title.from;
const BESIDE_NAME = 100;

/** The body's name behind the article of its sentence. */
const withoutArticle = (doc: TextDocument, { from, to }: TokenRange): TokenRange => ({
  from: is(doc, from, WordClass.the) && to - from > 1 ? from + 1 : from,
  to,
});

/** `Executive Vice President` of the `Executive Vice Presidents`: what is written is a plural; where its head word shows no ending, the list has the office. */
function oneOf(written: string, listed: string): string {
  const of = Math.max(written.indexOf(" of "), written.indexOf(" for "));
  const head = of < 0 ? written : written.slice(0, of);
  if (listed.endsWith("s") || !/(?:s|men)$/u.test(head)) return listed;
  const one = head.endsWith("ies")
    ? `${head.slice(0, -3)}y`
    : head.replace(/men$/u, "mans").slice(0, -1);
  const office = one + written.slice(head.length);
  return office.toLowerCase() === listed.toLowerCase() ? listed : office;
}

function officeOf(doc: TextDocument, title: TitlePhrase, country: string | undefined): Office {
  const { titles } = doc.lexicon.language;
  const entry = titles[title.entries[0] ?? -1];
  const [first, second] = rolesOf(doc, title);
  // `Deputy Prime Minister, Minister of Foreign Affairs`: the portfolio says more.
  const role = first === "deputy_head_of_government" && second ? second : first;
  const home = title.country ?? country;
  const body = title.organization;
  const office = {
    title:
      title.shared && entry
        ? oneOf(textOf(doc, title.title), entry.title)
        : textOf(doc, title.title),
    role: role === undefined || role === "relational" ? "other" : (role as OfficeRole),
  } as Office;
  if (body) office.organization = bodyName(doc, body);
  if (home) office.country = home;
  office.status = title.status;
  return office;
}

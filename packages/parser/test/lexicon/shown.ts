import type { Office, Report } from "@communique/core";
import { createParser } from "../../src/index.js";
import type * as L from "../../src/language/language.js";

const parser = createParser();
const TODAY = "2025-05-14";
const read = (text: string): Report => parser.parse(text, { publishedOn: TODAY });

/** A person is in the report if the text lets him or her act; the sentence before says who. */
function peopleOf(sentence: string): Report["people"] {
  return ["he", "she"].flatMap((who) => read(`${sentence} "We will return," ${who} said.`).people);
}

/** The sentence after a meeting, for what a meeting is about and where it takes place. */
function meetingsWith(sentence: string): Report["meetings"] {
  const met = "Latvian Foreign Minister Ilze Orlova met Omani Foreign Minister Said Al Harthy.";
  return read(`${met} ${sentence}`).meetings;
}

/** The bodies that act, and those of the people who do, after a sentence about two people. */
function bodiesIn(sentence: string): (string | undefined)[] {
  const arrived = "Latvian Foreign Minister Ilze Orlova and her husband arrived in Riga.";
  const { people, organizations } = read(`${arrived} ${sentence}`);
  return [
    ...people.flatMap(({ offices }) => offices.map((o) => o.organization)),
    ...organizations.map((o) => o.name),
  ];
}

/** Whether the report of a sentence shows that an entry of a list was read in it; by the name of the list. */
export const SHOWN = {
  agencies: (e: L.AgencyEntry, sentence) => written(read(sentence).source.agency, [e.name]),
  agreementNouns: (e: L.AgreementNounEntry, sentence) =>
    read(sentence).agreements.some(({ type }) => type === e.type),
  // A region is no place of a meeting: "in Africa" says too little.
  cities: (e: L.CityEntry, sentence) =>
    meetingsWith(sentence).some(({ place }) =>
      e.region ? !place : place?.name === e.name && place.country === e.country,
    ),
  countries: (e: L.CountryEntry, sentence) =>
    peopleOf(sentence).some(({ country }) => country === e.id),
  cues: (e: L.CueEntry, sentence) =>
    read(sentence).statements.some(({ cue }) => cue?.lemma === e.lemma),
  currencies: (e: L.CurrencyEntry, sentence) =>
    parser
      .findMoney(sentence)
      .some(({ currency }) => currency === e.code || Object.values(e.by ?? {}).includes(currency)),
  fiscalYears: (e: L.FiscalYearEntry, sentence) =>
    parser
      .findDates(sentence, { reference: TODAY })
      .some(({ first }) => Number(first.slice(5, 7)) === e.month),
  // An honorific is no part of the name, unless it is told to stay.
  honorifics: (e: L.HonorificEntry, sentence) =>
    peopleOf(sentence).some(
      ({ name }) =>
        name !== undefined &&
        (e.keep === true || !startsWith(name, [e.honorific, ...(e.forms ?? [])])),
    ),
  measures: (e: L.MeasureEntry, sentence) =>
    read(sentence).tradeFigures.some(({ measure }) => measure === e.measure),
  meetingNouns: (e: L.MeetingNounEntry, sentence) =>
    read(sentence).meetings.some(({ form }) => form === e.form),
  // The noun behind "hold" or "attend" says the form.
  meetingVerbs: (e: L.MeetingVerbEntry, sentence) =>
    read(sentence).meetings.some(
      ({ form }) => form === e.form || e.object === "noun" || e.object === "session",
    ),
  organizations: (e: L.OrganizationEntry, sentence) =>
    bodiesIn(sentence).some((name) => written(name, [e.name, e.abbreviation, ...(e.forms ?? [])])),
  titles: (e: L.TitleEntry, sentence) =>
    peopleOf(sentence).some(({ offices }) =>
      offices.some(
        (office) =>
          e.role === "relational" ||
          (office.role === e.role && holds(office, [e.title, ...(e.forms ?? [])])),
      ),
    ),
  modifiers: (e: L.ModifierEntry, sentence) =>
    peopleOf(sentence).some(({ offices }) =>
      offices.some((office) => e.kind === `status-${office.status}` || holds(office, [e.modifier])),
    ),
  topics: (e: L.TopicEntry, sentence) =>
    meetingsWith(sentence).some(({ topics }) => topics.includes(e.topic)),
} satisfies Record<string, (entry: never, sentence: string) => boolean>;

const written = (name: string | undefined, forms: readonly (string | undefined)[]): boolean =>
  name !== undefined &&
  forms.some((form) => form && name.toLowerCase().includes(form.toLowerCase()));

const startsWith = (name: string, forms: readonly string[]): boolean =>
  forms.some((form) => name.toLowerCase().startsWith(`${form.toLowerCase()} `));

/** "Speaker of the Saeima" is an office with the title "Speaker" and the organisation "Saeima". */
function holds({ title, organization = "" }: Office, forms: readonly string[]): boolean {
  const said = new Set(wordsOf(`${title} ${organization}`));
  return forms.some((form) => wordsOf(form).every((word) => said.has(word)));
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w !== "of" && w !== "the");

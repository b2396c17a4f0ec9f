import type { Addressee, Speaker, Statement } from "@communique/core";
import type { Mention } from "../annotate/mention.js";
import { topicsIn } from "../annotate/topics.js";
import type { StatementFound } from "../assemble/statements.js";
import { is, type TextDocument, type TokenRange, textOf } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Actor, Discourse } from "../resolve/discourse.js";
import { evidenceOf, spanOf } from "./cut.js";
import type { Cast } from "./people.js";

/** The record of a statement. */
export function statementRecord(
  d: Discourse,
  cast: Cast,
  found: StatementFound,
  id: string,
): Statement {
  const { doc } = d;
  const entry = found.cue?.entry;
  const first = found.content[0] as TokenRange;
  const last = found.content.at(-1) as TokenRange;
  const evidence = found.cue
    ? {
        from: Math.min(first.from, found.cue.range.from),
        to: Math.max(last.to, found.cue.range.to),
      }
    : { from: first.from, to: last.to };
  const speaker = speakerOf(doc, cast, found.actor);
  const record = { id, mode: found.mode, speaker } as Statement;
  if (found.cue)
    record.cue = {
      text: textOf(doc, found.cue.range),
      lemma: entry?.lemma ?? "according to",
      span: spanOf(doc, found.cue.range),
    };
  record.act = entry?.act ?? "say";
  record.content = found.content.map((c) => spanOf(doc, c));
  record.quotes = found.quotes.map((c) => spanOf(doc, c));
  if (found.addressee >= 0) record.addressee = addresseeOf(d, cast, found);
  record.topics = topicsIn(doc, found.content);
  record.evidence = [evidenceOf(doc, evidence, found.rule)];
  return record;
}

/** Who speaks, as written and, where they are known, by the id of their record. */
export function speakerOf(doc: TextDocument, cast: Cast, actor: Actor): Speaker {
  const person = cast.personId(actor.person);
  const organization =
    actor.kind === "organization"
      ? cast.organizationId(actor.label, actor.organization)
      : undefined;
  const label = nounFor(doc, actor);
  const speaker: Speaker = { label: textOf(doc, label), span: spanOf(doc, label) };
  if (person) speaker.person = person;
  if (organization) speaker.organization = organization;
  if (actor.country) speaker.country = actor.country;
  const people = actor.people.flatMap((p) => cast.personId(p) ?? []);
  if (people.length > 0) speaker.people = people;
  return speaker;
}

/** How somebody is called; for the `he` of whom the text has no name, the office that stood before: `the Omani minister`. */
function nounFor(doc: TextDocument, { label, person }: Actor): TokenRange {
  if (!person || person.name || !(is(doc, label.from, W.he) || is(doc, label.from, W.she)))
    return label;
  return person.mentions.findLast((m) => m.from < label.from && m.kind !== "pronoun") ?? label;
}

function addresseeOf(d: Discourse, cast: Cast, { addressee, actor }: StatementFound): Addressee {
  const m = d.mentions[addressee] as Mention;
  const meant = d.people.of[addressee];
  // Nobody speaks to himself: `Okello told the minister` means another one.
  const person = meant === actor.person ? undefined : meant;
  const id = cast.personId(person);
  const country = m.country ?? person?.country;
  const record: Addressee = { label: textOf(d.doc, m), span: spanOf(d.doc, m) };
  if (id) record.person = id;
  if (country) record.country = country;
  return record;
}

import {
  beforeThe,
  is,
  isKind,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Subject } from "./trade-measures.js";
import type { Quantity, Reading, SentenceReadings } from "./trade-reading-types.js";
import { formAt } from "./verb-form.js";

/** Readings of one subject and one mood, side by side. */
export function group(doc: TextDocument, { readings }: SentenceReadings): Reading[][] {
  const groups: Reading[][] = [];
  for (const [i, reading] of readings.entries()) {
    const compared = ofCompared(doc, groups, reading);
    if (compared) {
      // Not at its end, where the group behind it starts.
      compared.splice(-1, 0, reading);
      continue;
    }
    const last = groups.at(-1);
    const head = last?.[0];
    if (
      last &&
      head &&
      head.subject === reading.subject &&
      head.mood.kind === reading.mood.kind &&
      !isAnotherLevel(doc, last, reading) &&
      !isAnotherGrowth(doc, last, reading, readings[i + 1])
    )
      last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

/** `exports were $5 billion against exports of $4 billion, showing growth of 7 percent`: the group that a percentage behind a comparison belongs to. */
function ofCompared(
  doc: TextDocument,
  groups: readonly Reading[][],
  { quantity, subject }: Reading,
): Reading[] | undefined {
  const before = beforeThe(doc, subject.from);
  const compared =
    quantity.kind === "percent" &&
    groups.at(-1)?.[0]?.subject === subject &&
    is(doc, before, WordClass.compare);
  return compared ? groups.at(-2) : undefined;
}

/** `trade, which was $5 billion in 2003, climbed to $34 billion in 2021`: a second level with a verb of its own; `was $2 billion in 2022 and $3 billion in 2023`, `was $3 billion in 2023 ($2 billion in 2022)`: with a date of its own. */
const isAnotherLevel = (
  doc: TextDocument,
  group: readonly Reading[],
  { quantity, role, mood }: Reading,
): boolean =>
  mood.kind === "fact" &&
  role === "level" &&
  quantity.kind === "money" &&
  group.some(
    (r) =>
      r.role === "level" &&
      r.quantity.kind === "money" &&
      (r.mood.at !== mood.at ||
        (is(doc, r.quantity.to, WordClass.in) &&
          (is(doc, quantity.from - 1, WordClass.and) ||
            isKind(doc, quantity.from - 1, Kind.openParen) ||
            isKind(doc, quantity.from - 1, Kind.comma)))),
  );

/** `trade, which came to $5 billion in 2024, grew by 7 percent in January`, `came to $5 billion in 2019 and then fell by 7 percent to $4 billion`: a growth with a verb of its own behind a level. */
const isAnotherGrowth = (
  doc: TextDocument,
  group: readonly Reading[],
  { quantity, mood }: Reading,
  next: Reading | undefined,
): boolean =>
  mood.kind === "fact" &&
  quantity.kind === "percent" &&
  ((isKind(doc, mood.at - 1, Kind.comma) && (formAt(doc, mood.at) & VerbForm.ing) === 0) ||
    (next?.quantity.kind === "money" && next.mood.at === mood.at)) &&
  group.some((r) => r.quantity.kind === "money" && r.quantity.to < mood.at);

/** The tokens of one group of readings. */
export interface Bounds {
  readonly from: number;
  readonly at: number;
  readonly last: number;
  readonly to: number;
  readonly subject: Subject;
}

/** How far behind an amount the end of its brackets may stand. */
const BRACKETS = 8;

/** Where an amount ends, or the brackets that it opens: `($2 billion in 2022)`. */
function behindAside(doc: TextDocument, { from, to }: Quantity): number {
  if (!isKind(doc, from - 1, Kind.openParen)) return to;
  for (let k = to; k < to + BRACKETS; k++) if (isKind(doc, k, Kind.closeParen)) return k;
  return to;
}

/** The tokens in which a group's dates may stand: from the end of the group before it to the start of the next one's phrase. */
export function boundsOf(
  doc: TextDocument,
  sentence: number,
  groups: readonly Reading[][],
  k: number,
): Bounds {
  const members = groups[k] as Reading[];
  const first = members[0] as Reading;
  const previous = groups[k - 1]?.at(-1);
  const next = groups[k + 1]?.[0];
  const at = Math.max(...members.map((m) => m.quantity.to));
  const from = previous
    ? Math.min(behindAside(doc, previous.quantity), first.subject.from)
    : sentenceStart(doc, sentence);
  const nextFrom = next
    ? Math.max(
        at,
        next.subject === first.subject
          ? // The verb of an amount behind an inserted clause stands before that clause.
            next.mood.at < at
            ? next.quantity.from
            : next.mood.at
          : Math.min(
              next.subject.from,
              next.quantity.from,
              // A verb that both share stands before the first.
              next.mood.at < at ? next.subject.from : next.mood.at,
            ),
      )
    : sentenceEnd(doc, sentence);
  return {
    from: previous && previous.subject === first.subject ? previous.quantity.to : from,
    at: Math.min(...members.map((m) => m.quantity.from)),
    last: at,
    to: nextFrom,
    subject: first.subject,
  };
}

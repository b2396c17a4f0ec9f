import type { Span } from "@communique/core";

import { oneLine, shorten } from "../shared/words.js";
import type { Fact, Item, Quote } from "./view.js";

const EVIDENCE_CHARACTERS = 64;
const EVIDENCE_QUOTES = 3;

/** The characters of a span, in full. */
export function quote(text: string, { start, end }: Span): Quote {
  return { start, end, text: oneLine(text.slice(start, end)) };
}

/** The first few places that a record was read from, each once, shortened. */
export function evidenceQuotes(text: string, spans: Span[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const span of spans) {
    if (quotes.size === EVIDENCE_QUOTES) break;
    const full = quote(text, span);
    quotes.set(`${span.start}-${span.end}`, {
      ...full,
      text: shorten(full.text, EVIDENCE_CHARACTERS),
    });
  }
  return [...quotes.values()];
}

/** An item with nothing but a title. */
export function item(title: string, note?: string): Item {
  const base = {
    title: oneLine(title),
    facts: [],
    body: { verbatim: false, quotes: [] },
    evidence: [],
  };
  return note ? { ...base, note: oneLine(note) } : base;
}

/** The facts that have a value. */
export function facts(...pairs: [label: string, value: string | undefined][]): Fact[] {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value: oneLine(value) }] : []));
}

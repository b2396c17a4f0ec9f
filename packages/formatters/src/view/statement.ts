import type { SpeechAct, Statement } from "@communique/core";

import type { Names } from "../shared/names.js";
import { oneLine, words } from "../shared/words.js";
import { evidenceQuotes, facts, item, quote } from "./quote.js";
import type { Item } from "./view.js";

/** Acts that say no more than the cue does. */
const PLAIN = new Set<SpeechAct>(["say", "other"]);

/** A statement: who said it, how, and its words in full. */
export function statementItem(statement: Statement, text: string, names: Names): Item {
  const { mode, speaker, cue, act, content, addressee, topics } = statement;
  const name = names.speaker(speaker);
  const label = oneLine(speaker.label);
  return {
    ...item(name, cue ? `${cue.text}, ${mode}` : mode),
    facts: facts(
      // A surname adds nothing to the name, "the chairman" does.
      ["As", name.includes(label) ? undefined : label],
      ["Act", PLAIN.has(act) ? undefined : words(act)],
      ["To", addressee && names.speaker(addressee)],
      ["Topics", topics.map(words).join(", ")],
    ),
    body: { verbatim: mode === "direct", quotes: content.map((span) => quote(text, span)) },
    evidence: content.length > 0 ? [] : evidenceQuotes(text, statement.evidence),
  };
}

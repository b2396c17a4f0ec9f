import { entryOf, matchAt } from "../annotate/matches.js";
import { afterThe, is, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Anchor } from "./meeting-anchors.js";
import type { ParticipantFound } from "./meeting-types.js";

/** Bodies whose members meet. */
const MEETS = new Set<string>(["intergovernmental", "forum"]);

/** `the NATO Summit in Madrid`, `the June G7 Leaders' Summit`, `the summit of the African Union`: a bloc that meets. */
export function bodyOf(
  doc: TextDocument,
  { noun, from, to }: Anchor,
): ParticipantFound | undefined {
  if (!noun) return undefined;
  for (let k = noun.to - 1; k >= from; k--) {
    const body = blocAt(doc, k);
    if (body) return body;
  }
  return is(doc, to, W.of) ? blocAt(doc, afterThe(doc, to + 1)) : undefined;
}

function blocAt({ matches, lexicon }: TextDocument, k: number): ParticipantFound | undefined {
  const m = matchAt(matches, k, Entry.organization);
  const entry = entryOf(matches, m, lexicon.language.organizations);
  if (!entry || !MEETS.has(entry.kind)) return undefined;
  const label = { from: k, to: matches.to[m] as number };
  return { organization: matches.ref[m] as number, label, role: "participant" };
}

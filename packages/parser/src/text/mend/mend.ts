import type { Vocabulary } from "../../lexicon/vocabulary.js";
import { mendEntities, mendMojibake } from "./encoding.js";
import { mendBreaks, mendQuoting } from "./lines.js";
import { mendEmphasis, mendLinks, mendTags } from "./markup.js";

/**
 * Takes out of `units` what the way of a text left in it and no reader reads: markup, entities, a wrong encoding, the marks
 * of a quoted e-mail, words broken at line ends. Every offset stays what it is in `text`.
 *
 * Each kind is looked for only where its mark is, which a search of the string finds faster than a look at every unit.
 */
export function mend(units: Uint16Array, text: string, vocabulary: Vocabulary): void {
  if (["â€", "â\u0080", "Ã"].some((lead) => text.includes(lead))) mendMojibake(units, text);
  if (text.includes("<")) mendTags(units, text);
  if (text.includes("](")) mendLinks(units, text);
  for (const mark of "*_") if (text.includes(mark)) mendEmphasis(units, text, mark);
  if (text.includes(">")) mendQuoting(units, text);
  if (text.includes("\n")) mendBreaks(units, text, vocabulary);
  if (text.includes("&")) mendEntities(units, text);
}

import type { TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { matchAt } from "./matches.js";

/** `general` in `UN General Assembly`, `state` in `member state`: a title word inside a body's name is no title. */
export function partOfLonger(doc: TextDocument, i: number, to: number): boolean {
  const { matches } = doc;
  for (let k = i; k >= Math.max(0, i - 4); k--) {
    const org = matchAt(matches, k, Entry.organization);
    if (
      org >= 0 &&
      (matches.to[org] as number) >= to &&
      ((matches.to[org] as number) > to || k < i)
    )
      return true;
    const country = matchAt(matches, k, Entry.country);
    if (country >= 0 && (matches.to[country] as number) > to) return true;
  }
  return false;
}

import { isKind, type TextDocument } from "../document.js";
import { Kind } from "../text/tokens.js";

/** A mark that opens a quotation, or a straight one, which may. */
export const opensQuote = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.openQuote) || isKind(doc, k, Kind.quote);

/** A mark that opens quoted words, single ones too: `called the talks ‘useful’`. */
export const opensWords = (doc: TextDocument, k: number): boolean =>
  opensQuote(doc, k) || isKind(doc, k, Kind.openSingle);

/** A mark that closes a quotation, or a straight one, which may. */
export const closesQuote = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.closeQuote) || isKind(doc, k, Kind.quote);

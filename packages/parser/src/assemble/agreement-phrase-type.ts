import type { AgreementNounEntry } from "../language/language.js";

/** The noun phrase of a document: `a framework agreement on gas between Malta and Oman`. */
export interface AgreementPhrase {
  readonly entry: AgreementNounEntry;
  /** From the determiner to the end of what the document is about. */
  readonly from: number;
  readonly to: number;
  /** The noun itself. */
  readonly nounFrom: number;
  readonly nounTo: number;
  readonly plural: boolean;
  readonly count: number | undefined;
  readonly definite: boolean;
  /** Part of what another document is about: "a protocol to the agreement between Malta and Oman". */
  readonly inner: boolean;
  /** One of the documents named before it, without a noun: "one on ports", "the other on visas". */
  readonly part?: true;
}

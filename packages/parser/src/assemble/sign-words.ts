import { termAt } from "../annotate/numbers.js";
import { is, isAuxiliary, isWord, type TextDocument } from "../document.js";
import { VerbForm } from "../language/language.js";
import { WordClass } from "../lexicon/word-class.js";
import { formAt } from "./verb-form.js";

// What words of signing, preparing, finalising and lending say, by their value in `terms.json`; of the class `sign`, 1 (`conclude`, `adopt`) says no more than that.

/** `reach`, `strike`: they take documents, but consent as well. */
const SOFT = 2;
/** `enter into`: a verb that signs only with its particle. */
const PARTICLE = 3;
/** `sign`, `ink`, `initial`: what is done with a pen. */
const PEN = 4;
/** `ratify`, `ratification`: what is ratified is in force, what is yet to be ratified has been signed. */
const RATIFY = 5;

/** `reach`, `strike` at token `k`. */
export const isSoft = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.sign) === SOFT;

/** `enter` at token `k`. */
export const needsParticle = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.sign) === PARTICLE;

/** `sign`, `ink`, `initial` at token `k`. */
export const isByPen = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.sign) === PEN;

/** `to ratify`, `the ratification of`. */
export const isRatifying = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.sign) === RATIFY || termAt(doc, k, WordClass.signnoun) === RATIFY;

/** `draft` among the words of preparing: as an adjective it stands within the name of a document. */
const DRAFT = 2;

/** `draft` at token `k`. */
export const isDraft = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.prepare) === DRAFT;

/** `negotiate` among the words of finalising: who is yet to negotiate has not begun. */
const NEGOTIATE = 2;

/** `negotiate` at token `k`. */
export const isNegotiate = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.finalise) === NEGOTIATE;

/** `agree` among the words of aiming: it takes documents itself, `agreed a trade deal`. */
const AGREE = 2;

/** `agreed` at token `k`. */
export const isAgreed = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.agreeing) &&
  termAt(doc, k, WordClass.aim) === AGREE &&
  (formAt(doc, k) & VerbForm.past) !== 0;

/** What is announced, pledged or released, in `terms.json`: money is yet to be lent, a statement is made by it. */
const ANNOUNCE = 1;

/** `announce`, `pledge`, `release` at token `k`, not `lend`. */
export const isAnnouncing = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.lending) === ANNOUNCE;

/** `a cultural exchange programme`: a noun that looks like the verb of `to exchange documents`. */
export const isExchange = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.signnoun) &&
  isWord(doc, k - 1) &&
  (formAt(doc, k) & VerbForm.base) !== 0 &&
  !is(doc, k - 1, WordClass.to) &&
  !is(doc, k - 1, WordClass.collective) &&
  !is(doc, k - 1, WordClass.and) &&
  !isAuxiliary(doc, k - 1);

import type { DateExpression, Money, Report } from "@communique/core";
import { findDates } from "./annotate/dates.js";
import { findMoney } from "./annotate/money.js";
import type { Language } from "./language/language.js";
import { compileLexicon } from "./lexicon/compile.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { checkObject, checkOptions, checkText, dayOption, type ParseOptions } from "./options.js";
import { createWorkspace, parseWith, readText, type Workspace } from "./parse.js";
import { dateRecord, moneyRecord } from "./report/values.js";

/** Reads texts with one compiled language. */
export interface Parser {
  /** Reads one text. Any string is accepted; throws a `TypeError` only for arguments of the wrong form. */
  parse(text: string, options?: ParseOptions): Report;
  /** The dates of a text; relative ones are counted from `reference`, written `YYYY-MM-DD`. */
  findDates(text: string, options?: FindDatesOptions): DateExpression[];
  /** The amounts of money of a text. */
  findMoney(text: string): Money[];
}

/** What is known besides the text in which dates are looked for. */
export interface FindDatesOptions {
  /** The day from which relative dates count, `YYYY-MM-DD`; without it they are not found. */
  readonly reference?: string;
}

/** The longest text whose tables are kept for the next one, in UTF-16 code units. */
const LONG = 1 << 20;

/** A parser for `language`, whose word lists are compiled at the first text. */
export function createParserFor(language: Language): Parser {
  let ready: { lexicon: Lexicon; workspace: Workspace } | undefined;
  const start = (text: string): { lexicon: Lexicon; workspace: Workspace } => {
    ready ??= {
      lexicon: compileLexicon(language),
      workspace: createWorkspace(),
    };
    const { lexicon } = ready;
    return text.length > LONG ? { lexicon, workspace: createWorkspace() } : ready;
  };
  return {
    parse(text, options = {}) {
      const publishedOn = checkOptions(text, options);
      const { lexicon, workspace } = start(text);
      return parseWith(lexicon, workspace, text, options, publishedOn);
    },
    findDates(text, options = {}) {
      checkText("findDates", text);
      checkObject("findDates: options", options);
      const reference =
        options.reference === undefined
          ? undefined
          : dayOption("findDates: options.reference", options.reference);
      const { lexicon, workspace } = start(text);
      const doc = readText(text, lexicon, workspace);
      return findDates(doc, reference).map((d) => dateRecord(doc, d));
    },
    findMoney(text) {
      checkText("findMoney", text);
      const { lexicon, workspace } = start(text);
      const doc = readText(text, lexicon, workspace);
      return findMoney(doc).map((m) => moneyRecord(doc, m));
    },
  };
}

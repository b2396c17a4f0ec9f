import type { Change, Measure, TargetKind, TargetStatus } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";
import type { TokenRange } from "../document.js";

/** A trade target on its tokens. */
export interface TradeTargetFound {
  readonly measure: Measure;
  readonly parties: readonly string[];
  readonly baseline?: MoneyMention;
  readonly target?: MoneyMention;
  readonly change?: Change;
  readonly deadline?: DateMention;
  readonly status: TargetStatus;
  readonly kind: TargetKind;
  readonly commodity?: string;
  readonly evidence: TokenRange;
}

/** A reported figure on its tokens. */
export interface TradeFigureFound {
  readonly measure: Measure;
  readonly parties: readonly string[];
  readonly value?: MoneyMention;
  readonly changePercent?: number;
  readonly period?: DateMention;
  readonly commodity?: string;
  readonly evidence: TokenRange;
}

/** What the last amounts were said of: "it" and "this figure" point there. */
export interface Antecedent {
  readonly measure: Measure;
  readonly parties: readonly string[];
  readonly value?: MoneyMention;
  readonly period?: DateMention;
  readonly commodity?: string;
  /** What "the two countries" meant there. */
  readonly sides: readonly string[];
  /** Index of the target that was told last, where it is one. */
  readonly target?: number;
  readonly sentence: number;
}

/** What the records of one group have in common. */
export type Shared = Pick<TradeFigureFound, "measure" | "parties" | "commodity">;

import type { Change, Measure, TargetKind, TargetStatus } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";
import type { TokenRange } from "../document.js";

/** A trade target on its tokens. */
export interface TradeTargetFound {
  readonly measure: Measure;
  readonly parties: readonly string[];
  readonly baseline: MoneyMention | undefined;
  readonly target: MoneyMention | undefined;
  readonly change: Change | undefined;
  readonly deadline: DateMention | undefined;
  readonly status: TargetStatus;
  readonly kind: TargetKind;
  readonly commodity: string | undefined;
  readonly evidence: TokenRange;
}

/** A reported figure on its tokens. */
export interface TradeFigureFound {
  readonly measure: Measure;
  readonly parties: readonly string[];
  readonly value: MoneyMention | undefined;
  readonly changePercent: number | undefined;
  readonly period: DateMention | undefined;
  readonly commodity: string | undefined;
  readonly evidence: TokenRange;
}

/** What the last amounts were said of: "it" and "this figure" point there. */
export interface Antecedent {
  readonly measure: Measure;
  readonly parties: readonly string[];
  readonly value: MoneyMention | undefined;
  readonly period: DateMention | undefined;
  readonly commodity: string | undefined;
  /** What "the two countries" meant there. */
  readonly sides: readonly string[];
  /** Index of the target that was told last, where it is one. */
  readonly target: number | undefined;
  readonly sentence: number;
}

/** What the records of one group have in common. */
export type Shared = Pick<TradeFigureFound, "measure" | "parties" | "commodity">;

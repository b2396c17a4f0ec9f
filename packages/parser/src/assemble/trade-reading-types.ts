import type { MoneyMention } from "../annotate/money.js";
import type { FactorMention, PercentMention } from "../annotate/percent.js";
import type { Subject } from "./trade-measures.js";
import type { Mood } from "./trade-mood.js";

/** One quantity: an amount of money, a percentage or a multiple. */
export type Quantity =
  | {
      readonly kind: "money";
      readonly money: MoneyMention;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "percent";
      readonly percent: PercentMention;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "factor";
      readonly factor: FactorMention;
      readonly from: number;
      readonly to: number;
    };

/** What an amount does in its clause: the level itself, where it starts, what is added, or what it is compared with. */
export type Role = "level" | "baseline" | "increment" | "comparison";

/** A quantity with its measure, mood and role. */
export interface Reading {
  readonly quantity: Quantity;
  readonly subject: Subject;
  readonly role: Role;
  readonly mood: Mood;
  /** The sign of a percentage. */
  readonly direction: number;
}

/** All readings of one sentence, in text order. */
export interface SentenceReadings {
  readonly sentence: number;
  readonly readings: readonly Reading[];
}

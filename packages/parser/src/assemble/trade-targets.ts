import type { TextDocument } from "../document.js";
import { findTrade, type TradeTargetFound } from "./trade.js";
import type { TradeFacts } from "./trade-facts-type.js";

export type { TradeTargetFound } from "./trade.js";
export type { TradeFacts } from "./trade-facts-type.js";

/** Every trade target: an amount or change of trade that is aimed at. */
export const findTradeTargets = (doc: TextDocument, facts: TradeFacts): TradeTargetFound[] =>
  findTrade(doc, facts).targets;

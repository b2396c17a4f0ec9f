import type { TextDocument } from "../document.js";
import { findTrade, type TradeFigureFound } from "./trade.js";
import type { TradeFacts } from "./trade-facts-type.js";

export type { TradeFigureFound } from "./trade.js";

/** Every trade figure: an amount or change of trade that is reported. */
export const findTradeFigures = (doc: TextDocument, facts: TradeFacts): TradeFigureFound[] =>
  findTrade(doc, facts).figures;

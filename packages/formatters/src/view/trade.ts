import type { Agreement, TradeFigure, TradeTarget } from "@communique/core";

import { dateText } from "../shared/date-text.js";
import { changeText, moneyText, percentText } from "../shared/money-text.js";
import type { Names } from "../shared/names.js";
import { placeText } from "../shared/place-text.js";
import { capitalise, words } from "../shared/words.js";
import { evidenceQuotes, facts, item } from "./quote.js";
import type { Item } from "./view.js";

/** A trade target: from which amount to which, and by when. */
export function targetItem(target: TradeTarget, text: string, names: Names): Item {
  const { baseline, change, deadline, setBy, kind } = target;
  return {
    ...tradeItem(target, kind === "increment" ? `${target.status}, increment` : target.status),
    facts: facts(
      ["Goods", target.commodity],
      ["From", baseline && moneyText(baseline)],
      [kind === "increment" ? "Adds" : "To", target.target && moneyText(target.target)],
      ["Change", change && changeText(change)],
      ["When", deadline && dateText(deadline)],
      ["Set by", setBy && names.speaker(setBy)],
    ),
    evidence: evidenceQuotes(text, target.evidence),
  };
}

/** A trade figure: how much, in which period. */
export function figureItem(figure: TradeFigure, text: string): Item {
  const { value, changePercent, period } = figure;
  return {
    ...tradeItem(figure),
    facts: facts(
      ["Goods", figure.commodity],
      ["Value", value && moneyText(value)],
      ["Change", changePercent === undefined ? undefined : percentText(changePercent)],
      ["When", period && dateText(period)],
    ),
    evidence: evidenceQuotes(text, figure.evidence),
  };
}

/** An agreement: what, between whom, when. */
export function agreementItem(agreement: Agreement, text: string, names: Names): Item {
  const { type, title, date, place, count, value } = agreement;
  return {
    ...item(title ?? capitalise(words(type)), words(agreement.status)),
    facts: facts(
      ["Type", title && words(type)],
      ["Parties", agreement.parties.join(", ")],
      ["Signed by", agreement.signatories.map((id) => names.person(id) ?? id).join(", ")],
      ["When", date && dateText(date)],
      ["Where", place && placeText(place)],
      ["Count", count?.toString()],
      ["Value", value && moneyText(value)],
    ),
    evidence: evidenceQuotes(text, agreement.evidence),
  };
}

function tradeItem({ measure, parties }: TradeTarget | TradeFigure, note?: string): Item {
  const between = parties.length > 0 ? `, ${parties.join("–")}` : "";
  return item(capitalise(words(measure)) + between, note);
}

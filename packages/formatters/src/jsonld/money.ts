import type { Money } from "@communique/core";
import type { MonetaryAmount } from "schema-dts";

import { type Node, node } from "./node.js";

type Amount = Node<MonetaryAmount, "MonetaryAmount">;

/** An amount; what is "over" or "up to" a sum is a lower or an upper bound, as a range has both. */
export function monetaryAmount(money: Money, text: string): Amount {
  const { amount, max, currency, qualifier, span } = money;
  const lower = max !== undefined || qualifier === "over";
  const upper = qualifier === "under" || qualifier === "up_to";
  return node<Amount>({
    "@type": "MonetaryAmount",
    currency,
    value: lower || upper ? undefined : amount,
    minValue: lower ? amount : undefined,
    maxValue: max ?? (upper ? amount : undefined),
    description: text.slice(span.start, span.end),
  });
}

import type { Change, Money } from "@communique/core";

const SCALES = [
  { unit: 1e12, name: "trillion" },
  { unit: 1e9, name: "billion" },
  { unit: 1e6, name: "million" },
];

/** An amount for a reader: `about USD 1.5 billion`. */
export function moneyText(money: Money): string {
  const qualifier = money.qualifier ? `${money.qualifier.replace("_", " ")} ` : "";
  const upper = money.max === undefined ? "" : `–${amountText(money.max)}`;
  return `${qualifier}${money.currency} ${amountText(money.amount)}${upper}`;
}

/** A change for a reader: `to 2 times as much`, `+30%`. */
export function changeText(change: Change): string {
  return "factor" in change ? `to ${change.factor} times as much` : percentText(change.percent);
}

/** A signed percentage. */
export function percentText(percent: number): string {
  return `${percent > 0 ? "+" : ""}${percent}%`;
}

/** The number as it is, in words only where three decimals lose nothing of it. */
function amountText(amount: number): string {
  for (const { unit, name } of SCALES) {
    const scaled = Number((amount / unit).toFixed(3));
    if (Math.abs(amount) >= unit && scaled * unit === amount) return `${scaled} ${name}`;
  }
  return amount.toLocaleString("en-US", { maximumFractionDigits: 20 });
}

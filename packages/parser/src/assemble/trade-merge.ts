import type { Change } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import type { TradeFigureFound, TradeTargetFound } from "./trade-found.js";

/** One record a target: the headline, the lead and a quotation say the same. */
export function mergeTargets(targets: readonly TradeTargetFound[]): TradeTargetFound[] {
  return merge(
    targets,
    (t) => `${t.measure} ${t.target?.amount} ${t.target?.currency}`,
    (a, b) =>
      sameChange(a.change, b.change) &&
      sameParties(a.parties, b.parties) &&
      fits(a.deadline, b.deadline),
    (a, b) => (detail(b) > detail(a) ? { ...a, ...b } : { ...b, ...a }),
  );
}

/** Joins records that share a key and fit, in text order. Few records share a key, so the work stays linear. */
function merge<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  isSame: (a: T, b: T) => boolean,
  join: (a: T, b: T) => T,
): T[] {
  const merged: T[] = [];
  const byKey = new Map<string, number[]>();
  for (const record of records) {
    const key = keyOf(record);
    const places = byKey.get(key) ?? [];
    const place = places.slice(0, 16).find((k) => isSame(merged[k] as T, record));
    if (place === undefined) {
      places.push(merged.length);
      byKey.set(key, places);
      merged.push(record);
    } else merged[place] = join(merged[place] as T, record);
  }
  return merged;
}

const detail = (t: TradeTargetFound): number =>
  (t.deadline ? 1 : 0) + (t.baseline ? 1 : 0) + (t.change ? 1 : 0);

const sameChange = (a: Change | undefined, b: Change | undefined): boolean =>
  a === b || a === undefined || b === undefined || JSON.stringify(a) === JSON.stringify(b);

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((c) => b.includes(c)) || b.every((c) => a.includes(c));

const fits = (a: DateMention | undefined, b: DateMention | undefined): boolean =>
  !a || !b || a.edtf === b.edtf;

/** One record a figure. Changes without an amount are told apart by their percentage. */
export function mergeFigures(figures: readonly TradeFigureFound[]): TradeFigureFound[] {
  return merge(
    figures,
    (f) =>
      f.value
        ? `${f.measure} ${f.value.amount} ${f.value.currency}`
        : `${f.measure} ${f.changePercent}%`,
    (a, b) => sameParties(a.parties, b.parties) && fits(a.period, b.period),
    (a, b) => ({ ...b, ...a }),
  );
}

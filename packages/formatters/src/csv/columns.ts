import type { DateExpression, Money, Place } from "@communique/core";

import type { Column } from "./table.js";

/** A date as EDTF and its first and last day. */
export function dateColumns<T>(
  head: string,
  dateOf: (record: T) => DateExpression | undefined,
): Column<T>[] {
  return [
    [head, (record) => dateOf(record)?.edtf],
    [`${head}_first`, (record) => dateOf(record)?.first, "day"],
    [`${head}_last`, (record) => dateOf(record)?.last, "day"],
  ];
}

/** An amount and its currency. */
export function moneyColumns<T>(
  head: string,
  moneyOf: (record: T) => Money | undefined,
): Column<T>[] {
  return [
    [head, (record) => moneyOf(record)?.amount, "number"],
    [`${head}_max`, (record) => moneyOf(record)?.max, "number"],
    [`${head}_currency`, (record) => moneyOf(record)?.currency],
    [`${head}_qualifier`, (record) => moneyOf(record)?.qualifier],
  ];
}

/** A place and its country. */
export function placeColumns<T>(
  head: string,
  placeOf: (record: T) => Place | undefined,
): Column<T>[] {
  return [
    [head, (record) => placeOf(record)?.name],
    [`${head}_country`, (record) => placeOf(record)?.country],
  ];
}

import * as z from "zod";

import { CURRENCY_BASES, MONEY_QUALIFIERS } from "../vocabulary/trade.js";
import { SpanSchema } from "./span.js";

/**
 * Schema of a money qualifier.
 *
 * @example
 * ```ts
 * MoneyQualifierSchema.parse("up_to"); // "up_to"
 * ```
 */
export const MoneyQualifierSchema = z.enum(MONEY_QUALIFIERS).meta({
  id: "MoneyQualifier",
  description: "How exactly the text states an amount.",
});

/**
 * Schema of a currency basis.
 *
 * @example
 * ```ts
 * CurrencyBasisSchema.parse("code"); // "code"
 * ```
 */
export const CurrencyBasisSchema = z.enum(CURRENCY_BASES).meta({
  id: "CurrencyBasis",
  description: "What the currency was read from: `USD`, `$`, dollars, or the passage around.",
});

/**
 * Schema of an amount of money.
 *
 * @example
 * ```ts
 * const money = { amount: 1070000000, currency: "USD", currencyBasis: "symbol", span: { start: 12, end: 25 } };
 * MoneySchema.parse(money).amount; // 1070000000
 * MoneySchema.safeParse({ ...money, currency: "dollars" }).success; // false
 * ```
 */
export const MoneySchema = z
  .strictObject({
    amount: z.number().describe("The amount in major units, such as dollars; a range's lower end."),
    max: z.exactOptional(z.number()).describe("The upper end of a range, in major units."),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/u)
      .describe("ISO 4217 code of the currency."),
    qualifier: z
      .exactOptional(MoneyQualifierSchema)
      .describe("How exactly the text states the amount; absent when it states it plainly."),
    currencyBasis: CurrencyBasisSchema.describe("What the currency was read from."),
    span: SpanSchema.describe("Where the text states the amount."),
  })
  .meta({ id: "Money", description: "An amount of money." });

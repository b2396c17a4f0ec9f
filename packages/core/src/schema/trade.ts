import * as z from "zod";

import { MEASURES, TARGET_KINDS, TARGET_STATUSES } from "../vocabulary/trade.js";
import { CountryCodeSchema, idOf } from "./common.js";
import { DateExpressionSchema } from "./date.js";
import { MoneySchema } from "./money.js";
import { EvidenceSchema } from "./span.js";
import { SpeakerSchema } from "./statement.js";

/**
 * Schema of a measure.
 *
 * @example
 * ```ts
 * MeasureSchema.parse("exports"); // "exports"
 * ```
 */
export const MeasureSchema = z
  .enum(MEASURES)
  .meta({ id: "Measure", description: "What a trade target or figure measures." });

/**
 * Schema of a target status.
 *
 * @example
 * ```ts
 * TargetStatusSchema.parse("agreed"); // "agreed"
 * ```
 */
export const TargetStatusSchema = z
  .enum(TARGET_STATUSES)
  .meta({ id: "TargetStatus", description: "How firm a target is, or whether it was met." });

/**
 * Schema of a target kind.
 *
 * @example
 * ```ts
 * TargetKindSchema.parse("increment"); // "increment"
 * ```
 */
export const TargetKindSchema = z.enum(TARGET_KINDS).meta({
  id: "TargetKind",
  description: "`level`: the total to reach; `increment`: the amount to add.",
});

/**
 * Schema of a change given as a multiple.
 *
 * @example
 * ```ts
 * FactorChangeSchema.parse({ factor: 2 }); // { factor: 2 }
 * ```
 */
export const FactorChangeSchema = z
  .strictObject({ factor: z.number().positive().describe("The multiple to reach: 2 for double.") })
  .meta({ id: "FactorChange", description: "A change to a multiple of what it was." });

/**
 * Schema of a change given in percent.
 *
 * @example
 * ```ts
 * PercentChangeSchema.parse({ percent: -12.5 }); // { percent: -12.5 }
 * ```
 */
export const PercentChangeSchema = z
  .strictObject({ percent: z.number().describe("The signed change in percent.") })
  .meta({ id: "PercentChange", description: "A change by a share of what it was." });

/**
 * Schema of a change.
 *
 * @example
 * ```ts
 * ChangeSchema.parse({ factor: 2 }); // { factor: 2 }
 * ChangeSchema.parse({ percent: 15 }); // { percent: 15 }
 * ```
 */
export const ChangeSchema = z
  .union([FactorChangeSchema, PercentChangeSchema])
  .meta({ id: "Change", description: "A change that is aimed at, as a factor or in percent." });

const parties = z.array(CountryCodeSchema).describe("The countries that trade.");
const commodity = z.exactOptional(z.string().min(1)).describe("What is traded, as written.");
const statement = z
  .exactOptional(idOf("s", "Id of a statement."))
  .describe("Id of the statement that contains it.");
const evidence = z.array(EvidenceSchema).min(1).describe("What the record was read from.");

/**
 * Schema of a trade target.
 *
 * @example
 * ```ts
 * const evidence = [{ start: 10, end: 60, rule: "en/trade-target/level" }];
 * const target = { amount: 200000000, currency: "EUR", currencyBasis: "name", span: { start: 30, end: 47 } };
 * const rest = { measure: "trade_turnover", parties: ["EE", "MA"], status: "aimed", kind: "level", evidence };
 * TradeTargetSchema.parse({ id: "t1", target, ...rest }).target?.amount; // 200000000
 * ```
 */
export const TradeTargetSchema = z
  .strictObject({
    id: idOf("t", "Id within the report: `t1`."),
    measure: MeasureSchema.describe("What is measured."),
    parties,
    baseline: z.exactOptional(MoneySchema).describe("The amount that it starts from."),
    target: z.exactOptional(MoneySchema).describe("The amount that is aimed at."),
    change: z.exactOptional(ChangeSchema).describe("The change that is aimed at."),
    deadline: z.exactOptional(DateExpressionSchema).describe("When it is to be reached."),
    status: TargetStatusSchema.describe("How firm it is, or whether it was met."),
    kind: TargetKindSchema.describe("Whether the amount is a total or an addition."),
    commodity,
    setBy: z.exactOptional(SpeakerSchema).describe("Who set or named the target."),
    statement,
    meeting: z
      .exactOptional(idOf("m", "Id of a meeting."))
      .describe("Id of the meeting at which it was set."),
    evidence,
  })
  .meta({ id: "TradeTarget", description: "An amount or change of trade that is aimed at." });

/**
 * Schema of a trade figure.
 *
 * @example
 * ```ts
 * const evidence = [{ start: 0, end: 35, rule: "en/trade-figure/exports" }];
 * const rest = { measure: "exports", parties: ["LV"], evidence };
 * TradeFigureSchema.parse({ id: "f1", changePercent: 12, ...rest }).changePercent; // 12
 * ```
 */
export const TradeFigureSchema = z
  .strictObject({
    id: idOf("f", "Id within the report: `f1`."),
    measure: MeasureSchema.describe("What is measured."),
    parties,
    value: z.exactOptional(MoneySchema).describe("The amount that is reported."),
    changePercent: z.exactOptional(z.number()).describe("The signed change in percent."),
    period: z.exactOptional(DateExpressionSchema).describe("The period that it covers."),
    commodity,
    statement,
    evidence,
  })
  .meta({ id: "TradeFigure", description: "An amount of trade that the text reports." });

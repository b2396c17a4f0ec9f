import type { Agreement, Report, TargetStatus, TradeFigure, TradeTarget } from "@communique/core";
import type * as schema from "schema-dts";

import { changeText, percentText } from "../shared/money-text.js";
import { recordUrn } from "../shared/record-urn.js";
import { capitalise, words } from "../shared/words.js";
import { agent, government } from "./agents.js";
import { isoDates } from "./dates.js";
import { monetaryAmount } from "./money.js";
import { type Node, node } from "./node.js";
import { placeNode } from "./places.js";

type PlanNode = Node<schema.PlanAction, "PlanAction">;
type ObservationNode = Node<schema.Observation, "Observation">;
type WorkNode = Node<schema.CreativeWork, "CreativeWork">;

const OUTCOMES: Partial<Record<TargetStatus, schema.ActionStatusType>> = {
  reached: "https://schema.org/CompletedActionStatus",
  missed: "https://schema.org/FailedActionStatus",
};

/** A trade target as a plan: from an amount, its object, to an amount, its result, by the last day of the deadline. */
export function targetNode(report: Report, target: TradeTarget, text: string): PlanNode {
  const { id, parties, baseline, change, deadline, status, setBy } = target;
  return node<PlanNode>({
    "@type": "PlanAction",
    "@id": recordUrn(report, id),
    name: tradeName(target),
    description: change && changeText(change),
    actionStatus: OUTCOMES[status] ?? "https://schema.org/PotentialActionStatus",
    agent: setBy && agent(report, setBy),
    participant: parties.map(government),
    object: baseline && monetaryAmount(baseline, text),
    result: target.target && monetaryAmount(target.target, text),
    scheduledTime: deadline?.last,
  });
}

/** A trade figure as an observation. */
export function figureNode(report: Report, figure: TradeFigure, text: string): ObservationNode {
  const { id, value, changePercent, period } = figure;
  return node<ObservationNode>({
    "@type": "Observation",
    "@id": recordUrn(report, id),
    name: tradeName(figure),
    description: changePercent === undefined ? undefined : percentText(changePercent),
    variableMeasured: words(figure.measure),
    value: value && monetaryAmount(value, text),
    observationDate: isoDates(period).start,
  });
}

/** An agreement as a work of its parties. */
export function agreementNode(report: Report, agreement: Agreement): WorkNode {
  const { id, type, title, status, parties, signatories, date, place } = agreement;
  return node<WorkNode>({
    "@type": "CreativeWork",
    "@id": recordUrn(report, id),
    name: title ?? capitalise(words(type)),
    genre: words(type),
    creativeWorkStatus: words(status),
    dateCreated: status === "signed" ? isoDates(date).start : undefined,
    locationCreated: placeNode(place),
    author: parties.map(government),
    contributor: signatories.map((person) => ({ "@id": recordUrn(report, person) })),
  });
}

function tradeName({ measure, parties, commodity }: TradeTarget | TradeFigure): string {
  return [capitalise(words(measure)), parties.join("–"), commodity].filter(Boolean).join(", ");
}

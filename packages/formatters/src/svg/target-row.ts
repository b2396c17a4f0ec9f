import type { Money, TradeTarget } from "@communique/core";

import { dateText } from "../shared/date-text.js";
import { changeText, moneyText } from "../shared/money-text.js";
import { capitalise, words as codeWords, oneLine } from "../shared/words.js";
import { MARGIN, type Row, WIDTH, words } from "./chart.js";
import { element } from "./markup.js";
import { fitLines, SMALL, TITLE } from "./measure.js";

const BAR_WIDTH = WIDTH - 2 * MARGIN;
const BAR_TOP = 40;
const BAR_HEIGHT = 14;

/**
 * A trade target: from the amount that there is to the amount that is aimed at, and by when.
 *
 * @param target - What is shown.
 * @param note - Who set it, and in which document it stands.
 */
export function targetRow(target: TradeTarget, note: string): Row {
  const { measure, parties, commodity, status, baseline, change, deadline } = target;
  const name = [capitalise(codeWords(measure)), parties.join("–"), commodity].filter(Boolean);
  const [title = ""] = fitLines(oneLine(name.join(", ")), BAR_WIDTH - 130, TITLE, 1);
  const aim = target.target ? aimText(target, target.target) : change && changeText(change);
  const from = baseline ? `from ${moneyText(baseline)}` : "";
  const to = [aim, deadline && dateText(deadline)].filter(Boolean).join(" ");
  const scale = scaleOf(target);
  const captions = BAR_TOP + (scale ? BAR_HEIGHT + 18 : 2);
  const notes = fitLines(oneLine(note), BAR_WIDTH, SMALL, 1).filter((line) => line !== "");
  return {
    height: captions + 26 + notes.length * 18,
    markup: [
      words("title ink", MARGIN, 22, title),
      words("small muted", WIDTH - MARGIN, 22, codeWords(status), "end"),
      ...(scale ? bar(scale, status === "reached") : []),
      ...(from ? [words("small muted", MARGIN, captions, from)] : []),
      words("small ink", from ? WIDTH - MARGIN : MARGIN, captions, to, from ? "end" : undefined),
      ...notes.map((line) => words("small muted", MARGIN, captions + 18, line)),
    ],
  };
}

/** An increment is added to what there is; a level is reached. */
function aimText({ kind }: TradeTarget, target: Money): string {
  return kind === "increment" ? `${moneyText(target)} more` : `to ${moneyText(target)}`;
}

/** Where a bar begins to be an aim and where it ends, in parts of its length. */
interface Scale {
  /** What there is. */
  solid: number;
  /** What is aimed at. */
  aim: number;
}

/** Nothing where the text gives no two amounts that can stand on one scale: a bar would say more than it does. */
function scaleOf({ kind, baseline, target, change }: TradeTarget): Scale | undefined {
  if (target === undefined) return change && scale(1, factorOf(change));
  if (baseline === undefined || baseline.currency !== target.currency) return undefined;
  const amount = target.max ?? target.amount;
  return scale(baseline.amount, kind === "increment" ? baseline.amount + amount : amount);
}

function scale(from: number, to: number): Scale | undefined {
  const longest = Math.max(from, to);
  if (!(from >= 0 && to >= 0 && longest > 0 && Number.isFinite(longest))) return undefined;
  return { solid: from / longest, aim: to / longest };
}

function factorOf(change: NonNullable<TradeTarget["change"]>): number {
  return "factor" in change ? change.factor : 1 + change.percent / 100;
}

/** What there is in full colour, the way to the aim in a pale one, and a mark at the aim. */
function bar({ solid, aim }: Scale, isReached: boolean): string[] {
  const span = (style: string, part: number) =>
    element("rect", {
      class: style,
      x: MARGIN,
      y: BAR_TOP,
      width: part * BAR_WIDTH,
      height: BAR_HEIGHT,
      rx: 3,
    });
  const at = MARGIN + aim * BAR_WIDTH;
  const tick = { class: "ink", x: at - 3, y: BAR_TOP - 5, width: 3, height: BAR_HEIGHT + 10 };
  return [
    ...(aim > solid ? [span("target bar pale", aim)] : []),
    span("target bar", isReached ? Math.max(solid, aim) : solid),
    element("rect", tick),
  ];
}

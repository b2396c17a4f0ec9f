import type { Report, TradeTarget } from "@communique/core";

import type { FormatContext, Formatter } from "./formatter.js";
import { collected } from "./shared/collected.js";
import { namesIn } from "./shared/names.js";
import { oneLine } from "./shared/words.js";
import { chart, messageRow } from "./svg/chart.js";
import { targetRow } from "./svg/target-row.js";

interface Aim {
  target: TradeTarget;
  setBy: string | undefined;
  headline: string;
}

/**
 * A bar for each trade target, from what there is to what is aimed at, as a picture for light and dark pages.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvia and Oman agreed to raise bilateral trade to $200 million by 2030.";
 * svgTargets.format(parse(text), { text }).includes("to USD 200 million by 2030"); // true
 * ```
 */
export const svgTargets: Formatter = /* @__PURE__ */ collected(
  {
    name: "svg-targets",
    mediaType: "image/svg+xml",
    extension: "svg",
    description: "SVG chart of the trade targets: from what there is to what is aimed at",
  },
  aims,
  (all) => {
    const headlines = new Set(all.map(({ headline }) => headline));
    const [subtitle = ""] = headlines.size === 1 ? headlines : [];
    const rows = [...all].sort(byDeadline).map(({ target, setBy, headline }) => {
      const notes = [setBy && `Set by: ${setBy}`, subtitle === headline ? "" : headline];
      return targetRow(target, notes.filter(Boolean).join(" · "));
    });
    return chart(
      "Trade targets",
      subtitle,
      rows.length > 0 ? rows : [messageRow("No trade target.")],
    );
  },
);

function aims(report: Report, { name }: FormatContext): Aim[] {
  const names = namesIn(report);
  const headline = oneLine(report.source.title ?? name ?? "");
  return report.tradeTargets.map((target) => ({
    target,
    setBy: target.setBy && names.speaker(target.setBy),
    headline,
  }));
}

/** What is due first stands first, and last what has no deadline. */
function byDeadline({ target: a }: Aim, { target: b }: Aim): number {
  const [left, right] = [a.deadline?.last ?? "~", b.deadline?.last ?? "~"];
  return left < right ? -1 : left > right ? 1 : 0;
}

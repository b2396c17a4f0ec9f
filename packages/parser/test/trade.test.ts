import { describe, expect, test } from "vitest";
import { findTrade } from "../src/assemble/trade.js";
import { parse } from "../src/index.js";
import { amountOf, documentOf, factsOf, textIn } from "./support.js";

// The figures are invented. The story is one of Latvia and Oman, told on 14 May 2025, and a Latvian speaks.
const GIVEN = { reference: "2025-05-14", sides: ["LV", "OM"], speaker: "LV" };

/** `target | measure | parties | baseline | target | change | deadline | status` and `figure | measure | parties | value | change | period`. */
function tradeIn(text: string, given: Parameters<typeof factsOf>[1] = GIVEN): string[] {
  const doc = documentOf(text);
  const { targets, figures } = findTrade(doc, factsOf(doc, given));
  return [
    ...targets.map((t) =>
      [
        "target",
        t.measure,
        [...t.parties].sort().join(" "),
        amountOf(t.baseline),
        amountOf(t.target),
        t.change ? ("factor" in t.change ? `×${t.change.factor}` : `${t.change.percent}%`) : "–",
        t.deadline?.edtf ?? "–",
        t.kind === "increment" ? `${t.status} increment` : t.status,
      ].join(" | "),
    ),
    ...figures.map((f) =>
      [
        "figure",
        f.measure,
        [...f.parties].sort().join(" "),
        amountOf(f.value),
        f.changePercent === undefined ? "–" : `${f.changePercent}%`,
        f.period?.edtf ?? "–",
      ].join(" | "),
    ),
  ];
}

const SERIES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    "The pact took effect in 2015; since then trade has grown to $15 million.",
    "figure | trade_turnover | LV OM | 15m USD | – | –",
  ],
  [
    "Trade is modest, at about 3 million euros a year.",
    "figure | trade_turnover | LV OM | 3m EUR | – | –",
  ],
  [
    "Chad is among the largest investors in Oman, with nearly $8 million in foreign direct investment.",
    "figure | investment | OM TD | 8m USD | – | –",
  ],
  [
    "Oman's exports to nine regional countries rose 7 percent to $22 million last year, with shipments to Chad rising to $5 million and those to Mali falling to $1 million.",
    "figure | exports | OM | 22m USD | 7% | 2024",
    "figure | exports | OM TD | 5m USD | – | 2024",
    "figure | exports | ML OM | 1m USD | – | 2024",
  ],
  [
    "Omani investment in Chad has exceeded $39 million since 2007.",
    "figure | investment | OM TD | 39m USD | – | 2007/2025",
  ],
  [
    "Exports rose a third to $9 million last year.",
    "figure | exports | LV OM | 9m USD | 33.3% | 2024",
  ],
  [
    "Last year trade grew by 1.2%, and in January-March it went up by another 49%, to $13 million.",
    "figure | trade_turnover | LV OM | – | 1.2% | 2024",
    "figure | trade_turnover | LV OM | 13m USD | 49% | 2025-01/2025-03",
  ],
  [
    "Trade grew 5% in 2023 and 7% in 2024.",
    "figure | trade_turnover | LV OM | – | 7% | 2024",
    "figure | trade_turnover | LV OM | – | 5% | 2023",
  ],
  [
    "She praised Omani companies, which have invested $54 million in Chad.",
    "figure | investment | OM TD | 54m USD | – | –",
  ],
  [
    "Imports jumped 31% to $12 million in 2024 and exports 10% to $10 million.",
    "figure | imports | LV OM | 12m USD | 31% | 2024",
    "figure | exports | LV OM | 10m USD | 10% | 2024",
  ],
  [
    "Trade is seen exceeding $50 million this year after $19 million in 2024.",
    "target | trade_turnover | LV OM | 19m USD | 50m USD | – | 2025 | forecast",
  ],
  [
    "Oman's exports to nine regional countries went up 7 percent to $22 million in 2024.",
    "figure | exports | OM | 22m USD | 7% | 2024",
  ],
  [
    "Oman's exports to the two countries went up 7 percent to $22 million in 2024.",
    "figure | exports | LV OM | 22m USD | 7% | 2024",
  ],
  [
    "Our exports to Chad have doubled. They will exceed $45 million.",
    "target | exports | LV TD | – | 45m USD | – | – | aimed",
    "figure | exports | LV TD | – | 100% | –",
  ],
  [
    "Trade among Oman, Chad and Mali reached $45 million in 2024.",
    "figure | trade_turnover | ML OM TD | 45m USD | – | 2024",
  ],
  [
    "Oman's foreign trade turnover reached $45 million in 2024.",
    "figure | trade_turnover | OM | 45m USD | – | 2024",
  ],
  [
    "Exports increased by 47 percent during July-April 2023-24 to $54 million against $37 million in the corresponding period of the last fiscal year.",
    "figure | exports | LV OM | 37m USD | – | 2022-07/2023-04",
    "figure | exports | LV OM | 54m USD | 47% | 2023-07/2024-04",
  ],
  [
    "Trade hit $7 million in 2024, with Omani exports to Chad at $5 million and imports at $2 million.",
    "figure | trade_turnover | LV OM | 7m USD | – | 2024",
    "figure | exports | OM TD | 5m USD | – | 2024",
    "figure | imports | OM TD | 2m USD | – | 2024",
  ],
  [
    "Oman aims to attract $8 million in capital investment from Latvia.",
    "target | investment | LV OM | – | 8m USD | – | – | aimed",
  ],
  [
    "Trade has grown by 15% since the beginning of the year and reached $48 million.",
    "figure | trade_turnover | LV OM | 48m USD | 15% | 2025",
  ],
  ["Trade has grown by 15% since 2020.", "figure | trade_turnover | LV OM | – | 15% | –"],
  [
    "Trade exceeded $10 million, and there is every opportunity to raise it to 20 million.",
    "target | trade_turnover | LV OM | 10m USD | 20m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 10m USD | – | –",
  ],
  [
    "Trade totaled $15 million in 2023 and grew 5.7 percent in January.",
    "figure | trade_turnover | LV OM | – | 5.7% | 2025-01",
    "figure | trade_turnover | LV OM | 15m USD | – | 2023",
  ],
  [
    "Trade exceeded $30 million for the first time, gaining 20%.",
    "figure | trade_turnover | LV OM | 30m USD | 20% | –",
  ],
  [
    "Trade totaled $11 million, an increase of 27 percent compared to 2023.",
    "figure | trade_turnover | LV OM | 11m USD | 27% | 2024",
  ],
  [
    "They hope to restore trade to the 2022 level of $26 million.",
    "target | trade_turnover | LV OM | – | 26m USD | – | – | forecast",
  ],
  [
    "Omani exports to Peru reached $46 million, while imports from the South American country stood at $9 million.",
    "figure | exports | OM PE | 46m USD | – | –",
    "figure | imports | OM PE | 9m USD | – | –",
  ],
  [
    "Trade stood at $46 million before the crisis and then dropped 13% to $40 million in 2024.",
    "figure | trade_turnover | LV OM | 46m USD | – | –",
    "figure | trade_turnover | LV OM | 40m USD | -13% | 2024",
  ],
  [
    "The sides agreed to bring trade to $90 million. At present, it does not exceed $12 million.",
    "target | trade_turnover | LV OM | 12m USD | 90m USD | – | – | agreed",
    "figure | trade_turnover | LV OM | 12m USD | – | –",
  ],
  [
    "Omani investment in Chad's economy exceeded $82 million.",
    "figure | investment | OM TD | 82m USD | – | –",
  ],
  [
    "Trade hit a record of $77 million in 2022, nearly triple the figure for 2017.",
    "figure | trade_turnover | LV OM | 77m USD | – | 2022",
  ],
  [
    "Oman is the largest source of investment in Chad, with a stock of more than $27 million.",
    "figure | investment | OM TD | 27m USD | – | –",
  ],
  [
    "Exports, which stood at $14 million a decade ago, shot up to $90 million last year.",
    "figure | exports | LV OM | 14m USD | – | 2015",
    "figure | exports | LV OM | 90m USD | – | 2024",
  ],
  [
    "Trade came to $10 million, and the two sides now target $15 million.",
    "target | trade_turnover | LV OM | 10m USD | 15m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 10m USD | – | –",
  ],
  [
    "Trade came to $10 million, and the army needs $15 million.",
    "figure | trade_turnover | LV OM | 10m USD | – | –",
  ],
  [
    "The sides could achieve the trade target of $15 million set by their leaders.",
    "target | trade_turnover | LV OM | – | 15m USD | – | – | aimed",
  ],
  [
    "Omani investment in the economy of Chad exceeded $18 million.",
    "figure | investment | OM TD | 18m USD | – | –",
  ],
  [
    "Trade hit $86 million in 2024, including $25 million in Oman's exports to Chad.",
    "figure | trade_turnover | LV OM | 86m USD | – | 2024",
    "figure | exports | OM TD | 25m USD | – | 2024",
  ],
  [
    "Trade has come to $8 million, and Oman wants to see it at $15 million by 2030.",
    "target | trade_turnover | LV OM | 8m USD | 15m USD | – | 2030 | aimed",
    "figure | trade_turnover | LV OM | 8m USD | – | –",
  ],
  [
    "Omani investment in Chad exceeded $65 million at the end of 2024, while Chadian investment in Oman is valued at $4 million.",
    "figure | investment | OM TD | 65m USD | – | 2024",
    "figure | investment | OM TD | 4m USD | – | –",
  ],
  [
    "The envoy put the level of trade at $44 million and said it could be increased to $100 million.",
    "target | trade_turnover | LV OM | 44m USD | 100m USD | – | – | forecast",
    "figure | trade_turnover | LV OM | 44m USD | – | –",
  ],
  [
    "Exports were recorded at $18 million in 2024 against the exports of $16 million in 2023, showing growth of 12.5 percent.",
    "figure | exports | LV OM | 18m USD | 12.5% | 2024",
    "figure | exports | LV OM | 16m USD | – | 2023",
  ],
  [
    "Export turnover posted $16 million in 2024, an increase of 12%.",
    "figure | exports | LV OM | 16m USD | 12% | 2024",
  ],
  [
    "The sides agreed to raise trade revenue to $20 million.",
    "target | trade_turnover | LV OM | – | 20m USD | – | – | agreed",
  ],
  [
    "Trade between Oman and Chad was, according to the ministry, about $45 million in 2024.",
    "figure | trade_turnover | OM TD | 45m USD | – | 2024",
  ],
  [
    "Omani-Chadian trade, the Ministry of Economy recalled, came to $45 million in 2024.",
    "figure | trade_turnover | OM TD | 45m USD | – | 2024",
  ],
  [
    "Trade between Oman and Chad is seen topping $90 million by year-end.",
    "target | trade_turnover | OM TD | – | 90m USD | – | 2025 | forecast",
  ],
  [
    "Trade between Oman and Chad has seen growth of 5 percent.",
    "figure | trade_turnover | OM TD | – | 5% | –",
  ],
  [
    "Trade is $45 million. It should be at least $90 million.",
    "target | trade_turnover | LV OM | 45m USD | 90m USD | – | – | proposed",
    "figure | trade_turnover | LV OM | 45m USD | – | –",
  ],
  [
    "The presidents tasked their governments with bringing trade to $90 million.",
    "target | trade_turnover | LV OM | – | 90m USD | – | – | proposed",
  ],
  [
    "Oman, Chad to double trade in three years",
    "target | trade_turnover | OM TD | – | – | ×2 | 2028 | aimed",
  ],
  [
    "Oman will invest $90 million in Chad over five years.",
    "target | investment | OM TD | – | 90m USD | – | 2030 | aimed",
  ],
  [
    "Trade grew over five years to $90 million.",
    "figure | trade_turnover | LV OM | 90m USD | – | –",
  ],
  [
    "Trade amounted to $50 million, including $30 million in exports and $20 million in imports.",
    "figure | trade_turnover | LV OM | 50m USD | – | –",
    "figure | exports | LV OM | 30m USD | – | –",
    "figure | imports | LV OM | 20m USD | – | –",
  ],
  [
    "Trade amounted to $50 million (exports - $30 million, imports - $20 million) in 2024.",
    "figure | trade_turnover | LV OM | 50m USD | – | 2024",
    "figure | exports | LV OM | 30m USD | – | 2024",
    "figure | imports | LV OM | 20m USD | – | 2024",
  ],
  [
    "Trade, which totaled $45 million in 2024, grew by 12% in January.",
    "figure | trade_turnover | LV OM | 45m USD | – | 2024",
    "figure | trade_turnover | LV OM | – | 12% | 2025-01",
  ],
  [
    "Exports rose by 34 percent to $36 million during July-March 2024-25.",
    "figure | exports | LV OM | 36m USD | 34% | 2024-07/2025-03",
  ],
  [
    "Trade amounted to 2.8 million euros last year, and this year it may reach 3.5 million.",
    "target | trade_turnover | LV OM | 2.8m EUR | 3.5m EUR | – | 2025 | forecast",
    "figure | trade_turnover | LV OM | 2.8m EUR | – | 2024",
  ],
  [
    "In 2024 trade amounted to $9 million. The plan for this year is to reach $20 million.",
    "target | trade_turnover | LV OM | 9m USD | 20m USD | – | 2025 | aimed",
    "figure | trade_turnover | LV OM | 9m USD | – | 2024",
  ],
  ["The army has grown. The plan for this year is to reach $20 million."],
  [
    "Exports came to 4 million euros in 2024, 3 percent up on 2023, while imports dropped by 5 percent to 2 million euros.",
    "figure | exports | LV OM | 4m EUR | 3% | 2024",
    "figure | imports | LV OM | 2m EUR | -5% | 2024",
  ],
  [
    "Trade totaled $7 million in 2024 ($5 million in 2023), of which Latvian exports were $4 million.",
    "figure | trade_turnover | LV OM | 7m USD | – | 2024",
    "figure | trade_turnover | LV OM | 5m USD | – | 2023",
    "figure | exports | LV OM | 4m USD | – | 2024",
  ],
  [
    "Latvia exported goods worth $2 million to Oman and imported $3 million in 2024.",
    "figure | exports | LV OM | 2m USD | – | 2024",
    "figure | imports | LV OM | 3m USD | – | 2024",
  ],
  [
    "Trade is growing. There is every opportunity to double it in two or three years.",
    "target | trade_turnover | LV OM | – | – | ×2 | 2028 | aimed",
  ],
  [
    "Trade amounted to $80 million in 2024, which is $9 million, or 10.1 percent, less than in 2023.",
    "figure | trade_turnover | LV OM | 80m USD | -10.1% | 2024",
  ],
  [
    "Trade came to $80 million in 2024, which was $9 million more than a year earlier.",
    "figure | trade_turnover | LV OM | 80m USD | – | 2024",
  ],
  [
    "Mutual trade grew by a third and amounted to 19 million dollars last year.",
    "figure | trade_turnover | LV OM | 19m USD | 33.3% | 2024",
  ],
  [
    "Exports fell by almost two thirds last year. Imports grew by a third country.",
    "figure | exports | LV OM | – | -66.7% | 2024",
  ],
  [
    "The sides will increase their trade by at least a quarter in the next two years.",
    "target | trade_turnover | LV OM | – | – | 25% | 2027 | aimed",
  ],
  [
    "Trade rose from 2 billion euros to 3 billion euros last year. The goal is to surpass the 5-billion mark by 2028.",
    "target | trade_turnover | LV OM | 3000m EUR | 5000m EUR | – | 2028 | aimed",
    "figure | trade_turnover | LV OM | 3000m EUR | – | 2024",
  ],
  [
    "Latvian exports to Oman closed 2024 at $4 million, 6.8% below the previous year.",
    "figure | exports | LV OM | 4m USD | -6.8% | 2024",
  ],
  [
    '"Trade is growing. We finished last year at $7 million, up 16%," she said. "We ended it with $9 million in revenue."',
    "figure | trade_turnover | LV OM | 7m USD | 16% | 2024",
  ],
  [
    "Trade came to $7 million in 2023, and in the first quarter of 2024 it increased by another 40%.",
    "figure | trade_turnover | LV OM | 7m USD | – | 2023",
    "figure | trade_turnover | LV OM | – | 40% | 2024-33",
  ],
  [
    "Latvia has 20 valid projects in Oman worth 7 million USD in total registered capital.",
    "figure | investment | LV OM | 7m USD | – | –",
  ],
  [
    "Trade was $9 million in 2024. Exports decreased to $4 million, while imports totaled $5 million. They intend to bring the figure to $20 million.",
    "target | trade_turnover | LV OM | 9m USD | 20m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 9m USD | – | 2024",
    "figure | exports | LV OM | 4m USD | – | 2024",
    "figure | imports | LV OM | 5m USD | – | 2024",
  ],
  [
    "Latvian goods worth $2 million were exported to Oman in 2024. Goods worth $3 million will be exported to Oman.",
    "figure | exports | LV OM | 2m USD | – | 2024",
  ],
  [
    "Omani dates worth $4 million were imported by Latvia last year.",
    "figure | imports | LV OM | 4m USD | – | 2024",
  ],
  [
    "He said that Latvian companies have invested $9 million in Oman and that they intend to invest another $5 million in ports by 2028.",
    "target | investment | LV OM | – | 5m USD | – | 2028 | aimed",
    "figure | investment | LV OM | 9m USD | – | –",
  ],
  [
    "Latvian firms plan to invest $6 million in the zone by 2030. A Latvian firm has invested $4 million in the building of a dock.",
    "target | investment | LV OM | – | 6m USD | – | 2030 | aimed",
  ],
  [
    "Companies from Oman want to invest $3 million in the country. Omani companies want to invest $7 million in the capital of Chad.",
    "target | investment | LV OM | – | 3m USD | – | – | aimed",
    "target | investment | OM TD | – | 7m USD | – | – | aimed",
  ],
  [
    "Trade stood at $9 million in the first ten months of 2024. The sides aim to raise the volume to $20 million by 2030.",
    "target | trade_turnover | LV OM | – | 20m USD | – | 2030 | aimed",
    "figure | trade_turnover | LV OM | 9m USD | – | 2024-01/2024-10",
  ],
  [
    "Trade stood at $9 million in 2024. The sides aim to raise the volume to $20 million by 2030.",
    "target | trade_turnover | LV OM | 9m USD | 20m USD | – | 2030 | aimed",
    "figure | trade_turnover | LV OM | 9m USD | – | 2024",
  ],
  [
    "Trade stood at $9 million in January to March 2025. They want to raise this figure to $20 million.",
    "target | trade_turnover | LV OM | 9m USD | 20m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 9m USD | – | 2025-01/2025-03",
  ],
  [
    "They want trade to reach $20 million. It came to $3 million in the first quarter of 2025.",
    "target | trade_turnover | LV OM | – | 20m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 3m USD | – | 2025-33",
  ],
  [
    "Trade stood at $4 million in 2023. The two sides agreed to work towards $8 million by 2028.",
    "target | trade_turnover | LV OM | – | 8m USD | – | 2028 | aimed",
    "figure | trade_turnover | LV OM | 4m USD | – | 2023",
  ],
  ["The army has grown. The two sides agreed to work towards $8 million by 2028."],
  [
    "They set a goal of increasing Latvian exports to Oman by 40 percent over three years.",
    "target | exports | LV OM | – | – | 40% | 2028 | aimed",
  ],
  [
    "Latvian exports to Oman grew by 40 percent over three years.",
    "figure | exports | LV OM | – | 40% | –",
  ],
  [
    "Latvia's trade with Oman stood at $3 million in 2023, while Omani investments in Latvia exceed $1 million.",
    "figure | trade_turnover | LV OM | 3m USD | – | 2023",
    "figure | investment | LV OM | 1m USD | – | –",
  ],
  [
    "Latvia's trade with Oman stood at $3 million in 2023, while Omani investments in Latvia exceeded $1 million.",
    "figure | trade_turnover | LV OM | 3m USD | – | 2023",
    "figure | investment | LV OM | 1m USD | – | 2023",
  ],
  [
    "In 2024 trade came to 72.5 million dollars, up 3 %: exports – 31.2 million, imports – 41.3 million.",
    "figure | trade_turnover | LV OM | 72.5m USD | 3% | 2024",
    "figure | exports | LV OM | 31.2m USD | – | 2024",
    "figure | imports | LV OM | 41.3m USD | – | 2024",
  ],
  [
    "In 2024 trade came to 72 million dollars, with 31 million tourists.",
    "figure | trade_turnover | LV OM | 72m USD | – | 2024",
  ],
  [
    "Our trade turnover added 7 % in 2024 and approached $24 million.",
    "figure | trade_turnover | LV OM | 24m USD | 7% | 2024",
  ],
  [
    "Turkey has 40 projects in Chad with registered capital of $9 million.",
    "figure | investment | TD TR | 9m USD | – | –",
  ],
  [
    "It ranks third with $9 million in registered investment capital in 40 projects.",
    "figure | investment | LV OM | 9m USD | – | –",
  ],
  [
    "Trade came to $5 million in 2024, a rise of 3 percent, with exports at 3 million and imports at 2 million.",
    "figure | trade_turnover | LV OM | 5m USD | 3% | 2024",
    "figure | exports | LV OM | 3m USD | – | 2024",
    "figure | imports | LV OM | 2m USD | – | 2024",
  ],
  [
    "Trade stands at $12 million. We intend to reach $20 million by 2027.",
    "target | trade_turnover | LV OM | 12m USD | 20m USD | – | 2027 | aimed",
    "figure | trade_turnover | LV OM | 12m USD | – | –",
  ],
  ["The army has grown. We intend to reach $20 million by 2027."],
  ["The minister added that 7 % of the trade goes by sea."],
];

const TARGETS: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    "I look forward to the two countries doubling their trade within five years.",
    "target | trade_turnover | LV OM | – | – | ×2 | 2030 | aimed",
  ],
  [
    "Latvia hopes for a tripling of its trade with Oman by 2030.",
    "target | trade_turnover | LV OM | – | – | ×3 | 2030 | forecast",
  ],
  [
    "Trade reached $6 million in 2024, with exports at $2 million. They proposed doubling the flow by 2030.",
    "target | trade_turnover | LV OM | 6m USD | – | ×2 | 2030 | proposed",
    "figure | trade_turnover | LV OM | 6m USD | – | 2024",
    "figure | exports | LV OM | 2m USD | – | 2024",
  ],
  [
    "They agreed to study raising trade, which stood at $3 million in 2024, to $5 million by 2027.",
    "target | trade_turnover | LV OM | 3m USD | 5m USD | – | 2027 | agreed",
    "figure | trade_turnover | LV OM | 3m USD | – | 2024",
  ],
  [
    "There is a need to bring trade, which does not exceed $4 million, up to $9 million.",
    "target | trade_turnover | LV OM | 4m USD | 9m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 4m USD | – | –",
  ],
  [
    "Trade fell to $39 million last year. We are determined to get back to the level of $50 million by 2027.",
    "target | trade_turnover | LV OM | 39m USD | 50m USD | – | 2027 | aimed",
    "figure | trade_turnover | LV OM | 39m USD | – | 2024",
  ],
  [
    "Trade has grown. The sides are moving towards the $20 million mark set for 2026.",
    "target | trade_turnover | LV OM | – | 20m USD | – | 2026 | aimed",
  ],
  [
    "Trade hit $7 million in 2024. We can reach the $30 million targeted by the presidents.",
    "target | trade_turnover | LV OM | – | 30m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 7m USD | – | 2024",
  ],
  [
    "Trade is $12 million. There is room for this to exceed $20 million by 2030.",
    "target | trade_turnover | LV OM | 12m USD | 20m USD | – | 2030 | aimed",
    "figure | trade_turnover | LV OM | 12m USD | – | –",
  ],
  [
    "They called for raising bilateral trade, now about $9 million, to $20 million.",
    "target | trade_turnover | LV OM | 9m USD | 20m USD | – | – | proposed",
    "figure | trade_turnover | LV OM | 9m USD | – | –",
  ],
  [
    "We trade $13 million a year. Our goal is to double it by 2030.",
    "target | trade_turnover | LV OM | 13m USD | – | ×2 | 2030 | aimed",
    "figure | trade_turnover | LV OM | 13m USD | – | –",
  ],

  [
    "Total trade is projected at $3 million for 2026.",
    "target | trade_turnover | LV OM | – | 3m USD | – | 2026 | forecast",
  ],
  [
    "Latvia will aim for 3 million euros in private investments in Oman over the next five years.",
    "target | investment | LV OM | – | 3m EUR | – | 2030 | aimed",
  ],
  [
    "The sides set the task of boosting trade to $30 million by 2027 and mutual investments to $15 million.",
    "target | trade_turnover | LV OM | – | 30m USD | – | 2027 | aimed",
    "target | investment | LV OM | – | 15m USD | – | 2027 | aimed",
  ],
  [
    "They had a target to raise bilateral trade to $30 million by 2027, but they have already traded beyond $45 million.",
    "target | trade_turnover | LV OM | 45m USD | 30m USD | – | 2027 | aimed",
    "figure | trade_turnover | LV OM | 45m USD | – | –",
  ],
  [
    "Trade had crossed the milestone of $8 million and missed the $10 million target for 2024.",
    "target | trade_turnover | LV OM | 8m USD | 10m USD | – | 2024 | missed",
    "figure | trade_turnover | LV OM | 8m USD | – | –",
  ],
  [
    "Two-way trade hit $16 million last year, and the sides aim for $20 million in 2026.",
    "target | trade_turnover | LV OM | 16m USD | 20m USD | – | 2026 | aimed",
    "figure | trade_turnover | LV OM | 16m USD | – | 2024",
  ],
  [
    "We have crossed the bilateral trade target of $30 million before 2025.",
    "target | trade_turnover | LV OM | – | 30m USD | – | 2025 | reached",
  ],
  [
    "The goal of Latvia and Oman to reach trade worth $100 million by 2030 is realistic.",
    "target | trade_turnover | LV OM | – | 100m USD | – | 2030 | aimed",
  ],
  [
    "Hence, achieving the target of $50 million in bilateral trade by 2027 is important.",
    "target | trade_turnover | LV OM | – | 50m USD | – | 2027 | aimed",
  ],
  [
    "A plan was introduced to more than double total two-way trade to $50 million by 2030.",
    "target | trade_turnover | LV OM | – | 50m USD | ×2 | 2030 | aimed",
  ],
  [
    "They signed papers envisaging enhancing bilateral trade volume to $100 million.",
    "target | trade_turnover | LV OM | – | 100m USD | – | – | aimed",
  ],
  [
    "The target of US$500 million in bilateral trade by 2027 is within reach, Orlova said.",
    "target | trade_turnover | LV OM | – | 500m USD | – | 2027 | aimed",
  ],
  [
    "The sides agreed to boost bilateral trade by half by 2028.",
    "target | trade_turnover | LV OM | – | – | 50% | 2028 | agreed",
  ],
  [
    "Trade between Latvia and Oman fell by 8.4 percent to $117.3 million in 2023, but in 2024 it soared 2.1 times and amounted to $192 million.",
    "figure | trade_turnover | LV OM | 117.3m USD | -8.4% | 2023",
    "figure | trade_turnover | LV OM | 192m USD | 110% | 2024",
  ],
  [
    "Oman's trade with Africa, which was $5.4 billion in 2003, climbed to $34.5 billion in 2024.",
    "figure | trade_turnover | OM | 5400m USD | – | 2003",
    "figure | trade_turnover | OM | 34500m USD | – | 2024",
  ],
  [
    "Latvia and Oman aim to raise trade, which came to $310 million last year, to $700 million by 2030.",
    "target | trade_turnover | LV OM | 310m USD | 700m USD | – | 2030 | aimed",
    "figure | trade_turnover | LV OM | 310m USD | – | 2024",
  ],
  [
    "Latvia and Oman want to double trade, which totalled $11 million in 2022, by 2030.",
    "target | trade_turnover | LV OM | 11m USD | – | ×2 | 2030 | aimed",
    "figure | trade_turnover | LV OM | 11m USD | – | 2022",
  ],
  [
    "Latvia and Oman agreed to triple trade by 2028 from last year's $83 million.",
    "target | trade_turnover | LV OM | 83m USD | – | ×3 | 2028 | agreed",
  ],
  [
    "Latvia and Oman agreed to boost trade from last year's $90 million to $300 million by 2030.",
    "target | trade_turnover | LV OM | 90m USD | 300m USD | – | 2030 | agreed",
  ],
  [
    "Latvia and Oman set a target of RM500 million (US$107 million) in annual trade by 2028.",
    "target | trade_turnover | LV OM | – | 500m MYR | – | 2028 | aimed",
  ],
  [
    "Trade came to $28 million, including exports of $19 million. They aim to raise this figure to $50 million by 2028.",
    "target | trade_turnover | LV OM | 28m USD | 50m USD | – | 2028 | aimed",
    "figure | trade_turnover | LV OM | 28m USD | – | –",
    "figure | exports | LV OM | 19m USD | – | –",
  ],
  [
    "Last year Latvia shipped goods worth $64 million to Oman. The task is to push these exports to $180 million by 2027.",
    "target | exports | LV OM | 64m USD | 180m USD | – | 2027 | aimed",
    "figure | exports | LV OM | 64m USD | – | 2024",
  ],
  [
    "Latvia and Oman agreed to lift bilateral trade to $800 million by 2030.",
    "target | trade_turnover | LV OM | – | 800m USD | – | 2030 | agreed",
  ],
  [
    "Latvia and Oman have agreed to bring two-way trade to €3 billion.",
    "target | trade_turnover | LV OM | – | 3000m EUR | – | – | agreed",
  ],
  [
    "The two countries plan to expand mutual trade to $6 billion.",
    "target | trade_turnover | LV OM | – | 6000m USD | – | – | aimed",
  ],
  [
    "The two sides intend to boost trade turnover to $450 million in the coming years.",
    "target | trade_turnover | LV OM | – | 450m USD | – | – | aimed",
  ],
  [
    "The parties will seek to grow two-way trade to 20 billion USD this year.",
    "target | trade_turnover | LV OM | – | 20000m USD | – | 2025 | aimed",
  ],
  [
    "The neighbours want to take non-oil trade to $55 billion in the next two to three years.",
    "target | trade_turnover | LV OM | – | 55000m USD | – | 2028 | aimed",
  ],
  [
    "The ministers committed to doubling trade to $30 billion within four years.",
    "target | trade_turnover | LV OM | – | 30000m USD | ×2 | 2029 | agreed",
  ],
  [
    "Riga and Muscat set a goal of $1.5 billion in bilateral trade by 2029.",
    "target | trade_turnover | LV OM | – | 1500m USD | – | 2029 | aimed",
  ],
  [
    "The ministries set themselves the task of raising commerce to 3.1bn dollars.",
    "target | trade_turnover | LV OM | – | 3100m USD | – | – | aimed",
  ],
  [
    "The governments pledged to raise trade from the current $240 million to $900 million.",
    "target | trade_turnover | LV OM | 240m USD | 900m USD | – | – | aimed",
  ],
  ["Latvia, Oman eye $90m trade", "target | trade_turnover | LV OM | – | 90m USD | – | – | aimed"],
  [
    "Latvia, Oman target $2 billion in annual trade",
    "target | trade_turnover | LV OM | – | 2000m USD | – | – | aimed",
  ],
  [
    "The sides want to raise turnover first to $2 billion and then to $5 billion.",
    "target | trade_turnover | LV OM | – | 2000m USD | – | – | aimed",
    "target | trade_turnover | LV OM | – | 5000m USD | – | – | aimed",
  ],
  [
    "The two countries seek to triple trade by the end of the decade.",
    "target | trade_turnover | LV OM | – | – | ×3 | 2030 | aimed",
  ],
  [
    "The two leaders are resolved to reach their $3.5 bln trade goal.",
    "target | trade_turnover | LV OM | – | 3500m USD | – | – | aimed",
  ],
  [
    "The ministers decided to quadruple exports within a decade.",
    "target | exports | LV OM | – | – | ×4 | 2035 | agreed",
  ],
  [
    "The two sides agreed to double mutual trade to 12 billion dollars by the year 2031.",
    "target | trade_turnover | LV OM | – | 12000m USD | ×2 | 2031 | agreed",
  ],
  [
    "The two economies are aiming for an annual trade volume of $9 billion.",
    "target | trade_turnover | LV OM | – | 9000m USD | – | – | aimed",
  ],
  [
    "The two sides hope to push trade above $4 billion by 2028.",
    "target | trade_turnover | LV OM | – | 4000m USD | – | 2028 | forecast",
  ],
  [
    "Officials resolved to expand the trade volume to EUR 2 bn.",
    "target | trade_turnover | LV OM | – | 2000m EUR | – | – | aimed",
  ],
  [
    "The sides plan to raise turnover from $110 million to $330 million.",
    "target | trade_turnover | LV OM | 110m USD | 330m USD | – | – | aimed",
  ],
  [
    "The sides seek to move trade from a low base of $95 million to an ambitious goal of $400 million.",
    "target | trade_turnover | LV OM | 95m USD | 400m USD | – | – | aimed",
  ],
  [
    "The two sides mean to increase trade from the present level of 1.4 billion dollars to 3 billion dollars by 2029.",
    "target | trade_turnover | LV OM | 1400m USD | 3000m USD | – | 2029 | aimed",
  ],
  [
    "The sides agreed to raise trade to 8 billion USD by 2028 from 2.9 billion USD in 2024.",
    "target | trade_turnover | LV OM | 2900m USD | 8000m USD | – | 2028 | agreed",
  ],
  [
    "The aim is for trade to reach US$4.5 billion, up from US$1.9 billion last year.",
    "target | trade_turnover | LV OM | 1900m USD | 4500m USD | – | – | aimed",
  ],
  [
    "The sides aim to take turnover to $13 billion soon; the figure now stands at $8 billion.",
    "target | trade_turnover | LV OM | 8000m USD | 13000m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 8000m USD | – | –",
  ],
  [
    "He said trade could be raised from the existing $1.2bn to $2.6bn.",
    "target | trade_turnover | LV OM | 1200m USD | 2600m USD | – | – | forecast",
  ],
  [
    "The sides agreed to double trade, which currently stands at $21 billion, by 2032.",
    "target | trade_turnover | LV OM | 21000m USD | – | ×2 | 2032 | agreed",
    "figure | trade_turnover | LV OM | 21000m USD | – | –",
  ],
  [
    "The sides will raise turnover $3 billion to $7 billion.",
    "target | trade_turnover | LV OM | 3000m USD | 7000m USD | – | – | aimed",
  ],
  [
    "Current trade is $180m; the goal is $500m.",
    "target | trade_turnover | LV OM | 180m USD | 500m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 180m USD | – | –",
  ],
  [
    "Commerce was 1.1 billion euros last year; the presidents named 4 billion euros as the common target.",
    "target | trade_turnover | LV OM | 1100m EUR | 4000m EUR | – | – | aimed",
    "figure | trade_turnover | LV OM | 1100m EUR | – | 2024",
  ],
  [
    "The target for trade was raised to $60bn from the previous $45bn.",
    "target | trade_turnover | LV OM | 45000m USD | 60000m USD | – | – | aimed",
  ],
  [
    "The goal is to reach $10 billion in trade.",
    "target | trade_turnover | LV OM | – | 10000m USD | – | – | aimed",
  ],
  [
    "Their target is 7 billion euros in trade.",
    "target | trade_turnover | LV OM | – | 7000m EUR | – | – | aimed",
  ],
  [
    "The presidents recalled the $18-billion trade target set in 2023.",
    "target | trade_turnover | LV OM | – | 18000m USD | – | – | aimed",
  ],
  [
    "The sides fixed a bilateral trade target of USD 14 billion by 2029.",
    "target | trade_turnover | LV OM | – | 14000m USD | – | 2029 | aimed",
  ],
  [
    "A trade volume target of €6 bln was named.",
    "target | trade_turnover | LV OM | – | 6000m EUR | – | – | aimed",
  ],
  [
    "Trade is expected to cross the $3 billion mark.",
    "target | trade_turnover | LV OM | – | 3000m USD | – | – | forecast",
  ],
  [
    "The sides adopted a roadmap to bring trade to $3bn.",
    "target | trade_turnover | LV OM | – | 3000m USD | – | – | aimed",
  ],
  [
    "There is a plan for raising mutual trade (up to $4 billion by 2031).",
    "target | trade_turnover | LV OM | – | 4000m USD | – | 2031 | aimed",
  ],
  [
    "The partnership programme provides for growth of trade to $6 billion.",
    "target | trade_turnover | LV OM | – | 6000m USD | – | – | aimed",
  ],
  [
    "The presidents gave instructions on raising turnover to 15 billion dollars by 2029.",
    "target | trade_turnover | LV OM | – | 15000m USD | – | 2029 | aimed",
  ],
  [
    "Work is under way to bring the trade volume to $22 billion by 2032.",
    "target | trade_turnover | LV OM | – | 22000m USD | – | 2032 | aimed",
  ],
  [
    "Attention was paid to the goal set by the presidents: raising turnover to $1.4 billion.",
    "target | trade_turnover | LV OM | – | 1400m USD | – | – | aimed",
  ],
  [
    "The talks were held with the aim of reaching a $540 million turnover.",
    "target | trade_turnover | LV OM | – | 540m USD | – | – | aimed",
  ],
  [
    "The sides set an export target of three billion dollars in the next two years.",
    "target | exports | LV OM | – | 3000m USD | – | 2027 | aimed",
  ],
  [
    "An objective exists to expand commercial exchange to $710 million.",
    "target | trade_turnover | LV OM | – | 710m USD | – | – | aimed",
  ],
  [
    "The two sides reaffirmed the agreed target of USD 70 billion for non-oil trade.",
    "target | trade_turnover | LV OM | – | 70000m USD | – | – | agreed",
  ],
  [
    '"We agreed to take our trade to $9 billion," he said.',
    "target | trade_turnover | LV OM | – | 9000m USD | – | – | agreed",
  ],
  [
    '"For trade, our goal is 11 billion dollars," he said.',
    "target | trade_turnover | LV OM | – | 11000m USD | – | – | aimed",
  ],
  [
    'Trade is growing fast. "By 2031 we will have brought it to $20 billion," he said.',
    "target | trade_turnover | LV OM | – | 20000m USD | – | 2031 | aimed",
  ],
  [
    '"Bilateral trade reached $8 billion last year. We can raise this figure to $12 billion by 2029," he said.',
    "target | trade_turnover | LV OM | 8000m USD | 12000m USD | – | 2029 | forecast",
    "figure | trade_turnover | LV OM | 8000m USD | – | 2024",
  ],
  [
    '"Our trade was 3 billion dollars. We will bring that number to 5 billion dollars."',
    "target | trade_turnover | LV OM | 3000m USD | 5000m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 3000m USD | – | –",
  ],
  [
    '"Trade rose by 6% to 2 billion US dollars. This indicator should reach 3 billion US dollars within two years."',
    "target | trade_turnover | LV OM | 2000m USD | 3000m USD | – | 2027 | proposed",
    "figure | trade_turnover | LV OM | 2000m USD | 6% | –",
  ],
  [
    '"The next goal is six billion dollars of mutual turnover."',
    "target | trade_turnover | LV OM | – | 6000m USD | – | – | aimed",
  ],
  [
    '"We passed 410 million dollars in mutual trade and intend to raise that to 1.2 billion dollars."',
    "target | trade_turnover | LV OM | 410m USD | 1200m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 410m USD | – | –",
  ],
  [
    '"There is a chance to bring trade to half a billion dollars."',
    "target | trade_turnover | LV OM | – | 500m USD | – | – | forecast",
  ],
  [
    '"Trade stood at $4 billion last year. Let us bring it to $7 billion by 2030."',
    "target | trade_turnover | LV OM | 4000m USD | 7000m USD | – | 2030 | proposed",
    "figure | trade_turnover | LV OM | 4000m USD | – | 2024",
  ],
  [
    '"Our exports to Oman grew by 12% last year to 800 million euros, and we want to double them by 2029."',
    "target | exports | LV OM | 800m EUR | – | ×2 | 2029 | aimed",
    "figure | exports | LV OM | 800m EUR | 12% | 2024",
  ],
  [
    "Trade may soon reach $15 billion.",
    "target | trade_turnover | LV OM | – | 15000m USD | – | – | forecast",
  ],
  [
    "Turnover may climb from $1.6bn to $2.7bn.",
    "target | trade_turnover | LV OM | 1600m USD | 2700m USD | – | – | forecast",
  ],
  [
    "Trade stood at $28bn. The figure is expected to reach $40bn this year.",
    "target | trade_turnover | LV OM | 28000m USD | 40000m USD | – | 2025 | forecast",
    "figure | trade_turnover | LV OM | 28000m USD | – | –",
  ],
  [
    "Commerce is forecast to exceed $9 billion by December.",
    "target | trade_turnover | LV OM | – | 9000m USD | – | 2025-12 | forecast",
  ],
  [
    "Bilateral commerce, now $5bn, is set to grow fourfold within six years.",
    "target | trade_turnover | LV OM | 5000m USD | – | ×4 | 2031 | aimed",
    "figure | trade_turnover | LV OM | 5000m USD | – | –",
  ],
  [
    "Trade has the potential to reach $4 billion.",
    "target | trade_turnover | LV OM | – | 4000m USD | – | – | forecast",
  ],
  [
    "The envoy hoped trade would reach $2bn.",
    "target | trade_turnover | LV OM | – | 2000m USD | – | – | forecast",
  ],
  [
    "The sides agreed to double trade by 2031.",
    "target | trade_turnover | LV OM | – | – | ×2 | 2031 | agreed",
  ],
  [
    "The sides plan to increase turnover 3.5 times.",
    "target | trade_turnover | LV OM | – | – | ×3.5 | – | aimed",
  ],
  [
    "The sides plan to raise exports threefold.",
    "target | exports | LV OM | – | – | ×3 | – | aimed",
  ],
  [
    "The sides plan to increase turnover by a factor of five.",
    "target | trade_turnover | LV OM | – | – | ×5 | – | aimed",
  ],
  [
    "The sides plan to raise trade by 15 percent a year.",
    "target | trade_turnover | LV OM | – | – | 15% | – | aimed",
  ],
  [
    "The sides aim to increase exports by 30% by 2028.",
    "target | exports | LV OM | – | – | 30% | 2028 | aimed",
  ],
  [
    "The sides plan to raise exports to $400 million and imports to $250 million.",
    "target | exports | LV OM | – | 400m USD | – | – | aimed",
    "target | imports | LV OM | – | 250m USD | – | – | aimed",
  ],
  [
    "Latvia plans to increase exports to Oman by $210 million.",
    "target | exports | LV OM | – | 210m USD | – | – | aimed increment",
  ],
  [
    "The sides plan to take mutual investment to $8 billion.",
    "target | investment | LV OM | – | 8000m USD | – | – | aimed",
  ],
  [
    "The sides plan to bring agricultural trade to $3bn.",
    "target | trade_turnover | LV OM | – | 3000m USD | – | – | aimed",
  ],
  [
    "The president proposed raising trade between Latvia and Oman to $8 billion.",
    "target | trade_turnover | LV OM | – | 8000m USD | – | – | proposed",
  ],
  [
    "He called for lifting turnover to 2 billion euros.",
    "target | trade_turnover | LV OM | – | 2000m EUR | – | – | proposed",
  ],
  [
    "She instructed ministers to bring trade to $5bn.",
    "target | trade_turnover | LV OM | – | 5000m USD | – | – | proposed",
  ],
  [
    "He stressed how important it was to raise trade to US$5.5 billion over the next three years.",
    "target | trade_turnover | LV OM | – | 5500m USD | – | 2028 | aimed",
  ],
  [
    "The two sides recommitted to their $6 billion trade target.",
    "target | trade_turnover | LV OM | – | 6000m USD | – | – | aimed",
  ],
  [
    "The ministers discussed an increase in turnover to 3 billion dollars.",
    "target | trade_turnover | LV OM | – | 3000m USD | – | – | proposed",
  ],
  [
    "An agreement was reached on raising turnover to $3 billion.",
    "target | trade_turnover | LV OM | – | 3000m USD | – | – | agreed",
  ],
  [
    "PM names $3b target for Oman trade",
    "target | trade_turnover | LV OM | – | 3000m USD | – | – | aimed",
  ],
  [
    "The countries are on track for the $50bn trade target.",
    "target | trade_turnover | LV OM | – | 50000m USD | – | – | forecast",
  ],
  [
    "The $2bn trade target for 2024 was met ahead of schedule.",
    "target | trade_turnover | LV OM | – | 2000m USD | – | 2024 | reached",
  ],
  [
    "The $12bn trade goal was missed.",
    "target | trade_turnover | LV OM | – | 12000m USD | – | – | missed",
  ],
  [
    "The leaders revised the trade target upward to $25bn.",
    "target | trade_turnover | LV OM | – | 25000m USD | – | – | aimed",
  ],
  [
    "Latvia wants to enhance its trade with Oman to $1.8 billion in the next four years.",
    "target | trade_turnover | LV OM | – | 1800m USD | – | 2029 | aimed",
  ],
  [
    "Latvia and Oman eye doubling of trade by 2030.",
    "target | trade_turnover | LV OM | – | – | ×2 | 2030 | aimed",
  ],
  [
    "Omani exports to Latvia should reach $600 million by 2027.",
    "target | exports | LV OM | – | 600m USD | – | 2027 | proposed",
  ],
  [
    "The Omani side proposed increasing mutual trade fivefold by 2035.",
    "target | trade_turnover | LV OM | – | – | ×5 | 2035 | proposed",
  ],
  [
    '"Our ambition is to triple mutual trade by 2030," he said. "Last year it amounted to only $178 million."',
    "target | trade_turnover | LV OM | 178m USD | – | ×3 | 2030 | aimed",
    "figure | trade_turnover | LV OM | 178m USD | – | 2024",
  ],
  [
    '"Our trade is now $300 million. It should reach $1 billion by 2030."',
    "target | trade_turnover | LV OM | 300m USD | 1000m USD | – | 2030 | proposed",
    "figure | trade_turnover | LV OM | 300m USD | – | –",
  ],
  [
    '"Mutual trade totals $90 million. It is expected to double by 2028."',
    "target | trade_turnover | LV OM | 90m USD | – | ×2 | 2028 | forecast",
    "figure | trade_turnover | LV OM | 90m USD | – | –",
  ],
  [
    '"Our trade w/#Oman exceeded $600 million. We\'ll carry it to $1 billion together."',
    "target | trade_turnover | LV OM | 600m USD | 1000m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 600m USD | – | –",
  ],
  [
    '"Bilateral trade is $600 million. Our next stop is $1 billion," he said.',
    "target | trade_turnover | LV OM | 600m USD | 1000m USD | – | – | aimed",
    "figure | trade_turnover | LV OM | 600m USD | – | –",
  ],
  [
    "The sides intend to bring trade up to $500 million. The previous goal, set two years ago, was $300 million.",
    "target | trade_turnover | LV OM | – | 500m USD | – | – | aimed",
    "target | trade_turnover | LV OM | – | 300m USD | – | – | aimed",
  ],
  [
    "He hopes for trade of $3 billion.",
    "target | trade_turnover | LV OM | – | 3000m USD | – | – | forecast",
  ],
  [
    "Oman plans to invest $3 billion in the Latvian economy.",
    "target | investment | LV OM | – | 3000m USD | – | – | aimed",
  ],
  [
    "They agreed that Oman would invest $3 billion in Latvia by 2030.",
    "target | investment | LV OM | – | 3000m USD | – | 2030 | forecast",
  ],
];

const FIGURES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    "In 2024, trade amounted to $3 million, or 12 percent more than in the same period last year.",
    "figure | trade_turnover | LV OM | 3m USD | 12% | 2024",
  ],
  [
    "Omani exports to Latvia totalled $3 million, or 12 percent less than in 2023.",
    "figure | exports | LV OM | 3m USD | -12% | 2024",
  ],
  [
    "Trade amounted to 12 million euros in 2023, and dropped to 9 million last year.",
    "figure | trade_turnover | LV OM | 12m EUR | – | 2023",
    "figure | trade_turnover | LV OM | 9m EUR | – | 2024",
  ],
  [
    "In 2024 trade came to $39 million, against the 32 million of 2023.",
    "figure | trade_turnover | LV OM | 32m USD | – | 2023",
    "figure | trade_turnover | LV OM | 39m USD | – | 2024",
  ],
  [
    "Trade reached $15 million in 2022, 17 million in 2023 and 20 million in 2024.",
    "figure | trade_turnover | LV OM | 15m USD | – | 2022",
    "figure | trade_turnover | LV OM | 17m USD | – | 2023",
    "figure | trade_turnover | LV OM | 20m USD | – | 2024",
  ],
  [
    "Trade reached $15 million in 2022 and the population 17 million. Exports were $5 million in 2024 and 3 million tons.",
    "figure | trade_turnover | LV OM | 15m USD | – | 2022",
    "figure | exports | LV OM | 5m USD | – | 2024",
  ],
  [
    "Trade, put at 9 million dollars in 2024, remains modest.",
    "figure | trade_turnover | LV OM | 9m USD | – | 2024",
  ],
  [
    "Exports to Oman came to $19 million in 2024, a 33% increase in relation to 2023.",
    "figure | exports | LV OM | 19m USD | 33% | 2024",
  ],
  [
    "Trade totalled $50 million in 2024, exports accounting for $18 million.",
    "figure | trade_turnover | LV OM | 50m USD | – | 2024",
    "figure | exports | LV OM | 18m USD | – | 2024",
  ],
  [
    "Latvia's trade with Oman came to $62 million last year, up from the previous year's $54 million, while that with Chad fell 4.8 percent to $15 million.",
    "figure | trade_turnover | LV OM | 54m USD | – | 2023",
    "figure | trade_turnover | LV OM | 62m USD | – | 2024",
    "figure | trade_turnover | LV TD | 15m USD | -4.8% | 2024",
  ],
  [
    "Omani firms have channelled $30 million into our economy.",
    "figure | investment | LV OM | 30m USD | – | –",
  ],
  [
    "Trade amounted to $16 million in 2024, of which $14 million accounted for imports from Oman.",
    "figure | trade_turnover | LV OM | 16m USD | – | 2024",
    "figure | imports | LV OM | 14m USD | – | 2024",
  ],
  [
    "Latvia's sales to Oman totalled $21 million in 2024, down 4.5% from 2023.",
    "figure | exports | LV OM | 21m USD | -4.5% | 2024",
  ],
  [
    "Trade between Latvia and Oman was valued at $19 million in 2024, including $7 million worth of Latvian exports.",
    "figure | trade_turnover | LV OM | 19m USD | – | 2024",
    "figure | exports | LV OM | 7m USD | – | 2024",
  ],
  [
    "Latvian exports to Oman came to $12 million last year and its imports to $29 million.",
    "figure | exports | LV OM | 12m USD | – | 2024",
    "figure | imports | LV OM | 29m USD | – | 2024",
  ],
  [
    "Latvia's trade with Oman came to $9 million last year, while its exports to Chad reached $2 million.",
    "figure | trade_turnover | LV OM | 9m USD | – | 2024",
    "figure | exports | LV TD | 2m USD | – | 2024",
  ],
  [
    "Latvian exports rose to $19 million in the first quarter of this year. Omani exports reached $11 million over the same period.",
    "figure | exports | LV OM | 19m USD | – | 2025-33",
    "figure | exports | LV OM | 11m USD | – | 2025-33",
  ],
  [
    "Last year trade between Latvia and Oman rose to $16 million, of which $9 million is Latvian exports. In January this indicator made $2 million.",
    "figure | trade_turnover | LV OM | 16m USD | – | 2024",
    "figure | exports | LV OM | 9m USD | – | 2024",
    "figure | trade_turnover | LV OM | 2m USD | – | 2025-01",
  ],
  [
    "Chad and Peru signed a treaty last year. Trade between the two countries amounted to $4 million.",
    "figure | trade_turnover | PE TD | 4m USD | – | –",
  ],

  [
    "In 2023, Latvia and Oman had a trade volume of nearly $4.5 million. Our goal is near.",
    "figure | trade_turnover | LV OM | 4.5m USD | – | 2023",
  ],
  [
    "With bilateral trade at $2.3 million in 2023, they are partners.",
    "figure | trade_turnover | LV OM | 2.3m USD | – | 2023",
  ],
  [
    "Latvia exports about $3 million of goods to Oman annually.",
    "figure | exports | LV OM | 3m USD | – | –",
  ],
  [
    "Latvia and Oman traded goods worth $12 million in 2023.",
    "figure | trade_turnover | LV OM | 12m USD | – | 2023",
  ],
  [
    "Trade fell to $8 million in 2023 from $11 million the year before.",
    "figure | trade_turnover | LV OM | 8m USD | – | 2023",
  ],
  [
    "Commodity turnover between Latvia and Oman in 2022 totaled $14 million, in 2021 the parameter made $7 million.",
    "figure | trade_turnover | LV OM | 14m USD | – | 2022",
    "figure | trade_turnover | LV OM | 7m USD | – | 2021",
  ],
  [
    "Latvia's export turnover to Oman reached 11 million USD last year, and its import turnover hit 9 million USD; the import-export turnover was a record.",
    "figure | exports | LV OM | 11m USD | – | 2024",
    "figure | imports | LV OM | 9m USD | – | 2024",
  ],
  [
    "Import-export turnover between Latvia and Oman hit 52 million USD last year.",
    "figure | trade_turnover | LV OM | 52m USD | – | 2024",
  ],
  [
    "Latvia's shipments to the market rose by nearly 11 percent in the first five months of 2024.",
    "figure | exports | LV OM | – | 11% | 2024-01/2024-05",
  ],
  [
    "Latvia's exports to and imports from Oman stood at $12 million and $23 million respectively in 2023.",
    "figure | exports | LV OM | 12m USD | – | 2023",
    "figure | imports | LV OM | 23m USD | – | 2023",
  ],
  [
    "Exports and imports between Latvia and Oman reached $6 million last year.",
    "figure | trade_turnover | LV OM | 6m USD | – | 2024",
  ],
  [
    "Trade between Latvia and Oman was $12 million and $15 million in 2021 and 2022, respectively.",
    "figure | trade_turnover | LV OM | 12m USD | – | 2021",
    "figure | trade_turnover | LV OM | 15m USD | – | 2022",
  ],
  [
    "Trade is up compared to 2022, when it totalled $61 million.",
    "figure | trade_turnover | LV OM | 61m USD | – | 2022",
  ],
  [
    "Trade approached $14 million, with a 25% growth in Latvian exports.",
    "figure | trade_turnover | LV OM | 14m USD | – | –",
    "figure | exports | LV OM | – | 25% | –",
  ],
  [
    "Mutual trade reached $12 million, of which $8 million was Latvian exports.",
    "figure | trade_turnover | LV OM | 12m USD | – | –",
    "figure | exports | LV OM | 8m USD | – | –",
  ],
  [
    "Exports amounted to $310 million (-3.2%), imports - $20 million (+15%).",
    "figure | exports | LV OM | 310m USD | -3.2% | –",
    "figure | imports | LV OM | 20m USD | 15% | –",
  ],
  [
    "Bilateral trade grew at 8.2 per cent to $12 million in 2023.",
    "figure | trade_turnover | LV OM | 12m USD | 8.2% | 2023",
  ],
  [
    "In the first quarter of 2025, exports were $18 million, with a growth rate of 8 per cent in comparison to 2021.",
    "figure | exports | LV OM | 18m USD | 8% | 2025-33",
  ],
  [
    "They spoke for deeper trade relations, the volume of which in 2022 totalled 38.4 million US dollars, i.e. 27 per cent more than a year earlier.",
    "figure | trade_turnover | LV OM | 38.4m USD | 27% | 2022",
  ],
  [
    "Omani investments in the Latvian economy made up 101 million dollars in 2003-2022.",
    "figure | investment | LV OM | 101m USD | – | 2003/2022",
  ],
  [
    "Latvian investments on the Omani market exceed US$5 million.",
    "figure | investment | LV OM | 5m USD | – | –",
  ],
  [
    "Oman invested OMR 120 million in Latvia in 2023.",
    "figure | investment | LV OM | 120m OMR | – | 2023",
  ],
  [
    "Trade between Latvia and Oman totalled $604 million in 2023. In particular, exports from Latvia to Oman doubled to $96 million, while imports rose 1.5 times to $508 million.",
    "figure | trade_turnover | LV OM | 604m USD | – | 2023",
    "figure | exports | LV OM | 96m USD | 100% | 2023",
    "figure | imports | LV OM | 508m USD | 50% | 2023",
  ],
  [
    "Trade between Latvia and Oman totalled $604 million in 2023. Latvian investment in Oman has passed $20 million.",
    "figure | trade_turnover | LV OM | 604m USD | – | 2023",
    "figure | investment | LV OM | 20m USD | – | –",
  ],
  [
    "Trade between Malta and Kenya reached $90 million in 2024. Both countries aim to raise it to $200 million, and trade turnover grew by 5 percent.",
    "target | trade_turnover | KE MT | 90m USD | 200m USD | – | – | aimed",
    "figure | trade_turnover | KE MT | 90m USD | – | 2024",
    "figure | trade_turnover | KE MT | – | 5% | –",
  ],
  [
    "Oman exported goods worth $68 million to Latvia in 2024 against the imports of $5 million.",
    "figure | exports | LV OM | 68m USD | – | 2024",
    "figure | imports | LV OM | 5m USD | – | 2024",
  ],
  [
    "Trade between Latvia and Oman was $49 million in 2024, $26 million of which were exports, and $23 million were imports.",
    "figure | trade_turnover | LV OM | 49m USD | – | 2024",
    "figure | exports | LV OM | 26m USD | – | 2024",
    "figure | imports | LV OM | 23m USD | – | 2024",
  ],
  [
    "The balance of trade favours Oman, with Oman exporting goods valued at $48 million to Latvia in 2024 and importing goods worth $37 million.",
    "figure | exports | LV OM | 48m USD | – | 2024",
    "figure | imports | LV OM | 37m USD | – | 2024",
  ],
  [
    "Latvian exports to Oman grew at an average annual rate of 11 percent in 2024.",
    "figure | exports | LV OM | – | 11% | 2024",
  ],
  [
    "Latvian trade with Oman fell to 340 million euros in 2022 but recovered to 460 million euros a year later.",
    "figure | trade_turnover | LV OM | 340m EUR | – | 2022",
    "figure | trade_turnover | LV OM | 460m EUR | – | 2023",
  ],
  [
    "Trade between Latvia and Oman exceeded $7 million in 2023. In January-February 2024, it more than tripled compared to the same period last year and reached $2 million.",
    "figure | trade_turnover | LV OM | 7m USD | – | 2023",
    "figure | trade_turnover | LV OM | 2m USD | 200% | 2024-01/2024-02",
  ],
  [
    "The official put the value of trade between Latvia and Oman at nearly $5 million in 2023.",
    "figure | trade_turnover | LV OM | 5m USD | – | 2023",
  ],
  [
    "Trade between Latvia and Oman grew by 19 percent in 2023. In the first 11 months of 2024, the growth was 24 percent.",
    "figure | trade_turnover | LV OM | – | 19% | 2023",
    "figure | trade_turnover | LV OM | – | 24% | 2024-01/2024-11",
  ],
  [
    "Last year trade between Latvia and Oman exceeded $2 billion, and so far this year it has grown.",
    "figure | trade_turnover | LV OM | 2000m USD | – | 2024",
  ],
  [
    "Trade flow between Latvia and Oman went from $5 million in 2016 to $9 million in 2024.",
    "figure | trade_turnover | LV OM | 5m USD | – | 2016",
    "figure | trade_turnover | LV OM | 9m USD | – | 2024",
  ],
  [
    "Latvia exported $47 million worth of goods to Oman in 2024, and imported $44 million in merchandise.",
    "figure | exports | LV OM | 47m USD | – | 2024",
    "figure | imports | LV OM | 44m USD | – | 2024",
  ],
  [
    "Trade between Latvia and Oman grew by 20.5 percent in the first quarter of 2024, compared to $41 million recorded in the same period of 2023.",
    "figure | trade_turnover | LV OM | 41m USD | – | 2023-33",
    "figure | trade_turnover | LV OM | – | 20.5% | 2024-33",
  ],
  [
    "Latvia's trade with Oman crossed the $5 billion mark in 2024.",
    "figure | trade_turnover | LV OM | 5000m USD | – | 2024",
  ],
  [
    "Latvia imported $5 million worth of dates from Oman in 2023.",
    "figure | imports | LV OM | 5m USD | – | 2023",
  ],
  [
    "Trade slipped to $157 million last year.",
    "figure | trade_turnover | LV OM | 157m USD | – | 2024",
  ],
  [
    "Bilateral trade amounted to $212 million in 2024.",
    "figure | trade_turnover | LV OM | 212m USD | – | 2024",
  ],
  [
    "Bilateral trade totaled $212 million in 2024, up 17 percent year on year.",
    "figure | trade_turnover | LV OM | 212m USD | 17% | 2024",
  ],
  [
    "In January–August 2024, turnover amounted to $212 million, 17 % more than a year earlier.",
    "figure | trade_turnover | LV OM | 212m USD | 17% | 2024-01/2024-08",
  ],
  [
    "Trade between Latvia and Oman stood at $212 million last year.",
    "figure | trade_turnover | LV OM | 212m USD | – | 2024",
  ],
  ["Mutual trade is worth $3 billion.", "figure | trade_turnover | LV OM | 3000m USD | – | –"],
  [
    "The trade turnover was valued at €2.4 billion in 2023-24.",
    "figure | trade_turnover | LV OM | 2400m EUR | – | 2023/2024",
  ],
  [
    "Bilateral trade hit a record $3.1 billion last year, rising 14% from 2023.",
    "figure | trade_turnover | LV OM | 3100m USD | 14% | 2024",
  ],
  [
    "Latvia's exports to Oman fell by 8 percent to $90 million in the first four months of this year.",
    "figure | exports | LV OM | 90m USD | -8% | 2025-01/2025-04",
  ],
  ["Trade dropped 5.5% last year.", "figure | trade_turnover | LV OM | – | -5.5% | 2024"],
  ["Trade grew by 12.5% last year.", "figure | trade_turnover | LV OM | – | 12.5% | 2024"],
  [
    "Trade has grown from $1 billion in 2020 to $2 billion in 2024.",
    "figure | trade_turnover | LV OM | 1000m USD | – | 2020",
    "figure | trade_turnover | LV OM | 2000m USD | – | 2024",
  ],
  [
    "In 2024, exports reached $64 million and imports $148 million.",
    "figure | exports | LV OM | 64m USD | – | 2024",
    "figure | imports | LV OM | 148m USD | – | 2024",
  ],
  [
    "Turnover reached $212 million in 2024 (exports $64m, imports $148m).",
    "figure | trade_turnover | LV OM | 212m USD | – | 2024",
    "figure | exports | LV OM | 64m USD | – | 2024",
    "figure | imports | LV OM | 148m USD | – | 2024",
  ],
  [
    "Omani exports to Latvia rose 9.2pc to $70 million.",
    "figure | exports | LV OM | 70m USD | 9.2% | –",
  ],
  ["Bilateral trade doubled last year.", "figure | trade_turnover | LV OM | – | 100% | 2024"],
  [
    "Bilateral trade in the first quarter was estimated at 1.1 billion USD, down 4.5% from the same period last year.",
    "figure | trade_turnover | LV OM | 1100m USD | -4.5% | 2025-33",
  ],
  [
    "Latvian direct investment in Oman has surpassed $450 million.",
    "figure | investment | LV OM | 450m USD | – | –",
  ],
  [
    "Non-oil trade reached US$4.8 billion in 2024, an increase of 11 percent compared to 2023.",
    "figure | trade_turnover | LV OM | 4800m USD | 11% | 2024",
  ],
  [
    "Trade stood at $800 million in 2024, with Latvia's exports to Oman amounting to $260 million.",
    "figure | trade_turnover | LV OM | 800m USD | – | 2024",
    "figure | exports | LV OM | 260m USD | – | 2024",
  ],
  [
    "Trade reached 7.4 billion USD in 2024, of which Latvian exports made up 2.3 billion USD.",
    "figure | trade_turnover | LV OM | 7400m USD | – | 2024",
    "figure | exports | LV OM | 2300m USD | – | 2024",
  ],
  [
    "Exports from Latvia to Oman totaled $41 million, while imports from Oman amounted to $29 million.",
    "figure | exports | LV OM | 41m USD | – | –",
    "figure | imports | LV OM | 29m USD | – | –",
  ],
  [
    "The turnover had risen by 46 percent to reach 940 million euros in 2024.",
    "figure | trade_turnover | LV OM | 940m EUR | 46% | 2024",
  ],
  [
    "Trade exceeded $5 billion for the first time last year.",
    "figure | trade_turnover | LV OM | 5000m USD | – | 2024",
  ],
  [
    "Bilateral trade increased 1.5 times in 2024 to $300 million.",
    "figure | trade_turnover | LV OM | 300m USD | 50% | 2024",
  ],
  [
    "The turnover between the two states fell by 6 percent to $120 million in 2023, but in January through March of this year it soared 1.8 times and amounted to $80 million.",
    "figure | trade_turnover | LV OM | 120m USD | -6% | 2023",
    "figure | trade_turnover | LV OM | 80m USD | 80% | 2025-01/2025-03",
  ],
  [
    'Bilateral trade is developing well. "In the first half of last year, it grew by nearly 40%, close to the record of 2022 - about two billion dollars," he said.',
    "figure | trade_turnover | LV OM | 2000m USD | – | 2022",
    "figure | trade_turnover | LV OM | – | 40% | 2024-40",
  ],
  [
    "Latvia's trade with Central Asia amounted to $3 billion in 2024.",
    "figure | trade_turnover | LV | 3000m USD | – | 2024",
  ],
  ["Exports rose by a quarter last year.", "figure | exports | LV OM | – | 25% | 2024"],
  ["Trade fell by half in 2023.", "figure | trade_turnover | LV OM | – | -50% | 2023"],
  [
    "They hailed mutual trade, which touched RO 3.2 million in fiscal year 2023-24.",
    "figure | trade_turnover | LV OM | 3.2m OMR | – | 2023/2024",
  ],
  [
    "Since 2005, Latvia has invested about $350 million in the economy of Oman.",
    "figure | investment | LV OM | 350m USD | – | 2005/2025",
  ],
  [
    "Omani companies have invested over $2 billion in Latvia.",
    "figure | investment | LV OM | 2000m USD | – | –",
  ],
  [
    "Trade reached $420 million in 2024 against $370 million a year earlier.",
    "figure | trade_turnover | LV OM | 370m USD | – | 2023",
    "figure | trade_turnover | LV OM | 420m USD | – | 2024",
  ],
  [
    "Trade reached $420 million in 2024, up from $370 million in 2023.",
    "figure | trade_turnover | LV OM | 370m USD | – | 2023",
    "figure | trade_turnover | LV OM | 420m USD | – | 2024",
  ],
  [
    "Trade reached $420 million last year, compared with $370 million in 2023.",
    "figure | trade_turnover | LV OM | 370m USD | – | 2023",
    "figure | trade_turnover | LV OM | 420m USD | – | 2024",
  ],
  [
    "Our trade volume hovers around $600 million.",
    "figure | trade_turnover | LV OM | 600m USD | – | –",
  ],
  [
    "Trade plummeted to $40 million in 2023.",
    "figure | trade_turnover | LV OM | 40m USD | – | 2023",
  ],
  ["Trade contracted by 12 percent in 2023.", "figure | trade_turnover | LV OM | – | -12% | 2023"],
  [
    "Trade breached the $1 billion mark last year.",
    "figure | trade_turnover | LV OM | 1000m USD | – | 2024",
  ],
  [
    "The two countries saw trade of $3 billion in 2024.",
    "figure | trade_turnover | LV OM | 3000m USD | – | 2024",
  ],
  [
    "Annual trade of about $3 billion is not enough, he said.",
    "figure | trade_turnover | LV OM | 3000m USD | – | –",
  ],
  [
    "Oman is Latvia's second-largest partner, with $300 million in trade in 2024.",
    "figure | trade_turnover | LV OM | 300m USD | – | 2024",
  ],
  [
    "By the end of 2024, trade had reached $300 million.",
    "figure | trade_turnover | LV OM | 300m USD | – | 2024",
  ],
  [
    "Latvian exports were $40 million and imports $30 million in 2024.",
    "figure | exports | LV OM | 40m USD | – | 2024",
    "figure | imports | LV OM | 30m USD | – | 2024",
  ],
  [
    "Exports to Oman accounted for $40 million and imports from Oman for $30 million.",
    "figure | exports | LV OM | 40m USD | – | –",
    "figure | imports | LV OM | 30m USD | – | –",
  ],
  [
    "Trade with Oman amounted to $150,000 million in 2024.",
    "figure | trade_turnover | LV OM | 150000m USD | – | 2024",
  ],
  ["Trade volume: $3 billion.", "figure | trade_turnover | LV OM | 3000m USD | – | –"],
  [
    "Exports to Oman grew 12 percent to $64 million while imports fell 3 percent to $148 million.",
    "figure | exports | LV OM | 64m USD | 12% | –",
    "figure | imports | LV OM | 148m USD | -3% | –",
  ],
  [
    "Turnover totalled $212 million in 2024: $64 million of exports and $148 million of imports.",
    "figure | trade_turnover | LV OM | 212m USD | – | 2024",
    "figure | exports | LV OM | 64m USD | – | 2024",
    "figure | imports | LV OM | 148m USD | – | 2024",
  ],
  [
    "The value of trade went up from $64 million in 2020 to $148 million in 2024.",
    "figure | trade_turnover | LV OM | 64m USD | – | 2020",
    "figure | trade_turnover | LV OM | 148m USD | – | 2024",
  ],
  ["Trade averaged $90 million per annum.", "figure | trade_turnover | LV OM | 90m USD | – | –"],
  [
    "The trade volume between the two countries, at $212 million, fell short of its potential.",
    "figure | trade_turnover | LV OM | 212m USD | – | –",
  ],
];

/** Frames around a verb of growth; every verb must work in every frame. */
const FRAMES: readonly (readonly [
  before: string,
  form: "base" | "ing",
  after: string,
  status: string,
])[] = [
  ["The two sides agreed to", "base", "trade to $700 million by 2030.", "agreed"],
  ["The two sides aim to", "base", "trade to $700 million by 2030.", "aimed"],
  ["The minister called for", "ing", "trade to $700 million by 2030.", "proposed"],
  ["The two sides will", "base", "trade to $700 million by 2030.", "aimed"],
  ["There is an opportunity to", "base", "trade to $700 million by 2030.", "aimed"],
];
const VERBS: readonly (readonly [base: string, ing: string])[] = [
  ["raise", "raising"],
  ["increase", "increasing"],
  ["boost", "boosting"],
  ["lift", "lifting"],
  ["expand", "expanding"],
  ["enhance", "enhancing"],
  ["bring", "bringing"],
  ["take", "taking"],
  ["push", "pushing"],
  ["grow", "growing"],
];

/** Amounts that are no trade target and no trade figure. */
const TRAPS: readonly string[] = [
  "They discussed energy, with $3 million in investment planned.",
  "Oman's fund will invest $37 million in a refinery in Chad.",
  "They underscored the need to increase Latvian investment in Oman, including the $8 million in commitments announced in May.",
  "Trade with Chad makes up only 0.5% of Oman's total trade.",
  "Latvia exported 9 billion cubic metres of gas and plans to double its gas supplies by 2027.",
  "The company's sales grew to $3 million.",
  "Latvian arms sales to Oman reached $2 million last year.",
  "The balance of trade between Latvia and Oman amounted to $5 million in 2024.",
  "Latvian firms are interested in exporting goods worth $5 million.",
  "The firm wants to export goods worth $5 million to Oman.",
  "The two countries agreed to found a $400 million investment fund.",
  "Oman will grant a $200 million loan to boost trade with Latvia.",
  "The firms signed a contract worth $3 billion to export gas.",
  "The trade deficit widened to $34 billion last year.",
  "The sides agreed to cut the trade deficit to $12 billion.",
  "The trade surplus reached $3 billion.",
  // 412 million or 412 billion: both are written so
  "Trade with Oman amounted to $412,735 million in 2024.",
  "The trade balance stood at $3 billion.",
  "The government wants GDP to reach $2 trillion by 2030.",
  "The bank pledged $4 billion for transport projects.",
  "The portfolio of joint projects exceeds $15 billion.",
  "The export deal is valued at $2.5 billion.",
  "The export credit agency lent $50 million.",
  "The Organization of Islamic Cooperation aims to raise mutual trade to $500 billion.",
  "The World Trade Organization expects growth of 4 percent.",
  "The free trade agreement will cover 95 percent of tariff lines.",
  "The Minister of Trade announced a $6 million grant.",
  "The trade mission brought 20 firms and $3 million in orders.",
  "The pact ends double taxation of exports.",
  "They discussed trade and signed a $60 million contract for trams.",
  "Exports are subject to a 25 percent tariff.",
  "The goal is to attract 3 million tourists.",
  "The economy grew by 4 percent and trade ties deepened.",
  "They discussed trade, and the minister said the army needs $5 billion.",
  "Trade relations have improved, he said at the 5th forum.",
  "A $2 billion import tax was introduced.",
  "Investment projects worth $6 billion are under way.",
  "The fund will spend $3 billion by 2030.",
  "They agreed to settle 80 percent of trade in national currencies.",
  "The share of trade in national currencies rose to 60 percent.",
  "The sides will greatly increase trade by 2030.",
  "The sides discussed trade, energy and transport.",
  "Latvia is one of the ten largest partners in trade.",
  "The budget of the trade ministry was raised to $40 million.",
  "The trade fair drew 300 firms and cost $5 million.",
  "The trade war cost $10 billion.",
  "The trade corridor will cost $7 billion.",
  "The drug trade is worth $5 billion.",
  "Aid rose to $90 million last year.",
  "Trade between Latvia and Oman grew. It reached an agreement worth $5 million.",
  "The company exports to 40 countries.",
  "Its debt grew to $3 billion, and trade was discussed.",
  "The pipeline will cost $2 billion and help exports.",
  "The bank is active in trade. It increased its capital to $40 million.",
  "The ministers discussed trade. It cost $40 million to build the port.",
  "The earlier target was $300 million.",
  "The company invested $35 million in a plant in Riga.",
  "Latvia has invested $35 million in schools.",
  "Trade of $3 billion is possible, he said.",
  "Trade was cut by half of the firms.",
  "Trade helped the Latvian economy grow by 5 percent.",
  "They discussed trade relations, the value of the lats and $4 billion in aid.",
  "Oman plans to invest $3 billion in ports.",
];

describe("series and changes of trade", () => {
  test("trade between those who are called alike is that of both", () => {
    const { tradeFigures } = parse("Inter-Korean trade plunged to $1 million in 2024.");
    expect(tradeFigures.map((f) => f.parties)).toEqual([["KR", "KP"]]);
  });
  test.each(SERIES)("%s", (text, ...expected) => {
    expect(tradeIn(text)).toEqual(expected);
  });
});

describe("trade targets and figures", () => {
  test.each([...TARGETS, ...FIGURES])("%s", (text, ...expected) => {
    expect(tradeIn(text)).toEqual(expected);
  });
  test.each(
    FRAMES.flatMap(([before, form, after, status]) =>
      VERBS.map(
        ([base, ing]) => [`${before} ${form === "base" ? base : ing} ${after}`, status] as const,
      ),
    ),
  )("%s", (text, status) => {
    expect(tradeIn(text)).toEqual([
      `target | trade_turnover | LV OM | – | 700m USD | – | 2030 | ${status}`,
    ]);
  });
  test.each(TRAPS)("nothing in: %s", (text) => {
    expect(tradeIn(text)).toEqual([]);
  });
  test("the headline, the lead and a quotation make one target", () => {
    const text =
      'Latvia, Oman eye $90m trade\n\nLatvia and Oman agreed to raise trade to $90 million by 2030. "We will bring trade to $90 million," he said.';
    expect(tradeIn(text)).toEqual([
      "target | trade_turnover | LV OM | – | 90m USD | – | 2030 | agreed",
    ]);
  });
  test("parties come from the measure, else from the sides", () => {
    expect(tradeIn("Chad's exports to Peru reached $9 million.")).toEqual([
      "figure | exports | PE TD | 9m USD | – | –",
    ]);
    expect(
      tradeIn("Exports to Peru reached $9 million.", { ...GIVEN, sides: ["TD", "PE"] }),
    ).toEqual(["figure | exports | PE TD | 9m USD | – | –"]);
    expect(tradeIn("Trade reached $9 million.", {})).toEqual([]);
  });
  test("an amount in another currency in brackets is no second figure", () => {
    expect(tradeIn("Trade reached RM40.10 billion (US$9.20 billion) in 2024.")).toEqual([
      "figure | trade_turnover | LV OM | 40100m MYR | – | 2024",
    ]);
  });
  test("the evidence covers measure, amount and deadline", () => {
    const doc = documentOf(
      "Yesterday Latvia and Oman agreed to raise bilateral trade to $800 million by 2030.",
    );
    const { targets, figures } = findTrade(doc, factsOf(doc, GIVEN));
    const [target] = targets;
    expect(target && textIn(doc, target.evidence)).toBe(
      "raise bilateral trade to $800 million by 2030",
    );
    expect(figures).toEqual([]);
  });
});

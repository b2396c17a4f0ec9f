import { describe, expect, test } from "vitest";
import { findAgreements } from "../src/assemble/agreements.js";
import { amountOf, documentOf, factsOf, textIn } from "./support.js";

// The story is one of Latvia and Oman, told on 14 May 2025; the documents are invented.
const GIVEN = { reference: "2025-05-14", sides: ["LV", "OM"] };

/** `type | status | parties | date | count | value | place`; the date is "meeting" where the day of the meeting is the day of signing. */
function agreementsIn(text: string): string[] {
  const doc = documentOf(text);
  return findAgreements(doc, factsOf(doc, GIVEN)).map((a) =>
    [
      a.type,
      a.status,
      [...a.parties].sort().join(" "),
      a.date?.edtf ?? (a.atMeeting ? "meeting" : "–"),
      a.count ?? "–",
      amountOf(a.value),
      a.place?.name ?? "–",
    ].join(" | "),
  );
}

const AGREEMENTS: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    "Following the talks, nine documents were signed.",
    "other | signed | LV OM | meeting | 9 | – | –",
  ],
  [
    "The sides signed a memorandum of understanding on water management.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministers signed a protocol and a roadmap on farming for 2026–2028.",
    "protocol | signed | LV OM | meeting | – | – | –",
    "roadmap | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Latvia and Oman signed a treaty on mutual aid in Riga last June.",
    "treaty | signed | LV OM | 2024-06 | – | – | Riga",
  ],
  [
    "Riga and Muscat signed a US$2.4 billion framework deal on ships in July last year.",
    "agreement | signed | LV OM | 2024-07 | – | 2400m USD | –",
  ],
  [
    "A memorandum of understanding was signed in Riga in April.",
    "memorandum | signed | LV OM | 2025-04 | – | – | Riga",
  ],
  [
    "The ministers will sign an agreement on air transport tomorrow.",
    "agreement | planned | LV OM | 2025-05-15 | – | – | –",
  ],
  [
    "A protocol on cooperation is expected to be signed on May 20.",
    "protocol | planned | LV OM | 2025-05-20 | – | – | –",
  ],
  [
    "The sides are likely to sign a mobility agreement later this year.",
    "agreement | planned | LV OM | 2025 | – | – | –",
  ],
  [
    "They agreed to draw up a roadmap for industry by the end of the year.",
    "roadmap | planned | LV OM | 2025 | – | – | –",
  ],
  [
    "The two sides are ready to conclude a trade agreement.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "An agreement on customs, which is under negotiation, will help.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "An extra contract for ships, now under negotiation, will be concluded soon.",
    "contract | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "A preferential trade agreement between the two countries would be finalized by the end of this year.",
    "agreement | under_negotiation | LV OM | 2025 | – | – | –",
  ],
  [
    "The sides agreed to finalize a trade agreement by next March.",
    "agreement | under_negotiation | LV OM | 2026-03 | – | – | –",
  ],
  [
    "Negotiations on a free trade agreement are going well.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "He proposed launching negotiations on a free trade agreement with Oman.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "They praised the free trade agreement between Latvia and Oman, in force since October 2016.",
    "agreement | in_force | LV OM | 2016-10 | – | – | –",
  ],
  [
    "The partnership agreement between Latvia and the European Union entered into force in March 2020.",
    "agreement | in_force | EU LV | 2020-03 | – | – | –",
  ],
  [
    "They reviewed the implementation of the Partnership Agreement signed by the two countries in January.",
    "agreement | signed | LV OM | 2025-01 | – | – | –",
  ],
  [
    "He said the 1995 deal no longer meets the needs of the two economies.",
    "agreement | in_force | LV OM | 1995 | – | – | –",
  ],
  [
    "It led to a landmark 2024 contract on satellites.",
    "contract | signed | LV OM | 2024 | – | – | –",
  ],
  [
    "They stand by a border agreement reached in 2023.",
    "agreement | signed | LV OM | 2023 | – | – | –",
  ],
  [
    "Business exchanged 12 documents, including a contract worth 150 million USD and a memorandum on coffee.",
    "other | signed | LV OM | meeting | 12 | – | –",
    "contract | signed | LV OM | meeting | – | 150m USD | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The sides adopted a joint statement after the summit.",
    "joint_statement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The parties initialled a visa waiver agreement on Monday.",
    "agreement | signed | LV OM | 2025-05-12 | – | – | –",
  ],
  [
    "A loan agreement worth $300 million was signed.",
    "loan | signed | LV OM | meeting | – | 300m USD | –",
  ],
  [
    "He welcomed Israel's recent peace agreements with neighbours.",
    "agreement | signed | IL | – | – | – | –",
  ],
  [
    "Parliament ratified the treaty on borders on Monday.",
    "treaty | signed | LV OM | 2025-05-12 | – | – | –",
  ],
];

const NONE: readonly string[] = [
  "The sides reached an agreement to meet again.",
  "The sides reached agreement on all issues.",
  "The ties brought a series of strategic agreements.",
  "The ministers will deal with visas.",
  "They are in full agreement.",
  "He would not sign any document that implied recognition.",
  "The document opened new doors.",
  "They discussed the contract system.",
  "The minister spoke of loans and grants.",
  "The sides agreed to meet again.",
];

describe("agreements", () => {
  test.each(AGREEMENTS)("%s", (text, ...expected) => {
    expect(agreementsIn(text)).toEqual(expected);
  });
  test.each(NONE)("no agreement in: %s", (text) => {
    expect(agreementsIn(text)).toEqual([]);
  });
  test("title and evidence", () => {
    const doc = documentOf(
      "The ministers signed a memorandum of understanding on water management on Monday.",
    );
    const [found] = findAgreements(doc, factsOf(doc, GIVEN));
    expect(found?.title).toBe("memorandum of understanding on water management");
    expect(found && textIn(doc, found.evidence)).toBe(
      "signed a memorandum of understanding on water management",
    );
    expect(found?.date?.edtf).toBe("2025-05-12");
  });
});

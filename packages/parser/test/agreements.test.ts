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
    "They discussed the Latvia-Oman Memorandum of Understanding on ports.",
    "memorandum | in_force | LV OM | – | – | – | –",
  ],
  [
    "The two sides will sign documents on climate during the visit.",
    "other | planned | LV OM | – | – | – | –",
  ],
  [
    "A joint declaration on partnership between Chad and Togo and six other documents were signed.",
    "joint_statement | signed | TD TG | meeting | – | – | –",
    "other | signed | TD TG | meeting | 6 | – | –",
  ],
  [
    "A gas deal between Chad and Togo was extended in May.",
    "agreement | in_force | TD TG | – | – | – | –",
  ],
  ["They noted the Treaty of Rarotonga.", "treaty | in_force |  | – | – | – | –"],
  [
    "Six memoranda were signed, bringing to 46 the number of documents concluded since 2010.",
    "memorandum | signed | LV OM | – | 6 | – | –",
  ],
  [
    "A ceremony of signing Latvian-Omani documents took place in Riga.",
    "other | signed | LV OM | meeting | – | – | Riga",
  ],
  [
    "The presidents approved the joint program for the partnership.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Since Chad and Togo signed the treaty in May, firms have been preparing for its entry into force.",
    "treaty | signed | TD TG | 2025-05 | – | – | –",
  ],
  [
    "The Latvia-Oman cooperation plan on ports, the first action plan of its kind, will be signed soon.",
    "other | planned | LV OM | – | – | – | –",
  ],
  [
    "The cabinet gave its approval to the signing of an extradition treaty.",
    "treaty | planned | LV OM | – | – | – | –",
  ],
  [
    "The sides are in the final stages of concluding a trade agreement.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "She congratulated Oman on signing a memorandum on ports.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They signed a memorandum on defence, a cultural exchange programme for 2025-2029 and an executive programme on sports.",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "other | signed | LV OM | meeting | – | – | –",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They discussed the implementation of the Minsk agreements.",
    "agreement | in_force |  | – | – | – | –",
  ],
  [
    "The aid reached millions through the Windsor Framework.",
    "agreement | in_force |  | – | – | – | –",
  ],
  [
    "The ministers signed an exchange of letters on visas.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "He hopes that ties will grow once the transport agreement is signed.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "Latvia and Oman have drafted a roadmap. The roadmap will be signed by the ministers in June.",
    "roadmap | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "Chad and Togo signed a trilateral memorandum. The joint memorandum was signed in Lima.",
    "memorandum | signed | TD TG | meeting | – | – | –",
  ],
  [
    "They agreed to negotiate a memorandum on ports and are negotiating a treaty.",
    "memorandum | planned | LV OM | – | – | – | –",
    "treaty | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "They signed an agreement to send aid and a treaty on borders.",
    "agreement | signed | LV OM | meeting | – | – | –",
    "treaty | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They welcomed the launch of the Riga Declaration.",
    "joint_statement | in_force |  | – | – | – | –",
  ],
  [
    "They discussed negotiations over the implementation of the Riga Protocol and the gains of the Friday Agreement.",
    "protocol | in_force |  | – | – | – | –",
    "agreement | in_force |  | – | – | – | –",
  ],
  [
    "They praised the Latvia-Oman Transit Accords. They agreed on the implementation of the Transit Accords.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "Negotiations on a technology agreement would begin next month.",
    "agreement | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "They thanked Oman for its signature of the memorandum. They praised Oman's signature of the treaty on borders.",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "treaty | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They backed a negotiated settlement and welcomed the Riga Treaty.",
    "treaty | in_force |  | – | – | – | –",
  ],
  [
    "The New START Treaty was extended, and the Open Skies Treaty lapsed.",
    "treaty | in_force |  | – | – | – | –",
    "treaty | in_force |  | – | – | – | –",
  ],
  [
    "Six documents were signed following the talks between the presidents, including a memorandum on ports and an agreement on films.",
    "other | signed | LV OM | meeting | 6 | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Latvia is finalising an agreement on ores with Oman that builds on the memorandum signed in 2022.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
    "memorandum | signed | LV OM | 2022 | – | – | –",
  ],
  [
    "The sides should early conclude negotiations on a trade agreement within this year.",
    "agreement | under_negotiation | LV OM | 2025 | – | – | –",
  ],
  [
    "A grain agreement, signed on May 2 by Chad, Togo and Mali, expires in November.",
    "agreement | signed | ML TD TG | 2025-05-02 | – | – | –",
  ],
  [
    "The ministries signed a joint declaration of intent on ports.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministers signed, on behalf of their governments, an agreement on gas.",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The signing of the trade deal has been postponed.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "Oman and Chad reached a deal on tariffs on Monday.",
    "agreement | signed | OM TD | 2025-05-12 | – | – | –",
  ],
  [
    "Oman and Chad agreed a trade deal on Monday.",
    "agreement | signed | OM TD | meeting | – | – | –",
  ],
  [
    "They adopted a plan of joint actions for 2026-2028.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The sides signed a final document after the session.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Under the visa-free agreement, visitors may stay for 30 days.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "The treaty on borders, signed in 2022, was ratified by both parliaments.",
    "treaty | in_force | LV OM | 2022 | – | – | –",
  ],
  [
    "The treaty on borders, signed in 2022, is to come into force after ratification.",
    "treaty | signed | LV OM | 2022 | – | – | –",
  ],
  [
    "A ceremony was held to sign Latvian-Omani documents.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They discussed the Riga Protocol and the Belfast/Good Friday Agreement.",
    "protocol | in_force |  | – | – | – | –",
    "agreement | in_force |  | – | – | – | –",
  ],
  [
    "They spoke of a return to the JCPOA. The implementation of the Joint Comprehensive Plan of Action is open.",
    "agreement | in_force |  | – | – | – | –",
  ],
  [
    "Contracts were signed between Chadian and Togolese companies.",
    "contract | signed | TD TG | meeting | – | – | –",
  ],
  [
    "They signed a treaty on borders and a protocol on its entry into force.",
    "treaty | signed | LV OM | meeting | – | – | –",
    "protocol | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The cabinet approved the draft of a treaty on borders, which will be signed in June.",
    "treaty | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "The ministers approved the draft agreement on visas.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  ["Documents are to be signed after the talks.", "other | planned | LV OM | – | – | – | –"],
  [
    "He spoke of a new agreement on visas expected in June.",
    "agreement | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "They signed a memorandum on media and inked an action plan for tourism.",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The leaders of Chad, Togo and Mali issued a joint statement.",
    "joint_statement | signed | ML TD TG | meeting | – | – | –",
  ],
  [
    "A signing ceremony for a gas deal took place in Riga on Monday.",
    "agreement | signed | LV OM | 2025-05-12 | – | – | Riga",
  ],
  [
    "Oman's railway signed a long-term contract with Chad's Transport Ministry in May.",
    "contract | signed | OM TD | 2025-05 | – | – | –",
  ],
  [
    "Latvia and Oman initialled a draft treaty on ferries in Riga on Monday.",
    "treaty | signed | LV OM | 2025-05-12 | – | – | Riga",
  ],
  [
    "The sides agreed to prepare a draft agreement on visas.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "They discussed a draft agreement on visas.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "The sides signed: a roadmap on ports for 2026-2028; an agreement on visas; and a memorandum on archives.",
    "roadmap | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministers discussed the signing of a memorandum on archives.",
    "memorandum | planned | LV OM | – | – | – | –",
  ],
  [
    "The Baltic ferry deal, brokered by Chad and the bank last July, was extended for two months.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "They reviewed progress on the transport agreement signed in 2019 between Latvia and Oman.",
    "agreement | signed | LV OM | 2019 | – | – | –",
  ],
  [
    "Latvia and Oman signed a trade agreement in July 2023, and it took effect in November 2024.",
    "agreement | in_force | LV OM | 2024-11 | – | – | –",
  ],
  [
    "They praised the renewal of the Compacts of Free Movement.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "They agreed to restore the General Security of Shipping Data Agreement.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "They spoke of the Riga Declaration and the Montreal Protocol.",
    "joint_statement | in_force |  | – | – | – | –",
    "protocol | in_force |  | – | – | – | –",
  ],
  [
    "A document between the two culture ministries was signed as part of the festival.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The embassy will host a concert under the cultural exchange programme signed by Chad and Togo.",
    "other | signed | TD TG | – | – | – | –",
  ],
  [
    "Oman has free trade agreements with 22 countries.",
    "agreement | in_force | OM | – | – | – | –",
  ],
  [
    "Negotiations on a treaty between Chad and Togo would be concluded this year.",
    "treaty | under_negotiation | TD TG | 2025 | – | – | –",
  ],
  [
    "The treaty on borders was ratified by parliament in April.",
    "treaty | in_force | LV OM | 2025-04 | – | – | –",
  ],
  [
    "The Agreement on Reciprocal Visas will help. The sides will finalise the Agreement on Reciprocal Visas by June.",
    "agreement | under_negotiation | LV OM | 2025-06 | – | – | –",
  ],
  [
    "Ten documents were signed following the talks, including a memorandum on dates.",
    "other | signed | LV OM | meeting | 10 | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "An investment treaty between the two countries is awaiting ratification.",
    "treaty | signed | LV OM | – | – | – | –",
  ],
  [
    "The ministers signed minutes of the meetings of the joint committee.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The talks closed with the signing of the executive programme of the agreement on standards signed in 2022.",
    "other | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | 2022 | – | – | –",
  ],
  [
    "The pledge is made in a joint declaration released on Monday. A joint statement will be released later.",
    "joint_statement | signed | LV OM | 2025-05-12 | – | – | –",
  ],
  [
    "They initialled a treaty on ferries and announced that a protocol on visas would be signed in June.",
    "treaty | signed | LV OM | meeting | – | – | –",
    "protocol | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "They signed a memorandum on dates and wool and discussed a new port.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Latvia and Oman have concluded a trade agreement. The minister signed the agreement in Muscat with the envoy.",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The sides agreed on Monday to conclude their bilateral free trade agreement within the year.",
    "agreement | planned | LV OM | 2025 | – | – | –",
  ],
  [
    "They agreed to expand the preferential trade agreement.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "Two memoranda were signed after the talks: one on wells and the other on old maps.",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Two protocols were signed, one on ports and another on visas.",
    "protocol | signed | LV OM | meeting | – | – | –",
    "protocol | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They signed three contracts, one for buses.",
    "contract | signed | LV OM | meeting | 3 | – | –",
    "contract | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Four documents were exchanged, among them a memorandum on dates and another on wool.",
    "other | signed | LV OM | meeting | 4 | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The sides agreed to finalize the expansion of the Preferential Trade Agreement.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "Negotiations on the modernization of the free trade agreement will start.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  ["They discussed an extension of agreements and the expansion of the port."],
  [
    "Negotiations with the Omani export bank on a loan have begun.",
    "loan | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "He said negotiations with Chad on a free trade agreement would go on.",
    "agreement | under_negotiation | LV TD | – | – | – | –",
  ],
  ["He held talks with the Omani minister on an agreement."],
  [
    "A free trade agreement between Latvia and Oman is 90 percent ready.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    'A treaty between Latvia and Chad "is almost ready," she said.',
    "treaty | under_negotiation | LV TD | – | – | – | –",
  ],
  [
    "A trade agreement with Oman, on which talks began in 2022, will help.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "A memorandum on rail is being finalised and is expected to be signed in June.",
    "memorandum | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "A memorandum on rail is being finalised and the sides are content.",
    "memorandum | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "They praised the transit treaty that has governed trade since 2009.",
    "treaty | in_force | LV OM | 2009 | – | – | –",
  ],
  ["They spoke of a transit treaty that has stalled since 2009."],
  [
    "The Chad – Oman trade agreement was signed in 2019.",
    "agreement | signed | OM TD | 2019 | – | – | –",
  ],
  [
    "Latvia and Oman have a free trade agreement and have a separate accord on cars.",
    "agreement | in_force | LV OM | – | – | – | –",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  ["They have a long-term agreement in mind. They do not have a free trade agreement."],
  // Not the treaty that they are about.
  ["They signed the minutes on a treaty.", "other | signed | LV OM | meeting | – | – | –"],
  [
    "The co-chairs signed the minutes of the meeting. The minutes of the second session were signed on Monday.",
    "other | signed | LV OM | meeting | – | – | –",
    "other | signed | LV OM | 2025-05-12 | – | – | –",
  ],
  [
    "They signed an exchange of notes on a grant and, twenty minutes later, left. They discussed the minutes.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The pact, known as FP 7, took effect in 2003. The accord, good as it is, was praised.",
    "agreement | in_force | LV OM | 2003 | – | – | –",
  ],
  [
    "The minister praised the Riga Accords and the Mutual Aid Treaty.",
    "agreement | in_force |  | – | – | – | –",
    "treaty | in_force | LV OM | – | – | – | –",
  ],
  [
    "She noted their commitment to the Treaty of Peace and Friendship. The Northern Treaty Hall and the Treaty Centre are near.",
    "treaty | in_force | LV OM | – | – | – | –",
  ],
  [
    "The minister spoke of the Good Friday Agreement (also known as the Belfast Agreement), a truce deal and the Harvest Convention.",
    "agreement | in_force |  | – | – | – | –",
  ],
  [
    "They will sign a pact on visas, which was initialled in March, and a memorandum on sport.",
    "agreement | planned | LV OM | – | – | – | –",
    "memorandum | planned | LV OM | – | – | – | –",
  ],
  ["An agreement was reached to open a school. An agreement was reached on building a port."],
  [
    "The ministers signed a consular agreement and a programme for exchanges between 2024 and 2027.",
    "agreement | signed | LV OM | meeting | – | – | –",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministries inked the 2025-2027 work plan. They signed up for a training plan.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  ["Several new documents are expected to be signed.", "other | planned | LV OM | – | – | – | –"],
  [
    "The ministers signed a memorandum on the pipeline on Monday. A treaty on roads is on the table, an oil pact in the pipeline.",
    "memorandum | signed | LV OM | 2025-05-12 | – | – | –",
    "treaty | planned | LV OM | – | – | – | –",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "The companies signed eight memoranda, including one on ports.",
    "memorandum | signed | LV OM | meeting | 8 | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "To date, the two countries have signed 45 agreements.",
    "agreement | signed | LV OM | – | 45 | – | –",
  ],
  [
    "The governments are negotiating the signing of a treaty on prisoners.",
    "treaty | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "The border agreement of August 2020 between Chad and Togo is a model.",
    "agreement | in_force | TD TG | 2020-08 | – | – | –",
  ],
  [
    "They want to carry out the agreements signed during the visit to Riga in July last year. The agreements reached are many.",
    "agreement | signed | LV OM | 2024-07 | – | – | –",
  ],
  [
    "She hailed the signing of the Access Treaty that will open ports.",
    "treaty | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The presidents had set a target and oversaw the signing of six agreements.",
    "agreement | signed | LV OM | meeting | 6 | – | –",
  ],
  [
    "Chad, Niger and Togo signed a treaty on water.",
    "treaty | signed | NE TD TG | meeting | – | – | –",
  ],
  [
    "The agreement on investments, signed in Muscat in May last year, has come into force.",
    "agreement | in_force | LV OM | 2024-05 | – | – | –",
  ],
  [
    "Chad has trade deals with Togo and Niger. It has already inked agreements with Australia and Peru.",
    "agreement | in_force | NE TD TG | – | – | – | –",
    "agreement | signed | AU LV PE | – | – | – | –",
  ],
  [
    "They hope to conclude the proposed fish agreement by December. The talks for the agreement between the two countries were long.",
    "agreement | under_negotiation | LV OM | 2025-12 | – | – | –",
  ],
  [
    "They will review their 2020 trade pact and a review of the oil treaty is near.",
    "agreement | in_force | LV OM | 2020 | – | – | –",
    "treaty | in_force | LV OM | – | – | – | –",
  ],
  [
    "They praised the Transit Agreement, which became operational in March. She wants to extend the gas-for-power swap contract until 2030.",
    "agreement | in_force | LV OM | 2025-03 | – | – | –",
    "contract | in_force | LV OM | – | – | – | –",
  ],
  [
    "A contract between the Latvia Railways Company and a port was signed.",
    "contract | signed | LV OM | meeting | – | – | –",
  ],
  [
    "She called the agreement on the protection of investments a solid base. They recalled the Treaty of Friendship between Latvia and Oman and the ASEAN-Oman pact.",
    "agreement | in_force | LV OM | – | – | – | –",
    "treaty | in_force | LV OM | – | – | – | –",
    "agreement | in_force | OM | – | – | – | –",
  ],
  [
    "They agreed to speed up the ratification of a protocol to the trade agreement between Latvia and Oman, which was signed in March.",
    "protocol | signed | LV OM | 2025-03 | – | – | –",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "She asked Chad to ratify the Latvia-Oman agreement by 2028. They are close to a deal on fish, which they hope to sign by August.",
    "agreement | signed | LV OM | – | – | – | –",
    "agreement | under_negotiation | LV OM | 2025-08 | – | – | –",
  ],
  [
    "They agreed to conclude negotiations on a tax treaty before the end of 2026. A contract for wheat is being prepared for signing.",
    "treaty | under_negotiation | LV OM | 2026 | – | – | –",
    "contract | planned | LV OM | – | – | – | –",
  ],
  [
    "Two agreements, on air services and on documents, had been signed on Monday. Nine contracts in areas such as energy, health and sport were inked.",
    "agreement | signed | LV OM | 2025-05-12 | 2 | – | –",
    "contract | signed | LV OM | meeting | 9 | – | –",
  ],
  [
    "They released the following joint statement. They spoke of the partnership agreement (IC-CEPA).",
    "joint_statement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "A memorandum between the port agency and its Omani counterpart was signed.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They discussed the review of the Northern Treaty.",
    "treaty | in_force | LV OM | – | – | – | –",
  ],
  [
    "Documents to be signed include a memorandum on sports. An agreement to be signed in June covers visas. They have prepared two protocols to be signed in July.",
    "memorandum | planned | LV OM | – | – | – | –",
    "agreement | planned | LV OM | 2025-06 | – | – | –",
    "protocol | planned | LV OM | 2025-07 | 2 | – | –",
  ],
  [
    "The sides are making progress towards a transit agreement. They work under the Paris Agreement.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
    "agreement | in_force |  | – | – | – | –",
  ],
  [
    "The adviser said today that Latvia wants to sign a trade agreement. Oman has already sent its draft of the agreement to Riga.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "They are expected to agree to revise a joint declaration on security for the first time in ten years.",
    "joint_statement | in_force | LV OM | – | – | – | –",
  ],
  [
    "The sides signed an agreement on a USD 100 million line of credit.",
    "loan | signed | LV OM | meeting | – | 100m USD | –",
  ],
  [
    "The presidents told the ministries to draw up a program of industrial cooperation for 2026-2029.",
    "other | planned | LV OM | – | – | – | –",
  ],
  [
    "An action plan on mining and a plan of trade and economic consultations were signed in Riga.",
    "other | signed | LV OM | meeting | – | – | Riga",
    "other | signed | LV OM | meeting | – | – | Riga",
  ],
  [
    "They spoke for the early signing of the transit agreement, initialled in July 2024.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "Under a 1959 accord between Latvia and Oman, the harbour is shared.",
    "agreement | in_force | LV OM | 1959 | – | – | –",
  ],
  [
    "Latvia and Oman signed seven agreements. They include an agreement on visas and a memorandum on wildlife.",
    "other | signed | LV OM | meeting | 7 | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministers agreed to meet in the fourth quarter of 2025 and to begin works on a migration agreement.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "The sides signed a memorandum on ports and an agreement on farming. Both deals were signed in Riga.",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The leaders announced a joint declaration on partnership.",
    "joint_statement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministries signed a cooperation plan for 2025.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "A trade agreement between Latvia and Oman could be ready by the end of the year.",
    "agreement | under_negotiation | LV OM | 2025 | – | – | –",
  ],
  [
    "Latvia and Oman have inked a partnership agreement. The agreement was signed on Friday by the two presidents. The sides will carry out the agreement.",
    "agreement | signed | LV OM | 2025-05-09 | – | – | –",
  ],
  [
    "Latvia signed a visa agreement with Oman. The agreement on transit was signed in April.",
    "agreement | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | 2025-04 | – | – | –",
  ],
  [
    "The ministries are to sign five memorandums of understanding this month. The MoUs will be signed on 21 May.",
    "memorandum | planned | LV OM | 2025-05-21 | 5 | – | –",
  ],
  [
    "An agreement on taxes and duties, an agreement on trade, economic and cultural cooperation, and a memorandum on roads were signed.",
    "agreement | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They signed a roadmap for wider cooperation, ensuring closer consultation and joint work.",
    "roadmap | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Several memoranda of understanding (MoUs) and agreements were signed after the talks.",
    "other | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministers oversaw the signing of bilateral documents. In all, 15 documents were signed.\nAmong them:\nAgreement on a joint centre;\nProtocol on amending the Agreement on visas.",
    "other | signed | LV OM | meeting | 15 | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
    "protocol | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The sides signed a memorandum on farming, in addition to an agreement on energy.",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The partnership agreement negotiations between Latvia and Oman are now concluded.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "They will promote the signature of the transit protocol in 2026.",
    "protocol | planned | LV OM | 2026 | – | – | –",
  ],
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
    "treaty | in_force | LV OM | 2025-05-12 | – | – | –",
  ],
  [
    "In all, 16 documents were signed in Riga, among them a joint communique, a program of economic cooperation for 2026-2028, and an agreement on road transport.",
    "other | signed | LV OM | meeting | 16 | – | Riga",
    "joint_statement | signed | LV OM | meeting | – | – | –",
    "other | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The sides signed 26 deals, among them a memorandum on gas and a contract for trams.",
    "agreement | signed | LV OM | meeting | 26 | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "contract | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Nine documents, including an agreement on visas and a memorandum on sport, were signed.",
    "other | signed | LV OM | meeting | 9 | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The two countries signed nine agreements and MoUs on various fields. The accords included a Letter of Intent on LNG and a protocol on railways.",
    "other | signed | LV OM | meeting | 9 | – | –",
    "other | signed | LV OM | meeting | – | – | –",
    "protocol | signed | LV OM | meeting | – | – | –",
  ],
  [
    "In the presence of the leaders, the following documents were signed: a memorandum on tourism; an agreement on visas. The agreement on gas will help.",
    "other | signed | LV OM | meeting | – | – | –",
    "memorandum | signed | LV OM | meeting | – | – | –",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "A joint declaration on partnership and eight commercial contracts worth $70 million were signed.",
    "joint_statement | signed | LV OM | meeting | – | – | –",
    "contract | signed | LV OM | meeting | 8 | 70m USD | –",
  ],
  [
    "A protocol on customs, a memorandum on tourism and a roadmap on trade were signed in Riga.",
    "protocol | signed | LV OM | meeting | – | – | Riga",
    "memorandum | signed | LV OM | meeting | – | – | Riga",
    "roadmap | signed | LV OM | meeting | – | – | Riga",
  ],
  [
    "The leaders will also witness the exchange of two MoU on sport and education, and the signing of a production sharing contract.",
    "memorandum | planned | LV OM | – | 2 | – | –",
    "contract | planned | LV OM | – | – | – | –",
  ],
  [
    "The leaders witnessed the signing of a memorandum on energy.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The visit is expected to culminate in the signing of a treaty on extradition.",
    "treaty | planned | LV OM | – | – | – | –",
  ],
  [
    "The talks ended with the signing of a protocol on fisheries.",
    "protocol | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The signing of an agreement on labour migration is planned for June.",
    "agreement | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "They looked forward to the signing of a memorandum on health.",
    "memorandum | planned | LV OM | – | – | – | –",
  ],
  [
    "They called for the early conclusion of a free trade agreement.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "They will meet the press after signing the agreement on visas.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "A memorandum on the use of space is in the pipeline.",
    "memorandum | planned | LV OM | – | – | – | –",
  ],
  [
    "They discussed the final touches to a bilateral investment treaty.",
    "treaty | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "An agreement on labour is ready for signing in June.",
    "agreement | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "An agreement on customs, negotiations on which have reached an advanced stage, will help.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "An agreement on readmission is under preparation.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "A new agreement on gas is being discussed.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "He urged Oman to put in place a bilateral investment treaty.",
    "treaty | planned | LV OM | – | – | – | –",
  ],
  [
    "She expressed Latvia's firm resolve to enter into a transit agreement with Oman.",
    "agreement | planned | LV OM | – | – | – | –",
  ],
  [
    "Negotiators had closed all but two chapters of a bilateral investment treaty.",
    "treaty | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "Negotiations are under way on an agreement on gas.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "Talks on a comprehensive trade agreement have been concluded.",
    "agreement | under_negotiation | LV OM | – | – | – | –",
  ],
  [
    "The agreement, to be signed in June, will cover visas.",
    "agreement | planned | LV OM | 2025-06 | – | – | –",
  ],
  [
    "The air services agreement between the two countries is likely to be revised in April.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "They agreed to revise the 1998 air services agreement.",
    "agreement | in_force | LV OM | 1998 | – | – | –",
  ],
  [
    "The existing agreement on visas is to be extended.",
    "agreement | in_force | LV OM | – | – | – | –",
  ],
  [
    "Under the roadmap for 2026-2028, which the sides approved last September, a plant will be built.",
    "roadmap | signed | LV OM | 2024-09 | – | – | –",
  ],
  [
    "The agreement that the two countries signed in 2019 is working well.",
    "agreement | signed | LV OM | 2019 | – | – | –",
  ],
  [
    "The protocol the ministers signed in March opens the way.",
    "protocol | signed | LV OM | 2025-03 | – | – | –",
  ],
  [
    "The agreement signed by Latvia, Oman and Chad in Muscat in June 2024 opens the way.",
    "agreement | signed | LV OM TD | 2024-06 | – | – | –",
  ],
  [
    "The ministers put their signatures to a memorandum on water.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The ministers put pen to paper on a memorandum on water.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Latvia announced a line of credit of USD 250 million for farms in Oman.",
    "loan | planned | LV OM | – | – | 250m USD | –",
  ],
  [
    "Latvia, Oman sign 12 documents. Twelve documents were signed on Monday in Riga.",
    "other | signed | LV OM | 2025-05-12 | 12 | – | –",
  ],
  [
    "A memorandum of understanding (MoU) on health was signed between the two ministries.",
    "memorandum | signed | LV OM | meeting | – | – | –",
  ],
  [
    "The two sides signed a convention on mutual aid.",
    "treaty | signed | LV OM | meeting | – | – | –",
  ],
  [
    "They signed an agreement on security, which provides for $40 million in 2024.",
    "agreement | signed | LV OM | meeting | – | – | –",
  ],
  [
    "Chad and Togo signed a memorandum between the two ministries in Lima.",
    "memorandum | signed | TD TG | meeting | – | – | –",
  ],
  [
    "The Ministry of Energy of Chad signed a memorandum with the Energy Ministry of Togo.",
    "memorandum | signed | TD TG | meeting | – | – | –",
  ],
  [
    "The Central Bank of Oman signed an agreement with Chad's Finance Ministry in Lima.",
    "agreement | signed | OM TD | meeting | – | – | –",
  ],
  [
    "A memorandum between the office in Lima and the Bank of Oman was signed.",
    "memorandum | signed | OM PE | meeting | – | – | –",
  ],
  [
    'They signed an agreement on "green trade" and a "road map" on Monday.',
    "agreement | signed | LV OM | 2025-05-12 | – | – | –",
    "roadmap | signed | LV OM | 2025-05-12 | – | – | –",
  ],
  [
    'A "road map" for 2026 was signed in May, and a protocol on wool in 2024.',
    "roadmap | signed | LV OM | 2025-05 | – | – | –",
    "protocol | signed | LV OM | 2024 | – | – | –",
  ],
  [
    "The ministers signed a joint action plan on Monday.",
    "other | signed | LV OM | 2025-05-12 | – | – | –",
  ],
];

const NONE: readonly string[] = [
  "She spoke of an international data exchange treaty.",
  "They spoke of the Chad deal.",
  "The consent reached with Chad to send the transit protocol to parliament is welcome.",
  "They praised the Latvia-Oman treaty alliance.",
  "The sides are working on a new document.",
  "Oman and Chad agreed on a trade deal.",
  "The treaty is the best way, but he said that they are prepared for the talks to fail.",
  "The State Protocol of Oman met the guests.",
  'They praised the "Riga Declaration" principles endorsed in Muscat.',
  "Latvia and Oman are developing action plans for their ports.",
  "The ministers signed up for a training programme in Riga.",
  "The ministries are to draw up a plan for the evacuation in cooperation with the bank.",
  "They finalised agreements after a year of work on the document.",
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
  "The ruling party opens convention amid feud.",
  "The climate convention was discussed.",
  "An agreement on defence was discussed.",
  "They exchanged views on the agreement on visas.",
  "Oman refused to sign the agreement on visas.",
  "Oman refused to sign the agreement between Latvia and Chad.",
  "The upcoming trade agreement between Latvia and Oman will help.",
  "They pledged to implement the agreements reached.",
  "Very substantive agreements are being readied for signing.",
  "The documents include a treaty on borders.",
];

describe("agreements", () => {
  test.each(AGREEMENTS)("%s", (text, ...expected) => {
    expect(agreementsIn(text)).toEqual(expected);
  });
  test.each(NONE)("no agreement in: %s", (text) => {
    expect(agreementsIn(text)).toEqual([]);
  });
  // The story names one country besides the one that an adjective names.
  test.each([
    ["The Omani parliament ratified an agreement on visas with Chad.", ["OM", "TD"]],
    ["The Omani company signed a contract with Chad's Transport Ministry.", ["OM", "TD"]],
    ["The Omani parliament ratified an agreement on visas.", ["TD"]],
  ])("the parties of a story of one: %s", (text, parties) => {
    const doc = documentOf(text);
    const facts = factsOf(doc, { ...GIVEN, sides: ["TD"] });
    expect([...(findAgreements(doc, facts)[0]?.parties ?? [])].sort()).toEqual(parties);
  });
  test.each([
    ["They signed a statement on trade here on Monday.", undefined],
    ["They signed a treaty on trade here on Monday.", "treaty on trade"],
    ["They signed an accord on borders under a 2021 security pact.", "accord on borders"],
    ["They will sign a treaty on water when the King arrives in June.", "treaty on water"],
  ])("the title in: %s", (text, title) => {
    const doc = documentOf(text);
    expect(findAgreements(doc, factsOf(doc, GIVEN))[0]?.title).toBe(title);
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

import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Officials are invented.

/** `speaker: content` of each statement. */
function saidIn(text: string): string[] {
  const report = parse(text, { publishedOn: "2025-05-14" });
  const names = new Map(report.people.map((p) => [p.id, p.name]));
  return report.statements.map(({ speaker, content }) => {
    const words = content.map((c) => text.slice(c.start, c.end)).join(" … ");
    return `${(speaker.person && names.get(speaker.person)) ?? speaker.label}: ${words}`;
  });
}

type Row = readonly [text: string, expected: readonly string[]];

describe("the occasion on which something was said is no part of it", () => {
  test.each<Row>([
    [
      "Omani Minister Salim Harthy stressed the role of ports during a joint news conference with Ghanaian Minister Kofi Adjei.",
      ["Salim Harthy: the role of ports"],
    ],
    [
      "Omani Minister Salim Harthy called the levy unfair in a post on his channel.",
      ["Salim Harthy: the levy unfair"],
    ],
    [
      'Omani Minister Salim Harthy slammed the levy as "another blow" at a rare closed-door meeting.',
      ['Salim Harthy: the levy as "another blow"'],
    ],
    [
      "Oman and Ghana agreed to open a port during talks between Omani Minister Salim Harthy and Ghanaian Minister Kofi Adjei in Accra on Monday.",
      ["Oman and Ghana: to open a port"],
    ],
    [
      "Trade has doubled, said Salim Harthy, Minister of Ports of Oman, during his meeting with a delegation from Ghana.",
      ["Salim Harthy: Trade has doubled"],
    ],
    [
      "Trade has doubled, said Omani Minister Salim Harthy when meeting with Ghanaian Minister Kofi Adjei.",
      ["Salim Harthy: Trade has doubled"],
    ],
    [
      "Omani Minister Salim Harthy praised the port, in an exclusive interview with Demo Radio in Accra.",
      ["Salim Harthy: the port"],
    ],
    [
      "Omani Minister Salim Harthy called for fairer trade while addressing a session of the forum.",
      ["Salim Harthy: fairer trade"],
    ],
    [
      "Omani Minister Salim Harthy accused Ghana of hiding the levy at a meeting of the council.",
      ["Salim Harthy: Ghana of hiding the levy"],
    ],
    [
      "Omani Minister Salim Harthy confirmed his support for the port, the ministry says, following the talks in Accra.",
      ["Salim Harthy: his support for the port"],
    ],
    [
      "Omani Minister Salim Harthy said that trade had doubled in an interview with Demo Radio.",
      ["Salim Harthy: trade had doubled"],
    ],
    [
      "Omani Minister Salim Harthy noted that trade had doubled during a meeting with Latvian Minister Ilze Darga.",
      ["Salim Harthy: trade had doubled"],
    ],
    // Parts of what is said
    [
      "Omani Minister Salim Harthy said that Ghana had announced it in an interview with Demo Radio.",
      ["Salim Harthy: Ghana had announced it in an interview with Demo Radio"],
    ],
    [
      "Omani Minister Salim Harthy said the pact would be signed at a meeting with Latvian Minister Ilze Darga.",
      ["Salim Harthy: the pact would be signed at a meeting with Latvian Minister Ilze Darga"],
    ],
    [
      "Omani Minister Salim Harthy called for fairer trade while addressing the challenges of the port.",
      ["Salim Harthy: fairer trade while addressing the challenges of the port"],
    ],
    [
      "Omani Minister Salim Harthy praised the progress made at the meeting.",
      ["Salim Harthy: the progress made at the meeting"],
    ],
    [
      "Omani Minister Salim Harthy thanked Ghana for the hospitality during his visit.",
      ["Salim Harthy: Ghana for the hospitality during his visit"],
    ],
    [
      "Omani Minister Salim Harthy proposed to settle it at a meeting with Ghana.",
      ["Salim Harthy: to settle it at a meeting with Ghana"],
    ],
    [
      "Omani Minister Salim Harthy welcomed Ghana's participation in a conference on ports.",
      ["Salim Harthy: Ghana's participation in a conference on ports"],
    ],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe("what closes an attribution is no part of what was said", () => {
  test.each([
    ", according to his press service",
    ", as cited by Demo Radio",
    ", commenting on the results of the talks",
    ", noting nothing else",
    ", speaking at the forum",
    ", without giving details",
    " ahead of his visit to Riga next week",
    " as he met Latvian Minister Ilze Darga in Riga",
    " at a joint press conference with his Latvian counterpart Ilze Darga in Riga",
    " in his opening remarks",
    " in response to a question",
    " on the sidelines of the forum in Riga",
    " via video link",
    " when asked about the talks",
    " while addressing a forum in Riga",
  ])("%s", (tail) => {
    const port = "The port will open next year";
    for (const said of [
      `${port}, Omani Minister Salim Harthy noted${tail}.`,
      `${port}, Salim Harthy, Oman's Minister of Ports, has said${tail}.`,
      `${port}, stressed Oman's Salim Harthy${tail}.`,
      `MUSCAT, May 3 (APP): ${port}, emphasized Minister of Ports Salim Harthy${tail}.`,
    ])
      expect(saidIn(said)).toEqual([`Salim Harthy: ${port}`]);
  });
});

describe("a deed behind what is said is no part of it", () => {
  test.each<Row>([
    ['Ghana called the levy "unfair" and summoned the ambassador.', ['Ghana: the levy "unfair"']],
    [
      "Omani Minister Salim Harthy backed the plan and came up with a proposal to open a port.",
      ["Salim Harthy: the plan", "Salim Harthy: a proposal to open a port"],
    ],
    [
      "Omani Minister Salim Harthy thanked Ghana for its help, and Ghanaian Minister Kofi Adjei handed him a letter.",
      ["Salim Harthy: Ghana for its help"],
    ],
    [
      "Omani Minister Salim Harthy proposed a truce, a day after Ghanaian Minister Kofi Adjei said the army was ready.",
      ["Salim Harthy: a truce", "Kofi Adjei: the army was ready"],
    ],
    [
      "Omani Minister Salim Harthy praised the work of Chad, Peru, and Fiji on ports.",
      ["Salim Harthy: the work of Chad, Peru, and Fiji on ports"],
    ],
    [
      "Omani Minister Salim Harthy submitted a letter from his premier and said the port was open.",
      ["Salim Harthy: the port was open"],
    ],
    ["Salim Harthy, who has advised three governments, is expected to lead the talks.", []],
    [
      "Omani Minister Salim Harthy called for a truce, but failed to agree on sanctions.",
      ["Salim Harthy: a truce"],
    ],
    [
      "Omani Minister Salim Harthy said he would close the port, a move immediately rejected by Ghana.",
      ["Salim Harthy: he would close the port"],
    ],
    [
      "Omani Minister Salim Harthy accused Ghana of hiding the levy, speaking at a forum in Accra.",
      ["Salim Harthy: Ghana of hiding the levy"],
    ],
    [
      "Oman condemned the raid, vowing to bring the guilty to court.",
      ["Oman: the raid", "Oman: to bring the guilty to court"],
    ],
    [
      "Omani Minister Salim Harthy welcomed the plan, a move that shows his vision.",
      ["Salim Harthy: the plan, a move that shows his vision"],
    ],
    [
      "The Ministers discussed the port, underscored the role of trade, and thanked Latvia.",
      ["The Ministers: the role of trade", "The Ministers: Latvia"],
    ],
    [
      "The Ministers praised the port, reviewed the plan, and thanked Latvia.",
      ["The Ministers: the port", "The Ministers: Latvia"],
    ],
    ["The Ministers praised the port and also discussed the levy.", ["The Ministers: the port"]],
    [
      "The Ministers praised the plan, focused on ports.",
      ["The Ministers: the plan, focused on ports"],
    ],
    [
      "Omani Minister Salim Harthy said the port was open as Latvian President Ilze Darga wrapped up her visit.",
      ["Salim Harthy: the port was open"],
    ],
    [
      "Oman agreed to open the port, sidestepping a threat of sanctions.",
      ["Oman: to open the port"],
    ],
    [
      "Omani Minister Salim Harthy thanked the crew for its work during a visit to the port.",
      ["Salim Harthy: the crew for its work"],
    ],
    [
      "Omani Minister Salim Harthy said the port was open, but gave no details.",
      ["Salim Harthy: the port was open"],
    ],
    [
      "Omani Minister Salim Harthy praised the port, without elaborating.",
      ["Salim Harthy: the port"],
    ],
    [
      "Omani Minister Salim Harthy called the summit a success as Central Asian leaders gathered in Riga.",
      ["Salim Harthy: the summit a success"],
    ],
    ["The two party leaders informed each other of the situation in their countries.", []],
    // What somebody is told
    ["The ambassador was hauled in and told that the port would close.", []],
    [
      "Omani Minister Salim Harthy was received by the premier and told him that the port was open.",
      ["Salim Harthy: the port was open"],
    ],
    // What somebody does, or says elsewhere
    ["Omani Minister Salim Harthy expressed these views while talking to the ambassador.", []],
    ["Omani Minister Salim Harthy concluded her visit to Ghana on Monday.", []],
    // What is reported of a country goes on with what it wants.
    [
      "Omani Minister Salim Harthy said Ghana valued its ports and was keen to build more.",
      ["Salim Harthy: Ghana valued its ports and was keen to build more"],
    ],
    [
      "Omani Minister Salim Harthy said he met his host, and that both sides agreed to trade more.",
      ["Salim Harthy: he met his host, and that both sides agreed to trade more"],
    ],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe("a dateline is no part of the sentence behind it", () => {
  test.each<Row>([
    ["BERLIN, May 3 (Reuters) - Refiners said stocks would last.", ["Refiners: stocks would last"]],
    [
      "BERLIN, May 3 (Reuters) - Leaders of seven nations said they would help, according to a note.",
      ["Leaders of seven nations: they would help"],
    ],
    [
      "MUSCAT, May 3 (APP): There are no winners in a trade war, said the Omani trade ministry in a white paper released on Monday.",
      ["the Omani trade ministry: There are no winners in a trade war"],
    ],
    [
      "MUSCAT, May 3 (APP): The port will close, a source in the presidential administration told Demo Radio.",
      ["a source in the presidential administration: The port will close"],
    ],
    [
      "MUSCAT, May 3 (APP): Oman has closed the port, the foreign ministry said Monday, in a move that experts say may hurt trade.",
      [],
    ],
    ["MUSCAT, May 3 (APP): The pact, signed in Accra, states that ports are open.", []],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe("speech without marks is all that stands in front of its attribution", () => {
  const HARTHY = "Omani Minister Salim Harthy visited Accra.\n\n";
  test.each<Row>([
    [
      `${HARTHY}We propose to open a port. Trade must grow, the minister noted.`,
      ["Salim Harthy: We propose to open a port. Trade must grow"],
    ],
    [
      `${HARTHY}This is a great day for our countries. We value it, the Omani minister said.`,
      ["Salim Harthy: This is a great day for our countries. We value it"],
    ],
    [
      `${HARTHY}The pier is new. Trade must grow, the minister noted.`,
      ["Salim Harthy: Trade must grow"],
    ],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe("a quotation behind the setting of its attribution", () => {
  test.each<Row>([
    [
      'Omani Minister Salim Harthy said in an interview with Demo Radio on Monday: "We value this port."',
      ["Salim Harthy: We value this port."],
    ],
    [
      `Omani Minister Salim Harthy said in a statement published on the ministry's website: "We value this port."`,
      ["Salim Harthy: We value this port."],
    ],
    [
      '"We value this port," the ministry noted, adding: "It must grow."',
      ["the ministry: We value this port,", "the ministry: It must grow."],
    ],
    [
      'Omani Minister Salim Harthy stressed that "trade is the key. It must grow."',
      ["Salim Harthy: trade is the key. It must grow."],
    ],
    [
      'The ministry praised the port.\n\n"It is ours. We value it."',
      ["The ministry: the port", "The ministry: It is ours. We value it."],
    ],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe("what opens or closes a report", () => {
  const SHARE = "both nations share a common history";
  const READY = "Oman is ready to invest in the port";
  test.each<Row>([
    [
      `Noting that ${SHARE}, Minister of Ports Salim Harthy stressed the role of trade.`,
      [`Salim Harthy: ${SHARE}`, "Salim Harthy: the role of trade"],
    ],
    [`As the ministry noted, ${SHARE}.`, [`the ministry: ${SHARE}`]],
    [
      `As Omani Minister Salim Harthy said at the opening of the forum in Riga, ${READY}.`,
      [`Salim Harthy: ${READY}`],
    ],
    [`The ministry said that ${READY}.`, [`The ministry: ${READY}`]],
    [`It was a long day. ${READY}, according to the Omani side.`, [`the Omani side: ${READY}`]],
    [
      "The port is open, said Salim Harthy, a researcher at the Institute of Ports, during a session in Muscat.",
      ["Salim Harthy: The port is open"],
    ],
    [
      "The port is open, said the ministry, noting that energy and transport have grown.",
      ["the ministry: The port is open", "the ministry: energy and transport have grown"],
    ],
    [
      "Omani Minister Salim Harthy hailed the port, adding energy and transport have grown.",
      ["Salim Harthy: the port", "Salim Harthy: energy and transport have grown"],
    ],
    [
      "Omani Minister Salim Harthy stressed the role of parliaments in building trust, recalling that the port was open.",
      [
        "Salim Harthy: the role of parliaments in building trust",
        "Salim Harthy: the port was open",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe("what the sides say in the passive", () => {
  const SIDES = "The sides met in Muscat. ";
  test.each<Row>([
    [
      `${SIDES}At the meeting, the importance of trade was emphasized.`,
      ["The sides: the importance of trade"],
    ],
    [
      `${SIDES}The dynamic growth of trade was noted with satisfaction.`,
      ["The sides: The dynamic growth of trade"],
    ],
    [
      `${SIDES}Confidence was expressed that trade would grow.`,
      ["The sides: Confidence … trade would grow"],
    ],
    [
      `${SIDES}Satisfaction was expressed with the level of ties.`,
      ["The sides: Satisfaction … with the level of ties"],
    ],
    [
      `${SIDES}During the talks, it was stressed that trade had doubled.`,
      ["The sides: trade had doubled"],
    ],
    // Nobody's feeling
    [`${SIDES}The letter was expressed in figures.`, []],
    [`${SIDES}The new law was noted by the press.`, []],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe("who speaks", () => {
  test.each<Row>([
    [
      "Oman's foreign minister praised the port. He said trade had doubled.",
      ["Oman's foreign minister: the port", "Oman's foreign minister: trade had doubled"],
    ],
    [
      "The Omani leader praised the port. President of Oman Salim Harthy thanked Ghana.",
      ["Salim Harthy: the port", "Salim Harthy: Ghana"],
    ],
    [
      "Oman's premier said the port was open. At a forum, Sheikh Salim Harthy said trade had doubled.",
      ["Salim Harthy: the port was open", "Salim Harthy: trade had doubled"],
    ],
    [
      'The port is open, the Omani energy minister said.\n\n"We trade more," Salim Harthy, who took office in May, told reporters.',
      ["Salim Harthy: The port is open", "Salim Harthy: We trade more,"],
    ],
    [
      "Omani Foreign Minister Senator Salim Harthy praised the port. The foreign minister thanked Ghana.",
      ["Salim Harthy: the port", "Salim Harthy: Ghana"],
    ],
    [
      "Hanoi (VNA) – PM Le Quang Huy met President Ana Ruiz of Peru. The government leader praised the port.",
      ["Le Quang Huy: the port"],
    ],
    [
      'Omani minister Salim Harthy slammed the levy. "It is unfair," the politician wrote.',
      ["Salim Harthy: the levy", "Salim Harthy: It is unfair,"],
    ],
    [
      'Omani Deputy Minister Salim Harthy praised the port. "It is new," the senior diplomat said.',
      ["Salim Harthy: the port", "Salim Harthy: It is new,"],
    ],
    [
      '"It is new," Omani Minister Salim Harthy said, standing beside his guest. "It is ours."',
      ["Salim Harthy: It is new, … It is ours."],
    ],
    [
      "Omani Minister Salim Harthy in a phone call with his Ghanaian counterpart Kofi Adjei stressed the role of ports.",
      ["Salim Harthy: the role of ports"],
    ],
    [
      "The port is open, BJP lawmaker Salim Harthy, who leads the group, said on Friday.",
      ["Salim Harthy: The port is open"],
    ],
    [
      "A truce is far as long as both sides believe they can win, a senior diplomat involved in the talks said.",
      [
        "a senior diplomat involved in the talks: A truce is far as long as both sides believe they can win",
      ],
    ],
    [
      "The President spoke by phone with King Salim Harthy of Oman. He thanked the King.",
      ["The President: the King"],
    ],
    [
      "RIGA, May 3 (DNA) - President of Oman Salim Harthy received Prime Minister of Latvia Ilze Darga in Muscat. The guest praised the port.",
      ["Ilze Darga: the port"],
    ],
    [
      "Omani Speaker Salim Harthy met with Speaker Kofi Adjei of Ghana. The Speaker praised the port.",
      ["Salim Harthy: the port"],
    ],
    [
      '"I felt it," Omani Minister Salim Harthy said, and added: "We trade more."',
      ["Salim Harthy: I felt it,", "Salim Harthy: We trade more."],
    ],
    [
      "Omani business circles voiced their wish to invest more.",
      ["Omani business circles: their wish to invest more"],
    ],
    [
      "The parties praised the port, said the Investment Ministry of Oman, following the visit.",
      ["The parties: the port"],
    ],
    [
      "A joint communique issued after the talks said the port was open.",
      ["A joint communique: the port was open"],
    ],
    [
      "The letter sent to the ministry on Monday said that the port was open.",
      ["The letter sent to the ministry: the port was open"],
    ],
    [
      "Salim Harthy received Ambassador of Ghana Kofi Adjei. The Deputy Minister praised the port.",
      ["Salim Harthy: the port"],
    ],
    [
      "Salim Harthy received Ambassador of Ghana Kofi Adjei. The spokesman said the port was open.",
      ["The spokesman: the port was open"],
    ],
    [
      '"It is new," Omani Minister Salim Harthy told reporters, reading from a note. "It is ours."',
      ["Salim Harthy: It is new, … It is ours."],
    ],
    [
      "Participants of the meeting agreed to open a port.",
      ["Participants of the meeting: to open a port"],
    ],
    ['Omani Minister Salim Harthy "strongly" condemned the raid.', ["Salim Harthy: the raid"]],
    [
      "The Omani minister in a joint press conference praised the port.",
      ["The Omani minister: the port"],
    ],
    [
      "Omani Minister Salim Harthy did not rule out that the port would close.",
      ["Salim Harthy: the port would close"],
    ],
    [
      "We call on all to help and reaffirm our support for Ghana.",
      ["We: all to help", "We: our support for Ghana"],
    ],
    // Nobody's speech
    ["The embassy of Oman issued a call for applications.", []],
    ["Omani Minister Salim Harthy did not accept the plan.", []],
  ])("%s", (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

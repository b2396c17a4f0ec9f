import { parse } from "@communique/parser";
import { describe, expect, test } from "vitest";

/** `mode | speaker | cue | content` of each statement; the parts of a broken quotation are joined with " … ". */
function statementsOf(text: string): string[] {
  const report = parse(text, { publishedOn: "2025-05-14" });
  const names = new Map(report.people.map((p) => [p.id, p.name]));
  return report.statements.map((s) => {
    const speaker = (s.speaker.person && names.get(s.speaker.person)) ?? s.speaker.label;
    const content = s.content.map((c) => text.slice(c.start, c.end)).join(" … ");
    return `${s.mode} | ${speaker} | ${s.cue?.text ?? "–"} | ${content}`;
  });
}

// The people of these sentences are invented.
const DARGA =
  "Latvian Foreign Minister Ilze Darga met her Omani counterpart Said Al Harthy in Riga. ";

const REPORTED: readonly (readonly [kind: string, text: string, expected: readonly string[]])[] = [
  [
    "that-clause",
    "Darga noted that transit had doubled.",
    ["indirect | Ilze Darga | noted | transit had doubled"],
  ],
  [
    "clause without that",
    "Darga said the corridor would open soon.",
    ["indirect | Ilze Darga | said | the corridor would open soon"],
  ],
  [
    "fronted clause",
    "Two new routes are planned, Darga said.",
    ["indirect | Ilze Darga | said | Two new routes are planned"],
  ],
  [
    "fronted clause, inverted",
    "Two new routes are planned, said Darga.",
    ["indirect | Ilze Darga | said | Two new routes are planned"],
  ],
  [
    "noun phrase",
    "Darga stressed the importance of rail links.",
    ["indirect | Ilze Darga | stressed | the importance of rail links"],
  ],
  [
    "two cues, one subject",
    "Darga praised the pace of reforms and expressed readiness to share experience.",
    [
      "indirect | Ilze Darga | praised | the pace of reforms",
      "indirect | Ilze Darga | expressed | readiness to share experience",
    ],
  ],
  [
    "a clause keeps its own verbs",
    "Darga said Oman supports the plan and appreciates the help.",
    ["indirect | Ilze Darga | said | Oman supports the plan and appreciates the help"],
  ],
  [
    "tail participle",
    "Darga said trade was growing, adding that the port would expand.",
    [
      "indirect | Ilze Darga | said | trade was growing",
      "indirect | Ilze Darga | adding | the port would expand",
    ],
  ],
  [
    "lead participle",
    "Recalling her visit to Muscat, Darga hailed the growth of trade.",
    [
      "indirect | Ilze Darga | Recalling | her visit to Muscat",
      "indirect | Ilze Darga | hailed | the growth of trade",
    ],
  ],
  [
    "insertion",
    "Darga, for her part, welcomed the decision.",
    ["indirect | Ilze Darga | welcomed | the decision"],
  ],
  [
    "according to",
    "According to Darga, exports rose by a fifth.",
    ["indirect | Ilze Darga | According to | exports rose by a fifth"],
  ],
  [
    "addressee kept",
    "Darga thanked Al Harthy for the visit.",
    ["indirect | Ilze Darga | thanked | Al Harthy for the visit"],
  ],
  [
    "addressee of a clause left out",
    "Darga told reporters that talks would go on.",
    ["indirect | Ilze Darga | told | talks would go on"],
  ],
  [
    "infinitive",
    "The ministers agreed to open a direct flight.",
    ["indirect | The ministers | agreed | to open a direct flight"],
  ],
  [
    "quoted part",
    'Darga called the talks "very fruitful" for both.',
    ['mixed | Ilze Darga | called | the talks "very fruitful" for both'],
  ],
];

describe("reported speech", () => {
  test.each(REPORTED)("%s: %s", (_, text, expected) => {
    expect(statementsOf(DARGA + text)).toEqual(expected);
  });
});

const QUOTED: readonly (readonly [kind: string, text: string, expected: readonly string[]])[] = [
  [
    "cue behind",
    "“Transit is our priority,” Darga said.",
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "cue behind, inverted",
    "“Transit is our priority,” said Darga.",
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "straight marks",
    '"Transit is our priority," Darga said.',
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "guillemets",
    "«Transit is our priority,» Darga said.",
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "cue in front",
    "Darga said: “Transit is our priority.”",
    ["direct | Ilze Darga | said | Transit is our priority."],
  ],
  [
    "cue in the middle",
    "“Transit comes first,” Darga said. “Everything else follows from it.”",
    ["direct | Ilze Darga | said | Transit comes first, … Everything else follows from it."],
  ],
  [
    "two cues, two statements",
    "“Transit comes first,” Darga noted. “Everything else follows from it,” she added.",
    [
      "direct | Ilze Darga | noted | Transit comes first,",
      "direct | Ilze Darga | added | Everything else follows from it,",
    ],
  ],
  [
    "closing mark lost",
    "“Transit comes first. Everything else follows from it, said Darga.",
    ["direct | Ilze Darga | said | Transit comes first. Everything else follows from it,"],
  ],
  [
    "several paragraphs",
    "“Transit comes first.\n\n“Everything else follows from it,” Darga said.",
    ["direct | Ilze Darga | said | Transit comes first. … Everything else follows from it,"],
  ],
  [
    "said as he was quoted",
    "“Transit comes first,” he was quoted as saying.",
    ["direct | Said Al Harthy | was quoted as saying | Transit comes first,"],
  ],
];

describe("quotations", () => {
  test.each(QUOTED)("%s: %s", (kind, text, expected) => {
    const lead = kind.startsWith("said as")
      ? "Omani Foreign Minister Said Al Harthy arrived in Riga. Al Harthy thanked the hosts.\n\n"
      : `${DARGA}\n\n`;
    const found = statementsOf(lead + text);
    expect(found.slice(-expected.length)).toEqual(expected);
  });
});

const NOTHING: readonly (readonly [kind: string, text: string])[] = [
  ["scare quotes", "The “Middle Corridor” runs through Kazakhstan."],
  ["title of a document", "They adopted the declaration “On Eternal Friendship”."],
  ["source tag", "The sides met in Baku, Trend reports."],
  ["participle before a noun", "The stressed rail network needs repairs."],
  ["noun", "The statement was published on Monday."],
  ["purpose infinitive", "They met to reaffirm their ties."],
  ["agenda", "The ministers discussed trade and exchanged views on energy."],
  ["negation", "Latvian Foreign Minister Ilze Darga did not comment on the plan."],
  ["future", "Latvian Foreign Minister Ilze Darga will stress the plan."],
  ["weather", "Heavy rain is expected in the north, and temperatures will drop to 5 degrees."],
  ["recipe", "Add the flour, note the time and stir until the dough is smooth."],
];

describe("no statement", () => {
  test.each(NOTHING)("%s: %s", (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

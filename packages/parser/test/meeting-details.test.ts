import type { Report } from "@communique/core";
import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Officials are invented.

const read = (text: string): Report => parse(text, { publishedOn: "2024-06-12" });

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";
const met = `${A} met with ${B} in Riga.`;

describe("how many sides met, or in which setting", () => {
  test.each([
    [`${A} held one-on-one talks with ${B}.`, "one_on_one"],
    [`${A} met one-on-one with ${B}, followed by delegation-level talks.`, "one_on_one"],
    [`${A} and ${B} held a tête-à-tête meeting.`, "one_on_one"],
    [`${A} held delegation-level talks with ${B}.`, "delegation"],
    [`${A} and ${B} held talks in an expanded format.`, "delegation"],
    [`${A} held a bilateral meeting with ${B} on the margins of the Ocean Forum.`, "bilateral"],
    ["The foreign ministers of Latvia, Oman and Peru held trilateral talks.", "trilateral"],
    [`${A} met with ${B} on the sidelines of the Ocean Forum.`, "sidelines"],
    // What they speak of is no format, and a delegation no setting.
    [`${A} met with ${B} to discuss bilateral trade.`, undefined],
    [`${A} received a delegation led by ${B}.`, undefined],
    [met, undefined],
  ])("%s", (text, format) => {
    expect(read(text).meetings[0]?.format).toBe(format);
  });
});

describe("the rank of the highest", () => {
  test.each([
    ["Latvian President Janis Ozolins received", "head_of_state"],
    ["Latvian Prime Minister Janis Ozolins received", "head_of_government"],
    ["Latvian Foreign Minister Janis Ozolins received", "foreign_minister"],
    ["Latvian Energy Minister Janis Ozolins received", "minister"],
    ["Latvian Deputy Prime Minister Janis Ozolins received", "minister"],
    ["Latvian Deputy Foreign Minister Janis Ozolins received", "envoy"],
    ["President of the World Bank Janis Ozolins received", "envoy"],
  ])("%s the ambassador", (who, level) => {
    expect(read(`${who} Ambassador of Oman Said Al Harthy.`).meetings[0]?.level).toBe(level);
  });

  test("an office that is over does not count, and countries have none", () => {
    const former =
      "Latvian Energy Minister Ilze Orlova met with former Omani President Said Saidov.";
    expect(read(former).meetings[0]?.level).toBe("minister");
    expect(
      read("Latvia and Oman held talks in Riga on Monday.").meetings[0]?.level,
    ).toBeUndefined();
  });
});

describe("what was on the agenda", () => {
  test.each([
    ["They discussed trade and energy.", ["trade", "energy"]],
    ["The talks focused on transport.", ["transport"]],
    ["The call dealt with energy.", ["energy"]],
    ["Trade and tourism were discussed.", ["trade", "tourism"]],
    ["Energy and water were high on the agenda.", ["energy", "water"]],
    ["The two held talks on agriculture.", ["agriculture"]],
    ["The ministers exchanged views, with a special emphasis on health care.", ["health"]],
    ["“We discussed trade with my colleague,” Orlova said.", ["trade"]],
    ["They reviewed the business climate.", ["investment"]],
    ["They discussed customs duties.", ["customs"]],
    // Said at the meeting, or urged, but no agenda.
    ["Orlova praised the energy of the Omani people.", []],
    ["“Parliament should discuss trade,” Orlova said.", []],
    ["They discussed their customs.", []],
  ])("%s", (text, topics) => {
    expect(read(`${met} ${text}`).meetings[0]?.topics).toEqual(topics);
  });

  test("each agenda is that of the encounter told of last", () => {
    const text = `${met} They discussed trade. Later, Al Harthy held talks with Latvian Energy Minister Zane Kalnina. The ministers discussed oil. Orlova will meet with Peruvian Foreign Minister Rosa Quispe on Friday. They will discuss tourism.`;
    expect(read(text).meetings.map((m) => m.topics)).toEqual([["trade"], ["energy"], ["tourism"]]);
  });
});

describe("what was said and aimed at there", () => {
  test("a statement is of the meeting told of last at which its speaker was", () => {
    const text = `${met} Orlova praised the talks. Later, Al Harthy held talks with Latvian Energy Minister Zane Kalnina. Kalnina stressed the need for gas. Al Harthy expressed hope for a contract. The sides agreed to cooperate. Orlova welcomed the results.`;
    const { meetings, statements } = read(text);
    expect(statements.map((s) => s.meeting)).toEqual(["m1", "m2", "m2", "m2", "m1"]);
    expect(meetings.map((m) => m.statements)).toEqual([
      ["s1", "s5"],
      ["s2", "s3", "s4"],
    ]);
  });

  test("a spokesperson speaks of it, not at it", () => {
    const text = `${met} Spokesman Janis Ozolins said that the talks were useful.`;
    expect(read(text).statements.map((s) => s.meeting)).toEqual([undefined]);
  });

  test("a target that is set at it", () => {
    const text = `${met} Orlova said that trade between Latvia and Oman should reach $2 billion by 2030.`;
    expect(read(text).tradeTargets.map((t) => t.meeting)).toEqual(["m1"]);
  });
});

describe("who signed", () => {
  const signers = (text: string): (string | undefined)[] => {
    const { people, agreements } = read(`${met} ${text}`);
    return agreements.flatMap((a) =>
      a.signatories.map((id) => people.find((p) => p.id === id)?.name),
    );
  };
  const both = ["Ilze Orlova", "Said Al Harthy"];
  test.each([
    ["Orlova and Al Harthy signed a memorandum on tourism.", both],
    ["The two ministers signed a memorandum on tourism.", both],
    ["Orlova signed a memorandum on tourism with Al Harthy.", both],
    ["A memorandum on tourism was signed by Orlova and Al Harthy.", both],
    ["A memorandum on tourism was signed by Orlova.", ["Ilze Orlova"]],
    // Those they act for, who only looks on, and what is yet to come.
    ["The sides signed a memorandum on tourism.", []],
    ["A memorandum on tourism was signed by the two countries.", []],
    ["A memorandum on tourism was signed in the presence of Orlova.", []],
    ["Orlova will sign a memorandum on tourism.", []],
    ["Orlova welcomed the memorandum on tourism signed last year.", []],
  ])("%s", (text, expected) => {
    expect(signers(text)).toEqual(expected);
  });
});

describe("the part that each one plays", () => {
  test.each([
    [`${A} received ${B}.`, ["host", "guest"]],
    [`${B} was received by ${A}.`, ["guest", "host"]],
    [`${A} visited Muscat on Monday.`, ["guest"]],
    [`${A} will travel to Oman next week.`, ["guest"]],
    [`${A} invited ${B} to Riga.`, ["guest"]],
    [met, ["participant", "participant"]],
  ])("%s", (text, roles) => {
    expect(read(text).meetings[0]?.participants.map((p) => p.role)).toEqual(roles);
  });
});

test("nobody speaks to himself", () => {
  const text = `${met} Orlova told the minister that trade was growing.`;
  const [statement] = read(text).statements;
  expect(statement?.addressee).toMatchObject({ label: "the minister" });
  expect(statement?.addressee?.person).not.toBe(statement?.speaker.person);
});

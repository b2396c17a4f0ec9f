import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Officials are invented.

/** Each encounter as `form status: who, who; date; place`. */
function meetings(text: string, publishedOn = "2024-06-12"): string[] {
  const report = parse(text, { publishedOn });
  const named = new Map<string, string | undefined>(
    [...report.people, ...report.organizations].map((e) => [e.id, e.name]),
  );
  return report.meetings.map(({ form, status, participants, date, place }) => {
    const who = participants.map(
      (p) => named.get(p.person ?? p.organization ?? "") ?? p.country ?? "?",
    );
    return `${form} ${status}: ${who.join(", ")}; ${date?.edtf ?? "-"}; ${place?.name ?? "-"}`;
  });
}

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";
const pair = "Ilze Orlova, Said Al Harthy";

describe("the verbs and nouns of meeting", () => {
  test.each([
    [`${A} met with ${B} in Riga on Monday.`, `meeting held: ${pair}; 2024-06-10; Riga`],
    [`${A} met ${B}.`, `meeting held: ${pair}; 2024-06-12; -`],
    [`${A} held wide-ranging talks with ${B}.`, `talks held: ${pair}; 2024-06-12; -`],
    [`${A} received a delegation led by ${B}.`, `meeting held: ${pair}; 2024-06-12; -`],
    [
      `A delegation of Oman, led by Foreign Minister Said Al Harthy, met with ${A}.`,
      "meeting held: Said Al Harthy, Ilze Orlova; 2024-06-12; -",
    ],
    [
      "The fourth leaders' meeting of Latvia, Oman and Peru is to be held in Lima in July.",
      "meeting planned: LV, OM, PE; 2024-07; Lima",
    ],
    [
      `${A} met with ${B} as part of the visit of a delegation led by Zane Kalnina.`,
      `meeting held: ${pair}; 2024-06-12; -`,
    ],
    [`${B} was received by ${A}.`, "meeting held: Said Al Harthy, Ilze Orlova; 2024-06-12; -"],
    [`${A} called on ${B} in Muscat.`, `courtesy_call held: ${pair}; 2024-06-12; Muscat`],
    [`${A} spoke by phone with ${B}.`, `phone_call held: ${pair}; 2024-06-12; -`],
    [`${A} had a telephone conversation with ${B}.`, `phone_call held: ${pair}; 2024-06-12; -`],
    [`${A} and ${B} met in Muscat.`, `meeting held: ${pair}; 2024-06-12; Muscat`],
    [
      `${A} and ${B} co-chaired the ninth session of the Joint Commission in Riga.`,
      `session held: ${pair}; 2024-06-12; Riga`,
    ],
    [
      `At a meeting with ${B}, ${A} noted that trade was growing.`,
      "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
    ],
    [`${A} visited Muscat on Monday.`, "visit held: Ilze Orlova; 2024-06-10; Muscat"],
    [`${A} arrived in Oman on an official visit.`, "visit held: Ilze Orlova; 2024-06-12; Oman"],
  ])("%s", (text, expected) => {
    expect(meetings(text)).toEqual([expected]);
  });
});

describe("what is planned, wished, called off or past", () => {
  test.each([
    [`${A} will meet ${B} on Friday.`, `meeting planned: ${pair}; 2024-06-14; -`],
    [
      `${A} is scheduled to hold talks with ${B} in Riga next week.`,
      `talks planned: ${pair}; 2024-06-17/2024-06-23; Riga`,
    ],
    [`${A} invited ${B} to visit Riga.`, "visit invited: Said Al Harthy; -; Riga"],
    [
      `The visit of ${B} to Latvia, planned for July 1, was postponed.`,
      "visit postponed: Said Al Harthy; 2024-07-01; Latvia",
    ],
    [`${A} and ${B} last met in Vienna in May 2023.`, `meeting past: ${pair}; 2023-05; Vienna`],
  ])("%s", (text, expected) => {
    expect(meetings(text)).toEqual([expected]);
  });
});

describe("encounters of the story's sides", () => {
  const story = `RIGA, June 11 (LETA) - ${A} held talks with ${B} on Tuesday.\n\nThey discussed fisheries.\n\n`;
  const main = `talks held: ${pair}; 2024-06-11; Riga`;
  const told = (sentence: string): string[] =>
    meetings(story + sentence).filter((meeting) => meeting !== main);

  test.each([
    ["They will meet again in Muscat in October.", `meeting planned: ${pair}; 2024-10; Muscat`],
    ["They last sat down together in Vienna in 2022.", `talks past: ${pair}; 2022; Vienna`],
    [
      "Their latest face-to-face talks took place in Vienna in January.",
      `talks past: ${pair}; 2024-01; Vienna`,
    ],
    [
      "The foreign minister and Minister Al Harthy last spoke in March.",
      `phone_call past: ${pair}; 2024-03; -`,
    ],
    [
      "The last such consultations took place in Muscat in 2022.",
      "consultations past: LV, OM; 2022; Muscat",
    ],
    ["The talks will resume in Muscat in July.", "talks planned: LV, OM; 2024-07; Muscat"],
    [
      "A joint working group on fisheries would convene in Muscat in July.",
      "session planned: LV, OM; 2024-07; Muscat",
    ],
    [
      "They plan to hold a meeting of the Latvian-Omani Business Council in Muscat in July.",
      `session planned: ${pair}; 2024-07; Muscat`,
    ],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  test.each([
    "They spoke about the war at sea.",
    "During their meeting, the ministers spoke about fisheries.",
    "The commission met with the press.",
    "The meeting of experts will be held in Lima in July.",
    "They proposed negotiations on a treaty between Latvia and Oman this year.",
  ])("none: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test("OPEC's next meeting is not theirs", () => {
    expect(told("The next OPEC meeting will take place in Vienna in July.")).toEqual([]);
  });

  test("a call mentioned beside a visit does not take the visit's day", () => {
    const sentence = `Orlova recalled that since her visit to Muscat in May trade had grown, and mentioned her recent phone call with Omani Prime Minister Badr Al Amri.`;
    expect(told(sentence)).toEqual([
      "visit past: Ilze Orlova; 2024-05; Muscat",
      "phone_call past: Ilze Orlova, Badr Al Amri; -; -",
    ]);
  });

  test("both sides of a pair take part, whatever follows", () => {
    const text = `A one-on-one meeting between ${A} and ${B} has taken place in Riga.`;
    expect(meetings(text)).toEqual([`meeting held: ${pair}; 2024-06-12; Riga`]);
  });
});

describe("one record an encounter", () => {
  test("later sentences add to the first", () => {
    const text = `${A} held talks with ${B} in Riga on Monday. The talks lasted two hours. During the meeting, the ministers discussed trade. Orlova met with Al Harthy after a tour of the port.`;
    expect(meetings(text)).toEqual([`talks held: ${pair}; 2024-06-10; Riga`]);
  });

  test("a guest's visit and the talks during it are two", () => {
    const text = `${A} received ${B}, who is on a working visit to Latvia.`;
    expect(meetings(text)).toEqual([
      `meeting held: ${pair}; 2024-06-12; -`,
      "visit held: Said Al Harthy; 2024-06-12; Latvia",
    ]);
  });

  test("the members of a body are not those who were named before", () => {
    const text = `${A} met ${B}. She will also hold a meeting with the members of the Security Council.`;
    expect(meetings(text)).toEqual([
      `meeting held: ${pair}; 2024-06-12; -`,
      "meeting planned: Ilze Orlova, members of the Security Council; -; -",
    ]);
  });

  test.each([
    [`${A} had been due to meet ${B} on Friday.`, `meeting cancelled: ${pair}; 2024-06-14; -`],
    [
      `${A} had planned to visit Muscat on Friday.`,
      "visit cancelled: Ilze Orlova; 2024-06-14; Muscat",
    ],
    [`${A} was due to visit Muscat on Friday.`, "visit planned: Ilze Orlova; 2024-06-14; Muscat"],
    [
      `${A} has been scheduled to visit Muscat on Friday.`,
      "visit planned: Ilze Orlova; 2024-06-14; Muscat",
    ],
  ])("a plan that came to nothing, and one that stands: %s", (text, expected) => {
    expect(meetings(text)).toEqual([expected]);
  });

  test("who is at home does not visit", () => {
    const text = `${A} met in Riga with ${B}. It was his first visit to Latvia.`;
    expect(meetings(text)).toEqual([
      `meeting held: ${pair}; 2024-06-12; Riga`,
      "visit held: Said Al Harthy; 2024-06-12; Latvia",
    ]);
  });

  test("a headline announces the plan of the story", () => {
    const story = `${A} will meet ${B} in Riga on Friday.`;
    const plan = `meeting planned: ${pair}; 2024-06-14; Riga`;
    expect(meetings(`Orlova meets Al Harthy\n\n${story}`)).toEqual([plan]);
    expect(meetings(`Orlova met Al Harthy\n\n${story}`)).toEqual([
      `meeting held: ${pair}; 2024-06-12; -`,
      plan,
    ]);
  });

  test("an attendance list adds to the main meeting", () => {
    const text = `${A} met with ${B}. The meeting was also attended by Zane Kalnina, Ambassador of Latvia to Oman.`;
    expect(meetings(text)).toEqual([
      "meeting held: Ilze Orlova, Said Al Harthy, Zane Kalnina; 2024-06-12; -",
    ]);
  });

  test("a dateline gives day and place to the main meeting only", () => {
    const text = `RIGA, Latvia, June 3, 2024 (LETA) – ${A} met with ${B}. Later, Al Harthy met with Latvian President Janis Ozolins.`;
    expect(meetings(text)).toEqual([
      `meeting held: ${pair}; 2024-06-03; Riga`,
      "meeting held: Said Al Harthy, Janis Ozolins; 2024-06-03; -",
    ]);
  });

  test("the sidelines are an occasion, and what was discussed are topics", () => {
    const text = `${A} met with ${B} on the sidelines of the Ocean Summit in Lisbon to discuss fisheries and energy.`;
    const [meeting] = parse(text, { publishedOn: "2024-06-12" }).meetings;
    expect(meeting?.occasion?.name).toBe("Ocean Summit");
    expect(meeting?.place?.name).toBe("Lisbon");
  });
});

describe("no meeting", () => {
  test.each([
    "The plan of Latvian Foreign Minister Ilze Orlova met with criticism.",
    `${A} called on Oman to open its ports.`,
    `${A} welcomed the decision of Oman.`,
    `${A} received the State Prize of Latvia.`,
    `${A} held a press conference in Riga.`,
    `${A} did not meet ${B}.`,
    "Latvia met Oman in the final of the handball tournament.",
    "The minister stressed the importance of high-level meetings.",
    `${B} was welcomed at the airport by ${A}.`,
    "The commission of two percent is paid by the seller.",
    `${A} visited the page for details.`,
  ])("%s", (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import {
  civilDay,
  isoDay,
  parseIsoDay,
  weekdayOf,
  yearMonthDay,
} from "../src/annotate/civil-day.js";
import { findDates } from "../src/annotate/dates.js";
import { dayOf, documentOf, textIn } from "./support.js";

/** Wednesday. */
const REFERENCE = "2025-05-14";

const datesOf = (text: string, reference: string | null = REFERENCE) => {
  const doc = documentOf(text);
  return findDates(doc, reference === null ? undefined : dayOf(reference)).map((d) => ({
    ...d,
    text: textIn(doc, d),
  }));
};

const ABSOLUTE: readonly (readonly [text: string, edtf: string])[] = [
  ["The summit opened on 3 March 2024.", "2024-03-03"],
  ["The summit opened on March 3, 2024.", "2024-03-03"],
  ["The summit opened on 3rd March, 2024.", "2024-03-03"],
  ["The summit opened on the 3rd of March 2024.", "2024-03-03"],
  ["The summit opened on Mar. 3, 2024.", "2024-03-03"],
  ["The summit opened on Sept. 9, 2024.", "2024-09-09"],
  ["The summit opened on 2024-03-03.", "2024-03-03"],
  ["The summit opened on 2024/03/03.", "2024-03-03"],
  ["The summit opened on 23.03.2024.", "2024-03-23"],
  ["The summit opened on 23/3/2024.", "2024-03-23"],
  ["The summit opened on Sunday, March 3, 2024.", "2024-03-03"],
  ["The summit opened on Sunday (3 March 2024).", "2024-03-03"],
  ["The summit opened in March 2024.", "2024-03"],
  ["The summit opened in the first week of March 2024.", "2024-03-01/2024-03-07"],
  ["The summit opened in the last week of February 2024.", "2024-02-23/2024-02-29"],
  ["The summit opened in the last days of February 2024.", "2024-02"],
  ["The summit opened in March of 2024.", "2024-03"],
  ["The law of 2018 applies.", "2018"],
  ["They met in 2018.", "2018"],
  ["The ties date from the 1990s.", "199X"],
  ["The ties date from the 70s.", "197X"],
  ["They will meet on 18-20 March 2026.", "2026-03-18/2026-03-20"],
  ["They will meet from 18 to 20 March 2026.", "2026-03-18/2026-03-20"],
  ["They met from March 28 to April 2, 2024.", "2024-03-28/2024-04-02"],
  ["They met on March 28-29, 2024.", "2024-03-28/2024-03-29"],
  ["They met on March 28 and 29, 2024.", "2024-03-28/2024-03-29"],
  ["They met from 28 March to 2 April 2024.", "2024-03-28/2024-04-02"],
  ["They met from December 30 to January 2, 2024.", "2023-12-30/2024-01-02"],
  ["Exports rose in January–August 2024.", "2024-01/2024-08"],
  ["Exports rose from January to August 2024.", "2024-01/2024-08"],
  ["Exports rose from January through August 2024.", "2024-01/2024-08"],
  ["Exports rose between November 2023 and March 2024.", "2023-11/2024-03"],
  ["Exports rose between January and September 2024.", "2024-01/2024-09"],
  ["Exports rose in January to April 2024.", "2024-01/2024-04"],
  ["Exports rose in the year to March 2025.", "2024-04/2025-03"],
  ["Exports rose in the 10 months to late January 2025.", "2024-04/2025-01"],
  ["Exports rose in the 10 first months of 2024.", "2024-01/2024-10"],
  ["Exports rose over the past five months of 2024.", "2024-01/2024-05"],
  ["Exports rose over the last five months of 2024.", "2024-08/2024-12"],
  ["Exports rose in 9 months 2024.", "2024-01/2024-09"],
  ["Latvian exports rose in 2023/2024.", "2023/2024"],
  ["Exports rose in the financial year ending March 2024.", "2023-04/2024-03"],
  ["Exports rose in the fiscal year ended in June 2023.", "2022-07/2023-06"],
  ["India's exports to Bangladesh rose in 2022-23.", "2022-04/2023-03"],
  ["The programme for 2026–2030 was adopted.", "2026/2030"],
  ["The programme for 2026-30 was adopted.", "2026/2030"],
  ["Work goes on from 2026 to 2030.", "2026/2030"],
  ["Exports rose in the first quarter of 2024.", "2024-33"],
  ["Exports rose in the fourth quarter of 2024.", "2024-36"],
  ["Exports rose in Q3 2024.", "2024-35"],
  ["Exports rose in 3Q2024.", "2024-35"],
  ["Exports rose in the first half of 2024.", "2024-40"],
  ["Exports rose in 2H2024.", "2024-41"],
  ["Exports rose in H1 2024.", "2024-40"],
  ["Exports rose in the first nine months of 2024.", "2024-01/2024-09"],
  ["Exports rose in the last three months of 2024.", "2024-10/2024-12"],
  ["They met in spring 2024.", "2024-03/2024-05"],
  ["They met in the autumn of 2024.", "2024-09/2024-11"],
  ["They met in late 2024.", "2024"],
  ["They will open it in mid-2026.", "2026"],
  ["They will open it by end-2026.", "2026"],
  ["They will open it by the end of 2026.", "2026"],
  ["They will open it by early March 2026.", "2026-03"],
];

const RELATIVE: readonly (readonly [text: string, edtf: string])[] = [
  ["The goal is to reach $5 million in three years.", "2028"],
  ["They signed a joint action plan on Monday.", "2025-05-12"],
  ["They adopted a plan to meet on Monday.", "2025-05-19"],
  ["The council will sit in the last week of August.", "2025-08-25/2025-08-31"],
  ["The council sat in the last week of August.", "2024-08-25/2024-08-31"],
  ["The council will sit in the second week of next month.", "2025-06-08/2025-06-14"],
  ["The council will sit in the first days of June.", "2025-06"],
  ["The ministers met today.", "2025-05-14"],
  ["The ministers met yesterday.", "2025-05-13"],
  ["The ministers will meet tomorrow.", "2025-05-15"],
  ["The ministers met this morning.", "2025-05-14"],
  ["The ministers met yesterday evening.", "2025-05-13"],
  ["The ministers met earlier today.", "2025-05-14"],
  ["The council met in Riga the day before.", "2025-05-13"],
  ["The ministers met on Monday.", "2025-05-12"],
  ["The ministers met on Wednesday.", "2025-05-14"],
  ["The ministers met on Thursday.", "2025-05-08"],
  ["The ministers met late Monday.", "2025-05-12"],
  ["The ministers met on Monday afternoon.", "2025-05-12"],
  ["The ministers will meet on Monday.", "2025-05-19"],
  ["The minister is scheduled to arrive on Friday.", "2025-05-16"],
  ["The ministers are to meet on Saturday.", "2025-05-17"],
  ["They will sign a treaty during the visit of the President in March.", "2026-03"],
  ["During the visit of the President in March they spoke of ports.", "2025-03"],
  ["The ministers met last Friday.", "2025-05-09"],
  ["The ministers will meet next Monday.", "2025-05-19"],
  ["The ministers met on Monday (12).", "2025-05-12"],
  ["The ministers met on Monday (12/5).", "2025-05-12"],
  ["The ministers met on Wednesday (today).", "2025-05-14"],
  ["The ministers met last week.", "2025-05-05/2025-05-11"],
  ["The ministers meet this week.", "2025-05-12/2025-05-18"],
  ["The ministers will meet next week.", "2025-05-19/2025-05-25"],
  ["The ministers met last month.", "2025-04"],
  ["The ministers will meet next month.", "2025-06"],
  ["The minister is set to arrive early next month.", "2025-06"],
  ["The ministers met last year.", "2024"],
  ["The port opens this year.", "2025"],
  ["The port will open later this year.", "2025"],
  ["The port will open next year.", "2026"],
  ["The port will open by the end of the year.", "2025"],
  ["The port will open before the end of this year.", "2025"],
  ["The port will open by the end of the decade.", "2030"],
  ["The port will open by the end of next month.", "2025-06"],
  ["They met in October.", "2024-10"],
  ["They met in April.", "2025-04"],
  ["They will meet in October.", "2025-10"],
  ["They will meet in April.", "2026-04"],
  ["They invited him to visit Riga in October.", "2025-10"],
  ["Talks planned for April were cancelled.", "2025-04"],
  ["They met last October.", "2024-10"],
  ["They met last May.", "2024-05"],
  ["It must be ready by next March.", "2026-03"],
  ["It must be ready by March.", "2026-03"],
  ["They met in October last year.", "2024-10"],
  ["They met in April this year.", "2025-04"],
  ["They met in April of this year.", "2025-04"],
  ["They met on April 3.", "2025-04-03"],
  ["They met on December 20.", "2024-12-20"],
  ["They will meet on May 20.", "2025-05-20"],
  ["They will meet on January 10.", "2026-01-10"],
  ["They meet from May 12 to 16.", "2025-05-12/2025-05-16"],
  ["They met on 12-13 May.", "2025-05-12/2025-05-13"],
  ["They will meet this autumn.", "2025-09/2025-11"],
  ["They will meet next spring.", "2026-03/2026-05"],
  ["They met last summer.", "2024-06/2024-08"],
  ["They met last winter.", "2024-12/2025-02"],
  ["Exports rose in the first four months of this year.", "2025-01/2025-04"],
  ["Exports rose in the first four months.", "2025-01/2025-04"],
  ["Exports rose in the first quarter.", "2025-33"],
  ["Exports rose in the last quarter.", "2025-33"],
  ["Exports rose in the first half of last year.", "2024-40"],
  ["Exports will double within five years.", "2030"],
  ["They want to double exports in the next three years.", "2028"],
  ["They want to double exports over the next three to four years.", "2029"],
  ["They want to double exports in 4-5 years.", "2030"],
  ["They want to double exports over five years.", "2030"],
  ["They set a target of increasing exports by half over five years.", "2030"],
  ["They want to double exports in two years' time.", "2027"],
  ["They want to double exports within a decade.", "2035"],
  ["They met two days ago.", "2025-05-12"],
  ["They met a week ago.", "2025-05-07"],
  ["They met three months ago.", "2025-02"],
  ["They met five years ago.", "2020"],
];

const FISCAL: readonly (readonly [text: string, edtf: string])[] = [
  ["India's exports rose in 2023-24.", "2023-04/2024-03"],
  ["India's exports rose in FY 2023-24.", "2023-04/2024-03"],
  ["India's exports rose in FY24.", "2023-04/2024-03"],
  ["Indian exports to the UAE rose in FY24.", "2023-04/2024-03"],
  ["India's exports rose in FY2023-24.", "2023-04/2024-03"],
  ["Pakistan's exports rose in 2023-24.", "2023-07/2024-06"],
  ["India's exports fell this fiscal year.", "2025-04/2026-03"],
  ["India's exports fell in the first half of this fiscal year.", "2025-04/2025-09"],
  ["India's exports fell in the second quarter of fiscal year 2023-24.", "2023-07/2023-09"],
  ["Pakistan and Oman raised trade in the last fiscal year.", "2023-07/2024-06"],
  ["Oman's exports fell in the last fiscal year.", "2024"],
  ["Exports fell in the first half of the current Iranian year.", "2025-03-21/2025-09-22"],
  ["Exports rose in the first three months of the current Iranian year.", "2025-03-21/2025-06-21"],
  ["Pakistan's exports rose to US$9 million in fiscal year 2023-24.", "2023-07/2024-06"],
  ["Indian exports rose to 9 million US dollars in FY24.", "2023-04/2024-03"],
  ["Exports rose in the first two months of the last Iranian year.", "2024-03-20/2024-05-20"],
  ["Exports stood at $7 million in the Iranian year 1403.", "2024-03-20/2025-03-20"],
  ["Exports rose in the first two months of the Iranian year 1400.", "2021-03-21/2021-05-21"],
  ["Exports rose in the Iranian year that ended on March 20, 2022.", "2021-03-21/2022-03-20"],
  ["They agreed in a phone call Thursday to go on.", "2025-05-08"],
  ["They agreed at the talks to meet again on Thursday.", "2025-05-15"],
];

const RELATIONS: readonly (readonly [text: string, relation: string | undefined])[] = [
  ["It will open by 2030.", "by"],
  ["It will open by the year 2030.", "by"],
  ["It will open by the end of 2030.", "by"],
  ["It has grown since 2020.", "since"],
  ["It runs until 2030.", "until"],
  ["It opened before 2020.", "before"],
  ["It opened after 2020.", "after"],
  ["It opened on 3 March 2024.", "on"],
  ["It opened in March 2024.", "during"],
  ["It will open within three years.", "by"],
];

/** Texts without a date, whatever the words look like. */
const NONE: readonly string[] = [
  "They hailed the Good Friday Agreement.",
  "The markets fell on Black Monday.",
  "Trade may grow and firms march on.",
  "The company has 2000 workers.",
  "They signed for $2024.",
  "The fund holds 2025 million euros.",
  "Saudi Vision 2030 was discussed.",
  "The 16th session of the commission opened.",
  "Exports rose 5 percent from a year earlier.",
  "He read the second paragraph of the first chapter.",
  "The talks lasted for two hours.",
  "It is his first visit in three years.",
  "They want to end talks in the coming years.",
  "Jan Kowalski and April Stone attended.",
  "They will fall short.",
  "The score was 3-2 and 18:20 on the clock.",
];

describe("dates", () => {
  test.each(ABSOLUTE)("%s → %s", (text, edtf) => {
    expect(datesOf(text, null)[0]?.edtf).toBe(edtf);
  });
  test.each(RELATIVE)("%s → %s", (text, edtf) => {
    expect(datesOf(text).map((d) => d.edtf)).toEqual([edtf]);
  });
  test.each(FISCAL)("%s → %s", (text, edtf) => {
    expect(datesOf(text).map((d) => d.edtf)).toEqual([edtf]);
  });
  test.each(RELATIONS)("%s → %s", (text, relation) => {
    expect(datesOf(text)[0]?.relation).toBe(relation);
  });
  test.each(NONE)("no date in: %s", (text) => {
    expect(datesOf(text).filter((d) => !d.comparison)).toEqual([]);
  });
  test.each(RELATIVE)("without a reference nothing is guessed: %s", (text) => {
    expect(datesOf(text, null).filter((d) => d.basis === "relative")).toEqual([]);
  });
  test("mentions are in order and do not overlap", () => {
    const found = datesOf(
      "On Monday, May 12, they met; on 3 June 2024 they had met in Riga, and by the end of 2026 they will meet again.",
    );
    expect(found.map((d) => d.text)).toEqual(["Monday, May 12", "3 June 2024", "the end of 2026"]);
  });
  test("a comparison is marked, and counts from the period named last", () => {
    const found = datesOf(
      "Exports in January-March 2025 were 5% up from the same period last year.",
    );
    expect(found.map((d) => [d.edtf, d.comparison])).toEqual([
      ["2025-01/2025-03", undefined],
      ["2024-01/2024-03", true],
    ]);
  });
  test.each([
    [
      "Exports rose in the first quarter of 2025; imports fell over the same period.",
      ["2025-33", "2025-33"],
    ],
    ["Exports rose in 2024. In the same year imports fell.", ["2024", "2024"]],
    [
      "Exports rose in the first half of 2025, a growth of 14% on H1 2024. In the same period imports fell.",
      ["2025-40", "2024-40", "2025-40"],
    ],
    [
      "Exports rose in the first half of 2025 compared with 2023. In the same period imports fell.",
      ["2025-40", "2023", "2025-40"],
    ],
    ["They met on 3 May 2025. In the same year imports fell.", ["2025-05-03"]],
    ["Exports rose in 2024. At the same time imports fell.", ["2024"]],
  ])("what the text named last: %s", (text, dates) => {
    expect(datesOf(text).map((d) => d.edtf)).toEqual(dates);
  });
});

describe("civil days", () => {
  test("there and back over four centuries", () => {
    for (let day = -80000; day < 80000; day += 37) {
      const { year, month, day: d } = yearMonthDay(day);
      expect(civilDay(year, month, d)).toBe(day);
      expect(isoDay(day)).toBe(new Date(day * 864e5).toISOString().slice(0, 10));
      expect(weekdayOf(day) % 7).toBe(new Date(day * 864e5).getUTCDay());
    }
  });
  test.each(["2025-02-29", "2025-13-01", "2025-1-1", "tomorrow", "2025-00-10"])(
    "%s is no day",
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );
});

import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { meetingsOf } from "./support-meetings.js";

// Officials are invented.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";

describe("who was met", () => {
  test.each<[string, string[]]>([
    [
      `${A} met with her counterparts from Oman, Peru and Chad in Riga on Monday.`,
      ["meeting held: Ilze Orlova, OM, PE, TD; 2024-06-10; Riga"],
    ],
    [
      `${A} met with Omani, Peruvian and Chadian counterparts.`,
      ["meeting held: Ilze Orlova, OM, PE, TD; 2024-06-12; -"],
    ],
    [
      `${A} will meet with women political leaders and business representatives in Muscat.`,
      [
        "meeting planned: Ilze Orlova, women political leaders, business representatives; -; Muscat",
      ],
    ],
    [
      `${A} met with members of civil society and business leaders.`,
      ["meeting held: Ilze Orlova, members of civil society, business leaders; 2024-06-12; -"],
    ],
    [
      `${A} met with leaders of the port, and Oman's envoy praised them.`,
      ["meeting held: Ilze Orlova, leaders of the port; 2024-06-12; -"],
    ],
    [
      `${A} met with opposition representatives, including Karl Grech, Rosa Quispe and Pedro Alva.`,
      ["meeting held: Ilze Orlova, Karl Grech, Rosa Quispe, Pedro Alva; 2024-06-12; -"],
    ],
    [
      `${A} met with representatives of firms, including Lorvan Shipping.`,
      ["meeting held: Ilze Orlova, representatives of firms; 2024-06-12; -"],
    ],
    [
      `${A} spoke by phone with ${B}. They reviewed their recent conversations with their Peruvian counterpart.`,
      [
        "phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "talks past: Ilze Orlova, Said Al Harthy, PE; -; -",
      ],
    ],
    [
      `${A} spoke by phone with ${B}. Both sides welcomed the departure of the ship today and called for more.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} to prepare for the June 20 summit in Lima.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B}. They discussed a joint effort, with our allies and partners, to train pilots.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B}. Orlova intends to continue her engagement with Al Harthy.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} will meet with the National Harbour Commission and members of civil society in Muscat.`,
      [
        "meeting planned: Ilze Orlova, National Harbour Commission, members of civil society; -; Muscat",
      ],
    ],
    [
      `${A} met ${B} and spoke of the talks with the Harbour Commission report.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} interacted with Omani students in Muscat.`,
      ["meeting held: Ilze Orlova, OM; 2024-06-12; Muscat"],
    ],
    [`${A} welcomed Oman's leadership of the alliance.`, []],
    [
      `${A} spoke with Ambassador Badr Al Amri, adviser to the Sultan of Oman; and Karl Grech, National Security Adviser to the President of Malta.`,
      ["phone_call held: Ilze Orlova, Badr Al Amri, Karl Grech; 2024-06-12; -"],
    ],
    [
      `${A} previewed the June 18 meeting that she and Latvian Trade Minister Zane Kalnina will hold with Omani officials.`,
      ["meeting planned: Ilze Orlova, Zane Kalnina, OM; 2024-06-18; -"],
    ],
    [
      "In a video conference on Monday, the culture ministers of Oman, Peru and Chad agreed on a fair.",
      ["video_conference held: OM, PE, TD; 2024-06-10; -"],
    ],
    [
      `The leaders of Latvia and Oman made headway at talks on Monday. They were hosted by Chad's President Abel Okello. ${A} thanked ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    ["The culture ministers of Oman, Peru and Chad agreed on a fair in Riga.", []],
    [
      `In a video conference on Monday, the culture ministers of Chad and ${B} agreed on a fair.`,
      ["video_conference held: TD, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `The third round of political consultations was held in Riga on Monday, co-chaired by ${A} and ${B}.`,
      ["consultations held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `A meeting of the joint commission took place in Muscat on Monday, co-chaired by ${A} and ${B}.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat"],
    ],
    [`The meetings of the task force are chaired by ${A} and ${B}.`, []],
    [
      `A meeting of the cabinet was held in Riga on Monday, chaired by ${A} and Latvian Trade Minister Zane Kalnina.`,
      [],
    ],
    [`${A} spoke today to ${B}.`, ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"]],
    [
      `${A} met on Monday with 2024 GCC Chair Prime Minister Said Al Harthy of Oman in Muscat.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("when it was", () => {
  test.each<[string, string[]]>([
    [
      `${A} had separate phone calls on Sunday with ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-09; -"],
    ],
    [
      `${A} will travel to Muscat, Oman on Monday, June 17 for meetings with ${B}.`,
      [
        "visit planned: Ilze Orlova; 2024-06-17; Muscat",
        "meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-17; Muscat",
      ],
    ],
    [
      `${A} met ${B} to review the pact signed in 2019.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} and ${B} discussed ways to raise trade to $3 billion by 2028.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} spoke by phone with ${B} about the attack of June 3.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} spoke by phone with ${B} the evening of June 10.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} met ${B}, who is on an official visit to Latvia, on June 11.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; -",
        "visit held: Said Al Harthy; 2024-06-11; Latvia",
      ],
    ],
    [
      `Orlova meets Al Harthy\n\nRIGA, June 12 (LETA) - ${A} met ${B}. The two ministers praised the ports.\n\nOrlova received Al Harthy on Tuesday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `${A} discusses ports with ${B}\n\nOrlova spoke by phone with Al Harthy on Wednesday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} in Riga and will travel to Muscat later this month.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga",
        "visit planned: Ilze Orlova; 2024-06; Muscat",
      ],
    ],
    [
      `${A} met ${B}. She and the minister had last met in Muscat in May 2022.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting past: Ilze Orlova, Said Al Harthy; 2022-05; Muscat",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what it was and where", () => {
  test.each<[string, string[]]>([
    [
      `During a working visit to Oman, ${A} met with ${B}.`,
      [
        "visit held: Ilze Orlova; 2024-06-12; Oman",
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Oman",
      ],
    ],
    [
      `${A} will welcome ${B} to Riga on June 18.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-18; Riga"],
    ],
    [
      `${A} was welcomed to Oman by ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Oman"],
    ],
    [
      `${A} received Oman's envoy to Peru, Said Al Harthy.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `During a tour of the museum, ${A} met with ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} in Muscat on Monday. She also held talks with Omani Trade Minister Badr Al Amri.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat",
        "talks held: Ilze Orlova, Badr Al Amri; 2024-06-10; Muscat",
      ],
    ],
    [
      `${A} met ${B} in Muscat on Monday. She also met ${B} in Salalah.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat",
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Salalah",
      ],
    ],
    [
      `${A} is in Muscat to open the port during her two-day official visit.`,
      ["visit held: Ilze Orlova; 2024-06-12; Muscat"],
    ],
    [
      `${A} met ${B} on the first leg of her three-nation tour.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} will travel to Muscat on Sunday with a delegation to meet ${B}.`,
      [
        "visit planned: Ilze Orlova; 2024-06-16; Muscat",
        "meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-16; Muscat",
      ],
    ],
    [
      `${A} received ${B} in Riga, with the war in Chad high on the agenda.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} met ${B} in The Hague on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; The Hague"],
    ],
    [
      `${A} received credentials from Omani Ambassador Badr Al Amri on Monday.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-10; -"],
    ],
    [
      "Latvia will host the Ninth Baltic Summit in Riga in September.",
      ["summit planned: LV; 2024-09; Riga"],
    ],
    [
      `${A} invited ${B} to take part in the Latvia – Gulf Summit, which will be held in Riga in September.`,
      ["summit planned: Said Al Harthy, LV; 2024-09; Riga"],
    ],
    [
      `${A} extended an invitation to Omani businessmen to take part in the Latvia-Gulf Business Forum, which will be held in Riga in September.`,
      ["forum planned: OM, LV; 2024-09; Riga"],
    ],
    [
      "The fifth round of political consultations between the foreign ministries of Latvia and Oman was held in Muscat on June 10.",
      ["consultations held: LV, OM; 2024-06-10; Muscat"],
    ],
    [
      `${A} co-chaired the fifth round of Latvian-Omani political consultations in Muscat with ${B}.`,
      ["consultations held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat"],
    ],
    [
      `${A} received on Monday a phone call from ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} paid a courtesy call on the Minister of Trade of Oman Badr Al Amri in Muscat.`,
      ["courtesy_call held: Ilze Orlova, Badr Al Amri; 2024-06-12; Muscat"],
    ],
    [
      `${A} agreed to meet ${B} at the G20 summit in Lima in November.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-11; Lima"],
    ],
    [`${A} called ${B} "a friend".`, []],
    ["The trade exchange between Latvia and Oman grew last year.", []],
    [
      `${A} met ${B}. They debated the schedule of the forthcoming meetings.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B}. The two are ready to host the ministers.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} is visiting Oman. In her meeting with ${B}, Orlova praised the ports.`,
      [
        "visit ongoing: Ilze Orlova; 2024-06-12; Oman",
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Oman",
      ],
    ],
    [
      `${A} received at the Ministry's headquarters in Riga today ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} received, on Monday, ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} gave an audience at Riga Castle today to ${B}.`,
      ["courtesy_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} and ${B} discussed ports in a phone call on Monday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} will travel to Muscat, Oman, where she will meet ${B}.`,
      [
        "visit planned: Ilze Orlova; -; Muscat",
        "meeting planned: Ilze Orlova, Said Al Harthy; -; Muscat",
      ],
    ],
    [
      `${A} said preparations were under way for a meeting between the presidents of Latvia and Oman in Muscat in July.`,
      ["meeting planned: LV, OM; 2024-07; Muscat"],
    ],
    [
      "Latvia and Oman held the fourth round of free trade negotiations in Muscat from June 3 to 7.",
      ["negotiation held: LV, OM; 2024-06-03/2024-06-07; Muscat"],
    ],
    ["Latvia and Oman held elections in June.", []],
    [
      `${A} invited ${B} to visit Kuldiga in July.`,
      ["visit invited: Said Al Harthy; 2024-07; Kuldiga"],
    ],
    [
      `MUSCAT, June 12 (ONA) - ${A} arrived in the country on Tuesday for a working visit.`,
      ["visit held: Ilze Orlova; 2024-06-11; Oman"],
    ],
    [
      `Latvia's foreign minister met ${B} on Monday.\n\nForeign Minister Ilze Orlova held the talks with Al Harthy in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("who else is there", () => {
  test.each<[string, string]>([
    [
      "Taking part from the Peruvian side were Energy Minister Luz Quispe and Ambassador Pedro Alva.",
      ", Luz Quispe PE, Pedro Alva PE",
    ],
    [
      "The meeting was attended by Ambassador Jana Berga and, on the Omani side, Energy Minister Karim Al Amri.",
      ", Jana Berga LV, Karim Al Amri OM",
    ],
    [
      "The Omani high-level delegation included Energy Minister Karim Al Amri; Minister of the Interior Nabil Al Balushi; and Ambassador Badr Al Hadi.",
      ", Karim Al Amri OM, Nabil Al Balushi OM, Badr Al Hadi OM",
    ],
    [
      "The Omani delegation also included State Secretary Badr Al Hadi, Ministry of Finance; and Ambassador Karim Al Amri.",
      ", Badr Al Hadi OM, Karim Al Amri OM",
    ],
    [
      "Also in the meeting were Peruvian Energy Minister Luz Quispe and Ambassador Jana Berga.",
      ", Luz Quispe PE, Jana Berga LV",
    ],
    ["Ambassador Jana Berga accompanied Orlova at the talks.", ", Jana Berga LV"],
    ["Accompanying Orlova was Ambassador Jana Berga.", ", Jana Berga LV"],
    [
      "Joining them at the table were Luz Quispe, Peru's energy minister, and Ambassador Jana Berga.",
      ", Luz Quispe PE, Jana Berga LV",
    ],
    ["Participants in the talks included Peruvian Energy Minister Luz Quispe.", ", Luz Quispe PE"],
    ["Also in attendance was Ambassador Jana Berga.", ", Jana Berga LV"],
    [
      "Joining them were the following officials:\n\n- Peruvian Energy Minister Luz Quispe\n- Badr Al Hadi, Ambassador of Oman\n\nPeruvian President Pedro Alva sent a letter.",
      ", Luz Quispe PE, Badr Al Hadi OM",
    ],
    [
      "The following officials participated:\n\n-   Energy Minister Luz Quispe of Peru -   Badr Al Hadi, Ambassador of Oman",
      ", Luz Quispe PE, Badr Al Hadi OM",
    ],
    ["Participants were told of a plan of Peruvian Energy Minister Luz Quispe.", ""],
    ["Participants praised the following:\n\nThe port of Chad is open.", ""],
    ["Ambassador Jana Berga will accompany Orlova to Peru in June.", ""],
    ["President Abel Okello of Chad joined Orlova in praising the port.", ""],
    ["Members of her delegation include Energy Minister Jana Berga.", ", Jana Berga LV"],
    [
      "The meeting was attended by Undersecretary of the Ministry of Commerce and Industry Nabil Al Balushi.",
      ", Nabil Al Balushi LV",
    ],
    ["The delegation includes ten students.", ""],
    ["On the Peruvian side was a map of Lima.", ""],
    ["A part of the talks was the pact that Trade Minister Jana Berga signed.", ""],
  ])("%s", (sentence, more) => {
    const { meetings, people } = parse(`RIGA, June 12. ${A} met ${B} on Monday. ${sentence}`);
    const who = meetings[0]?.participants.map(({ person }) => {
      const p = people.find(({ id }) => id === person);
      return `${p?.name} ${p?.country}`;
    });
    expect(who?.join(", ")).toBe(`Ilze Orlova LV, Said Al Harthy OM${more}`);
  });
});

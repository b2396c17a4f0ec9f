import { describe, expect, test } from "vitest";
import { meetingsOf } from "./support-meetings.js";

// Officials are invented.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";

describe("a sentence that tells of an encounter", () => {
  test.each<[string, string[]]>([
    [
      `${A} meets ${B} in Riga today.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [`${A} has met with ${B}.`, ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"]],
    [
      `${A} met separately with ${B} and Omani Trade Minister Badr Al Amri.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; -",
      ],
    ],
    [
      `During separate talks with ${B} and Peruvian President Rosa Quispe, ${A} thanked them.`,
      [
        "talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "talks held: Ilze Orlova, Rosa Quispe; 2024-06-12; -",
      ],
    ],
    [
      `${A} met with ${B} and Peruvian President Rosa Quispe to discuss two separate plans.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Rosa Quispe; 2024-06-12; -"],
    ],
    [
      `Building on last year's summit, ${A} met with ${B} in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} on Monday met with a number of her counterparts, including Malta's Karl Grech.`,
      ["meeting held: Ilze Orlova, Karl Grech; 2024-06-10; -"],
    ],
    [`${A} praised a number of ports, including Malta's Valletta Grand Harbour.`, []],
    [
      `${A} told visiting ${B} that transit had doubled.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `Visiting ${B} told ${A} that transit had doubled.`,
      ["meeting held: Said Al Harthy, Ilze Orlova; 2024-06-12; -"],
    ],
    [`${A} told ${B} that transit had doubled.`, []],
    [
      `${A} was hosted to a working lunch by ${B}, where she urged investment.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `The letter was handed over by ${A} to ${B} during a meeting on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `The proposal was made by ${A} during a meeting with ${B} in Vienna on April 2.`,
      ["meeting past: Ilze Orlova, Said Al Harthy; 2024-04-02; Vienna"],
    ],
    [
      `Latvia has proposed that ${A} and ${B} hold phone talks soon.`,
      ["phone_call proposed: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `${A}, accompanied by Trade Minister Jana Berga, will visit Oman on Friday.`,
      ["visit planned: Ilze Orlova, Jana Berga; 2024-06-14; Oman"],
    ],
    [
      `${A} will make a three-day official visit to Oman from July 5.`,
      ["visit planned: Ilze Orlova; 2024-07-05/2024-07-07; Oman"],
    ],
    [
      `${A} arrived in Muscat on Monday. A five-day festival begins there today.`,
      ["visit held: Ilze Orlova; 2024-06-10; Muscat"],
    ],
    [
      `${B}, who is on a three-day Latvia visit, met ${A}.`,
      [
        "visit held: Said Al Harthy; 2024-06-12; Latvia",
        "meeting held: Said Al Harthy, Ilze Orlova; 2024-06-12; Latvia",
      ],
    ],
    [
      `${A} invited ${B} to visit Riga in July. The invitation was accepted.`,
      ["visit planned: Said Al Harthy; 2024-07; Riga"],
    ],
    [
      `${A} invited ${B} to visit Riga in July. The visit programme was accepted.`,
      ["visit invited: Said Al Harthy; 2024-07; Riga"],
    ],
    [
      `During the talks with ${B}, ${A} will raise the matter.`,
      ["talks planned: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `${A} and ${B} took up the visa question.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} within the framework of the session of the Port Council in Vienna.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Vienna @session of the Port Council",
      ],
    ],
    [`Oman expects a visit of ${A} to Muscat.`, ["visit planned: Ilze Orlova; -; Muscat"]],
    [
      `${A} held a pull-aside meeting with ${B} in Vienna on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Vienna"],
    ],
    [
      `${A} held a tête-à-tête meeting with ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} held a closed-door meeting with ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} held expanded negotiations with ${B}.`,
      ["negotiation held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} and ${B} held an exchange of views in Muscat on Sunday.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-09; Muscat"],
    ],
    [
      `${A} held a session of official talks with ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} had an exchange of views with ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} had a brief exchange with ${B} in Vienna last week.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-03/2024-06-09; Vienna"],
    ],
    [
      `${A} had a conversation with ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} hosted ${B} for a working lunch in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} hosted a dinner for ${B} on Monday.`,
      ["working_meal held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} granted an audience to ${B}.`,
      ["courtesy_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} welcomed ${B} to Riga on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${B} paid a courtesy call on ${A} in Riga.`,
      ["courtesy_call held: Said Al Harthy, Ilze Orlova; 2024-06-12; Riga"],
    ],
    [
      `${B} paid a farewell call on ${A}.`,
      ["courtesy_call held: Said Al Harthy, Ilze Orlova; 2024-06-12; -"],
    ],
    [
      `${A} conferred with ${B} in Geneva.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; Geneva"],
    ],
    [
      `${A} sat down with ${B} on Monday in Riga.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [`${A} had talks with ${B}.`, ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"]],
    [
      `${A} exchanged views with ${B} on fisheries.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} discussed fisheries with ${B} in Riga.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} telephoned ${B} on Monday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} received a phone call from ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} held a video conference with ${B} on Monday.`,
      ["video_conference held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} held virtual talks with ${B}.`,
      ["video_conference held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met virtually with ${B}.`,
      ["video_conference held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met via videoconference with ${B}.`,
      ["video_conference held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} spoke to ${B} by telephone on Monday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `In a phone call with ${B}, ${A} said trade was growing.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} and ${B} spoke on the phone on Monday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} discussed fisheries over the phone with ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} paid a two-day official visit to Muscat.`,
      ["visit held: Ilze Orlova; 2024-06-12; Muscat"],
    ],
    [`${A} is on a two-day visit to Oman.`, ["visit held: Ilze Orlova; 2024-06-12; Oman"]],
    [`${A} will travel to Muscat on Sunday.`, ["visit planned: Ilze Orlova; 2024-06-16; Muscat"]],
    [
      `${A} embarked on a three-day visit to Oman on Monday.`,
      ["visit held: Ilze Orlova; 2024-06-10/2024-06-12; Oman"],
    ],
    [`${A} concluded a visit to Oman on Monday.`, ["visit held: Ilze Orlova; 2024-06-10; Oman"]],
    [`${A} left for Muscat on Monday.`, ["visit held: Ilze Orlova; 2024-06-10; Muscat"]],
    [`${A} wrapped up a two-day visit to Muscat.`, ["visit held: Ilze Orlova; 2024-06-12; Muscat"]],
    [
      `A meeting between ${A} and ${B} took place in Riga on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `A meeting was held between ${A} and ${B} in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `Talks between ${A} and ${B} kicked off in Riga on Monday.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      "Political consultations between Latvia and Oman were held in Riga on Monday.",
      ["consultations held: LV, OM; 2024-06-10; Riga"],
    ],
    [
      `The ninth session of the Latvian-Omani Joint Commission was held in Riga on Monday, co-chaired by ${A} and ${B}.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} and ${B} co-chaired the second round of the strategic dialogue in Riga.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} chaired the third meeting of the Latvia-Oman Intergovernmental Commission in Riga on Monday.`,
      ["session held: Ilze Orlova, OM; 2024-06-10; Riga"],
    ],
    [
      `The Latvian-Omani Joint Commission convened in Muscat on Monday under the chairmanship of ${B}.`,
      ["session held: LV, Said Al Harthy; 2024-06-10; Muscat"],
    ],
    [
      `During her meeting with ${B}, ${A} said trade was growing.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `In her meeting with ${B} in Riga, ${A} praised the ports.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `While receiving ${B}, ${A} praised the ports.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `"Trade is growing," ${A} said at a meeting with ${B} in Riga on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A}, who met her Omani counterpart Said Al Harthy in Riga on Monday, praised the ports.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} said after talks with ${B} that trade was growing.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `Speaking after a meeting with ${B}, ${A} said trade was growing.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `Following talks with ${B} in Riga on Monday, ${A} announced a new ferry line.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `The issue was raised when ${A} met ${B} in Riga on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `Fisheries were discussed at a meeting between ${A} and ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `Fisheries were discussed in Riga on Monday by ${A} and ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} had a working dinner with ${B} in Muscat.`,
      ["working_meal held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat"],
    ],
    [
      `${A} held a trilateral with ${B} and Peruvian Foreign Minister Lucia Ruiz in Geneva.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Lucia Ruiz; 2024-06-12; Geneva"],
    ],
    [
      `${B} has arrived in Riga and been received by ${A}.`,
      [
        "visit held: Said Al Harthy; 2024-06-12; Riga",
        "meeting held: Said Al Harthy, Ilze Orlova; 2024-06-12; Riga",
      ],
    ],
    [
      `${B} arrived in Riga on Monday and was received by ${A}.`,
      [
        "visit held: Said Al Harthy; 2024-06-10; Riga",
        "meeting held: Said Al Harthy, Ilze Orlova; 2024-06-10; Riga",
      ],
    ],
    [
      `${A} received in Riga on Monday ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} met ${B}, Omani Trade Minister Badr Al Amri and Omani Energy Minister Hamad Al Busaidi.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Badr Al Amri, Hamad Al Busaidi; 2024-06-12; -"],
    ],
    [
      `${A} met a delegation that included ${B}, Omani Trade Minister Badr Al Amri and Omani Energy Minister Hamad Al Busaidi.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Badr Al Amri, Hamad Al Busaidi; 2024-06-12; -"],
    ],
    [
      `${A} received an Omani delegation headed by Foreign Minister Said Al Harthy.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} received a visiting Omani parliamentary delegation.`,
      ["meeting held: Ilze Orlova, OM; 2024-06-12; -"],
    ],
    [
      `${A} met with Omani Minister of Trade Badr Al Amri and representatives of Omani companies.`,
      ["meeting held: Ilze Orlova, Badr Al Amri, OM; 2024-06-12; -"],
    ],
    [
      `${A} met with European Union High Representative Karl Brandt in Brussels.`,
      ["meeting held: Ilze Orlova, Karl Brandt; 2024-06-12; Brussels"],
    ],
    [
      `${A} met NATO Secretary General Karl Brandt in Brussels on Monday.`,
      ["meeting held: Ilze Orlova, Karl Brandt; 2024-06-10; Brussels"],
    ],
    [
      `${A} met with a group of Omani students in Muscat.`,
      ["meeting held: Ilze Orlova, OM; 2024-06-12; Muscat"],
    ],
    [
      `${A} huddled with ${B} in Geneva.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; Geneva"],
    ],
    [
      `${A} held consultations with ${B}.`,
      ["consultations held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} reviewed ties with ${B} in Riga.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} engaged with ${B} in Riga on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} met ${B} on the margins of the Ocean Conference in Lisbon.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Lisbon @Ocean Conference"],
    ],
    [
      `${A} spoke with ${B} on the margins of the Ocean Summit.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; - @Ocean Summit"],
    ],
    [
      `On the sidelines of the Ocean Summit in Lisbon, ${A} met with ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Lisbon @Ocean Summit"],
    ],
    [
      `On the fringes of the Ocean Forum, ${A} held talks with ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; - @Ocean Forum"],
    ],
    [
      `${A} met ${B} on the sidelines of the 79th session of the UN General Assembly in New York.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; New York @79th session of the UN General Assembly",
      ],
    ],
    [
      `${A} and ${B} met along the sidelines of UNGA 80 in New York.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; New York @UNGA 80"],
    ],
    [
      `${A} met ${B} in Lisbon while attending the Ocean Conference.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Lisbon @Ocean Conference",
        "forum held: Ilze Orlova; 2024-06-12; -",
      ],
    ],
    [
      `${A} met with ${B} within the framework of the Riga Ocean Forum.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; - @Riga Ocean Forum"],
    ],
    [
      `${A} met with ${B} as part of her visit to Muscat.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "visit held: Ilze Orlova; 2024-06-12; Muscat",
      ],
    ],
    [
      `As part of her visit to Muscat, ${A} met with ${B}.`,
      [
        "visit held: Ilze Orlova; 2024-06-12; Muscat",
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat",
      ],
    ],
    [
      `${A} met with ${B} ahead of the EU summit in Brussels next week.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "summit planned: EU; 2024-06-17/2024-06-23; Brussels",
      ],
    ],
    [
      `${A} met ${B} to address the strong Latvian-Omani partnership.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} today to reaffirm the relationship between Latvia and Oman.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `At the invitation of ${B}, ${A} paid an official visit to Oman on June 10-11.`,
      ["visit held: Ilze Orlova; 2024-06-10/2024-06-11; Oman"],
    ],
    [
      `${A} will attend the Ocean Summit in Lisbon on June 20.`,
      ["summit planned: Ilze Orlova; 2024-06-20; Lisbon"],
    ],
    [
      `${A} attended the opening of the Ocean Forum in Muscat on Monday.`,
      ["forum held: Ilze Orlova; 2024-06-10; Muscat"],
    ],
    [
      `${A} addressed the Ocean Forum in Muscat on Monday.`,
      ["forum held: Ilze Orlova; 2024-06-10; Muscat"],
    ],
    [
      `${A} is to meet ${B} in Riga on Friday.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-14; Riga"],
    ],
    [
      `${A} is set to meet with ${B} on Friday.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-14; -"],
    ],
    [
      `${A} is due to hold talks with ${B} in Muscat on June 20.`,
      ["talks planned: Ilze Orlova, Said Al Harthy; 2024-06-20; Muscat"],
    ],
    [
      `${A} is expected to visit Oman next week.`,
      ["visit planned: Ilze Orlova; 2024-06-17/2024-06-23; Oman"],
    ],
    [`${A} plans to visit Oman in September.`, ["visit planned: Ilze Orlova; 2024-09; Oman"]],
    [`${A} is poised to meet ${B}.`, ["meeting planned: Ilze Orlova, Said Al Harthy; -; -"]],
    [
      `${A} is likely to travel to Muscat in July.`,
      ["visit planned: Ilze Orlova; 2024-07; Muscat"],
    ],
    [
      `A meeting between ${A} and ${B} is planned for June 20 in Muscat.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-20; Muscat"],
    ],
    [
      `A meeting between ${A} and ${B} is scheduled for Friday.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-14; -"],
    ],
    [
      `${A} will be holding talks with ${B} on Friday.`,
      ["talks planned: Ilze Orlova, Said Al Harthy; 2024-06-14; -"],
    ],
    [
      `${A} and ${B} agreed to meet in Muscat in September.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-09; Muscat"],
    ],
    [
      `${A} looks forward to meeting ${B} in Muscat next month.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-07; Muscat"],
    ],
    [
      `A planned meeting between ${A} and ${B} was called off.`,
      ["meeting cancelled: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [`${A} put off her visit to Oman.`, ["visit postponed: Ilze Orlova; -; Oman"]],
    [
      `${B} is currently in Riga on an official visit.`,
      ["visit held: Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${B}, currently on a visit to Latvia, praised the ports.`,
      ["visit held: Said Al Harthy; 2024-06-12; Latvia"],
    ],
    [
      `Visiting Omani Foreign Minister Said Al Harthy met ${A}.`,
      ["meeting held: Said Al Harthy, Ilze Orlova; 2024-06-12; -"],
    ],
    [
      `${A} has invited ${B} to visit Riga in September.`,
      ["visit invited: Said Al Harthy; 2024-09; Riga"],
    ],
    [
      `Latvian minister to visit Oman\n\nRIGA, June 11 (LETA) - ${A} will pay an official visit to Oman on June 20-21.`,
      ["visit planned: Ilze Orlova; 2024-06-20/2024-06-21; Oman"],
    ],
    [
      `${A} travels to Muscat on Sunday for talks with ${B}.`,
      [
        "visit planned: Ilze Orlova; 2024-06-16; Muscat",
        "talks planned: Ilze Orlova, Said Al Harthy; 2024-06-16; Muscat",
      ],
    ],
    [
      `${A} will travel to Muscat, Doha and Kuwait City on June 20-25.`,
      [
        "visit planned: Ilze Orlova; 2024-06-20/2024-06-25; Muscat",
        "visit planned: Ilze Orlova; 2024-06-20/2024-06-25; Doha",
        "visit planned: Ilze Orlova; 2024-06-20/2024-06-25; Kuwait City",
      ],
    ],
    [
      `${A} will visit Oman, Qatar, and Kuwait next week. In Muscat, she will meet with ${B}.`,
      [
        "visit planned: Ilze Orlova; 2024-06-17/2024-06-23; Oman",
        "visit planned: Ilze Orlova; 2024-06-17/2024-06-23; Qatar",
        "visit planned: Ilze Orlova; 2024-06-17/2024-06-23; Kuwait",
        "meeting planned: Ilze Orlova, Said Al Harthy; -; Muscat",
      ],
    ],
    [
      `In Doha, ${A} will meet with Qatari Foreign Minister Hamad Al Kuwari.`,
      ["meeting planned: Ilze Orlova, Hamad Al Kuwari; -; Doha"],
    ],
    [
      `${A} received ${B} at Riga Castle on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} met ${B} at the Foreign Ministry in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [`${A} met ${B} in her office.`, ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"]],
    [
      `${A} met ${B} at the White House.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} in the Omani capital.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat"],
    ],
    [
      `${A} met ${B} in the resort town of Jurmala.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Jurmala"],
    ],
    [
      `${A} met ${B} in Salalah, Oman.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Salalah"],
    ],
    [
      `${A} and ${B} met at the UN headquarters in New York.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; New York"],
    ],
    [
      `Office of the Spokesperson\n\nThe below is attributable to Spokesperson Karl Brandt:\n\nSecretary of State Anna Whitfield met today with ${B} in Washington.`,
      ["meeting held: Anna Whitfield, Said Al Harthy; 2024-06-12; Washington"],
    ],
    [
      `Secretary of State Anna Whitfield spoke with ${B} today.`,
      ["phone_call held: Anna Whitfield, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `Secretary of State Anna Whitfield spoke by phone today with ${B} and Latvian Prime Minister Andris Berzins to discuss fisheries.`,
      ["phone_call held: Anna Whitfield, Said Al Harthy, Andris Berzins; 2024-06-12; -"],
    ],
    [
      "Deputy Secretary of State Karl Brandt will travel to Riga, Latvia, and Muscat, Oman, June 20-25, 2024. In Riga, the Deputy Secretary will meet with Foreign Minister Ilze Orlova.",
      [
        "visit planned: Karl Brandt; 2024-06-20/2024-06-25; Riga",
        "visit planned: Karl Brandt; 2024-06-20/2024-06-25; Muscat",
        "meeting planned: Karl Brandt, Ilze Orlova; -; Riga",
      ],
    ],
    [
      "President Mark Whitfield hosted Prime Minister Andris Berzins of Latvia at the White House today.",
      ["meeting held: Mark Whitfield, Andris Berzins; 2024-06-12; -"],
    ],
    [
      "Today, President Mark Whitfield spoke with President Janis Ozolins of Latvia.",
      ["phone_call held: Mark Whitfield, Janis Ozolins; 2024-06-12; -"],
    ],
    [
      "President Mark Whitfield will welcome President Janis Ozolins of Latvia to the White House on June 20, 2024.",
      ["meeting planned: Mark Whitfield, Janis Ozolins; 2024-06-20; -"],
    ],
    [
      "Vice President Anna Whitfield met with Prime Minister Andris Berzins of Latvia today to discuss trade. The Vice President and Prime Minister agreed to meet again in Riga.",
      [
        "meeting held: Anna Whitfield, Andris Berzins; 2024-06-12; -",
        "meeting planned: Anna Whitfield, Andris Berzins; -; Riga",
      ],
    ],
    [
      `National Security Advisor Karl Brandt met in Vienna on June 10 with ${B}.`,
      ["meeting held: Karl Brandt, Said Al Harthy; 2024-06-10; Vienna"],
    ],
    [
      "Secretary Whitfield and Foreign Minister Orlova met on June 10 in Riga.",
      ["meeting held: Whitfield, Orlova; 2024-06-10; Riga"],
    ],
    [
      "The United States and Latvia held the third U.S.-Latvia Strategic Dialogue in Washington on June 10.",
      ["session held: US, LV; 2024-06-10; Washington"],
    ],
    [
      "U.S. and Latvian officials met in Riga on June 10 for consultations.",
      ["meeting held: US, LV; 2024-06-10; Riga"],
    ],
    [
      "The national security advisors of Latvia, Oman, and Peru met in Vienna on June 10.",
      ["meeting held: LV, OM, PE; 2024-06-10; Vienna"],
    ],
    [
      `RIGA, June 11 (LETA) - Latvia is ready to open its ports, ${A} said on Tuesday at a meeting with ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - Latvia and Oman signed a treaty on Tuesday during talks between ${A} and ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - Latvia hopes to sell fish, ${A} said after her talks with Omani counterpart Said Al Harthy.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} and her Omani counterpart Said Al Harthy discussed fisheries on Tuesday.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} and ${B} discussed fisheries at a meeting in Riga.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      "RIGA, June 11 (LETA) - Latvian Foreign Minister Ilze Orlova met here Tuesday with her Omani counterpart, Said Al Harthy.",
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - The state of trade was reviewed on Tuesday by ${A} and ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - ${B} had a meeting at the Foreign Ministry with ${A} on Tuesday.`,
      ["meeting held: Said Al Harthy, Ilze Orlova; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - Fisheries topped the agenda as ${A} hosted ${B} in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} and ${B} chaired the plenary of the Latvian-Omani commission.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - ${B} held a series of meetings in Riga on Tuesday, including with ${A}.`,
      ["meeting held: Said Al Harthy, Ilze Orlova; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} welcomed ${B} at Riga Castle for talks on Tuesday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} took a phone call from ${B} on Tuesday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} got a call from ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} placed a call to ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - A telephone conversation took place between ${A} and ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - A telephone conversation between ${A} and ${B} was held on Tuesday at the initiative of the Omani side.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} had a video call with ${B}.`,
      ["video_conference held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} rang ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} and ${B} talked on the phone.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - ${A} and ${B} held a phone conversation on Tuesday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `RIGA, June 11 (LETA) - In a telephone call on Tuesday, ${A} and ${B} discussed fisheries.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("a sentence behind the story's own meeting", () => {
  const lead = `RIGA, June 11 (LETA) - ${A} held talks with ${B} on Tuesday.\n\nThey discussed fisheries.\n\n`;
  const main = "talks held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga";

  test.each<[string, string[]]>([
    [
      "Earlier on Tuesday, Al Harthy met Latvian President Janis Ozolins.",
      ["meeting held: Said Al Harthy, Janis Ozolins; 2024-06-11; -"],
    ],
    [
      "Later he also met Latvian Trade Minister Zane Kalnina.",
      ["meeting held: Said Al Harthy, Zane Kalnina; 2024-06-11; -"],
    ],
    [
      "Separately, Al Harthy held talks with Latvian Prime Minister Andris Berzins.",
      ["talks held: Said Al Harthy, Andris Berzins; 2024-06-11; -"],
    ],
    [
      "Al Harthy will also be received by Latvian President Janis Ozolins.",
      ["meeting planned: Said Al Harthy, Janis Ozolins; -; -"],
    ],
    [
      "On Monday, Al Harthy called on Latvian President Janis Ozolins.",
      ["courtesy_call past: Said Al Harthy, Janis Ozolins; 2024-06-10; -"],
    ],
    [
      "Al Harthy was later received by Latvian President Janis Ozolins at Riga Castle.",
      ["meeting held: Said Al Harthy, Janis Ozolins; 2024-06-11; Riga"],
    ],
    [
      "The next session of the Latvian-Omani Joint Commission will be held in Muscat in 2025.",
      ["session planned: LV, OM; 2025; Muscat"],
    ],
    [
      "Al Harthy is also scheduled to meet Latvian Prime Minister Andris Berzins.",
      ["meeting planned: Said Al Harthy, Andris Berzins; -; -"],
    ],
    ["Al Harthy invited Orlova to visit Muscat.", ["visit invited: Ilze Orlova; -; Muscat"]],
    [
      "Al Harthy extended an invitation to Orlova to visit Oman.",
      ["visit invited: Ilze Orlova; -; Oman"],
    ],
    [
      "Al Harthy renewed his invitation to Orlova to visit Oman at a time convenient to her.",
      ["visit invited: Ilze Orlova; -; Oman"],
    ],
    [
      "Orlova accepted an invitation to visit Oman in September.",
      ["visit planned: Ilze Orlova; 2024-09; Oman"],
    ],
    [
      "Orlova accepted Al Harthy's invitation to visit Muscat.",
      ["visit planned: Ilze Orlova; -; Muscat"],
    ],
    [
      "Al Harthy conveyed to Orlova an invitation to visit Oman.",
      ["visit invited: Ilze Orlova; -; Oman"],
    ],
    ["Orlova has been invited to visit Oman.", ["visit invited: Ilze Orlova; -; Oman"]],
    ["Al Harthy asked Orlova to pay a visit to Oman.", ["visit invited: Ilze Orlova; -; Oman"]],
    [
      "The date of Orlova's visit to Oman will be finalised through diplomatic channels.",
      ["visit planned: Ilze Orlova; -; Oman"],
    ],
    [
      "Orlova proposed holding a business forum in Riga in October.",
      ["forum proposed: Ilze Orlova; 2024-10; Riga"],
    ],
    [
      "The sides agreed to hold the next round of consultations in Muscat in 2025.",
      ["consultations planned: Ilze Orlova, Said Al Harthy; 2025; Muscat"],
    ],
    [
      "The ministers agreed to hold the next meeting in Muscat.",
      ["meeting planned: Ilze Orlova, Said Al Harthy; -; Muscat"],
    ],
    [
      "Orlova recalled her meeting with Al Harthy in New York last September.",
      ["meeting past: Ilze Orlova, Said Al Harthy; 2023-09; New York"],
    ],
    [
      "Orlova recalled her visit to Muscat in May 2023.",
      ["visit past: Ilze Orlova; 2023-05; Muscat"],
    ],
    [
      "The two last met in Vienna in 2022.",
      ["meeting past: Ilze Orlova, Said Al Harthy; 2022; Vienna"],
    ],
    [
      "Their previous talks were held in Vienna in March 2023.",
      ["talks past: Ilze Orlova, Said Al Harthy; 2023-03; Vienna"],
    ],
    [
      "Earlier this week Al Harthy called Latvian President Janis Ozolins.",
      ["phone_call past: Said Al Harthy, Janis Ozolins; 2024-06-10/2024-06-16; -"],
    ],
    [
      "Last week Orlova met Omani Ambassador Badr Al Amri.",
      ["meeting past: Ilze Orlova, Badr Al Amri; 2024-06-03/2024-06-09; -"],
    ],
    [
      "A week earlier, Orlova had received Peruvian Foreign Minister Lucia Ruiz in Riga.",
      ["meeting past: Ilze Orlova, Lucia Ruiz; 2024-06-04; Riga"],
    ],
    [
      "A day earlier, Al Harthy met Latvian President Janis Ozolins.",
      ["meeting past: Said Al Harthy, Janis Ozolins; 2024-06-10; -"],
    ],
    [
      "On Monday, Orlova hosted Peruvian Foreign Minister Lucia Ruiz.",
      ["meeting past: Ilze Orlova, Lucia Ruiz; 2024-06-10; -"],
    ],
    [
      "Her planned visit to Lima on June 20 has been cancelled.",
      ["visit cancelled: Ilze Orlova; 2024-06-20; Lima"],
    ],
    [
      "The meeting of the joint commission, due in Muscat in May, has been postponed.",
      ["session postponed: LV, OM; 2024-05; Muscat"],
    ],
    [
      "Orlova cancelled her visit to Lima, planned for June 20.",
      ["visit cancelled: Ilze Orlova; 2024-06-20; Lima"],
    ],
    [
      "Orlova postponed a trip to Peru scheduled for next week.",
      ["visit postponed: Ilze Orlova; 2024-06-17/2024-06-23; Peru"],
    ],
    [
      "Orlova also brought up her conversation with Omani Prime Minister Badr Al Amri on the margins of the Ocean Summit in Lisbon.",
      ["talks past: Ilze Orlova, Badr Al Amri; -; Lisbon @Ocean Summit"],
    ],
    [
      "Orlova recalled with warmth her trip to Muscat last year.",
      ["visit past: Ilze Orlova; 2023; Muscat"],
    ],
    [
      "Al Harthy referred to his telephone conversation with Latvian President Janis Ozolins last week.",
      ["phone_call past: Said Al Harthy, Janis Ozolins; 2024-06-03/2024-06-09; -"],
    ],
    [
      "The minister reminded his guest that the two had met in Geneva in March.",
      ["meeting past: Ilze Orlova, Said Al Harthy; 2024-03; Geneva"],
    ],
    [
      "The two ministers previously met in New York in September 2023.",
      ["meeting past: Ilze Orlova, Said Al Harthy; 2023-09; New York"],
    ],
    [
      "The last time the two met was in Vienna in March.",
      ["meeting past: Ilze Orlova, Said Al Harthy; 2024-03; Vienna"],
    ],
    ["Orlova last visited Oman in 2022.", ["visit past: Ilze Orlova; 2022; Oman"]],
    [
      "Latvian President Janis Ozolins visited Oman in November 2023.",
      ["visit past: Janis Ozolins; 2023-11; Oman"],
    ],
    [
      "Omani Prime Minister Badr Al Amri paid an official visit to Latvia in April 2022.",
      ["visit past: Badr Al Amri; 2022-04; Latvia"],
    ],
    [
      "During Latvian President Janis Ozolins' visit to Muscat in May, the sides signed an agreement.",
      ["visit past: Janis Ozolins; 2024-05; Muscat"],
    ],
    [
      "Since the visit of Latvian President Janis Ozolins to Oman in May, trade has doubled.",
      ["visit past: Janis Ozolins; 2024-05; Oman"],
    ],
    [
      "The fifth session of the joint commission was held in Muscat in 2023.",
      ["session past: LV, OM; 2023; Muscat"],
    ],
    [
      "The previous round of consultations took place in Riga in 2022.",
      ["consultations past: LV, OM; 2022; Riga"],
    ],
    [
      "Al Harthy arrived in Riga late on Monday after a stop in Vilnius.",
      ["visit held: Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      "Al Harthy came to Riga from Tallinn, where he met Estonian Foreign Minister Mart Kask on Monday.",
      [
        "visit held: Said Al Harthy; 2024-06-11; Riga",
        "meeting past: Said Al Harthy, Mart Kask; 2024-06-10; Tallinn",
      ],
    ],
    [
      "On Monday he was in Tallinn, where he held talks with Estonian Foreign Minister Mart Kask.",
      ["talks past: Said Al Harthy, Mart Kask; 2024-06-10; Tallinn"],
    ],
    [
      "Al Harthy's visit to Latvia will last until June 13.",
      ["visit held: Said Al Harthy; 2024-06-11; Latvia"],
    ],
    [
      "The Omani minister is paying a three-day visit to Latvia at Orlova's invitation.",
      ["visit ongoing: Said Al Harthy; 2024-06-11; Latvia"],
    ],
    [
      "This is Al Harthy's first visit to Latvia.",
      ["visit held: Said Al Harthy; 2024-06-11; Latvia"],
    ],
    [
      "It is the first trip by an Omani foreign minister to Latvia in a decade.",
      ["visit held: Said Al Harthy; 2024-06-11; Latvia"],
    ],
    [
      "Al Harthy's visit, the first of its kind, runs from June 10 to 12.",
      ["visit held: Said Al Harthy; 2024-06-10/2024-06-12; -"],
    ],
    [
      "The Omani diplomat's two-day visit to Latvia began on Monday.",
      ["visit held: Said Al Harthy; 2024-06-10/2024-06-11; Latvia"],
    ],
    [
      "Al Harthy is visiting Latvia from June 10 to 12.",
      ["visit ongoing: Said Al Harthy; 2024-06-10/2024-06-12; Latvia"],
    ],
    [
      "Al Harthy will also meet Latvian President Janis Ozolins and Prime Minister Andris Berzins.",
      ["meeting planned: Said Al Harthy, Janis Ozolins, Andris Berzins; -; -"],
    ],
    [
      "Al Harthy is to be received by Latvian President Janis Ozolins on Wednesday.",
      ["meeting planned: Said Al Harthy, Janis Ozolins; 2024-06-12; -"],
    ],
    [
      "On Wednesday, he is scheduled to hold talks with Latvian Trade Minister Zane Kalnina.",
      ["talks planned: Said Al Harthy, Zane Kalnina; 2024-06-12; -"],
    ],
    [
      "He is also expected to confer with Latvian Trade Minister Zane Kalnina.",
      ["talks planned: Said Al Harthy, Zane Kalnina; -; -"],
    ],
    [
      "The next meeting of the commission is slated for November in Muscat.",
      ["session planned: LV, OM; 2024-11; Muscat"],
    ],
    [
      "The sides agreed to convene the sixth session of the joint commission in Riga next year.",
      ["session planned: Ilze Orlova, Said Al Harthy; 2025; Riga"],
    ],
    [
      "The ministers agreed that the next round of talks would be held in Muscat in the autumn.",
      ["negotiation planned: LV, OM; 2024-09/2024-11; Muscat"],
    ],
    [
      "They agreed to meet again in Muscat before the end of the year.",
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024; Muscat"],
    ],
    [
      "The two agreed to hold their next meeting in Muscat in September.",
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-09; Muscat"],
    ],
    [
      "Orlova will pay a return visit to Oman in the autumn.",
      ["visit planned: Ilze Orlova; 2024-09/2024-11; Oman"],
    ],
    [
      "Orlova said she would visit Muscat in September.",
      ["visit planned: Ilze Orlova; 2024-09; Muscat"],
    ],
    [
      "Orlova confirmed that she would travel to Oman in October for the Ocean Summit.",
      ["visit planned: Ilze Orlova; 2024-10; Oman"],
    ],
    [
      "Preparations are under way for Orlova's visit to Oman, scheduled for September.",
      ["visit planned: Ilze Orlova; 2024-09; Oman"],
    ],
    [
      "The ministers discussed preparations for the upcoming visit of Latvian President Janis Ozolins to Oman.",
      ["visit planned: Janis Ozolins; -; Oman"],
    ],
    [
      "The sides discussed the upcoming session of the joint commission, due in Muscat in October.",
      ["session planned: LV, OM; 2024-10; Muscat"],
    ],
    [
      "Latvian President Janis Ozolins is going to Oman next month.",
      ["visit planned: Janis Ozolins; 2024-07; Oman"],
    ],
    [
      "Latvian President Janis Ozolins intends to visit Oman before the end of the year.",
      ["visit planned: Janis Ozolins; 2024; Oman"],
    ],
    [
      "The foreign ministers of the two countries are to hold consultations in Muscat in July.",
      ["consultations planned: Ilze Orlova, Said Al Harthy; 2024-07; Muscat"],
    ],
    [
      "A business forum will be held in Muscat on September 10.",
      ["forum planned: LV, OM; 2024-09-10; Muscat"],
    ],
    [
      "A Latvian-Omani business forum will be held in Muscat on September 10.",
      ["forum planned: LV, OM; 2024-09-10; Muscat"],
    ],
    [
      "Riga will host the Latvian-Omani business forum in September.",
      ["forum planned: LV, OM; 2024-09; Riga"],
    ],
    [
      "Muscat will host the next round of talks in September.",
      ["negotiation planned: LV, OM; 2024-09; Muscat"],
    ],
    [
      "Orlova is leaving for Muscat on Thursday.",
      ["visit planned: Ilze Orlova; 2024-06-13; Muscat"],
    ],
    [
      "From Riga Al Harthy will fly to Tallinn for talks with Estonian Foreign Minister Mart Kask.",
      [
        "visit planned: Said Al Harthy; -; Tallinn",
        "talks planned: Said Al Harthy, Mart Kask; -; Tallinn",
      ],
    ],
    [
      "Al Harthy will then head to Tallinn, where he will meet Estonian Foreign Minister Mart Kask.",
      [
        "visit planned: Said Al Harthy; -; Tallinn",
        "meeting planned: Said Al Harthy, Mart Kask; -; Tallinn",
      ],
    ],
    [
      "Al Harthy invited the Latvian minister to pay an official visit to Oman.",
      ["visit invited: Ilze Orlova; -; Oman"],
    ],
    [
      "In conclusion, Al Harthy extended an invitation to Orlova to visit Muscat at a convenient time.",
      ["visit invited: Ilze Orlova; -; Muscat"],
    ],
    ["He also invited Orlova to Muscat.", ["visit invited: Ilze Orlova; -; Muscat"]],
    ["Al Harthy invited his Latvian counterpart to Oman.", ["visit invited: Ilze Orlova; -; Oman"]],
    [
      "Orlova thanked him for the invitation to visit Oman.",
      ["visit invited: Ilze Orlova; -; Oman"],
    ],
    [
      "Orlova gratefully accepted the invitation to visit Oman.",
      ["visit planned: Ilze Orlova; -; Oman"],
    ],
    [
      "Al Harthy invited Orlova to visit Oman, which she accepted.",
      ["visit planned: Ilze Orlova; -; Oman"],
    ],
    [
      "Al Harthy invited Orlova to pay a visit to Oman. She accepted the invitation with pleasure.",
      ["visit planned: Ilze Orlova; -; Oman"],
    ],
    [
      "Al Harthy accepted the proposals and invited Orlova to visit Oman.",
      ["visit invited: Ilze Orlova; -; Oman"],
    ],
    [
      "Orlova accepted the invitation to visit Muscat in September.",
      ["visit planned: Ilze Orlova; 2024-09; Muscat"],
    ],
    [
      "Al Harthy conveyed the Sultan's invitation to Latvian President Janis Ozolins to visit Oman.",
      ["visit invited: Janis Ozolins; -; Oman"],
    ],
    [
      "Al Harthy handed over an invitation for Latvian President Janis Ozolins to visit Oman.",
      ["visit invited: Janis Ozolins; -; Oman"],
    ],
    [
      "Orlova invited Omani companies to take part in the Riga Ocean Forum in October.",
      ["forum invited: OM; 2024-10; Riga"],
    ],
    [
      "Orlova invited Al Harthy to attend the Riga Ocean Forum in October.",
      ["forum invited: Said Al Harthy; 2024-10; Riga"],
    ],
    [
      "Orlova expressed hope that Al Harthy would visit Riga again next year.",
      ["visit proposed: Said Al Harthy; 2025; Riga"],
    ],
    [
      "Al Harthy asked Orlova to come to Muscat in the autumn.",
      ["visit invited: Ilze Orlova; 2024-09/2024-11; Muscat"],
    ],
    [
      "Al Harthy suggested that the next meeting be held in Muscat.",
      ["meeting proposed: LV, OM; -; Muscat"],
    ],
    [
      "Al Harthy proposed to hold the next session of the commission in Muscat in October.",
      ["session proposed: LV, OM; 2024-10; Muscat"],
    ],
    [
      "Orlova said she looked forward to welcoming Omani Prime Minister Badr Al Amri in Riga next month.",
      ["meeting planned: Ilze Orlova, Badr Al Amri; 2024-07; Riga"],
    ],
    [
      "Orlova looked forward to Al Harthy's next visit to Riga.",
      ["visit planned: Said Al Harthy; -; Riga"],
    ],
    [
      "Al Harthy's meeting with Latvian President Janis Ozolins, scheduled for Wednesday, was cancelled.",
      ["meeting cancelled: Said Al Harthy, Janis Ozolins; 2024-06-12; -"],
    ],
    [
      "A visit by Omani Prime Minister Badr Al Amri planned for May was postponed.",
      ["visit postponed: Badr Al Amri; 2024-05; -"],
    ],
    [
      "A joint commission session due in May was put off until the autumn.",
      ["session postponed: LV, OM; 2024-05; -"],
    ],
    [
      "Omani Prime Minister Badr Al Amri cancelled a trip to Riga in May.",
      ["visit cancelled: Badr Al Amri; 2024-05; Riga"],
    ],
    [
      "Orlova had to cancel a trip to Muscat in March because of a storm.",
      ["visit cancelled: Ilze Orlova; 2024-03; Muscat"],
    ],
    [
      "A visit to Riga by Omani Prime Minister Badr Al Amri that had been planned for May will not go ahead.",
      ["visit cancelled: Badr Al Amri; 2024-05; Riga"],
    ],
    [
      "A meeting of Al Harthy with Latvian President Janis Ozolins did not take place.",
      ["meeting cancelled: Said Al Harthy, Janis Ozolins; -; -"],
    ],
    [
      "The leaders' meeting was to have taken place in Muscat in May but was put off.",
      ["meeting postponed: Ilze Orlova, Said Al Harthy; 2024-05; Muscat"],
    ],
    [
      "The two sides agreed to reconvene in Muscat.",
      ["talks planned: Ilze Orlova, Said Al Harthy; -; Muscat"],
    ],
    [
      "It was decided to hold a meeting of the intergovernmental commission in Muscat in the autumn.",
      ["session planned: LV, OM; 2024-09/2024-11; Muscat"],
    ],
    [
      "A meeting with Latvian President Janis Ozolins is planned.",
      ["meeting planned: Ilze Orlova, Janis Ozolins; -; -"],
    ],
    [
      "Separate meetings with the presidents of Peru and Chad were held later.",
      [
        "meeting held: Ilze Orlova, PE; 2024-06-11; -",
        "meeting held: Ilze Orlova, TD; 2024-06-11; -",
      ],
    ],
    [
      "Al Harthy called on Latvian President Janis Ozolins. During the meeting with Peruvian Foreign Minister Juan Ruiz, both sides agreed to open an embassy.",
      [
        "courtesy_call held: Said Al Harthy, Janis Ozolins; 2024-06-11; -",
        "meeting held: Said Al Harthy, Juan Ruiz; 2024-06-11; -",
      ],
    ],
    [
      "The Omani delegation also met with representatives of 40 Latvian companies.",
      ["meeting held: OM, LV; 2024-06-11; -"],
    ],
    [
      "Al Harthy is to sign a memorandum and to meet Latvian President Janis Ozolins.",
      ["meeting planned: Said Al Harthy, Janis Ozolins; -; -"],
    ],
    [
      "Al Harthy will tour the port and meet Latvian President Janis Ozolins.",
      ["meeting planned: Said Al Harthy, Janis Ozolins; -; -"],
    ],
    ["The talks with Peru did not go into details.", []],
    ["No meeting with Latvian President Janis Ozolins is planned.", []],
    ["Orlova praised the outcome of the COP28 conference in Dubai.", []],
    ["Al Harthy congratulated Latvia on hosting the Riga Summit.", []],
    [
      "On Monday, political consultations between the ministries of foreign affairs of Peru and Chad were held in Riga.",
      ["consultations past: PE, TD; 2024-06-10; Riga"],
    ],
    [
      "Orlova hosted a dinner in honour of Omani Prime Minister Badr Al Amri.",
      ["working_meal held: Ilze Orlova, Badr Al Amri; 2024-06-11; -"],
    ],
    [
      "The talks follow a phone call between the two ministers last week.",
      ["phone_call past: Ilze Orlova, Said Al Harthy; 2024-06-03/2024-06-09; -"],
    ],
    [
      "Orlova and Al Harthy spoke by phone last week.",
      ["phone_call past: Ilze Orlova, Said Al Harthy; 2024-06-03/2024-06-09; -"],
    ],
    [
      "Latvian President Janis Ozolins visited Muscat in March and met Omani Prime Minister Badr Al Amri.",
      [
        "visit past: Janis Ozolins; 2024-03; Muscat",
        "meeting past: Janis Ozolins, Badr Al Amri; 2024-03; Muscat",
      ],
    ],
    [
      "The last Leaders' Retreat was held in Muscat on January 7.",
      ["summit past: LV, OM; 2024-01-07; Muscat"],
    ],
    [
      "Al Harthy will on Wednesday meet Latvian President Janis Ozolins.",
      ["meeting planned: Said Al Harthy, Janis Ozolins; 2024-06-12; -"],
    ],
    [
      "The visit comes two months after Latvian Prime Minister Andris Berzins met Peruvian President Juan Ruiz in Lima.",
      ["meeting past: Andris Berzins, Juan Ruiz; -; Lima"],
    ],
    [
      "The next meeting between the two ministers is planned during the Ministerial Session of the Council of the Baltic Sea States in Porvoo, Finland, on June 13.",
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-13; Porvoo"],
    ],
    [
      "The ministers agreed to hold the 16th Meeting of the Binational Cabinet in Salalah in October.",
      ["session planned: Ilze Orlova, Said Al Harthy; 2024-10; Salalah"],
    ],
    ["Al Harthy conveyed President Juan Ruiz's interest in visiting Riga in July.", []],
    [
      "He also met Peruvian Prime Minister Juan Ruiz, whom he had received in Muscat in January.",
      [
        "meeting held: Said Al Harthy, Juan Ruiz; 2024-06-11; -",
        "meeting past: Said Al Harthy, Juan Ruiz; 2024-01; Muscat",
      ],
    ],
    ["Al Harthy last visited the country in May.", ["visit past: Said Al Harthy; 2024-05; Latvia"]],
    [
      "The first two-plus-two dialogue was held in September 2021.",
      ["consultations past: LV, OM; 2021-09; -"],
    ],
    [
      "Al Harthy attended the meeting of the Gulf Foreign Ministers in Lima on June 8.",
      ["session past: Said Al Harthy; 2024-06-08; Lima"],
    ],
    ["The ministers met the target of the plan.", []],
    ["The sides spoke in favour of a new pact.", []],
  ])("%s", (sentence, expected) => {
    expect(meetingsOf(lead + sentence)).toEqual([main, ...expected]);
  });
});

describe("no encounter", () => {
  test.each([
    `The proposal by ${A} met with criticism.`,
    `The project met the target set by ${A}.`,
    `${A} met the deadline.`,
    `${A} met the requirements of the European Union.`,
    `${A} called on Moscow to stop the attacks.`,
    `${A} called on Oman and Qatar to open their ports.`,
    `${A} called on ${B} to resign.`,
    `${A} called for talks between Latvia and Oman.`,
    `${A} called the talks useful.`,
    `${A} called ${B} a friend.`,
    `${A} welcomed the visit as a sign of friendship.`,
    `${A} welcomed the results of the election in Oman.`,
    `${A} welcomed Oman's decision to open its ports.`,
    `${A} received a letter from ${B}.`,
    `${A} received an award in Muscat.`,
    `${A} hosts a television show.`,
    `${A} visited the Omani pavilion at the exhibition.`,
    `${A} spoke to reporters in Riga.`,
    `${A} spoke at length about trade.`,
    `${A} spoke with confidence.`,
    `${A} said that trade talks with Oman were important.`,
    `${A} stressed that the talks must go on.`,
    `${A} said Latvia was ready for negotiations with Oman.`,
    `${A} underlined the importance of regular meetings between the two ministers.`,
    `${A} held a press conference with ${B} in Riga.`,
    `${A} and ${B} spoke to the press.`,
    `${A} did not meet ${B}.`,
    `${A} has never visited Oman.`,
    `There are no plans for ${A} to meet ${B}.`,
    `${B} was greeted at the airport in Riga by ${A}.`,
    `${A} saw off ${B} at Riga airport.`,
    `${A} congratulated ${B} on his appointment.`,
    `${A} sent a telegram to ${B}.`,
    `${A} attended a wreath-laying ceremony in Riga.`,
    `${A} gave a speech in Riga about the visit of tourists to Oman.`,
    "Latvia and Oman met in the handball final in Muscat.",
    "Latvia faces Oman in Riga on Monday.",
    "Trade between Latvia and Oman went to a new high.",
    "Exports of Latvia travel to Oman by sea.",
    "The conference room in Riga was repaired.",
    "The delegation of powers to the ministry was discussed.",
    `${A} discussed trade.`,
    `${A} discussed the meeting agenda.`,
    `${A} addressed the challenges of trade with Oman.`,
    `${A} opened a factory in Muscat.`,
    `${A} opened the new embassy building in Muscat.`,
    `${A} joined the party in 2010.`,
    `${A} goes to great lengths for trade.`,
    `${A} hosted a website for visitors.`,
    `${A} talked about a summit of the mountains.`,
    "Riga hosted the festival of fish.",
    `${A} headed to the polls in Riga.`,
    `${A} addressed the parliament in Riga.`,
    `${A} is in talks with a publisher.`,
    `If ${A} met ${B}, trade would grow.`,
    `${A} refused to visit Oman.`,
    `${A} spent a holiday in Oman.`,
    `${A} called a strike.`,
    "Tourists from Oman visited Latvia last year.",
    `${A} met with an accident in Muscat.`,
    "The two countries met their commitments.",
    `${A} received support from Oman.`,
    `${A} received ${B}'s letter.`,
    `${A} landed a blow on Oman.`,
    `${A} headed the delegation of Latvia.`,
    "The talks show is popular in Oman.",
    "The session of photographs was short.",
    `${A} said Latvia would host the summit of the alliance in 2026.`,
  ])("%s", (text) => {
    expect(meetingsOf(text)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Officials are invented. Whoever speaks or meets is a person of the report.

/** Each person as `name, office, country`. */
const people = (text: string): string[] =>
  parse(text, { publishedOn: "2024-06-12" }).people.map(
    ({ name, offices, country }) =>
      `${name ?? "-"}, ${offices[0]?.title ?? "-"}, ${country ?? "-"}`,
  );

describe("names and offices", () => {
  test.each([
    ["Latvian Foreign Minister Ilze Orlova said ties grow.", "Ilze Orlova, Foreign Minister, LV"],
    ["Foreign Minister of Latvia Ilze Orlova said ties grow.", "Ilze Orlova, Foreign Minister, LV"],
    ["Prime Minister Ilze Orlova of Latvia said ties grow.", "Ilze Orlova, Prime Minister, LV"],
    [
      "Ilze Orlova, Minister of Transport of Latvia, said ties grow.",
      "Ilze Orlova, Minister of Transport, LV",
    ],
    [
      "The President of the Senate of Chile, Rodrigo Ibáñez Soto, said ties grow.",
      "Rodrigo Ibáñez Soto, President, CL",
    ],
    [
      "H.E. Sheikh Hamad bin Nasser Al Dosari, Minister of Energy of Qatar, said ties grow.",
      "Hamad bin Nasser Al Dosari, Minister of Energy, QA",
    ],
    ["The Turkish foreign minister said ties grow.", "-, foreign minister, TR"],
    [
      "Minister of Mining Industry and Geology of Chad Idriss Maro said ties grow.",
      "Idriss Maro, Minister of Mining Industry and Geology, TD",
    ],
    [
      "Idriss Maro, chairman of Chad's bicameral Parliament, said ties grow.",
      "Idriss Maro, chairman, TD",
    ],
    [
      "Chairman of the Riga People's Committee Karlis Grech said ties grow.",
      "Karlis Grech, Chairman, -",
    ],
    ["Peru Foreign Minister Rosa Quispe said ties grow.", "Rosa Quispe, Foreign Minister, PE"],
    [
      "British Higher Education Minister Giles Netherby said ties grow.",
      "Giles Netherby, Higher Education Minister, GB",
    ],
    [
      "Kwesi Amoah, Minister of Defence Industry of Ghana, said ties grow.",
      "Kwesi Amoah, Minister of Defence Industry, GH",
    ],
    [
      "Special Adviser for International Disability Rights Sana Mirza said ties grow.",
      "Sana Mirza, Special Adviser for International Disability Rights, -",
    ],
    [
      "Secretary of State for Defence Grant Shaw of the United Kingdom said ties grow.",
      "Grant Shaw, Secretary of State for Defence, GB",
    ],
    ["Secretary of State Tony Okello said ties grow.", "Tony Okello, Secretary of State, US"],
    [
      "Peruvian Minister of Investment, Industry, and Trade Rosa Quispe said ties grow.",
      "Rosa Quispe, Minister of Investment, Industry, and Trade, PE",
    ],
    [
      "General Secretary of the Communist Party of Vietnam Central Committee Le Quang Thanh said ties grow.",
      "Le Quang Thanh, General Secretary, VN",
    ],
    ["A State Department spokesperson said ties grow.", "-, spokesperson, US"],
    ["Maltese War Cabinet Member Karl Grech said ties grow.", "Karl Grech, War Cabinet Member, MT"],
    [
      "Peruvian Vice President and Foreign Minister-Designate Rosa Quispe said ties grow.",
      "Rosa Quispe, Vice President and Foreign Minister-Designate, PE",
    ],
    [
      "Japan National Security Secretariat Secretary General Akira Tanabe said ties grow.",
      "Akira Tanabe, Secretary General, JP",
    ],
    ["President Kh.Batbold of Mongolia said ties grow.", "Kh.Batbold, President, MN"],
    [
      "Republic of Korea (ROK) First Vice Foreign Minister Han Min-dong said ties grow.",
      "Han Min-dong, First Vice Foreign Minister, KR",
    ],
    [
      "Thai Deputy Prime Minister/Energy Minister Prasert Chan-o-cha said ties grow.",
      "Prasert Chan-o-cha, Deputy Prime Minister/Energy Minister, TH",
    ],
    [
      "Kazakh Deputy Prime Minister – Minister of Energy Arman Sadyk said ties grow.",
      "Arman Sadyk, Deputy Prime Minister – Minister of Energy, KZ",
    ],
    ["The Speaker of Malta's parliament Karl Grech said ties grow.", "Karl Grech, Speaker, MT"],
    [
      "The Foreign Minister of Saudi Arabia, Prince Fahad bin Turki Al Otaibi, said ties grow.",
      "Fahad bin Turki Al Otaibi, Foreign Minister, SA",
    ],
    [
      "HRH Prince Fahad bin Turki Al Otaibi, Minister of Energy of Saudi Arabia, said ties grow.",
      "Fahad bin Turki Al Otaibi, Minister of Energy, SA",
    ],
    [
      "Karl Grech, an adviser to the Maltese president, said ties grow.",
      "Karl Grech, adviser to the Maltese president, MT",
    ],
    [
      "Karl Grech, a spokesman for the Maltese Foreign Ministry, said ties grow.",
      "Karl Grech, spokesman, MT",
    ],
    ["Karl Grech, an official said, ties grow.", "-, official, -"],
    [
      "ASEAN Chair Prime Minister Sok Rithy of Cambodia said ties grow.",
      "Sok Rithy, Prime Minister, KH",
    ],
    [
      "The Chargé d'affaires of Chad Idriss Maro said ties grow.",
      "Idriss Maro, Chargé d'affaires, TD",
    ],
    [
      "Karl Grech, Foreign Policy Adviser to the Prime Minister of Malta, said ties grow.",
      "Karl Grech, Foreign Policy Adviser to the Prime Minister, MT",
    ],
    ["President Abel R. Okello Jr. of Chad said ties grow.", "Abel R. Okello Jr., President, TD"],
    [
      "President Abel R. Okello, Jr., of Chad said ties grow.",
      "Abel R. Okello, Jr., President, TD",
    ],
    [
      "Prime Minister Nuri Shia’ al-Sadani of Iraq said ties grow.",
      "Nuri Shia’ al-Sadani, Prime Minister, IQ",
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

describe("names of small words, ranks of birth, offices behind each other", () => {
  test.each<[text: string, expected: string[]]>([
    [
      "Vietnamese Party General Secretary To Lan received Chinese Vice Premier He Yufeng. He Yufeng said ties grow.",
      ["To Lan, Party General Secretary, VN", "He Yufeng, Vice Premier, CN"],
    ],
    ["Chinese Vice Premier Hu Yufeng said ties grow. He Agreed.", ["Hu Yufeng, Vice Premier, CN"]],
    [
      "Myanmar Minister for Trade U Than Zaw said ties grow.",
      ["U Than Zaw, Minister for Trade, MM"],
    ],
    ["The minister is to Lan what he was to Hue.", []],
    ["Norwegian Minister Per Dahl said it costs $3 per head.", ["Per Dahl, Minister, NO"]],
    ["Norwegian Minister Even Holm said ties grow.", ["Even Holm, Minister, NO"]],
    ["Jamaican Minister Will Byers said he will return in May.", ["Will Byers, Minister, JM"]],
    ["The spending of the ministry Per Head grew.", []],
    [
      "Korean Defense Minister Ahn Gyu-back met Riga-based envoys.",
      ["Ahn Gyu-back, Defense Minister, KR"],
    ],
    ["Minister Okello-back talks ended.", []],
    [
      "The Presidents of Chad and Peru, Abel Okello and Donald Green, met.",
      ["Abel Okello, President, TD", "Donald Green, President, PE"],
    ],
    ["President Abel Okello met the Green Party of Riga.", []],
    [
      "Prime Minister Abel Okello (pictured) met Peruvian President Rosa Quispe (left).",
      ["Abel Okello, Prime Minister, -", "Rosa Quispe, President, PE"],
    ],
    [
      "Chad and Peru spoke. The two ministers, Abel Okello and Rosa Quispe, met in Riga.",
      ["Abel Okello, -, -", "Rosa Quispe, -, -"],
    ],
    [
      "State Secretary at the Romanian Ministry of Economy Mihai Dragu said ties grow.",
      ["Mihai Dragu, State Secretary, RO"],
    ],
    [
      "Peruvian President Rosa Quispe thanked the Chadian President for his hospitality.",
      ["Rosa Quispe, President, PE"],
    ],
    [
      "Omani Foreign Minister Prince Said bin Nasser met his Peruvian counterpart Prince Juan Soto.",
      ["Said bin Nasser, Foreign Minister, OM", "Juan Soto, Foreign Minister, PE"],
    ],
    ["Prince Said bin Nasser of Oman said ties grow.", ["Said bin Nasser, Prince, OM"]],
    [
      "Ilze Darga met President of Chad Abel Okello, President of Peru, Rosa Quispe, and President of Malta Karl Grech.",
      [
        "Ilze Darga, -, -",
        "Abel Okello, President, TD",
        "Rosa Quispe, President, PE",
        "Karl Grech, President, MT",
      ],
    ],
    [
      "Japanese Director-General for Asian and Oceanian Affairs Akira Tanabe said ties grow.",
      ["Akira Tanabe, Director-General for Asian and Oceanian Affairs, JP"],
    ],
    [
      "Chairman of the Riga Chamber of Trade (RCT) Karlis Grech said ties grow.",
      ["Karlis Grech, Chairman, -"],
    ],
    [
      "U.S. Special Representative for Chad (TCD) Ambassador Karl Grech said ties grow.",
      ["Karl Grech, Ambassador, US"],
    ],
    [
      "Advisor of the Omani Foreign Minister for Political Affairs Prince Said bin Nasser said ties grow.",
      ["Said bin Nasser, Advisor of the Omani Foreign Minister for Political Affairs, OM"],
    ],
    ["The head of Polish diplomacy Marek Zawada said ties grow.", ["Marek Zawada, head, PL"]],
    [
      "Ships wait. Minister of Information, Idriss Maro, said ties grow.",
      ["Idriss Maro, Minister of Information, -"],
    ],
    [
      "Ships wait. The president's spokesman, Idriss Maro, said ties grow.",
      ["Idriss Maro, spokesman, -"],
    ],
    [
      "The Prime Minister, the Rt. Hon. Idriss Maro, said ties grow.",
      ["Idriss Maro, Prime Minister, -"],
    ],
    [
      "Minister of Trade Idriss Maro and Minister of Energy Rosa Quispe said ties grow.",
      ["Idriss Maro, Minister of Trade, -", "Rosa Quispe, Minister of Energy, -"],
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

test.each([
  ["Foreign Affairs Ministry Spokesperson Idriss Maro", "Spokesperson", "Foreign Affairs Ministry"],
  [
    "Ministry of Trade and Industry spokeswoman Rosa Quispe",
    "spokeswoman",
    "Ministry of Trade and Industry",
  ],
  [
    "Department of Justice Deputy Assistant Secretary Rosa Quispe",
    "Deputy Assistant Secretary",
    "Department of Justice",
  ],
  [
    "Head of the Chad-Peru Joint Chamber of Commerce Idriss Maro",
    "Head",
    "Chad-Peru Joint Chamber of Commerce",
  ],
  [
    "Idriss Maro, the head of the Turkish parliament's foreign affairs committee,",
    "head",
    "parliament's foreign affairs committee",
  ],
])("%s: the whole name of the body", (who, title, organization) => {
  const [person] = parse(`${who} said ties grow.`).people;
  expect(person?.offices[0]).toMatchObject({ title, organization });
});

describe("one person, several mentions", () => {
  test.each([
    [
      "an office that gets its name later",
      "The President of Chad held talks with the Prime Minister of Latvia, Ilze Orlova. Moreover, Okello noted that trade had grown.",
      ["Okello, President, TD", "Ilze Orlova, Prime Minister, LV"],
    ],
    [
      "a counterpart has the other side's office",
      "Latvian Foreign Minister Ilze Orlova met her Omani counterpart Said Al Harthy.",
      ["Ilze Orlova, Foreign Minister, LV", "Said Al Harthy, Foreign Minister, OM"],
    ],
    [
      "an office of the European Union has its country",
      "Latvian Foreign Minister Ilze Orlova met in Muscat with EU High Representative for Foreign Affairs Idriss Maro.",
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Idriss Maro, EU High Representative for Foreign Affairs, EU",
      ],
    ],
    [
      "who is met in a list of one country's officials",
      "The Minister of Trade, Ilze Orlova, was in Riga. She met the President of Chad, Idriss Maro, and the Minister of Trade, Abel Okello.",
      [
        "Ilze Orlova, Minister of Trade, -",
        "Idriss Maro, President, TD",
        "Abel Okello, Minister of Trade, TD",
      ],
    ],
    [
      "the leader of the counterpart's country",
      "NAIROBI, Nov 28 - Kenya and Chad signed a deal after talks between President Abel Okello and his visiting counterpart Idriss Maro. Trade will grow, said the Chadian leader.",
      ["Abel Okello, President, KE", "Idriss Maro, leader, TD"],
    ],
    [
      "whom the lead calls by the office, and the next sentence by the name",
      "Chad's trade minister said trade grows.\n\nIdriss Maro, who met his Peruvian counterpart, said rail carries most of it.",
      ["Idriss Maro, trade minister, TD", "-, trade minister, PE"],
    ],
    [
      "a country has one president: the other one is of elsewhere",
      "RIGA, May 3 - President Ilze Orlova met ministers. President Idriss Maro said trade grows, and President Orlova praised the port.",
      ["Ilze Orlova, President, LV", "Idriss Maro, President, -"],
    ],
    [
      "the only one is the leader of the country",
      "President Idriss Maro said trade grows. The Chadian leader praised the port.",
      ["Idriss Maro, President, TD"],
    ],
    [
      "a nickname between quotation marks",
      "Latvian Foreign Minister Ilze Orlova met Chadian Minister of Defence Idriss “Idi” Maro. Maro praised the talks.",
      ["Ilze Orlova, Foreign Minister, LV", "Idriss “Idi” Maro, Minister of Defence, TD"],
    ],
    [
      "a body that opens with its country",
      "Latvian Foreign Minister Ilze Orlova met Idriss Maro, chairwoman of the Chad Business Federation, and Rosa Quispe, head of the Peru Chamber of Mines.",
      ["Ilze Orlova, Foreign Minister, LV", "Idriss Maro, chairwoman, TD", "Rosa Quispe, head, PE"],
    ],
    [
      "who deputises, and the portfolio behind the comma",
      "Latvian Foreign Minister Ilze Orlova met Deputy Prime Minister, Minister of Economy of Serbia Milovan Grubor.",
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Milovan Grubor, Deputy Prime Minister, Minister of Economy, RS",
      ],
    ],
    [
      "the counterpart of a body is nobody",
      "Latvian Foreign Minister Ilze Orlova met Chadian Minister Idriss Maro. The agency and its Chadian counterpart signed a memorandum, Orlova said.",
      ["Ilze Orlova, Foreign Minister, LV", "Idriss Maro, Minister, TD"],
    ],
    [
      "where an ambassador sits",
      "Latvian Foreign Minister Ilze Orlova met Chadian Ambassador in Riga Idriss Maro.",
      ["Ilze Orlova, Foreign Minister, LV", "Idriss Maro, Ambassador, TD"],
    ],
    [
      "those of several countries without their offices",
      "Latvian Foreign Minister Ilze Orlova met separately with Tunisia's Karim Belhaj and Chad's Idriss Maro.",
      ["Ilze Orlova, Foreign Minister, LV", "Karim Belhaj, -, TN", "Idriss Maro, -, TD"],
    ],
    [
      "the head of a ministry is its minister",
      "The head of the Chadian Foreign Ministry met Omani Energy Minister Said Al Harthy. Chadian Foreign Minister Idriss Maro praised the talks. The head of the Foreign Ministry thanked him.",
      ["Idriss Maro, head, TD", "Said Al Harthy, Energy Minister, OM"],
    ],
    [
      "a country's minister is the one without a country",
      "Foreign Minister Ilze Orlova met Idriss Maro, the Chadian Ambassador to Latvia. Latvia's foreign minister praised the ties.",
      ["Ilze Orlova, Foreign Minister, LV", "Idriss Maro, Ambassador, TD"],
    ],
    [
      "the place before an office in a headline is nobody",
      "President of Belarus outlines plans at meeting with Tula Governor\n\nPresident of Belarus Idriss Maro met with Governor of Tula Region Igor Grechko. The head of state praised the ties.",
      ["Idriss Maro, President, BY", "Igor Grechko, Governor, -"],
    ],
    [
      "the head of another ministry is not",
      "Chadian Foreign Minister Idriss Maro praised the talks. The head of the Ministry of Defence said ties grow.",
      ["Idriss Maro, Foreign Minister, TD", "-, head, -"],
    ],
    [
      "a second office behind the name",
      "Latvian Foreign Minister Ilze Orlova met Idriss Maro, Prime Minister of Chad, who is also the chair of the commission.",
      ["Ilze Orlova, Foreign Minister, LV", "Idriss Maro, chair, TD"],
    ],
    [
      "the head of our state",
      "President of Chad Idriss Maro received Omani Foreign Minister Said Al Harthy. The head of our state praised the guest.",
      ["Idriss Maro, President, TD", "Said Al Harthy, Foreign Minister, OM"],
    ],
    [
      "an office written once for two",
      "The Presidents of Armenia and Georgia Armen Sarkis and Levan Kobia met in Tbilisi.",
      ["Armen Sarkis, President, AM", "Levan Kobia, President, GE"],
    ],
    [
      "counterparts of two countries",
      "Latvian Foreign Minister Ilze Orlova spoke with her Tunisian and Algerian counterparts Karim Belhaj and Samir Ouali respectively.",
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Karim Belhaj, Foreign Minister, TN",
        "Samir Ouali, Foreign Minister, DZ",
      ],
    ],
    [
      "full names given later to both offices",
      "The Prime Minister of Armenia hosted the Speaker of the Parliament of Finland. Vartan Sahakyan congratulated Aino Kallio on her election.",
      ["Vartan Sahakyan, Prime Minister, AM", "Aino Kallio, Speaker, FI"],
    ],
    [
      "an office named later with another word for it",
      "Pakistan's premier received Chadian Trade Minister Idriss Maro. Prime Minister Rana Saqib said ties grow.",
      ["Rana Saqib, Prime Minister, PK", "Idriss Maro, Trade Minister, TD"],
    ],
    [
      "a name in another spelling",
      "Kazakh Prime Minister Alikhan Smailov met Chadian Trade Minister Idriss Maro. Smaiylov said ties grow.",
      ["Alikhan Smailov, Prime Minister, KZ", "Idriss Maro, Trade Minister, TD"],
    ],
    [
      "two names that differ in a letter are two people",
      "Kazakh Prime Minister Alikhan Smailov met Uzbek Trade Minister Timur Smaitov. Smailov said ties grow.",
      ["Alikhan Smailov, Prime Minister, KZ", "Timur Smaitov, Trade Minister, UZ"],
    ],
    [
      "a delegation's leader is of its country",
      "A delegation of Peru headed by Trade Minister Rosa Quispe Luna met with Latvian Foreign Minister Ilze Orlova.",
      ["Rosa Quispe Luna, Trade Minister, PE", "Ilze Orlova, Foreign Minister, LV"],
    ],
    [
      "officials met abroad are of the place",
      "In Riga, Secretary of State Marian T. Ellsworth will meet with Foreign Minister Ilze Orlova.",
      ["Marian T. Ellsworth, Secretary of State, US", "Ilze Orlova, Foreign Minister, LV"],
    ],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("the President of two", () => {
  /** Who speaks, statement by statement. */
  const speakers = (text: string): (string | undefined)[] => {
    const { people: all, statements } = parse(text);
    return statements.map(({ speaker }) => all.find(({ id }) => id === speaker.person)?.name);
  };
  test.each<[why: string, text: string, expected: (string | undefined)[]]>([
    [
      "who is not met",
      "President Abel Okello spoke with President Rosa Quispe of Peru. The President thanked Peru.",
      ["Abel Okello"],
    ],
    [
      "who was introduced first",
      "President Abel Okello of Chad arrived in Lima. President Rosa Quispe of Peru greeted him. The President thanked Peru.",
      ["Abel Okello"],
    ],
    [
      "whose counterpart the other is",
      "Chadian President Abel Okello and his Peruvian counterpart Rosa Quispe met. At the fair Karl Grech spoke. The President thanked Peru.",
      ["Abel Okello"],
    ],
    [
      "who was spoken of",
      "Chadian Minister Abel Okello and his Peruvian counterpart Rosa Quispe met. Quispe was glad. The minister thanked Chad.",
      ["Rosa Quispe"],
    ],
    [
      "whom the text went on with, though it was he who was met",
      'Chadian Trade Minister Abel Okello met Peruvian Trade Minister Rosa Quispe. Quispe was glad. "We agree," the minister said.',
      ["Rosa Quispe"],
    ],
    [
      "who is thanked by whom the text went on with",
      "Chadian Trade Minister Abel Okello met Peruvian Trade Minister Rosa Quispe. Quispe thanked the minister, who praised Peru.",
      ["Rosa Quispe", "Abel Okello"],
    ],
    [
      "who met, of whom the text went on to speak",
      'Chadian Trade Minister Abel Okello met Peruvian Trade Minister Rosa Quispe. Okello was glad. "We agree," the minister said.',
      ["Abel Okello"],
    ],
    [
      "neither",
      "President Abel Okello of Chad and President Rosa Quispe of Peru met. The President thanked Peru.",
      [undefined],
    ],
    [
      "a family name, of the one with the title",
      "President Abel Okello met Rosa Okello. President Okello thanked Peru.",
      ["Abel Okello"],
    ],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("whom a phrase means", () => {
  const speakers = (text: string): string[] => {
    const report = parse(text, { publishedOn: "2024-06-12" });
    return report.statements.map(
      ({ speaker }) => report.people.find((p) => p.id === speaker.person)?.name ?? speaker.label,
    );
  };
  const met =
    "His Majesty King Faris of Jordan met with the President of the Senate of Chile, Rodrigo Ibanez, and Chilean President Elsa Quiroga.";

  test.each([
    ["His Majesty said that ties grow.", "Faris"],
    ["The president of the senate said that ties grow.", "Rodrigo Ibanez"],
    ["The President of Chile said that ties grow.", "Elsa Quiroga"],
  ])("%s", (sentence, expected) => {
    expect(speakers(`${met} ${sentence}`)).toEqual([expected]);
  });

  test("a style that nobody bears is nobody", () => {
    const text = "Latvian Foreign Minister Ilze Orlova spoke. His Excellency said that ties grow.";
    expect(speakers(text)).toEqual(["His Excellency"]);
  });

  test("in a list everybody has their own office", () => {
    const text =
      "Chadian President Idriss Maro met with Special Advisor for the Americas Karl Grech, Trade Council Senior Director for Maritime Affairs Juan Lima, and Deputy Trade Minister Ilze Orlova of Latvia.";
    expect(people(text)).toEqual([
      "Idriss Maro, President, TD",
      "Karl Grech, Special Advisor for the Americas, -",
      "Juan Lima, Senior Director for Maritime Affairs, -",
      "Ilze Orlova, Deputy Trade Minister, LV",
    ]);
  });
});

describe("countries that are not said", () => {
  test("a place visited is not where the visitor is from", () => {
    const text =
      "Deputy Adviser Jon Fenner traveled to Chad. In Chad, Fenner met with President Idriss Maro. He also met with Foreign Minister Amina Deby.";
    expect(people(text)).toEqual([
      "Jon Fenner, Deputy Adviser, -",
      "Idriss Maro, President, TD",
      "Amina Deby, Foreign Minister, TD",
    ]);
  });
});

describe("whose officials have no country beside them", () => {
  const met = "Foreign Minister Abel Okello met Prime Minister Ilze Orlova of Latvia.";
  test.each<[why: string, text: string, countries: (string | undefined)[]]>([
    [
      "an office has one holder: not the dateline's",
      "Lima (VNA) – Prime Minister Le Quang Thanh spoke. While meeting Peruvian Prime Minister Juan Soto, Thanh thanked him.",
      ["VN", "PE"],
    ],
    [
      "one holder, named twice",
      "Lima (VNA) – Prime Minister Soto spoke. Peruvian Prime Minister Juan Soto said ties grow.",
      ["PE"],
    ],
    [
      "whoever invites is of the place",
      "RIGA: Foreign Minister Abel Okello will travel to Peru at the invitation of Foreign Minister Rosa Quispe. Quispe said ties grow.",
      ["LV", "PE"],
    ],
    [
      "an adviser's is of whom they serve",
      "Ambassador Karl Grech, Adviser to the Maltese President, said ties grow.",
      ["MT"],
    ],
    [
      "of the subject whose minister tells it, whatever country is named last",
      "LISBON (Reuters) - Latvia will raise its trade with Oman, its foreign minister said on Monday.",
      ["LV"],
    ],
    ["the agency's own, wherever it reports from", `Riga, SANA - ${met}`, ["SY", "LV"]],
    [
      "the agency's own, where the place's officials must be introduced",
      "Riga, SANA - Syria wants more trade, Minister Abel Okello said. He held talks in Riga with Latvian Minister of Health Ilze Orlova.",
      ["SY", "LV"],
    ],
    [
      "the dateline's where the agency writes for the world",
      `LIMA (Reuters) - ${met}`,
      ["PE", "LV"],
    ],
    ["the dateline's without an agency", `LIMA - ${met}`, ["PE", "LV"]],
    [
      "the agency's own, from a land that the story does not speak of",
      `New York, SANA - Foreign Minister Abel Okello met the ministers of Latvia and Peru. Deputy Minister Omar Darga said ties grow.`,
      ["SY", "SY"],
    ],
    [
      "the president of a country is no minister's counterpart",
      "Lima - President Juan Soto met President Abel Okello of Chad. Foreign Minister Rosa Quispe also held talks with her Chadian counterpart.",
      ["PE", "TD", "PE", "TD"],
    ],
    [
      "who speaks for somebody is of the same country",
      "Riga - President Abel Okello of Chad held talks with Mayor Ilze Orlova, according to a spokesperson for Okello, Grace Maro.",
      ["TD", "LV", "TD"],
    ],
    [
      "a counterpart is of another country",
      "Lima - Foreign Minister Juan Soto will meet his counterpart, Deputy Prime Minister Abel Okello.",
      ["PE", undefined],
    ],
    [
      "a counterpart on the visit that the story opens with is of the land visited",
      "Lima - Foreign Minister Juan Soto is making a three-day visit to Chad. He will meet his counterpart, Deputy Prime Minister Abel Okello.",
      ["PE", "TD"],
    ],
    [
      "who is of a side",
      "Lima - President Juan Soto held talks with President Abel Okello of Chad. The Chadian side was represented by Trade Minister Idriss Maro and Energy Minister Amina Deby. Maro said ties grow. Deby said trade grew.",
      ["PE", "TD", "TD", "TD"],
    ],
    [
      "whoever receives a side is not of it",
      "Lima - The Chadian side was received by Trade Minister Rosa Quispe. Quispe said ties grow.",
      ["PE"],
    ],
    ["nobody's, of a world wire without a dateline", `${met} (AFP)`, [undefined, "LV"]],
  ])("%s", (_, text, countries) => {
    expect(parse(text).people.map((p) => p.country)).toEqual(countries);
  });
});

describe("whose story it is where no dateline says so", () => {
  const met = "President Abel Okello met today with President Luz Quispe";
  test.each([
    [
      "ties with the other side",
      `${met} of Peru. They welcomed the strong Chadian-Peruvian partnership.`,
      ["TD", "PE"],
    ],
    [
      "ties of two sides that nobody names as theirs: one's own goes first",
      `${met}. They welcomed the strong Chad-Peru partnership.`,
      ["TD", "PE"],
    ],
    [
      "what the first commits, what the second is thanked for",
      `${met}. President Okello reaffirmed Chad's commitment to peace and thanked President Quispe for Peru's leadership.`,
      ["TD", "PE"],
    ],
    [
      "a pledge with its country behind it",
      `${met} of Peru. President Okello conveyed the continued commitment of Chad to peace.`,
      ["TD", "PE"],
    ],
    [
      "a pledge of many words",
      `${met} of Peru. President Okello reaffirmed Chad's immediate, significant, and continuing support for peace.`,
      ["TD", "PE"],
    ],
    [
      "support that is given to a country",
      `${met} of Peru. President Okello reaffirmed their enduring support of Israel.`,
      [undefined, "PE"],
    ],
    [
      "somebody else's seat of power",
      `${met} of Peru to speak of the Kremlin's attempts to win land.`,
      [undefined, "PE"],
    ],
    ["a seat of power", `${met} of Peru at the White House.`, ["US", "PE"]],
    [
      "an office by its seat of power",
      `A Kremlin spokesperson said: ${met} of Peru.`,
      ["RU", "PE"],
    ],
    [
      "a body of state in an office is no seat of the teller's",
      `${met} of Peru. He thanked European Council President Anna Berg.`,
      [undefined, "PE"],
    ],
    [
      "a commitment of both",
      `${met} of Peru. They recalled the firm commitment of Chad and Peru to peace.`,
      ["TD", "PE"],
    ],
    [
      "who acts together with others",
      `${met} of Peru. President Okello said that Chad, together with Ghana and Niger, would guard the forests.`,
      ["TD", "PE"],
    ],
    [
      "what will not be is nobody's pledge",
      `${met} of Peru. President Okello said that Niger will not outlast the sanctions.`,
      [undefined, "PE"],
    ],
    [
      "what the other side is thanked for",
      `President Okello met today with President Quispe to express appreciation for Peru's support.`,
      [undefined, undefined],
    ],
    [
      "the relationship of others",
      `${met} of Peru. He spoke of recent steps in the relationship between Peru and Chile.`,
      [undefined, "PE"],
    ],
    [
      "ties of two others, after a third was named",
      `${met}. They spoke of the war in Ukraine and of growing Chad-Niger cooperation.`,
      [undefined, undefined],
    ],
    [
      "a national of two countries",
      `${met} of Peru. They spoke of the release of a Chadian-Peruvian national.`,
      [undefined, "PE"],
    ],
    [
      "whoever is met beside may be of another country",
      `${met} of Peru and Prime Minister Juan Soto. They praised Chad-Peru ties.`,
      ["TD", "PE", undefined],
    ],
    [
      "whoever is met beside another of a country",
      "Foreign Minister Abel Okello met with Israeli Defence Minister Dan Tal and Speaker of the Knesset Amir Lev.",
      [undefined, "IL", "IL"],
    ],
    [
      "whoever is welcomed beside another",
      "U.S. Secretary of State Ann Lee welcomed Minister Juan Soto and Minister Luz Quispe. Ms. Lee reaffirmed the United States' commitment to Peru.",
      ["US", undefined, undefined],
    ],
    [
      "a boundary ties nobody to the teller",
      `${met} of Peru to speak of the boundary between Peru and Chile.`,
      [undefined, "PE"],
    ],
    ["nothing", `${met} of Peru to speak of the war in Ukraine.`, [undefined, "PE"]],
    [
      "an office that only one country has, of somebody whom the text gives another",
      "Minister Abel Okello met today with Karl Grech, Spokesperson and Chief Adviser to the President of Malta.",
      [undefined, "MT"],
    ],
    [
      "such an office at the end of a list of those who are met",
      "Minister Abel Okello met with Mayor Juan Soto, Minister Luz Quispe and Taoiseach Niall Corrigan.",
      [undefined, undefined, undefined, "IE"],
    ],
    [
      "such an office of who invites",
      "At the invitation of Taoiseach Niall Corrigan, Minister Abel Okello met with Minister Karl Grech of Malta.",
      [undefined, "MT"],
    ],
    [
      "nobody travels to the own country",
      "Minister Abel Okello traveled to Lima, Peru. He was joined by the Chadian Ambassador to Peru, Ann Lee. They welcomed Chad-Peru cooperation.",
      ["TD", "TD"],
    ],
    [
      "what somebody travels for is no place",
      "Minister Abel Okello traveled to Riga for the Chad-Peru Dialogue. They welcomed the strong Chad-Peru partnership.",
      ["TD"],
    ],
    [
      "a visit to the own country is a guest's",
      `Minister Abel Okello met with Peruvian Minister Luz Quispe. Minister Soto's visit to Chad will deepen Chad-Peru cooperation.`,
      ["TD", "PE"],
    ],
  ])("%s", (_, text, countries) => {
    expect(parse(text).people.map((p) => p.country)).toEqual(countries);
  });
});

describe("an office of several that nobody is named for", () => {
  test.each([
    [
      "Minister Abel Okello met with the foreign ministers of Peru, Chad and Oman.",
      [
        "Abel Okello, Minister, -",
        "-, Foreign Minister, PE",
        "-, Foreign Minister, TD",
        "-, Foreign Minister, OM",
      ],
    ],
    [
      "President Abel Okello met with the Presidents of Kazakhstan, the Kyrgyz Republic, Tajikistan, Turkmenistan, and Uzbekistan.",
      [
        "Abel Okello, President, -",
        "-, President, KZ",
        "-, President, KG",
        "-, President, TJ",
        "-, President, TM",
        "-, President, UZ",
      ],
    ],
    [
      "The meeting between the presidents of Chad and Peru was held in Riga.",
      ["-, President, TD", "-, President, PE"],
    ],
    ["The meeting between the leaders of Chad and Peru was held in Riga.", []],
    [
      "The meeting between the presidents of Chad and Peru, A. Okello and B. Ruiz, was held in Riga.",
      ["A. Okello, President, TD", "B. Ruiz, President, PE"],
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("two offices of one person", () => {
  const met = "met with Minister Karl Grech of Malta.";
  test.each([
    [
      `The Deputy Chairman of the Cabinet of Ministers, Minister of Foreign Affairs of Turkmenistan Batyr Orazov ${met}`,
      "Batyr Orazov, Minister of Foreign Affairs, TM",
    ],
    [
      `Turkmenistan's Deputy Chair of the Cabinet of Ministers and Foreign Minister Merdan Saparov ${met}`,
      "Merdan Saparov, Foreign Minister, TM",
    ],
    [
      `Deputy Prime Minister, Minister of Defense and Acting Minister of Interior of Kuwait Sheikh Khaled Al Mubarak ${met}`,
      "Khaled Al Mubarak, Deputy Prime Minister, Minister of Defense and Acting Minister of Interior, KW",
    ],
    [
      `Kuwait Deputy Prime Minister and Minister of Defense Sheikh Ahmad Al Jaber ${met}`,
      "Ahmad Al Jaber, Deputy Prime Minister and Minister of Defense, KW",
    ],
    [
      `Bulgarian Deputy Prime Minister for EU Funds and Minister of Finance Asen Vasilev ${met}`,
      "Asen Vasilev, Deputy Prime Minister for EU Funds and Minister of Finance, BG",
    ],
    [
      `The First Vice-Premier, Minister of Finance of Chad, Abel Okello, ${met}`,
      "Abel Okello, First Vice-Premier, Minister of Finance, TD",
    ],
    [
      `Special Assistant to the Prime Minister of Pakistan, Ambassador Tariq Fatimi, ${met}`,
      "Tariq Fatimi, Special Assistant to the Prime Minister, PK",
    ],
  ])("%s", (text, first) => {
    expect(people(text)).toEqual([first, "Karl Grech, Minister, MT"]);
  });

  test("the chairman and the minister are two", () => {
    expect(
      people("The Chairman of the Senate of Chad, Trade Minister Abel Okello and Karl Grech met."),
    ).toContain("-, Chairman, TD");
  });
});

describe("the head of what is no body", () => {
  test.each([
    [
      "Serbian Foreign Minister Goran Ristov met with CEI Secretary General Antonio Ferro. The head of Serbian diplomacy said ties grow.",
      ["Goran Ristov, Foreign Minister, RS", "Antonio Ferro, Secretary General, -"],
    ],
    [
      "Moldovan Prime Minister Maia Sandov met President Klaus Iohan of Romania. The head of the Chisinau Government said ties grow.",
      ["Maia Sandov, Prime Minister, MD", "Klaus Iohan, President, RO"],
    ],
    [
      "Georgian Prime Minister Irakli Chkhaid met with EBRD President Anne Keller. The Government head told Keller that ties grow.",
      ["Irakli Chkhaid, Prime Minister, GE", "Anne Keller, President, -"],
    ],
    [
      "The head of Serbian diplomacy met with Foreign Minister Ilze Orlova of Latvia.",
      ["-, head, RS", "Ilze Orlova, Foreign Minister, LV"],
    ],
    [
      "Georgian Prime Minister Irakli Chkhaid met with the head of the parliament of Oman. Chkhaid briefed the Omani head on his government.",
      ["Irakli Chkhaid, Prime Minister, GE", "-, head, OM"],
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("whoever gives out a text", () => {
  const body = "\n\nThe United States and Latvia held talks today.";
  test.each([
    ["Jane Doerr, Department Spokesperson", ["Jane Doerr, Department Spokesperson, -"]],
    ["Anton J. Blake, Secretary of State", ["Anton J. Blake, Secretary of State, US"]],
    ["Latvia, a small country", []],
    ["Jane Doerr, Department Spokesperson, was at the dentist.", []],
  ])("%s", (line, expected) => {
    expect(people(line + body)).toEqual(expected);
  });
});

describe("names of words that the lists know", () => {
  test.each([
    [
      "Malaysian High Commissioner to Bangladesh Nor Hashim Bahar met Foreign Minister Obaid Islam.",
      ["Nor Hashim Bahar, High Commissioner, MY", "Obaid Islam, Foreign Minister, BD"],
    ],
    [
      "President Islam Karim of Uzbekistan met with Special Envoy Jennifer Hall Godwin.",
      ["Islam Karim, President, UZ", "Jennifer Hall Godwin, Special Envoy, -"],
    ],
    [
      "The Vice President of India Smt. Kamala Iyer met with the president of South Africa, Cyril Ramosa.",
      ["Kamala Iyer, Vice President, IN", "Cyril Ramosa, president, ZA"],
    ],
    [
      "Chadian Minister Abel Okello met with Deputy Prime Minister Le Van Thanh and Foreign Minister Bui Thanh Son of Vietnam.",
      [
        "Abel Okello, Minister, TD",
        "Le Van Thanh, Deputy Prime Minister, -",
        "Bui Thanh Son, Foreign Minister, VN",
      ],
    ],
    [
      "President Ursula von der Lahn met with Minister Karl Grech of Malta. Mrs. von der Lahn said ties grow.",
      ["Ursula von der Lahn, President, -", "Karl Grech, Minister, MT"],
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("several named behind an office in the plural", () => {
  test.each([
    [
      "Presidents Abel Okello of Chad and Luz Quispe of Peru held talks in Riga.",
      ["Abel Okello, President, TD", "Luz Quispe, President, PE"],
    ],
    [
      "Foreign Minister Ilze Orlova of Latvia met with Prime Ministers Abel Okello and Luz Quispe of Guinea-Bissau.",
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Abel Okello, Prime Minister, -",
        "Luz Quispe, Prime Minister, GW",
      ],
    ],
    [
      "Minister Karl Grech met with European Commission Executive Vice Presidents Ana Vester and Ilze Orlova.",
      [
        "Karl Grech, Minister, -",
        "Ana Vester, Executive Vice President, EU",
        "Ilze Orlova, Executive Vice President, EU",
      ],
    ],
    [
      "Latvian Minister Ilze Orlova met with Kenyan Cabinet Secretaries Rose Achieng (Trade), Dr. Abdi Noor (Defence) and Peter Lelei of Home Affairs.",
      [
        "Ilze Orlova, Minister, LV",
        "Rose Achieng, Cabinet Secretary, KE",
        "Abdi Noor, Cabinet Secretary, KE",
        "Peter Lelei, Cabinet Secretary, KE",
      ],
    ],
    [
      "Latvian Minister Ilze Orlova praised the Foreign Ministers Meeting and Leaders Summit.",
      ["Ilze Orlova, Minister, LV"],
    ],
    ["Prime Ministers Abel Okello and Luz Quispe of Chad and Peru held talks in Riga.", []],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("the country of those who stand in a list", () => {
  test.each([
    [
      "Malta's Prime Minister Karl Grech met with Foreign Minister Said Al Harthy of Oman, Finance Minister Karim Al Amri, and Trade Minister Nabil Al Balushi.",
      ["MT", "OM", "OM", "OM"],
    ],
    [
      "Valletta, May 3 - Prime Minister Karl Grech received Omani Foreign Minister Said Al Harthy and Finance Minister Karim Al Amri.",
      ["MT", "OM", "OM"],
    ],
    [
      "Omani Foreign Minister Said Al Harthy and Finance Minister Karim Al Amri met with Maltese Prime Minister Karl Grech.",
      ["OM", "OM", "MT"],
    ],
    [
      "Omani Foreign Minister Said Al Harthy and Finance Minister Karl Grech met in Riga.",
      ["OM", undefined],
    ],
    [
      "Maltese Minister Karl Grech met with senior Omani officials, including Foreign Minister Said Al Harthy, Finance Minister Karim Al Amri and Trade Minister Nabil Al Balushi.",
      ["MT", "OM", "OM", "OM"],
    ],
    [
      "Maltese Minister Karl Grech spoke of steps along Chad's border, including Foreign Minister Said Al Harthy's meeting with Omani Minister Nabil Al Balushi.",
      ["MT", undefined, "OM"],
    ],
    [
      "President Abel Okello of Chad met with Malta's Prime Minister Karl Grech. He was accompanied by Foreign Minister Idriss Maro, Energy Minister Amina Deby and Ambassador Moussa Ali.",
      ["TD", "MT", "TD", "TD", "TD"],
    ],
    [
      "Maltese Minister Karl Grech met with President Abel Okello of Chad and Prime Minister Luz Quispe.",
      ["MT", "TD", undefined],
    ],
    [
      "Maltese Minister Karl Grech met with Omani Foreign Minister Said Al Harthy, Foreign Minister Luz Quispe said.",
      ["MT", "OM", undefined],
    ],
  ])("%s", (text, countries) => {
    expect(parse(text).people.map((p) => p.country)).toEqual(countries);
  });
});

describe("nobody", () => {
  test.each([
    "The talks went on since the Official Visit to Chad last October.",
    "The Green Corridor said nothing yet.",
    "The port of Riga grew by a tenth.",
    "President Street was closed on Monday.",
    "Waves hit out at the pier.",
  ])("%s", (text) => {
    expect(people(text)).toEqual([]);
  });

  test("an administration that goes by its heads is nobody", () => {
    const { people } = parse(
      "President Abel Okello met Omani Foreign Minister Said Al Harthy. He praised the Okello-Ruiz Administration.",
    );
    expect(people.map((p) => p.name)).toEqual(["Abel Okello", "Said Al Harthy"]);
  });
});

import { describe, expect, test } from "vitest";
import { isoDay } from "../src/annotate/civil-day.js";
import { findDateline } from "../src/annotate/dateline.js";
import { dayOf, documentOf, textIn } from "./support.js";

const datelineOf = (text: string, published: string | undefined = "2025-05-15"): string => {
  const doc = documentOf(text);
  const d = findDateline(doc, published === undefined ? undefined : dayOf(published));
  return [d.place?.name, d.place?.country, d.date?.edtf, d.agency].map((x) => x ?? "–").join(" | ");
};

const SHAPES: readonly (readonly [text: string, expected: string])[] = [
  ["May 14 (BNA) - The ministers met.", "– | – | 2025-05-14 | BNA"],
  ["14 May, 2025 Riga /Gulfnews/ - The ministers met.", "Riga | LV | 2025-05-14 | Gulfnews"],
  ["14 May 2025, Astana /Kazinform/ – The ministers met.", "Astana | KZ | 2025-05-14 | Kazinform"],
  ["May 14 (Monday) was warm in Riga.", "– | – | – | –"],
  ["DUSHANBE, 14.05.2025. /NIAT «Khovar»/. They met.", "Dushanbe | TJ | 2025-05-14 | Khovar"],
  [
    "BY DAILY SABAH WITH AGENCIES ANKARA MAY 14, 2025 - 3:12 PM GMT+3\n\nThe ministers met.",
    "Ankara | TR | 2025-05-14 | Daily Sabah",
  ],
  [
    "Agenda.ge, 14 May 2025 - 12:20, Tbilisi\n\nThe ministers met.",
    "Tbilisi | GE | 2025-05-14 | Agenda.ge",
  ],
  [
    "Baku, Azerbaijan, May 14\n\nBy Ana Ozola – Trend:\n\nThe ministers met.",
    "Baku | AZ | 2025-05-14 | Trend",
  ],
  [
    "The ministers met and spoke of trade and transit.\n\nSantiago, Chile, May 14, 2025.",
    "Santiago | CL | 2025-05-14 | –",
  ],
  ["GISENYI, Rubavu, May 3 (RNA) - The ministers met.", "Gisenyi | – | 2025-05-03 | RNA"],
  ["RIGA, Latvia, May 14. The ministers met.", "Riga | LV | 2025-05-14 | –"],
  ["RIGA, Latvia, May 14. The ministers met, Trend reports.", "Riga | LV | 2025-05-14 | Trend"],
  ["Baku, May 14, AZERTAC\n\nThe ministers met.", "Baku | AZ | 2025-05-14 | AZERTAC"],
  ["YEREVAN, MAY 14, ARMENPRESS. The ministers met.", "Yerevan | AM | 2025-05-14 | Armenpress"],
  ["MOSCOW, May 14. /TASS/. The ministers met.", "Moscow | RU | 2025-05-14 | TASS"],
  [
    "WASHINGTON/NEW YORK, May 14. /TASS/. The ministers met.",
    "Washington | US | 2025-05-14 | TASS",
  ],
  ["MOSCOW. May 14 (Interfax) - The ministers met.", "Moscow | RU | 2025-05-14 | Interfax"],
  ["ASTANA. KAZINFORM – The ministers met.", "Astana | KZ | – | Kazinform"],
  ["SEOUL, May 14 (Yonhap) -- The ministers met.", "Seoul | KR | 2025-05-14 | Yonhap"],
  ["BEIJING, May 14 (Xinhua) -- The ministers met.", "Beijing | CN | 2025-05-14 | Xinhua"],
  ["ISLAMABAD, May 04 (APP): The ministers met.", "Islamabad | PK | 2025-05-04 | APP"],
  ["Hanoi (VNA) – The ministers met.", "Hanoi | VN | – | VNA"],
  ["MOSCOW (Reuters) – The ministers met.", "Moscow | RU | – | Reuters"],
  ["New Delhi [India], May 14 (ANI): The ministers met.", "New Delhi | IN | 2025-05-14 | ANI"],
  [
    "BISHKEK (UrduPoint News / Sputnik - 14th May, 2025) The ministers met.",
    "Bishkek | KG | 2025-05-14 | Sputnik",
  ],
  [
    "ABU DHABI, (UrduPoint / Pakistan Point News / WAM - 14th May, 2025) The ministers met.",
    "Abu Dhabi | AE | 2025-05-14 | WAM",
  ],
  ["Talks\n\nAFP\n\nRIGA - The ministers met.", "Riga | LV | – | AFP"],
  ["Talks\n\nRiyadh: Gulf Chronicle\n\nThe ministers met.", "Riyadh | SA | – | Gulf Chronicle"],
  ["The ministers met today.\n\nMFA Press Office\n\nPrint Share:", "– | – | – | MFA Press Office"],
  ["TEHRAN, May 14 (MNA) – The ministers met.", "Tehran | IR | 2025-05-14 | MNA"],
  ["ISLAMABAD: The ministers met.", "Islamabad | PK | – | –"],
  ["ASTANA — The ministers met.", "Astana | KZ | – | –"],
  ["Tehran, IRNA – The ministers met.", "Tehran | IR | – | IRNA"],
  ["Jakarta. The ministers met.", "Jakarta | ID | – | –"],
  ["ANKARA\n\nThe ministers met.", "Ankara | TR | – | –"],
  ["NAIROBI, Kenya\n\nThe ministers met.", "Nairobi | KE | – | –"],
  ["Riyadh, 11 October 2021 (SPA): The ministers met.", "Riyadh | SA | 2021-10-11 | SPA"],
  ["ABU DHABI, 4th March, 2025 (WAM) -- The ministers met.", "Abu Dhabi | AE | 2025-03-04 | WAM"],
  ["UZBEKISTAN, May 14 - The ministers met.", "Uzbekistan | UZ | 2025-05-14 | –"],
  ["FACTBOX. MOSCOW, May 14. /TASS/. The ministers met.", "Moscow | RU | 2025-05-14 | TASS"],
  [
    "The ministers in Riga. | Photo: K. Berzina\n\nNew Delhi, May 14 (PTI) The ministers met.",
    "New Delhi | IN | 2025-05-14 | PTI",
  ],
  ["Latvia, Oman eye more trade\n\nTehran, IRNA – The ministers met.", "Tehran | IR | – | IRNA"],
  [
    "Office of the Spokesperson\n\nThe ministers met today.",
    "– | – | – | Office of the Spokesperson",
  ],
  [
    "The ministers met in Riga, reported the ministry's press service.",
    "– | – | – | ministry's press service",
  ],
  ["“Good talks,” Darga told Reuters in Riga.", "– | – | – | Reuters"],
  ["The ministers met.\n\n(Yonhap)", "– | – | – | Yonhap"],
  ["The ministers met on May 20. (Yonhap)\nkim@yna.co.kr\n(END)", "– | – | – | Yonhap"],
  [
    "15:11, 14 May 2025, Bishkek - 24.kg news agency , Meerim Alybek\nThe ministers met. The press service of the ministry reported.",
    "– | – | – | 24.kg",
  ],
  ["By: ONA\nMuscat: The ministers met.", "Muscat | OM | – | ONA"],
  ["The ministers met, Harbour Post reports. Talks go on.", "– | – | – | Harbour Post"],
  ["The ministers met in Riga.\n(ANDPRESS)", "– | – | – | ANDPRESS"],
  ["The ministers met in Riga.\n- NNK", "– | – | – | NNK"],
  ["The ministers met in Riga.\nCourtesy: Harbour Post", "– | – | – | Harbour Post"],
  ["The ministers met in Riga for a day of talks. ///nCa, 13 June 2024", "– | – | – | nCa"],
  ["(ANSA) - ROME, MAY 14 - The ministers met.", "Rome | IT | 2025-05-14 | ANSA"],
  ["CAIRO - 14 May 2025: The ministers met.", "Cairo | EG | 2025-05-14 | –"],
  ["BAGHDAD / IraqiNews.com: The ministers met.", "Baghdad | IQ | – | IraqiNews.com"],
  ["Washington, DC (STL.News) The ministers met.", "Washington | US | – | STL.News"],
  [
    "Addis Ababa /ENA/ May 14/2025 Foreign Minister Darga left.",
    "Addis Ababa | ET | 2025-05-14 | ENA",
  ],
  ["ENA May 14/2025 Foreign Minister Darga left.", "– | – | 2025-05-14 | ENA"],
  [
    "The ministers met, according to the Anadolu Agency. Talks go on.",
    "– | – | – | Anadolu Agency",
  ],
  ["According to Wam, the ministers met.", "– | – | – | WAM"],
  ["In an interview with Capital FM News she said no.", "– | – | – | Capital FM News"],
  [
    "(MENAFN- Kuwait News Agency (KUNA)) TOKYO, May 14 (KUNA) -- The ministers met.",
    "Tokyo | JP | 2025-05-14 | KUNA",
  ],
  ["Guests arrive in Riga (Photo: VNA)Hanoi (VNA) – The ministers met.", "Hanoi | VN | – | VNA"],
  [", NAIROBI, Kenya May 14 – The ministers met.", "Nairobi | KE | 2025-05-14 | –"],
  ["09:14 | Quito (Ecuador), May. 14.\n\nThe ministers met.", "Quito | EC | 2025-05-14 | –"],
  [
    "PTI | New Delhi | Updated: 14-05-2025 18:22 IST | Created: 14-05-2025 18:22 IST\n\nThe ministers met.",
    "New Delhi | IN | 2025-05-14 | PTI",
  ],
  [
    "The ministers met in Riga.\n\nMinistry of Foreign Affairs",
    "– | – | – | Ministry of Foreign Affairs",
  ],
  ["The ministers met (in Riga) Tokyo was silent.", "– | – | – | –"],
  ["Lima, May 14th 2025 - 22:16 UTC\n\nThe ministers met.", "– | – | – | –"],
  [
    "The ministers met in Riga, an AZERTAC correspondent reported from there. Talks will go on in the autumn of this year.",
    "– | – | – | AZERTAC",
  ],
  [
    "The ministers met in Riga, Kazinform quotes the ministry. Talks will go on in the autumn of this year.",
    "– | – | – | Kazinform",
  ],
  [
    "The ministers met. This was reported by the press service of the ministry.",
    "– | – | – | press service of the ministry",
  ],
];

const NONE: readonly string[] = [
  "Latvia and Oman signed a treaty in Riga on Monday.",
  "President Lee said on Monday that Seoul, with Tokyo, agreed.",
  "China: the ministers met again.",
  "The ministers met.\nPress remarks by the minister\nState Department\nMore here",
  "Rome is a city. The ministers met.",
  "Agenda: The ministers met.",
  "Secretary Darga met the ministers today.",
  "The ministers met, President Okello reports. Talks go on.",
  "The ministers met, and Karl Grech reports on Monday. Talks go on.",
  "The ministers met in Riga.\n(END)",
  "The ministers met in Riga.\n- EU",
  "The ministers met in Riga.\n(Karl Grech)",
  "Petra (a city) - the ministers met there.",
  "The ministers spoke of Tempo and its correspondents in Riga at a lunch on the first day of the week.",
];

describe("dateline", () => {
  test.each(SHAPES)("%s", (text, expected) => {
    expect(datelineOf(text)).toBe(expected);
  });
  test.each(NONE)("no dateline: %s", (text) => {
    expect(datelineOf(text)).toBe("– | – | – | –");
  });
  test("the header in front of the text gives the year and is skipped", () => {
    const doc = documentOf(" date 2024-01-02 RIGA, Latvia, December 30. The ministers met.");
    const found = findDateline(doc);
    expect(found.headerDate === undefined ? undefined : isoDay(found.headerDate)).toBe(
      "2024-01-02",
    );
    expect(found.date?.edtf).toBe("2023-12-30");
    expect(found.date?.basis).toBe("dateline");
    expect(found.range && textIn(doc, found.range)).toBe(
      "date 2024-01-02 RIGA, Latvia, December 30.",
    );
  });
  test("without a header or a day of publication the year stays open", () => {
    expect(
      findDateline(documentOf("RIGA, Latvia, May 14. The ministers met.")).date,
    ).toBeUndefined();
  });
  test("a header in bars that is no line of its own leaves the story behind it alone", () => {
    const doc = documentOf(`PTI | New Delhi | The ministers ${"met and ".repeat(30)}left.`);
    const found = findDateline(doc);
    expect(found.range && textIn(doc, found.range)).toBe("PTI | New Delhi");
  });
  test("an empty text has none", () => {
    expect(findDateline(documentOf(""))).toEqual({});
  });
});

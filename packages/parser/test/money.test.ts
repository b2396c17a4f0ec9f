import { describe, expect, test } from "vitest";
import { findMoney } from "../src/annotate/money.js";
import { findFactors, findPercents } from "../src/annotate/percent.js";
import { documentOf, textIn } from "./support.js";

/** `amount[..max] currency basis [qualifier]` of every amount; `=` marks a conversion of the amount before it. */
function moneyIn(text: string): string[] {
  const doc = documentOf(text);
  return findMoney(doc).map(
    (m) =>
      `${m.converted ? "= " : ""}${m.amount}${m.max === undefined ? "" : `..${m.max}`} ${m.currency} ${m.currencyBasis}${m.qualifier ? ` ${m.qualifier}` : ""}`,
  );
}

const AMOUNTS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["It cost $3 billion 482 million.", "3482000000 USD symbol"],
  ["It cost 6 billion 840.4 million dollars.", "6840400000 USD name"],
  ["It cost US $ 63 million 546 thousand.", "63546000 USD symbol"],
  ["It cost 1 billion and 200 million dollars.", "1200000000 USD name"],
  ["It broke the 100-billion-U.S.-dollar mark.", "100000000000 USD name"],
  ["Exports rose to $31.2 million and 2 million were sold in Riga.", "31200000 USD symbol"],
  ["It cost $5.", "5 USD symbol"],
  ["It cost $1,180,000.", "1180000 USD symbol"],
  ["It cost $1.07 billion.", "1070000000 USD symbol"],
  ["It cost $2.3 billion.", "2300000000 USD symbol"],
  ["It cost $4.35 million.", "4350000 USD symbol"],
  ["It cost $0.29 trillion.", "290000000000 USD symbol"],
  ["It cost $8.7bn.", "8700000000 USD symbol"],
  ["It cost $8.7 bn.", "8700000000 USD symbol"],
  ["It cost $8.7 bln.", "8700000000 USD symbol"],
  ["It cost $40m.", "40000000 USD symbol"],
  ["It cost $40mn.", "40000000 USD symbol"],
  ["It cost $40 mln.", "40000000 USD symbol"],
  ["It cost $4b.", "4000000000 USD symbol"],
  ["It cost $3 tn.", "3000000000000 USD symbol"],
  ["It cost $ 12 mlrd.", "12000000000 USD symbol"],
  ["the $25-million grant", "25000000 USD symbol"],
  ["It cost US$3 billion.", "3000000000 USD symbol"],
  ["It cost US$ 3 billion.", "3000000000 USD symbol"],
  ["It cost US $3 billion.", "3000000000 USD symbol"],
  ["It cost A$3 million.", "3000000 AUD symbol"],
  ["It cost C$3 million.", "3000000 CAD symbol"],
  ["It cost S$3 million.", "3000000 SGD symbol"],
  ["It cost HK$3 million.", "3000000 HKD symbol"],
  ["It cost NZ$3 million.", "3000000 NZD symbol"],
  ["It cost R$3 million.", "3000000 BRL symbol"],
  ["It cost €2.5 bln.", "2500000000 EUR symbol"],
  ["It cost £2.5 billion.", "2500000000 GBP symbol"],
  ["It cost ₹500 crore.", "5000000000 INR symbol"],
  ["It cost ₸40 billion.", "40000000000 KZT symbol"],
  ["It cost ₽40 billion.", "40000000000 RUB symbol"],
  ["It cost USD 3 billion.", "3000000000 USD code"],
  ["It cost USD3 billion.", "3000000000 USD code"],
  ["It cost USD 3.4 bn.", "3400000000 USD code"],
  ["It cost 3 billion USD.", "3000000000 USD code"],
  ["It cost 3bn USD.", "3000000000 USD code"],
  ["It cost EUR 900m.", "900000000 EUR code"],
  ["It cost EUR900m.", "900000000 EUR code"],
  ["It cost CNY 10 billion.", "10000000000 CNY code"],
  ["It cost RMB 10 billion.", "10000000000 CNY code"],
  ["It cost EGP 700 million.", "700000000 EGP code"],
  ["It cost RM40.10 billion.", "40100000000 MYR code"],
  ["It cost RM 6 million.", "6000000 MYR code"],
  ["It cost 75 USD million.", "75000000 USD code"],
  ["It cost 500 million dollars.", "500000000 USD name"],
  ["It cost 500 million US dollars.", "500000000 USD name"],
  ["It cost 500 million U.S. dollars.", "500000000 USD name"],
  ["It cost 500 million Australian dollars.", "500000000 AUD name"],
  ["It cost 10bn dollars.", "10000000000 USD name"],
  ["It cost two billion dollars.", "2000000000 USD name"],
  ["It cost twenty-five million euros.", "25000000 EUR name"],
  ["It cost half a billion dollars.", "500000000 USD name"],
  ["It cost a billion dollars.", "1000000000 USD name"],
  ["It cost one hundred and fifty million dollars.", "150000000 USD name"],
  ["It cost two and a half billion dollars.", "2500000000 USD name"],
  ["It cost 15 trillion won.", "15000000000000 KRW name"],
  ["It cost 9.9 billion yuan.", "9900000000 CNY name"],
  ["It cost 9.9 billion tenge.", "9900000000 KZT name"],
  ["It cost 9.9 billion rubles.", "9900000000 RUB name"],
  ["It cost 9.9 billion Belarusian rubles.", "9900000000 BYN name"],
  ["It cost 9.9 million Kuwaiti dinars.", "9900000 KWD name"],
  ["It cost 9.9 million Emirati dirhams.", "9900000 AED name"],
  ["It cost 9.9 million Azerbaijani manats.", "9900000 AZN name"],
  ["It cost 9.9 million Egyptian pounds.", "9900000 EGP name"],
  ["It cost 26 cents.", "0.26 USD name"],
  ["Kuwait paid 9 million dinars.", "9000000 KWD inferred"],
  ["India will spend Rs 500 crore.", "5000000000 INR inferred"],
  ["Pakistan will spend Rs500 million.", "500000000 PKR inferred"],
  ["Turkmenistan paid 3 million manats.", "3000000 TMT inferred"],
  ["Japan paid ¥40 billion.", "40000000000 JPY inferred"],
  ["China paid ¥40 billion.", "40000000000 CNY inferred"],
];

const QUALIFIED: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["It cost about $5 billion.", "5000000000 USD symbol about"],
  ["It cost nearly $5 billion.", "5000000000 USD symbol about"],
  ["It cost some $5 billion.", "5000000000 USD symbol about"],
  ["It cost more than $5 billion.", "5000000000 USD symbol over"],
  ["It cost over $5 billion.", "5000000000 USD symbol over"],
  ["It cost at least $5 billion.", "5000000000 USD symbol over"],
  ["It cost less than $5 billion.", "5000000000 USD symbol under"],
  ["It cost under $5 billion.", "5000000000 USD symbol under"],
  ["It cost up to $5 billion.", "5000000000 USD symbol up_to"],
];

const RANGES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["It costs $150-200 million.", "150000000..200000000 USD symbol"],
  ["It costs $150 million-$200 million.", "150000000..200000000 USD symbol"],
  ["It costs $2 to $5 billion.", "2000000000..5000000000 USD symbol"],
  ["It costs 2 to 5 billion dollars.", "2000000000..5000000000 USD name"],
  ["It costs between $150 million and $200 million.", "150000000..200000000 USD symbol"],
  ["Raise it from $150 million to $200 million.", "150000000 USD symbol", "200000000 USD symbol"],
  ["Raise it from 150 million to $200 million.", "150000000 USD symbol", "200000000 USD symbol"],
  ["Raise it from $150 million to 200 million.", "150000000 USD symbol", "200000000 USD symbol"],
  [
    "Raise it from the current 1.2 billion to 2.6 billion US dollars.",
    "1200000000 USD name",
    "2600000000 USD name",
  ],
  ["First $3 billion and then 6 billion.", "3000000000 USD symbol", "6000000000 USD symbol"],
  ["Exports were $3 million and imports $4 million.", "3000000 USD symbol", "4000000 USD symbol"],
  [
    "Sales of RM40.10 billion (US$9.20 billion) were seen.",
    "40100000000 MYR code",
    "= 9200000000 USD symbol",
  ],
  [
    "Sales of $100 billion, or about 90 billion euros, were seen.",
    "100000000000 USD symbol",
    "= 90000000000 EUR name about",
  ],
  [
    "Sales of $5 million, but debts of 4 million euros, were seen.",
    "5000000 USD symbol",
    "4000000 EUR name",
  ],
  ["Sales in 2024 reached $5 million.", "5000000 USD symbol"],
  [
    "Sales grew from $2.4 million in 2017-18 to $3.5 million in 2021-22.",
    "2400000 USD symbol",
    "3500000 USD symbol",
  ],
  ["It costs between 200 million and 1 billion dollars.", "200000000..1000000000 USD name"],
  [
    "Iran sold goods worth $23 billion to Latvia while importing 19 million tons.",
    "23000000000 USD symbol",
  ],
  ["Sales were $3 billion and 482 million.", "3000000000 USD symbol", "482000000 USD symbol"],
];

const NONE: readonly string[] = [
  "They paid 9 million dinars.",
  "They paid Rs 500 crore.",
  "They paid ¥40 billion.",
  "Kuwait and Jordan paid 9 million dinars.",
  "Two million tourists came.",
  "5 million tons of grain were shipped.",
  "Billions of dollars were lost.",
  "The dollar fell.",
  "The won rose against the yen.",
  "The firm won 3 medals.",
  "They walked 500 meters.",
  "In 2024 companies grew.",
  "The pound and the euro are currencies.",
  "He has a real chance in three games.",
];

describe("money", () => {
  test.each([...AMOUNTS, ...QUALIFIED, ...RANGES])("%s", (text, ...expected) => {
    expect(moneyIn(text)).toEqual(expected);
  });
  test.each(NONE)("no money in: %s", (text) => {
    expect(moneyIn(text)).toEqual([]);
  });
  test("amounts are exact for every two-decimal billion", () => {
    for (let n = 101; n < 1000; n += 7) {
      expect(
        moneyIn(`It cost $${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")} billion.`),
      ).toEqual([`${n * 1e7} USD symbol`]);
    }
  });
  test("the mention covers qualifier and unit", () => {
    const doc = documentOf("It cost more than 500 million US dollars in all.");
    expect(findMoney(doc).map((m) => textIn(doc, m))).toEqual(["more than 500 million US dollars"]);
  });
});

describe("percentages and multiples", () => {
  test.each([
    ["up 17%", [17]],
    ["up 17 %", [17]],
    ["up 4.5 per cent", [4.5]],
    ["up 9.2pc", [9.2]],
    ["up ten percent", [10]],
    ["by 15–20 percent", [15]],
    ["by two percentage points", []],
    ["17 companies", []],
  ] as const)("%s", (text, expected) => {
    expect(findPercents(documentOf(text)).map((p) => p.percent)).toEqual(expected);
  });
  test.each([
    ["double trade", [2]],
    ["tripled in size", [3]],
    ["a threefold rise", [3]],
    ["2.5 times", [2.5]],
    ["one and a half times", [1.5]],
    ["by a factor of four", [4]],
    ["avoid double taxation", []],
    ["the New Times", []],
    ["three times per week", []],
  ] as const)("%s", (text, expected) => {
    expect(findFactors(documentOf(text)).map((f) => f.factor)).toEqual(expected);
  });
});

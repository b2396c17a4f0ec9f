import { gzipSync } from "node:zlib";

// Our own text: the countries are real, the officials and figures are invented.

const PEOPLE = [
  ["Latvian", "Ilze Kalnina", "Riga"],
  ["Uzbek", "Rustam Qodirov", "Tashkent"],
  ["Kenyan", "Samuel Otieno", "Nairobi"],
  ["Omani", "Said Al Harthy", "Muscat"],
  ["Chilean", "Marta Soto", "Santiago"],
] as const;

/** A record with a story of its own for every number. */
export function record(number: number): { id: string; publishedOn: string; text: string } {
  const [nation, name, city] = PEOPLE[number % 5] ?? PEOPLE[0];
  const [otherNation, other] = PEOPLE[(number + 1 + (number % 4)) % 5] ?? PEOPLE[1];
  const millions = 100 + number;
  return {
    id: `desk-${number}`,
    publishedOn: `2025-05-${String(1 + (number % 28)).padStart(2, "0")}`,
    text:
      `${nation} Foreign Minister ${name} met with ${otherNation} Foreign Minister ${other} in ${city} on Tuesday. ` +
      `“We want to raise our trade to ${millions} million euros by 2030,” ${name} said.`,
  };
}

/** Records as NDJSON. */
export function records(from: number, to: number): string {
  let lines = "";
  for (let number = from; number < to; number += 1) lines += `${JSON.stringify(record(number))}\n`;
  return lines;
}

/** An input of every kind, with what goes wrong among it. */
export function mixedInput(): Record<string, string | Uint8Array> {
  const half = gzipSync(records(900, 1500));
  return {
    "a.ndjson": records(0, 600),
    "b.txt": record(10_000).text,
    "c.jsonl.gz": gzipSync(records(600, 900)),
    "d.ndjson": [
      JSON.stringify(record(1)),
      '{"id": "cut", "text": ',
      "",
      '{"id": "silent", "publishedOn": "2025-05-05"}',
      '{"id": "late", "text": "A story.", "publishedOn": "yesterday"}',
      '{"id": 12345678901234567890, "text": "A story."}',
      '{"id": 7, "text": "A story.", "publishedOn": "2025-05-05T23:30:00+04:00"}',
      "[1]",
      '{"id": "empty", "text": " "}',
    ].join("\r\n"),
    "e.txt": " \n",
    "f.txt": new Uint8Array([0x52, 0xee, 0x67, 0x61]),
    "g.ndjson.gz": half.subarray(0, half.length - 100),
    "notes.pdf": "not news",
  };
}

// An archive for the test: stories from templates, with invented officials and figures, and some lines that are no story.
import { writeFileSync } from "node:fs";

const PEOPLE = [
  { country: "Estonian", capital: "Tallinn", name: "Mari Kuusk" },
  { country: "Moroccan", capital: "Rabat", name: "Youssef Amrani" },
  { country: "Chilean", capital: "Santiago", name: "Ximena Araya" },
  { country: "Ghanaian", capital: "Accra", name: "Abena Mensah" },
  { country: "Vietnamese", capital: "Hanoi", name: "Tran Quoc Lam" },
  { country: "Kenyan", capital: "Nairobi", name: "Samuel Otieno" },
  { country: "Portuguese", capital: "Lisbon", name: "Inês Valadares" },
];

/** What a feed may hold by mistake, with the id that can be read of it. */
const BAD: [json: string, id: string | null][] = [
  ["", null],
  ['{ "id": "cut-off", "text": "The minis', null],
  ['{ "id": "no-text" }', "no-text"],
  ["null", null],
];

/** Writes `count` lines as NDJSON, every 97th of them bad, and returns the numbers of the bad ones with their ids. */
export function makeArchive(path: string, count: number): Map<number, string | null> {
  const bad = new Map<number, string | null>();
  let archive = "";
  for (let number = 1; number <= count; number += 1) {
    const [json, id] = BAD[number % BAD.length];
    if (number % 97 === 0) bad.set(number, id);
    archive += `${number % 97 === 0 ? json : JSON.stringify(story(number))}\n`;
  }
  writeFileSync(path, archive);
  return bad;
}

function story(number: number) {
  const host = PEOPLE[number % PEOPLE.length];
  const guest = PEOPLE[(number + 1 + (number % 5)) % PEOPLE.length];
  const surname = (name: string) => name.split(" ").at(-1);
  const target = 50 + (number % 40) * 25;
  const text = `${host.capital.toUpperCase()}, May 6 (Desk ${number}) – ${host.country} Foreign Minister ${host.name} \
received her ${guest.country} counterpart, ${guest.name}, in ${host.capital} on Tuesday.

"We want to raise our trade to ${target} million euros by 2030," ${surname(host.name)} said 🌍. ${surname(guest.name)} \
thanked ${surname(host.name)} for the warm welcome and stressed that the talks had been useful.

The sides signed ${1 + (number % 4)} agreements. Trade turnover grew by ${number % 30} percent to \
${target - 20} million euros in 2024.`;
  return { id: `desk-${number}`, publishedOn: "2025-05-06", text };
}

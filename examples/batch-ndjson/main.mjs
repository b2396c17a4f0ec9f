// An archive in, one row a statement out: both are NDJSON, read and written line by line, so that its size does not
// matter. A line that cannot be read is named on standard error and the rest is done.
//
//     node main.mjs archive.ndjson > statements.ndjson
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parse } from "@communique/parser";

const [file] = process.argv.slice(2);
let line = 0;

for await (const json of createInterface({ input: createReadStream(file) })) {
  line += 1;
  try {
    const { id, text, publishedOn } = JSON.parse(json);
    for (const row of statementRows(text, parse(text, { id, publishedOn }))) {
      process.stdout.write(`${JSON.stringify(row)}\n`);
    }
  } catch (error) {
    console.error(`${file}:${line}: ${error.message}`);
  }
}

function statementRows(text, { id, people, statements }) {
  return statements.map(({ speaker, act, mode, content }) => {
    const person = people.find((candidate) => candidate.id === speaker.person);
    return {
      article: id,
      speaker: person?.name ?? speaker.label,
      country: person?.country ?? speaker.country,
      act,
      mode,
      // Content may lie in several places, and a statement may have none of its own.
      start: content.at(0)?.start,
      end: content.at(-1)?.end,
      said: content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    };
  });
}

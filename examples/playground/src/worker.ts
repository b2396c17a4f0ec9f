// Reads and writes beside the page, so that typing stays smooth in a text of any length.
import type { Report } from "@communique/core";
import { type Formatter, formatters } from "@communique/formatters";
import { parse } from "@communique/parser";
import type { Answer, Format, Message, Question } from "./reading.ts";
import type { Story } from "./story.ts";

interface Reading extends Story {
  report: Report;
  bytes: number;
  milliseconds: number;
}

let last: Reading | undefined;
let warm = false;

const tell = (message: Message) => self.postMessage(message);

tell({ formats: formatters.map(told) });

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  try {
    tell({ answer: answer(data) });
  } catch (error) {
    tell({ problem: String(error) });
  }
});

function answer({ format, ...story }: Question): Answer {
  const formatter = formatters.find(({ name }) => name === format) ?? formatters[0];
  if (!formatter) throw new Error("there is no format");
  last = read(story);
  const { report, bytes, milliseconds } = last;
  const output = formatter.format(report, { text: story.text });
  return { format: told(formatter), output, counts: countsOf(report), bytes, milliseconds };
}

/** Another format of the same story needs no second reading. */
function read({ text, publishedOn }: Story): Reading {
  if (last?.text === text && last.publishedOn === publishedOn) return last;
  // The first reading also makes the parser's tables, and the browser compiles the parser: that is not told as speed.
  if (!warm) parse(text);
  warm = true;
  const started = performance.now();
  const report = parse(text, publishedOn === "" ? {} : { publishedOn });
  const milliseconds = performance.now() - started;
  return { text, publishedOn, report, bytes: new TextEncoder().encode(text).length, milliseconds };
}

function told({ name, mediaType, extension, description }: Formatter): Format {
  return { name, mediaType, extension, description };
}

function countsOf(report: Report): Record<string, number> {
  const lists = Object.entries(report).filter(([, value]) => Array.isArray(value));
  return Object.fromEntries(lists.map(([name, list]) => [name, list.length]));
}

import { localDay } from "../day.js";

const BESIDE_A_DAY =
  "jan feb mar apr may jun jul aug sep oct nov dec sun mon tue wed thu fri sat".split(" ");

/** Whether a line is a day and nothing else, as pages show it under the headline: `Published: Wednesday, 14 May 2025`. */
export function isDayAlone(line: string): boolean {
  if (line.length > 60 || localDay([line.replace(/^[a-z ]{0,20}:\s/iu, "")]) === undefined)
    return false;
  const words = line.toLowerCase().match(/[a-z]+/gu) ?? [];
  return words.every(
    (word) =>
      BESIDE_A_DAY.includes(word.slice(0, 3)) ||
      ["published", "posted", "date", "on", "at", "am", "pm", "st", "nd", "rd", "th"].includes(
        word,
      ),
  );
}

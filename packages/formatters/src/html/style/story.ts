import { KIND_LETTERS } from "../kinds.js";
import { litDeclarations } from "../lighting.js";
import { LANES } from "../story.js";
import { lineOf } from "./theme.js";

/** The story: room for lines below the letters, a place for each lane, and in any lane the line of each kind. */
export function storyStyle(): string {
  const letters = Object.values(KIND_LETTERS);
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  const rules = lanes.flatMap((lane) =>
    letters.map((it) => `.l${lane}${it}{--c${lane}:var(--${it});${lineOf(it, lane)}}`),
  );
  return `
.story{max-width:42rem;font:1.125rem/2.1 var(--serif)}
.story h2{margin-bottom:.375rem}
.story p{margin:0 0 1.1em;white-space:pre-line}
.e{--room:9px;scroll-margin:30vh;padding-bottom:var(--room);color:inherit;text-decoration:none;
  background:${lanes.map(laneLine).join(",")},var(--lit,transparent);background-repeat:repeat-x}
.n4{--room:12px}.n5{--room:15px}
.e:focus-visible{outline-offset:0}
@media (forced-colors:active){
  .e{forced-color-adjust:none;color:LinkText;background-color:Canvas;outline:var(--ring,none)}
}
${rules.join("\n")}
${letters.map((it) => legendRule(it, lanes)).join("\n")}
`;
}

/** A line of two pixels, three below the one of the lane above. */
function laneLine(lane: number): string {
  const dash = `linear-gradient(90deg,var(--c${lane},transparent) var(--dash-${lane},100%),transparent 0)`;
  return `${dash} 0 calc(100% - var(--room) + ${lane * 3 + 2}px)/var(--period-${lane},100%) 2px`;
}

/** The legend lights everything of a kind. */
function legendRule(letter: string, lanes: readonly number[]): string {
  const marks = lanes.map((lane) => `.l${lane}${letter}`);
  const lit = [...marks, `.card.k${letter}`, `.source.k${letter}`].join(",");
  const pointed = `.legend .k${letter}:is(:hover,:focus-visible)`;
  return `.doc:has(${pointed}) :is(${lit}){${litDeclarations(letter)}}`;
}

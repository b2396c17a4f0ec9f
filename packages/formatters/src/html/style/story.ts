import { KIND_LETTERS } from "../kinds.js";
import { LANES } from "../story.js";

/** Each lane has a place of its own below the letters, and each kind its colour and dashes in any lane. */
const LINES = Array.from({ length: LANES }, (_, lane) => {
  const line = `linear-gradient(90deg,var(--c${lane},transparent) var(--e${lane},100%),transparent 0)`;
  return `${line} 0 calc(100% - var(--room) + ${lane * 3 + 2}px)/var(--w${lane},100%) 2px`;
});

/** The legend lights everything of a kind. */
const LEGEND = Object.values(KIND_LETTERS).map((letter) => {
  const lanes = Array.from({ length: LANES }, (_, lane) => `.l${lane}${letter}`).join(",");
  return `.doc:has(.legend .k${letter}:is(:hover,:focus-visible)) :is(${lanes},.card.k${letter},.source.k${letter}){--lit:var(--lit-${letter});--ring:2px solid var(--${letter})}`;
});

const CLASSES = Array.from({ length: LANES }, (_, lane) =>
  Object.values(KIND_LETTERS)
    .map((letter) => `.l${lane}${letter}{--c${lane}:var(--${letter})${dashes(lane, letter)}}`)
    .join(""),
);

/** The story: long lines of text with room for the lines below it. */
export const STORY_STYLE = `
.story{max-width:42rem;font:1.125rem/2.1 var(--serif)}
.story h2{margin-bottom:.375rem}
.story p{margin:0 0 1.1em;white-space:pre-line}
.e{--room:9px;scroll-margin:30vh;padding-bottom:var(--room);color:inherit;text-decoration:none;
  background:${LINES.join(",")},var(--lit,transparent);
  background-repeat:repeat-x}
.n4{--room:12px}.n5{--room:15px}
.e:focus-visible{outline-offset:0}
${CLASSES.join("\n")}
${LEGEND.join("\n")}
@media (forced-colors:active){.e{forced-color-adjust:none;color:LinkText;background-color:Canvas;outline:var(--ring,none)}}
`;

function dashes(lane: number, letter: string): string {
  const [dash, gap] = { p: [3, 2], o: [6, 3], n: [1, 2] }[letter] ?? [];
  if (dash === undefined || gap === undefined) return "";
  return `;--e${lane}:${dash}px;--w${lane}:${dash + gap}px`;
}

import { KIND_LETTERS } from "../kinds.js";

/**
 * Light and dark by name, kinds by their letters: one hue a kind, quiet for the names that are everywhere. Lines have
 * 3:1 against the paper, words 4.5:1, also where they are lit.
 */
const COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  ground: ["#f4f2ee", "#131416"],
  paper: ["#fffefc", "#1c1e21"],
  ink: ["#1e1d1b", "#e8e5df"],
  soft: ["#5f5b55", "#aba69d"],
  rule: ["#ddd9d1", "#34373b"],
  focus: ["#0b57d0", "#8ab4f8"],
  d: ["#0e6f78", "#66c4cd"],
  m: ["#1f5fa6", "#7fb3f2"],
  s: ["#7b3f98", "#cf9fe6"],
  t: ["#15714a", "#6bcb9b"],
  f: ["#5d7a0e", "#b4cc62"],
  a: ["#a65700", "#efae60"],
  p: ["#5f6b7a", "#a3afbe"],
  o: ["#8a7a5c", "#b3a27e"],
  n: ["#b3261e", "#f28b82"],
};

/** Length of a dash and of the gap after it, in pixels, for kinds whose line is not whole. */
const DASHES: Readonly<Record<string, readonly [dash: number, gap: number]>> = {
  p: [3, 2],
  o: [6, 3],
  n: [1, 2],
};

/** Colours and lines as variables: of the page, of every kind, and of every kind when it is lit. */
export function themeStyle(): string {
  const letters = Object.values(KIND_LETTERS);
  return `
:root{color-scheme:light dark;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Noto Serif",Cambria,Georgia,"DejaVu Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;
${colours(0)};
${letters.map((it) => `--lit-${it}:color-mix(in srgb,var(--${it}) 17%,var(--paper))`).join(";")}}
@media screen and (prefers-color-scheme:dark){:root{${colours(1)}}}
${letters.map((it) => `.k${it}{--k:var(--${it});${lineOf(it, "k")}}`).join("\n")}
`;
}

/** The dash and the period of a kind's line, as the variables `--dash-NAME` and `--period-NAME`; none for a whole line. */
export function lineOf(letter: string, name: string | number): string {
  const [dash, gap] = DASHES[letter] ?? [];
  if (dash === undefined || gap === undefined) return "";
  return `--dash-${name}:${dash}px;--period-${name}:${dash + gap}px`;
}

function colours(scheme: 0 | 1): string {
  return Object.entries(COLOURS)
    .map(([name, pair]) => `--${name}:${pair[scheme]}`)
    .join(";");
}

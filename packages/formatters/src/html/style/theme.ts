import { KIND_LETTERS } from "../kinds.js";

/** One hue a kind, quiet for the names that are everywhere. Lines have 3:1 against the paper, words 4.5:1. */
const LIGHT = {
  ...{ ground: "#f4f2ee", paper: "#fffefc", ink: "#1e1d1b", soft: "#5f5b55", rule: "#ddd9d1" },
  ...{ focus: "#0b57d0", d: "#0e6f78", m: "#1f5fa6", s: "#7b3f98", t: "#15714a", f: "#5d7a0e" },
  ...{ a: "#a65700", p: "#5f6b7a", o: "#8a7a5c", n: "#b3261e" },
};

const DARK = {
  ...{ ground: "#131416", paper: "#1c1e21", ink: "#e8e5df", soft: "#aba69d", rule: "#34373b" },
  ...{ focus: "#8ab4f8", d: "#66c4cd", m: "#7fb3f2", s: "#cf9fe6", t: "#6bcb9b", f: "#b4cc62" },
  ...{ a: "#efae60", p: "#a3afbe", o: "#b3a27e", n: "#f28b82" },
};

const LETTERS = Object.values(KIND_LETTERS);

/** Colours by name: of the page, of every kind, and of every kind when it is lit. */
export const THEME_STYLE = `
:root{color-scheme:light dark;--serif:Charter,"Bitstream Charter","Iowan Old Style","Noto Serif",Cambria,Georgia,"DejaVu Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;
${declarations(LIGHT)};
${LETTERS.map((it) => `--lit-${it}:color-mix(in srgb,var(--${it}) 17%,var(--paper))`).join(";")}}
@media screen and (prefers-color-scheme:dark){:root{${declarations(DARK)}}}
${LETTERS.map((it) => `.k${it}{--k:var(--${it})}`).join("")}
.kp{--dash:3px;--gap:2px}.ko{--dash:6px;--gap:3px}.kn{--dash:1px;--gap:2px}
`;

function declarations(colours: Record<string, string>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

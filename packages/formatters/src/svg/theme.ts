/** Colours by role: of paper and ink, and of the kinds of records. */
interface Colours {
  paper: string;
  ink: string;
  muted: string;
  line: string;
  meeting: string;
  agreement: string;
  target: string;
}

const LIGHT: Colours = {
  paper: "#ffffff",
  ink: "#1c2733",
  muted: "#5a6876",
  line: "#d5dce3",
  meeting: "#2563a8",
  agreement: "#1d7a4f",
  target: "#a85a08",
};

const DARK: Colours = {
  paper: "#14191f",
  ink: "#e6ebf0",
  muted: "#9aa7b4",
  line: "#38424d",
  meeting: "#74b0f4",
  agreement: "#62c795",
  target: "#eead5c",
};

/** The style of a chart: light where nothing is known of the reader, dark where the reader prefers it. */
export const STYLE = [
  ".cq text{font-family:system-ui,sans-serif}",
  ".cq .head{font-size:20px;font-weight:600}",
  ".cq .title{font-size:15px;font-weight:600}",
  ".cq .small{font-size:13px}",
  ".cq .void{text-decoration:line-through}",
  ".cq .hollow{fill-opacity:0;stroke-width:2}",
  ".cq .bar{stroke-width:0}",
  ".cq .pale{fill-opacity:.28}",
  ...rules(LIGHT),
  `@media (prefers-color-scheme:dark){${rules(DARK).join("")}}`,
].join("\n");

function rules({ paper, ink, muted, line, ...kinds }: Colours): string[] {
  return [
    `.cq .paper{fill:${paper}}`,
    `.cq .ink{fill:${ink}}`,
    `.cq .muted{fill:${muted}}`,
    `.cq .rail{stroke:${line};stroke-width:2}`,
    ...Object.entries(kinds).map(
      ([kind, colour]) => `.cq .${kind}{fill:${colour};stroke:${colour}}`,
    ),
  ];
}

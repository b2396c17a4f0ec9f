const [WIDTH, ROW, LABEL] = [760, 30, 330];
const BAR = WIDTH - LABEL - 70;

/** A bar chart of throughput as an SVG, on a logarithmic scale: a bar one step longer is ten times as fast. */
export function chart({ title, rows }) {
  const speeds = rows.map(({ speed }) => speed);
  const low = Math.floor(Math.log10(Math.min(...speeds)));
  const high = Math.ceil(Math.log10(Math.max(...speeds)));
  const at = (speed) => ((Math.log10(speed) - low) / (high - low)) * BAR;
  const height = ROW * (rows.length + 2);
  const bars = rows.map(({ name, ours, speed }, i) => {
    const y = ROW * (i + 1);
    const text = speed.toFixed(speed < 1 ? 3 : 1);
    return `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${escaped(name)}</text>
<rect x="${LABEL}" y="${y}" width="${at(speed).toFixed(1)}" height="${ROW - 10}" fill="${ours ? "#0b6e4f" : "#9aa5b1"}"/>
<text x="${(LABEL + at(speed) + 6).toFixed(1)}" y="${y + 15}">${text}</text>`;
  });
  const steps = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  const grid = steps.map(
    (step) =>
      `<line x1="${(LABEL + at(step)).toFixed(1)}" x2="${(LABEL + at(step)).toFixed(1)}" y1="${ROW - 6}" y2="${height - ROW}" stroke="#d9dee3"/>
<text x="${(LABEL + at(step)).toFixed(1)}" y="${height - 12}" text-anchor="middle" fill="#52606d">${step}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>Throughput in MB/s, logarithmic. ${escaped(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<text x="${LABEL}" y="16" fill="#52606d">MB/s, each line ten times as fast as the one before</text>
${grid.join("\n")}
${bars.join("\n")}
</svg>
`;
}

const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

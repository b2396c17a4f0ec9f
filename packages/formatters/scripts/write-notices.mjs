// Writes dist/third-party-notices.txt: the licences of the packages whose code the build has taken in, and of data.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);
const folders = new Set();

for (const name of readdirSync(dist).filter((file) => file.startsWith("metafile-"))) {
  const { inputs } = JSON.parse(readFileSync(new URL(name, dist), "utf8"));
  for (const path of Object.keys(inputs)) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0];
    if (folder) folders.add(folder);
  }
  rmSync(new URL(name, dist));
}

const notices = [...folders].map((folder) => {
  const files = readdirSync(folder);
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const license = files.find((file) => /^licen[cs]e/iu.test(file));
  if (!license) throw new Error(`${name} comes without a licence`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${license}`, "utf8").trim()}\n`;
});

// src/data/gazetteer.json
notices.push(`GeoNames

The coordinates of cities are from the GeoNames geographical database (https://www.geonames.org), rounded to a hundredth
of a degree, under the Creative Commons Attribution 4.0 License (https://creativecommons.org/licenses/by/4.0/).
`);

writeFileSync(
  new URL("third-party-notices.txt", dist),
  notices.sort().join(`\n${"-".repeat(72)}\n\n`),
);

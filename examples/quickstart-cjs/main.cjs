// The same from CommonJS: a story in, a Markdown page out. The officials are invented.
const { markdown } = require("@communique/formatters");
const { parse } = require("@communique/parser");

const text = `DOHA, February 9 - Qatari Energy Minister Hamad Al Dosari held talks with Japanese Trade \
Minister Kenji Morita on Wednesday. "Japan has always been a reliable partner," Al Dosari said.`;

const report = parse(text, { publishedOn: "2022-02-09" });

process.stdout.write(markdown.format(report, { text }));

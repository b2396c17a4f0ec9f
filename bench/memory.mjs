// A fresh process that reads many articles full of names never seen before and says how many bytes of heap each leaves
// behind: node --expose-gc memory.mjs NAME ARTICLES
import { createParser } from "@communique/parser";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const LIBRARIES = {
  communique: () => {
    const parser = createParser();
    return (text) => parser.parse(text, { publishedOn: "2025-05-14" });
  },
  wink: () => {
    const wink = winkNLP(model);
    return (text) => wink.readDoc(text).entities().out();
  },
};

const letters = (i) => i.toString(26).replace(/\d/gu, (digit) => "qrstuvwxyz"[digit]);
const article = (i) => {
  const name = `Q${letters(i * 7 + 1)}a Z${letters(i * 13 + 5)}o`;
  return `MUSCAT, May ${1 + (i % 28)} (ONA) – Latvian Foreign Minister ${name} met with Omani Minister of Energy W${letters(i * 3)}i in Muscat on Tuesday. “We want to raise our trade to ${1 + (i % 900)} million euros by 2030,” ${name} said. They signed an agreement on ports with T${letters(i * 17)}e.`;
};

const [name, articles] = [process.argv[2], Number(process.argv[3])];
const read = LIBRARIES[name]();
const heap = () => {
  for (let i = 0; i < 3; i++) globalThis.gc();
  return process.memoryUsage().heapUsed;
};
for (let i = 0; i < articles / 10; i++) read(article(i));
const before = heap();
for (let i = 0; i < articles; i++) read(article(articles + i));
console.log((heap() - before) / articles);

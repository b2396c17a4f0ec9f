import { createParser } from "@communique/parser";
import * as chrono from "chrono-node";
import compromise from "compromise";
import compromiseDates from "compromise-dates";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { firstStages } from "./first-stages.mjs";

/** Whoever reads the texts: a name, and a function that returns how much it found. Ours is the first. */
export async function contestants() {
  const reference = new Date(Date.UTC(2025, 8, 5));
  const parser = createParser();
  const readTokens = await firstStages();
  const nlp = compromise.plugin(compromiseDates);
  const wink = winkNLP(model);
  wink.learnCustomEntities(NAMES);
  return [
    {
      name: "communiqué: the whole report",
      ours: true,
      run: (text) => {
        const report = parser.parse(text, { publishedOn: "2025-09-05" });
        return report.people.length + report.meetings.length + report.statements.length;
      },
    },
    {
      name: "compromise + chrono-node: names, quotes",
      run: (text) => {
        const doc = nlp(text);
        return (
          doc.people().out("array").length +
          doc.places().out("array").length +
          doc.organizations().out("array").length +
          doc.quotations().out("array").length +
          doc.money().out("array").length +
          chrono.parse(text, reference).length
        );
      },
    },
    {
      name: "wink-nlp + chrono-node: names, quotes",
      run: (text) => {
        const doc = wink.readDoc(text);
        return (
          doc.customEntities().out().length +
          doc
            .entities()
            .out(wink.its.detail)
            .filter(({ type }) => type === "MONEY").length +
          quotesIn(text) +
          chrono.parse(text, reference).length
        );
      },
    },
    { name: "floor: our tokens, sentences and lexicon phrases", run: readTokens },
    {
      name: "floor: a loop over charCodeAt",
      run: (text) => {
        let letters = 0;
        for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) letters++;
        return letters;
      },
    },
  ];
}

/** Wink's model has no people, places or organisations: what its user asks for is runs of proper nouns. */
const NAMES = [
  {
    name: "name",
    patterns: ["PROPN", "PROPN PROPN", "PROPN PROPN PROPN", "PROPN PROPN PROPN PROPN"],
  },
];

/** Wink finds no quotations; what its user writes instead. */
const quotesIn = (text) => text.match(/[“"][^”"]+[”"]/g)?.length ?? 0;

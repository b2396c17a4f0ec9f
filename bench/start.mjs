// A fresh process that loads one library, reads one sentence and says how long both took: start.mjs NAME
const SENTENCE =
  "Estonian Foreign Minister Mari Kuusk met with her Moroccan counterpart, Youssef Amrani, in Tallinn on May 3, 2022.";

/** How each library is loaded and first used. */
const LIBRARIES = {
  communique: async () => (await import("@communique/parser")).parse(SENTENCE),
  compromise: async () => (await import("compromise")).default(SENTENCE).people().out("array"),
  wink: async () => {
    const [{ default: winkNLP }, { default: model }] = [
      await import("wink-nlp"),
      await import("wink-eng-lite-web-model"),
    ];
    return winkNLP(model).readDoc(SENTENCE).entities().out();
  },
  chrono: async () => (await import("chrono-node")).parse(SENTENCE),
};

const start = performance.now();
await LIBRARIES[process.argv[2]]();
console.log(performance.now() - start);

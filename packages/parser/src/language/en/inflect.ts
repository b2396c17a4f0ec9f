import { type Inflected, VerbForm, type VerbForms } from "../language.js";

const VOWELS = "aeiou";
/** Verbs of more syllables that double their last consonant: the stress is not visible in the spelling. */
const DOUBLING = new Set([
  "refer",
  "confer",
  "commit",
  "permit",
  "admit",
  "submit",
  "regret",
  "concur",
  "rebut",
  "recap",
  "travel",
  "signal",
  "label",
  "begin",
]);
/** `drop`, `slip`, `quip`: one vowel between consonants. */
const ONE_SYLLABLE = /^(?:qu|[^aeiou])*[aeiou][bcdfgklmnprstvz]$/u;

/** Every form of the verb phrase `lemma`, whose first word inflects: `point out` → `pointed out`, `pointing out`, … */
export function inflect(lemma: string, forms: VerbForms = {}): readonly Inflected[] {
  const cut = lemma.indexOf(" ");
  const verb = cut < 0 ? lemma : lemma.slice(0, cut);
  const rest = cut < 0 ? "" : lemma.slice(cut);
  if (verb === "be") return be(rest);
  const past = forms.past ?? `${stem(verb, "ed")}ed`;
  const participle = forms.participle ?? past;
  const all: { text: string; form: number }[] = [];
  const add = (text: string, form: number): void => {
    const known = all.find((f) => f.text === text);
    if (known) known.form |= form;
    else all.push({ text, form });
  };
  add(whole(verb, rest), VerbForm.base);
  add(whole(forms.third ?? third(verb), rest), VerbForm.third);
  add(whole(past, rest), VerbForm.past);
  add(whole(participle, rest), VerbForm.participle);
  add(whole(forms.ing ?? `${stem(verb, "ing")}ing`, rest), VerbForm.ing);
  return all;
}

/** An irregular form may be given for the whole phrase (`drove home the point`) or for its verb. */
const whole = (form: string, rest: string): string => (form.includes(" ") ? form : form + rest);

function be(rest: string): readonly Inflected[] {
  const rows: [string, number][] = [
    ["be", VerbForm.base],
    ["am", VerbForm.third],
    ["is", VerbForm.third],
    ["are", VerbForm.third],
    ["was", VerbForm.past],
    ["were", VerbForm.past],
    ["been", VerbForm.participle],
    ["being", VerbForm.ing],
  ];
  return rows.map(([text, form]) => ({ text: text + rest, form }));
}

function stem(verb: string, suffix: "ed" | "ing"): string {
  const last = verb.at(-1) ?? "";
  const before = verb.at(-2) ?? "";
  if (last === "e") {
    if (suffix === "ed") return verb.slice(0, -1);
    if (before === "i") return `${verb.slice(0, -2)}y`;
    return before === "e" || before === "o" || before === "y" ? verb : verb.slice(0, -1);
  }
  if (last === "y" && suffix === "ed" && !VOWELS.includes(before)) return `${verb.slice(0, -1)}i`;
  return DOUBLING.has(verb) || ONE_SYLLABLE.test(verb) ? verb + last : verb;
}

function third(verb: string): string {
  if (verb === "have") return "has";
  const last = verb.at(-1) ?? "";
  const before = verb.at(-2) ?? "";
  if (last === "y" && !VOWELS.includes(before)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

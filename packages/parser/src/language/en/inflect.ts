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
  const rows: [string, number][] = [
    [verb, VerbForm.base],
    [forms.third ?? third(verb), VerbForm.third],
    [past, VerbForm.past],
    [participle, VerbForm.participle],
    [forms.ing ?? `${stem(verb, "ing")}ing`, VerbForm.ing],
  ];
  const merged = new Map<string, number>();
  for (const [text, form] of rows) merged.set(text, (merged.get(text) ?? 0) | form);
  return [...merged].map(([text, form]) => ({ text: whole(text, rest), form }));
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

// The page: a story goes in, the worker reads it, and what it made of it is shown.
import { follow } from "./address.ts";
import { element } from "./element.ts";
import { countsText, speedText } from "./figures.ts";
import { onFile } from "./file-drop.ts";
import { choose, chosen, offer } from "./format-choice.ts";
import { fromFragment, type Linked } from "./link.ts";
import { download, show, waitFor } from "./output.ts";
import { createReader } from "./reader.ts";
import type { Answer, Message } from "./reading.ts";
import { samples } from "./samples.ts";
import { isAnother, type Story } from "./story.ts";
import { textOf } from "./text-file.ts";

const text = element("text", HTMLTextAreaElement);
const published = element("published", HTMLInputElement);
const figures = element("figures", HTMLParagraphElement);
const note = element("note", HTMLParagraphElement);
const button = (id: string) => element(id, HTMLButtonElement);

let shown: Answer | undefined;
/** The story whose day of publication is in the form; undefined once the user has set the day. */
let dated: Story | undefined;
const reader = createReader(receive);

function receive(message: Message): void {
  if ("formats" in message) {
    offer(message.formats, changed);
    void open();
  } else if ("answer" in message) {
    shown = message.answer;
    show(shown, () => reader.busy);
    figures.textContent = `${speedText(shown)} · ${countsText(shown.counts)}`;
  } else say(message.problem);
}

/** Shows the story of the address, or else a sample. */
async function open(): Promise<void> {
  try {
    const linked = await fromFragment(location.hash);
    choose(linked?.format ?? chosen());
    put(linked ?? samples[0]);
  } catch {
    choose(chosen());
    put({ text: "", publishedOn: "" });
    say("The link is damaged: its story cannot be read.");
  }
  ask();
}

function ask(): void {
  reader.ask(current());
  waitFor();
}

function current(): Linked {
  return { text: text.value, publishedOn: published.value, format: chosen() };
}

function put(story: Story): void {
  dated = story;
  text.value = story.text;
  text.scrollTop = 0;
  published.value = story.publishedOn;
}

/** The user changed something. */
function changed(): void {
  say("");
  ask();
  void follow(current());
}

function take(story: Story): void {
  put(story);
  changed();
}

async function takeFile(file: File): Promise<void> {
  try {
    take({ text: await textOf(file), publishedOn: "" });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

async function copy(words: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    say(done);
  } catch {
    say("The browser does not let the page copy: mark the text and copy it yourself.");
  }
}

async function share(): Promise<void> {
  if (await follow(current())) await copy(location.href, "The link is copied: it holds the story.");
  else say("The story is too long for a link.");
}

function say(words: string): void {
  note.textContent = words;
}

for (const sample of samples) {
  const choice = document.createElement("button");
  choice.type = "button";
  choice.textContent = sample.name;
  choice.addEventListener("click", () => take(sample));
  element("samples", HTMLFieldSetElement).append(choice);
}
text.addEventListener("input", () => {
  // The day of a sample says nothing of the story that is pasted over it.
  if (dated && isAnother(text.value, dated.text)) published.value = "";
  changed();
});
published.addEventListener("input", () => {
  dated = undefined;
  changed();
});
onFile(takeFile);
button("clear").addEventListener("click", () => {
  take({ text: "", publishedOn: "" });
  text.focus();
});
button("share").addEventListener("click", share);
button("copy").addEventListener("click", () => {
  if (shown) void copy(shown.output, `${shown.format.name} is copied.`);
});
button("download").addEventListener("click", () => {
  if (shown) download(shown);
});
window.addEventListener("hashchange", open);
// A note lies over the page: whatever the user does next, it has been read.
for (const act of ["pointerdown", "keydown"]) document.addEventListener(act, () => say(""));

// From a disk the page is there anyway; in development it must not be yesterday's.
if (import.meta.env.PROD && location.protocol.startsWith("http")) {
  void navigator.serviceWorker?.register("./sw.js");
}

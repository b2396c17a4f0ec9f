// Reads what the user pastes, marks what was said in the text, and lists who said it.
import { compareSpans, type Report, type Span, sliceSpan } from "@communique/core";
import { parse } from "@communique/parser";

const input = element<HTMLTextAreaElement>("input");
const story = element("story");
const statements = element("statements");

input.addEventListener("input", read);
read();

function read(): void {
  const text = input.value;
  const report = parse(text);
  story.replaceChildren(
    ...marked(
      text,
      report.statements.flatMap(({ content }) => content),
    ),
  );
  statements.replaceChildren(...list(text, report));
}

/** The text with the spans marked; nodes, not HTML, so that a pasted tag stays text. */
function* marked(text: string, spans: Span[]): Generator<Node> {
  let at = 0;
  for (const span of [...spans].sort(compareSpans)) {
    if (span.start < at) continue;
    yield document.createTextNode(text.slice(at, span.start));
    yield labelled("mark", sliceSpan(text, span));
    at = span.end;
  }
  yield document.createTextNode(text.slice(at));
}

function* list(text: string, report: Report): Generator<Node> {
  for (const { speaker, act, content } of report.statements) {
    const name = report.people.find(({ id }) => id === speaker.person)?.name ?? speaker.label;
    yield labelled("dt", `${name} · ${act}`);
    yield labelled("dd", content.map((span) => sliceSpan(text, span)).join(" … "));
  }
}

function labelled(tag: string, text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

function element<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

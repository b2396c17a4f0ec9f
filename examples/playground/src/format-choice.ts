import { element } from "./element.ts";
import type { Format } from "./reading.ts";

/** The row of formats, of which one is chosen: radio buttons, so that arrow keys work as everywhere. */
const row = element("formats", HTMLFieldSetElement);

/** Shows the formats; a page comes first, as it is what people read. */
export function offer(formats: readonly Format[], onChoice: () => void): void {
  const isPage = ({ mediaType }: Format) => mediaType === "text/html";
  const ordered = [...formats.filter(isPage), ...formats.filter((format) => !isPage(format))];
  row.append(...ordered.map(radio));
  row.addEventListener("change", onChoice);
}

/** The name of the chosen format; empty before any is offered. */
export function chosen(): string {
  return row.querySelector<HTMLInputElement>(":checked")?.value ?? "";
}

/** Chooses a format by name, the first one if there is none of that name. */
export function choose(name: string): void {
  const inputs = [...row.querySelectorAll("input")];
  const wanted = inputs.find(({ value }) => value === name) ?? inputs[0];
  if (wanted) wanted.checked = true;
}

function radio({ name, description }: Format): HTMLLabelElement {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "format";
  input.value = name;
  label.title = description;
  label.append(input, name);
  return label;
}

import { element } from "./element.ts";

/** Calls with each file that is opened with the button or dropped anywhere on the page. */
export function onFile(take: (file: File) => void): void {
  const input = element("file", HTMLInputElement);
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // Otherwise the same file could not be opened again.
    input.value = "";
    if (file) take(file);
  });

  const { classList } = document.documentElement;
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    classList.add("dropping");
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    classList.remove("dropping");
    if (!holdsFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}

/** Languages of a fence that can be run, and the extension of the file that it becomes. */
const EXTENSIONS = { ts: "ts", js: "mjs", mjs: "mjs", cjs: "cjs", sh: "sh" };

/**
 * The code blocks of a Markdown file that can be run, each with the output that the file says it has.
 *
 *     ```ts            a program of its own
 *     ```ts continues  goes on where the block before it stopped
 *     ```text output   what the block before it prints
 */
export function readmeBlocks(markdown) {
  const blocks = [];
  for (const { line, info, code } of fences(markdown)) {
    const [language = "", note] = info.split(/\s+/u);
    const last = blocks.at(-1);
    if (note === "output" && last) last.expected = code;
    const extension = EXTENSIONS[language];
    if (note === "output" || !extension) continue;
    const earlier = note === "continues" && last ? last.code : "";
    blocks.push({ line, extension, code: earlier + code, continues: earlier !== "" });
  }
  return blocks;
}

function* fences(markdown) {
  let open;
  for (const [index, text] of markdown.split("\n").entries()) {
    const fence = /^ {0,3}(`{3,})(.*)$/u.exec(text);
    if (!open && fence) open = { line: index + 1, mark: fence[1], info: fence[2].trim(), code: "" };
    else if (open && fence && fence[1].length >= open.mark.length && fence[2].trim() === "") {
      yield open;
      open = undefined;
    } else if (open) open.code += `${text}\n`;
  }
}

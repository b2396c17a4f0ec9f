import { CARDS_STYLE } from "./style/cards.js";
import { PAGE_STYLE } from "./style/page.js";
import { PRINT_STYLE } from "./style/print.js";
import { storyStyle } from "./style/story.js";
import { themeStyle } from "./style/theme.js";

/** What every page looks like; nothing in it depends on a report. */
export function pageStyle(): string {
  return [themeStyle(), PAGE_STYLE, storyStyle(), CARDS_STYLE, PRINT_STYLE].join("");
}

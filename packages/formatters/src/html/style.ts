import { CARDS_STYLE } from "./style/cards.js";
import { PAGE_STYLE } from "./style/page.js";
import { PRINT_STYLE } from "./style/print.js";
import { STORY_STYLE } from "./style/story.js";
import { THEME_STYLE } from "./style/theme.js";

/** What every page looks like; nothing in it depends on a report. */
export const STYLE = [THEME_STYLE, PAGE_STYLE, STORY_STYLE, CARDS_STYLE, PRINT_STYLE].join("");

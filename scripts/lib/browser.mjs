// A real browser for the tests of what people look at.
import { chromium } from "playwright-core";
import { debianProgram } from "./debian.mjs";

/** Starts Debian's Chromium with an empty profile, silent towards the network; `close()` ends it. */
export function openBrowser() {
  return chromium.launch({
    executablePath: debianProgram("chromium"),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

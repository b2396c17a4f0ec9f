// Our own texts in four styles of the trade. Countries and organisations are real; officials and figures are invented.
import ministryReadout from "../samples/ministry-readout.txt?raw";
import phoneCall from "../samples/phone-call.txt?raw";
import pressService from "../samples/press-service.txt?raw";
import wireStory from "../samples/wire-story.txt?raw";
import type { Story } from "./story.ts";

export interface Sample extends Story {
  name: string;
}

export const samples: readonly [Sample, ...Sample[]] = [
  { name: "Wire story", text: wireStory, publishedOn: "2026-03-11" },
  { name: "Ministry readout", text: ministryReadout, publishedOn: "2026-02-19" },
  { name: "Press service", text: pressService, publishedOn: "2025-11-14" },
  { name: "Phone call", text: phoneCall, publishedOn: "2026-07-08" },
];

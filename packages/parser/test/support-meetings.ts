import { parse } from "../src/index.js";

/** Each encounter as `form status: who, who; date; place`, and its occasion behind `@`. */
export function meetingsOf(text: string, publishedOn = "2024-06-12"): string[] {
  const report = parse(text, { publishedOn });
  const named = new Map<string, string | undefined>(
    [...report.people, ...report.organizations].map((e) => [e.id, e.name]),
  );
  return report.meetings.map(({ form, status, participants, date, place, occasion }) => {
    const who = participants.map(
      (p) => named.get(p.person ?? p.organization ?? "") ?? p.country ?? "?",
    );
    const on = occasion ? ` @${occasion.name}` : "";
    return `${form} ${status}: ${who.join(", ")}; ${date?.edtf ?? "-"}; ${place?.name ?? "-"}${on}`;
  });
}

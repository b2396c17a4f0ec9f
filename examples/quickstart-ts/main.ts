// A story in, who said what out, and where it stands. The officials and figures are invented.
import { type Statement, sliceSpan } from "@communique/core";
import { parse } from "@communique/parser";

const text = `TALLINN, May 3 (Baltic Desk) - Estonian Foreign Minister Mari Kuusk met with her Moroccan \
counterpart Youssef Amrani in Tallinn on Tuesday.

"We want trade to reach 200 million euros by 2030," Kuusk said.

Amrani thanked Estonia for the warm welcome.`;

const report = parse(text, { publishedOn: "2022-05-03" });

for (const { form, status, place, date, participants } of report.meetings) {
  const who = participants.map(({ person }) => nameOf(person)).join(" and ");
  console.log(`${status} ${form}: ${who}, ${place?.name}, ${date?.first}`);
}

for (const statement of report.statements) {
  console.log(`${nameOf(statement.speaker.person)} (${statement.act}): ${contentOf(statement)}`);
}

for (const { target, deadline } of report.tradeTargets) {
  console.log(`trade target: ${target?.amount} ${target?.currency}, ${deadline?.edtf}`);
}

function nameOf(id: string | undefined): string | undefined {
  return report.people.find((person) => person.id === id)?.name;
}

/** What was said, cut from the story: every value can show the characters that it came from. */
function contentOf({ content }: Statement): string {
  return content.map((span) => sliceSpan(text, span)).join(" … ");
}

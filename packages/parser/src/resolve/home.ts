import type { DatelineFound } from "../annotate/dateline.js";
import type { Mention } from "../annotate/mentions.js";
import type { TextDocument } from "../document.js";
import type { People, Person } from "./people.js";

/** The country that a story is written in: its dateline's, else its agency's. */
export function hostCountry(
  doc: TextDocument,
  { place, agency }: DatelineFound,
): string | undefined {
  return (
    place?.country ??
    doc.lexicon.language.agencies.find((a) => a.name === agency || a.forms?.includes(agency ?? ""))
      ?.country
  );
}

/**
 * Gives a country to officials who stand without one. A story says `the President` of its own country's:
 * the dateline's or the agency's, else the one country of the text that no other official represents.
 */
export function placeAtHome(
  doc: TextDocument,
  mentions: readonly Mention[],
  people: People,
  host: string | undefined,
): void {
  const open = people.all.filter(
    (p) => p.country === undefined && p.titles.length > 0 && !worksForBody(doc, p),
  );
  if (open.length === 0) return;
  const home = host ?? unrepresented(mentions, people);
  if (home === undefined) return;
  for (const p of open) p.country = home;
}

/** NATO's and the UN's officials represent no country. */
function worksForBody(doc: TextDocument, p: Person): boolean {
  return p.titles.some((t) => {
    const body = t.organization
      ? doc.lexicon.language.organizations[t.organization.entry]
      : undefined;
    return body !== undefined && !body.country && INTERNATIONAL.has(body.kind);
  });
}

const INTERNATIONAL = new Set<string>(["intergovernmental", "un_agency", "forum", "financial"]);

function unrepresented(mentions: readonly Mention[], people: People): string | undefined {
  const counts = new Map<string, number>();
  for (const m of mentions)
    if (m.country && (m.kind === "country" || m.kind === "group"))
      counts.set(m.country, (counts.get(m.country) ?? 0) + 1);
  for (const p of people.all) if (p.country) counts.delete(p.country);
  let best: string | undefined;
  for (const [country, n] of counts)
    if (best === undefined || n > (counts.get(best) as number)) best = country;
  return best;
}

import { type Report, SCHEMA_VERSION } from "@communique/core";
import type { CivilDay } from "./annotate/civil-day.js";
import { findDateline } from "./annotate/dateline.js";
import { findDates } from "./annotate/dates.js";
import { createMatches, findMatches, type Matches } from "./annotate/matches.js";
import type { Mention } from "./annotate/mention.js";
import { findMentions } from "./annotate/mentions.js";
import { findMoney } from "./annotate/money.js";
import { findAgreements } from "./assemble/agreements.js";
import { storyDay } from "./assemble/meeting-day.js";
import { findMeetings } from "./assemble/meetings.js";
import { quotedTokens } from "./assemble/quoted.js";
import { findStatements, statementAt, statementIndex } from "./assemble/statements.js";
import { findTrade } from "./assemble/trade.js";
import { tradeFacts } from "./assemble/trade-facts.js";
import type { TextDocument, TokenRange } from "./document.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import type { ParseOptions } from "./options.js";
import { buildReport } from "./report/report.js";
import { createDiscourse } from "./resolve/discourse.js";
import { actsAsPerson } from "./resolve/evidence.js";
import { hostCountry, placeAtHome } from "./resolve/home.js";
import { resolvePeople } from "./resolve/people.js";
import { dropFurniture } from "./text/furniture.js";
import { findQuotations } from "./text/quotations.js";
import { beginAt, createSegments, type Segments, segment } from "./text/segment.js";
import { tokenise } from "./text/tokenise.js";
import { createTokenTable, type TokenTable } from "./text/tokens.js";

/** The tables that one parser fills again for every text. */
export interface Workspace {
  readonly tokens: TokenTable;
  readonly segments: Segments;
  readonly matches: Matches;
}

export const createWorkspace = (): Workspace => ({
  tokens: createTokenTable(4096),
  segments: createSegments(),
  matches: createMatches(),
});

/** tokenise (which mends) → dropFurniture → segment → annotate. */
export function readText(
  text: string,
  lexicon: Lexicon,
  { tokens, segments, matches }: Workspace,
): TextDocument {
  tokenise(text, tokens, lexicon.vocabulary);
  dropFurniture(tokens, lexicon);
  segment(tokens, lexicon, segments);
  findMatches(tokens, lexicon, matches);
  const { count, kind, flags, known } = tokens;
  const { classes } = lexicon;
  return { text, tokens, segments, matches, lexicon, count, kind, flags, known, classes };
}

/** The whole pipeline: text to report, in the order of the diagram in the README. */
export function parseWith(
  lexicon: Lexicon,
  workspace: Workspace,
  text: string,
  options: ParseOptions,
  publishedOn: CivilDay | undefined,
): Report {
  const doc = readText(text, lexicon, workspace);
  // annotate
  const quotations = findQuotations(doc);
  const quoted = quotedTokens(doc, quotations);
  const dateline = findDateline(doc, publishedOn);
  const told = dateline.range?.to ?? 0;
  if (told < doc.count) beginAt(doc.segments, told);
  const reference = dateline.date?.firstDay ?? dateline.headerDate ?? publishedOn;
  const openDates: TokenRange[] = [];
  const openMoney: TokenRange[] = [];
  const dates = findDates(doc, reference, undefined, openDates);
  const money = findMoney(doc, openMoney);
  const mentions = findMentions(doc, told);
  // resolve
  const host = hostCountry(doc, dateline, mentions);
  const labels = new Set(quotations.map(({ turn }) => turn?.label?.to));
  const acts = (m: Mention): boolean => labels.has(m.to) || actsAsPerson(doc, m);
  const people = resolvePeople(doc, mentions, acts, quoted, host);
  placeAtHome(doc, mentions, people, host, dateline.place?.country);
  const discourse = createDiscourse(doc, mentions, people, quoted, dates);
  // assemble
  const statements = findStatements(discourse, quotations, dateline);
  const said = statementIndex(doc, statements);
  const meetings = findMeetings(discourse, {
    dates,
    dateline,
    quoted,
    speakerAt: (token) => statementAt(statements, said, token)?.actor,
    ...(reference === undefined ? {} : { reference }),
  });
  const facts = tradeFacts(discourse, {
    dates,
    money,
    reference,
    dateline,
    host,
    statements,
    said,
    meetings,
  });
  const { targets, figures } = findTrade(doc, facts);
  const agreements = findAgreements(doc, facts);
  return buildReport(discourse, {
    options,
    schemaVersion: SCHEMA_VERSION,
    dateline,
    publishedOn,
    reference,
    day: storyDay(dateline, reference),
    statements,
    said,
    meetings,
    targets,
    figures,
    agreements,
    quotations,
    openDates,
    openMoney,
  });
}

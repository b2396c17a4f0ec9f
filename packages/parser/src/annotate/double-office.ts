import { hasWord, is, isKind, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type Mention, mentionWith, organizationOf } from "./mention.js";
import { isHead, roleOf, type TitlePhrase, titleWith } from "./title-phrase.js";

/**
 * `Deputy Chairman of the Cabinet of Ministers, Minister of Trade of Chad A`: two offices of one person, whose deputies
 * have a portfolio as well; `Special Assistant to the Prime Minister of Chad, Ambassador A`: an office and a rank.
 */
export function heldTogether(
  doc: TextDocument,
  first: Mention | undefined,
  second: Mention,
): Mention | undefined {
  const { title, name, country } = second;
  const deputy = first?.title;
  if (!deputy || first.name || !name || !title || title.from > name.from) return undefined;
  const comma = isKind(doc, first.to, Kind.comma);
  const bare = deputy.determiner === "none";
  if (!(bare || (comma && deputy.determiner === "the")) || title.determiner !== "none")
    return undefined;
  if (!(comma || is(doc, first.to, W.and)) || second.from !== first.to + 1) return undefined;
  if (first.country && country && first.country !== country) return undefined;
  const home = country ?? first.country;
  const { from } = first;
  const role = roleOf(doc, title);
  if (comma && role === "ambassador" && roleOf(doc, deputy) === "presidential_staff")
    return mentionWith(second, {
      from,
      country: home,
      title: titleWith(deputy, { country: home }),
    });
  // `General Secretary of the Communist Party and President of Chad A`
  const ofBody = bare && !comma && !deputy.plural && hasWord(doc, deputy.from, deputy.to, W.of);
  const leads = ofBody && isHead(role) && !isHead(roleOf(doc, deputy));
  if (!leads && (!MINISTERS.has(role) || !deputises(doc, deputy))) return undefined;
  return mentionWith(second, {
    from,
    country: home,
    title: titleWith(title, { ...spanning(deputy, title), country: home }),
  });
}

const MINISTERS = new Set<string | undefined>(["minister", "foreign_minister"]);

/** Both offices where nothing stands between them, else the portfolio. */
const spanning = (deputy: TitlePhrase, { title, entries }: TitlePhrase): Partial<TitlePhrase> =>
  deputy.to === deputy.title.to
    ? { title: { from: deputy.title.from, to: title.to }, entries: [...deputy.entries, ...entries] }
    : {};

/** Whether an office is that of a deputy of who heads the government. */
const deputises = (doc: TextDocument, title: TitlePhrase): boolean =>
  roleOf(doc, title) === "deputy_head_of_government" ||
  organizationOf(doc, title.organization?.entry ?? -1)?.kind === "government";

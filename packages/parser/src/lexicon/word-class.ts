import { TERM_CLASS_NAMES } from './term-class.js'

/** Closed classes of words that the rules ask for; a language lists their members. */
const NAMES = [
  'abbreviation', 'about', 'adverb', 'agenda', 'and', 'article', 'as', 'at', 'aux', 'be', 'between', 'both', 'but', 'by', 'collective', 'conjunction', 'days',
  'demonstrative', 'determiner', 'during', 'evaluative', 'for', 'former', 'from', 'generic', 'guest', 'have', 'he', 'heheld', 'host', 'i', 'if', 'in',
  'including', 'it', 'its', 'latter', 'modal', 'month', 'not', 'object', 'of', 'on', 'possessive', 'preposition', 'relative', 'respectively', 'she', 'subordinator',
  'that', 'the', 'they', 'to', 'two', 'while', 'wh', 'who', 'with', 'particle', 'orghead', 'direction', 'suffix', 'newly', 'noname', 'audience', 'channel', 'message', 'according', 'institution', 'rank', 'attributable', 'sitting', 'phone', 'online', 'upcoming', 'previous', 'proposing', 'cancelling', 'postponing', 'scheduled', 'last', 'inviting', 'agreeing', 'led', 'sidelines', 'attending', 'ordinal', 'first', 'owner',
  ...TERM_CLASS_NAMES,
] as const

export type WordClassName = (typeof NAMES)[number]

/** Number of each class, for `Lexicon.is`. */
export const WordClass = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Record<WordClassName, number>

export const WORD_CLASS_COUNT: number = NAMES.length

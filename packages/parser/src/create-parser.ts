import type { Report } from '@communique/core'
import type { Language } from './language/language.js'
import { compileLexicon } from './lexicon/compile.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { checkOptions, extendLanguage, type LexiconExtension, type ParseOptions } from './options.js'
import { createWorkspace, parseWith, type Workspace } from './parse.js'

/** Reads texts with one compiled language. */
export interface Parser {
  /** Reads one text. Any string is accepted; throws a `TypeError` only for arguments of the wrong form. */
  parse(text: string, options?: ParseOptions): Report
}

/** A parser for `language`; its word lists are compiled at the first text. */
export function createParserFor(language: Language, extend?: LexiconExtension): Parser {
  let ready: { lexicon: Lexicon; workspace: Workspace } | undefined
  const start = (): { lexicon: Lexicon; workspace: Workspace } => {
    ready ??= { lexicon: compileLexicon(extendLanguage(language, extend)), workspace: createWorkspace() }
    return ready
  }
  return {
    parse(text, options = {}) {
      const publishedOn = checkOptions(text, options)
      const { lexicon, workspace } = start()
      return parseWith(lexicon, workspace, text, options, publishedOn)
    },
  }
}

/**
 * Diplomatic news in, a typed report out: offline, deterministic, every value with the characters it came from.
 *
 * @packageDocumentation
 */
import type { Report } from '@communique/core'
import { createParserFor, type Parser } from './create-parser.js'
import { english } from './language/en/index.js'
import type { ParseOptions, ParserOptions } from './options.js'

export type * from '@communique/core'
export type { Parser } from './create-parser.js'
export type { Language } from './language/language.js'
export type { LexiconExtension, ParseOptions, ParserOptions } from './options.js'

let shared: Parser | undefined

/**
 * Reads one English text.
 *
 * @param text - any string, with its line breaks; all offsets of the report are UTF-16 code units into it.
 * @param options - what is known besides the text; relative dates need `publishedOn` where the text has no dateline date.
 * @returns the report; what the text does not say is absent.
 * @throws TypeError if `text` is no string or an option is of the wrong form.
 *
 * @example
 * ```ts
 * const report = parse('RIGA, May 3. Latvian Foreign Minister Ilze Darga met her Omani counterpart Said Al Harthy.', { publishedOn: '2025-05-03' })
 * report.meetings[0]?.status // 'held'
 * ```
 */
export function parse(text: string, options: ParseOptions = {}): Report {
  shared ??= createParserFor(english)
  return shared.parse(text, options)
}

/**
 * A parser with a language or word lists of your own.
 *
 * @param options - `language` (English if absent) and `extend`, lists of further entries.
 * @throws TypeError if `extend` names a list that the language does not have.
 *
 * @example
 * ```ts
 * const parser = createParser({ extend: { organizations: [{ name: 'Zubrowka Chamber', kind: 'parliament' }] } })
 * parser.parse('…')
 * ```
 */
export function createParser(options: ParserOptions = {}): Parser {
  if (typeof options !== 'object' || options === null) throw new TypeError('createParser: options must be an object.')
  return createParserFor(options.language ?? english, options.extend)
}

import type { Bilingual } from './language.ts'

/** Every kind of thing that can be wrong with terms or a purpose somebody wrote. */
export type FlawCode =
  | 'missing'
  | 'wrongType'
  | 'unknownField'
  | 'unknownCode'
  | 'obsoleteCode'
  | 'malformedCode'
  | 'notADate'
  | 'tooFew'
  | 'outOfRange'
  | 'contradiction'
  | 'notExpressible'
  | 'notAnOntology'
  | 'duplicateCode'
  | 'danglingParent'
  | 'circle'

/** One thing that is wrong: where it is, what was found and what would do. */
export type Flaw = { readonly path: string; readonly code: FlawCode; readonly message: Bilingual }

/** Either the value, or everything that is wrong with what was given. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly flaws: readonly Flaw[] }

export const flaw = (path: string, code: FlawCode, ja: string, en: string): Flaw => ({
  path,
  code,
  message: { ja, en },
})

/** What was found, short enough to quote back. */
export function quoted(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

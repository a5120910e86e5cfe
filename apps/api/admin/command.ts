import type { ParseArgsOptionsConfig } from 'node:util'
import type { Bilingual } from '@raireki/governance'

export type Values = Readonly<Record<string, string | boolean | undefined>>

/** One thing an operator does beside the running registry. */
export type AdminCommand = {
  readonly name: string
  /** How it is called and what it does, as the help shows it. */
  readonly usage: Bilingual
  /** Beside `--lang` and `--help`, which all have. */
  readonly options: ParseArgsOptionsConfig
  readonly run: (values: Values, operands: readonly string[]) => Promise<void>
}

/** The command was called wrongly, or what it was given does not do; what is said says what would. */
export class UsageError extends Error {
  constructor(readonly said: Bilingual) {
    super(said.en)
  }
}

export function needed(values: Values, name: string, what: Bilingual): string {
  const value = values[name]
  if (typeof value === 'string' && value !== '') return value
  throw new UsageError({ en: `--${name} is needed: ${what.en}.`, ja: `--${name} を指定してください（${what.ja}）。` })
}

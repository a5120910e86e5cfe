import type { ParseArgsOptionsConfig } from 'node:util'

export type Values = Readonly<Record<string, string | boolean | undefined>>

/** One thing an operator does beside the running registry. */
export type AdminCommand = {
  readonly name: string
  /** How it is called and what it does, as the help shows it. */
  readonly usage: string
  readonly options: ParseArgsOptionsConfig
  readonly run: (values: Values, operands: readonly string[]) => Promise<void>
}

/** The command was called wrongly, or what it was given does not do; the message says what would. */
export class UsageError extends Error {}

export function needed(values: Values, name: string, what: string): string {
  const value = values[name]
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} is needed: ${what}.`)
  return value
}

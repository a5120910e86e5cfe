import type { Language } from '../platform/identity/actor.ts'
import type { Values } from './command.ts'

/** The language asked for, as `raireki` finds it: `--lang` first, then the usual variables, then English. */
export function languageOf({ lang }: Values, env: NodeJS.ProcessEnv = process.env): Language {
  const asked = lang ?? env.RAIREKI_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return String(asked).toLowerCase().startsWith('ja') ? 'ja' : 'en'
}

import { ConfigurationProblem } from './config.ts'
import { PostgresProblem } from './platform/postgres/problem.ts'
import { isStoreError } from './platform/store/index.ts'

/** Trouble that a person can mend is one clear line; a bug shows where it is. */
export function explainTrouble(error: unknown): string {
  if (error instanceof ConfigurationProblem || error instanceof PostgresProblem || isStoreError(error))
    return error.message
  const { code, message, stack, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT to another one, or stop what uses it.`
  if (code === 'EACCES' || code === 'EROFS') {
    return `The data folder cannot be written (${message}). Set RAIREKI_DATA to one that can.`
  }
  return stack ?? message
}

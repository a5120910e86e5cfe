import { BackupProblem } from './backup/index.ts'
import { ConfigurationProblem } from './config.ts'
import { KeeperStartFailed } from './platform/keeper/keeper-child.ts'
import { PostgresProblem } from './platform/postgres/problem.ts'
import { isStoreError } from './platform/store/index.ts'
import { AnotherLedger } from './spine/index.ts'
import { Unreachable } from './unreachable.ts'

/** Trouble that a person can mend is one clear line; a bug shows where it is. */
export function explainTrouble(error: unknown): string {
  const known = [
    ConfigurationProblem,
    BackupProblem,
    PostgresProblem,
    Unreachable,
    AnotherLedger,
    KeeperStartFailed,
  ].some((kind) => error instanceof kind)
  if (known || isStoreError(error)) return (error as Error).message
  const { code, message, stack, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT to another one, or stop what uses it.`
  if (code === 'EACCES' || code === 'EROFS') {
    return `The data folder cannot be written (${message}). Set RAIREKI_DATA to one that can.`
  }
  return stack ?? message
}

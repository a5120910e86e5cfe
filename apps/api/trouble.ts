import { BackupProblem } from './backup/index.ts'
import { ConfigurationProblem } from './config.ts'
import type { Language } from './platform/identity/actor.ts'
import { KeeperStartFailed } from './platform/keeper/keeper-child.ts'
import { PostgresProblem } from './platform/postgres/problem.ts'
import { isStoreError } from './platform/store/index.ts'
import { AnotherLedger } from './spine/index.ts'
import { Unreachable } from './unreachable.ts'

/** Trouble that a person can mend is one clear line; a bug shows where it is. */
export function explainTrouble(error: unknown, language: Language = 'en'): string {
  if (error instanceof BackupProblem) return error.said[language]
  const known = [ConfigurationProblem, PostgresProblem, Unreachable, AnotherLedger, KeeperStartFailed].some(
    (kind) => error instanceof kind,
  )
  if (known || isStoreError(error)) return (error as Error).message
  const { code, message, stack, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') {
    return language === 'ja'
      ? `ポート ${port} は使われています。PORT を変えるか、使っているものを止めてください。`
      : `Port ${port} is taken: set PORT to another one, or stop what uses it.`
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return language === 'ja'
      ? `データフォルダーに書き込めません（${message}）。RAIREKI_DATA に書き込める場所を指定してください。`
      : `The data folder cannot be written (${message}). Set RAIREKI_DATA to one that can.`
  }
  return stack ?? message
}

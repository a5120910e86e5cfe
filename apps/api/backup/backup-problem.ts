import type { Bilingual } from '@raireki/governance'

/** Why a backup cannot be made or used, in words for the person at the terminal. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
  readonly said: Bilingual

  constructor(en: string, ja: string) {
    super(en)
    this.said = { en, ja }
  }
}

/** Tells the person at the terminal how far it has come. */
export type Say = (en: string, ja: string) => void

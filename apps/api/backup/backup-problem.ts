/** Why a backup cannot be made or used, in words for the person at the terminal. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
}

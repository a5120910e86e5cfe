export { BackupProblem } from './backup-problem.ts'
export { backupCommand, restoreCommand, verifyCommand } from './commands.ts'
export type { StoreVerifiedFacts } from './verify-store.ts'

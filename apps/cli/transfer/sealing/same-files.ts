import type { Profile } from '@raireki/vault'
import type { SourceFile } from '../source/source-file.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { Journal } from './journal.ts'

/** One session key serves one profile. */
export function mustBeSameProfile(profile: Profile, { head }: Journal): void {
  const before = head.profile ?? 'standard'
  if (before !== profile) throw new TransferFault('FilesDiffer', `--profile ${before} → ${profile}`)
}

/** What an earlier run began with: other files under its key would be other plaintext under the same nonces. */
export function mustBeSameFiles(files: readonly SourceFile[], journal: Journal): void {
  const before = new Map(journal.head.files.map((file) => [file.path, file]))
  for (const file of files) {
    const known = before.get(file.path)
    if (!known) throw new TransferFault('FilesDiffer', `+ ${file.path}`)
    if (known.bytes !== file.bytes || known.modified !== file.modified || known.absolute !== file.absolute) {
      throw new TransferFault('SourceChanged', file.absolute)
    }
    before.delete(file.path)
  }
  const [gone] = before.keys()
  if (gone !== undefined) throw new TransferFault('FilesDiffer', `- ${gone}`)
}

export function areSameFiles(files: readonly SourceFile[], journal: Journal): boolean {
  try {
    mustBeSameFiles(files, journal)
    return true
  } catch (error) {
    if (error instanceof TransferFault) return false
    throw error
  }
}

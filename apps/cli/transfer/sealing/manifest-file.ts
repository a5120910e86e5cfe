import { type BodyPlan, bodyPlan, cipherDigest, type ManifestFile } from '@raireki/vault'
import type { Journal, JournalFile, SentPart } from './journal.ts'

export function sentParts(journal: Journal, index: number, count: number): SentPart[] {
  return Array.from({ length: count }, (_, part) => journal.sentPart(index, part + 1) as SentPart)
}

export const planOf = ({ head }: Journal): BodyPlan => bodyPlan(head.profile ?? 'standard')

/** What the manifest says of a file that has arrived whole. */
export function described(journal: Journal, index: number): ManifestFile {
  const file = journal.head.files[index] as JournalFile
  const partSize = journal.uploadOf(index)?.partBytes ?? 0
  const plan = planOf(journal)
  const parts = sentParts(journal, index, plan.partCount(file.bytes, partSize)).map(({ sha256 }) => sha256)
  return {
    path: file.path,
    mediaType: file.mediaType,
    plain: { size: file.bytes, sha256: journal.wholeFile(index)?.plainSha256 ?? '' },
    cipher: { size: plan.bodyLength(file.bytes), sha256OfParts: cipherDigest(parts) },
    salt: Buffer.from(file.salt, 'base64').toString('hex'),
    partSize,
    parts,
  }
}

import { GPG_PART_SIZE, profileOfPartSize } from '@raireki/vault'
import type { File } from '../platform/prisma/generated/client.ts'
import type { Extent } from '../platform/store/index.ts'

/** A body is one OpenPGP message; in the gpg profile it is as many as it has parts. */
export function messagesIn({ partBytes, partSha256 }: File): number {
  return profileOfPartSize(partBytes) === 'gpg' ? partSha256.length : 1
}

/** Where message `number`, from 1, lies in the body, or nothing where there is no such message. */
export function messageExtent(file: File, number: number): Extent | undefined {
  const count = messagesIn(file)
  if (!Number.isInteger(number) || number < 1 || number > count) return undefined
  const size = Number(file.cipherBytes)
  if (count === 1) return { from: 0, bytes: size }
  const from = (number - 1) * GPG_PART_SIZE
  return { from, bytes: Math.min(GPG_PART_SIZE, size - from) }
}

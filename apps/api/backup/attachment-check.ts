import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { type AttachmentKey, SEALED_MORE_BYTES } from '../platform/keys/attachment-key.ts'
import type { Attachment } from '../platform/prisma/generated/client.ts'
import { isStoreError, type ObjectStore } from '../platform/store/index.ts'

/** What is wrong with a request's file as the store has it. */
export type AttachmentFault = {
  readonly attachmentId: string
  readonly requestId: string
  readonly objectKey: string
  readonly fault: 'missing' | 'cutOff' | 'tooLong' | 'changed'
}

type Doors = { readonly store: ObjectStore; readonly attachmentKey: AttachmentKey }

/** Reads a file, which is small, and opens it. A store that does not answer is no fault of the file, and is thrown. */
export async function attachmentFault({ store, attachmentKey }: Doors, attachment: Attachment) {
  try {
    return faultOf(attachmentKey, attachment, await buffer(await store.read(attachment.objectKey)))
  } catch (error) {
    if (isStoreError(error, 'NotFound')) return fault(attachment, 'missing')
    throw error
  }
}

export function faultOf(key: AttachmentKey, attachment: Attachment, sealed: Buffer): AttachmentFault | undefined {
  const expected = sealedBytes(attachment)
  if (sealed.length < expected) return fault(attachment, 'cutOff')
  if (sealed.length > expected) return fault(attachment, 'tooLong')
  try {
    const plain = key.open(attachment.id, attachment.salt, sealed)
    if (createHash('sha256').update(plain).digest('hex') === attachment.sha256) return undefined
  } catch {
    // Its own tag says that it is not what was sealed.
  }
  return fault(attachment, 'changed')
}

export const sealedBytes = ({ bytes }: Attachment): number => Number(bytes) + SEALED_MORE_BYTES

function fault({ id, requestId, objectKey }: Attachment, what: AttachmentFault['fault']): AttachmentFault {
  return { attachmentId: id, requestId, objectKey, fault: what }
}

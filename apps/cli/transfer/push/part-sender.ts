import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { type PartDigests, type ReadAt, streamPart } from '@raireki/vault'
import { putPart } from '../store/put-part.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { Journal, JournalFile, SentPart } from './journal.ts'
import { Rooms } from './rooms.ts'

/** One file on its way, opened for reading. */
export interface FileOnItsWay {
  readonly index: number
  readonly file: JournalFile
  readonly handle: FileHandle
  readonly partBytes: number
  readonly journal: Journal
}

const digestLength = 16

// Sealing here, between two writes to a socket, keeps up with any network that one process can fill, in a third of the
// memory that threads of their own would take.
const rooms = new Rooms()

/** Seals one part again without sending it. Used to prove that a source is still what it was. */
export async function sealAgain(
  on: FileOnItsWay,
  part: number,
  more: { signal: AbortSignal; md5?: boolean },
): Promise<PartDigests> {
  const { pieces } = streamPart({ ...recipeOf(on, part), md5: more.md5 ?? false }, (length) => rooms.take(length))
  for (;;) {
    const next = await pieces.next()
    more.signal.throwIfAborted()
    if (next.done) return next.value
    rooms.giveBack(next.value)
  }
}

/** Seals one part and sends it while it is being sealed: no more than a few pieces are in memory. */
export async function sendPart(
  on: FileOnItsWay,
  part: number,
  url: string,
  signal: AbortSignal,
  moved: (bytes: number) => void,
): Promise<SentPart> {
  const stream = streamPart(recipeOf(on, part), (length) => rooms.take(length))
  let digests: PartDigests | undefined
  async function* admitted(): AsyncGenerator<Uint8Array> {
    for (let number = 0; ; number += 1) {
      const next = await stream.pieces.next()
      if (next.done) {
        digests = next.value
        return
      }
      const digest = createHash('sha256').update(next.value).digest().subarray(0, digestLength).toString('base64')
      if (!on.journal.admits(on.index, part, number, digest)) throw new TransferFault('SourceChanged', on.file.absolute)
      yield next.value
      moved(next.value.length)
    }
  }
  const bytes = stream.part.length
  const sent = (piece: Uint8Array) => rooms.giveBack(piece)
  const etag = await putPart({ url, bytes, pieces: admitted(), signal, sent })
  if (!digests) throw new TransferFault('StoreRefused', `the store answered before it had all of part ${part}`)
  return { number: part, bytes, etag, sha256: digests.sha256 }
}

function recipeOf(on: FileOnItsWay, partNumber: number) {
  return {
    sessionKey: Buffer.from(on.journal.head.sessionKey, 'base64'),
    salt: Buffer.from(on.file.salt, 'base64'),
    plainLength: on.file.bytes,
    partSize: on.partBytes,
    partNumber,
    source: readerOf(on.handle, on.file.absolute),
  }
}

/** Each part reads into memory of its own, used again for every chunk. */
function readerOf(handle: FileHandle, name: string): ReadAt {
  let buffer = Buffer.allocUnsafeSlow(0)
  return async (offset, length) => {
    if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length)
    let at = 0
    while (at < length) {
      const { bytesRead } = await handle.read(buffer, at, length - at, offset + at)
      if (bytesRead === 0) throw new TransferFault('SourceChanged', name)
      at += bytesRead
    }
    return buffer.subarray(0, length)
  }
}

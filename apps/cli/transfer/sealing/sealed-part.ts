import { createHash } from 'node:crypto'
import { type PartDigests, streamPart } from '@raireki/vault'
import { rooms, sealedChunkBytes } from '../rooms.ts'
import type { OpenSource } from '../source/source-reader.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { Journal, JournalFile } from './journal.ts'

/** One file on its way, opened for reading. */
export interface FileOnItsWay {
  readonly index: number
  readonly file: JournalFile
  readonly source: OpenSource
  readonly partBytes: number
  readonly journal: Journal
}

const digestLength = 16

// Sealing here, between two writes to a socket, keeps up with any network that one process can fill, in a third of the
// memory that threads of their own would take.

/** Seals one part again without sending it. Used to prove that a source is still what it was. */
export async function sealAgain(
  on: FileOnItsWay,
  part: number,
  more: { signal: AbortSignal; md5?: boolean },
): Promise<PartDigests> {
  const reader = on.source.reader()
  const recipe = { ...recipeOf(on, part), source: reader.readAt, md5: more.md5 ?? false }
  const { part: whole, pieces } = streamPart(recipe, (length) => rooms.take(length))
  const giveBack = roomsOf(whole.length)
  try {
    for (;;) {
      const next = await pieces.next()
      more.signal.throwIfAborted()
      if (next.done) return next.value
      giveBack(next.value)
    }
  } finally {
    reader.done()
  }
}

/** A chunk may go out in several pieces; its room is free with the last of them, or where the part ends within it. */
function roomsOf(partLength: number): (piece: Uint8Array) => void {
  let left = partLength
  return (piece) => {
    left -= piece.length
    if (left === 0 || piece.byteOffset + piece.length === sealedChunkBytes) rooms.giveBack(piece)
  }
}

export interface AdmittedPart {
  readonly bytes: number
  readonly pieces: AsyncGenerator<Uint8Array>
  /** Known when the pieces have all been taken. */
  readonly digests: () => PartDigests | undefined
  /** Gives a piece's memory back once it is no longer needed. */
  readonly done: (piece: Uint8Array) => void
}

/** Seals one part as a stream; every piece is written down in the journal before it is given out. */
export function admittedPart(on: FileOnItsWay, part: number, moved: (bytes: number) => void): AdmittedPart {
  const sha256 = createHash('sha256')
  const reader = on.source.reader()
  const recipe = { ...recipeOf(on, part), source: reader.readAt, sha256 }
  const stream = streamPart(recipe, (length) => rooms.take(length))
  // The part's own hash, looked at on the way, tells its pieces apart: nothing is hashed twice for it.
  const upToHere = on.journal.head.pieces === 'up to here'
  const digestOf = (piece: Uint8Array): string => {
    const hash = upToHere ? sha256.copy() : createHash('sha256').update(piece)
    return hash.digest().subarray(0, digestLength).toString('base64')
  }
  let digests: PartDigests | undefined
  async function* admitted(): AsyncGenerator<Uint8Array> {
    try {
      for (let number = 0; ; number += 1) {
        const next = await stream.pieces.next()
        if (next.done) {
          digests = next.value
          return
        }
        if (!on.journal.admits(on.index, part, number, digestOf(next.value)))
          throw new TransferFault('SourceChanged', on.file.absolute)
        yield next.value
        moved(next.value.length)
      }
    } finally {
      reader.done()
    }
  }
  return { bytes: stream.part.length, pieces: admitted(), digests: () => digests, done: roomsOf(stream.part.length) }
}

function recipeOf(on: FileOnItsWay, partNumber: number) {
  return {
    sessionKey: Buffer.from(on.journal.head.sessionKey, 'base64'),
    salt: Buffer.from(on.file.salt, 'base64'),
    plainLength: on.file.bytes,
    partSize: on.partBytes,
    partNumber,
    profile: on.journal.head.profile ?? ('standard' as const),
  }
}

import { createHash } from 'node:crypto'
import { type FileSealer, type Lanes, openFileSealer, type PartDigests } from '@raireki/vault'
import { putPart } from '../store/put-part.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { Journal, JournalFile, SentPart } from './journal.ts'

/** One file on its way: threads of its own seal its parts, as often as they are needed. */
export interface FileOnItsWay {
  readonly index: number
  readonly file: JournalFile
  readonly partBytes: number
  readonly journal: Journal
  readonly sealer: FileSealer
}

const digestLength = 16

export async function sealerOf(
  journal: Journal,
  file: JournalFile,
  more: { partBytes: number; lanes: Lanes; md5?: boolean },
): Promise<FileSealer> {
  const sealer = await openFileSealer(file.absolute, {
    sessionKey: Buffer.from(journal.head.sessionKey, 'base64'),
    salt: Buffer.from(file.salt, 'base64'),
    partSize: more.partBytes,
    lanes: more.lanes,
    md5: more.md5 ?? false,
  })
  if (sealer.file.size !== file.bytes) throw new TransferFault('SourceChanged', file.absolute)
  return sealer
}

/** Seals one part again without sending it. Used to prove that a source is still what it was. */
export async function sealAgain(sealer: FileSealer, part: number, signal: AbortSignal): Promise<PartDigests> {
  const stream = sealer.seal(part)
  for await (const piece of stream.pieces) {
    signal.throwIfAborted()
    stream.reuse(piece)
  }
  return stream.digests
}

/** Seals one part and sends it while it is being sealed: no more than a few pieces are in memory. */
export async function sendPart(
  on: FileOnItsWay,
  part: number,
  url: string,
  signal: AbortSignal,
  moved: (bytes: number) => void,
): Promise<SentPart> {
  const stream = on.sealer.seal(part)
  async function* admitted(): AsyncGenerator<Uint8Array> {
    let number = 0
    for await (const piece of stream.pieces) {
      const digest = createHash('sha256').update(piece).digest().subarray(0, digestLength).toString('base64')
      if (!on.journal.admits(on.index, part, number, digest)) throw new TransferFault('SourceChanged', on.file.absolute)
      yield piece
      moved(piece.length)
      number += 1
    }
  }
  const bytes = stream.part.length
  const etag = await putPart({ url, bytes, pieces: admitted(), signal })
  const { sha256 } = await stream.digests
  return { number: part, bytes, etag, sha256 }
}

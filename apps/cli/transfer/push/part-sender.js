import { createHash } from 'node:crypto'
import { openFileSealer } from '@raireki/vault'
import { putPart } from '../store/put-part.js'
import { TransferFault } from '../transfer-fault.js'

const digestLength = 16
export async function sealerOf(journal, file, more) {
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
export async function sealAgain(sealer, part, signal) {
  const stream = sealer.seal(part)
  for await (const piece of stream.pieces) {
    signal.throwIfAborted()
    stream.reuse(piece)
  }
  return stream.digests
}
/** Seals one part and sends it while it is being sealed: no more than a few pieces are in memory. */
export async function sendPart(on, part, url, signal, moved) {
  const stream = on.sealer.seal(part)
  async function* admitted() {
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

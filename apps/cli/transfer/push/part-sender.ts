import type { SentPart } from '../sealing/journal.ts'
import { admittedPart, type FileOnItsWay } from '../sealing/sealed-part.ts'
import { putPart } from '../store/put-part.ts'
import { TransferFault } from '../transfer-fault.ts'

/** Seals one part and sends it while it is being sealed: no more than a few pieces are in memory. */
export async function sendPart(
  on: FileOnItsWay,
  part: number,
  url: string,
  signal: AbortSignal,
  moved: (bytes: number) => void,
): Promise<SentPart> {
  const { bytes, pieces, digests, done } = admittedPart(on, part, moved)
  const etag = await putPart({ url, bytes, pieces, signal, sent: done })
  const made = digests()
  if (!made) throw new TransferFault('StoreRefused', `the store answered before it had all of part ${part}`)
  return { number: part, bytes, etag, sha256: made.sha256 }
}

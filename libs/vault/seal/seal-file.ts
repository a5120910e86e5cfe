import { hex } from '../format/octets.ts'
import type { Part } from '../format/parts.ts'
import { cipherDigest, type SealedFile } from '../manifest/manifest.ts'
import { inOrder } from '../workers/in-order.ts'
import { openLanes } from '../workers/lanes.ts'
import { type FileOrder, openFileSealer } from './file-sealer.ts'
import type { PartDigests } from './part-order.ts'

/** A part of a file, whole, in pieces that lie end to end. */
export interface FilePart extends Part, PartDigests {
  readonly pieces: readonly Uint8Array[]
  /** Gives the pieces' memory back once they have been sent. Not needed, but with it memory stays small. */
  release(): void
}

/**
 * Seals a file and yields its parts in order, while worker threads make the next ones. At most one part more than there
 * are workers is in memory. The generator returns what the manifest needs.
 *
 * To take parts in another order, or as streams, use `openFileSealer`.
 */
export async function* sealFile(
  path: string,
  order: FileOrder & { workers?: number },
): AsyncGenerator<FilePart, SealedFile> {
  const lanes = order.lanes ?? openLanes(order.workers)
  try {
    const sealer = await openFileSealer(path, { ...order, lanes })
    const parts: string[] = []
    const seal = async ({ number }: Part): Promise<FilePart> => {
      const stream = sealer.seal(number)
      const pieces: Uint8Array[] = []
      for await (const piece of stream.pieces) pieces.push(piece)
      const release = () => pieces.splice(0).forEach(stream.reuse)
      return { ...stream.part, ...(await stream.digests), pieces, release }
    }
    for await (const part of inOrder(sealer.parts, lanes.count, seal)) {
      parts.push(part.sha256)
      yield part
    }
    return {
      plain: { size: sealer.file.size, sha256: await sealer.plainDigest() },
      cipher: { size: sealer.bodyLength, sha256OfParts: cipherDigest(parts) },
      salt: hex(order.salt),
      partSize: sealer.partSize,
      parts,
    }
  } finally {
    if (!order.lanes) await lanes.close()
  }
}

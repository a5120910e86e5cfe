import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { bodyLength } from '../format/body-layout.ts'
import { type Part, partOf, partPlan, suggestedPartSize } from '../format/parts.ts'
import { VaultError } from '../vault-error.ts'
import type { Lane } from '../workers/lane.ts'
import { type Lanes, openLanes } from '../workers/lanes.ts'
import type { FileStamp } from '../workers/tasks.ts'
import type { PartDigests } from './part-order.ts'

export interface FileOrder {
  readonly sessionKey: Uint8Array
  readonly salt: Uint8Array
  /** `suggestedPartSize` of the file where it is not given. */
  readonly partSize?: number
  readonly md5?: boolean
  /** Threads to share with other files. Without them the sealer starts its own and ends them when it is closed. */
  readonly lanes?: Lanes
}

export interface PartStream {
  readonly part: Part
  /** Pieces of at most 4 MiB, as fast as they are taken. */
  readonly pieces: AsyncGenerator<Uint8Array>
  /** Known when the pieces have all been taken. */
  readonly digests: Promise<PartDigests>
  /** Gives a piece's memory back once it has been sent. Not needed, but with it memory stays small and sealing fast. */
  reuse(piece: Uint8Array): void
}

/** A file being sealed by worker threads. Parts can be asked for in any order, several at a time, and again. */
export interface FileSealer {
  readonly file: FileStamp
  readonly bodyLength: number
  readonly partSize: number
  readonly parts: readonly Part[]
  seal(partNumber: number): PartStream
  /**
   * Seals a part again and compares it with what was made before. It throws SourceChanged unless they are the same:
   * parts may only be added to an earlier upload after this has passed for one of its parts.
   */
  prove(partNumber: number, sha256: string): Promise<void>
  /** SHA-256 of the plaintext in hex. It is computed alongside the parts, as far as they have been asked for. */
  plainDigest(): Promise<string>
  close(): Promise<void>
}

export async function openFileSealer(path: string, order: FileOrder): Promise<FileSealer> {
  const { size, mtimeMs } = await stat(path)
  const file: FileStamp = { path, size, modifiedMs: mtimeMs }
  const partSize = order.partSize ?? suggestedPartSize(size)
  const lanes = order.lanes ?? openLanes()
  const hashing = hashAlongside(file, lanes)

  function seal(partNumber: number): PartStream {
    const part = partOf(size, partSize, partNumber)
    hashing.upTo(part.plain.to)
    const { sessionKey, salt } = order
    const task = { kind: 'seal' as const, file, sessionKey, salt, partSize, partNumber, md5: order.md5 ?? false }
    const digests = Promise.withResolvers<PartDigests>()
    digests.promise.catch(() => {})
    let lane: Lane | undefined
    async function* pieces(): AsyncGenerator<Uint8Array> {
      try {
        lane = lanes.freest()
        digests.resolve(yield* lane.stream<'seal'>(task))
      } catch (error) {
        digests.reject(error)
        throw error
      } finally {
        digests.reject(new VaultError('BadArgument', `Part ${partNumber} was not taken to its end.`))
      }
    }
    return { part, pieces: pieces(), digests: digests.promise, reuse: (piece) => lane?.reuse(piece) }
  }

  async function prove(partNumber: number, sha256: string): Promise<void> {
    const again = seal(partNumber)
    for await (const piece of again.pieces) again.reuse(piece)
    if ((await again.digests).sha256 === sha256) return
    throw new VaultError(
      'SourceChanged',
      `${path} is not the file whose part ${partNumber} was made before. Seal it anew, with a new session key and salt.`,
    )
  }

  return {
    file,
    partSize,
    bodyLength: bodyLength(size),
    parts: partPlan(size, partSize),
    seal,
    prove,
    plainDigest: hashing.digest,
    close: async () => {
      if (!order.lanes) await lanes.close()
    },
  }
}

/** Keeps the hash of the plaintext level with the parts, while the octets they read are still in memory. */
function hashAlongside(file: FileStamp, lanes: Lanes) {
  const hashId = randomUUID()
  let asked = 0
  let failed: Promise<unknown> = Promise.resolve()
  const task = (to: number, last: boolean) => {
    const from = asked
    asked = Math.max(asked, to)
    return lanes.hashing.perform<'hash'>({ kind: 'hash', hashId, path: file.path, file, from, to, last })
  }
  let digest: Promise<string> | undefined
  return {
    upTo(to: number): void {
      if (to <= asked) return
      failed = Promise.all([failed, task(to, false)])
      failed.catch(() => {})
    },
    digest(): Promise<string> {
      digest ??= Promise.all([failed, task(file.size, true)]).then(([, { sha256 }]) => sha256!)
      return digest
    },
  }
}

import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { digestOfFile } from '../file-digest.ts'
import { type Patience, usualPatience } from '../patience.ts'
import { eachOf, Places } from '../places.ts'
import { type TransferEvents, TransferProgress } from '../progress.ts'
import { TransferFault } from '../transfer-fault.ts'
import { BodyAddresses } from './body-addresses.ts'
import { BodyReaders } from './body-readers.ts'
import { pullFile, streamFile, targetIn } from './pull-file.ts'
import type { DeliveredFile, Pulling } from './pulling.ts'

export interface PullOrder {
  readonly files: readonly DeliveredFile[]
  readonly sessionKey: Uint8Array
  readonly parallel: number
  /** Fresh addresses under the same delivery, by path. */
  readonly renew: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

interface Surroundings {
  readonly signal: AbortSignal
  readonly events?: TransferEvents
  readonly patience?: Patience
}

/** Fetches, decrypts and verifies the files of a delivery into a folder, several chunks at a time. */
export async function pull(order: PullOrder, folder: string, around: Surroundings): Promise<{ movedBytes: number }> {
  const failing = new AbortController()
  const pulling = pullingOf(order, around, AbortSignal.any([around.signal, failing.signal]))
  await eachOf(order.files, order.parallel, async (file) => {
    try {
      pulling.signal.throwIfAborted()
      await pullFile(pulling, file, folder)
    } catch (error) {
      failing.abort(error)
      throw error
    }
  })
  return { movedBytes: pulling.progress.movedBytes }
}

/** One file's plaintext, in order. Every piece is verified; that it is all there is known when the stream ends. */
export function pullStream(order: PullOrder, around: Surroundings): AsyncGenerator<Uint8Array> {
  const [file] = order.files
  if (!file || order.files.length !== 1) throw new Error('One file is streamed at a time.')
  return streamFile(pullingOf(order, around, around.signal), file)
}

/**
 * A range of one file's plaintext, each piece verified by the chunk it lies in. What lies outside is not fetched; where
 * nothing does, the whole is compared with its digest at the end.
 */
export async function* pullRange(
  order: PullOrder,
  { path, from, to }: { readonly path: string; readonly from: number; readonly to: number },
  around: Surroundings,
): AsyncGenerator<Uint8Array> {
  const file = order.files.find((each) => each.path === path)
  if (!file) throw new Error(`${path} was not delivered.`)
  const readers = new BodyReaders(pullingOf(order, around, around.signal), file)
  const body = await readers.use(async (each) => each)
  if (body.plainLength !== file.plainBytes) throw new TransferFault('ContentMismatch', path)
  const whole = from === 0 && to === file.plainBytes ? createHash('sha256') : undefined
  for await (const piece of body.read({ from, to })) {
    whole?.update(piece)
    yield piece
  }
  if (whole && whole.digest('hex') !== file.plainSha256) throw new TransferFault('ContentMismatch', path)
}

/** Whether the file is already in the folder, whole. */
export async function isThere(folder: string, file: { path: string; plainBytes: number; plainSha256: string }) {
  const target = await targetIn(folder, file.path)
  const found = await stat(target).catch(() => undefined)
  if (!found?.isFile() || found.size !== file.plainBytes) return false
  return (await digestOfFile(target, file.plainBytes)).sha256 === file.plainSha256
}

function pullingOf(order: PullOrder, around: Surroundings, signal: AbortSignal): Pulling {
  const totalBytes = order.files.reduce((sum, { plainBytes }) => sum + plainBytes, 0)
  const addresses = new BodyAddresses(new Map(order.files.map(({ path, bodyUrl }) => [path, bodyUrl])), order.renew)
  return {
    sessionKey: order.sessionKey,
    addresses,
    places: new Places(order.parallel),
    patience: around.patience ?? usualPatience,
    progress: new TransferProgress(totalBytes, around.events ?? {}),
    signal,
  }
}

import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { VaultError } from '../vault-error.ts'
import { openFileSource } from '../workers/file-source.ts'
import { inOrder } from '../workers/in-order.ts'
import { type Lanes, openLanes } from '../workers/lanes.ts'
import { openSealed } from './open-body.ts'
import type { PlainRange } from './sealed-body.ts'

export interface OpenFileOrder {
  /** Where the body lies, with or without its header before it. */
  readonly path: string
  readonly sessionKey: Uint8Array
  /** Where the plaintext is to be. It appears there only when all of it has been verified. */
  readonly to: string
  /** What the manifest says of the plaintext; it is compared before the file appears. */
  readonly expect?: { readonly size: number; readonly sha256: string }
  readonly lanes?: Lanes
  readonly workers?: number
}

const STRETCH = 2 ** 26

/** Decrypts a body into a file, side by side in worker threads, under a temporary name until everything has passed. */
export async function openFile(order: OpenFileOrder): Promise<{ size: number }> {
  const { size, stretches } = await look(order)
  if (order.expect && order.expect.size !== size) {
    throw new VaultError('ContentMismatch', `The file has ${size} octets, and ${order.expect.size} were expected.`)
  }
  const lanes = order.lanes ?? openLanes(order.workers)
  const temporary = `${order.to}.${randomUUID()}.part`
  try {
    await (await open(temporary, 'wx', 0o600)).close()
    const digest = await write(order, stretches, temporary, lanes)
    if (order.expect && digest !== order.expect.sha256) {
      throw new VaultError('ContentMismatch', 'The body opens, but the file in it is not the one that was expected.')
    }
    await settle(temporary)
    await rename(temporary, order.to)
    return { size }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    if (!order.lanes) await lanes.close()
  }
}

async function look(order: OpenFileOrder): Promise<{ size: number; stretches: PlainRange[] }> {
  const source = openFileSource(order.path)
  try {
    const body = await openSealed({ readAt: source.readAt, size: source.size, sessionKey: order.sessionKey })
    return { size: body.plainLength, stretches: body.stretches(STRETCH) }
  } finally {
    source.close()
  }
}

/** Hashing follows the stretches in their order; the octets it reads have just been written and are still in memory. */
async function write(order: OpenFileOrder, stretches: PlainRange[], temporary: string, lanes: Lanes): Promise<string> {
  const openStretch = async (stretch: PlainRange): Promise<PlainRange> => {
    const { path: bodyPath, sessionKey } = order
    const task = { kind: 'open' as const, bodyPath, sessionKey, targetPath: temporary, ...stretch }
    await lanes.freest().perform<'open'>(task)
    return stretch
  }
  const hashId = randomUUID()
  const hash = (stretch: PlainRange, last: boolean) =>
    lanes.hashing.perform<'hash'>({ kind: 'hash', hashId, path: temporary, ...stretch, last })

  let hashed: Promise<unknown> = Promise.resolve()
  for await (const stretch of inOrder(stretches, lanes.count * 2, openStretch)) {
    if (!order.expect) continue
    hashed = Promise.all([hashed, hash(stretch, false)])
    hashed.catch(() => {})
  }
  await hashed
  if (!order.expect) return ''
  return (await hash({ from: 0, to: 0 }, true)).sha256!
}

/** A name must not outlive its content: the octets are on the disk before the file gets its own name. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

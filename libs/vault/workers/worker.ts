import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import type { BodyKey } from '../format/body-key.ts'
import { nodeAead } from '../format/node-aead.ts'
import { openSealedBody } from '../open/sealed-body.ts'
import type { PartDigests } from '../seal/part-order.ts'
import { streamPart } from '../seal/seal-part.ts'
import { isVaultError } from '../vault-error.ts'
import { openFileSource } from './file-source.ts'
import { chunkRing, roomFor, takeBack } from './memory.ts'
import type { HashTask, OpenTask, Order, Report, Results, SealTask, Task } from './tasks.ts'

/** How much a lane hashes or writes before it looks whether it should leave off. */
const STRIDE = 2 ** 22

async function* sealTask(task: SealTask): AsyncGenerator<Uint8Array, PartDigests> {
  const source = openFileSource(task.file.path)
  try {
    source.check(task.file)
    const { pieces } = streamPart({ ...task, plainLength: task.file.size, source: source.readAt }, roomFor)
    const digests = yield* pieces
    source.check(task.file)
    return digests
  } finally {
    source.close()
  }
}

const hashes = new Map<string, Hash>()

async function hashTask(task: HashTask): Promise<Results['hash']> {
  const source = openFileSource(task.path)
  try {
    const hash = hashes.get(task.hashId) ?? createHash('sha256')
    hashes.set(task.hashId, hash)
    for (let at = task.from; at < task.to; at += STRIDE) {
      hash.update(await source.readAt(at, Math.min(STRIDE, task.to - at)))
    }
    if (task.file) source.check(task.file)
    if (!task.last) return {}
    hashes.delete(task.hashId)
    return { sha256: hash.digest('hex') }
  } finally {
    source.close()
  }
}

async function openTask(task: OpenTask): Promise<void> {
  const source = openFileSource(task.bodyPath)
  const target = openSync(task.targetPath, 'r+')
  try {
    const sealed = { readAt: source.readAt, size: source.size, sessionKey: task.sessionKey }
    const body = await openSealedBody(sealed, ringAead, false)
    let at = task.from
    for await (const piece of body.read(task)) {
      for (let written = 0; written < piece.length; ) {
        written += writeSync(target, piece, written, piece.length - written, at + written)
      }
      at += piece.length
    }
  } finally {
    source.close()
    closeSync(target)
  }
}

/** What is opened is written out before more is opened, so that a few rooms serve for all of it. */
const ringAead = (key: BodyKey) => nodeAead(key, chunkRing())

const port = parentPort!
const report = (what: Report, transfer: ArrayBuffer[] = []) => port.postMessage(what, transfer)

async function perform(task: Task): Promise<void> {
  try {
    report({ say: 'done', result: await resultOf(task) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    report({ say: 'failed', message, ...(isVaultError(error) && { code: error.code }) })
  }
}

function resultOf(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'seal':
      return stream(sealTask(task))
    case 'hash':
      return hashTask(task)
    case 'open':
      return openTask(task)
  }
}

/** How many pieces may be sent before the other side has used one up. */
const AHEAD = 3
let allowed = 0
let stopped = false
let wake: () => void = () => {}

async function stream(pieces: AsyncGenerator<Uint8Array, unknown>): Promise<unknown> {
  allowed = AHEAD
  stopped = false
  for (let next = await pieces.next(); ; next = await pieces.next()) {
    if (next.done) return next.value
    while (allowed === 0 && !stopped) await new Promise<void>((resolve) => (wake = resolve))
    if (stopped) return pieces.return(undefined)
    allowed -= 1
    send(next.value)
  }
}

/** Memory is handed over, not copied, unless the piece is only a cut of its chunk. */
function send(piece: Uint8Array): void {
  const { buffer, byteOffset, length } = piece
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError('A piece must own its memory to be handed over.')
  if (length === buffer.byteLength) {
    report({ say: 'piece', memory: buffer, length }, [buffer])
    return
  }
  const room = roomFor(length)
  room.set(piece)
  report({ say: 'piece', memory: room.buffer, length }, [room.buffer])
  // The last cut of a chunk: nobody will ask for this one again.
  if (byteOffset + length === buffer.byteLength) takeBack(buffer)
}

port.on('message', (order: Order) => {
  if (order.say === 'begin') void perform(order.task)
  if (order.say === 'more') allowed += 1
  if (order.say === 'memory') takeBack(order.memory)
  if (order.say === 'stop') stopped = true
  wake()
})

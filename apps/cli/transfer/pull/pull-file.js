import { createHash } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { openSealed, pathFault } from '@raireki/vault'
import { FollowingDigest } from '../file-digest.js'
import { patiently } from '../patience.js'
import { allEnded } from '../places.js'
import { getRange } from '../store/get-range.js'
import { mayPass, TransferFault } from '../transfer-fault.js'
import { PartialFile } from './partial-file.js'

/** One chunk is fetched, verified and written at a time; many of them side by side. */
const stretchBytes = 2 ** 22
// A small body is fetched whole: looking around in it would cost more requests than it has megabytes.
const smallBytes = 2 * stretchBytes
const streamAhead = 4
/** Brings one file into a folder. It has its name there only once every octet of it has been verified. */
export async function pullFile(pulling, file, folder) {
  const target = await targetIn(folder, file.path)
  const partial = await PartialFile.openFor(target, file)
  const digest = new DigestBehind(partial)
  try {
    const body = await openBodyOf(pulling, file)
    if (body.plainLength !== file.plainBytes) throw new TransferFault('ContentMismatch', file.path)
    const stretches = body.stretches(stretchBytes)
    pulling.progress.alreadyThere(file.path, partial.beginWith(stretches))
    digest.follow(stretches)
    await allEnded(
      stretches.map((stretch, index) =>
        pulling.places.use(async () => {
          if (!partial.holds(index)) await fetchStretch(pulling, file, body, stretch, partial.handle)
          partial.noteDone(index)
          digest.done(index)
        }),
      ),
    )
    if ((await digest.finish()) !== file.plainSha256) {
      await partial.discard()
      throw new TransferFault('ContentMismatch', file.path)
    }
    await partial.become(target)
  } finally {
    await digest.close()
    await partial.close()
  }
}
/**
 * Decrypts one file as a stream, in order, fetching some chunks ahead. Each piece is verified before it is handed on; that
 * it is the file the registry speaks of, and all of it, is known when the stream ends without an error.
 */
export async function* streamFile(pulling, file) {
  const body = await openBodyOf(pulling, file)
  const hash = createHash('sha256')
  for await (const piece of inOrder(pulling, body)) {
    hash.update(piece)
    pulling.progress.counter(file.path).moved(piece.length)
    yield piece
  }
  if (hash.digest('hex') !== file.plainSha256) throw new TransferFault('ContentMismatch', file.path)
}
async function* inOrder(pulling, body) {
  const read = async (stretch) => {
    const pieces = []
    for await (const piece of body.read(stretch)) pieces.push(piece)
    return pieces
  }
  const ahead = []
  for (const stretch of body.stretches(stretchBytes)) {
    const next = pulling.places.use(() => read(stretch))
    next.catch(() => {})
    ahead.push(next)
    if (ahead.length >= streamAhead) yield* await ahead.shift()
  }
  for (const rest of ahead) yield* await rest
}
async function fetchStretch(pulling, file, body, stretch, handle) {
  pulling.signal.throwIfAborted()
  let at = stretch.from
  for await (const piece of body.read(stretch)) {
    await handle.write(piece, 0, piece.length, at)
    at += piece.length
  }
  pulling.progress.counter(file.path).moved(stretch.to - stretch.from)
}
async function openBodyOf(pulling, file) {
  const { sessionKey } = pulling
  const fetch = rangeReader(pulling, file)
  if (file.cipherBytes > smallBytes) return openSealed({ readAt: fetch, size: file.cipherBytes, sessionKey })
  const whole = await fetch(0, file.cipherBytes)
  const readAt = (offset, length) => whole.subarray(offset, offset + length)
  return openSealed({ readAt, size: file.cipherBytes, sessionKey })
}
function rangeReader(pulling, file) {
  const { addresses, patience, progress, signal } = pulling
  return (offset, length) => {
    let url = ''
    const worthRetrying = (error) => {
      if (error instanceof TransferFault && error.code === 'AddressExpired') addresses.refuse(file.path, url)
      return mayPass(error)
    }
    const onRetry = (error) => progress.troubled(file.path, offset, error)
    return patiently({ patience, signal, worthRetrying, onRetry }, async () => {
      url = await addresses.addressOf(file.path)
      return getRange({ url, offset, length, objectBytes: file.cipherBytes, signal })
    })
  }
}
/** Where a file goes. Neither its path nor a link lying in wait leads it out of the folder. */
export async function targetIn(folder, relative) {
  const fault = pathFault(relative)
  if (fault) throw new TransferFault('ContentMismatch', `${JSON.stringify(relative)} ${fault}`)
  await mkdir(folder, { recursive: true })
  const root = await realpath(folder)
  const target = path.join(root, ...relative.split('/'))
  await mkdir(path.dirname(target), { recursive: true })
  const parent = await realpath(path.dirname(target))
  if (parent === root || parent.startsWith(root + path.sep)) return target
  throw new TransferFault('ContentMismatch', `${relative} would be written outside ${root}`)
}
/** Hashes what has been written, as far as there is no gap before it. */
class DigestBehind {
  #partial
  #hash
  #stretches = []
  #done = new Set()
  #next = 0
  constructor(partial) {
    this.#partial = partial
  }
  follow(stretches) {
    this.#stretches = stretches
    this.#hash = new FollowingDigest(this.#partial.path)
  }
  done(index) {
    this.#done.add(index)
    const before = this.#next
    while (this.#done.delete(this.#next)) this.#next += 1
    if (this.#next > before) this.#hash?.advanceTo(this.#stretches[this.#next - 1]?.to ?? 0)
  }
  async finish() {
    return (await this.#hash?.finish())?.sha256
  }
  async close() {
    await this.#hash?.giveUp()
  }
}

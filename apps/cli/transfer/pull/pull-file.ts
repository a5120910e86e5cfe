import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type PlainRange, pathFault } from '@raireki/vault'
import { FollowingDigest } from '../file-digest.ts'
import type { Patience } from '../patience.ts'
import { allEnded, type Places } from '../places.ts'
import type { TransferProgress } from '../progress.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { BodyAddresses } from './body-addresses.ts'
import { BodyReaders } from './body-readers.ts'
import { PartialFile } from './partial-file.ts'

/** A file of a delivery. */
export interface DeliveredFile {
  readonly path: string
  readonly plainBytes: number
  readonly plainSha256: string
  readonly cipherBytes: number
  readonly bodyUrl: string
}

export interface Pulling {
  readonly sessionKey: Uint8Array
  readonly addresses: BodyAddresses
  readonly places: Places
  readonly patience: Patience
  readonly progress: TransferProgress
  readonly signal: AbortSignal
}

/** One chunk is fetched, verified and written at a time; many of them side by side. */
const stretchBytes = 2 ** 22
const streamAhead = 4

/** Brings one file into a folder. It has its name there only once every octet of it has been verified. */
export async function pullFile(pulling: Pulling, file: DeliveredFile, folder: string): Promise<void> {
  const target = await targetIn(folder, file.path)
  const partial = await PartialFile.openFor(target, file)
  const digest = new DigestBehind(partial)
  try {
    const readers = new BodyReaders(pulling, file)
    const stretches = await readers.use(async (body) => {
      if (body.plainLength !== file.plainBytes) throw new TransferFault('ContentMismatch', file.path)
      return body.stretches(stretchBytes)
    })
    pulling.progress.alreadyThere(file.path, partial.beginWith(stretches))
    digest.follow(stretches)
    await allEnded(
      stretches.map((stretch, index) =>
        pulling.places.use(async () => {
          if (!partial.holds(index)) await fetchStretch(pulling, file, readers, stretch, partial.handle)
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
export async function* streamFile(pulling: Pulling, file: DeliveredFile): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const piece of inOrder(pulling, new BodyReaders(pulling, file))) {
    hash.update(piece)
    pulling.progress.counter(file.path).moved(piece.length)
    yield piece
  }
  if (hash.digest('hex') !== file.plainSha256) throw new TransferFault('ContentMismatch', file.path)
}

async function* inOrder(pulling: Pulling, readers: BodyReaders): AsyncGenerator<Uint8Array> {
  const read = (stretch: PlainRange) =>
    readers.use(async (body) => {
      const pieces: Uint8Array[] = []
      for await (const piece of body.read(stretch)) pieces.push(piece)
      return pieces
    })
  const ahead: Promise<Uint8Array[]>[] = []
  for (const stretch of await readers.use(async (body) => body.stretches(stretchBytes))) {
    const next = pulling.places.use(() => read(stretch))
    next.catch(() => {})
    ahead.push(next)
    if (ahead.length >= streamAhead) yield* await (ahead.shift() as Promise<Uint8Array[]>)
  }
  for (const rest of ahead) yield* await rest
}

async function fetchStretch(
  pulling: Pulling,
  file: DeliveredFile,
  readers: BodyReaders,
  stretch: PlainRange,
  handle: FileHandle,
): Promise<void> {
  pulling.signal.throwIfAborted()
  await readers.use(async (body) => {
    let at = stretch.from
    for await (const piece of body.read(stretch)) {
      await handle.write(piece, 0, piece.length, at)
      at += piece.length
    }
  })
  pulling.progress.counter(file.path).moved(stretch.to - stretch.from)
}

/** Where a file goes. Neither its path nor a link lying in wait leads it out of the folder. */
export async function targetIn(folder: string, relative: string): Promise<string> {
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
  readonly #partial: PartialFile
  #hash: FollowingDigest | undefined
  #stretches: readonly PlainRange[] = []
  readonly #done = new Set<number>()
  #next = 0

  constructor(partial: PartialFile) {
    this.#partial = partial
  }

  follow(stretches: readonly PlainRange[]): void {
    this.#stretches = stretches
    this.#hash = new FollowingDigest(this.#partial.path)
  }

  done(index: number): void {
    this.#done.add(index)
    const before = this.#next
    while (this.#done.delete(this.#next)) this.#next += 1
    if (this.#next > before) this.#hash?.advanceTo(this.#stretches[this.#next - 1]?.to ?? 0)
  }

  async finish(): Promise<string | undefined> {
    return (await this.#hash?.finish())?.sha256
  }

  async close(): Promise<void> {
    await this.#hash?.giveUp()
  }
}

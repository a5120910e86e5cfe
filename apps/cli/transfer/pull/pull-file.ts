import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type PlainRange, type Profile, pathFault } from '@raireki/vault'
import { FollowingDigest } from '../file-digest.ts'
import type { Patience } from '../patience.ts'
import { allEnded, type Places } from '../places.ts'
import type { TransferProgress } from '../progress.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { BodyAddresses } from './body-addresses.ts'
import { BodyReaders } from './body-readers.ts'
import { PartialFile } from './partial-file.ts'
import { SharedRooms } from './shared-rooms.ts'

/** A file of a delivery. */
export interface DeliveredFile {
  readonly path: string
  readonly plainBytes: number
  readonly plainSha256: string
  readonly cipherBytes: number
  readonly bodyUrl: string
  /** `standard` where it is not given. */
  readonly profile?: Profile
  /** In hex, as the manifest says: a body that begins with another one is another file’s. */
  readonly salt?: string
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
  const rooms = new SharedRooms()
  const digest = new DigestBehind(partial, rooms)
  try {
    const readers = new BodyReaders(pulling, file, (length) => rooms.take(length))
    const stretches = await readers.use(async (body) => {
      if (body.plainLength !== file.plainBytes) throw new TransferFault('ContentMismatch', file.path)
      return body.stretches(stretchBytes)
    })
    pulling.progress.alreadyThere(file.path, partial.beginWith(stretches))
    digest.follow(stretches)
    await allEnded(
      stretches.map((stretch, index) =>
        pulling.places.use(async () => {
          const isHeld = partial.holds(index)
          const octets = isHeld
            ? undefined
            : await fetchStretch(pulling, file, { readers, rooms }, stretch, partial.handle)
          partial.noteDone(index)
          digest.done(index, octets)
          await digest.caughtUp()
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
  for await (const piece of inOrder(pulling, file)) {
    hash.update(piece)
    pulling.progress.counter(file.path).moved(piece.length)
    yield piece
  }
  if (hash.digest('hex') !== file.plainSha256) throw new TransferFault('ContentMismatch', file.path)
}

async function* inOrder(pulling: Pulling, file: DeliveredFile): AsyncGenerator<Uint8Array> {
  const readers = new BodyReaders(pulling, file)
  // A message of the gpg profile is held back until its end has passed, which is memory enough for one.
  const atOnce = file.profile === 'gpg' ? 1 : streamAhead
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
    if (ahead.length >= atOnce) yield* await (ahead.shift() as Promise<Uint8Array[]>)
  }
  for (const rest of ahead) yield* await rest
}

/** Answers the octets where they are in one piece of memory that nobody else looks at. */
async function fetchStretch(
  pulling: Pulling,
  file: DeliveredFile,
  { readers, rooms }: { readers: BodyReaders; rooms: SharedRooms },
  stretch: PlainRange,
  handle: FileHandle,
): Promise<Uint8Array | undefined> {
  pulling.signal.throwIfAborted()
  let only: Uint8Array | undefined
  await readers.use(async (body) => {
    let at = stretch.from
    for await (const piece of body.read(stretch)) {
      await writeWhole(handle, piece, at, file.path)
      if (piece.length === stretch.to - stretch.from) only = piece
      else rooms.giveBack(piece)
      at += piece.length
    }
  })
  pulling.progress.counter(file.path).moved(stretch.to - stretch.from)
  return only
}

/** A write may do less than it was asked for, for instance when the disk is nearly full; the next one then says why. */
async function writeWhole(handle: FileHandle, octets: Uint8Array, at: number, name: string): Promise<void> {
  try {
    for (let done = 0; done < octets.length; ) {
      done += (await handle.write(octets, done, octets.length - done, at + done)).bytesWritten
    }
  } catch (error) {
    // A handle does not know the name of its file, and whoever reads the message wants it.
    throw Object.assign(error as Error, { path: name })
  }
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

/** How many opened chunks may wait for those before them. Memory stays small even where one of them is long in coming. */
const mostWaiting = 6

/** Hashes what has been written, as far as there is no gap before it. */
class DigestBehind {
  readonly #partial: PartialFile
  readonly #rooms: SharedRooms
  #hash: FollowingDigest | undefined
  #stretches: readonly PlainRange[] = []
  /** Stretches that came before their turn, with their octets where these may be kept. */
  readonly #early = new Map<number, Uint8Array<SharedArrayBuffer> | undefined>()
  #waiting = 0
  #next = 0

  constructor(partial: PartialFile, rooms: SharedRooms) {
    this.#partial = partial
    this.#rooms = rooms
  }

  follow(stretches: readonly PlainRange[]): void {
    this.#stretches = stretches
    this.#hash = new FollowingDigest(this.#partial.path, (octets) => this.#rooms.giveBack(octets))
  }

  /** Octets are hashed where they are when their turn comes; what there was no room to keep is read from the file again. */
  done(index: number, octets: Uint8Array | undefined): void {
    const isWorthKeeping = index === this.#next || this.#waiting < mostWaiting
    const kept = isWorthKeeping && octets && isShared(octets) ? octets : undefined
    if (kept) this.#waiting += 1
    else if (octets) this.#rooms.giveBack(octets)
    this.#early.set(index, kept)
    while (this.#early.has(this.#next)) this.#takeNext()
  }

  #takeNext(): void {
    const octets = this.#early.get(this.#next)
    const { from = 0, to = 0 } = this.#stretches[this.#next] ?? {}
    this.#early.delete(this.#next)
    this.#next += 1
    if (octets) {
      this.#waiting -= 1
      this.#hash?.follow(from, octets)
    } else this.#hash?.advanceTo(to)
  }

  async caughtUp(): Promise<void> {
    await this.#hash?.caughtUp()
  }

  async finish(): Promise<string | undefined> {
    return (await this.#hash?.finish())?.sha256
  }

  async close(): Promise<void> {
    await this.#hash?.giveUp()
  }
}

/** A chunk that was joined from pieces lies in memory that the hashing thread cannot look at. */
const isShared = (octets: Uint8Array): octets is Uint8Array<SharedArrayBuffer> =>
  octets.buffer instanceof SharedArrayBuffer

import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type PlainRange, pathFault } from '@raireki/vault'
import { allEnded } from '../places.ts'
import { rooms } from '../rooms.ts'
import { TransferFault } from '../transfer-fault.ts'
import { BodyReaders } from './body-readers.ts'
import { DigestBehind } from './digest-behind.ts'
import { PartialFile } from './partial-file.ts'
import type { DeliveredFile, Pulling } from './pulling.ts'

/** One chunk is fetched, verified and written at a time; many of them side by side. */
const stretchBytes = 2 ** 22
const streamAhead = 4

/** Brings one file into a folder. It has its name there only once every octet of it has been verified. */
export async function pullFile(pulling: Pulling, file: DeliveredFile, folder: string): Promise<void> {
  const target = await targetIn(folder, file.path)
  const partial = await PartialFile.openFor(target, file)
  const readers = new BodyReaders(pulling, file, rooms)
  try {
    const stretches = await readers.use(async (body) => {
      if (body.plainLength !== file.plainBytes) throw new TransferFault('ContentMismatch', file.path)
      return body.stretches(stretchBytes)
    })
    pulling.progress.alreadyThere(file.path, partial.beginWith(stretches))
    const digest = new DigestBehind(partial.handle, stretches)
    await allEnded(
      stretches.map((stretch, index) =>
        pulling.places.use(async () => {
          const isHeld = partial.holds(index)
          const octets = isHeld ? undefined : await fetchStretch(pulling, file, readers, stretch, partial.handle.fd)
          partial.noteDone(index)
          digest.done(index, octets)
        }),
      ),
    )
    if ((await digest.finish()) !== file.plainSha256) {
      await partial.discard()
      throw new TransferFault('ContentMismatch', file.path)
    }
    await partial.become(target)
  } finally {
    readers.close()
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

/** Answers the octets where they are in one piece. */
async function fetchStretch(
  pulling: Pulling,
  file: DeliveredFile,
  readers: BodyReaders,
  stretch: PlainRange,
  descriptor: number,
): Promise<Uint8Array | undefined> {
  pulling.signal.throwIfAborted()
  let only: Uint8Array | undefined
  await readers.use(async (body) => {
    let at = stretch.from
    for await (const piece of body.read(stretch)) {
      writeWhole(descriptor, piece, at, file.path)
      if (piece.length === stretch.to - stretch.from) only = piece
      else rooms.giveBack(piece)
      at += piece.length
    }
  })
  pulling.progress.counter(file.path).moved(stretch.to - stretch.from)
  return only
}

/**
 * A write may do less than it was asked for, for instance when the disk is nearly full; the next one then says why. It is
 * done at once, while the octets are in this processor's cache: to wait for another thread to do it costs more.
 */
function writeWhole(descriptor: number, octets: Uint8Array, at: number, name: string): void {
  try {
    for (let done = 0; done < octets.length; ) {
      done += writeSync(descriptor, octets, done, octets.length - done, at + done)
    }
  } catch (error) {
    // A descriptor does not know the name of its file, and whoever reads the message wants it.
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

import { type Memory, type Octets, openSealed, openSegments, type SealedBody, type SealedSource } from '@raireki/vault'
import { patiently } from '../patience.ts'
import type { Rooms } from '../rooms.ts'
import { getRange } from '../store/get-range.ts'
import { mayPass, TransferFault } from '../transfer-fault.ts'
import type { DeliveredFile, Pulling } from './pulling.ts'

// A small body is fetched whole: looking around in it would cost more requests than it has megabytes.
const smallBytes = 2 ** 23

/**
 * Readers of one body, for stretches that are fetched side by side. Each has memory of its own, used again for every
 * chunk; what a reader looks at before it can begin is fetched for the first of them only.
 */
export class BodyReaders {
  readonly #pulling: Pulling
  readonly #file: DeliveredFile
  readonly #rooms: Rooms | undefined
  readonly #free: SealedBody[] = []
  readonly #held: Octets[] = []
  #whole: Promise<Uint8Array> | undefined
  readonly #seenAtOpening = new Map<string, Uint8Array>()

  /** With `rooms`, what is opened lies in one of them, which the caller gives back. */
  constructor(pulling: Pulling, file: DeliveredFile, rooms?: Rooms) {
    this.#pulling = pulling
    this.#file = file
    this.#rooms = rooms
  }

  /** To be called when no reader is in use any more. */
  close(): void {
    this.#free.length = 0
    for (const memory of this.#held.splice(0)) this.#rooms?.giveBack(memory)
  }

  async use<Result>(work: (body: SealedBody) => Promise<Result>): Promise<Result> {
    const body = this.#free.pop() ?? (await this.#open())
    try {
      return await work(body)
    } finally {
      this.#free.push(body)
    }
  }

  async #open(): Promise<SealedBody> {
    const { sessionKey } = this.#pulling
    const { cipherBytes: size } = this.#file
    if (size > smallBytes) return this.#openWithin(size, sessionKey)
    this.#whole ??= this.#fetch(0, new Uint8Array(size))
    const whole = await this.#whole
    return this.#opened({ readAt: (offset, length) => whole.subarray(offset, offset + length), size, sessionKey })
  }

  #opened(source: SealedSource, memory = this.#memory()): Promise<SealedBody> | SealedBody {
    const { profile, salt } = this.#file
    if (profile === 'gpg') return openSegments({ ...source, salt: Buffer.from(salt ?? '', 'hex') }, memory)
    return openSealed({ ...source, ...(salt && { salt: Buffer.from(salt, 'hex') }) }, memory)
  }

  async #openWithin(size: number, sessionKey: Uint8Array): Promise<SealedBody> {
    let opening = true
    let fetched: Octets = new Uint8Array()
    const readAt = async (offset: number, length: number) => {
      const seen = opening ? this.#seenAtOpening.get(`${offset}+${length}`) : undefined
      if (seen) return seen
      if (fetched.length < length) fetched = this.#memoryFor(length)
      const bytes = await this.#fetch(offset, fetched.subarray(0, length))
      if (opening) this.#seenAtOpening.set(`${offset}+${length}`, Uint8Array.from(bytes))
      return bytes
    }
    const lookedAt: Octets[] = []
    const memory = this.#memory((room) => {
      if (opening) lookedAt.push(room)
    })
    const body = await this.#opened({ readAt, size, sessionKey }, memory)
    opening = false
    for (const room of lookedAt) this.#rooms?.giveBack(room)
    return body
  }

  #memory(taken: (room: Octets) => void = () => {}): Memory | undefined {
    const rooms = this.#rooms
    if (!rooms) return undefined
    return (length) => {
      const room = rooms.take(length)
      taken(room)
      return room
    }
  }

  /** Memory of one reader, for as long as the body is read. */
  #memoryFor(length: number): Octets {
    const memory = this.#rooms?.take(length) ?? new Uint8Array(length)
    this.#held.push(memory)
    return memory
  }

  async #fetch(offset: number, into: Uint8Array): Promise<Uint8Array> {
    const { addresses, patience, progress, signal } = this.#pulling
    const { path, cipherBytes } = this.#file
    let url = ''
    const worthRetrying = (error: unknown) => {
      if (error instanceof TransferFault && error.code === 'AddressExpired') addresses.refuse(path, url)
      return mayPass(error)
    }
    const onRetry = (error: unknown) => progress.troubled(path, offset, error)
    await patiently({ patience, signal, worthRetrying, onRetry }, async () => {
      url = await addresses.addressOf(path)
      await getRange({ url, offset, into, objectBytes: cipherBytes, signal })
    })
    return into
  }
}

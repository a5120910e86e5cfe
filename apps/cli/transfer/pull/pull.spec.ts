import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freshSalt, freshSessionKey, sealPart } from '@raireki/vault'
import { SmallStore } from '../../testing/small-store.ts'
import { isThere, type PullOrder, pull, pullRange, pullStream } from './pull.ts'
import type { DeliveredFile } from './pulling.ts'

const impatient = { attempts: 6, firstWaitMs: 1, longestWaitMs: 5 }
const never = new AbortController().signal
const sessionKey = freshSessionKey()

let store: SmallStore
let folder: string

beforeEach(async () => {
  store = new SmallStore()
  await store.start()
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-pull-'))
})

afterEach(async () => {
  await store.stop()
  await rm(folder, { recursive: true, force: true })
})

async function delivered(name: string, plain: Uint8Array, salt = freshSalt()): Promise<DeliveredFile> {
  const source = (offset: number, length: number) => plain.subarray(offset, offset + length)
  const recipe = { sessionKey, salt, plainLength: plain.length, partSize: 2 ** 40, partNumber: 1, source }
  const { bytes } = await sealPart(recipe)
  const key = createHash('sha256').update(name).digest('hex').slice(0, 12)
  store.objects.set(key, Buffer.from(bytes))
  return {
    path: name,
    plainBytes: plain.length,
    plainSha256: createHash('sha256').update(plain).digest('hex'),
    cipherBytes: bytes.length,
    bodyUrl: store.objectUrl(key),
  }
}

function orderOf(files: readonly DeliveredFile[], more: Partial<PullOrder> = {}): PullOrder {
  return {
    files,
    sessionKey,
    parallel: 4,
    renew: async () => new Map(files.map(({ path, bodyUrl }) => [path, bodyUrl])),
    ...more,
  }
}

const received = (name: string) => readFile(path.join(folder, name))
const keyOf = (file: DeliveredFile) => new URL(file.bodyUrl).pathname.split('/')[2] ?? ''
const around = { signal: never, patience: impatient }

describe('a pull', () => {
  it('brings back the same bytes, whatever the size', async () => {
    const plains = new Map([
      ['empty.txt', new Uint8Array()],
      ['deep/er/one.json', Buffer.from('{}')],
      ['chunk.bin', randomBytes(2 ** 22)],
      ['big.bin', randomBytes(30 * 2 ** 20 + 5)],
    ])
    const files = await Promise.all([...plains].map(([name, plain]) => delivered(name, plain)))
    await pull(orderOf(files), folder, around)
    for (const [name, plain] of plains) expect((await received(name)).equals(plain)).toBe(true)
    expect((await readdir(folder)).sort()).toEqual(['big.bin', 'chunk.bin', 'deep', 'empty.txt'])
  })

  it('survives dropped connections, failing answers and answers that are cut', async () => {
    const plain = randomBytes(30 * 2 ** 20)
    const file = await delivered('big.bin', plain)
    let troubles = 0
    store.mishap = (request, response) => {
      troubles += 1
      if (troubles % 5 === 1) request.socket.destroy()
      else if (troubles % 5 === 2) response.writeHead(500).end()
      else if (troubles % 5 === 3) {
        response.writeHead(206, { 'content-range': rangeOf(request.headers.range, file.cipherBytes) })
        response.write(Buffer.alloc(10), () => request.socket.destroy())
      } else return false
      return true
    }
    await pull(orderOf([file]), folder, { ...around, patience: { ...impatient, attempts: 40 } })
    expect((await received('big.bin')).equals(plain)).toBe(true)
  })

  it('asks once for new addresses when the ones it has expire', async () => {
    const plain = randomBytes(30 * 2 ** 20)
    const file = await delivered('big.bin', plain)
    store.era = 2
    let renewals = 0
    const renew = async () => {
      renewals += 1
      return new Map([[file.path, store.objectUrl(keyOf(file))]])
    }
    await pull(orderOf([file], { renew }), folder, around)
    expect((await received('big.bin')).equals(plain)).toBe(true)
    expect(renewals).toBe(1)
  })

  it('goes on where it was stopped', async () => {
    const plain = randomBytes(60 * 2 ** 20)
    const file = await delivered('big.bin', plain)
    const stop = new AbortController()
    store.mishap = () => {
      if (store.log.length > 12) stop.abort(new Error('stopped here'))
      return stop.signal.aborted
    }
    await expect(pull(orderOf([file]), folder, { ...around, signal: stop.signal })).rejects.toThrow('stopped here')
    expect(await readdir(folder)).not.toContain('big.bin')
    const held = (await readFile(path.join(folder, 'big.bin.raireki-partial.note'), 'utf8')).split('\n').length - 2
    expect(held).toBeGreaterThan(0)

    store.mishap = () => false
    store.log.length = 0
    const { movedBytes } = await pull(orderOf([file]), folder, around)
    expect(movedBytes).toBeLessThanOrEqual(plain.length - held * 2 ** 21)
    expect((await received('big.bin')).equals(plain)).toBe(true)
    expect(await readdir(folder)).toEqual(['big.bin'])
  })

  it.each([
    ['flipped', (body: Buffer) => body.fill(body[9000] === 1 ? 2 : 1, 9000, 9001), 'ChunkDamaged'],
    ['shortened', (body: Buffer) => body.subarray(0, body.length - 3), 'ContentMismatch'],
  ])('never names a file whose body was %s', async (_how, spoil, code) => {
    const file = await delivered('a.bin', randomBytes(9 * 2 ** 20))
    const key = keyOf(file)
    store.objects.set(key, spoil(store.objects.get(key) ?? Buffer.alloc(0)))
    await expect(pull(orderOf([file]), folder, around)).rejects.toMatchObject({ code })
    expect(await readdir(folder)).not.toContain('a.bin')
  })

  it('notices a store that hands out another file of the same version', async () => {
    const wanted = await delivered('a.bin', randomBytes(5000))
    const other = await delivered('b.bin', randomBytes(5000))
    store.objects.set(keyOf(wanted), store.objects.get(keyOf(other)) ?? Buffer.alloc(0))
    await expect(pull(orderOf([wanted]), folder, around)).rejects.toMatchObject({ code: 'ContentMismatch' })
    expect(await readdir(folder)).toEqual([])
  })

  it('says so when the session key is not the one of this body', async () => {
    const file = await delivered('a.bin', randomBytes(5000))
    const wrong = orderOf([file], { sessionKey: freshSessionKey() })
    await expect(pull(wrong, folder, around)).rejects.toMatchObject({ name: 'VaultError' })
  })

  it('does not write through a link that leads out of the folder', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'raireki-outside-'))
    await symlink(outside, path.join(folder, 'sub'))
    const file = await delivered('sub/a.bin', randomBytes(10))
    await expect(pull(orderOf([file]), folder, around)).rejects.toMatchObject({ code: 'ContentMismatch' })
    expect(await readdir(outside)).toEqual([])
    await rm(outside, { recursive: true })
  })

  it('refuses a path that climbs out of the folder', async () => {
    const file = { ...(await delivered('a.bin', randomBytes(10))), path: '../a.bin' }
    await expect(pull(orderOf([file]), folder, around)).rejects.toMatchObject({ code: 'ContentMismatch' })
  })

  it('knows a file that is already there, and one that only looks like it', async () => {
    const plain = randomBytes(100)
    const file = await delivered('a.bin', plain)
    expect(await isThere(folder, file)).toBe(false)
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'a.bin'), plain)
    expect(await isThere(folder, file)).toBe(true)
    await writeFile(path.join(folder, 'a.bin'), randomBytes(100))
    expect(await isThere(folder, file)).toBe(false)
  })

  it('leaves what it received readable by its owner alone', async () => {
    await pull(orderOf([await delivered('a.bin', randomBytes(10))]), folder, around)
    expect((await stat(path.join(folder, 'a.bin'))).mode & 0o077).toBe(0)
  })

  it('streams one file in order', async () => {
    const plain = randomBytes(30 * 2 ** 20 + 1)
    const pieces: Uint8Array[] = []
    for await (const piece of pullStream(orderOf([await delivered('big.bin', plain)]), around)) pieces.push(piece)
    expect(Buffer.concat(pieces).equals(plain)).toBe(true)
  })
})

function rangeOf(range: string | undefined, objectBytes: number): string {
  return `${range?.replace('=', ' ')}/${objectBytes}`
}

describe('a range of one file', () => {
  const collected = async (pieces: AsyncIterable<Uint8Array>) => {
    const kept: Uint8Array[] = []
    for await (const piece of pieces) kept.push(Uint8Array.from(piece))
    return Buffer.concat(kept)
  }

  it('is had without the rest', async () => {
    const plain = randomBytes(9 * 2 ** 20)
    const file = await delivered('a.bin', plain)
    const range = { path: 'a.bin', from: 5_000_000, to: 5_000_100 }
    expect(await collected(pullRange(orderOf([file]), range, around))).toEqual(plain.subarray(range.from, range.to))
  })

  it('is not had from another file of the version that the store gives in its place', async () => {
    const salt = freshSalt()
    const wanted = await delivered('a.bin', randomBytes(10_000), salt)
    const given = await delivered('b.bin', randomBytes(10_000))
    const swapped = { ...wanted, bodyUrl: given.bodyUrl }
    const described = { ...swapped, salt: Buffer.from(salt).toString('hex') }
    const range = (to: number) => ({ path: 'a.bin', from: 0, to })
    await expect(collected(pullRange(orderOf([described]), range(10), around))).rejects.toMatchObject({
      code: 'ContentMismatch',
    })
    // Of a version without a manifest, the whole is still known by its digest.
    await expect(collected(pullRange(orderOf([swapped]), range(10_000), around))).rejects.toMatchObject({
      code: 'ContentMismatch',
    })
  })
})

describe('a stream', () => {
  it('ends with an error where the store gives another file in its place', async () => {
    const wanted = await delivered('a.bin', randomBytes(10_000))
    const given = await delivered('b.bin', randomBytes(10_000))
    const streaming = async () => {
      for await (const _ of pullStream(orderOf([{ ...wanted, bodyUrl: given.bodyUrl }]), around));
    }
    await expect(streaming()).rejects.toMatchObject({ code: 'ContentMismatch' })
  })
})

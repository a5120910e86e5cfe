import { createHash, randomBytes } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateKeyPair, openBody, openPrivateKey, unwrapSessionKey } from '@raireki/vault'
import { SmallRegistry } from '../../testing/small-registry.ts'
import { SmallStore } from '../../testing/small-store.ts'
import { walk } from '../source/source-file.ts'
import { push } from './push.ts'
import type { PushOrder } from './push-order.ts'

const partBytes = 6 * 2 ** 20
const impatient = { attempts: 6, firstWaitMs: 1, longestWaitMs: 5 }
const never = new AbortController().signal

let store: SmallStore
let registry: SmallRegistry
let folder: string
let keys: Awaited<ReturnType<typeof generateKeyPair>>

beforeAll(async () => {
  keys = await generateKeyPair({ name: 'A registry' })
})

beforeEach(async () => {
  store = new SmallStore()
  await store.start()
  registry = new SmallRegistry(store, partBytes)
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-push-'))
  await mkdir(path.join(folder, 'data'))
})

afterEach(async () => {
  await store.stop()
  await rm(folder, { recursive: true, force: true })
})

async function orderFor(more: Partial<PushOrder> = {}): Promise<PushOrder> {
  return {
    server: 'http://registry',
    assetId: 'asset-1',
    custody: 'INSPECTABLE',
    profile: 'standard',
    files: await walk([path.join(folder, 'data')]),
    wrapFor: keys.certificate,
    lineage: [],
    original: false,
    publish: true,
    anew: false,
    parallel: 3,
    journalFolder: path.join(folder, 'journal'),
    ...more,
  }
}

async function put(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path.join(folder, 'data', name), bytes)
}

async function decrypted(uploadPath: string): Promise<Buffer> {
  const upload = [...registry.uploads].find(([key]) => key.includes(`:${uploadPath}:`))?.[1]
  const privateKey = await openPrivateKey(keys.privateKey)
  const sessionKey = await unwrapSessionKey(registry.published[0]?.header ?? new Uint8Array(), privateKey)
  const pieces: Uint8Array[] = []
  const body = (async function* () {
    yield store.wholeOf(upload?.id ?? '')
  })()
  for await (const piece of openBody(body, sessionKey)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const journalText = () => readFile(path.join(folder, 'journal', 'journal.jsonl'), 'utf8')
const interruptAfter = (puts: number, stop: AbortController) => {
  store.mishap = () => {
    const begun = store.log.filter((line) => line.startsWith('PUT')).length
    if (begun > puts) stop.abort(new Error('stopped here'))
    return begun > puts
  }
}

describe('a push', () => {
  it('brings files of every size to the store, encrypted for the registry', async () => {
    const big = randomBytes(20 * 2 ** 20 + 17)
    await put('big.csv', big)
    await put('empty.txt', new Uint8Array())
    await put('一行.jsonl', Buffer.from('{"a":1}\n'))
    const result = await push(await orderFor(), { registry, signal: never, patience: impatient })

    expect(result.published?.number).toBe(1)
    expect(big.equals(await decrypted('big.csv'))).toBe(true)
    expect(await decrypted('empty.txt')).toHaveLength(0)
    expect((await decrypted('一行.jsonl')).toString()).toBe('{"a":1}\n')
    const completed = [...registry.uploads.values()].map(({ completed }) => completed?.plainSha256)
    expect(completed).toContain(createHash('sha256').update(big).digest('hex'))
  })

  it('forgets its journal, and the session key in it, once the version is published', async () => {
    await put('a.csv', randomBytes(1000))
    await push(await orderFor(), { registry, signal: never })
    await expect(journalText()).rejects.toThrow('ENOENT')
  })

  it('keeps its journal for its owner alone', async () => {
    await put('a.csv', randomBytes(1000))
    await push(await orderFor({ publish: false }), { registry, signal: never })
    expect((await stat(path.join(folder, 'journal', 'journal.jsonl'))).mode & 0o077).toBe(0)
  })

  it('survives dropped connections, failing answers and silence', async () => {
    const big = randomBytes(20 * 2 ** 20)
    await put('big.bin', big)
    let troubles = 0
    store.mishap = (request, response) => {
      troubles += 1
      if (troubles === 1) request.socket.destroy()
      else if (troubles === 2) response.writeHead(500).end('oh')
      else if (troubles === 3) request.once('data', () => request.socket.destroy())
      else if (troubles === 4) response.writeHead(503).end()
      else return false
      return true
    }
    await push(await orderFor(), { registry, signal: never, patience: impatient })
    expect(big.equals(await decrypted('big.bin'))).toBe(true)
  })

  it('asks for a new address when one has expired', async () => {
    await put('a.bin', randomBytes(13 * 2 ** 20))
    let first = true
    store.mishap = () => {
      if (first) store.era += 1
      first = false
      return false
    }
    const result = await push(await orderFor(), { registry, signal: never, patience: impatient })
    expect(result.published).toBeDefined()
  })

  it('says so when the store is full, without trying again', async () => {
    await put('a.bin', randomBytes(1000))
    store.mishap = (request, response) => {
      request.resume()
      response.writeHead(507).end()
      return true
    }
    await expect(push(await orderFor(), { registry, signal: never })).rejects.toMatchObject({ code: 'StoreFull' })
    expect(store.log).toHaveLength(1)
  })
})

describe('a push that was stopped', () => {
  it('goes on where it was and sends no part again that the store holds', async () => {
    const big = randomBytes(40 * 2 ** 20)
    await put('big.bin', big)
    const stop = new AbortController()
    interruptAfter(3, stop)
    const order = await orderFor()
    await expect(push(order, { registry, signal: stop.signal, patience: impatient })).rejects.toThrow('stopped here')
    const held = [...(store.parts.get('upload-1')?.keys() ?? [])]
    expect(held.length).toBeGreaterThan(0)

    store.mishap = () => false
    store.log.length = 0
    const result = await push(order, { registry, signal: never, patience: impatient })
    expect(result.resumed).toBe(true)
    for (const number of held) expect(store.log).not.toContain(`PUT upload-1/${number}`)
    expect(big.equals(await decrypted('big.bin'))).toBe(true)
  })

  it('knows a part that arrived although nobody could note it', async () => {
    await put('a.bin', randomBytes(13 * 2 ** 20))
    await push(await orderFor({ publish: false, parallel: 1 }), { registry, signal: never })
    const file = path.join(folder, 'journal', 'journal.jsonl')
    const lines = (await readFile(file, 'utf8')).split('\n')
    const forgotten = lines.filter((line) => !line.startsWith('["sent"') && !line.startsWith('["whole"'))
    await writeFile(file, forgotten.join('\n'))
    store.log.length = 0
    await push(await orderFor(), { registry, signal: never })
    expect(store.log).toEqual([])
  })

  it('drops a last line of its journal that was cut short', async () => {
    const big = randomBytes(13 * 2 ** 20)
    await put('a.bin', big)
    await push(await orderFor({ publish: false }), { registry, signal: never })
    await appendFile(path.join(folder, 'journal', 'journal.jsonl'), '["piece",0,')
    await push(await orderFor(), { registry, signal: never })
    expect(big.equals(await decrypted('a.bin'))).toBe(true)
  })

  it('refuses a source whose size or time changed', async () => {
    await put('a.bin', randomBytes(40 * 2 ** 20))
    const stop = new AbortController()
    interruptAfter(2, stop)
    await expect(push(await orderFor(), { registry, signal: stop.signal })).rejects.toThrow('stopped here')
    await put('a.bin', randomBytes(40 * 2 ** 20))
    store.mishap = () => false
    await expect(push(await orderFor(), { registry, signal: never })).rejects.toMatchObject({ code: 'SourceChanged' })
  })

  it('refuses a source that changed behind its own time stamp, before a nonce is used twice', async () => {
    const before = randomBytes(40 * 2 ** 20)
    await put('a.bin', before)
    const file = path.join(folder, 'data', 'a.bin')
    const times = await stat(file)
    const whole = new Date(Math.floor(times.mtimeMs / 1000) * 1000)
    await utimes(file, whole, whole)
    const stop = new AbortController()
    interruptAfter(3, stop)
    await expect(push(await orderFor(), { registry, signal: stop.signal })).rejects.toThrow('stopped here')
    const sent = new Map([...(store.parts.get('upload-1') ?? [])])

    await put('a.bin', randomBytes(40 * 2 ** 20))
    await utimes(file, whole, whole)
    store.mishap = () => false
    await expect(push(await orderFor(), { registry, signal: never })).rejects.toMatchObject({ code: 'SourceChanged' })
    for (const [number, { etag }] of sent) expect(store.parts.get('upload-1')?.get(number)?.etag).toBe(etag)
  })

  it('never sends two different pieces under one nonce, even for a part that had only begun', async () => {
    await put('a.bin', Buffer.alloc(5 * 2 ** 20, 1))
    const file = path.join(folder, 'data', 'a.bin')
    const then = new Date(1_700_000_000_000)
    await utimes(file, then, then)
    const stop = new AbortController()
    let exposed = 0
    store.mishap = (request) => {
      request.on('data', (chunk: Buffer) => {
        exposed += chunk.length
        if (exposed > 2 ** 20) stop.abort(new Error('stopped here'))
      })
      return true
    }
    await expect(push(await orderFor(), { registry, signal: stop.signal })).rejects.toThrow('stopped here')
    await put('a.bin', Buffer.alloc(5 * 2 ** 20, 2))
    await utimes(file, then, then)
    let heard = 0
    store.mishap = (request) => {
      request.on('data', (chunk: Buffer) => {
        heard += chunk.length
      })
      return true
    }
    await expect(push(await orderFor(), { registry, signal: never, patience: impatient })).rejects.toMatchObject({
      code: 'SourceChanged',
    })
    // The head of the body holds no plaintext; nothing after it may have left.
    expect(heard).toBeLessThan(100)
  })

  it('begins again with another key, another salt and another version when asked to', async () => {
    await put('a.bin', randomBytes(5000))
    await push(await orderFor({ publish: false }), { registry, signal: never })
    const before = JSON.parse((await journalText()).split('\n')[0] ?? '')
    await push(await orderFor({ publish: false, anew: true }), { registry, signal: never })
    const after = JSON.parse((await journalText()).split('\n')[0] ?? '')
    expect(registry.abandoned).toEqual(['version-1'])
    expect((await journalText()).split('\n')[1]).toBe('["version",{"id":"version-2","number":2}]')
    expect(after.sessionKey).not.toBe(before.sessionKey)
    expect(after.files[0].salt).not.toBe(before.files[0].salt)
  })

  it('finds the draft again that was opened when it was cut off before it knew', async () => {
    await put('a.bin', randomBytes(5000))
    registry.isCutOff = true
    await expect(push(await orderFor(), { registry, signal: never })).rejects.toThrow('cut off')
    registry.isCutOff = false
    // Nothing had gone out, so what is sent may have changed meanwhile.
    await put('b.bin', randomBytes(5000))
    const result = await push(await orderFor(), { registry, signal: never })
    expect(result).toMatchObject({ versionNumber: 1, resumed: false, published: { number: 1 } })
  })

  it('begins another version where the registry has given up the draft it had asked for', async () => {
    await put('a.bin', randomBytes(5000))
    registry.isCutOff = true
    await expect(push(await orderFor(), { registry, signal: never })).rejects.toThrow('cut off')
    registry.isCutOff = false
    registry.abandoned.push('version-1')
    expect(await push(await orderFor(), { registry, signal: never })).toMatchObject({ versionNumber: 2 })
  })

  it('goes on with a journal of an earlier release, which knew its version at once', async () => {
    await put('a.bin', randomBytes(5000))
    await push(await orderFor({ publish: false }), { registry, signal: never })
    const file = path.join(folder, 'journal', 'journal.jsonl')
    const [head = '', , ...rest] = (await journalText()).split('\n')
    const { key: _key, ...before } = JSON.parse(head)
    const earlier = { ...before, versionId: 'version-1', versionNumber: 1 }
    await writeFile(file, [JSON.stringify(earlier), ...rest].join('\n'))
    expect(await push(await orderFor(), { registry, signal: never })).toMatchObject({ resumed: true, versionNumber: 1 })
  })

  it('does not publish twice when it was stopped between publishing and noting it', async () => {
    await put('a.bin', randomBytes(5000))
    await push(await orderFor({ publish: false }), { registry, signal: never })
    registry.state = 'PUBLISHED'
    const result = await push(await orderFor(), { registry, signal: never })
    expect(result.published?.id).toBe('version-1')
    expect(registry.published).toHaveLength(0)
  })

  it('makes no second version of what is there already, unless it is asked to or a file changed', async () => {
    await put('a.bin', randomBytes(5000))
    const first = await push(await orderFor(), { registry, signal: never })
    registry.state = 'INSPECTING'
    const again = await push(await orderFor(), { registry, signal: never })
    expect(again).toMatchObject({ alreadyThere: true, versionId: first.versionId, movedBytes: 0 })
    // Nor where only the registry's key is another by now.
    const { certificate: wrapFor } = await generateKeyPair({ name: 'The registry’s next key' })
    expect(await push(await orderFor({ wrapFor }), { registry, signal: never })).toMatchObject({ alreadyThere: true })
    expect(registry.published).toHaveLength(1)
    expect(await push(await orderFor({ anew: true }), { registry, signal: never })).toMatchObject({
      alreadyThere: false,
    })
    registry.state = 'PUBLISHED'
    await put('a.bin', randomBytes(5001))
    expect(await push(await orderFor(), { registry, signal: never })).toMatchObject({ alreadyThere: false })
    expect(registry.published).toHaveLength(3)
  })

  it('pushes what changed since it was stopped between publishing and noting it', async () => {
    await put('a.bin', randomBytes(5000))
    await push(await orderFor({ publish: false }), { registry, signal: never })
    await put('a.bin', randomBytes(6000))
    registry.state = 'PUBLISHED'
    await push(await orderFor(), { registry, signal: never })
    expect(registry.published).toHaveLength(1)
  })

  it('says which file came or went since', async () => {
    await put('a.bin', randomBytes(5000))
    await push(await orderFor({ publish: false }), { registry, signal: never })
    await put('b.bin', randomBytes(5000))
    await expect(push(await orderFor(), { registry, signal: never })).rejects.toMatchObject({
      code: 'FilesDiffer',
      detail: '+ b.bin',
    })
  })

  it('does not run beside another push of the same thing', async () => {
    await put('a.bin', randomBytes(5000))
    await mkdir(path.join(folder, 'journal'))
    await writeFile(path.join(folder, 'journal', 'lock'), String(process.ppid))
    await expect(push(await orderFor(), { registry, signal: never })).rejects.toMatchObject({
      code: 'OtherPushRunning',
    })
  })
})

import { createServer as createHttp, type Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { openS3Store, S3Store } from './s3-store.ts'
import { StallingProxy } from './testing/stalling-proxy.ts'

const access = { region: 'us-east-1', bucket: 'bucket', accessKey: 'key', secretKey: 'secret' }
/** Far above the limits, so that a busy machine passes, and far below what waiting without them would be. */
const BOUNDED_MS = 20_000
const limits = { connectMs: 300, silenceMs: 400, totalMs: 900 }
const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

/** Everything a store can be asked. */
const questions: Record<string, (store: S3Store) => Promise<unknown>> = {
  put: (store) => store.put('a', Buffer.alloc(100_000)),
  openMultipart: (store) => store.openMultipart('a'),
  listParts: (store) => store.listParts('a', 'upload'),
  lastPartAt: (store) => store.lastPartAt('a', 'upload'),
  completeMultipart: (store) => store.completeMultipart('a', 'upload', [{ number: 1, etag: 'e' }]),
  abortMultipart: (store) => store.abortMultipart('a', 'upload'),
  listStaleMultiparts: (store) => store.listStaleMultiparts(new Date()),
  list: async (store) => {
    for await (const _ of store.list('a')) break
  },
  retain: (store) => store.retain('a', 'v', new Date()),
  holdLegally: (store) => store.holdLegally('a', 'v', true),
  lockOf: (store) => store.lockOf('a', 'v'),
  read: (store) => store.read('a'),
  head: (store) => store.head('a'),
  delete: (store) => store.delete('a', 'v'),
  probe: (store) => store.probe(),
}

describe('an engine that takes connections and says nothing', () => {
  let store: S3Store
  beforeAll(async () => {
    store = new S3Store({ ...access, endpoint: await listening(createServer(() => undefined)), limits })
  })

  it.each(Object.keys(questions))('makes %s end with TimedOut', async (name) => {
    const began = performance.now()
    await expect(questions[name]!(store)).rejects.toMatchObject({ code: 'TimedOut' })
    expect(performance.now() - began).toBeLessThan(BOUNDED_MS)
  })
})

it('an engine that lets nobody in, because it never finishes the handshake, has timed out', async () => {
  const endpoint = await listening(createServer(() => undefined))
  endpoint.protocol = 'https:'
  const began = performance.now()
  const store = new S3Store({ ...access, endpoint, limits: { ...limits, silenceMs: 60_000, totalMs: 60_000 } })
  await expect(store.head('a')).rejects.toMatchObject({ code: 'TimedOut' })
  expect(performance.now() - began).toBeLessThan(BOUNDED_MS)
})

it('an engine that drips, a letter at a time, comes to an end', async () => {
  const endpoint = await listening(
    createHttp((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' })
      const drip = setInterval(() => response.write(' '), 100)
      response.once('close', () => clearInterval(drip))
    }),
  )
  const store = new S3Store({ ...access, endpoint, limits })
  const began = performance.now()
  await expect(store.listStaleMultiparts(new Date())).rejects.toThrow()
  expect(performance.now() - began).toBeLessThan(BOUNDED_MS)
})

it('an object that takes longer than an answer may is read to its end', async () => {
  const endpoint = await listening(
    createHttp(async (_request, response) => {
      response.writeHead(200, { 'content-length': '10', 'content-type': 'application/octet-stream' })
      for (let n = 0; n < 10; n += 1) {
        response.write('x')
        await pause(150)
      }
      response.end()
    }),
  )
  // Only how long the whole takes is in question: a busy machine may be silent for a while.
  const store = new S3Store({ ...access, endpoint, limits: { ...limits, silenceMs: 5_000 } })
  let seen = 0
  for await (const chunk of await store.read('a')) seen += (chunk as Buffer).length
  expect(seen).toBe(10)
})

const given = process.env.RAIREKI_TEST_S3
const onEngine = given === undefined ? it.skip : it
onEngine(
  given === undefined
    ? 'an engine that stops in the middle (skipped: RAIREKI_TEST_S3 names no engine to test with)'
    : 'an engine that stops in the middle has timed out, and is there again when it goes on',
  async () => {
    const { endpoint, ...keys } = JSON.parse(given!) as Record<
      'endpoint' | 'region' | 'accessKey' | 'secretKey',
      string
    >
    const proxy = await StallingProxy.before(new URL(endpoint))
    closing.push(() => proxy.close())
    const config = { ...keys, bucket: `stalls-${Date.now()}`, endpoint: proxy.address }
    const store = await openS3Store({ ...config, limits: { ...limits, silenceMs: 800, totalMs: 2_000 } })
    closing.push(() => store.close())
    await store.put('kept', Buffer.from('kept'))
    proxy.stall()
    for (const name of ['put', 'openMultipart', 'list', 'head', 'read']) {
      const began = performance.now()
      await expect(questions[name]!(store)).rejects.toMatchObject({ code: 'TimedOut' })
      expect(performance.now() - began).toBeLessThan(BOUNDED_MS)
    }
    proxy.goOn()
    expect(await store.head('kept')).toMatchObject({ size: 4 })
  },
  60_000,
)

async function listening(server: Server | HttpServer): Promise<URL> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

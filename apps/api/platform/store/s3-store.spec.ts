import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fromS3Error } from './s3-error.ts'
import { openS3Store, type S3Store, type S3StoreConfig } from './s3-store.ts'
import { itKeepsItsWord } from './testing/abilities.ts'
import { itKeepsTheStoreContract } from './testing/store-contract.ts'

const given = process.env.RAIREKI_TEST_S3
const onEngine = given === undefined ? describe.skip : describe
const title = 'the store on an S3 engine'
const page = 'http://app.example'

onEngine(given === undefined ? `${title} (skipped: RAIREKI_TEST_S3 names no engine to test with)` : title, () => {
  let store: S3Store
  const config = (): S3StoreConfig => {
    const { endpoint, ...access } = JSON.parse(given!) as Record<
      'endpoint' | 'region' | 'accessKey' | 'secretKey',
      string
    >
    return { endpoint: new URL(endpoint), bucket, webOrigins: [page], ...access }
  }
  const bucket = `contract-${randomUUID()}`

  beforeAll(async () => {
    store = await openS3Store(config())
  }, 30_000)
  afterAll(() => store.close())

  itKeepsTheStoreContract(() => store)
  itKeepsItsWord(() => store)

  it('keeps every version, and deletes the one it is told to', async () => {
    const first = await store.put('versions', Buffer.from('first'))
    const second = await store.put('versions', Buffer.from('second'))
    expect(first.versionId).toBeDefined()
    expect(second.versionId).not.toBe(first.versionId)
    expect(await text(await store.read('versions', undefined, first.versionId))).toBe('first')
    expect(await store.head('versions', first.versionId)).toEqual(first)
    expect(await store.head('versions')).toEqual(second)
    const url = await store.signGetUrl('versions', 60, first.versionId)
    expect(await (await fetch(url)).text()).toBe('first')
    const other = url.replace(encodeURIComponent(first.versionId!), encodeURIComponent(second.versionId!))
    expect((await fetch(other)).status).toBe(403)

    await store.delete('versions')
    expect(await store.head('versions')).toBeUndefined()
    expect(await text(await store.read('versions', undefined, second.versionId))).toBe('second')
    await store.delete('versions', second.versionId)
    await expect(store.read('versions', undefined, second.versionId)).rejects.toMatchObject({ code: 'NotFound' })
    expect(await text(await store.read('versions', undefined, first.versionId))).toBe('first')
  })

  it('binds an object sent in parts to a version too', async () => {
    const uploadId = await store.openMultipart('parts')
    await fetch(await store.signPartUrl('parts', uploadId, 1, 60), { method: 'PUT', body: 'in parts' })
    const done = await store.completeMultipart('parts', uploadId, await store.listParts('parts', uploadId))
    expect(done.versionId).toBeDefined()
    await store.put('parts', Buffer.from('replaced'))
    expect(await text(await store.read('parts', undefined, done.versionId))).toBe('in parts')
  })

  it('probes without believing, and leaves nothing behind', async () => {
    const abilities = await store.probe()
    expect(abilities.engine).not.toBe('')
    expect(abilities.versioning).toBe(true)
    expect(['holds', 'none']).toContain(abilities.objectLock)
    expect(abilities.browserCors).toBe(true)
  })

  it('lets a page of the web app read the ETag of a part, and no other page', async () => {
    const uploadId = await store.openMultipart('from-a-page')
    const url = await store.signPartUrl('from-a-page', uploadId, 1, 60)
    const { headers } = await fetch(url, { method: 'PUT', body: 'part', headers: { origin: page } })
    expect(headers.get('access-control-allow-origin')).toBe(page)
    expect(headers.get('access-control-expose-headers')?.toLowerCase()).toContain('etag')
    const elsewhere = await fetch(url, { method: 'PUT', body: 'part', headers: { origin: 'http://elsewhere.example' } })
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('can be opened by several processes at once, on a bucket that is not there yet', async () => {
    const fresh = { ...config(), bucket: `contract-${randomUUID()}` }
    const stores = await Promise.all([1, 2, 3].map(() => openS3Store(fresh)))
    await stores[0]!.put('a', Buffer.from('a'))
    expect(await stores[1]!.head('a')).toMatchObject({ size: 1 })
    await Promise.all(stores.map((each) => each.close()))
  })

  it('signs for the public address, which it need not reach itself', async () => {
    const outside = await openS3Store({ ...config(), publicEndpoint: new URL('https://objects.example') })
    const url = new URL(await outside.signGetUrl('a', 60))
    expect(url.origin).toBe('https://objects.example')
    expect(url.pathname).toBe(`/${bucket}/a`)
    await outside.put('a', Buffer.from('a'))
    await outside.close()
  })

  it('says that keys are refused', async () => {
    const wrong = openS3Store({ ...config(), secretKey: 'not the key' })
    await expect(wrong).rejects.toMatchObject({ code: 'Denied' })
  })
})

describe('an S3 engine that fails', () => {
  const access = { region: 'us-east-1', bucket: 'bucket', accessKey: 'key', secretKey: 'secret' }
  const servers: Server[] = []
  const hanging: { destroy(): void }[] = []

  async function engine(answer: Parameters<typeof createServer>[1]): Promise<S3StoreConfig> {
    const server = createServer({}, answer as never)
    server.on('connection', (socket) => hanging.push(socket))
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return { ...access, endpoint: new URL(`http://127.0.0.1:${port}`), limits: { silenceMs: 200 } }
  }
  afterAll(() => {
    for (const socket of hanging) socket.destroy()
    for (const server of servers) server.close()
  })

  it('by being away, is unreachable', async () => {
    const nowhere = { ...access, endpoint: new URL('http://127.0.0.1:9') }
    await expect(openS3Store(nowhere)).rejects.toMatchObject({ code: 'Unreachable' })
  })

  it('by never answering, as a full one does, has timed out', async () => {
    const silent = await engine(() => {})
    await expect(openS3Store(silent)).rejects.toMatchObject({ code: 'TimedOut' })
  })

  it('by falling silent in the middle of an object, ends the reading with an error', async () => {
    const config = await engine((request, response) => {
      if (request.method !== 'GET') return void response.end()
      response.writeHead(200, { 'content-length': '1000000' })
      response.write('the beginning')
    })
    const store = await openS3Store(config)
    await expect(text(await store.read('a'))).rejects.toThrow()
    await store.close()
  })

  it.each([500, 503])('by answering %d, is unreachable, and may be asked again', async (status) => {
    let calls = 0
    const config = await engine((_request, response) => {
      calls += 1
      response.writeHead(status).end('<Error><Code>SlowDown</Code></Error>')
    })
    await expect(openS3Store(config)).rejects.toMatchObject({ code: 'Unreachable' })
    expect(calls).toBe(1)
  })

  it('by closing a connection it had kept, is asked once more', async () => {
    let calls = 0
    const config = await engine((request, response) => {
      calls += 1
      if (calls === 1) return void request.socket.destroy()
      response.end()
    })
    await openS3Store(config).then((store) => store.close())
    expect(calls).toBeGreaterThan(1)
  })

  it.each([
    ['XMinioStorageFull', 'Full'],
    ['QuotaExceeded', 'Full'],
    ['SignatureDoesNotMatch', 'Denied'],
    ['NoSuchUpload', 'UploadNotFound'],
    ['SomethingNew', 'Unexpected'],
  ])('by saying %s, means %s', (name, code) => {
    expect(fromS3Error(Object.assign(new Error('no'), { code: name })).code).toBe(code)
  })

  it('is not taken at an address with a path, which signatures would not cover', async () => {
    const config = { ...access, endpoint: new URL('http://127.0.0.1:9/s3') }
    await expect(openS3Store(config)).rejects.toThrow('no path')
  })
})

it('keys are never part of an error', async () => {
  const secretKey = randomBytes(20).toString('hex')
  const config = {
    region: 'us-east-1',
    bucket: 'bucket',
    accessKey: 'key',
    secretKey,
    endpoint: new URL('http://127.0.0.1:9'),
  }
  const error = await openS3Store(config).catch((refusal: unknown) => refusal)
  expect(JSON.stringify(error) + String(error)).not.toContain(secretKey)
})

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import fastify, { type FastifyInstance } from 'fastify'
import { folderStoreRoutes } from './folder-store.routes.ts'
import { type FolderStore, openFolderStore } from './folder-store.ts'
import { itKeepsItsWord } from './testing/abilities.ts'
import { smallDisk } from './testing/small-disk.ts'
import { itKeepsTheStoreContract } from './testing/store-contract.ts'

const signingKey = randomBytes(32)
const clock = () => new Date()

describe('the folder store, served by the API', () => {
  let folder: string
  let server: FastifyInstance
  let store: FolderStore
  const page = 'http://app.example'

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raireki-store-'))
    server = fastify()
    const options = { folder, signingKey, clock }
    // The port is known only once we listen, and a store needs its address: so the address is asked for late.
    store = await openFolderStore({ ...options, publicOrigin: 'http://127.0.0.1' })
    await server.register(folderStoreRoutes, { store, origins: [page], largestPartBytes: 8 * 1024 * 1024 })
    const publicOrigin = await server.listen({ port: 0, host: '127.0.0.1' })
    store = await openFolderStore({ ...options, publicOrigin })
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  itKeepsTheStoreContract(() => store)
  itKeepsItsWord(() => store)

  it('signs for the address the caller came by', async () => {
    const url = await store.signGetUrl('a', 60, undefined, 'https://registry.example')
    expect(url).toMatch(/^https:\/\/registry\.example\/store\/v1\/object\?/)
  })

  it('answers HEAD as it answers GET, without the bytes', async () => {
    await store.put('for-head', Buffer.from('12345'))
    const answer = await fetch(await store.signGetUrl('for-head', 60), { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-length')).toBe('5')
    expect(answer.headers.get('accept-ranges')).toBe('bytes')
  })

  it('lets nobody keep, sniff or render what it serves', async () => {
    await store.put('page', Buffer.from('<script>alert(1)</script>'))
    const { headers } = await fetch(await store.signGetUrl('page', 60))
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toBe('attachment')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })

  it('admits the pages it was told of and no others', async () => {
    const url = await store.signPartUrl('a', '0'.repeat(32), 1, 60)
    const ask = (origin: string) =>
      server.inject({ method: 'OPTIONS', url: new URL(url).pathname, headers: { origin } })
    expect((await ask(page)).headers['access-control-allow-origin']).toBe(page)
    expect((await ask(page)).headers['access-control-allow-methods']).toContain('PUT')
    expect((await ask('http://elsewhere.example')).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('starts again when the object of a resumed download was replaced', async () => {
    await store.put('resumed', Buffer.from('first'))
    const url = await store.signGetUrl('resumed', 60)
    const etag = (await fetch(url)).headers.get('etag')!
    const resume = { headers: { range: 'bytes=3-', 'if-range': etag } }
    expect(await (await fetch(url, resume)).text()).toBe('st')
    await store.put('resumed', Buffer.from('second'))
    const answer = await fetch(url, resume)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('second')
  })

  it('never gives the bytes of one object for those of another that had its name', async () => {
    await store.put('replaced', Buffer.from('old'))
    const [opened, unopened] = [await store.find('replaced'), await store.find('replaced')]
    const reading = await opened!.read()
    await store.put('replaced', Buffer.from('new'))
    expect(await text(reading)).toBe('old')
    await expect(unopened!.read()).rejects.toMatchObject({ code: 'NotFound' })
    expect(await text(await store.read('replaced'))).toBe('new')
  })

  it('asks for the length, and takes no part that is too large', async () => {
    const id = await store.openMultipart('lengths')
    const url = await store.signPartUrl('lengths', id, 1, 60)
    const source = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('how much is to come?'))
        controller.close()
      },
    })
    const without = await fetch(url, { method: 'PUT', body: source, duplex: 'half' } as RequestInit)
    expect(without.status).toBe(411)
    const path = new URL(url)
    const large = await server.inject({
      method: 'PUT',
      url: path.pathname + path.search,
      headers: { 'content-length': String(8 * 1024 * 1024 + 1) },
    })
    expect(large.statusCode).toBe(413)
    expect(large.json()).toMatchObject({ code: 'TooLarge' })
    expect(await store.listParts('lengths', id)).toEqual([])
  })

  it('hangs up on a sender who falls silent', async () => {
    const impatient = fastify()
    await impatient.register(folderStoreRoutes, { store, idleMs: 200 })
    const origin = await impatient.listen({ port: 0, host: '127.0.0.1' })
    const id = await store.openMultipart('silent')
    const sent = request(await store.signPartUrl('silent', id, 1, 60, origin), {
      method: 'PUT',
      headers: { 'content-length': 1000 },
    })
    sent.write('a beginning')
    await once(sent, 'error')
    expect(await store.listParts('silent', id)).toEqual([])
    await impatient.close()
  })

  it('reads no file for an upload id that is a path', async () => {
    for (const id of ['../../etc', '..%2f..', '/etc/passwd', '']) {
      await expect(store.listParts('a', id)).rejects.toMatchObject({ code: 'UploadNotFound' })
      const source = Readable.from([Buffer.from('x')])
      await expect(store.receivePart('a', id, 1, source, 1)).rejects.toMatchObject({ code: 'UploadNotFound' })
    }
  })

  it('keeps no file of what was replaced, deleted or aborted', async () => {
    const own = join(folder, 'tidy')
    const tidy = await openFolderStore({ folder: own, signingKey, clock, publicOrigin: 'http://127.0.0.1' })
    await Promise.all([1, 2, 3, 4].map((n) => tidy.put('same', Buffer.from(`version ${n}`))))
    const id = await tidy.openMultipart('aborted')
    await tidy.receivePart('aborted', id, 1, Readable.from([Buffer.from('x')]), 1)
    await tidy.abortMultipart('aborted', id)
    expect(await filesUnder(join(own, 'bodies'))).toHaveLength(1)
    await tidy.delete('same')
    for (const place of ['bodies', 'objects', 'uploads']) expect(await filesUnder(join(own, place))).toEqual([])
  })

  it('can complete what an earlier process was completing when it was stopped', async () => {
    const id = await store.openMultipart('sealed')
    await store.receivePart('sealed', id, 1, Readable.from([Buffer.from('whole')]), 5)
    const uploads = join(folder, 'uploads')
    await rename(join(uploads, `${id}.open.json`), join(uploads, `${id}.sealed.json`))
    await store.completeMultipart('sealed', id, await store.listParts('sealed', id))
    expect(await text(await store.read('sealed'))).toBe('whole')
    expect(await readdir(uploads)).not.toContain(`${id}.sealed.json`)
  })

  it('finishes at the next start a removal that was stopped half-way, and never removes what is in use', async () => {
    const own = join(folder, 'restarted')
    const options = { folder: own, signingKey, clock, publicOrigin: 'http://127.0.0.1' }
    const before = await openFolderStore(options)
    await before.put('kept', Buffer.from('kept'))
    const [file] = await filesUnder(join(own, 'bodies'))
    const inUse = file!.split('/').at(-2)!
    const leftOver = 'ab'.repeat(16)
    await mkdir(join(own, 'bodies', 'ab', leftOver), { recursive: true })
    for (const [key, body] of [
      ['kept', inUse],
      ['gone', leftOver],
    ] as const) {
      const marker = JSON.stringify({ key, body, since: clock().toISOString() })
      await writeFile(join(own, 'uploads', `${body}.doomed.json`), marker)
    }
    const after = await openFolderStore(options)
    expect(await text(await after.read('kept'))).toBe('kept')
    expect(await readdir(join(own, 'bodies', 'ab'))).not.toContain(leftOver)
    expect(await readdir(join(own, 'uploads'))).toEqual([])
  })

  it('probes as what it is', async () => {
    expect(await store.probe()).toMatchObject({ engine: 'folder', versioning: false, objectLock: 'none' })
  })

  it('refuses a short signing key', async () => {
    const options = { folder, signingKey: randomBytes(16), clock, publicOrigin: 'http://127.0.0.1' }
    await expect(openFolderStore(options)).rejects.toThrow('32 bytes')
  })
})

const disk = smallDisk()
const onSmallDisk = disk === undefined ? describe.skip : describe
onSmallDisk(`the folder store on a full disk${disk ? '' : ' (skipped: no small disk can be mounted here)'}`, () => {
  afterAll(() => disk?.remove())

  it('says that it is full, keeps what it had and leaves nothing half-written', async () => {
    const options = { folder: disk!.folder, signingKey, clock, publicOrigin: 'http://127.0.0.1' }
    const store = await openFolderStore(options)
    await store.put('fits', Buffer.from('fits'))
    const id = await store.openMultipart('large')
    const large = () => Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(64 * 1024)))
    await expect(store.receivePart('large', id, 1, large(), 64 * 64 * 1024)).rejects.toMatchObject({ code: 'Full' })
    await expect(store.put('large', Buffer.alloc(4 * 1024 * 1024))).rejects.toMatchObject({ code: 'Full' })
    expect(await store.listParts('large', id)).toEqual([])
    expect(await text(await store.read('fits'))).toBe('fits')
    await store.put('fits too', Buffer.from('fits'))
  })
})

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

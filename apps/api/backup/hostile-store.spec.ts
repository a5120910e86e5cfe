import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { decrypt, readMessage, readPrivateKey } from 'openpgp'
import type { File } from '../platform/prisma/generated/client.ts'
import type { ObjectStore } from '../platform/store/index.ts'
import { Spine } from '../spine/index.ts'
import { done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, attached, certificate, draft, granted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'
import { backUp } from './backup.ts'
import { restoreKeys } from './restore.ts'
import { verifyStore } from './verify-store.ts'

type Lie = (honest: Buffer, other: Buffer) => Buffer

/** What a store could hand out for a body it was given, and how a check calls it. */
const lies: [string, string, Lie][] = [
  ['another body of the same length', 'changed', (_honest, other) => other],
  ['a body cut short', 'cutOff', (honest) => honest.subarray(0, -1)],
  ['a body cut at a chunk', 'cutOff', (honest) => honest.subarray(0, honest.length >> 1)],
  ['nothing', 'cutOff', () => Buffer.alloc(0)],
  ['a body with more behind it', 'tooLong', (honest) => Buffer.concat([honest, Buffer.from('more')])],
  ['a body with one bit turned over', 'changed', (honest) => flipped(honest, honest.length >> 1)],
  ['a body with its last tag changed', 'changed', (honest) => flipped(honest, honest.length - 1)],
]

describe('a store that hands out something else', () => {
  let service: TestService
  let people: Cast
  let versionId: string
  let grantId: string
  let attachmentKeyInStore: string
  let folder: string
  let honest: ObjectStore

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    folder = await mkdtemp(path.join(tmpdir(), 'raireki-hostile-'))
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Two of a size')
    const file = (name: string, letter: string) => ({
      path: name,
      mediaType: 'text/plain',
      bytes: Buffer.alloc(50_000, letter),
    })
    // The other one is what the same name held before, as far as a store that serves old versions goes.
    versionId = (await push(people.provider, assetId, [file('a.txt', 'a'), file('b.txt', 'b')])).versionId
    const certificateId = await certificate(people)
    ;[grantId] = (await granted(service, people, { versionIds: [versionId], certificateId })) as [string]
    const requestId = await draft(people, { versionIds: [versionId], certificateId })
    const id = await attached(service.address, people.developer, requestId)
    const { objectKey } = await service.doors.database.prisma.attachment.findUniqueOrThrow({ where: { id } })
    attachmentKeyInStore = objectKey
    honest = service.doors.store
  }, 120_000)
  afterAll(async () => {
    await service?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const files = () =>
    service.doors.database.prisma.file.findMany({ where: { versionId }, orderBy: { path: 'asc' } }) as Promise<
      [File, File]
    >
  const verify = (store: ObjectStore) => {
    const { database, attachmentKey } = service.doors
    const doors = { database, store, attachmentKey, spine: service.service.app.get(Spine) }
    return verifyStore(doors, path.join(folder, 'progress.json'))
  }

  /** Lies about the first file, and about nothing else. */
  async function lying(lie: Lie): Promise<ObjectStore> {
    const [first, second] = await files()
    const [truth, other] = await Promise.all(
      [first, second].map(async (file) => buffer(await honest.read(file.objectKey))),
    )
    return answering(first.objectKey, lie(truth!, other!))
  }

  function answering(about: string, said: Buffer): ObjectStore {
    const truly = honest.read.bind(honest)
    const read: ObjectStore['read'] = async (key, range, version) => {
      if (key !== about) return truly(key, range, version)
      const { from = 0, to = said.length - 1 } = range ?? {}
      return Readable.from([said.subarray(from, to + 1)])
    }
    return new Proxy(honest, {
      get: (target, name) => {
        if (name === 'read') return read
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }

  it('is not what this one does', async () => {
    expect(await verify(honest)).toMatchObject({ files: 2, faults: [], attachments: 1, attachmentFaults: [] })
  })

  it.each(lies.slice(1))('is found out when it gives for a request’s file %s', async (what, fault, lie) => {
    const truth = await buffer(await honest.read(attachmentKeyInStore))
    const store = answering(attachmentKeyInStore, lie(truth, truth))
    const { faults, attachmentFaults } = await verify(store)
    expect({ faults, attachmentFaults }).toMatchObject({ faults: [], attachmentFaults: [{ fault }] })
    const { database, attachmentKey } = service.doors
    const registry = {
      ownerUrl: service.ownerUrl,
      database,
      attachmentKey,
      store,
      keysFolder: '',
      now: () => new Date(),
    }
    const backingUp = backUp(registry, path.join(folder, `files-${what}`), false, () => undefined)
    await expect(backingUp).rejects.toThrow(`is not what was attached (${fault})`)
  })

  it('leaves a backup all keys, with the archive of those there were', async () => {
    const [keysFolder, to, back] = ['keys', 'with-keys', 'keys-again'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ]
    await mkdir(path.join(keysFolder, 'archive'), { recursive: true })
    for (const name of ['registry.asc', 'attachments.key', 'passport.jwk', 'archive/OLD.asc']) {
      await writeFile(path.join(keysFolder, name), name)
    }
    const { database, attachmentKey } = service.doors
    const registry = { ownerUrl: service.ownerUrl, database, attachmentKey, store: honest, keysFolder }
    const changing = async () => writeFile(path.join(keysFolder, 'registry.asc'), 'another')
    const now = () => new Date()
    const { keys } = await backUp({ ...registry, now }, to, true, () => undefined)
    expect(keys).toEqual(['archive/OLD.asc', 'attachments.key', 'passport.jwk', 'registry.asc'])
    await restoreKeys(to, back)
    for (const name of keys) expect(await readFile(path.join(back, name), 'utf8')).toBe(name)
    // A rotation that ends meanwhile puts away the key that the headers in the dump are for.
    await expect(backUp({ ...registry, now }, to, true, () => void changing())).rejects.toThrow('Run it again')
  })

  it.each(lies)('is found out when it gives %s', async (_what, fault, lie) => {
    const [first] = await files()
    const verdict = await verify(await lying(lie))
    expect(verdict.faults).toMatchObject([{ fault, objectKey: first.objectKey, versionId }])
  })

  it('is found out when it has lost it', async () => {
    const [first] = await files()
    const losing = new Proxy(honest, {
      get: (target, name) =>
        name === 'read'
          ? (key: string) => honest.read(key === first.objectKey ? 'bodies/lost' : key)
          : Reflect.get(target, name),
    })
    expect((await verify(losing)).faults).toMatchObject([{ fault: 'missing' }])
  })

  it.each(lies)('gets nothing into a backup when it gives %s', async (_what, fault, lie) => {
    const to = path.join(folder, `backup-${Math.random()}`)
    const { database, attachmentKey } = service.doors
    const registry = {
      ownerUrl: service.ownerUrl,
      database,
      attachmentKey,
      store: await lying(lie),
      keysFolder: '',
      now: () => new Date(),
    }
    await expect(backUp(registry, to, false, () => undefined)).rejects.toThrow(`is not what was pushed (${fault})`)
    // Without its index, which comes last, nothing takes it for a backup.
    expect(await readdir(to)).not.toContain('backup.json')
  })

  it.each(lies)(
    'deceives no reader who compares what came with what was announced, when it gives %s',
    async (_what, fault, lie) => {
      const [first] = await files()
      const hostile = await lying(lie)
      Object.assign(honest, { read: hostile.read })
      try {
        const { files: delivered } = await done(people.developer, 'openDelivery', { grantId })
        const { messageUrl, plainSha256 } = delivered.find((file: { path: string }) => file.path === first.path)
        const opening = (async () => {
          const bytes = new Uint8Array(await (await fetch(messageUrl)).arrayBuffer())
          const message = await readMessage({ binaryMessage: bytes })
          const decryptionKeys = await readPrivateKey({ armoredKey: people.developerKey.privateKey })
          return (await decrypt({ message, decryptionKeys, format: 'binary' })).data as Uint8Array
        })()
        // Two bodies of one version have one key: only the hash in the delivery tells them apart, as `raireki pull` does.
        const opened = await opening.catch(() => undefined)
        const isTaken = opened !== undefined && sha256(opened) === plainSha256
        if (isTaken) expect(Buffer.from(opened).equals(Buffer.alloc(50_000, 'a'))).toBe(true)
        // Only what lies behind the announced end may be put there: it is not read.
        expect(isTaken).toBe(fault === 'tooLong')
      } finally {
        // What hides the store's own method goes.
        Reflect.deleteProperty(honest, 'read')
      }
    },
  )
})

describe('reading a whole store', () => {
  it('goes on where it was stopped, and leaves one entry', async () => {
    const service = await testService()
    const folder = await mkdtemp(path.join(tmpdir(), 'raireki-verify-'))
    try {
      const people = await cast(service)
      const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Many')
      const bytes = Buffer.from('所見なし')
      const many = [1, 2, 3, 4].map((n) => ({ path: `${n}.txt`, mediaType: 'text/plain', bytes }))
      await push(people.provider, assetId, many)
      const { database, store, attachmentKey } = service.doors
      const doors = { database, store, attachmentKey, spine: service.service.app.get(Spine) }
      const progress = path.join(folder, 'progress.json')
      const lastSeen = async () => {
        const last = '{ files faults versionIds attachments attachmentFaults }'
        return (await service.operator.ask(`{ storage { lastVerification ${last} } }`)).storage.lastVerification
      }
      expect(await lastSeen()).toBeNull()
      const stopped = verifyStore(doors, progress, ({ files }) => {
        if (files === 2) throw new Error('stopped')
      })
      await expect(stopped).rejects.toThrow('stopped')
      const read: number[] = []
      expect(await verifyStore(doors, progress, ({ files }) => read.push(files))).toMatchObject({
        files: 4,
        faults: [],
      })
      expect(read).toEqual([3, 4])
      expect(await database.prisma.ledgerEntry.count({ where: { type: 'StoreVerified' } })).toBe(1)
      const ofAll = { files: 4, faults: 0, versionIds: [], attachments: 0, attachmentFaults: 0 }
      expect(await lastSeen()).toEqual(ofAll)
      const [one] = await database.prisma.file.findMany({ where: { path: '2.txt' } })
      await store.put(one!.objectKey, Buffer.from('something else'))
      await verifyStore(doors, progress)
      expect(await lastSeen()).toEqual({ ...ofAll, faults: 1, versionIds: [one!.versionId] })
    } finally {
      await service.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }, 60_000)
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = copy[at]! ^ 1
  return copy
}

import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { freshSalt } from '@raireki/vault'
import { Rounds } from '../spine/index.ts'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type Engines, type TestService, testService } from '../testing/service.ts'
import { asset, attached, certificate, dataset, draft, file } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

const HOUR = 3_600_000
const homes: Engines['store'][] = process.env.RAIREKI_TEST_S3 ? ['folder', 's3'] : ['folder']

describe.each(homes)('what lies in the store (%s)', (home) => {
  let service: TestService
  let people: Cast

  beforeAll(async () => {
    const hours = { UPLOAD_ABANDON_HOURS: '48', STRAY_GRACE_HOURS: '24', UPLOAD_QUOTA_GIB: '3', STORE_LOCK_DAYS: '30' }
    service = await testService({ store: home! }, hours)
    people = await cast(service)
  }, 120_000)
  afterAll(() => service?.stop())
  afterEach(() => service.doors.clock.reset())

  const prisma = () => service.doors.database.prisma
  const round = (name: string) => service.service.app.get(Rounds).now(name)
  const inHours = (hours: number) => service.doors.clock.setTo(new Date(Date.now() + hours * HOUR))
  const entries = async (type: string, subjectId?: string) => {
    const about = subjectId ? { subjects: { some: { subjectId } } } : {}
    const rows = await prisma().ledgerEntry.findMany({ where: { type, ...about }, orderBy: { id: 'asc' } })
    return rows.map(({ canonical }) => JSON.parse(canonical).facts)
  }
  const opened = async (plainBytes = 10, path = 'a.txt') => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'In the making')
    const { id: versionId } = await done(people.provider, 'openVersion', { assetId })
    const salt = Buffer.from(freshSalt()).toString('base64')
    const input = { versionId, path, mediaType: 'text/plain', plainBytes, salt }
    return { versionId, answer: await command(people.provider, 'openUpload', input) }
  }
  const rowOf = (id: string) => prisma().upload.findUniqueOrThrow({ where: { id } })
  const sendPart = async (uploadId: string, words: string) => {
    const query = `query ($uploadId: ID!) { partUrls(uploadId: $uploadId, numbers: [1]) { ... on PartUrls { urls { url } } } }`
    const { partUrls } = await people.provider.ask(query, { uploadId })
    expect((await fetch(partUrls.urls[0].url, { method: 'PUT', body: words })).status).toBe(200)
  }

  describe('an upload that was opened and left', () => {
    it('is given up after its time, with an entry, and once', async () => {
      const { answer, versionId } = await opened()
      await inHours(47)
      await round('abandon-uploads')
      expect((await rowOf(answer.id)).state).toBe('open')
      await inHours(49)
      await Promise.all([round('abandon-uploads'), round('abandon-uploads')])
      await round('abandon-uploads')
      const row = await rowOf(answer.id)
      expect(row.state).toBe('abandoned')
      expect(await entries('UploadExpired', answer.id)).toMatchObject([{ openedAt: row.createdAt.toISOString() }])
      await expect(service.doors.store.listParts(row.objectKey, row.multipartId)).rejects.toMatchObject({
        code: 'UploadNotFound',
      })
      service.doors.clock.reset()
      // Whoever comes back begins that file again, in the same version.
      const salt = Buffer.from(freshSalt()).toString('base64')
      const again = { versionId, path: 'a.txt', mediaType: 'text/plain', plainBytes: 10, salt }
      expect(await command(people.provider, 'openUpload', again)).toMatchObject({ __typename: 'Upload' })
    })

    it('is not, as long as parts of it arrive', async () => {
      const { answer } = await opened()
      await sendPart(answer.id, 'just arrived')
      await prisma().upload.update({ where: { id: answer.id }, data: { createdAt: new Date(Date.now() - 900 * HOUR) } })
      await inHours(47)
      await round('abandon-uploads')
      expect((await rowOf(answer.id)).state).toBe('open')
      await inHours(49)
      await round('abandon-uploads')
      expect((await rowOf(answer.id)).state).toBe('abandoned')
    })

    it('leaves nothing open in the store, also when the registry died in the middle', async () => {
      const { answer } = await opened()
      const { objectKey, multipartId } = await rowOf(answer.id)
      // As it is after a crash between writing it down and telling the store.
      await prisma().upload.update({ where: { id: answer.id }, data: { state: 'abandoned' } })
      await inHours(49)
      await round('sweep-store')
      await expect(service.doors.store.listParts(objectKey, multipartId)).rejects.toMatchObject({
        code: 'UploadNotFound',
      })
    })
  })

  describe('a draft that was opened and left', () => {
    const stateOf = async (id: string) => (await prisma().version.findUniqueOrThrow({ where: { id } })).state

    it('is given up once nothing is in it and nothing is coming any more', async () => {
      const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Left empty')
      const { id: empty } = await done(people.provider, 'openVersion', { assetId })
      const { versionId: awaited } = await opened()
      await inHours(47)
      await round('abandon-drafts')
      expect(await stateOf(empty)).toBe('draft')
      await inHours(49)
      await round('abandon-drafts')
      await round('abandon-drafts')
      expect(await stateOf(empty)).toBe('abandoned')
      expect(await entries('VersionAbandoned', empty)).toEqual([{ number: 1, empty: true }])
      expect(await stateOf(awaited)).toBe('draft')
      // Its upload is given up first, and whoever pushes has the same time once more.
      await round('abandon-uploads')
      await round('abandon-drafts')
      expect(await stateOf(awaited)).toBe('draft')
      await inHours(98)
      await round('abandon-drafts')
      expect(await stateOf(awaited)).toBe('abandoned')
    })

    it('stays where a file is in it, however long ago that was', async () => {
      const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Left half-way')
      const nowhere = [{ kind: 'TRAINED_ON', originVersionId: randomUUID() }]
      await expect(push(people.provider, assetId, [file('a.txt')], nowhere)).rejects.toThrow()
      const { id } = await prisma().version.findFirstOrThrow({ where: { assetId } })
      await inHours(900)
      await round('abandon-drafts')
      expect(await stateOf(id)).toBe('draft')
    })
  })

  describe('an object nobody knows of', () => {
    it('is reported when it is found, and removed after the time of grace, with an entry each', async () => {
      const { versionId } = await dataset(people, 'Known')
      const bodies = await prisma().file.findMany({ where: { versionId } })
      const key = `bodies/${randomUUID()}`
      await service.doors.store.write(key, Readable.from([Buffer.from('whose is it?')]), 12)
      const before = (await entries('StrayObjectsFound')).length
      await round('sweep-store')
      await round('sweep-store')
      expect((await entries('StrayObjectsFound')).slice(before)).toEqual([{ objects: 1, bytes: 12 }])
      const seen = await service.operator.ask(
        '{ strayObjects { edges { node { objectKey bytes } } } storage { strayObjects strayBytes } }',
      )
      expect(seen.strayObjects.edges.map(({ node }: { node: object }) => node)).toContainEqual({
        objectKey: key,
        bytes: 12,
      })
      expect(seen.storage.strayObjects).toBeGreaterThan(0)
      await inHours(23)
      await round('sweep-store')
      expect(await service.doors.store.head(key)).toBeDefined()
      await inHours(25)
      await round('sweep-store')
      expect(await service.doors.store.head(key)).toBeUndefined()
      expect((await entries('StrayObjectsRemoved')).at(-1)).toMatchObject({ objects: 1, bytes: 12, claimed: 0 })
      for (const { objectKey, objectVersionId } of bodies) {
        expect(await service.doors.store.head(objectKey, objectVersionId ?? undefined)).toBeDefined()
      }
    })

    it('is left alone where it turns out to be known', async () => {
      const { versionId } = await dataset(people, 'Found late')
      const [body] = await prisma().file.findMany({ where: { versionId } })
      const foundAt = new Date(Date.now() - 100 * HOUR)
      const { objectKey, objectVersionId } = body!
      const stray = { objectKey, objectVersionId: objectVersionId ?? '', bytes: 1n, state: 'found', foundAt }
      await prisma().strayObject.create({ data: { id: randomUUID(), ...stray } })
      await round('sweep-store')
      expect(await service.doors.store.head(objectKey, objectVersionId ?? undefined)).toBeDefined()
      expect((await prisma().strayObject.findFirstOrThrow({ where: { objectKey } })).state).toBe('claimed')
    })

    it('is never taken for one in a store that carries another registry’s mark', async () => {
      const key = `bodies/${randomUUID()}`
      await service.doors.store.put(key, Buffer.from('another registry’s'))
      await service.doors.store.put('raireki/owner', Buffer.from('another registry'))
      await round('sweep-store')
      expect(await prisma().strayObject.count({ where: { objectKey: key } })).toBe(0)
      await service.doors.store.put('raireki/owner', Buffer.from(service.doors.ledgerKey.signer.verifierKey))
      await round('sweep-store')
      expect(await prisma().strayObject.count({ where: { objectKey: key } })).toBe(1)
    })

    it('does not remain of a version that was given up', async () => {
      const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Given up')
      await expect(
        push(people.provider, assetId, [file('a.txt')], [{ kind: 'TRAINED_ON', originVersionId: randomUUID() }]),
      ).rejects.toThrow()
      const version = await prisma().version.findFirstOrThrow({ where: { assetId }, include: { files: true } })
      const [body] = version.files
      expect(await service.doors.store.head(body!.objectKey)).toBeDefined()
      const query = 'mutation ($id: ID!) { abandonVersion(versionId: $id) { ... on Version { state } } }'
      await people.provider.ask(query, { id: version.id })
      await service.settled()
      expect(await service.doors.store.head(body!.objectKey, body!.objectVersionId ?? undefined)).toBeUndefined()
    })
  })

  it('keeps a request’s file until it is taken away, and then as long as any other stray', async () => {
    const { versionId } = await dataset(people, 'Asked for')
    const certificateId = await certificate(people)
    const requestId = await draft(people, { versionIds: [versionId], certificateId })
    const [kept, taken] = [
      await attached(service.address, people.developer, requestId, 'kept.pdf'),
      await attached(service.address, people.developer, requestId, 'taken.pdf'),
    ]
    const keyOf = async (id: string) => (await prisma().attachment.findUniqueOrThrow({ where: { id } })).objectKey
    const keys = [await keyOf(kept), await keyOf(taken)] as const
    await round('sweep-store')
    const reported = () => prisma().strayObject.findMany({ where: { objectKey: { in: [...keys] } } })
    expect(await reported()).toEqual([])
    const remove = 'mutation ($id: ID!) { removeAttachment(attachmentId: $id) { __typename } }'
    await people.developer.ask(remove, { id: taken })
    await round('sweep-store')
    expect(await reported()).toMatchObject([{ objectKey: keys[1], state: 'found' }])
    await inHours(25)
    await round('sweep-store')
    expect(await service.doors.store.head(keys[1])).toBeUndefined()
    expect(await service.doors.store.head(keys[0])).toBeDefined()
  })

  it('holds no more of an organisation’s unpublished bytes than its quota', async () => {
    const gib = 2 ** 30
    const first = await opened(2 * gib)
    expect(first.answer).toMatchObject({ __typename: 'Upload' })
    const refused = (await opened(2 * gib)).answer
    expect(refused).toMatchObject({ code: 'UploadQuotaFull', facts: { openGiB: 3, quotaGiB: 3 } })
    const race = await Promise.all([1, 2, 3].map(() => opened(gib / 2)))
    expect(race.filter(({ answer }) => answer.__typename === 'Upload')).toHaveLength(1)
    const query = 'mutation ($id: ID!) { abandonVersion(versionId: $id) { ... on Version { state } } }'
    await people.provider.ask(query, { id: first.versionId })
    expect((await opened(2 * gib)).answer).toMatchObject({ __typename: 'Upload' })
  })

  it('is locked once it is published, where locks hold, and the lock is made longer in time', async () => {
    const { versionId } = await dataset(people, 'Locked')
    await service.settled()
    const [body] = await prisma().file.findMany({ where: { versionId } })
    const { objectKey, objectVersionId } = body!
    const lock = () => service.doors.store.lockOf(objectKey, objectVersionId ?? undefined)
    const query = `query ($id: ID!) { version(id: $id) { lockedUntil } }`
    const { lockedUntil } = (await people.provider.ask(query, { id: versionId })).version
    const { storage } = await service.operator.ask(
      '{ storage { answers lockDays versionsLocked versionsUnlocked abilities { name outcome } } }',
    )
    expect(storage).toMatchObject({ answers: true, lockDays: 30 })
    if (service.doors.storeReport.abilities.objectLock !== 'holds') {
      expect(lockedUntil).toBeNull()
      expect(await entries('BodiesLocked', versionId)).toEqual([])
      expect(storage.versionsLocked).toBe(0)
      return
    }
    expect(storage.abilities).toContainEqual({ name: 'OBJECT_LOCK', outcome: 'HOLDS' })
    const first = await entries('BodiesLocked', versionId)
    expect(first).toMatchObject([{ files: 1, until: lockedUntil }])
    expect((await lock()).retainedUntil!.getTime()).toBeCloseTo(new Date(lockedUntil).getTime(), -4)
    await expect(service.doors.store.delete(objectKey, objectVersionId!)).rejects.toMatchObject({ code: 'Denied' })
    await round('renew-locks')
    expect(await entries('BodiesLocked', versionId)).toHaveLength(1)
    await inHours(16 * 24)
    await round('renew-locks')
    expect(await entries('BodiesLocked', versionId)).toHaveLength(2)
    expect((await lock()).retainedUntil!.getTime()).toBeGreaterThan(new Date(lockedUntil).getTime() + 10 * 24 * HOUR)
  })

  it('was probed at the start, and what was seen is an entry', async () => {
    const probes = await entries('StoreProbed')
    expect(probes).toHaveLength(1)
    expect(probes[0]).toEqual({ ...service.doors.storeReport.abilities })
  })
})

import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { cipherDigest, freshSalt, freshSessionKey, generateKeyPair, sealPart, wrapSessionKey } from '@raireki/vault'
import { ROTATION_LOCK } from '../rotation/index.ts'
import type { Caller } from '../testing/caller.ts'
import { command, commandText, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, file, granted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let provider: Caller

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  provider = people.provider
}, 60_000)
afterAll(() => service?.stop())

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
const ABSENT = '0190a000-0000-7000-8000-000000000000'
const salt = () => Buffer.from(freshSalt()).toString('base64')

async function draftVersion(custody = 'INSPECTABLE', terms?: object | null): Promise<string> {
  const assetId = await asset(provider, 'DATASET', people.hospitalId, 'In the making', terms)
  return (await done(provider, 'openVersion', { assetId, custody })).id
}

/** A file of one part, sealed and ready to be sent. */
async function sealed(versionId: string, path = 'a.txt', text = '所見なし') {
  const bytes = new TextEncoder().encode(text)
  const sessionKey = freshSessionKey()
  const bodySalt = freshSalt()
  const upload = await done(provider, 'openUpload', {
    versionId,
    path,
    mediaType: 'text/plain',
    plainBytes: bytes.length,
    salt: Buffer.from(bodySalt).toString('base64'),
  })
  const part = await sealPart({
    sessionKey,
    salt: bodySalt,
    plainLength: bytes.length,
    partSize: upload.partBytes,
    partNumber: 1,
    source: (from: number, to: number) => bytes.subarray(from, to),
  })
  return { uploadId: upload.id as string, plainSha256: sha256(bytes), sessionKey, part }
}

const PART_URLS = `query ($uploadId: ID!, $numbers: [Int!]!) { partUrls(uploadId: $uploadId, numbers: $numbers) {
  __typename ... on PartUrls { urls { number url expiresAt } } ... on Problem { code message } } }`

async function addressOf(uploadId: string): Promise<string> {
  return (await provider.ask(PART_URLS, { uploadId, numbers: [1] })).partUrls.urls[0].url
}

/** Sends the one part; answers the store's tag for it. */
async function send(uploadId: string, bytes: Uint8Array): Promise<string> {
  const response = await fetch(await addressOf(uploadId), { method: 'PUT', body: Buffer.from(bytes) })
  expect(response.status).toBe(200)
  return (response.headers.get('etag') ?? '').replaceAll('"', '')
}

type Sealed = Awaited<ReturnType<typeof sealed>>
const completion = ({ uploadId, plainSha256, part }: Sealed, etag: string) => ({
  uploadId,
  plainSha256,
  cipherSha256: cipherDigest([part.sha256]),
  parts: [{ number: 1, bytes: part.bytes.length, etag, sha256: part.sha256 }],
})

async function pushed(versionId: string, path?: string): Promise<Sealed> {
  const body = await sealed(versionId, path)
  await done(provider, 'completeUpload', completion(body, await send(body.uploadId, body.part.bytes)))
  return body
}

async function registryHeader(sessionKey: Uint8Array): Promise<string> {
  const { registryKey } = await provider.ask('{ registryKey { armored fingerprint } }')
  return Buffer.from(await wrapSessionKey(sessionKey, registryKey.armored)).toString('base64')
}

describe('opening a version with a key', () => {
  const key = 'chosen-by-the-client-and-written-down'

  it('answers the same draft however often it is asked, at once or later', async () => {
    const assetId = await asset(provider, 'DATASET', people.hospitalId, 'Asked twice')
    const open = () => command(provider, 'openVersion', { assetId, key })
    const together = await Promise.all([open(), open(), open()].map((each) => each.catch(() => undefined)))
    const again = await open()
    expect(again.__typename).toBe('Version')
    for (const answer of together) expect(answer?.id ?? again.id).toBe(again.id)
    expect(await service.doors.database.prisma.version.count({ where: { assetId } })).toBe(1)
  })

  it('is another draft for another asset, custody or profile', async () => {
    const assetId = await asset(provider, 'DATASET', people.hospitalId, 'Asked for another')
    const ids = new Set<string>()
    for (const more of [{}, { custody: 'SEALED' }, { profile: 'GPG' }]) {
      ids.add((await done(provider, 'openVersion', { assetId, key, ...more })).id)
    }
    expect(ids.size).toBe(3)
  })

  it('needs a key that nobody guesses', async () => {
    const assetId = await asset(provider, 'DATASET', people.hospitalId, 'Asked with a short key')
    const { errors } = await provider.send(
      'mutation ($input: OpenVersionInput!) { openVersion(input: $input) { __typename } }',
      { input: { assetId, key: 'short' } },
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' })
  })
})

describe('opening an upload', () => {
  const opening = (versionId: string, changes: object = {}) => ({
    versionId,
    path: 'a.txt',
    mediaType: 'text/plain',
    plainBytes: 10,
    salt: Buffer.alloc(32, 1).toString('base64'),
    ...changes,
  })

  it('answers the same upload to a client that asks again, with the parts that have arrived', async () => {
    const versionId = await draftVersion()
    const big = opening(versionId, { plainBytes: 5 * 2 ** 30 })
    const first = await command(provider, 'openUpload', big)
    expect(first).toMatchObject({ storedParts: [] })
    expect(first.partCount).toBeGreaterThan(1)
    const etag = await send(first.id, new Uint8Array([1, 2, 3]))
    const again = await command(provider, 'openUpload', big)
    expect(again).toMatchObject({ id: first.id, storedParts: [{ number: 1, bytes: 3, etag }] })
    const query = 'query ($id: ID!) { upload(id: $id) { path storedParts { number } } }'
    expect((await provider.ask(query, { id: first.id })).upload.storedParts).toEqual([{ number: 1 }])
    expect((await people.developer.send(query, { id: first.id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect(await command(provider, 'openUpload', { ...big, plainBytes: 11 })).toMatchObject({ code: 'UploadOpen' })
    expect(await command(provider, 'openUpload', { ...big, salt: salt() })).toMatchObject({ code: 'UploadOpen' })
  })

  it.each(['/etc/passwd', '../../keys', 'a/../../b', 'a//b', 'C:\\data', 'a\\b', '.', 'a\u202etxt.exe', ''])(
    'refuses the path «%s»',
    async (path) => {
      const answer = await command(provider, 'openUpload', opening(await draftVersion(), { path }))
      expect(answer).toMatchObject({ code: 'PathInvalid' })
    },
  )

  it('knows how large a file may be, and how long a salt is', async () => {
    const versionId = await draftVersion()
    const answer = (changes: object) => command(provider, 'openUpload', opening(versionId, changes))
    expect(await answer({ plainBytes: 6 * 2 ** 40 })).toMatchObject({ code: 'FileTooLarge' })
    expect(await answer({ salt: 'AAAA' })).toMatchObject({ code: 'SaltInvalid' })
  })

  it('is for those who keep the asset', async () => {
    const versionId = await draftVersion()
    const query =
      'mutation ($input: OpenUploadInput!) { openUpload(input: $input) { __typename ... on Problem { code } } }'
    const { data } = await people.developer.send(query, { input: opening(versionId) })
    expect(data.openUpload.code).toBe('NotPermitted')
  })

  it('gives two who open the same file at once one upload', async () => {
    const versionId = await draftVersion()
    const query = 'mutation ($input: OpenUploadInput!) { openUpload(input: $input) { ... on Upload { id } } }'
    const race = await Promise.all(
      Array.from({ length: 5 }, () => provider.send(query, { input: opening(versionId, { salt: salt() }) })),
    )
    const opened = race.filter(({ errors, data }) => errors.length === 0 && data.openUpload.id)
    expect(opened).toHaveLength(1)
    for (const { errors } of race) for (const { extensions } of errors) expect(extensions.code).toBe('CONFLICT')
  })
})

describe('sending parts', () => {
  it('has addresses for the parts of the file and no others, for an hour', async () => {
    const { uploadId } = await sealed(await draftVersion())
    for (const numbers of [[0], [2], [-1], Array.from({ length: 101 }, () => 1)]) {
      expect((await provider.ask(PART_URLS, { uploadId, numbers })).partUrls).toMatchObject({ code: 'PartUnknown' })
    }
    const { urls } = (await provider.ask(PART_URLS, { uploadId, numbers: [1] })).partUrls
    expect(Date.parse(urls[0].expiresAt) - Date.now()).toBeGreaterThan(3_500_000)
    const elsewhere = new URL(urls[0].url)
    expect(elsewhere.searchParams.get('partNumber')).toBe('1')
    elsewhere.searchParams.set('partNumber', '2')
    expect((await fetch(elsewhere, { method: 'PUT', body: 'x' })).status).toBe(403)
  })
})

describe('completing an upload', () => {
  it('answers the same file to a client that asks again', async () => {
    const body = await sealed(await draftVersion())
    const input = completion(body, await send(body.uploadId, body.part.bytes))
    const first = await command(provider, 'completeUpload', input)
    expect(first).toMatchObject({ __typename: 'File', path: 'a.txt' })
    expect(await command(provider, 'completeUpload', input)).toEqual(first)
    expect((await provider.ask(PART_URLS, { uploadId: body.uploadId, numbers: [1] })).partUrls.code).toBe('UploadEnded')
  })

  it('refuses what was not sent, and what was sent otherwise', async () => {
    const body = await sealed(await draftVersion())
    const { part } = body
    const complete = (changes: object) =>
      command(provider, 'completeUpload', { ...completion(body, sha256('').slice(0, 32)), ...changes })
    const one = { number: 1, bytes: part.bytes.length, etag: 'x', sha256: part.sha256 }
    expect(await complete({})).toMatchObject({ code: 'PartsMissing', facts: { numbers: [1] } })
    expect(await complete({ parts: [], cipherSha256: cipherDigest([]) })).toMatchObject({ code: 'PartsMissing' })
    expect(await complete({ plainSha256: 'no hash' })).toMatchObject({
      code: 'HashInvalid',
      facts: { field: 'plainSha256' },
    })
    expect(await complete({ cipherSha256: sha256('other') })).toMatchObject({ facts: { field: 'cipherSha256' } })
    expect(await complete({ parts: [{ ...one, sha256: 'AB' }] })).toMatchObject({ facts: { field: 'parts[1].sha256' } })
    const short = { parts: [{ ...one, bytes: 3 }] }
    expect(await complete(short)).toMatchObject({ code: 'PartMismatch', facts: { number: 1 } })
    const extra = { parts: [one, { ...one, number: 2 }], cipherSha256: cipherDigest([part.sha256, part.sha256]) }
    expect(await complete(extra)).toMatchObject({ code: 'PartMismatch', facts: { number: 2 } })
    await send(body.uploadId, part.bytes)
    expect(await complete({})).toMatchObject({ code: 'PartMismatch', facts: { number: 1 } })
    expect(await complete({ parts: [one, one], cipherSha256: cipherDigest([part.sha256, part.sha256]) })).toMatchObject(
      {
        code: 'PartMismatch',
      },
    )
  })

  it('catches a client that put other bytes in place of those it had hashed', async () => {
    const body = await sealed(await draftVersion())
    const etag = await send(body.uploadId, body.part.bytes)
    const address = await addressOf(body.uploadId)
    const forged = Buffer.alloc(body.part.bytes.length, 7)
    await fetch(address, { method: 'PUT', body: forged })
    expect(await command(provider, 'completeUpload', completion(body, etag))).toMatchObject({ code: 'PartMismatch' })
    await send(body.uploadId, body.part.bytes)
    expect((await command(provider, 'completeUpload', completion(body, etag))).__typename).toBe('File')
    expect((await fetch(address, { method: 'PUT', body: forged })).status).toBe(404)
    const { rows } = await service.doors.database.pool.query('SELECT object_key FROM upload WHERE id = $1', [
      body.uploadId,
    ])
    const kept: Buffer[] = []
    for await (const chunk of await service.doors.store.read(rows[0].object_key)) kept.push(chunk)
    expect(Buffer.concat(kept).equals(Buffer.from(body.part.bytes))).toBe(true)
  })

  it('keeps one file to a path', async () => {
    const versionId = await draftVersion()
    await pushed(versionId)
    const again = { versionId, path: 'a.txt', mediaType: 'text/plain', plainBytes: 12, salt: salt() }
    expect(await command(provider, 'openUpload', again)).toMatchObject({ code: 'FilePushed' })
  })

  it('is over once the version was given up', async () => {
    const versionId = await draftVersion()
    const body = await sealed(versionId)
    const etag = await send(body.uploadId, body.part.bytes)
    const abandon =
      'mutation ($id: ID!) { abandonVersion(versionId: $id) { ... on Version { state } ... on Problem { code } } }'
    expect((await people.developer.send(abandon, { id: versionId })).errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await provider.ask(abandon, { id: versionId })).abandonVersion.state).toBe('ABANDONED')
    expect((await provider.ask(abandon, { id: versionId })).abandonVersion.code).toBe('VersionNotDraft')
    expect(await command(provider, 'completeUpload', completion(body, etag))).toMatchObject({ code: 'UploadEnded' })
    const input = { versionId, path: 'b.txt', mediaType: 'text/plain', plainBytes: 1, salt: salt() }
    expect(await command(provider, 'openUpload', input)).toMatchObject({ code: 'VersionNotDraft' })
    expect(await command(provider, 'publishVersion', { versionId })).toMatchObject({ code: 'VersionNotDraft' })
  })
})

describe('publishing', () => {
  it('waits for terms, files, open uploads, the header and the digest', async () => {
    const versionId = await draftVersion('INSPECTABLE', null)
    const publish = (changes: object = {}) => command(provider, 'publishVersion', { versionId, ...changes })
    expect(await publish()).toMatchObject({ code: 'TermsMissing' })
    const { version } = await provider.ask('query ($id: ID!) { version(id: $id) { asset { id } } }', { id: versionId })
    await done(provider, 'setTerms', { assetId: version.asset.id, body: { permission: { code: 'GRU' } } })
    expect(await publish()).toMatchObject({ code: 'FilesMissing' })
    const body = await sealed(versionId)
    const etag = await send(body.uploadId, body.part.bytes)
    await pushed(versionId, 'b.txt')
    expect(await publish()).toMatchObject({ code: 'UploadsOpen', facts: { paths: ['a.txt'] } })
    await done(provider, 'completeUpload', completion(body, etag))
    expect(await publish()).toMatchObject({ code: 'HeaderMissing' })
    const other = await generateKeyPair({ name: 'Somebody else' })
    const foreign = Buffer.from(await wrapSessionKey(body.sessionKey, other.certificate)).toString('base64')
    expect(await publish({ header: foreign })).toMatchObject({ code: 'HeaderUnreadable' })
    expect(await publish({ header: 'AAAA' })).toMatchObject({ code: 'HeaderUnreadable' })
    const header = await registryHeader(body.sessionKey)
    const wrong = await publish({ header, digest: `sha256:${'0'.repeat(64)}` })
    expect(wrong).toMatchObject({ code: 'DigestMismatch' })
    expect(await publish({ header, digest: wrong.facts.expected })).toMatchObject({
      state: 'INSPECTING',
      digest: wrong.facts.expected,
    })
    expect(await publish({ header })).toMatchObject({ code: 'VersionNotDraft', facts: { number: 1 } })
  })

  it('needs a model to say what it was made from', async () => {
    const assetId = await asset(people.developer, 'MODEL', people.companyId, 'From where?')
    const { id } = await done(people.developer, 'openVersion', { assetId })
    const publish = (changes: object) => command(people.developer, 'publishVersion', { versionId: id, ...changes })
    expect(await publish({})).toMatchObject({ code: 'OriginMissing' })
    const unknown = [{ kind: 'TRAINED_ON', originVersionId: ABSENT }]
    expect(await publish({ lineage: unknown })).toMatchObject({ code: 'OriginUnknown' })
    expect(await publish({ original: true })).toMatchObject({ state: 'PUBLISHED', digest: null })
  })

  it('is for those who keep the asset', async () => {
    const versionId = await draftVersion()
    const query = 'mutation ($input: PublishVersionInput!) { publishVersion(input: $input) { __typename } }'
    const { errors } = await people.developer.send(query, { input: { versionId } })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    const assetId = await asset(provider, 'DATASET', people.hospitalId, 'Seen by all')
    const out = await push(provider, assetId, [file('a.txt')])
    expect(await command(people.developer, 'publishVersion', { versionId: out.versionId })).toMatchObject({
      code: 'NotPermitted',
    })
    expect(await command(people.developer, 'openVersion', { assetId })).toMatchObject({ code: 'NotPermitted' })
  })

  it('happens once when two ask for it at once', async () => {
    const versionId = await draftVersion()
    const { sessionKey } = await pushed(versionId)
    const header = await registryHeader(sessionKey)
    const query =
      'mutation ($input: PublishVersionInput!) { publishVersion(input: $input) { ... on Version { state } ... on Problem { code } } }'
    const race = await Promise.all(
      Array.from({ length: 5 }, () => provider.send(query, { input: { versionId, header } })),
    )
    expect(race.filter(({ data, errors }) => errors.length === 0 && data.publishVersion.state)).toHaveLength(1)
    for (const { errors } of race) for (const { extensions } of errors) expect(extensions.code).toBe('CONFLICT')
    const { rows } = await service.doors.database.pool.query(
      `SELECT FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = ledger_entry.id
       WHERE type = 'VersionPublished' AND subject_id = $1 AND role = 'version'`,
      [versionId],
    )
    expect(rows).toHaveLength(1)
  })

  it('lets nothing into a version while it is being published', async () => {
    const versionId = await draftVersion()
    const { sessionKey } = await pushed(versionId)
    const header = await registryHeader(sessionKey)
    // The publication is held where it has written the version and not yet committed.
    const { pool } = service.doors.database
    const holder = await pool.connect()
    await holder.query('BEGIN')
    await holder.query('SELECT pg_advisory_xact_lock($1::bigint)', [ROTATION_LOCK])
    const publishing = done(provider, 'publishVersion', { versionId, header }, '... on Version { state fileCount }')
    const waits = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    while ((await pool.query(waits)).rowCount === 0) await pause(5)
    const opening = { versionId, path: 'late.txt', mediaType: 'text/plain', plainBytes: 12, salt: salt() }
    const late = provider.send(commandText('openUpload'), { input: opening })
    await Promise.race([late, pause(300)])
    await holder.query('COMMIT')
    holder.release()
    expect(await publishing).toMatchObject({ state: 'INSPECTING', fileCount: 1 })
    expect((await late).errors[0]?.extensions.code).toBe('CONFLICT')
    expect(await command(provider, 'openUpload', opening)).toMatchObject({ code: 'VersionNotDraft' })
  })

  it('numbers versions one after another, also when two are opened at once', async () => {
    const assetId = await asset(provider, 'DATASET', people.hospitalId, 'Numbered')
    const query = 'mutation ($input: OpenVersionInput!) { openVersion(input: $input) { ... on Version { number } } }'
    const race = await Promise.all(Array.from({ length: 4 }, () => provider.send(query, { input: { assetId } })))
    const lost = race.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))
    expect(new Set([...lost, 'CONFLICT'])).toEqual(new Set(['CONFLICT']))
    const numbers = race.flatMap(({ errors, data }) => (errors.length === 0 ? [data.openVersion.number] : []))
    expect(numbers.sort()).toEqual(numbers.map((_, index) => index + 1))
  })
})

describe('sealed custody', () => {
  it('publishes with a key the registry cannot open, and delivers nothing of it', async () => {
    const versionId = await draftVersion('SEALED')
    const { sessionKey } = await pushed(versionId)
    const own = await generateKeyPair({ name: 'The hospital' })
    const header = Buffer.from(await wrapSessionKey(sessionKey, own.certificate)).toString('base64')
    expect(await command(provider, 'publishVersion', { versionId, header })).toMatchObject({ state: 'PUBLISHED' })
    const certificateId = await certificate(people)
    const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId })
    expect(await command(people.developer, 'openDelivery', { grantId })).toMatchObject({ code: 'SealedByProvider' })
  })
})

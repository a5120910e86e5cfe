import { randomBytes } from 'node:crypto'
import { generateKeyPair, type KeyPair } from '@raireki/vault'
import { decrypt, readMessage, readPrivateKey } from 'openpgp'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, confirmed, file, granted, model, PURPOSE } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string
let grantId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Delivered')
  const files = [file('所見/1.txt', '所見なし\n'.repeat(9_000)), file('b.txt', 'b'), file('c.txt', 'c')]
  versionId = (await push(people.provider, assetId, files)).versionId
  ;[grantId] = (await granted(service, people, { versionIds: [versionId], certificateId })) as [string]
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const open = (changes: object = {}, caller = people.developer) =>
  command(caller, 'openDelivery', { grantId, ...changes })
const inDays = (days: number) => service.doors.clock.setTo(new Date(Date.now() + days * 86_400_000))

async function opened(message: Uint8Array, key: KeyPair): Promise<string> {
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: message }),
    decryptionKeys: await readPrivateKey({ armoredKey: key.privateKey }),
    format: 'binary',
  })
  return new TextDecoder().decode(data as Uint8Array)
}

describe('opening a delivery', () => {
  it('hands out one file of several, or all of them', async () => {
    const all = await open()
    expect(all.files.map(({ path }: { path: string }) => path)).toEqual(['b.txt', 'c.txt', '所見/1.txt'])
    const one = await open({ paths: ['c.txt'] })
    expect(one.files).toHaveLength(1)
    const message = new Uint8Array(await (await fetch(one.files[0].messageUrl)).arrayBuffer())
    expect(await opened(message, people.developerKey)).toBe('c')
    expect(await open({ paths: ['c.txt', 'd.txt'] })).toMatchObject({ code: 'NoSuchFile', facts: { paths: ['d.txt'] } })
    expect(await open({ paths: [] })).toMatchObject({ code: 'NothingToDeliver' })
  })

  it('is for the grantee alone', async () => {
    for (const caller of [people.provider, people.auditor, service.operator]) {
      expect(await open({}, caller)).toMatchObject({ code: 'NotPermitted', facts: { needed: 'grantee' } })
    }
  })

  it('wraps the same session key anew each time, for the one certificate', async () => {
    const [first, second] = [await open({ paths: ['b.txt'] }), await open({ paths: ['b.txt'] })]
    expect(first.header).not.toBe(second.header)
    expect(first.delivery.fingerprint).toBe(people.developerKey.fingerprint)
    const stranger = await generateKeyPair({ name: 'Stranger' })
    const message = new Uint8Array(await (await fetch(second.files[0].messageUrl)).arrayBuffer())
    await expect(opened(message, stranger)).rejects.toThrow()
  })

  it('is refused once the grant has ended', async () => {
    service.doors.clock.setTo(new Date('2027-09-30T23:59:00+09:00'))
    const developer = await service.as(ADDRESS('developer'))
    expect((await open({}, developer)).__typename).toBe('OpenedDelivery')
    service.doors.clock.setTo(new Date('2027-10-01T00:00:00+09:00'))
    expect(await open({}, developer)).toMatchObject({ code: 'GrantExpired' })
    expect((await open({}, developer.speaking('ja'))).message).toContain('2027年9月30日')
  })

  it('is refused where the certificate has expired or was revoked since', async () => {
    const short = await generateKeyPair({ name: 'Short', validDays: 2 })
    const id = await confirmed(people.developer, short)
    const [toShort] = await granted(service, people, { versionIds: [versionId], certificateId: id })
    expect((await open({ grantId: toShort })).delivery.fingerprint).toBe(short.fingerprint)
    inDays(3)
    const developer = await service.as(ADDRESS('developer'))
    expect(await open({ grantId: toShort }, developer)).toMatchObject({
      code: 'CertificateExpired',
      facts: { fingerprint: short.fingerprint },
    })
    service.doors.clock.reset()
    await people.developer.ask('mutation ($id: ID!) { revokeCertificate(id: $id) { __typename } }', { id })
    expect(await open({ grantId: toShort })).toMatchObject({ code: 'CertificateRevoked' })
  })

  it('has nothing to hand out of a model without files', async () => {
    const { versionId: bare } = await model(people, 'Without weights', [])
    const [grant] = await granted(service, people, { versionIds: [bare], certificateId, purpose: PURPOSE })
    expect(await open({ grantId: grant })).toMatchObject({ code: 'NothingToDeliver' })
  })

  it('leaves a row and an entry each time, seen by provider and grantee', async () => {
    const query = `query ($id: ID!) { grant(id: $id) { deliveries(first: 100) { edges { node { fingerprint fileCount cipherBytes
      person { name { en } } grant { id } openedAt expiresAt } } } } }`
    const { grant } = await people.provider.ask(query, { id: grantId })
    const { rows } = await service.doors.database.pool.query(
      `SELECT FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = ledger_entry.id
       WHERE type = 'DeliveryOpened' AND subject_id = $1`,
      [grantId],
    )
    expect(grant.deliveries.edges).toHaveLength(rows.length)
    expect(grant.deliveries.edges[0].node).toMatchObject({
      person: { name: { en: 'developer' } },
      grant: { id: grantId },
    })
  })

  it('asks the database no more for many files than for one', async () => {
    const query =
      'mutation ($input: OpenDeliveryInput!) { openDelivery(input: $input) { ... on OpenedDelivery { files { messageUrl } } } }'
    const one = await people.developer.send(query, { input: { grantId, paths: ['b.txt'] } })
    const all = await people.developer.send(query, { input: { grantId } })
    expect(all.statements).toBe(one.statements)
    expect(one.statements).toBeLessThanOrEqual(13)
  })
})

describe('the address of a message', () => {
  let url: string
  let message: Buffer
  let headerBytes: number

  beforeAll(async () => {
    const delivery = await open({ paths: ['所見/1.txt'] })
    url = delivery.files[0].messageUrl
    headerBytes = Buffer.from(delivery.header, 'base64').length
    message = Buffer.from(await (await fetch(url)).arrayBuffer())
  })

  it('serves one OpenPGP message under the file’s name, to be kept by nobody on the way', async () => {
    const response = await fetch(url, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-length': String(message.length),
      'content-type': 'application/pgp-encrypted',
      'content-disposition': "attachment; filename*=UTF-8''1.txt.pgp",
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
    })
    expect(await opened(message, people.developerKey)).toBe('所見なし\n'.repeat(9_000))
  })

  it('serves any range: within the header, across the seam, within the body, from the end', async () => {
    const last = message.length - 1
    for (const [from, to] of [
      [0, 0],
      [0, headerBytes - 1],
      [headerBytes - 3, headerBytes + 5],
      [headerBytes, headerBytes],
      [headerBytes + 1_000, last],
      [last, last],
    ] as const) {
      const response = await fetch(url, { headers: { range: `bytes=${from}-${to}` } })
      expect(response.status).toBe(206)
      expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to}/${message.length}`)
      expect(Buffer.from(await response.arrayBuffer()).equals(message.subarray(from, to + 1))).toBe(true)
    }
    const tail = await fetch(url, { headers: { range: 'bytes=-10' } })
    expect(Buffer.from(await tail.arrayBuffer()).equals(message.subarray(-10))).toBe(true)
    const beyond = await fetch(url, { headers: { range: `bytes=${message.length}-` } })
    expect(beyond.status).toBe(416)
    expect(beyond.headers.get('content-range')).toBe(`bytes */${message.length}`)
  })

  it('is good for minutes, for one file of one delivery, and as it was signed', async () => {
    const status = async (change: (address: URL) => void) => {
      const address = new URL(url)
      change(address)
      return (await fetch(address)).status
    }
    expect(await status((address) => address.searchParams.set('expires', '4102444800'))).toBe(403)
    expect(await status((address) => address.searchParams.set('signature', 'A'.repeat(43)))).toBe(403)
    expect(await status((address) => address.searchParams.delete('signature'))).toBe(403)
    const other = new URL((await open({ paths: ['b.txt'] })).files[0].messageUrl)
    expect(await status((address) => (address.pathname = other.pathname))).toBe(403)
    service.doors.clock.setTo(new Date(Date.now() + 290_000))
    expect((await fetch(other, { method: 'HEAD' })).status).toBe(200)
    service.doors.clock.setTo(new Date(Date.now() + 301_000))
    expect((await fetch(other)).status).toBe(403)
  })

  it('gives the body alone from the store, with the header apart', async () => {
    const delivery = await open({ paths: ['b.txt'] })
    const body = Buffer.from(await (await fetch(delivery.files[0].bodyUrl)).arrayBuffer())
    const whole = Buffer.concat([Buffer.from(delivery.header, 'base64'), body])
    expect(await opened(whole, people.developerKey)).toBe('b')
  })

  it('is broken off in the middle when the grant is revoked meanwhile', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Long')
    const long = { path: 'long.bin', mediaType: 'application/octet-stream', bytes: randomBytes(48 * 2 ** 20) }
    const version = (await push(people.provider, assetId, [long])).versionId
    const [grant] = await granted(service, people, { versionIds: [version], certificateId })
    const reading = async (meanwhile: () => Promise<unknown>) => {
      const { messageUrl } = (await open({ grantId: grant })).files[0]
      const answer = await fetch(messageUrl)
      let bytes = 0
      for await (const chunk of answer.body!) {
        if (bytes === 0) await meanwhile()
        bytes += chunk.length
      }
      return bytes
    }
    const later = () => service.doors.clock.setTo(new Date(Date.now() + 60_000))
    expect(await reading(async () => later())).toBeGreaterThan(48 * 2 ** 20)
    service.doors.clock.reset()
    const revoking = reading(async () => {
      await done(people.provider, 'revokeGrant', { grantId: grant, reason: 'Enough' })
      later()
    })
    await expect(revoking).rejects.toThrow('terminated')
  }, 60_000)

  it('ends with the grant, also when it was handed out before', async () => {
    const [grant] = await granted(service, people, { versionIds: [versionId], certificateId })
    const delivery = await open({ grantId: grant, paths: ['b.txt'] })
    expect((await fetch(delivery.files[0].messageUrl)).status).toBe(200)
    await done(people.provider, 'revokeGrant', { grantId: grant, reason: 'Enough' })
    expect((await fetch(delivery.files[0].messageUrl)).status).toBe(403)
    expect(await open({ grantId: grant })).toMatchObject({ code: 'GrantRevoked' })
  })
})

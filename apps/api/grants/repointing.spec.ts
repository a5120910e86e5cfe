import { generateKeyPair, type KeyPair } from '@raireki/vault'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, confirm, confirmed, file, granted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let versionId: string
let firstId: string
let next: KeyPair
let nextId: string
let grants: string[]

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Moved')
  versionId = (await push(people.provider, assetId, [file('a.txt')])).versionId
  firstId = await confirmed(people.developer, people.developerKey)
  next = await generateKeyPair({ name: 'Next' })
  nextId = await confirmed(people.developer, next)
  const wanted = { versionIds: [versionId], certificateId: firstId }
  grants = [...(await granted(service, people, wanted)), ...(await granted(service, people, wanted))]
}, 60_000)
afterAll(() => service?.stop())

const move = (certificateId: string, grantIds?: string[], caller = people.developer) =>
  command(caller, 'repointGrants', { certificateId, ...(grantIds && { grantIds }) })
const delivered = async (grantId = grants[0]!) =>
  (await command(people.developer, 'openDelivery', { grantId })).delivery?.fingerprint

describe('moving grants to another certificate', () => {
  it('delivers to the new one from the next delivery on, and is in the grant’s history', async () => {
    expect(await delivered()).toBe(people.developerKey.fingerprint)
    const moved = await move(nextId, [grants[0]!])
    expect(moved.grants).toMatchObject([{ id: grants[0], certificate: { fingerprint: next.fingerprint } }])
    expect(await delivered()).toBe(next.fingerprint)
    expect(await delivered(grants[1])).toBe(people.developerKey.fingerprint)
    const { ledgerEntries } = await people.provider.ask(
      'query ($id: ID!) { ledgerEntries(subjectId: $id) { edges { node { type } } } }',
      { id: grants[0] },
    )
    expect(ledgerEntries.edges.map(({ node }: { node: { type: string } }) => node.type)).toContain(
      'GrantCertificateChanged',
    )
  })

  it('moves all that are elsewhere, and then there is nothing to move', async () => {
    expect((await move(nextId)).grants.map(({ id }: { id: string }) => id)).toEqual([grants[1]])
    expect(await move(nextId)).toMatchObject({ code: 'NothingToMove' })
    expect(await move(nextId, [grants[0]!])).toMatchObject({
      code: 'CertificateInUse',
      facts: { fingerprint: next.fingerprint },
    })
  })

  it('takes a grant off a certificate that was revoked, which delivers nothing until then', async () => {
    await people.developer.ask('mutation ($id: ID!) { revokeCertificate(id: $id) { __typename } }', { id: nextId })
    expect(await command(people.developer, 'openDelivery', { grantId: grants[0] })).toMatchObject({
      code: 'CertificateRevoked',
    })
    expect(await move(nextId, [grants[0]!])).toMatchObject({ code: 'CertificateRevoked' })
    expect((await move(firstId)).grants).toHaveLength(2)
    expect(await delivered()).toBe(people.developerKey.fingerprint)
  })

  it('moves nothing to a certificate that waits to be confirmed, nor to another person’s', async () => {
    const waiting = await generateKeyPair({ name: 'Waiting' })
    const registered = await done(people.developer, 'registerCertificate', { armored: waiting.certificate })
    expect(await move(registered.id)).toMatchObject({ code: 'CertificateUnconfirmed' })
    const others = await confirmed(people.provider, await generateKeyPair({ name: 'Provider' }))
    const text = 'mutation ($input: RepointGrantsInput!) { repointGrants(input: $input) { __typename } }'
    for (const [caller, input] of [
      [people.developer, { certificateId: others }],
      [people.developer, { certificateId: firstId, grantIds: ['00000000-0000-7000-8000-000000000000'] }],
      // A provider may stop a grant on its data, but not turn it to a key of its own.
      [people.provider, { certificateId: others, grantIds: [grants[0]] }],
    ] as const) {
      expect((await caller.send(text, { input })).errors[0]?.extensions.code).toBe('NOT_FOUND')
    }
    await confirm(people.developer, waiting, registered)
    expect((await move(registered.id)).grants).toHaveLength(2)
  })

  it('delivers nothing to a certificate that was requested with and never confirmed', async () => {
    const { certificate } = await generateKeyPair({ name: 'Never' })
    const { id, confirmedAt } = await done(people.developer, 'registerCertificate', { armored: certificate })
    expect(confirmedAt).toBeNull()
    const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId: id })
    expect(await command(people.developer, 'openDelivery', { grantId })).toMatchObject({
      code: 'CertificateUnconfirmed',
    })
  })

  it('moves no grant that has ended', async () => {
    await done(people.provider, 'revokeGrant', { grantId: grants[1], reason: 'Over' })
    expect(await move(firstId, [grants[1]!])).toMatchObject({ code: 'GrantRevoked' })
  })
})

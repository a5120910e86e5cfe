import { generateKeyPair, parseManifest, verifyDetached } from '@raireki/vault'
import { decrypt, readMessage, readPrivateKey } from 'openpgp'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, certificate, file, granted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
}, 60_000)
afterAll(() => service?.stop())

const dataset = () => asset(people.provider, 'DATASET', people.hospitalId, 'Signed')
const VERSION = `query ($id: ID!) { version(id: $id) { profile digest
  manifest { json signature signerFingerprint signerCertificate } } }`
const versionOf = async (id: string) => (await people.developer.ask(VERSION, { id })).version

describe('the manifest of a version', () => {
  it('is kept with the provider’s signature, and anybody can check it without us', async () => {
    const pair = await generateKeyPair({ name: 'Provider' })
    await done(people.provider, 'registerCertificate', { armored: pair.certificate })
    const files = [file('b/2.txt', 'two'), file('a.txt')]
    const { versionId } = await push(people.provider, await dataset(), files, [], { signWith: pair.privateKey })
    const { manifest, profile } = await versionOf(versionId)
    expect(profile).toBe('STANDARD')
    expect(manifest.signerFingerprint).toBe(pair.fingerprint)
    const bytes = new TextEncoder().encode(manifest.json)
    expect(await verifyDetached(bytes, manifest.signature, pair.certificate)).toMatchObject({
      fingerprint: pair.fingerprint,
    })
    expect(parseManifest(manifest.json).files.map(({ path }) => path)).toEqual(['a.txt', 'b/2.txt'])
    const { rows } = await service.doors.database.pool.query(
      "SELECT canonical FROM ledger_entry WHERE type = 'VersionPublished' ORDER BY id DESC LIMIT 1",
    )
    expect(JSON.parse(rows[0].canonical).facts.signed).toBe(true)
    expect(rows[0].canonical).not.toContain(pair.fingerprint)
  })

  it('may go without one', async () => {
    const { versionId } = await push(people.provider, await dataset(), [file('a.txt')])
    expect((await versionOf(versionId)).manifest).toMatchObject({ signature: null, signerFingerprint: null })
  })

  it('is refused with a signature by a key that nobody registered', async () => {
    const stranger = await generateKeyPair({ name: 'Stranger' })
    const pushing = push(people.provider, await dataset(), [file('a.txt')], [], { signWith: stranger.privateKey })
    await expect(pushing).rejects.toThrow('SignatureInvalid')
  })
})

describe('the gpg profile', () => {
  it('is chosen when the version is opened, and deliveries are wrapped for it', async () => {
    const certificateId = await certificate(people)
    const pushed = [file('a.txt', '所見なし'.repeat(1000))]
    const { versionId } = await push(people.provider, await dataset(), pushed, [], { profile: 'gpg' })
    expect((await versionOf(versionId)).profile).toBe('GPG')
    const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId })
    const { files } = await command(
      people.developer,
      'openDelivery',
      { grantId },
      '... on OpenedDelivery { files { messageUrl messageCount } }',
    )
    expect(files[0].messageCount).toBe(1)
    const message = new Uint8Array(await (await fetch(files[0].messageUrl)).arrayBuffer())
    expect(message[0]! & 0x3f).toBe(1)
    const { data } = await decrypt({
      message: await readMessage({ binaryMessage: message }),
      decryptionKeys: await readPrivateKey({ armoredKey: people.developerKey.privateKey }),
    })
    expect(data).toBe('所見なし'.repeat(1000))
    expect((await fetch(`${files[0].messageUrl}&message=2`)).status).toBe(404)
  })

  it('is not published with a header of the other kind', async () => {
    const how = { profile: 'gpg', headerProfile: 'standard' } as const
    const pushing = push(people.provider, await dataset(), [file('a.txt')], [], how)
    await expect(pushing).rejects.toThrow('HeaderOfOtherProfile')
  })
})

import { generateKeyPair, type KeyPair, openPrivateKey, rewrap } from '@raireki/vault'
import { decrypt, readMessage, readPrivateKey } from 'openpgp'
import { command, done } from '../testing/command.ts'
import { push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, confirmed, file, granted } from '../testing/steps.ts'
import { type Cast, cast, newcomer } from '../testing/world.ts'

let service: TestService
let people: Cast
let providerKey: KeyPair
let versionId: string
let certificateId: string
let grantId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  providerKey = await generateKeyPair({ name: 'Provider' })
  certificateId = await confirmed(people.developer, people.developerKey)
  const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Sealed')
  const files = [file('a.txt', '封印された所見')]
  versionId = (await push(people.provider, assetId, files, [], { sealedFor: providerKey.certificate })).versionId
  ;[grantId] = (await granted(service, people, { versionIds: [versionId], certificateId })) as [string]
  await service.settled()
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const TASKS = `query ($open: Boolean) { rewrapTasks(open: $open) { edges { node {
  id header isWanted doneAt grant { id } version { id custody } certificate { fingerprint armored } } } } }`

const tasks = async (caller = people.provider, open = true) =>
  (await caller.ask(TASKS, { open })).rewrapTasks.edges.map(({ node }: { node: unknown }) => node)

const wrapped = async (task: { header: string }, certificate: string, key = providerKey) =>
  Buffer.from(
    await rewrap(Buffer.from(task.header, 'base64'), await openPrivateKey(key.privateKey), certificate),
  ).toString('base64')

const complete = (taskId: string, header: string, caller = people.provider) =>
  command(caller, 'completeRewrap', { taskId, header })

const open = (id = grantId) => command(people.developer, 'openDelivery', { grantId: id })

async function opened(messageUrl: string, key: KeyPair): Promise<string> {
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: new Uint8Array(await (await fetch(messageUrl)).arrayBuffer()) }),
    decryptionKeys: await readPrivateKey({ armoredKey: key.privateKey }),
    format: 'binary',
  })
  return new TextDecoder().decode(data as Uint8Array)
}

describe('a sealed version', () => {
  it('asks its provider to wrap the key as soon as a grant is issued, and delivers nothing before', async () => {
    expect(await open()).toMatchObject({ code: 'SealedByProvider' })
    const [task] = await tasks()
    expect(task).toMatchObject({
      grant: { id: grantId },
      version: { id: versionId, custody: 'SEALED' },
      certificate: { fingerprint: people.developerKey.fingerprint },
      isWanted: true,
      doneAt: null,
    })
  })

  it('shows the task to the grantee without the header, and to strangers not at all', async () => {
    const [task] = await tasks(people.developer)
    expect(task).toMatchObject({ header: null })
    const { grant } = await people.developer.ask('query ($id: ID!) { grant(id: $id) { openRewrap { id } } }', {
      id: grantId,
    })
    expect(grant.openRewrap.id).toBe(task.id)
    const stranger = await newcomer(service, 'stranger', 'DEVELOPER', people.companyId)
    expect(await tasks(stranger)).toEqual([])
    const header = await wrapped((await tasks())[0], people.developerKey.certificate)
    expect(await complete(task.id, header, people.developer)).toMatchObject({ code: 'NotPermitted' })
    const { errors } = await stranger.send(
      'mutation ($input: CompleteRewrapInput!) { completeRewrap(input: $input) { __typename } }',
      { input: { taskId: task.id, header } },
    )
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('takes no header that is for another, and none that is not one', async () => {
    const [task] = await tasks()
    const stranger = await generateKeyPair({ name: 'Stranger' })
    expect(await complete(task.id, await wrapped(task, stranger.certificate))).toMatchObject({
      code: 'HeaderForAnother',
      facts: { expected: people.developerKey.fingerprint, given: expect.stringMatching(/^[0-9A-F]{16}$/) },
    })
    for (const nonsense of ['', 'AAAA', Buffer.alloc(5_000).toString('base64')]) {
      expect(await complete(task.id, nonsense)).toMatchObject({ code: 'HeaderMalformed' })
    }
    const good = await wrapped(task, people.developerKey.certificate)
    const twice = Buffer.concat([Buffer.from(good, 'base64'), Buffer.from(good, 'base64')]).toString('base64')
    expect(await complete(task.id, twice)).toMatchObject({ code: 'HeaderMalformed' })
  })

  it('is delivered once the provider has wrapped it, and the keeper cannot do it instead', async () => {
    await expect(service.doors.keeper.rewrapForGrant(grantId, new Date())).rejects.toMatchObject({
      code: 'VersionSealed',
    })
    await expect(service.doors.keeper.openForInspection(versionId)).rejects.toMatchObject({ code: 'VersionSealed' })
    const [task] = await tasks()
    const header = await wrapped(task, people.developerKey.certificate)
    expect((await complete(task.id, header)).doneAt).not.toBeNull()
    expect(await complete(task.id, header)).toMatchObject({ code: 'RewrapDone' })
    expect(await tasks()).toEqual([])
    const { files } = await open()
    expect(await opened(files[0].messageUrl, people.developerKey)).toBe('封印された所見')
  })

  it('needs wrapping anew where the grant moves to another certificate, but not where it moves back', async () => {
    const next = await generateKeyPair({ name: 'Next' })
    const nextId = await confirmed(people.developer, next)
    await done(people.developer, 'repointGrants', { certificateId: nextId })
    expect(await open()).toMatchObject({ code: 'SealedByProvider' })
    await service.settled()
    const [task] = await tasks()
    expect(task.certificate.fingerprint).toBe(next.fingerprint)
    await done(people.developer, 'repointGrants', { certificateId, grantIds: [grantId] })
    // At this moment the old task is still there, though nobody wants it.
    const late = await complete(task.id, await wrapped(task, next.certificate))
    expect(late).toMatchObject({ code: 'CertificateReplaced' })
    await service.settled()
    expect(await tasks()).toEqual([])
    expect((await open()).__typename).toBe('OpenedDelivery')
    await done(people.developer, 'repointGrants', { certificateId: nextId })
    await service.settled()
    const [again] = await tasks()
    expect(again.id).toBe(task.id)
    await done(people.provider, 'completeRewrap', { taskId: again.id, header: await wrapped(again, next.certificate) })
    const { files } = await open()
    expect(await opened(files[0].messageUrl, next)).toBe('封印された所見')
  })

  it('wants nothing wrapped for a certificate or a grant that has ended', async () => {
    const gone = await generateKeyPair({ name: 'Gone' })
    const goneId = await confirmed(people.developer, gone)
    const [second] = await granted(service, people, { versionIds: [versionId], certificateId: goneId })
    await service.settled()
    const [task] = await tasks()
    const header = await wrapped(task, gone.certificate)
    await people.developer.ask('mutation ($id: ID!) { revokeCertificate(id: $id) { __typename } }', { id: goneId })
    expect(await complete(task.id, header)).toMatchObject({ code: 'CertificateRevoked' })
    expect(await tasks()).toEqual([])
    await done(people.provider, 'revokeGrant', { grantId: second, reason: 'Over' })
    expect(await complete(task.id, header)).toMatchObject({ code: 'GrantRevoked' })
  })
})

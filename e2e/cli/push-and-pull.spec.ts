import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PASSWORD, type TestService, testService } from '../../apps/api/testing/service.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { Shell } from './shell.ts'

const TERMS = { permission: { code: 'HMB' }, ai: { train: 'permitted' } }
const PURPOSE = {
  research: { biomedical: true },
  activities: ['train'],
  nonProfit: true,
  processing: { countries: ['JP'] },
}

/** The same story from terminals alone: what is pushed on one machine is pulled on another, under a grant. */
describe('the story from the command line', () => {
  let service: TestService
  let people: Cast
  let assetId: string
  const shells: Record<string, Shell> = {}
  // Three parts, so that a push killed in the middle has something to go on with.
  const scan = randomBytes(150 * 2 ** 20)

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    assetId = await dataset()
    for (const name of ['provider', 'developer', 'doctor', 'ethicist', 'lawyer']) {
      shells[name] = new Shell()
      const args = ['sign-in', service.address, '--email', ADDRESS(name), '--password-stdin']
      expect(await shells[name].run(args, PASSWORD)).toMatchObject({ status: 0 })
    }
  }, 120_000)
  afterAll(() => service?.stop())

  it('refuses a wrong password, and an asset nobody has', async () => {
    const shell = new Shell()
    const args = ['sign-in', service.address, '--email', ADDRESS('provider'), '--password-stdin', '--lang', 'ja']
    const refused = await shell.run(args, 'not the password')
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('一致しません')
    expect((await shell.run(['whoami'])).status).toBe(3)
    expect((await shells.provider!.run(['show', '00000000-0000-7000-8000-000000000000'])).status).toBe(4)
  }, 180_000)

  it('goes on with a push that was signed out under its hands, and then killed, and publishes once', async () => {
    const folder = path.join(shells.provider!.home, 'data')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'scan.bin'), scan)
    writeFileSync(path.join(folder, '所見.jsonl'), '{"finding":"none"}\n')
    writeFileSync(path.join(folder, 'empty.txt'), '')
    const signedOut = shells.provider!.start(['push', folder, '--asset', assetId])
    await partStored()
    // It holds its breath while its session ends.
    signedOut.kill('SIGSTOP')
    expect(await shells.provider!.run(['sign-out'])).toMatchObject({ status: 0 })
    signedOut.kill('SIGCONT')
    expect(await new Promise((resolve) => signedOut.once('exit', resolve))).toBe(3)
    const again = ['sign-in', service.address, '--email', ADDRESS('provider'), '--password-stdin']
    expect(await shells.provider!.run(again, PASSWORD)).toMatchObject({ status: 0 })
    const killed = shells.provider!.start(['push', folder, '--asset', assetId])
    await partStored()
    killed.kill('SIGKILL')
    await new Promise((resolve) => killed.once('exit', resolve))
    const pushed = await shells.provider!.json('push', folder, '--asset', assetId)
    expect(pushed).toMatchObject({ versionNumber: 1, resumed: true, inspection: { state: 'PASSED' } })
    // What the store held already was not sent again.
    expect(pushed.movedBytes).toBeLessThan(pushed.plainBytes)
    const { versions } = await shells.provider!.json('show', assetId)
    expect(versions.edges).toHaveLength(1)
  }, 180_000)

  it('asks, is granted, and pulls the same bytes', async () => {
    const { developer } = shells
    await developer!.json('key', 'new')
    const { versions } = await developer!.json('show', assetId)
    const purpose = path.join(developer!.home, 'purpose.json')
    writeFileSync(purpose, JSON.stringify(PURPOSE))
    const version = ['--version', versions.edges[0].node.id, '--purpose', purpose]
    const draft = await developer!.json(
      'request',
      'draft',
      ...version,
      '--project',
      'Radiology',
      '--statement',
      'To train.',
    )
    await developer!.json('request', 'submit', draft.id)
    const [review] = await shells.doctor!.json('review', 'list', '--awaiting-me')
    expect((await developer!.run(['review', 'vote', review.id, 'approve'])).status).toBe(1)
    const nowhere = await shells.doctor!.run(['review', 'vote', review.id, 'approve', '--except', '7=reject'])
    expect(nowhere.status).toBe(2)
    const demand = ['--except', '1=approve', '--restrict', 'ai.distil=forbidden']
    for (const member of ['doctor', 'ethicist', 'lawyer']) {
      const said = member === 'doctor' ? ['reject', ...demand] : ['approve']
      const voted = await shells[member]!.run(['review', 'vote', review.id, ...said])
      // A review decided by the votes before takes no more.
      if (member !== 'lawyer') expect(voted.status).toBe(0)
    }
    await service.settled()
    const [grant] = await developer!.json('grant', 'list', '--mine')
    expect((await developer!.json('grant', 'show', grant.id)).restrictions).toEqual(['ai.distil=forbidden'])
    const out = path.join(developer!.home, 'out')
    expect((await developer!.run(['pull', grant.id, '--to', out])).status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['empty.txt', 'scan.bin', '所見.jsonl'])
    expect(readFileSync(path.join(out, 'scan.bin')).equals(scan)).toBe(true)
    const streamed = await developer!.run(['pull', grant.id, '--files', '*.jsonl', '--stream'])
    expect(streamed.stdout).toBe('{"finding":"none"}\n')
  }, 180_000)

  it('is limited by the provider, told so, and let again', async () => {
    const { provider, developer } = shells as { provider: Shell; developer: Shell }
    const [{ id }] = await developer.json('grant', 'list', '--mine')
    expect((await provider.run(['grant', 'limit', id])).status).toBe(2)
    const { limits } = await provider.json(
      'grant',
      'limit',
      id,
      '--bytes-per-day',
      '1KiB',
      '--networks',
      '203.0.113.0/24',
    )
    expect(limits).toMatchObject({ bytesPerDay: 1024, networks: ['203.0.113.0/24'] })
    const pull = () => developer.run(['pull', id, '--files', '*.jsonl', '--stream'])
    expect(await pull()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('203.0.113.0/24') })
    await provider.json('grant', 'limit', id, '--bytes-per-day', '1KiB')
    expect(await pull()).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('within the last 24 hours'),
    })
    await provider.json('grant', 'limit', id, '--none')
    expect((await pull()).stdout).toBe('{"finding":"none"}\n')
  }, 180_000)

  it('checks the grant’s proof without the service', async () => {
    const { developer } = shells
    const [{ id }] = await developer!.json('grant', 'list', '--mine')
    const { issuedEntry } = await developer!.json('grant', 'show', id)
    const [proof, entry] = ['proof.tlog', 'entry.json'].map((name) => path.join(developer!.home, name)) as [
      string,
      string,
    ]
    const { ledgerKey } = await developer!.json('ledger', 'proof', issuedEntry.id, '--out', proof, '--entry-out', entry)
    expect((await developer!.run(['verify', proof, '--key', ledgerKey, '--entry', entry])).status).toBe(0)
    writeFileSync(entry, readFileSync(entry, 'utf8').replace('GrantIssued', 'GrantRefuse'))
    expect((await developer!.run(['verify', proof, '--key', ledgerKey, '--entry', entry])).status).toBe(1)
  }, 180_000)

  it('packs small files for GnuPG, signed, and opens one of them by itself', async () => {
    const { provider, developer } = shells as { provider: Shell; developer: Shell }
    const { fingerprint, certificateFile } = await provider.json('key', 'new')
    const second = await dataset()
    const folder = path.join(provider.home, 'many')
    mkdirSync(folder)
    for (let number = 0; number < 40; number += 1) writeFileSync(path.join(folder, `${number}.txt`), `所見 ${number}`)
    const how = ['--profile', 'gpg', '--shards', '64KiB']
    const pushed = await provider.json('push', folder, '--dataset', second, ...how)
    expect(pushed.signed).toBe(true)
    await grantOn(pushed.versionId)

    const wanted = `${second}@1`
    const whole = await developer.run(['open', wanted, '17.txt', '--signer', fingerprint])
    expect([whole.status, whole.stdout]).toEqual([0, '所見 17'])
    const range = await developer.run(['open', wanted, '17.txt', '--range', '7-'])
    expect(range.stdout).toBe('17')
    expect((await developer.run(['open', wanted, 'none.txt'])).status).toBe(4)
    const wrong = await developer.run(['open', wanted, '17.txt', '--signer', '0'.repeat(40)])
    expect([wrong.status, wrong.stdout]).toEqual([12, ''])

    const out = path.join(developer.home, 'many')
    const manifest = path.join(developer.home, 'manifest.json')
    const pulled = await developer.json('pull', wanted, '--to', out, '--manifest', manifest)
    expect(pulled.signedBy).toBe(fingerprint)
    const check = ['verify', manifest, '--certificate', certificateFile, '--files', out]
    expect(await developer.json(...check)).toMatchObject({ verified: true, signer: fingerprint, filesChecked: 2 })
    writeFileSync(path.join(out, 'shards.index.json'), '{}')
    expect((await developer.run(check)).status).toBe(12)
  }, 120_000)

  /** From the request to the grant, as in the story before. */
  async function grantOn(versionId: string): Promise<void> {
    const { developer } = shells
    const purpose = path.join(developer!.home, 'purpose.json')
    const version = ['--version', versionId, '--purpose', purpose]
    const about = ['--project', 'Radiology', '--statement', 'To train.']
    const draft = await developer!.json('request', 'draft', ...version, ...about)
    await developer!.json('request', 'submit', draft.id)
    const [review] = await shells.doctor!.json('review', 'list', '--awaiting-me')
    for (const member of ['doctor', 'ethicist', 'lawyer']) {
      await shells[member]!.run(['review', 'vote', review.id, 'approve'])
    }
    await service.settled()
  }

  async function dataset(): Promise<string> {
    const asset = {
      kind: 'DATASET',
      ownerId: people.hospitalId,
      title: { en: 'CT scans' },
      description: {},
      modalities: ['IMAGE'],
    }
    const { registerAsset } = await people.provider.ask(
      'mutation ($input: RegisterAssetInput!) { registerAsset(input: $input) { ... on Asset { id } } }',
      { input: asset },
    )
    await people.provider.ask('mutation ($input: SetTermsInput!) { setTerms(input: $input) { __typename } }', {
      input: { assetId: registerAsset.id, body: TERMS },
    })
    return registerAsset.id
  }

  /** Resolves once the store holds a whole part of the large file. */
  async function partStored(): Promise<void> {
    for (;;) {
      const where = { state: 'open', path: 'scan.bin' }
      const upload = await service.doors.database.prisma.upload.findFirst({ where })
      if (upload && (await service.doors.store.listParts(upload.objectKey, upload.multipartId)).length > 0) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
})

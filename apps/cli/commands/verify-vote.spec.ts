import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { voteRecordText } from '@raireki/governance'
import { generateKeyPair, openPrivateKey, signDetached } from '@raireki/vault'
import { runCli } from '../testing/run-cli.ts'

const record = voteRecordText({
  reviewId: 'review',
  panelId: 'panel',
  request: { id: 'request', number: 7, round: 1, submission: 'abc' },
  items: [
    { version: 'v', termsDigest: 't', verdict: 'permit' },
    { version: 'w', termsDigest: 't', verdict: 'review', choice: 'reject' },
  ],
  voterId: 'member',
  capacity: 'law',
  choice: 'approve',
  comment: '',
  conditions: [],
  at: '2026-01-01T00:00:00.000Z',
})

describe('verify-vote', () => {
  let folder: string
  let proof: { record: string; signature: string | null; certificate: string | null }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'raireki-vote-'))
    const pair = await generateKeyPair({ name: 'Member' })
    const signature = await signDetached(new TextEncoder().encode(record), await openPrivateKey(pair.privateKey))
    proof = { record, signature, certificate: pair.certificate }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function verify(content: object | string, ...options: string[]) {
    const file = path.join(folder, 'vote.json')
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
    return runCli(['verify-vote', file, '--json', ...options])
  }

  it('believes a vote that its voter signed', async () => {
    const { status, stdout } = await verify(proof)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ verified: true, choice: 'approve', request: { number: 7 } })
    const files = await Promise.all(
      (['signature', 'certificate'] as const).map(async (name) => {
        const file = path.join(folder, name)
        await writeFile(file, proof[name]!)
        return [`--${name}`, file]
      }),
    )
    expect((await verify(record, ...files.flat())).status).toBe(0)
  })

  it('does not believe a record that was changed, or another’s certificate', async () => {
    expect(await verify({ ...proof, record: record.replace('approve', 'reject') })).toMatchObject({ status: 1 })
    const other = await generateKeyPair({ name: 'Other' })
    expect(await verify({ ...proof, certificate: other.certificate })).toMatchObject({ status: 1 })
  })

  it('says of an unsigned vote and of other files what they are', async () => {
    expect(await verify({ ...proof, signature: null, certificate: null })).toMatchObject({ status: 1 })
    expect(await verify({ hello: 'world' })).toMatchObject({ status: 2 })
    expect(await verify('no JSON')).toMatchObject({ status: 2 })
  })
})

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canonicalEntry, entryLeafHash, generateSigner, signCheckpoint, writeProof } from '@raireki/ledger'
import { runCli } from '../testing/run-cli.ts'

const origin = 'registry.example/ledger'
let folder: string
let paths: { proof: string; entry: string; other: string }
let key: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-verify-'))
  const body = {
    v: 1,
    id: 'e1',
    type: 'GrantIssued',
    at: '2026-04-01T00:00:00Z',
    subjects: {},
    facts: {},
    commitments: {},
  } as const
  const canonical = canonicalEntry(body)
  const signer = generateSigner(origin, randomBytes(32))
  key = signer.verifierKey
  // A tree of one leaf: its root is the leaf, and the way up to it is empty.
  const checkpoint = signCheckpoint({ origin, size: 1, root: entryLeafHash(canonical) }, signer)
  const put = async (name: string, text: string) => {
    await writeFile(path.join(folder, name), text)
    return path.join(folder, name)
  }
  paths = {
    proof: await put('a.tlog-proof', writeProof({ index: 0, proof: [], checkpoint })),
    entry: await put('entry.json', canonical),
    other: await put('other.json', canonicalEntry({ ...body, id: 'e2' })),
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('raireki verify', () => {
  it('believes a proof that holds, without any server', async () => {
    const ran = await runCli(['verify', paths.proof, '--key', key, '--entry', paths.entry, '--json'])
    expect(ran.status).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({ verified: true, index: 0, size: 1, origin })
  })

  it('does not believe it for another entry', async () => {
    const ran = await runCli(['verify', paths.proof, '--key', key, '--entry', paths.other])
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain('Do not believe it')
  })

  it('does not believe a log signed by somebody else', async () => {
    const stranger = generateSigner(origin, randomBytes(32)).verifierKey
    const ran = await runCli(['verify', paths.proof, '--key', stranger, '--entry', paths.entry, '--json'])
    expect(ran.status).toBe(1)
    expect(JSON.parse(ran.stdout).error.code).toMatch(/Signature/)
  })
})

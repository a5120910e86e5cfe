import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { headerProfile, openPrivateKey, readHeader, unwrapSessionKey } from '@raireki/vault'
import { confirmed } from '../../apps/api/testing/steps.ts'
import { approve, openCases, publishDataset, voteUntilOneIsMissing } from '../chaos/casework.ts'
import type { ApiProcess } from '../chaos/process.ts'
import { Registry } from '../chaos/registry.ts'
import type { Cast } from '../story/people.ts'

const admin = path.resolve(import.meta.dirname, '../../apps/api/dist/admin-command.js')
const VERSIONS = 300

/** The registry's key gives way to a new one under load, and the command that does it is killed on the way. */
describe('rotating the registry’s key', () => {
  let registry: Registry
  let api: ApiProcess
  let people: Cast
  let grantId: string
  let oldFingerprint: string
  let forGpg: string

  beforeAll(async () => {
    registry = await Registry.open()
    api = await (await registry.start()).ready()
    people = await registry.people(api)
    const certificateId = await confirmed(people.developer, people.developerKey)
    const versionId = await publishDataset(people)
    forGpg = await publishDataset(people, 'gpg')
    const cases = await openCases(people, certificateId, 1, [versionId])
    await voteUntilOneIsMissing(people, cases)
    const { query, variables } = approve(cases[0]!)
    await people.lawyer.ask(query, variables)
    grantId = await grantOnceIssued()
    // Many more versions like it, whose headers all have to be wrapped.
    await registry.owner.query(
      `INSERT INTO version (id, asset_id, number, state, custody, note_ja, note_en, digest, header, created_at, published_at)
       SELECT gen_random_uuid(), asset_id, number + n, state, custody, '', '', digest, header, created_at, published_at
       FROM version, generate_series(1, ${VERSIONS - 2}) AS n WHERE id = $1`,
      [versionId],
    )
    oldFingerprint = (await registryKey()).fingerprint
  }, 120_000)
  afterAll(() => registry?.close())

  async function grantOnceIssued(): Promise<string> {
    for (const until = Date.now() + 20_000; Date.now() < until; ) {
      const { grants } = await people.developer.ask('{ grants { edges { node { id } } } }')
      if (grants.edges[0]) return grants.edges[0].node.id
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('No grant was issued')
  }

  const registryKey = async () => (await people.developer.ask('{ registryKey { fingerprint armored } }')).registryKey

  /** Runs the command. With `killAfter`, it is killed without a chance as soon as it has said so many lines. */
  function rotate(killAfter = Number.POSITIVE_INFINITY): Promise<{ signal: string | null; said: string[] }> {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', admin, 'rotate-key'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', RAIREKI_LANG: 'en', ...registry.environmentOf('api') },
    })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said.push(...text.split('\n').filter((line) => line !== ''))
        if (said.length >= killAfter) child.kill('SIGKILL')
      })
    }
    return new Promise((resolve) => child.once('close', (_, signal) => resolve({ signal, said })))
  }

  async function openOnce(): Promise<void> {
    const { openDelivery } = await people.developer.ask(
      'mutation ($input: OpenDeliveryInput!) { openDelivery(input: $input) { __typename ... on OpenedDelivery { header } ... on Problem { code } } }',
      { input: { grantId } },
    )
    expect(openDelivery.__typename).toBe('OpenedDelivery')
    const header = Buffer.from(openDelivery.header, 'base64')
    const key = await openPrivateKey(people.developerKey.privateKey)
    expect(await unwrapSessionKey(header, key)).toHaveLength(32)
  }

  async function recipients(): Promise<Map<string, number>> {
    const { rows } = await registry.owner.query<{ header: Buffer }>(
      'SELECT header FROM version WHERE header IS NOT NULL',
    )
    const counts = new Map<string, number>()
    for (const { header } of rows) {
      const { keyId } = readHeader(header).recipients[0]!
      counts.set(keyId, (counts.get(keyId) ?? 0) + 1)
    }
    return counts
  }

  it('goes on where it was killed, while deliveries and pushes go on', async () => {
    const over = new AbortController()
    let delivered = 0
    const delivering = (async () => {
      for (; !over.signal.aborted; delivered += 1) await openOnce()
    })()
    const killed = await rotate(4)
    expect(killed.signal).toBe('SIGKILL')
    const halfWay = await recipients()
    expect(halfWay.size).toBe(2)
    // What is pushed meanwhile is wrapped for the new key, since that is what clients are told.
    expect((await registryKey()).fingerprint).not.toBe(oldFingerprint)
    await publishDataset(people)
    const { said } = await rotate()
    expect(said.join('\n')).toMatch(/The registry's key is now [0-9A-F]{40}; 300 headers/)
    const before = delivered
    await openOnce()
    over.abort()
    await delivering
    expect(delivered).toBeGreaterThan(before)
    const [onlyKey, ...others] = [...(await recipients()).values()]
    expect(onlyKey).toBe(VERSIONS + 1)
    expect(others).toEqual([])
  }, 120_000)

  it('wraps in the profile each version has, so that GnuPG still opens what it opened', async () => {
    const { rows } = await registry.owner.query<{ header: Buffer }>('SELECT header FROM version WHERE id = $1', [
      forGpg,
    ])
    expect(readHeader(rows[0]!.header).recipients[0]!.keyId).toBe([...(await recipients()).keys()][0])
    expect(headerProfile(rows[0]!.header)).toBe('gpg')
  })

  it('left the old key in the archive, and entries of what it did', async () => {
    const folder = path.join(registry.folder, 'keys')
    expect(await readdir(path.join(folder, 'archive'))).toEqual([`registry-${oldFingerprint}.asc`])
    expect(await readdir(folder)).not.toContain('registry.next.asc')
    const { rows } = await registry.owner.query<{ type: string; canonical: string }>(
      `SELECT type, canonical FROM ledger_entry WHERE type LIKE 'KeyRotation%' OR type = 'HeaderRewrapped' ORDER BY id`,
    )
    const types = rows.map(({ type }) => type)
    expect(types[0]).toBe('KeyRotationStarted')
    expect(types.at(-1)).toBe('KeyRotationCompleted')
    expect(types.filter((type) => type !== 'HeaderRewrapped')).toHaveLength(2)
    const batches = rows.filter(({ type }) => type === 'HeaderRewrapped').map(({ canonical }) => JSON.parse(canonical))
    const versions = batches.flatMap(({ facts }) => facts.versions)
    expect(new Set(versions).size).toBe(versions.length)
    expect(versions).toHaveLength(VERSIONS)
  })
})

import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freshSessionKey, generateKeyPair, wrapSessionKey } from '@raireki/vault'
import pg from 'pg'
import { startKeeperChild } from '../../apps/api/platform/keeper/keeper-child.ts'
import { Keeper } from '../../apps/api/platform/keys/keeper.ts'
import { testDatabase } from '../../apps/api/testing/database.ts'
import { percentile } from '../rounds.ts'
import { printTable } from '../table.ts'

const WARM_UP = 50
const ASKED = 400

/**
 * From the id of a grant to the header for its grantee, through the keeper's own process, its socket and its look into
 * Postgres. What the body weighs takes no part in it: the rows stand for a version of 1 MiB and one of 100 GiB.
 */
export async function grantToHeader(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'raireki-bench-'))
  const database = await testDatabase()
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    RAIREKI_DATA: folder,
    KEYS_FOLDER: path.join(folder, 'keys'),
    KEEPER_DATABASE_URL: database.serviceUrl,
  }
  const socket = path.join(folder, 'keeper.sock')
  const child = await startKeeperChild({ socket, env, onLine: console.error })
  const keeper = new Keeper(socket)
  try {
    const { armored } = await keeper.certificate()
    const header = await wrapSessionKey(freshSessionKey(), armored)
    const sizes = { '1 MiB': 2 ** 20, '100 GiB': 100 * 2 ** 30 }
    const grants = new Map<string, string>()
    for (const [size, bytes] of Object.entries(sizes)) grants.set(size, await grantOn(database.ownerUrl, header, bytes))
    const rows: string[][] = []
    for (const atOnce of [1, 8]) rows.push(...(await timed(keeper, grants, atOnce)))
    console.log('')
    printTable(['through the keeper', 'ms, p50', 'p95', 'p99', 'to 1 MiB, p50', 'p95'], rows)
  } finally {
    await keeper.close()
    await child.stop()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The sizes take turns, so that a machine that slows down slows them all. */
async function timed(keeper: Keeper, grants: ReadonlyMap<string, string>, atOnce: number): Promise<string[][]> {
  const took = new Map<string, number[]>()
  const askForEach = async () => {
    for (const [size, grantId] of grants) {
      const began = performance.now()
      await keeper.rewrapForGrant(grantId, new Date())
      took.get(size)?.push(performance.now() - began)
    }
  }
  for (let n = 0; n < WARM_UP; n += 1) await askForEach()
  for (const size of grants.keys()) took.set(size, [])
  const askInTurn = async () => {
    for (let n = 0; n < ASKED / atOnce; n += 1) await askForEach()
  }
  await Promise.all(Array.from({ length: atOnce }, askInTurn))
  const [first = []] = took.values()
  return [...took].map(([size, each]) => [
    `grant to header, ${size}, ${atOnce} at once`,
    ...[50, 95, 99].map((percent) => percentile(each, percent).toFixed(1)),
    ...[50, 95].map((percent) => (percentile(each, percent) / percentile(first, percent)).toFixed(2)),
  ])
}

/** A live grant with everything that it hangs on, written straight into the database. */
async function grantOn(ownerUrl: string, header: Uint8Array, plainBytes: number): Promise<string> {
  const { certificate, fingerprint } = await generateKeyPair({ name: 'Grantee' })
  const [organisation, person, asset, terms, version, held, request, item, grant] = Array.from({ length: 9 }, () =>
    randomUUID(),
  )
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const insert = (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row)
    const places = columns.map((_, index) => `$${index + 1}`)
    return client.query(
      `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    )
  }
  const now = new Date()
  const names = { name_ja: 'n', name_en: 'n' }
  const texts = { title_ja: '', title_en: '', description_ja: '', description_en: '', search_text: '' }
  try {
    await insert('organisation', { id: organisation, kind: 'hospital', ...names, country: 'JP', created_at: now })
    await insert('person', {
      id: person,
      email: `${person}@bench.example`,
      ...names,
      language: 'en',
      password_hash: '',
      created_at: now,
    })
    await insert('asset', {
      id: asset,
      kind: 'dataset',
      owner_id: organisation,
      ...texts,
      modalities: [],
      created_at: now,
    })
    await insert('terms', { id: terms, asset_id: asset, number: 1, body: {}, digest: '', created_at: now })
    await insert('version', {
      id: version,
      asset_id: asset,
      number: 1,
      state: 'published',
      custody: 'inspectable',
      note_ja: '',
      note_en: '',
      header: Buffer.from(header),
      plain_bytes: plainBytes,
      file_count: 1,
      created_at: now,
    })
    await insert('certificate', {
      id: held,
      person_id: person,
      fingerprint,
      algorithm: 'X25519',
      armored: certificate,
      reads_v2: true,
      registered_at: now,
      confirmed_at: now,
    })
    await insert('request', {
      id: request,
      number: Math.floor(Math.random() * 2 ** 30),
      state: 'granted',
      applicant_id: person,
      organisation_id: organisation,
      project: '',
      statement: '',
      purpose: {},
      created_at: now,
    })
    await insert('request_item', { id: item, request_id: request, version_id: version, terms_id: terms })
    await insert('grant', {
      id: grant,
      request_id: request,
      request_item_id: item,
      person_id: person,
      organisation_id: organisation,
      version_id: version,
      terms_id: terms,
      certificate_id: held,
      starts_at: now,
      ends_at: new Date(now.getTime() + 86_400_000),
    })
  } finally {
    await client.end()
  }
  return grant!
}

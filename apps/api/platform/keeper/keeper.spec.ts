import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateKeyPair, openPrivateKey, unwrapSessionKey, wrapSessionKey } from '@raireki/vault'
import pg from 'pg'
import { command, done } from '../../testing/command.ts'
import { push } from '../../testing/push.ts'
import { type TestService, testService } from '../../testing/service.ts'
import { asset, certificate, confirmed, file, granted } from '../../testing/steps.ts'
import { type Cast, cast } from '../../testing/world.ts'
import { Keeper } from '../keys/keeper.ts'
import { frame } from './frames.ts'
import { type KeeperProcess, startKeeperChild } from './keeper-child.ts'
import { KeeperDatabase } from './keeper-database.ts'

/** The keeper as it runs for people: a process of its own that nobody but its socket speaks to. */
let service: TestService
let people: Cast
let folder: string
let socket: string
let child: KeeperProcess
let keeper: Keeper
let versionId: string
let grantId: string
let certificateId: string
const lines: string[] = []

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Kept')
  versionId = (await push(people.provider, assetId, [file('a.txt')])).versionId
  ;[grantId] = (await granted(service, people, { versionIds: [versionId], certificateId })) as [string]
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-keeper-'))
  socket = path.join(folder, 'keeper.sock')
  child = await startKeeperChild({ socket, env: environment(), onLine: (line) => lines.push(line) })
  keeper = new Keeper(socket)
}, 60_000)
afterAll(async () => {
  await keeper?.close()
  await child?.stop()
  await service?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

function environment() {
  const { keysFolder } = service.doors.config
  const database = service.doors.database.serviceUrl
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    RAIREKI_DATA: folder,
    KEYS_FOLDER: keysFolder,
    KEEPER_DATABASE_URL: database,
  }
}

const sql = (text: string, values: unknown[]) => service.doors.database.pool.query(text, values)

/** Changes a row, looks, and changes it back. */
async function during(change: string, undo: string, values: unknown[], look: () => Promise<unknown>): Promise<void> {
  await sql(change, values)
  try {
    await look()
  } finally {
    await sql(undo, values)
  }
}

const asked = (id = grantId) => keeper.rewrapForGrant(id, new Date())

describe('the keeper in a process of its own', () => {
  it('keeps its socket to its owner', async () => {
    expect((await stat(socket)).mode & 0o777).toBe(0o600)
  })

  it('wraps for the certificate of a live grant, and for nothing else', async () => {
    const { header, fingerprint } = await asked()
    expect(fingerprint).toBe(people.developerKey.fingerprint)
    const key = await openPrivateKey(people.developerKey.privateKey)
    expect(await unwrapSessionKey(header, key)).toHaveLength(32)
  })

  it.each([
    [
      'GrantExpired',
      `UPDATE "grant" SET ends_at = ends_at - interval '9 years' WHERE id = $1`,
      `UPDATE "grant" SET ends_at = ends_at + interval '9 years' WHERE id = $1`,
    ],
    [
      'GrantNotBegun',
      `UPDATE "grant" SET starts_at = starts_at + interval '9 days' WHERE id = $1`,
      `UPDATE "grant" SET starts_at = starts_at - interval '9 days' WHERE id = $1`,
    ],
    [
      'GrantRevoked',
      `UPDATE "grant" SET revoked_at = now() WHERE id = $1`,
      `UPDATE "grant" SET revoked_at = NULL WHERE id = $1`,
    ],
  ])('refuses for %s, whatever the service believes', async (code, change, undo) => {
    await during(change, undo, [grantId], () => expect(asked()).rejects.toMatchObject({ code }))
    await expect(asked()).resolves.toBeDefined()
  })

  it.each([
    ['CertificateRevoked', 'revoked_at = now()', 'revoked_at = NULL'],
    ['CertificateUnconfirmed', 'confirmed_at = NULL', 'confirmed_at = now()'],
  ])('refuses for %s', async (code, change, undo) => {
    const update = (set: string) => `UPDATE certificate SET ${set} WHERE id = $1`
    await during(update(change), update(undo), [certificateId], () => expect(asked()).rejects.toMatchObject({ code }))
  })

  it('refuses the certificate of somebody other than the grantee', async () => {
    const other = await confirmed(people.provider, await generateKeyPair({ name: 'Provider' }))
    const set = 'UPDATE "grant" SET certificate_id = $2 WHERE id = $1'
    await sql(set, [grantId, other])
    try {
      await expect(asked()).rejects.toMatchObject({ code: 'CertificateOfAnother' })
    } finally {
      await sql(set, [grantId, certificateId])
    }
  })

  it('refuses a header that was wrapped for another, saying for whom and what it has', async () => {
    const { rows } = await sql('SELECT header FROM version WHERE id = $1', [versionId])
    const stranger = await generateKeyPair({ name: 'Stranger' })
    const foreign = Buffer.from(await wrapSessionKey(new Uint8Array(32).fill(7), stranger.certificate))
    const set = 'UPDATE version SET header = $2 WHERE id = $1'
    await sql(set, [versionId, foreign])
    try {
      await expect(asked()).rejects.toMatchObject({
        code: 'HeaderForAnother',
        message: expect.stringMatching(/encrypted to [0-9A-F]{16}; the registry has [0-9A-F]{16}/),
      })
      const damaged = Buffer.from(rows[0].header)
      damaged[damaged.length - 1]! ^= 1
      await sql(set, [versionId, damaged])
      await expect(asked()).rejects.toMatchObject({ code: 'HeaderDamaged' })
    } finally {
      await sql(set, [versionId, rows[0].header])
    }
  })

  it('opens for inspection only what is to be inspected, and writes each time into its log', async () => {
    expect(await keeper.openForInspection(versionId)).toHaveLength(32)
    const { id: draft } = await done(people.provider, 'openVersion', {
      assetId: (await sql('SELECT asset_id FROM version WHERE id = $1', [versionId])).rows[0].asset_id,
    })
    await expect(keeper.openForInspection(draft)).rejects.toMatchObject({ code: 'VersionNotPublished' })
    await expect(keeper.openForInspection(grantId)).rejects.toMatchObject({ code: 'VersionUnknown' })
    expect(lines.some((line) => line.includes('openForInspection') && line.includes(versionId))).toBe(true)
  })

  it('says yes or no about a header that is offered, and hands out nothing of it', async () => {
    const { armored } = await keeper.certificate()
    expect(await keeper.opens(await wrapSessionKey(new Uint8Array(32), armored))).toBe(true)
    const stranger = await generateKeyPair({ name: 'Stranger' })
    expect(await keeper.opens(await wrapSessionKey(new Uint8Array(32), stranger.certificate))).toBe(false)
    expect(await keeper.opens(new Uint8Array(9))).toBe(false)
  })

  it('changes no key for the service: that is for the operator’s own', async () => {
    for (const ask of ['makeNextKey', 'retireOldKey'] as const) {
      await expect(keeper.ask({ ask })).rejects.toMatchObject({ code: 'BadQuestion' })
    }
    await expect(keeper.ask({ ask: 'rewrapForNextKey', versionId })).rejects.toMatchObject({ code: 'BadQuestion' })
  })

  it('believes nobody what day it is', async () => {
    const change = `UPDATE "grant" SET ends_at = now() - interval '1 minute' WHERE id = $1`
    const undo = `UPDATE "grant" SET ends_at = now() + interval '1 year' WHERE id = $1`
    const lastYear = new Date(Date.now() - 365 * 86_400_000)
    await during(change, undo, [grantId], () =>
      expect(keeper.rewrapForGrant(grantId, lastYear)).rejects.toMatchObject({ code: 'GrantExpired' }),
    )
  })
})

const SOMETHING = '00000000-0000-7000-8000-000000000000'

describe('a hostile caller', () => {
  /** Sends octets as they are, and answers what came back until the connection ended or the time was up. */
  async function sent(octets: Uint8Array, waitMs = 3_500): Promise<{ ended: boolean; text: string }> {
    const raw = connect(socket)
    let text = ''
    raw.on('data', (chunk) => {
      text += chunk.toString('utf8')
    })
    raw.on('error', () => undefined)
    raw.write(octets)
    const ended = await Promise.race([
      new Promise<boolean>((resolve) => raw.once('close', () => resolve(true))),
      new Promise<boolean>((resolve) => setTimeout(resolve, waitMs, false)),
    ])
    raw.destroy()
    return { ended, text }
  }

  const length = (bytes: number) => {
    const octets = Buffer.alloc(4)
    octets.writeUInt32BE(bytes)
    return octets
  }

  it.each([
    ['garbage', Buffer.from('GET / HTTP/1.1\r\nHost: keeper\r\n\r\n')],
    ['a frame that says it is huge', length(0xffff_ffff)],
    ['a frame one octet too long', Buffer.concat([length(8 * 1024 + 1), Buffer.alloc(10)])],
    ['a frame that is no JSON', Buffer.concat([length(4), Buffer.from('{"i"')])],
    ['a frame that stops half-way', Buffer.concat([length(100), Buffer.from('{"id":1')])],
  ])('is cut off for %s', async (_, octets) => {
    expect(await sent(octets)).toEqual({ ended: true, text: '' })
  })

  it.each([
    ['nothing that there is', { id: 1, ask: 'privateKey' }],
    ['an inherited name', { id: 1, ask: 'constructor' }],
    ['a certificate of its own choice', { id: 1, ask: 'rewrapForGrant', grantId: SOMETHING, armored: 'mine' }],
    ['a header of its own choice', { id: 1, ask: 'openForInspection', versionId: SOMETHING, header: 'AAAA' }],
    ['something that is no id', { id: 1, ask: 'rewrapForGrant', grantId: "' OR true --" }],
    ['no object', 7],
    ['no id', { ask: 'certificate' }],
  ])('is refused when it asks for %s', async (_, question) => {
    const { text } = await sent(frame(question as object), 150)
    expect(text).toContain('BadQuestion')
  })

  it('leaves the others undisturbed', async () => {
    const floods = Array.from({ length: 40 }, () => sent(Buffer.concat([length(100), Buffer.from('x')]), 300))
    await expect(asked()).resolves.toBeDefined()
    await Promise.all(floods)
    await expect(asked()).resolves.toBeDefined()
  })

  it('reads no more than the keeper may, and writes nothing, with the keeper’s role', async () => {
    const client = new pg.Client({ connectionString: service.doors.database.serviceUrl })
    await client.connect()
    try {
      await client.query('SET ROLE raireki_keeper')
      await expect(client.query('SELECT email FROM person')).rejects.toThrow(/permission denied/)
      await expect(client.query('SELECT statement FROM request')).rejects.toThrow(/permission denied/)
      await expect(client.query('UPDATE "grant" SET revoked_at = NULL')).rejects.toThrow(/permission denied/)
    } finally {
      await client.end()
    }
  })
})

describe('when the keeper dies', () => {
  it('the service asks the next one, which comes by itself', async () => {
    await keeper.certificate()
    const pid = await pidOf(socket)
    process.kill(pid, 'SIGKILL')
    const answers = await Promise.all(Array.from({ length: 20 }, () => asked()))
    expect(answers).toHaveLength(20)
    expect(await pidOf(socket)).not.toBe(pid)
  })

  it('deliveries are refused as something to try again, and work once it is back', async () => {
    await service.doors.keeperProcess!.stop()
    const { errors } = await people.developer.send(
      'mutation ($input: OpenDeliveryInput!) { openDelivery(input: $input) { __typename } }',
      { input: { grantId } },
    )
    expect(errors[0]).toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
      message: expect.stringContaining('try again'),
    })
    expect(await (await fetch(`${service.address}/readyz`)).json()).toMatchObject({ ready: true, keeper: false })
    await service.doors.keeperProcess!.restart('callers')
    expect((await command(people.developer, 'openDelivery', { grantId })).__typename).toBe('OpenedDelivery')
  }, 20_000)

  it('says why it cannot start', async () => {
    const elsewhere = { ...environment(), KEYS_FOLDER: path.join(folder, 'locked') }
    const start = (change: object) =>
      startKeeperChild({ socket: `${socket}2`, env: { ...elsewhere, ...change }, onLine: () => undefined })
    await (await start({ KEY_PASSPHRASE: 'kept elsewhere' })).stop()
    expect(await readFile(path.join(folder, 'locked', 'registry.asc'), 'utf8')).toContain('PRIVATE KEY')
    await expect(start({ KEY_PASSPHRASE: 'a bad guess' })).rejects.toThrow(/passphrase/)
    await expect(start({})).rejects.toThrow(/locked with a passphrase/)
    await expect(start({ KEY_PASSPHRASE_FILE: path.join(folder, 'nowhere') })).rejects.toThrow(/nowhere/)
  }, 20_000)
})

it('a login that may not take the keeper’s role is told what to grant', async () => {
  const { ownerUrl } = service
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const name = `raireki_test_stranger_${process.pid}`
  try {
    await owner.query(`CREATE ROLE ${name} LOGIN PASSWORD 'stranger'`)
    const url = new URL(ownerUrl)
    url.username = name
    url.password = 'stranger'
    const database = new KeeperDatabase(url.href)
    await expect(database.check()).rejects.toThrow(/GRANT raireki_keeper TO/)
    await database.close()
  } finally {
    await owner.query(`DROP ROLE IF EXISTS ${name}`)
    await owner.end()
  }
})

/** Who listens at a socket, as the kernel's table of open files says. */
async function pidOf(name: string): Promise<number> {
  const { readdirSync, readlinkSync, readFileSync } = await import('node:fs')
  const inode = readFileSync('/proc/net/unix', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find((fields) => fields.at(-1) === name)?.[6]
  for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const files = readdirSync(`/proc/${pid}/fd`)
      if (files.some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`)) return Number(pid)
    } catch {
      // It ended, or is not ours to look into.
    }
  }
  throw new Error(`Nobody listens at ${name}`)
}

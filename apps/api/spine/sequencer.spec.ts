import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openCheckpoint, parseVerifier, rootOf, verifyConsistency } from '@raireki/ledger'
import { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { LedgerKey } from '../platform/keys/ledger-key.ts'
import { Database } from '../platform/prisma/database.ts'
import { type JobQueue, migrateQueueSchema, openJobQueue } from '../platform/queue/index.ts'
import { createLogger } from '../platform/telemetry/logger.ts'
import { Metrics } from '../platform/telemetry/metrics.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { Reactors } from './reactors.ts'
import { Rounds } from './rounds.ts'
import { Sequencer } from './sequencer.ts'
import { Spine } from './spine.ts'
import { treeReader } from './tree.ts'
import { Worker } from './worker.ts'

const LOCK = 7_224_540
const logger = createLogger('silent')
const clock = new Clock()

let home: TestDatabase
let folder: string
let database: Database
let queue: JobQueue
let key: LedgerKey
let spine: Spine
const reactors = new Reactors()
const done: string[] = []
let works = true

beforeAll(async () => {
  home = await testDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-sequencer-'))
  await migrateQueueSchema(home.ownerUrl, 'raireki_service')
  database = new Database({ serviceUrl: home.serviceUrl, poolSize: 5 })
  queue = await openJobQueue({ on: 'postgres', url: home.serviceUrl }, { attempts: 2, backoffMs: 10 })
  key = await LedgerKey.open(folder, 'test.example/ledger')
  spine = new Spine(database, clock)
  reactors.add({
    name: 'ring-bell',
    types: ['BellPulled'],
    job: ({ facts }) => (facts.loud ? { bell: String(facts.bell) } : undefined),
    effect: async ({ jobId, payload }) => {
      if (!works) throw new Error('The rope is broken')
      const rung = { type: 'BellRung', subjects: {}, facts: { bell: payload.bell! }, personal: {} }
      await spine.recordOnce(jobId, [rung], async () => {
        done.push(String(payload.bell))
      })
    },
  })
  await new Worker(queue, reactors, new Rounds(queue, clock, logger), new Metrics(), logger).start()
}, 60_000)

afterAll(async () => {
  await queue?.close()
  await database?.onApplicationShutdown()
  await home?.drop()
  await rm(folder, { recursive: true, force: true })
})

function sequencer() {
  const metrics = new Metrics()
  const made = new Sequencer(database, clock, key, queue, reactors, metrics, logger)
  const handled = async () => (await metrics.entriesSequenced.get()).values[0]?.value ?? 0
  return { start: () => made.start(), stop: () => made.onApplicationShutdown(), handled }
}

const pull = (bell: string, loud = true) =>
  spine.record(
    REGISTRY,
    [{ type: 'BellPulled', subjects: {}, facts: { bell, loud }, personal: {} }],
    async () => undefined,
  )

async function ask<T>(sql: string): Promise<T[]> {
  return (await database.pool.query(sql)).rows
}

async function until(condition: () => Promise<boolean>, what: string) {
  for (let waited = 0; waited < 20_000; waited += 20) {
    if (await condition()) return
    await pause(20)
  }
  throw new Error(`It did not happen: ${what}`)
}

const isSequenced = async () => {
  const [row] = await ask<{ n: number }>('SELECT count(*)::int AS n FROM ledger_pending')
  return row!.n === 0
}
const sequenced = () => until(isSequenced, 'every entry has a leaf')
const rung = (count: number) => until(async () => done.length >= count, `${count} bells rung`)

describe('a sequencer', () => {
  it('gives what was committed before it started its leaves, without a gap and in order', async () => {
    for (let bell = 0; bell < 30; bell += 1) await pull(`early ${bell}`, false)
    const one = sequencer()
    one.start()
    await sequenced()
    await one.stop()
    const leaves = await ask<{ leaf_index: string; canonical: string }>(
      'SELECT leaf_index, canonical FROM ledger_leaf JOIN ledger_entry ON ledger_entry.id = ledger_leaf.entry_id ORDER BY leaf_index',
    )
    expect(leaves.map(({ leaf_index }) => Number(leaf_index))).toEqual(leaves.map((_, index) => index))
    expect(leaves.map(({ canonical }) => JSON.parse(canonical).facts.bell)).toEqual(
      leaves.map((_, index) => `early ${index}`),
    )
    // One batch for all that waited, and one checkpoint for the batch.
    expect(await ask('SELECT size FROM ledger_checkpoint')).toEqual([{ size: '30' }])
  })

  it('is one at a time, and the other goes on when its connection is cut', async () => {
    const [one, other] = [sequencer(), sequencer()]
    one.start()
    await pull('for the first', false)
    await sequenced()
    other.start()
    await Promise.all(Array.from({ length: 20 }, (_, bell) => pull(`both ${bell}`, false)))
    await sequenced()
    expect(await Promise.all([one.handled(), other.handled()])).toEqual([21, 0])
    const [holder] = await ask<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${LOCK} AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
    await Promise.all([ask(`SELECT pg_terminate_backend(${holder!.pid})`), pull('while nobody holds it', false)])
    await Promise.all(Array.from({ length: 20 }, (_, bell) => pull(`after ${bell}`, false)))
    await sequenced()
    const [first, second] = await Promise.all([one.handled(), other.handled()])
    expect(first! + second!).toBe(42)
    await Promise.all([one.stop(), other.stop()])
  })

  it('goes on where another process has stopped', async () => {
    const one = sequencer()
    one.start()
    await pull('before', false)
    await sequenced()
    await one.stop()
    await pull('between', false)
    expect(await isSequenced()).toBe(false)
    const next = sequencer()
    next.start()
    await sequenced()
    expect(await next.handled()).toBe(1)
    await next.stop()
  })

  it('signs checkpoints that only ever add to one another, and whose root is that of the leaves', async () => {
    const parsed = parseVerifier(key.signer.verifierKey)
    if (parsed.refused) throw new Error(parsed.message)
    const rows = await ask<{ size: string; note: string }>('SELECT size, note FROM ledger_checkpoint ORDER BY size')
    const heads = rows.map(({ note }) => {
      const opened = openCheckpoint(note, [parsed.verifier])
      if (opened.refused) throw new Error(opened.message)
      return opened.checkpoint
    })
    expect(heads.length).toBeGreaterThan(3)
    const { consistencyProof } = await import('@raireki/ledger')
    for (const [index, newer] of heads.entries()) {
      const older = heads[index - 1]
      if (!older) continue
      const proof = await consistencyProof(older.size, newer.size, treeReader(database.pool))
      const claim = { size1: older.size, size2: newer.size, root1: older.root, root2: newer.root, proof }
      expect(verifyConsistency(claim)).toMatchObject({ refused: false })
    }
    const newest = heads.at(-1)!
    expect(await rootOf(newest.size, treeReader(database.pool))).toEqual(newest.root)
  })
})

describe('what follows from an entry', () => {
  let running: ReturnType<typeof sequencer>
  beforeAll(() => {
    running = sequencer()
    running.start()
  })
  afterAll(() => running.stop())

  it('happens once for each entry that a reactor asked for, and for no other', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, bell) => pull(`bell ${bell}`, bell % 2 === 0)))
    await rung(6)
    await queue.drained()
    expect([...done].sort()).toEqual([0, 2, 4, 6, 8, 10].map((bell) => `bell ${bell}`).sort())
    // A sequencer that forgets how far it read asks for the same jobs again, under the same names.
    const owner = new (await import('pg')).default.Client({ connectionString: home.ownerUrl })
    await owner.connect()
    await owner.query('UPDATE reactor_cursor SET next_leaf = 0')
    await owner.end()
    await pull('one more')
    await rung(7)
    await queue.drained()
    expect(done).toHaveLength(7)
    const recorded = await ask<{ n: number }>(`SELECT count(*)::int AS n FROM ledger_entry WHERE type = 'BellRung'`)
    expect(recorded[0]!.n).toBe(7)
  })

  it('is tried again, then set aside, and happens once it is replayed', async () => {
    works = false
    await pull('stuck')
    await until(async () => (await queue.counts()).dead === 1, 'the job is dead')
    const { letters } = await queue.deadLetters({ first: 10 })
    expect(letters[0]).toMatchObject({ kind: 'ring-bell', attempts: 2, reason: 'The rope is broken' })
    expect(done).not.toContain('stuck')
    works = true
    expect(await queue.replay(letters[0]!.jobId)).toBe('replayed')
    await rung(8)
    expect(done.filter((bell) => bell === 'stuck')).toHaveLength(1)
    expect((await queue.counts()).dead).toBe(0)
    expect(await queue.replay(letters[0]!.jobId)).toBe('notDead')
  })

  it('is held up for nobody when one reactor stumbles, which goes on when it can', async () => {
    let stumbles = true
    const heard: string[] = []
    reactors.add({
      name: 'listen',
      types: ['BellPulled'],
      job: ({ facts }) => {
        if (stumbles) throw new Error('It cannot hear')
        heard.push(String(facts.bell))
        return undefined
      },
      effect: async () => undefined,
    })
    await pull('over noise')
    await rung(9)
    expect(heard).toEqual([])
    stumbles = false
    await until(async () => heard.includes('over noise'), 'the other reactor has heard it')
    // It was new here, and has read everything from the first leaf.
    expect(heard).toContain('early 0')
  })
})

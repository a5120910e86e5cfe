import { randomUUID } from 'node:crypto'
import type { Happening } from '@raireki/governance'
import { callerOf } from '../../apps/api/testing/caller.ts'
import { pause, withChance } from './chance.ts'
import { figure } from './figures.ts'
import { leafOf, rootOver } from './naive-tree.ts'
import { often } from './often.ts'
import type { ApiProcess } from './process.ts'
import { leafMismatches } from './reconcile.ts'
import { Registry } from './registry.ts'
import { holders, takenBy } from './sequencing.ts'
import { locksRunOut, settled } from './settling.ts'
import { Witness } from './witness.ts'

const ROUNDS = often({ usually: 4, whole: 7 })
const AT_FIRST = 2_000
const EACH_ROUND = 1_500
/** Every so many entries, one that a reactor makes a job of. */
const JOB_EVERY = 100

describe('a sequencer killed in the middle of its work', () => {
  let registry: Registry
  let api: ApiProcess
  let witness: Witness
  let requestId: string
  let written = 0

  beforeAll(async () => {
    registry = await Registry.open()
    requestId = await withdrawnRequest()
    // Once to its end, so that we know the key before anything has happened that could be denied.
    api = await (await registry.start()).ready()
    witness = await Witness.of(callerOf(api.address))
    await settled(registry.owner)
    await witness.look(callerOf(api.address))
    await api.kill()
    await write(AT_FIRST)
  }, 120_000)

  afterAll(() => registry?.close())

  it(`loses nothing and doubles nothing, ${ROUNDS} times`, async () => {
    let midway = 0
    await withChance('sequencer', async (chance) => {
      let before = await cursors()
      for (let round = 0; round < ROUNDS; round += 1) {
        api = await registry.start()
        await takenBy(registry.superuser, (name) => name === api.name)
        const meanwhile = write(EACH_ROUND)
        // Any moment will do in one round; the next comes as soon as a batch has begun.
        if (round % 2 === 0) await pause(chance.below(170))
        else await untilAtWork()
        api.freeze()
        midway += (await holders(registry.superuser)).filter(({ isAtWork }) => isAtWork).length
        await keepCheckpoints()
        await api.kill()
        await meanwhile
        const after = await cursors()
        for (const [reactor, next] of before) expect(after.get(reactor)).toBeGreaterThanOrEqual(next)
        before = after
      }
    })
    await locksRunOut(registry.owner)
    api = await (await registry.start()).ready()
    await settled(registry.owner)
    const sizes = [...witness.seen.keys()]
    figure(`${midway} of ${ROUNDS} kills fell inside a transaction; checkpoints kept: ${sizes.join(', ')}`)
    expect(midway).toBeGreaterThan(0)
    expect(written).toBe(AT_FIRST + ROUNDS * EACH_ROUND)
    expect(await leafMismatches(registry.owner)).toEqual([])
  }, 120_000)

  it('signs, after all that, the very tree that the entries make', async () => {
    const caller = callerOf(api.address)
    const newest = (await witness.look(caller))!
    const { rows } = await registry.owner.query<{ canonical: string }>(
      'SELECT canonical FROM ledger_entry AS entry JOIN ledger_leaf AS leaf ON leaf.entry_id = entry.id ORDER BY leaf_index',
    )
    const leaves = rows.map(({ canonical }) => leafOf(canonical))
    expect(newest.size).toBe(leaves.length)
    expect(leaves.length).toBeGreaterThan(written)
    await keepCheckpoints()
    for (const checkpoint of witness.seen.values()) {
      expect(Buffer.from(checkpoint.root)).toEqual(rootOver(leaves.slice(0, checkpoint.size)))
    }
  })

  it('proves every checkpoint seen before a kill to be the beginning of the last one', async () => {
    const caller = callerOf(api.address)
    // A busy machine gathers more entries under one checkpoint; a few more, one at a time, make up the number.
    while (witness.seen.size <= ROUNDS) {
      await write(1)
      await settled(registry.owner)
      await keepCheckpoints()
    }
    const newest = (await witness.look(caller))!
    expect(witness.seen.size).toBeGreaterThan(ROUNDS)
    for (const older of witness.seen.values()) {
      expect({ size: older.size, holds: await witness.isConsistent(caller, older, newest) }).toEqual({
        size: older.size,
        holds: true,
      })
    }
  })

  it('let the reactors read every entry: one job for each that asks for one, done', async () => {
    const { rows: closed } = await registry.owner.query<{ position: string }>(`
      SELECT leaf_index AS position FROM ledger_leaf AS leaf JOIN ledger_entry AS entry ON entry.id = leaf.entry_id
      WHERE type = 'ReviewClosed' ORDER BY leaf_index`)
    expect(closed).toHaveLength(Math.ceil(written / JOB_EVERY))
    for (const reactor of ['settle-request', 'tell-people', 'follow-for-webhooks']) {
      const { rows: done } = await registry.owner.query<{ id: string }>(
        `SELECT id FROM bullmq.job WHERE state = 'completed' AND id LIKE $1 ORDER BY substring(id FROM '\\d+$')::int`,
        [`${reactor}-%`],
      )
      const ids = done.map(({ id }) => id)
      expect(ids.filter((id) => closed.some(({ position }) => id === `${reactor}-${position}`))).toEqual(
        closed.map(({ position }) => `${reactor}-${position}`),
      )
    }
  })

  async function untilAtWork(): Promise<void> {
    for (const until = Date.now() + 5_000; Date.now() < until; await pause(2)) {
      if ((await holders(registry.superuser)).some(({ isAtWork }) => isAtWork)) return
    }
  }

  /** Entries as commands would write them, some hundreds in a transaction, several transactions at once. */
  async function write(count: number): Promise<void> {
    const batches: Happening[][] = []
    for (let left = count; left > 0; left -= 250) {
      batches.push(Array.from({ length: Math.min(250, left) }, () => event(written++)))
    }
    await Promise.all(batches.map((events) => registry.record(events)))
  }

  function event(n: number): Happening {
    if (n % JOB_EVERY !== 0) return { type: 'Tested', subjects: {}, facts: { n }, personal: { note: `entry ${n}` } }
    const subjects = { review: randomUUID(), request: requestId }
    return { type: 'ReviewClosed', subjects, facts: { outcome: 'rejected' }, personal: {} }
  }

  /** Something the reactor's jobs can look at, and find nothing left to do. */
  async function withdrawnRequest(): Promise<string> {
    const { rows } = await registry.owner.query<{ id: string }>(`
      INSERT INTO request (id, number, state, applicant_id, organisation_id, project, statement, purpose, created_at)
      SELECT gen_random_uuid(), 1, 'draft', person.id, organisation.id, '', '', '{}', now() FROM person, organisation
      RETURNING id`)
    const { id } = rows[0]!
    await registry.record([{ type: 'RequestDrafted', subjects: { request: id }, facts: {}, personal: {} }])
    return id
  }

  async function keepCheckpoints(): Promise<void> {
    const { rows } = await registry.owner.query<{ note: string }>('SELECT note FROM ledger_checkpoint')
    for (const { note } of rows) witness.keep(note)
  }

  async function cursors(): Promise<Map<string, number>> {
    const { rows } = await registry.owner.query<{ reactor: string; next_leaf: string }>('SELECT * FROM reactor_cursor')
    return new Map(rows.map(({ reactor, next_leaf }) => [reactor, Number(next_leaf)]))
  }
})

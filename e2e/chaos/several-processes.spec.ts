import { Caller } from '../../apps/api/testing/caller.ts'
import type { Cast } from '../story/people.ts'
import { approve, type Case, openCases, publishDataset, registerCertificate } from './casework.ts'
import { pause, withChance } from './chance.ts'
import { figure } from './figures.ts'
import { often } from './often.ts'
import { inLanes, tell } from './outcome.ts'
import type { ApiProcess } from './process.ts'
import { mismatches } from './reconcile.ts'
import { Registry } from './registry.ts'
import { countOf, takenBy } from './sequencing.ts'
import { locksRunOut, settled } from './settling.ts'

const NAMES = ['first', 'second', 'third']
const CASES = often({ usually: 16, whole: 24 })
const TAKEOVER_MS = 5_000

describe('three processes on one database', () => {
  let registry: Registry
  let processes: ApiProcess[]
  let people: Cast
  let cases: Case[]

  beforeAll(async () => {
    registry = await Registry.open()
    processes = await Promise.all(NAMES.map((name) => registry.start(name)))
    await Promise.all(processes.map((api) => api.ready()))
    people = await registry.people(processes[0]!)
    cases = await openCases(people, await registerCertificate(people), CASES, [await publishDataset(people)])
    await settled(registry.owner)
  }, 120_000)

  afterAll(() => registry?.close())

  it('sequences in one of them only, whichever the votes come to', async () => {
    await withChance('several at peace', (chance) =>
      voteOn(cases.slice(0, CASES / 4), () => processes[Math.floor(chance.below(3))]!),
    )
    await settled(registry.owner)
    const counts = await Promise.all(processes.map((api) => api.sequenced()))
    const size = await countOf(registry.owner, 'SELECT max(size) FROM ledger_checkpoint')
    expect(counts.filter((count) => count > 0)).toEqual([size])
    expect(await mismatches(registry.owner)).toEqual([])
  }, 60_000)

  it(`hands the lock over within ${TAKEOVER_MS / 1000} s when its holder is killed, and again`, async () => {
    const tookMs: number[] = []
    await withChance('several at war', async (chance) => {
      for (const some of [cases.slice(CASES / 4, (CASES * 5) / 8), cases.slice((CASES * 5) / 8)]) {
        const alive = processes.filter(({ isAlive }) => isAlive)
        const voting = voteOn(some, () => alive[Math.floor(chance.below(alive.length))]!)
        await pause(chance.below(120))
        tookMs.push(await killHolder())
        await voting
      }
    })
    figure(`Another process took over after ${tookMs.join(' and ')} ms`)
    for (const ms of tookMs) expect(ms).toBeLessThan(TAKEOVER_MS)
    // The jobs of the dead stay locked for a while; whoever joins then does them.
    await locksRunOut(registry.owner)
    processes.push(await (await registry.start('fourth')).ready())
    await settled(registry.owner)
    expect(await countOf(registry.owner, `SELECT count(*) FROM request WHERE state = 'granted'`)).toBe(CASES)
    expect(await countOf(registry.owner, 'SELECT count(*) FROM "grant"')).toBe(CASES)
    expect(await countOf(registry.owner, `SELECT count(*) FROM ledger_entry WHERE type = 'RequestDecided'`)).toBe(CASES)
    expect(await mismatches(registry.owner)).toEqual([])
  }, 120_000)

  /** Until another one holds the lock and has sequenced an entry written after the kill. */
  async function killHolder(): Promise<number> {
    const { name } = await takenBy(registry.superuser, () => true)
    const holder = processes.find((api) => api.name === name)!
    const began = performance.now()
    await holder.kill()
    await registry.record([{ type: 'Tested', subjects: {}, facts: {}, personal: {} }])
    const last = await countOf(registry.owner, `SELECT max(id) FROM ledger_entry WHERE type = 'Tested'`)
    await takenBy(registry.superuser, (another) => another !== name)
    const isSequenced = `SELECT count(*) FROM ledger_leaf WHERE entry_id = ${last}`
    while ((await countOf(registry.owner, isSequenced)) === 0) await pause(3)
    return Math.round(performance.now() - began)
  }

  /** All three members at once, each at some process; whoever finds it dead goes to another. */
  async function voteOn(some: readonly Case[], pick: () => ApiProcess): Promise<void> {
    const members = [people.doctor, people.ethicist, people.lawyer]
    const votes = some.flatMap((each) => members.map((member) => ({ each, member })))
    await inLanes(votes, 6, async ({ each, member }) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const api = pick()
        if (!api.isAlive) continue
        const told = await tell(new Caller(api.address, member.token), approve(each))
        if (told.kind === 'done') return
        if (told.kind === 'refused') return expect(['AlreadyVoted', 'ReviewClosed']).toContain(told.code)
      }
      throw new Error('A vote found no process to go to')
    })
  }
})

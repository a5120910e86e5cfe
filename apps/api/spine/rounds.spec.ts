import { setTimeout as pause } from 'node:timers/promises'
import { Clock } from '../platform/clock/clock.ts'
import { type JobQueue, migrateQueueSchema, openJobQueue } from '../platform/queue/index.ts'
import { createLogger } from '../platform/telemetry/logger.ts'
import { Metrics } from '../platform/telemetry/metrics.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { Reactors } from './reactors.ts'
import { Rounds } from './rounds.ts'
import { Worker } from './worker.ts'

const NOON = new Date('2026-11-25T12:00:10Z')
const logger = createLogger('silent')

let home: TestDatabase
const open: Process[] = []

/** One of several processes: its own clock, queue connection and memory, the database in common. */
type Process = { rounds: Rounds; queue: JobQueue; clock: Clock; start(): Promise<void> }

async function process(at = NOON): Promise<Process> {
  const clock = new Clock()
  clock.setTo(at)
  const queue = await openJobQueue({ on: 'postgres', url: home.serviceUrl }, { attempts: 2, backoffMs: 10 })
  const rounds = new Rounds(queue, clock, logger)
  const worker = new Worker(queue, new Reactors(), rounds, new Metrics(), logger)
  const made = { rounds, queue, clock, start: () => worker.start() }
  open.push(made)
  return made
}

beforeEach(async () => {
  home = await testDatabase()
  await migrateQueueSchema(home.ownerUrl, 'raireki_service')
}, 60_000)
afterEach(async () => {
  for (const { rounds, queue } of open.splice(0)) {
    await rounds.stop()
    await queue.close()
  }
  await home.drop()
})

const later = (clock: Clock, seconds: number) => clock.setTo(new Date(clock.now().getTime() + seconds * 1000))

describe('a round', () => {
  it('is made once for all processes, and again when its time has come again', async () => {
    const made: string[] = []
    const all = [await process(), await process(), await process()]
    for (const [number, { rounds, start }] of all.entries()) {
      rounds.add({ name: 'look-around', everySeconds: 60, round: async () => void made.push(`by ${number}`) })
      await start()
    }
    const tick = async () => {
      await Promise.all(all.flatMap(({ rounds }) => [rounds.tick(), rounds.tick()]))
      await all[0]!.queue.drained()
    }
    await tick()
    await tick()
    expect(made).toHaveLength(1)
    for (const { clock } of all) later(clock, 60)
    await tick()
    expect(made).toHaveLength(2)
  })

  it('that was missed while nobody ran is not made up for twice', async () => {
    const made: number[] = []
    const only = await process()
    only.rounds.add({ name: 'look-around', everySeconds: 60, round: async () => void made.push(1) })
    await only.start()
    await only.rounds.tick()
    later(only.clock, 3 * 3600)
    await only.rounds.tick()
    await only.queue.drained()
    expect(made).toHaveLength(2)
  })

  it('that fails leaves its work to the next one, and no dead letter', async () => {
    let made = 0
    const only = await process()
    only.rounds.add({
      name: 'look-around',
      everySeconds: 60,
      round: async () => {
        made += 1
        if (made === 1) throw new Error('It rains')
      },
    })
    await only.start()
    await only.rounds.tick()
    await only.queue.drained()
    expect((await only.queue.counts()).dead).toBe(0)
    later(only.clock, 60)
    await only.rounds.tick()
    await only.queue.drained()
    expect(made).toBe(2)
  })

  it('comes by itself once started, and no more once stopped', async () => {
    const made: number[] = []
    const only = await process()
    only.rounds.add({ name: 'look-around', everySeconds: 1, round: async () => void made.push(1) })
    await only.start()
    only.rounds.start()
    for (let waited = 0; made.length < 2 && waited < 10_000; waited += 50) await pause(50)
    expect(made.length).toBeGreaterThanOrEqual(2)
    await only.rounds.stop()
    await only.queue.drained()
    const then = made.length
    await pause(1_500)
    expect(made).toHaveLength(then)
  })

  it('has a name of its own and comes at least hourly', async () => {
    const { rounds } = await process()
    const round = async () => undefined
    rounds.add({ name: 'look-around', everySeconds: 60, round })
    expect(() => rounds.add({ name: 'look-around', everySeconds: 60, round })).toThrow('two rounds')
    expect(() => rounds.add({ name: 'once-a-day', everySeconds: 86_400, round })).toThrow('1 to 3600 seconds')
    await expect(rounds.now('nobody')).rejects.toThrow('no round called nobody')
  })
})

import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { generateSigner } from '@raireki/ledger'
import pg from 'pg'
import { uuidv7 } from '../../apps/api/platform/clock/uuid.ts'
import { REGISTRY } from '../../apps/api/platform/identity/actor.ts'
import { PrismaClient } from '../../apps/api/platform/prisma/generated/client.ts'
import { appendEntries, ENTRIES_CHANNEL } from '../../apps/api/spine/append.ts'
import { ledgerRow } from '../../apps/api/spine/entry.ts'
import { sequenceBatch } from '../../apps/api/spine/sequence.ts'
import { testDatabase } from '../../apps/api/testing/database.ts'
import { percentile } from '../rounds.ts'
import { figure, printTable } from '../table.ts'

const WRITERS = 8
const ENTRIES_A_COMMAND = [1, 4]
const ORIGIN = 'bench.example/ledger'
const IDLE_MS = 1_000

type Run = {
  readonly written: number
  /** From the beginning of the writing to the last entry in a signed checkpoint. */
  readonly seconds: number
  readonly commitMs: readonly number[]
  /** From the moment a command begins to write to the signed checkpoint that holds its entries. */
  readonly integratedMs: readonly number[]
}

/** Commands that do nothing but leave entries, and the sequencer that integrates them, each as the service does it. */
export async function measureSpine(seconds: number): Promise<void> {
  const rows: string[][] = []
  for (const entries of ENTRIES_A_COMMAND) {
    const { written, seconds: took, commitMs, integratedMs } = await write(seconds, entries)
    rows.push([
      `${entries} ${entries === 1 ? 'entry' : 'entries'} a command`,
      figure(written / took),
      ...[commitMs, integratedMs].flatMap((times) => [50, 95].map((at) => figure(percentile(times, at)))),
    ])
  }
  printTable(
    [`${WRITERS} writers, ${seconds} s, Postgres`, 'entries/s', 'commit ms, p50', 'p95', 'integrated ms, p50', 'p95'],
    rows,
  )
  console.log(
    'The Postgres of the tests does not wait for the disk; name another in RAIREKI_TEST_POSTGRES to wait for it.',
  )
}

async function write(seconds: number, entriesACommand: number): Promise<Run> {
  const home = await testDatabase()
  const pool = new pg.Pool({ connectionString: home.serviceUrl, max: WRITERS })
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const sequencer = new pg.Client({ connectionString: home.serviceUrl })
  await sequencer.connect()
  try {
    const commitMs: number[] = []
    const begun = new Map<string, number>()
    const beganAt = performance.now()
    const until = beganAt + seconds * 1000
    let isWriting = true

    async function writer(): Promise<void> {
      while (performance.now() < until) {
        const at = new Date()
        const began = performance.now()
        const rows = Array.from({ length: entriesACommand }, () => ledgerRow(bell(), REGISTRY, uuidv7(at), at))
        await prisma.$transaction((tx) => appendEntries(tx, rows))
        commitMs.push(performance.now() - began)
        for (const { entryId } of rows) begun.set(entryId, began)
      }
    }

    const sequencing = follow(sequencer, () => isWriting)
    await Promise.all(Array.from({ length: WRITERS }, writer)).finally(() => {
      isWriting = false
    })
    const checkpoints = await sequencing
    const endedAt = checkpoints.at(-1)?.at ?? performance.now()
    const integratedMs = await waits(sequencer, checkpoints, begun)
    if (integratedMs.length !== begun.size) throw new Error(`${begun.size - integratedMs.length} entries were lost.`)
    return { written: begun.size, seconds: (endedAt - beganAt) / 1000, commitMs, integratedMs }
  } finally {
    await prisma.$disconnect()
    await sequencer.end()
    await pool.end()
    await home.drop()
  }
}

const bell = () => ({
  type: 'BellPulled',
  subjects: { tower: uuidv7(new Date()) },
  facts: { bell: 'great', pulls: 3, loud: true },
  personal: { ringer: 'Quasimodo' },
})

type Checkpoint = { readonly size: number; readonly at: number }

/** Works as the service's sequencer does: batch after batch while there is something, then until it hears of more. */
async function follow(client: pg.Client, isWriting: () => boolean): Promise<Checkpoint[]> {
  const signer = generateSigner(ORIGIN, randomBytes(32))
  const checkpoints: Checkpoint[] = []
  let heard = Promise.withResolvers<void>()
  client.on('notification', () => heard.resolve())
  await client.query(`LISTEN ${ENTRIES_CHANNEL}`)
  while (true) {
    const mayBeLast = !isWriting()
    heard = Promise.withResolvers()
    const { count, size } = await sequenceBatch(client, signer, ORIGIN, new Date())
    if (count > 0) checkpoints.push({ size, at: performance.now() })
    else if (mayBeLast) return checkpoints
    else await Promise.race([heard.promise, pause(IDLE_MS)])
  }
}

/** Asked once everything is over, so that measuring costs what is measured nothing. */
async function waits(client: pg.Client, checkpoints: readonly Checkpoint[], begun: ReadonlyMap<string, number>) {
  const { rows } = await client.query<{ id: string }>(
    'SELECT entry.entry_id AS id FROM ledger_leaf leaf JOIN ledger_entry entry ON entry.id = leaf.entry_id ORDER BY leaf_index',
  )
  let next = 0
  return rows.map(({ id }, index) => {
    while (checkpoints[next]!.size <= index) next += 1
    return checkpoints[next]!.at - begun.get(id)!
  })
}

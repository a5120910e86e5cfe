import { parseEntry } from '@raireki/ledger'
import type pg from 'pg'
import type { JobQueue } from '../platform/queue/index.ts'
import type { Occurrence, Reactor } from './reactors.ts'

const BATCH = 500

/**
 * Queues the jobs a reactor wants for the entries it has not read yet, then remembers how far it came. A death in
 * between queues the same jobs again under the same ids, and effects happen once.
 */
export async function dispatch(client: pg.Client, queue: JobQueue, reactor: Reactor): Promise<number> {
  const from = await cursorOf(client, reactor.name)
  const { rows } = await client.query<{ leaf_index: string; canonical: string; type: string }>(FOLLOW, [from, BATCH])
  if (rows.length === 0) return 0
  const jobs = rows
    .filter(({ type }) => reactor.types.includes(type))
    .flatMap((row) => {
      const occurrence = occurrenceOf(Number(row.leaf_index), row.canonical)
      const payload = reactor.job(occurrence)
      return payload ? [{ kind: reactor.name, jobId: `${reactor.name}-${occurrence.leafIndex}`, payload }] : []
    })
  if (jobs.length > 0) await queue.addMany(jobs)
  await client.query(ADVANCE, [reactor.name, Number(rows.at(-1)!.leaf_index) + 1])
  return rows.length
}

async function cursorOf(client: pg.Client, reactor: string): Promise<number> {
  const { rows } = await client.query<{ next_leaf: string }>(
    'SELECT next_leaf FROM reactor_cursor WHERE reactor = $1',
    [reactor],
  )
  return Number(rows[0]?.next_leaf ?? 0)
}

function occurrenceOf(leafIndex: number, canonical: string): Occurrence {
  const parsed = parseEntry(canonical)
  if (parsed.refused) throw new Error(`Leaf ${leafIndex} cannot be read: ${parsed.code}`)
  const { type, subjects, facts } = parsed.entry
  return { leafIndex, type, subjects, facts: facts as Record<string, unknown> }
}

const FOLLOW = `
  SELECT leaf.leaf_index, entry.type, entry.canonical
  FROM ledger_leaf leaf JOIN ledger_entry entry ON entry.id = leaf.entry_id
  WHERE leaf.leaf_index >= $1 ORDER BY leaf.leaf_index LIMIT $2`

const ADVANCE = `
  INSERT INTO reactor_cursor (reactor, next_leaf) VALUES ($1, $2)
  ON CONFLICT (reactor) DO UPDATE SET next_leaf = excluded.next_leaf WHERE reactor_cursor.next_leaf < excluded.next_leaf`

import { parseEntry } from '@raireki/ledger'
import type pg from 'pg'
import type { JobQueue } from '../platform/queue/index.ts'
import type { Occurrence, Reactor } from './reactors.ts'

const BATCH = 500

/**
 * Queues the jobs that reactors want for the entries they have not read yet, then remembers how far they came. A death in
 * between queues the same jobs again under the same ids, and effects happen once. Reactors that are equally far read
 * together, as they nearly always do; one that is new, or stumbled, catches up without holding up the others.
 */
export async function dispatch(client: pg.Client, queue: JobQueue, reactors: readonly Reactor[]): Promise<number> {
  let read = 0
  let trouble: { readonly because: unknown } | undefined
  for (const [from, together] of await byCursor(client, reactors)) {
    const { rows } = await client.query<LeafRow>(FOLLOW, [from, BATCH])
    const last = rows.at(-1)
    if (!last) continue
    const wanted = wantedOf(rows)
    const jobs = []
    const done: string[] = []
    for (const reactor of together) {
      try {
        jobs.push(...jobsOf(reactor, wanted))
        done.push(reactor.name)
      } catch (because) {
        trouble ??= { because }
      }
    }
    if (jobs.length > 0) await queue.addMany(jobs)
    await client.query(ADVANCE, [done, Number(last.leaf_index) + 1])
    if (done.length > 0) read += rows.length
  }
  if (trouble) throw trouble.because
  return read
}

async function byCursor(client: pg.Client, reactors: readonly Reactor[]): Promise<Map<number, Reactor[]>> {
  const { rows } = await client.query<{ reactor: string; next_leaf: string }>(CURSORS)
  const cursors = new Map(rows.map(({ reactor, next_leaf }) => [reactor, Number(next_leaf)]))
  return Map.groupBy(reactors, ({ name }) => cursors.get(name) ?? 0)
}

type LeafRow = { readonly leaf_index: string; readonly type: string; readonly canonical: string }

/** An entry is parsed once, however many reactors want it, and not at all when none does. */
function wantedOf(rows: readonly LeafRow[]) {
  return rows.map(({ leaf_index, type, canonical }) => {
    let parsed: Occurrence | undefined
    return { type, occurrence: () => (parsed ??= occurrenceOf(Number(leaf_index), canonical)) }
  })
}

function jobsOf({ name, types, job }: Reactor, wanted: ReturnType<typeof wantedOf>) {
  return wanted
    .filter(({ type }) => types.includes(type))
    .flatMap(({ occurrence }) => {
      const payload = job(occurrence())
      return payload ? [{ kind: name, jobId: `${name}-${occurrence().leafIndex}`, payload }] : []
    })
}

function occurrenceOf(leafIndex: number, canonical: string): Occurrence {
  const parsed = parseEntry(canonical)
  if (parsed.refused) throw new Error(`Leaf ${leafIndex} cannot be read: ${parsed.code}`)
  const { type, subjects, facts } = parsed.entry
  return { leafIndex, type, subjects, facts: facts as Record<string, unknown> }
}

const CURSORS = 'SELECT reactor, next_leaf FROM reactor_cursor'

const FOLLOW = `
  SELECT leaf.leaf_index, entry.type, entry.canonical
  FROM ledger_leaf leaf JOIN ledger_entry entry ON entry.id = leaf.entry_id
  WHERE leaf.leaf_index >= $1 ORDER BY leaf.leaf_index LIMIT $2`

const ADVANCE = `
  INSERT INTO reactor_cursor (reactor, next_leaf) SELECT reactor, $2 FROM unnest($1::text[]) AS reactor
  ON CONFLICT (reactor) DO UPDATE SET next_leaf = excluded.next_leaf WHERE reactor_cursor.next_leaf < excluded.next_leaf`

import { appendLeaves, type Signer, signCheckpoint } from '@raireki/ledger'
import type pg from 'pg'
import { treeReader } from './tree.ts'

const BATCH = 4_000

export type Sequenced = { readonly count: number; readonly size: number }

/**
 * Gives committed entries the next leaf indexes, extends the tree and signs a checkpoint, all in one transaction:
 * a sequencer that dies in the middle leaves nothing behind. Whoever calls this holds the sequencer's lock; should
 * two ever run at once, the checkpoint's size is a key, and the second fails whole.
 */
export async function sequenceBatch(client: pg.Client, signer: Signer, origin: string, at: Date): Promise<Sequenced> {
  await client.query('BEGIN')
  try {
    const pending = await client.query<{ entry_id: string; leaf_hash: Buffer }>(PENDING, [BATCH])
    const size = await currentSize(client)
    if (pending.rows.length === 0) {
      await client.query('ROLLBACK')
      return { count: 0, size }
    }
    const hashes = pending.rows.map((row) => new Uint8Array(row.leaf_hash))
    const grown = await appendLeaves(size, treeReader(client), hashes)
    const entryIds = pending.rows.map((row) => row.entry_id)
    await client.query(ADD_LEAVES, [size, entryIds])
    // Level 0 is read from the entries themselves.
    const roots = grown.newHashes.filter(({ level }) => level > 0)
    if (roots.length > 0) {
      await client.query(ADD_ROOTS, [
        roots.map(({ level }) => level),
        roots.map(({ index }) => index),
        roots.map(({ hash }) => Buffer.from(hash)),
      ])
    }
    const note = signCheckpoint({ origin, size: grown.size, root: grown.root }, signer)
    await client.query(ADD_CHECKPOINT, [grown.size, Buffer.from(grown.root), note, at])
    await client.query('DELETE FROM ledger_pending WHERE entry_id = ANY($1)', [entryIds])
    await client.query('COMMIT')
    return { count: entryIds.length, size: grown.size }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

export async function currentSize(client: Pick<pg.Client, 'query'>): Promise<number> {
  const { rows } = await client.query<{ size: string | null }>('SELECT max(size) AS size FROM ledger_checkpoint')
  return Number(rows[0]?.size ?? 0)
}

const PENDING = `
  SELECT pending.entry_id, entry.leaf_hash
  FROM ledger_pending pending JOIN ledger_entry entry ON entry.id = pending.entry_id
  ORDER BY pending.entry_id LIMIT $1`

const ADD_LEAVES = `
  INSERT INTO ledger_leaf (leaf_index, entry_id)
  SELECT $1 + ordinality - 1, entry_id FROM unnest($2::bigint[]) WITH ORDINALITY AS given(entry_id, ordinality)`

const ADD_ROOTS = `
  INSERT INTO ledger_hash (level, index, hash)
  SELECT * FROM unnest($1::int[], $2::bigint[], $3::bytea[])`

const ADD_CHECKPOINT = 'INSERT INTO ledger_checkpoint (size, root, note, signed_at) VALUES ($1, $2, $3, $4)'

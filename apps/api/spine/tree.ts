import type { HashReader } from '@raireki/ledger'
import type pg from 'pg'

type Queryable = Pick<pg.Client, 'query'>

/** Reads the tree's hashes: leaves from the entries, roots of full tiles from their own table. */
export function treeReader(database: Queryable): HashReader {
  return async (level, from, count) => {
    const { rows } = await database.query<{ hash: Buffer }>(level === 0 ? LEAVES : ROOTS, [
      ...(level === 0 ? [] : [level]),
      from,
      from + count,
    ])
    return rows.map(({ hash }) => new Uint8Array(hash))
  }
}

const LEAVES = `
  SELECT entry.leaf_hash AS hash FROM ledger_leaf leaf JOIN ledger_entry entry ON entry.id = leaf.entry_id
  WHERE leaf.leaf_index >= $1 AND leaf.leaf_index < $2 ORDER BY leaf.leaf_index`

const ROOTS = 'SELECT hash FROM ledger_hash WHERE level = $1 AND index >= $2 AND index < $3 ORDER BY index'

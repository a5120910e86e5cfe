import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { BackupProblem } from './backup-problem.ts'

/** One table of a backup: a line of JSON a row, written and read by PostgreSQL itself, so that nothing is lost. */
export type TableDump = {
  readonly schema: string
  readonly table: string
  readonly rows: number
  readonly sha256: string
}

const ROWS_AT_ONCE = 500
const QUEUE = 'bullmq'
const SCHEMAS = ['public', QUEUE]
const TABLES = `
  SELECT table_schema AS schema, table_name AS table FROM information_schema.tables
  WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'bullmq') AND table_name <> '_prisma_migrations'
  ORDER BY 1, 2`

const fileOf = (folder: string, { schema, table }: Pick<TableDump, 'schema' | 'table'>) =>
  path.join(folder, `${schema}.${table}.ndjson`)

/** The tables as they were at one moment, with work waiting in the queue. The client is in a transaction that sees it. */
export async function dumpTables(client: pg.ClientBase, folder: string): Promise<TableDump[]> {
  const { rows } = await client.query<{ schema: string; table: string }>(TABLES)
  const dumps: TableDump[] = []
  for (const name of rows) dumps.push(await dumpTable(client, folder, name))
  return dumps
}

async function dumpTable(client: pg.ClientBase, folder: string, name: { schema: string; table: string }) {
  const hash = createHash('sha256')
  let count = 0
  const lines = async function* () {
    await client.query(`DECLARE dump NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS line FROM ${quoted(name)} t`)
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`FETCH ${ROWS_AT_ONCE} FROM dump`)
      if (rows.length === 0) break
      count += rows.length
      const text = `${rows.map(({ line }) => line).join('\n')}\n`
      hash.update(text)
      yield text
    }
    await client.query('CLOSE dump')
  }
  await pipeline(Readable.from(lines()), createWriteStream(fileOf(folder, name), { flush: true, mode: 0o600 }))
  return { ...name, rows: count, sha256: hash.digest('hex') }
}

/** Whether each file is what was written when the backup was made. */
export async function checkDumps(folder: string, dumps: readonly TableDump[]): Promise<void> {
  for (const dump of dumps) {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(fileOf(folder, dump))) hash.update(chunk as Buffer)
    if (hash.digest('hex') === dump.sha256) continue
    throw new BackupProblem(
      `The backup is damaged: ${fileOf(folder, dump)} is not what was written.`,
      `バックアップが壊れています。${fileOf(folder, dump)} は書かれたときのままではありません。`,
    )
  }
}

/** Fills the tables of a database that was just migrated. The client is in a transaction. */
export async function loadTables(client: pg.ClientBase, folder: string, dumps: readonly TableDump[]): Promise<void> {
  // Assets point at terms and terms at assets: what points where is checked when everything is there.
  const links = await client.query<{ table: string; name: string; definition: string }>(
    `
    SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace IN (SELECT oid FROM pg_namespace WHERE nspname = ANY($1))`,
    [SCHEMAS],
  )
  // What triggers made of a row when it was new is in the dump: made once more, it would be there twice, or be made of
  // tables that are not filled yet.
  const triggers = await client.query<{ table: string; name: string }>(
    `
    SELECT tgrelid::regclass::text AS table, quote_ident(tgname) AS name
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE NOT tgisinternal AND tgenabled = 'O' AND relnamespace = 'public'::regnamespace`,
  )
  for (const { table, name } of links.rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  for (const { table, name } of triggers.rows) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`)
  for (const dump of dumps.filter(({ schema }) => schema !== QUEUE)) await loadTable(client, folder, dump)
  await rewindReactors(client, folder, dumps)
  for (const { table, name } of triggers.rows) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${name}`)
  for (const { table, name, definition } of links.rows) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
  }
}

async function loadTable(client: pg.ClientBase, folder: string, dump: TableDump): Promise<void> {
  const columns = await columnsOf(client, dump)
  const insert = `INSERT INTO ${quoted(dump)} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${quoted(dump)}, $1::jsonb)`
  let batch: string[] = []
  const flush = async () => {
    if (batch.length > 0) await client.query(insert, [`[${batch.join(',')}]`])
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(fileOf(folder, dump)), crlfDelay: Infinity })) {
    if (line !== '') batch.push(line)
    if (batch.length === ROWS_AT_ONCE) await flush()
  }
  await flush()
  await windSequencesOn(client, dump)
}

/**
 * The queue itself is not put back: its books are its own, and everything in it follows from the ledger. A reactor that
 * had work waiting reads again from there; what was done already is not done twice (see Spine.recordOnce).
 */
async function rewindReactors(client: pg.ClientBase, folder: string, dumps: readonly TableDump[]): Promise<void> {
  const jobs = dumps.find(({ schema, table }) => schema === QUEUE && table === 'job')
  if (!jobs) return
  const input = createReadStream(fileOf(folder, jobs))
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const job = line === '' ? undefined : (JSON.parse(line) as { id: string; name: string; state: string })
    if (!job || job.state === 'completed') continue
    const leaf = job.id.startsWith(`${job.name}-`) ? Number(job.id.slice(job.name.length + 1)) : Number.NaN
    // A round has a time in its name and no cursor; the next one does what it left.
    if (!Number.isSafeInteger(leaf)) continue
    await client.query('UPDATE reactor_cursor SET next_leaf = least(next_leaf, $2) WHERE reactor = $1', [
      job.name,
      leaf,
    ])
  }
}

async function columnsOf(client: pg.ClientBase, { schema, table }: TableDump): Promise<string> {
  const { rows } = await client.query<{ columns: string | null }>(
    `SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
     FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 AND is_generated = 'NEVER'`,
    [schema, table],
  )
  const columns = rows[0]?.columns
  if (!columns) {
    throw new BackupProblem(
      `This build has no table ${schema}.${table}, which the backup holds.`,
      `バックアップにある表 ${schema}.${table} が、この版にはありません。`,
    )
  }
  return columns
}

async function windSequencesOn(client: pg.ClientBase, { schema, table }: TableDump): Promise<void> {
  const { rows } = await client.query<{ column: string; sequence: string }>(
    `SELECT quote_ident(column_name) AS column, sequence FROM information_schema.columns,
       LATERAL pg_get_serial_sequence(quote_ident(table_schema) || '.' || quote_ident(table_name), column_name) AS sequence
     WHERE table_schema = $1 AND table_name = $2 AND sequence IS NOT NULL`,
    [schema, table],
  )
  for (const { column, sequence } of rows) {
    const last = `(SELECT coalesce(max(${column}), 0) + 1 FROM ${quoted({ schema, table })})`
    await client.query(`SELECT setval($1, ${last}, false)`, [sequence])
  }
}

const quoted = ({ schema, table }: { schema: string; table: string }) => `"${schema}"."${table}"`

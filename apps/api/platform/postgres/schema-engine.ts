import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  mockAdapter,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { historyTable } from './migrations.ts'

type Glue = typeof Engine & { __wbg_set_wasm(exports: Record<string, unknown>): void }

// Node has it as a global; TypeScript only describes it among the browser's.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}

/** Prisma's schema engine as WebAssembly, started by hand: nothing is downloaded and Node needs no flag. */
export async function openSchemaEngine(
  schema: string,
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<Engine.SchemaEngine> {
  loaded ??= load()
  const glue = await loaded
  const quiet = () => {}
  return glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    quiet,
    bindMigrationAwareSqlAdapterFactory(database),
  )
}

// The glue keeps views of one instance's memory, so there is one instance a process.
let loaded: Promise<Glue> | undefined

async function load(): Promise<Glue> {
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Glue
  const bytes = readFileSync(glueFile.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** Prisma's adapter for pg, with what its migration half lacks. */
export class RehearsalPostgres extends PrismaPg {
  readonly #url: string
  readonly #open = new Set<Adapter>()

  constructor(url: string) {
    super(url)
    this.#url = url
  }

  override async connect(): Promise<Adapter> {
    const adapter = mended(await super.connect())
    this.#open.add(adapter)
    return adapter
  }

  /** The database for a rehearsal: made for it, and dropped once nobody is connected to it any more. */
  override async connectToShadowDb(): Promise<Adapter> {
    const name = `raireki_rehearsal_${globalThis.crypto.randomUUID()}`
    await this.#once(`CREATE DATABASE "${name}"`)
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    const adapter = mended(await new PrismaPg(url.href).connect())
    // As in a real run, the history is there before the first migration.
    await adapter.executeScript(historyTable)
    const dispose = adapter.dispose.bind(adapter)
    adapter.dispose = async () => {
      await dispose()
      await this.#once(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    }
    return adapter
  }

  /** Ends the connections that the engine was given; it leaves them open. */
  async close(): Promise<void> {
    await Promise.all([...this.#open].map((adapter) => adapter.dispose()))
    this.#open.clear()
  }

  async #once(statement: string): Promise<void> {
    const client = new pg.Client(this.#url)
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
}

const singleByteChar = 18
const text = 25
const mark = 'single-byte char: '

function mended(adapter: Adapter): Adapter {
  // PostgreSQL's catalogue, which the engine reads, has columns of a type the adapter does not know. They pass through
  // it as text under a marked name, and are given their type and name back on the other side.
  const pool = adapter.underlyingDriver()
  const query = pool.query.bind(pool) as (question: pg.QueryConfig) => Promise<pg.QueryResult>
  const markChars = async (question: pg.QueryConfig): Promise<pg.QueryResult> => {
    const result = await query(question)
    for (const field of result.fields) {
      if (field.dataTypeID === singleByteChar) Object.assign(field, { dataTypeID: text, name: mark + field.name })
    }
    return result
  }
  pool.query = markChars as typeof pool.query
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (question) => {
    const { columnNames, columnTypes, rows } = await queryRaw(question)
    const isChar = columnNames.map((name) => name.startsWith(mark))
    return {
      columnNames: columnNames.map((name, at) => (isChar[at] ? name.slice(mark.length) : name)),
      columnTypes: columnTypes.map((type, at) => (isChar[at] ? ColumnTypeEnum.Character : type)),
      rows,
    }
  }
  // The adapter splits a script at every semicolon, also inside function bodies; PostgreSQL takes it whole.
  adapter.executeScript = async (script) => {
    await query({ text: script })
  }
  return adapter
}

/** Stands in for a database where none is needed: tells the engine which PostgreSQL to write for, and nothing else. */
export const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'no-database',
  connect: async () => answering,
  connectToShadowDb: async () => answering,
}

const answering: SqlDriverAdapter = {
  ...mockAdapter('postgres'),
  getConnectionInfo: () => ({ supportsRelationJoins: true }),
  dispose: async () => {},
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 18.4', 180_004]],
  }),
}

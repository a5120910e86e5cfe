/**
 * Migrations, in Prisma's own folder layout and without its engine.
 *
 *   npm run migrate                  applies them to DATABASE_OWNER_URL, or DATABASE_URL
 *   npm run migrate -- new <name>    writes a migration that leads to what prisma/schema.prisma says
 *   npm run migrate -- check         says whether the schema and the migrations agree
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import './follow-parent.ts'
import { diffFromMigrations } from '../apps/api/platform/postgres/diff.ts'
import { migrate } from '../apps/api/platform/postgres/migrate.ts'
import { clusterVariable, openTestCluster } from '../apps/api/testing/cluster.ts'
import { root } from './packages.ts'
import { failPlainly, ScriptProblem, say } from './say.ts'

const folder = path.join(root, 'prisma', 'migrations')

async function apply(): Promise<void> {
  const ownerUrl = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL
  if (!ownerUrl) {
    const reason = 'Set DATABASE_OWNER_URL or DATABASE_URL; the embedded PostgreSQL is migrated by npm start.'
    throw new ScriptProblem('NoDatabase', reason)
  }
  const { applied, known } = await migrate({ ownerUrl, folder })
  if (applied.length === 0) say(`Nothing to do: all ${known} migrations are applied.`)
  for (const name of applied) say(`Applied ${name}`)
}

async function write(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new ScriptProblem('NoName', 'Say what it does in lower case: npm run migrate -- new add_beds_to_wards')
  }
  const sql = await difference()
  if (!sql) {
    say('The schema and the migrations agree: there is nothing to write.')
    return
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const target = path.join(folder, `${stamp}_${name}`)
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'migration.sql'), sql)
  const lock = path.join(folder, 'migration_lock.toml')
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n')
  say(`Wrote ${path.relative(root, target)}/migration.sql: read it, and keep old services running while it is applied.`)
}

async function check(): Promise<void> {
  const sql = await difference()
  if (!sql) {
    say('The schema and the migrations agree.')
    return
  }
  const advice = 'The schema and the migrations disagree: run npm run migrate -- new <name>, which would write'
  throw new ScriptProblem('SchemaAndMigrationsDisagree', `${advice}\n${sql.trimEnd()}`)
}

/** The migrations are rehearsed on a PostgreSQL that exists for nothing else. */
async function difference(): Promise<string> {
  const schema = readFileSync(path.join(root, 'prisma', 'schema.prisma'), 'utf8')
  const given = process.env[clusterVariable]
  if (given) return diffFromMigrations({ url: given, folder, schema })
  const cluster = await openTestCluster()
  try {
    return await diffFromMigrations({ url: cluster.url, folder, schema })
  } finally {
    await cluster.stop()
  }
}

const [act, name] = process.argv.slice(2)
const acts: Record<string, () => Promise<void>> = { apply, check, new: () => write(name) }
const chosen = acts[act ?? 'apply']
if (chosen) await chosen().catch(failPlainly)
else failPlainly(new ScriptProblem('UnknownAct', `npm run migrate knows new and check, not ${act}.`))

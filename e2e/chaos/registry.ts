import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import 'reflect-metadata'
import type { Happening } from '@raireki/governance'
import pg from 'pg'
import { FirstOperator } from '../../apps/api/people/index.ts'
import { Clock } from '../../apps/api/platform/clock/clock.ts'
import { REGISTRY } from '../../apps/api/platform/identity/actor.ts'
import { Passwords } from '../../apps/api/platform/identity/passwords.ts'
import { Database } from '../../apps/api/platform/prisma/database.ts'
import { Spine } from '../../apps/api/spine/index.ts'
import { type Caller, callerOf } from '../../apps/api/testing/caller.ts'
import { sharedCluster } from '../../apps/api/testing/cluster.ts'
import { poolOf, type TestDatabase, testDatabase } from '../../apps/api/testing/database.ts'
import { PASSWORD, type TestService } from '../../apps/api/testing/service.ts'
import { buildPackages } from '../../scripts/build.ts'
import { type Cast, cast } from '../story/people.ts'
import { ApiProcess, freePort } from './process.ts'

const OPERATOR = 'operator@chaos.example'
const BUILD_LOCK = 7_224_590

/** A registry whose processes come and go while its database and its keys stay. */
export class Registry {
  readonly database: TestDatabase
  /** Sees every row, and is no part of the service. */
  readonly owner: pg.Pool
  /** Postgres's own superuser, whom nothing can be forbidden. */
  readonly superuser: pg.Pool
  readonly spine: Spine
  readonly folder: string
  private readonly environment: NodeJS.ProcessEnv
  private readonly door: Database
  private readonly ports = new Map<string, number>()
  private readonly started: ApiProcess[] = []

  private constructor(database: TestDatabase, superuserUrl: string, folder: string, environment: NodeJS.ProcessEnv) {
    this.database = database
    this.folder = folder
    this.environment = environment
    this.owner = poolOf(database.ownerUrl, 6)
    this.superuser = poolOf(superuserUrl, 2)
    this.door = new Database({ serviceUrl: database.serviceUrl, poolSize: 4 })
    this.spine = new Spine(this.door, new Clock())
  }

  /** With its first operator, and no process yet. Its processes get the environment. */
  static async open(environment: NodeJS.ProcessEnv = {}): Promise<Registry> {
    await buildOnce()
    const folder = await mkdtemp(path.join(tmpdir(), 'raireki-chaos-'))
    const database = await testDatabase()
    const superuserUrl = new URL(await sharedCluster())
    superuserUrl.pathname = new URL(database.ownerUrl).pathname
    const registry = new Registry(database, superuserUrl.href, folder, environment)
    await Promise.all(['keys', 'objects'].map((name) => mkdir(path.join(folder, name), { mode: 0o700 })))
    await new FirstOperator(registry.door, new Passwords(), registry.spine, new Clock()).register({
      email: OPERATOR,
      password: PASSWORD,
      name: { ja: '運用 太郎', en: 'Taro Unyo' },
      organisation: { ja: '来歴運用機構', en: 'Raireki Operations' },
    })
    return registry
  }

  /** Starts a process. One of the same name comes back where it was; all share keys and objects. */
  async start(name = 'api'): Promise<ApiProcess> {
    const data = path.join(this.folder, name)
    if (!this.ports.has(name)) {
      await mkdir(data)
      for (const shared of ['keys', 'objects']) await symlink(path.join(this.folder, shared), path.join(data, shared))
      this.ports.set(name, await freePort())
    }
    const api = new ApiProcess(name, this.ports.get(name)!, this.environmentOf(name))
    this.started.push(api)
    return api
  }

  /** What a process of that name, or an operator's command beside it, is started with. */
  environmentOf(name: string): NodeJS.ProcessEnv {
    return {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      SEED: 'never',
      RAIREKI_DATA: path.join(this.folder, name),
      // What the connection string says wins over what the code says, and lets us tell the processes apart.
      DATABASE_URL: `${this.database.serviceUrl}?application_name=${name}`,
      DATABASE_OWNER_URL: this.database.ownerUrl,
      JOB_BACKOFF_MS: '20',
      ...this.environment,
    }
  }

  /** Signs the usual people in at a process. */
  async people(api: ApiProcess): Promise<Cast> {
    const nobody = callerOf(api.address)
    const as = (email: string, password = PASSWORD): Promise<Caller> => nobody.signIn(email, password)
    // Letting people in takes no more of a service than this.
    return cast({ operator: await as(OPERATOR), as } as TestService)
  }

  /** Has the day's comparison of access made now, so that no round makes it at a moment of its own. */
  async compareAccess(api: ApiProcess): Promise<void> {
    const operator = await callerOf(api.address).signIn(OPERATOR, PASSWORD)
    await operator.ask('mutation { reconcileAccess { __typename ... on Reconciliation { id } } }')
  }

  /** Writes entries as a command would, from outside any process of the service. */
  async record(events: readonly Happening[]): Promise<void> {
    await this.spine.record(REGISTRY, events, async () => undefined)
  }

  async close(): Promise<void> {
    for (const api of this.started) if (api.isAlive) await api.kill()
    await Promise.all([this.owner.end(), this.superuser.end(), this.door.onApplicationShutdown()])
    await this.database.drop()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Two suites that begin together must not both write what the other is about to run. */
async function buildOnce(): Promise<void> {
  const client = new pg.Client({ connectionString: await sharedCluster() })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [BUILD_LOCK])
    await buildPackages()
  } finally {
    await client.end()
  }
}

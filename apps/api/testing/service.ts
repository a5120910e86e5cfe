import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import 'reflect-metadata'
import { readConfig } from '../config.ts'
import { type Doors, openDoors, type StartKeeper } from '../doors.ts'
import { type RunningService, startService } from '../http/server.ts'
import { FirstOperator } from '../people/index.ts'
import { startKeeper } from '../platform/keeper/keeper-server.ts'
import { migrateQueueSchema } from '../platform/queue/index.ts'
import { Reactors, Rounds, settled } from '../spine/index.ts'
import { type Caller, callerOf } from './caller.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** Where a test's bodies and jobs live. */
export type Engines = { readonly store?: 'folder' | 's3'; readonly queue?: 'postgres' | 'redis' }

export type TestService = {
  readonly address: string
  readonly doors: Doors
  readonly service: RunningService
  readonly ownerUrl: string
  readonly nobody: Caller
  readonly operator: Caller
  /** Signs somebody in. */
  as(email: string, password?: string): Promise<Caller>
  /** Waits until every committed entry is in the log and every effect has happened. */
  settled(): Promise<void>
  stop(): Promise<void>
}

export const PASSWORD = 'correct horse battery'
const OPERATOR = 'operator@test.example'

/**
 * The whole service in this process, on a database, a store and a queue of its own. What the clock brings about comes
 * when a test asks for it (`Rounds.now`), so that no entry of a round lands among those of the test.
 */
export async function testService(engines: Engines = {}, env: NodeJS.ProcessEnv = {}): Promise<TestService> {
  const database = await testDatabase()
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'raireki-test-'))
  const config = readConfig({
    NODE_ENV: 'test',
    // An S3 engine is told beforehand from which address the web app will come.
    PORT: engines.store === 's3' ? String(await freePort()) : '0',
    LOG_LEVEL: process.env.RAIREKI_TEST_LOG ?? 'silent',
    RAIREKI_DATA: dataFolder,
    DATABASE_URL: database.serviceUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SIGN_IN_FAILURES: '5',
    JOB_ATTEMPTS: '3',
    JOB_BACKOFF_MS: '20',
    ...engineSettings(engines),
    ...env,
  })
  if (!config.REDIS_URL) await migrateQueueSchema(database.ownerUrl, 'raireki_service')
  const doors = await openDoors(config, database, keeperBeside)
  const service = await startService(doors)
  await service.app.get(Rounds).stop()
  service.readiness.state = 'ready'
  const { address } = service
  await service.app.get(FirstOperator).register({
    email: OPERATOR,
    password: PASSWORD,
    name: { ja: '運用 太郎', en: 'Taro Unyo' },
    organisation: { ja: '来歴運用機構', en: 'Raireki Operations' },
  })
  const nobody = callerOf(address)
  const operator = await nobody.signIn(OPERATOR, PASSWORD)
  return new ServiceUnderTest({ doors, service, database, dataFolder }, nobody, operator)
}

type Running = {
  readonly doors: Doors
  readonly service: RunningService
  readonly database: TestDatabase
  readonly dataFolder: string
}

/**
 * Lets go of everything once it has stopped. What a suite has loaded stays for the life of its worker (decision 0043),
 * its variables included: a service kept there weighs 20 MB, which every collection of garbage after it walks through.
 */
class ServiceUnderTest implements TestService {
  readonly nobody: Caller
  readonly operator: Caller
  readonly address: string
  readonly ownerUrl: string
  private running: Running | undefined

  constructor(running: Running, nobody: Caller, operator: Caller) {
    this.running = running
    this.nobody = nobody
    this.operator = operator
    this.address = running.service.address
    this.ownerUrl = running.database.ownerUrl
  }

  get doors(): Doors {
    return this.stillRunning.doors
  }

  get service(): RunningService {
    return this.stillRunning.service
  }

  as = (email: string, password = PASSWORD): Promise<Caller> => this.nobody.signIn(email, password)

  settled = (): Promise<void> => {
    const { database, queue } = this.doors
    return settled(database, queue, this.service.app.get(Reactors))
  }

  stop = async (): Promise<void> => {
    const { service, database, dataFolder } = this.stillRunning
    this.running = undefined
    await service.stop()
    await database.drop()
    await rm(dataFolder, { recursive: true, force: true })
  }

  private get stillRunning(): Running {
    if (!this.running) throw new Error('This test service has stopped.')
    return this.running
  }
}

/** The real keeper at its real socket, in this process: one process less for each suite, and the day is the test's. */
const keeperBeside: StartKeeper = async (socket, config, { serviceUrl: databaseUrl }) => {
  const { keysFolder, KEY_PASSPHRASE: passphrase } = config
  const options = { socket, keysFolder, passphrase, databaseUrl, rotates: false, log: () => undefined }
  let running = await startKeeper({ ...options, clock: 'callers' })
  return {
    restart: async (clock) => {
      await running.close()
      running = await startKeeper({ ...options, clock })
    },
    stop: () => running.close(),
  }
}

function engineSettings({ store = 'folder', queue = 'postgres' }: Engines): NodeJS.ProcessEnv {
  const s3 = JSON.parse(process.env.RAIREKI_TEST_S3 ?? '{}') as Record<string, string>
  const objects = {
    S3_ENDPOINT: s3.endpoint,
    S3_REGION: s3.region,
    S3_ACCESS_KEY: s3.accessKey,
    S3_SECRET_KEY: s3.secretKey,
    S3_BUCKET: `raireki-story-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`,
  }
  return {
    ...(store === 's3' ? objects : {}),
    ...(queue === 'redis' ? { REDIS_URL: process.env.RAIREKI_TEST_REDIS_URL } : {}),
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

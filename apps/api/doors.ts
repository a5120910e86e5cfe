import path from 'node:path'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { Clock } from './platform/clock/clock.ts'
import { Keeper } from './platform/keys/keeper.ts'
import { LedgerKey } from './platform/keys/ledger-key.ts'
import { UrlKey } from './platform/keys/url-key.ts'
import { Database } from './platform/prisma/database.ts'
import { JobQueue, openJobQueue } from './platform/queue/index.ts'
import { type FolderStore, ObjectStore, openFolderStore, openS3Store, StoreReport } from './platform/store/index.ts'
import { createLogger } from './platform/telemetry/logger.ts'
import { reachable } from './unreachable.ts'

type ServiceDatabase = { readonly serviceUrl: string; readonly serviceRole?: string | undefined }

/** Every door to the outside, opened before the service starts, so that what is missing is said at once. */
export type Doors = {
  readonly config: Config
  readonly logger: Logger
  readonly clock: Clock
  readonly database: Database
  readonly queue: JobQueue
  readonly store: ObjectStore
  /** The folder store, whose signed addresses the service itself answers. */
  readonly folderStore: FolderStore | undefined
  readonly storeReport: StoreReport
  readonly keeper: Keeper
  readonly ledgerKey: LedgerKey
  readonly urlKey: UrlKey
}

export async function openDoors(config: Config, home: ServiceDatabase): Promise<Doors> {
  const { serviceUrl, serviceRole } = home
  const { keysFolder } = config
  const clock = new Clock()
  const logger = createLogger(config.LOG_LEVEL ?? (config.NODE_ENV === 'production' ? 'info' : 'warn'))
  const [keeper, ledgerKey, urlKey] = await Promise.all([
    Keeper.open(keysFolder, config.KEY_PASSPHRASE),
    LedgerKey.open(keysFolder, config.LEDGER_ORIGIN),
    UrlKey.open(keysFolder),
  ])
  const { store, folderStore } = await openStore(config, urlKey, clock)
  const storeReport = new StoreReport(await store.probe())
  const queue = await openQueue(config, serviceUrl, logger)
  const database = new Database({ serviceUrl, serviceRole, poolSize: config.DATABASE_POOL })
  return { config, logger, clock, database, queue, store, folderStore, storeReport, keeper, ledgerKey, urlKey }
}

function openQueue(config: Config, serviceUrl: string, logger: Logger): Promise<JobQueue> {
  const { REDIS_URL, JOB_ATTEMPTS: attempts, JOB_BACKOFF_MS: backoffMs, JOB_LOCK_MS: lockMs } = config
  const home = REDIS_URL ? ({ on: 'redis', url: REDIS_URL } as const) : ({ on: 'postgres', url: serviceUrl } as const)
  const onFault = (fault: Error) => logger.warn({ err: fault }, 'The job queue lost its connection and is mending it')
  return reachable('The job queue', home.url, openJobQueue(home, { attempts, backoffMs, lockMs, onFault }))
}

async function openStore(config: Config, urlKey: UrlKey, clock: Clock) {
  if (config.S3_ENDPOINT) {
    const opening = openS3Store({
      endpoint: new URL(config.S3_ENDPOINT),
      ...(config.S3_PUBLIC_ENDPOINT ? { publicEndpoint: new URL(config.S3_PUBLIC_ENDPOINT) } : {}),
      region: config.S3_REGION,
      bucket: config.S3_BUCKET,
      accessKey: config.S3_ACCESS_KEY!,
      secretKey: config.S3_SECRET_KEY!,
      webOrigins: webOrigins(config),
    })
    const store = await reachable('The object store', config.S3_ENDPOINT, opening, 30_000)
    return { store, folderStore: undefined }
  }
  const folderStore = await openFolderStore({
    folder: path.join(config.dataFolder, 'objects'),
    signingKey: urlKey.bytes,
    publicOrigin: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    clock: () => clock.now(),
  })
  return { store: folderStore, folderStore }
}

/** From where the web app talks to the store: its public address, or on a laptop either name of the machine itself. */
function webOrigins({ PUBLIC_URL, PORT }: Config): string[] {
  return PUBLIC_URL ? [new URL(PUBLIC_URL).origin] : ['localhost', '127.0.0.1'].map((name) => `http://${name}:${PORT}`)
}

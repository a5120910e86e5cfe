import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { Clock } from './platform/clock/clock.ts'
import { type KeeperProcess, startKeeperChild } from './platform/keeper/keeper-child.ts'
import { keeperSocketOf } from './platform/keeper/socket-path.ts'
import { AttachmentKey } from './platform/keys/attachment-key.ts'
import { Keeper } from './platform/keys/keeper.ts'
import { LedgerKey } from './platform/keys/ledger-key.ts'
import { PassportKey } from './platform/keys/passport-key.ts'
import { UrlKey } from './platform/keys/url-key.ts'
import { openPost, type Post } from './platform/mail/index.ts'
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
  /** The keeper's process, where the service started it; none where an operator runs one. */
  readonly keeperProcess: KeeperProcess | undefined
  readonly ledgerKey: LedgerKey
  readonly urlKey: UrlKey
  readonly passportKey: PassportKey
  readonly post: Post
  readonly attachmentKey: AttachmentKey
}

/** How the service comes by a keeper at that socket. */
export type StartKeeper = (
  socket: string,
  config: Config,
  home: ServiceDatabase,
  logger: Logger,
) => Promise<KeeperProcess>

export async function openDoors(
  config: Config,
  home: ServiceDatabase,
  startKeeper: StartKeeper = keeperAsChild,
): Promise<Doors> {
  const { serviceUrl, serviceRole } = home
  const { keysFolder } = config
  const clock = new Clock()
  const logger = createLogger(config.LOG_LEVEL ?? usualLogLevel(config))
  const [{ keeper, keeperProcess }, ledgerKey, urlKey, passportKey, attachmentKey] = await Promise.all([
    openKeeper(config, home, logger, startKeeper),
    LedgerKey.open(keysFolder, config.LEDGER_ORIGIN),
    UrlKey.open(keysFolder),
    PassportKey.open(keysFolder),
    AttachmentKey.open(keysFolder),
  ])
  const { store, folderStore } = await openStore(config, urlKey, clock)
  const storeReport = new StoreReport(await store.probe(), clock.now())
  const queue = await openQueue(config, serviceUrl, ledgerKey, logger)
  const database = new Database({ serviceUrl, serviceRole, poolSize: config.DATABASE_POOL })
  const post = openPost({
    smtpUrl: config.SMTP_URL,
    folder: path.join(config.dataFolder, 'mail'),
    from: config.MAIL_FROM,
  })
  const keys = { keeper, keeperProcess, ledgerKey, urlKey, passportKey, attachmentKey }
  return { config, logger, clock, database, queue, store, folderStore, storeReport, post, ...keys }
}

async function openKeeper(config: Config, home: ServiceDatabase, logger: Logger, start: StartKeeper) {
  const socket = config.KEEPER_SOCKET ?? keeperSocketOf(config.dataFolder)
  const keeperProcess = config.KEEPER_SOCKET ? undefined : await start(socket, config, home, logger)
  return { keeper: new Keeper(socket), keeperProcess }
}

const usualLogLevel = ({ NODE_ENV }: Config) => (NODE_ENV === 'production' ? 'info' : 'warn')

function keeperAsChild(socket: string, config: Config, home: ServiceDatabase): Promise<KeeperProcess> {
  // Its lines are structured as ours are, and go where ours go.
  const onLine = (line: string) => void process.stdout.write(`${line}\n`)
  return startKeeperChild({ socket, env: keeperEnvironment(config, home), onLine })
}

/** What a keeper is told of our configuration: where keys and database are, and nothing of the rest. */
export function keeperEnvironment(config: Config, home: ServiceDatabase): Readonly<Record<string, string | undefined>> {
  const { NODE_ENV, LOG_LEVEL, KEY_PASSPHRASE, KEY_PASSPHRASE_FILE } = config
  return {
    NODE_ENV,
    LOG_LEVEL: LOG_LEVEL ?? usualLogLevel(config),
    RAIREKI_DATA: config.dataFolder,
    KEYS_FOLDER: config.keysFolder,
    KEEPER_DATABASE_URL: config.KEEPER_DATABASE_URL ?? home.serviceUrl,
    KEY_PASSPHRASE,
    KEY_PASSPHRASE_FILE: KEY_PASSPHRASE_FILE && path.resolve(KEY_PASSPHRASE_FILE),
  }
}

function openQueue(config: Config, serviceUrl: string, { signer }: LedgerKey, logger: Logger): Promise<JobQueue> {
  const { REDIS_URL, JOB_ATTEMPTS: attempts, JOB_BACKOFF_MS: backoffMs, JOB_LOCK_MS: lockMs } = config
  const home = REDIS_URL ? ({ on: 'redis', url: REDIS_URL } as const) : ({ on: 'postgres', url: serviceUrl } as const)
  const onFault = (fault: Error) => logger.warn({ err: fault }, 'The job queue lost its connection and is mending it')
  // A database is one registry's. A Redis may be several's, which must not do each other's jobs: their ids are alike.
  const own = { name: `jobs-${createHash('sha256').update(signer.verifierKey).digest('hex').slice(0, 16)}` }
  const options = { attempts, backoffMs, lockMs, onFault, ...(REDIS_URL ? own : {}) }
  return reachable('The job queue', home.url, openJobQueue(home, options))
}

export async function openStore(config: Config, urlKey: UrlKey, clock: Clock) {
  if (config.S3_ENDPOINT) {
    const opening = openS3Store({
      endpoint: new URL(config.S3_ENDPOINT),
      ...(config.S3_PUBLIC_ENDPOINT ? { publicEndpoint: new URL(config.S3_PUBLIC_ENDPOINT) } : {}),
      region: config.S3_REGION,
      bucket: config.S3_BUCKET,
      accessKey: config.S3_ACCESS_KEY!,
      secretKey: config.S3_SECRET_KEY!,
      webOrigins: webOrigins(config),
      limits: timeLimits(config.STORE_PATIENCE_SECONDS),
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

/** Connecting never takes as long as an answer may, and an answer comes to an end. */
function timeLimits(patienceSeconds: number) {
  const silenceMs = patienceSeconds * 1000
  return { connectMs: Math.min(10_000, silenceMs), silenceMs, totalMs: silenceMs * 4 }
}

/** From where the web app talks to the store: its public address, or on a laptop either name of the machine itself. */
function webOrigins({ PUBLIC_URL, PORT }: Config): string[] {
  return PUBLIC_URL ? [new URL(PUBLIC_URL).origin] : ['localhost', '127.0.0.1'].map((name) => `http://${name}:${PORT}`)
}

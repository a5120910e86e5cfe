import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import { AppModule } from '../app.module.ts'
import type { Config } from '../config.ts'
import type { Doors } from '../doors.ts'
import { Outbox } from '../platform/mail/index.ts'
import { folderStoreRoutes } from '../platform/store/index.ts'
import { NestLogger } from '../platform/telemetry/logger.ts'
import { Metrics } from '../platform/telemetry/metrics.ts'
import { assertSameLedger, Rounds, Sequencer, Worker } from '../spine/index.ts'
import { demoRoutes } from './demo.routes.ts'
import { answerFaults } from './faults.ts'
import { healthRoutes, Readiness } from './health.routes.ts'
import { observeRequests } from './telemetry.ts'
import { webAppRoutes } from './web-app.routes.ts'

export type RunningService = {
  readonly app: NestFastifyApplication
  readonly address: string
  readonly readiness: Readiness
  /** Stops taking requests, finishes what runs, lets go of everything. */
  stop(): Promise<void>
}

/** Nest would answer faults in its own way, of routes that it has none of: they are answered in one place, faults.ts. */
class RoutesAdapter extends FastifyAdapter {
  override setErrorHandler() {
    return this.getInstance()
  }
}

/** Starts the service behind its doors: HTTP, sequencer and worker. */
export async function startService(doors: Doors): Promise<RunningService> {
  const { config } = doors
  await assertSameLedger(doors.database, doors.ledgerKey)
  const adapter = new RoutesAdapter({
    trustProxy: config.PUBLIC_URL !== undefined,
    bodyLimit: config.MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
  })
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(doors), adapter, {
    logger: new NestLogger(doors.logger),
    abortOnError: false,
  })
  const server = adapter.getInstance() as unknown as FastifyInstance
  const readiness = new Readiness()
  const metrics = app.get(Metrics)
  observeRequests(server, metrics, doors.logger, config.NODE_ENV !== 'production')
  answerFaults(server, doors.logger)
  await protect(server, config)
  healthRoutes(server, doors, metrics, readiness)
  demoRoutes(server, doors)
  if (doors.folderStore) await server.register(folderStoreRoutes, { store: doors.folderStore })
  await app.init()
  await webAppRoutes(server)
  await app.get(Worker).start()
  app.get(Sequencer).start()
  app.get(Rounds).start()
  await app.listen(config.PORT, config.HOST)
  return { app, address: addressOf(app, config.HOST), readiness, stop: () => stop(app, doors, readiness) }
}

async function protect(server: FastifyInstance, config: Config): Promise<void> {
  await server.register(cookie)
  const storeEndpoint = config.S3_PUBLIC_ENDPOINT ?? config.S3_ENDPOINT
  const store = storeEndpoint ? [new URL(storeEndpoint).origin] : []
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'", ...store],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    hsts: false,
  })
  if (config.NODE_ENV !== 'development') return
  // GraphiQL brings its own scripts from elsewhere; it is served in development only.
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/graphiql')) reply.removeHeader('content-security-policy')
  })
}

/** However long a client holds on to a connection, stopping comes to an end. */
const LONGEST_STEP_MS = 15_000

async function stop(app: NestFastifyApplication, doors: Doors, readiness: Readiness): Promise<void> {
  readiness.state = 'stopping'
  const steps = {
    'the rounds': () => app.get(Rounds).stop(),
    'the sequencer': () => app.get(Sequencer).stop(),
    'the jobs': () => doors.queue.close(),
    'the mail': () => app.get(Outbox).close(),
    'the service': () => app.close(),
    'the store': () => doors.store.close(),
    'the keeper': async () => {
      await doors.keeper.close()
      await doors.keeperProcess?.stop()
    },
  }
  for (const [name, step] of Object.entries(steps)) {
    const ended = await endsWithin(step(), LONGEST_STEP_MS)
    if (!ended) doors.logger.warn({ step: name }, 'Stopping did not wait for this to end')
  }
}

async function endsWithin(work: Promise<unknown>, longestMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, longestMs, false)
  })
  const ended = await Promise.race([work.then(() => true), limit])
  clearTimeout(timer)
  return ended
}

function addressOf(app: NestFastifyApplication, host: string): string {
  const { port } = app.getHttpServer().address() as { port: number }
  const name = host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host
  return `http://${name}:${port}`
}

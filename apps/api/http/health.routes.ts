import type { FastifyInstance } from 'fastify'
import type { Doors } from '../doors.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'

/** Whether the service should be sent requests. It is not ready while it seeds or drains. */
export class Readiness {
  state: 'starting' | 'ready' | 'stopping' = 'starting'
}

/** For load balancers and operators. None of it says anything about people or data. */
export function healthRoutes(server: FastifyInstance, doors: Doors, metrics: Metrics, readiness: Readiness): void {
  server.get('/healthz', async () => ({ alive: true }))
  server.get('/readyz', async (_request, reply) => {
    const checks = {
      service: readiness.state === 'ready',
      database: await succeeds(doors.database.pool.query('SELECT 1')),
      queue: await succeeds(doors.queue.counts()),
      store: await succeeds(doors.store.head('bodies/none')),
    }
    const ready = Object.values(checks).every(Boolean)
    return reply
      .code(ready ? 200 : 503)
      .send({ ready, state: readiness.state, checks, store: doors.storeReport.abilities })
  })
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
}

async function succeeds(check: Promise<unknown>): Promise<boolean> {
  const limit = new Promise<false>((resolve) => setTimeout(resolve, 3_000, false).unref())
  return Promise.race([
    check.then(
      () => true,
      () => false,
    ),
    limit,
  ])
}

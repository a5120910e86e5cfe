import type { FastifyInstance } from 'fastify'
import type { Doors } from '../doors.ts'
import { storeFault } from '../platform/store/index.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'

/** Whether the service should be sent requests. It is not ready while it seeds or drains. */
export class Readiness {
  state: 'starting' | 'ready' | 'stopping' = 'starting'
}

/** For load balancers and operators. None of it says anything about people or data. */
export function healthRoutes(server: FastifyInstance, doors: Doors, metrics: Metrics, readiness: Readiness): void {
  server.get('/healthz', async () => ({ alive: true }))
  server.get('/readyz', async (_request, reply) => {
    const fault = await storeFault(doors.store)
    const checks = {
      service: readiness.state === 'ready',
      database: await succeeds(doors.database.pool.query('SELECT 1')),
      queue: await succeeds(doors.queue.counts()),
      store: fault === undefined,
    }
    const { abilities, probedAt } = doors.storeReport
    const ready = Object.values(checks).every(Boolean)
    return (
      reply
        .code(ready ? 200 : 503)
        // Without the keeper nothing can be delivered, but everything else goes on.
        .send({
          ready,
          keeper: await succeeds(doors.keeper.certificate()),
          state: readiness.state,
          checks,
          store: { ...abilities, probedAt, ...(fault === undefined ? {} : { fault }) },
        })
    )
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

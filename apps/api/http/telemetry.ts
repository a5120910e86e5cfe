import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Metrics } from '../platform/telemetry/metrics.ts'
import { currentScope, runInScope } from '../platform/telemetry/request-scope.ts'
import { openSpan } from '../platform/telemetry/tracing.ts'

/** Gives each request an id and counts what it costs: in the log, in the metrics, and for tests in a header. */
export function observeRequests(server: FastifyInstance, metrics: Metrics, logger: Logger, tellsCosts: boolean): void {
  server.addHook('onRequest', (_request, reply, done) => {
    const scope = { id: randomUUID(), operation: '', statements: 0 }
    openSpan('request', (span) => {
      reply.raw.once('close', () =>
        span
          .updateName(scope.operation || 'request')
          .setAttribute('sql', scope.statements)
          .end(),
      )
      runInScope(scope, done)
    })
  })
  server.addHook('preHandler', async (request) => {
    const scope = currentScope()
    if (scope) scope.operation = operationOf(request)
  })
  server.addHook('onSend', async (_request, reply) => {
    const scope = currentScope()
    if (!scope) return
    reply.header('x-request-id', scope.id)
    if (tellsCosts) reply.header('x-raireki-sql', scope.statements)
  })
  server.addHook('onResponse', async (request, reply) => {
    const scope = currentScope()
    const operation = scope?.operation || route(request)
    const ms = Math.round(reply.elapsedTime)
    logger.info({ operation, status: reply.statusCode, ms, sql: scope?.statements }, 'answered')
    if (request.url !== '/graphql') return
    metrics.requestSeconds.observe(
      { operation: known(operation), outcome: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    )
    metrics.requestStatements.observe({ operation: known(operation) }, scope?.statements ?? 0)
  })
}

function operationOf(request: FastifyRequest): string {
  if (request.url !== '/graphql') return ''
  const body = request.body as { operationName?: unknown; query?: unknown } | null
  if (typeof body?.operationName === 'string') return body.operationName.slice(0, 60)
  const named = /^\s*(?:query|mutation)\s+(\w{1,60})/.exec(
    typeof body?.query === 'string' ? body.query.slice(0, 200) : '',
  )
  return named?.[1] ?? 'unnamed'
}

function route(request: FastifyRequest): string {
  return `${request.method} ${request.routeOptions.url ?? 'unknown'}`
}

/** Names come from clients; only so many may become labels, or a stranger could fill our memory with them. */
const labels = new Set<string>()
function known(operation: string): string {
  if (labels.has(operation)) return operation
  if (labels.size >= 200) return 'other'
  labels.add(operation)
  return operation
}

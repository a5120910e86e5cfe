import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { formatError } from '../graphql/errors.ts'
import { languageOf } from '../graphql/language.ts'
import { NOBODY } from '../platform/identity/actor.ts'

/**
 * What goes wrong outside of any resolver, such as finding out who is asking while the database is away. It is answered
 * as resolvers' errors are: a bug or an outage is a number to ask about, never its own words.
 */
export function answerFaults(server: FastifyInstance, logger: Logger): void {
  server.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const fault = formatError(error, languageOf(request, NOBODY), logger)
    const isOurs = fault.extensions.code === 'INTERNAL'
    reply.code(isOurs ? 500 : (error.statusCode ?? 400))
    if (request.routeOptions.url === '/graphql') return reply.send({ data: null, errors: [fault] })
    return reply.send({ ...fault.extensions, message: fault.message })
  })
}

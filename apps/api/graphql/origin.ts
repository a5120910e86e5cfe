import type { FastifyRequest } from 'fastify'

/** The address by which the caller reached us, for links that lead back to us. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}

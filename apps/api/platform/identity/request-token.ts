import type { FastifyRequest } from 'fastify'
import { SESSION_COOKIE } from './tokens.ts'

/** The session token a request carries: a program's in a header, a browser's in its cookie. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = request.headers.authorization?.match(/^Bearer (\S+)$/)?.[1]
  return bearer ?? request.cookies[SESSION_COOKIE]
}

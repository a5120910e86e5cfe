import type { FastifyInstance, FastifyRequest } from 'fastify'
import { originOf } from '../graphql/origin.ts'
import type { Sessions } from '../platform/identity/sessions.ts'
import type { PassportKey } from '../platform/keys/passport-key.ts'
import type { IntrospectionService } from './introspection.ts'
import type { PassportsHandler } from './passports.handler.ts'

type Doors = {
  readonly passports: PassportsHandler
  readonly introspection: IntrospectionService
  readonly sessions: Sessions
  readonly key: PassportKey
}

const LARGEST_TOKEN_BYTES = 16 * 1024

/** What other systems speak with: the passport itself, the keys it is signed with, and whether a visa still holds. */
export function passportRoutes(server: FastifyInstance, { passports, introspection, sessions, key }: Doors): void {
  server.get('/passport/jwks.json', async (_, reply) =>
    reply.header('cache-control', 'public, max-age=3600').send({ keys: [key.publicJwk] }),
  )

  // Only with a bearer token: a page of somebody else's could make a browser come with its cookie.
  server.get('/passport', async (request, reply) => {
    const actor = await sessions.actorOf(bearerOf(request))
    if (actor.kind !== 'person') {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ code: 'UNAUTHENTICATED' })
    }
    const { visas } = await passports.issue(actor, originOf(request))
    const body = { sub: actor.personId, ga4gh_passport_v1: visas.map(({ token }) => token) }
    return reply.header('cache-control', 'no-store').send(body)
  })

  const bodyLimit = LARGEST_TOKEN_BYTES
  server.post<{ Body: { token?: unknown } | null }>('/passport/introspect', { bodyLimit }, async (request, reply) => {
    const token = request.body?.token
    if (typeof token !== 'string' || token === '') return reply.code(400).send({ error: 'invalid_request' })
    return reply.header('cache-control', 'no-store').send(await introspection.of(token))
  })
}

function bearerOf(request: FastifyRequest): string | undefined {
  return request.headers.authorization?.match(/^Bearer (\S+)$/)?.[1]
}

import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefused } from '../graphql/answer.ts'
import { isFromOurPages } from '../graphql/csrf.ts'
import { languageOf } from '../graphql/language.ts'
import { say } from '../graphql/messages/say.ts'
import { tokenOf } from '../platform/identity/request-token.ts'
import type { Sessions } from '../platform/identity/sessions.ts'
import type { OntologiesHandler } from './ontologies.handler.ts'

/** MONDO with all its annotations is some 100 MB of JSON. */
const LARGEST_BYTES = 256 * 1024 ** 2

type Doors = { readonly handler: OntologiesHandler; readonly sessions: Sessions; readonly largestBytes?: number }
type Import = { Querystring: { name?: string }; Body: Readable | undefined }

/**
 * POST /ontologies takes an OBO or OBO-Graph file as the body it is: such files are larger than any GraphQL question may
 * be. It asks for the same session as GraphQL does, and answers as a command does: what was imported, or why not.
 */
export async function importRoutes(server: FastifyInstance, doors: Doors): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body))
    scope.post<Import>('/ontologies', (request, reply) => receive(doors, request, reply))
  })
}

async function receive(doors: Doors, request: FastifyRequest<Import>, reply: FastifyReply) {
  const { handler, sessions, largestBytes = LARGEST_BYTES } = doors
  const actor = await sessions.actorOf(tokenOf(request))
  const language = languageOf(request, actor)
  const refuse = (status: number, code: 'UNAUTHENTICATED' | 'BAD_INPUT' | 'FileTooLarge', facts = {}) =>
    reply.code(status).send({ code, message: say(language, code, facts), facts })
  if (!isFromOurPages(request)) {
    return refuse(400, 'BAD_INPUT', { where: 'x-raireki-client', expected: EXPECTED_CLIENT })
  }
  if (actor.kind !== 'person') return refuse(401, 'UNAUTHENTICATED')
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > largestBytes) return refuse(413, 'FileTooLarge', { max: largestBytes, bytes: announced })
  const bytes = await gathered(request.body, largestBytes)
  if (!bytes) return refuse(413, 'FileTooLarge', { max: largestBytes, bytes: `> ${largestBytes}` })
  const fileName = (request.query.name ?? '').slice(0, 200)
  const result = await handler.import(actor, { fileName, bytes })
  if (isRefused<'NotPermitted' | 'OntologyKnown'>(result)) {
    const { code, facts } = result
    return reply.code(code === 'NotPermitted' ? 403 : 409).send({ code, message: say(language, code, facts), facts })
  }
  if ('flaws' in result) {
    const flaws = result.flaws.map(({ path, code, message }) => ({ path, code, message: message[language] }))
    return reply.code(422).send({ code: 'OntologyInvalid', message: say(language, 'OntologyInvalid'), flaws })
  }
  return reply.code(201).send(result)
}

const EXPECTED_CLIENT = { ja: 'プログラムの名前', en: 'the name of the program' }

/** The body in memory, as reading it needs it whole; nothing where it is larger than allowed. */
async function gathered(body: Readable | undefined, largestBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += (chunk as Buffer).length
    if (bytes > largestBytes) return undefined
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

import { ATTACHMENT_BYTES } from '@raireki/governance'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefused } from '../graphql/answer.ts'
import { languageOf } from '../graphql/language.ts'
import { refusalAnswer } from '../graphql/problems.ts'
import { isUuid } from '../platform/clock/uuid.ts'
import { Fault } from '../platform/faults.ts'
import type { Actor } from '../platform/identity/actor.ts'
import type { Sessions } from '../platform/identity/sessions.ts'
import { SESSION_COOKIE } from '../platform/identity/tokens.ts'
import type { AttachmentsHandler } from './attachments.handler.ts'

type Doors = { readonly attachments: AttachmentsHandler; readonly sessions: Sessions }
type Adding = { Querystring: { request?: string; name?: string }; Body: unknown }

/** Files go by plain HTTP: a body is no part of a GraphQL question. */
export function attachmentRoutes(server: FastifyInstance, { attachments, sessions }: Doors): void {
  void server.register(async (files) => {
    // One byte more than is allowed, so that a file that is too large is refused by name and not by a broken connection.
    const asBytes = { parseAs: 'buffer', bodyLimit: ATTACHMENT_BYTES + 1 } as const
    files.addContentTypeParser(
      ['application/pdf', 'application/octet-stream'],
      asBytes,
      async (_: unknown, body: Buffer) => body,
    )

    files.post<Adding>('/attachments', { bodyLimit: ATTACHMENT_BYTES + 1 }, async (request, reply) => {
      const actor = await actorOf(request, sessions)
      const { request: requestId = '', name = '' } = request.query
      if (!isOurs(request) || !isUuid(requestId) || !Buffer.isBuffer(request.body)) {
        return reply
          .code(400)
          .send({ code: 'BAD_INPUT', message: 'POST /attachments?request={id}&name={name}, a PDF as the body' })
      }
      return answering(reply, async () => {
        const added = await attachments.add(actor, { requestId, name, content: request.body as Buffer })
        if (isRefused(added)) {
          const { code, message } = refusalAnswer(
            added as Parameters<typeof refusalAnswer>[0],
            languageOf(request, actor),
          )
          return reply.code(422).send({ code, message })
        }
        const { id, sha256, bytes, uploadedAt } = added
        return reply.code(201).send({ id, name: added.name, sha256, bytes: Number(bytes), uploadedAt })
      })
    })

    files.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
      const actor = await actorOf(request, sessions)
      if (!isUuid(request.params.id)) return reply.code(404).send({ code: 'NOT_FOUND' })
      return answering(reply, async () => {
        const { row, content } = await attachments.read(actor, request.params.id)
        return reply
          .headers({
            'content-type': row.mediaType,
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`,
            'cache-control': 'private, no-store',
            // Whatever a reader makes of the file, it is nobody's page.
            'content-security-policy': "sandbox; default-src 'none'",
          })
          .send(content)
      })
    })
  })
}

function actorOf(request: FastifyRequest, sessions: Sessions): Promise<Actor> {
  const bearer = request.headers.authorization?.match(/^Bearer (\S+)$/)?.[1]
  return sessions.actorOf(bearer ?? request.cookies[SESSION_COOKIE])
}

/** As with GraphQL: a page on another site cannot send this header without being asked first. */
function isOurs({ headers }: FastifyRequest): boolean {
  return headers['sec-fetch-site'] === 'same-origin' || headers['x-raireki-client'] !== undefined
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404, CONFLICT: 409, BAD_INPUT: 400 }

async function answering(reply: FastifyReply, act: () => Promise<unknown>): Promise<unknown> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Fault && STATUS[error.code]) return reply.code(STATUS[error.code]!).send({ code: error.code })
    throw error
  }
}

import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * A page on another site can make a browser send simple requests with our cookie. Ours are never simple: they are
 * JSON and carry a header that such a page cannot set without being asked first.
 */
export async function refuseSimpleRequests(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false
  // A browser says by itself, and no page can make it lie, that a request comes from our own pages.
  const isOwnPage = request.headers['sec-fetch-site'] === 'same-origin'
  const isOurs = isOwnPage || request.headers['x-raireki-client'] !== undefined
  if (request.method === 'POST' && isJson && isOurs) return
  await reply.code(400).send({
    data: null,
    errors: [
      {
        message: 'Send POST with content-type application/json and a header x-raireki-client naming the program.',
        extensions: { code: 'BAD_INPUT' },
      },
    ],
  })
}

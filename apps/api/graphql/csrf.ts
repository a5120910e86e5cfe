import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * A page on another site can make a browser send simple requests with our cookie. Ours are never simple: they are
 * JSON and carry a header that such a page cannot set without being asked first.
 */
export async function refuseSimpleRequests(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false
  if (request.method !== 'POST' || !isJson || !isFromOurPages(request)) {
    const message = 'Send POST with content-type application/json and a header x-raireki-client naming the program.'
    await reply.code(400).send(badQuestion(message))
  } else if (typeof (request.body as { query?: unknown } | null)?.query !== 'string') {
    await reply.code(400).send(badQuestion('Send one question at a time, as text under `query`.'))
  }
}

/** Whether a request comes from our own pages or from a program, and not from a page on another site. */
export function isFromOurPages({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  // A browser says by itself, and no page can make it lie, that a request comes from our own pages.
  return headers['sec-fetch-site'] === 'same-origin' || headers['x-raireki-client'] !== undefined
}

function badQuestion(message: string) {
  return { data: null, errors: [{ message, extensions: { code: 'BAD_INPUT' } }] }
}

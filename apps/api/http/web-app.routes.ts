import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The built web app, wherever this file runs from: its source or its compiled place one folder deeper. */
function builtApp(folder = import.meta.dirname): string | undefined {
  for (let here = folder; here !== path.dirname(here); here = path.dirname(here)) {
    const built = path.join(here, 'admin', 'dist')
    if (existsSync(path.join(built, 'index.html'))) return built
  }
  return undefined
}

/** Serves the web app on the service's own port. Its routes are its own: every other page is its index. */
export async function webAppRoutes(server: FastifyInstance): Promise<void> {
  const root = builtApp()
  if (!root) {
    server.get('/', async (_request, reply) =>
      reply.type('text/plain').send('The web app is not built. Run `npm run build`.\n'),
    )
    return
  }
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    setHeaders: (response, file) => {
      // Names of assets carry their content's hash, so they never change.
      const forever = file.includes(`${path.sep}assets${path.sep}`)
      response.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.get('/*', async (request, reply) => {
    const isPage = request.headers.accept?.includes('text/html') ?? false
    if (!isPage) return reply.code(404).send({ code: 'NotFound' })
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}

import type { FastifyInstance } from 'fastify'
import { demoPeople } from '../demo-people.ts'
import type { Doors } from '../doors.ts'

/** As whom a visitor can look around; answers only where the demonstration world was seeded. */
export function demoRoutes(server: FastifyInstance, doors: Doors): void {
  server.get('/demo', async (_request, reply) => {
    const people = await demoPeople(doors)
    return people.length > 0 ? { people } : reply.code(404).send({ code: 'NotFound' })
  })
}

import type { FastifyInstance } from 'fastify'
import { demoPeople } from '../demo-people.ts'
import type { Doors } from '../doors.ts'

/** As whom a visitor can look around: nobody, unless this registry holds the demonstration world. */
export function demoRoutes(server: FastifyInstance, doors: Doors): void {
  server.get('/demo', async () => ({ people: await demoPeople(doors) }))
}

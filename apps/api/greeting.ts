import { DEMO_PASSWORD, DEMO_PEOPLE } from '@raireki/seed'
import type { Doors } from './doors.ts'
import type { RunningService } from './http/server.ts'

export type DemoPerson = (typeof DEMO_PEOPLE)[number]

/** The people of the demonstration world, where this registry holds it; nobody in any other. */
export async function demoPeople(doors: Doors): Promise<readonly DemoPerson[]> {
  if (doors.config.NODE_ENV === 'production') return []
  const emails = DEMO_PEOPLE.map(({ email }) => email)
  const found = await doors.database.prisma.person.count({ where: { email: { in: emails } } })
  return found === emails.length ? DEMO_PEOPLE : []
}

/** What a person sees when the service is ready: where it is, and as whom to look around. */
export function greet(service: RunningService, people: readonly DemoPerson[], say: (line: string) => void): void {
  say('')
  say(`  Raireki is ready at ${service.address}`)
  if (people.length > 0) {
    say('')
    say(`  Sign in as one of these, with the password  ${DEMO_PASSWORD}`)
    const width = Math.max(...people.map(({ email }) => email.length))
    for (const { email, role, name } of people) say(`    ${email.padEnd(width)}  ${role.en} · ${name.en}`)
  }
  say('')
  say('  Ctrl-C stops it.')
}

import type { DemoPerson } from './demo-people.ts'
import type { RunningService } from './http/server.ts'

/** What a person sees when the service is ready: where it is, and as whom to look around. */
export function greet(service: RunningService, people: readonly DemoPerson[], say: (line: string) => void): void {
  say('')
  say(`  Raireki is ready at ${service.address}`)
  if (people.length > 0) {
    say('')
    say(`  Sign in as one of these, with the password  ${people[0]!.password}`)
    const width = Math.max(...people.map(({ email }) => email.length))
    for (const { email, role, name } of people) say(`    ${email.padEnd(width)}  ${role.en} · ${name.en}`)
  }
  say('')
  say('  Ctrl-C stops it.')
}

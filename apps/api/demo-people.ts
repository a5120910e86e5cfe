import { DEMO_PEOPLE } from '@raireki/seed'
import type { Doors } from './doors.ts'

export type DemoPerson = (typeof DEMO_PEOPLE)[number]

/** The people of the demonstration world, where this registry holds it; nobody in any other, and never in production. */
export async function demoPeople({
  config,
  database,
}: Pick<Doors, 'config' | 'database'>): Promise<readonly DemoPerson[]> {
  if (config.NODE_ENV === 'production') return []
  const emails = DEMO_PEOPLE.map(({ email }) => email)
  const found = await database.prisma.person.count({ where: { email: { in: emails } } })
  return found === emails.length ? DEMO_PEOPLE : []
}

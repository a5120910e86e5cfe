import type { Doors } from './doors.ts'

export type DemoPerson = {
  readonly email: string
  readonly password: string
  readonly name: { readonly ja: string; readonly en: string }
  readonly role: { readonly ja: string; readonly en: string }
}

/** The people of the demonstration world, where this registry holds it; nobody in any other, and never in production. */
export async function demoPeople({ config, database }: Pick<Doors, 'config' | 'database'>): Promise<DemoPerson[]> {
  if (config.NODE_ENV === 'production') return []
  const { DEMO_PASSWORD, DEMO_PEOPLE } = await import('@raireki/seed')
  const emails = DEMO_PEOPLE.map(({ email }) => email)
  const found = await database.prisma.person.count({ where: { email: { in: emails } } })
  if (found < emails.length) return []
  return DEMO_PEOPLE.map(({ email, name, role }) => ({ email, name, role, password: DEMO_PASSWORD }))
}

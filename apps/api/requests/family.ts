import type { Database } from '../platform/prisma/database.ts'

/** The other requests that build on one another with this one: what it renews or amends, and what else was built on that. */
export async function familyOf({ prisma }: Database, requestId: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT id, based_on_id FROM request WHERE id = ${requestId}::uuid
      UNION SELECT request.id, request.based_on_id FROM request JOIN above ON request.id = above.based_on_id
    ), family AS (
      SELECT id FROM above WHERE based_on_id IS NULL
      UNION SELECT request.id FROM request JOIN family ON request.based_on_id = family.id
    )
    SELECT id FROM family WHERE id <> ${requestId}::uuid`
  return rows.map(({ id }) => id)
}

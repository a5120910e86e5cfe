import { isUuid } from '../platform/clock/uuid.ts'
import { badInput } from '../platform/faults.ts'
import type { Prisma } from '../platform/prisma/generated/client.ts'

/** The place of a row in a list ordered by due date, rows without one last. */
export function cursorOf({ dueAt, id }: { dueAt: Date | null; id: string }): string {
  return `${dueAt?.toISOString() ?? ''} ${id}`
}

export function afterCursor(cursor: string): Prisma.ObligationWhereInput {
  const [due = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  if (!isUuid(id) || (due !== '' && Number.isNaN(Date.parse(due)))) {
    throw badInput('after', { ja: 'この一覧が返したカーソル', en: 'a cursor this list has answered' })
  }
  if (due === '') return { dueAt: null, id: { gt: id } }
  const dueAt = new Date(due)
  return { OR: [{ dueAt: { gt: dueAt } }, { dueAt, id: { gt: id } }, { dueAt: null }] }
}

import { type Connection, connection, type PageArgs, pageSize } from '../graphql/paging.ts'
import { isUuid } from '../platform/clock/uuid.ts'
import { badInput } from '../platform/faults.ts'
import type { Prisma } from '../platform/prisma/generated/client.ts'

type Timed = { readonly id: string; readonly dueAt: Date | null }
type Query = {
  take: number
  orderBy: Prisma.ReviewOrderByWithRelationInput[]
  after: Prisma.ReviewWhereInput
}

/** Pages through reviews by deadline, the nearest first. The cursor says where the last page stopped: when, and which. */
export async function pageByDeadline<T extends Timed>(
  args: PageArgs,
  fetch: (query: Query) => Promise<T[]>,
): Promise<Connection<T>> {
  const first = pageSize(args)
  const orderBy: Query['orderBy'] = [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }]
  const after = args.after ? beyond(args.after) : {}
  return connection(
    first,
    await fetch({ take: first + 1, orderBy, after }),
    ({ id, dueAt }) => `${dueAt?.toISOString() ?? ''} ${id}`,
  )
}

function beyond(cursor: string): Prisma.ReviewWhereInput {
  const [moment = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const dueAt = new Date(moment)
  if (!isUuid(id) || (moment !== '' && Number.isNaN(dueAt.getTime()))) {
    throw badInput('after', { ja: 'この一覧が返したカーソル', en: 'a cursor this list has answered' })
  }
  if (moment === '') return { dueAt: null, id: { gt: id } }
  return { OR: [{ dueAt: { gt: dueAt } }, { dueAt, id: { gt: id } }, { dueAt: null }] }
}

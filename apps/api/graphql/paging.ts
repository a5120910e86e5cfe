import { isUuid } from '../platform/clock/uuid.ts'
import { badInput } from '../platform/faults.ts'

export type PageArgs = { first?: number | null; after?: string | null }

export type Connection<T> = {
  edges: { cursor: string; node: T }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const LARGEST_PAGE = 100
const A_CURSOR = { ja: 'この一覧が返したカーソル', en: 'a cursor this list has answered' }

export function pageSize(args: PageArgs): number {
  const first = args.first ?? 20
  if (first < 1 || first > LARGEST_PAGE) throw badInput('first', `1–${LARGEST_PAGE}`)
  return first
}

/**
 * Pages through rows, newest first. Ids are ordered by time, so the cursor is the id and every page costs the same,
 * however far down it is.
 */
export async function pageById<T extends { id: string }>(
  args: PageArgs,
  fetch: (query: { take: number; orderBy: { id: 'desc' }; before: { id?: { lt: string } } }) => Promise<T[]>,
): Promise<Connection<T>> {
  const first = pageSize(args)
  const after = args.after ? readCursor(args.after) : undefined
  const before = after === undefined ? {} : { id: { lt: after } }
  return connection(first, await fetch({ take: first + 1, orderBy: { id: 'desc' }, before }), (row) => row.id)
}

/** Makes a connection of one row more than was asked for. */
export function connection<T>(first: number, rows: readonly T[], keyOf: (row: T) => string): Connection<T> {
  const page = rows.slice(0, first)
  const edges = page.map((node) => ({ cursor: writeCursor(keyOf(node)), node }))
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } }
}

export function writeCursor(key: string): string {
  return Buffer.from(key).toString('base64url')
}

export function readCursor(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString()
  if (!isUuid(key)) throw badInput('after', A_CURSOR)
  return key
}

export function readNumberCursor(cursor: string): number {
  const key = Number(Buffer.from(cursor, 'base64url').toString())
  if (!Number.isSafeInteger(key)) throw badInput('after', A_CURSOR)
  return key
}

import type { Happening } from '@raireki/governance'
import type { Tx } from '../../apps/api/platform/prisma/database.ts'

/** One copied request with its only item, its only review and, where it was granted, its grant. */
export type Copy = {
  readonly requestId: string
  readonly itemId: string
  readonly reviewId: string
  readonly grantId: string
  readonly basedOnId: string | null
}

/** What the copies have otherwise than the request they are made from: columns by name. */
export type Otherwise = {
  readonly request?: object
  readonly item?: object
  readonly review?: object
  readonly seat?: object
  /** Copied only where it is asked for. */
  readonly grant?: object | ((index: number) => object)
  /** Approvals that stand, by member. */
  readonly votes?: readonly string[]
}

type Row = Record<string, unknown>

/** Writes the rows of a whole batch of requests like one that is there, table by table in one statement each. */
export async function writeCopies(
  tx: Tx,
  fromRequestId: string,
  copies: readonly Copy[],
  numbers: number,
  { request, item, review, seat, grant, votes = [] }: Otherwise,
): Promise<void> {
  const rowsOf = (make: (copy: Copy, index: number) => Row) => JSON.stringify(copies.map(make))
  const ofRequest = 'original.request_id = $2::uuid'
  const ofReview = 'original.review_id IN (SELECT id FROM review WHERE request_id = $2::uuid)'
  const write = (table: string, which: string, rows: string) =>
    tx.$executeRawUnsafe(
      `INSERT INTO "${table}" SELECT made.* FROM "${table}" original, jsonb_array_elements($1::jsonb) AS other,
         jsonb_populate_record(original, other || jsonb_build_object('id', coalesce(other->>'id', gen_random_uuid()::text))) AS made
       WHERE ${which}`,
      rows,
      fromRequestId,
    )
  await write(
    'request',
    'original.id = $2::uuid',
    rowsOf(({ requestId, basedOnId }, index) => {
      const kind = basedOnId ? 'renewal' : 'new'
      return { id: requestId, number: numbers + index, kind, based_on_id: basedOnId, ...request }
    }),
  )
  await write(
    'request_item',
    ofRequest,
    rowsOf(({ requestId, itemId }) => ({ id: itemId, request_id: requestId, ...item })),
  )
  const looked = ({ requestId, reviewId, itemId }: Copy) => ({
    id: reviewId,
    request_id: requestId,
    item_ids: [itemId],
  })
  await write(
    'review',
    ofRequest,
    rowsOf((copy) => ({ ...looked(copy), ...review })),
  )
  await write(
    'review_seat',
    ofReview,
    rowsOf(({ reviewId }) => ({ review_id: reviewId, ...seat })),
  )
  if (votes.length > 0) {
    const cast = copies.flatMap(({ reviewId }) => votes.map((voterId) => ({ reviewId, voterId })))
    await tx.$executeRaw`
      INSERT INTO vote (id, review_id, voter_id, choice, comment, cast_at)
      SELECT gen_random_uuid(), v."reviewId", v."voterId", 'approve', '', now()
      FROM jsonb_to_recordset(${JSON.stringify(cast)}::jsonb) AS v("reviewId" uuid, "voterId" uuid)`
  }
  if (grant) {
    await write(
      'grant',
      ofRequest,
      rowsOf(({ requestId, itemId, grantId }, index) => ({
        id: grantId,
        request_id: requestId,
        request_item_id: itemId,
        ...(typeof grant === 'function' ? grant(index) : grant),
      })),
    )
  }
}

/** The entries that such rows would have left. */
export function entriesOf({ requestId, reviewId, grantId }: Copy, { request, review, grant, votes }: Otherwise) {
  const told = (type: string, subjects: Record<string, string>): Happening => ({
    type,
    subjects,
    facts: {},
    personal: {},
  })
  const { state = 'underReview' } = (request ?? {}) as { state?: string }
  return [
    told('RequestDrafted', { request: requestId }),
    told('RequestSubmitted', { request: requestId }),
    told('ReviewOpened', { review: reviewId, request: requestId }),
    ...(votes ?? []).map(() => told('VoteCast', { review: reviewId, request: requestId })),
    ...((review as { state?: string })?.state === 'closed'
      ? [told('ReviewClosed', { review: reviewId, request: requestId })]
      : []),
    ...(['approved', 'granted'].includes(state) ? [told('RequestDecided', { request: requestId })] : []),
    ...(grant ? [told('GrantIssued', { grant: grantId, request: requestId })] : []),
  ]
}

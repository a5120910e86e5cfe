import { grantEnd } from '../grants/grant.ts'
import type { Happening } from '../outcome.ts'
import { type Request, type RequestReturned, requestSubjects } from './request.ts'
import { isOpen } from './workflow.ts'

/** An item that is approved, with the days on which its pinned terms end the use. */
export type ApprovedItem = {
  readonly versionId: string
  readonly lastDays: readonly string[]
  /** What was granted once cannot lapse any more. */
  readonly isGranted?: boolean
  /** Whether the applicant's running grant was revoked after the request that builds on it was submitted. */
  readonly takenBack?: boolean
}

export type LapseReason = 'termsEnded' | 'revoked'
export type ItemLapsed = Happening<'ItemLapsed', { round: number; because: LapseReason }>

/**
 * Terms can end, and a running grant can be taken back, while a board is still deliberating. An approval that comes too
 * late grants nothing: the item has lapsed.
 * Where no item is left, the request goes back to the applicant, who can ask for a later version or withdraw.
 */
export function lapseItems(
  request: Request,
  items: readonly ApprovedItem[],
  purposeUntil: string | undefined,
  at: Date,
): readonly (ItemLapsed | RequestReturned)[] {
  if (!isOpen(request.state, 'registry', 'lapse')) return []
  const lapsed = items.filter(
    ({ isGranted, takenBack, lastDays }) => !isGranted && (takenBack || grantEnd(at, purposeUntil, ...lastDays) <= at),
  )
  if (lapsed.length === 0) return []
  const events = lapsed.map(
    ({ versionId, takenBack }): ItemLapsed => ({
      type: 'ItemLapsed',
      subjects: { ...requestSubjects(request), version: versionId },
      facts: { round: request.round, because: takenBack ? 'revoked' : 'termsEnded' },
      personal: {},
    }),
  )
  const nothingLeft = lapsed.length === items.length && request.state === 'approved'
  return nothingLeft
    ? [
        ...events,
        {
          type: 'RequestReturned',
          subjects: requestSubjects(request),
          facts: { round: request.round, fields: ['versions'] },
          personal: {},
        },
      ]
    : events
}

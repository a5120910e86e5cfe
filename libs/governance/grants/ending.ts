import type { Happening } from '../outcome.ts'
import { type Grant, subjectsOf } from './grant.ts'

/** Why a grant is over that nobody revoked. */
export type EndedBecause = 'expired' | 'superseded' | 'requestClosed' | 'memberLeft'

export type GrantEnded = Happening<'GrantEnded', { because: EndedBecause; endsAt: string }>
export type GrantExpiring = Happening<'GrantExpiring', { endsAt: string }>

/** How long before its end a grantee is told, so that renewal is still possible. */
export const REMINDER_DAYS = 30

type Ending = Pick<Grant, 'id' | 'versionId' | 'endsAt' | 'revokedAt'> & { readonly closedAt: Date | null }

/** Access is closed at the end by an act of its own, not only by nobody looking at it again. */
export function endGrant(grant: Ending, because: EndedBecause, at: Date): GrantEnded | undefined {
  if (grant.closedAt || grant.revokedAt) return undefined
  if (because === 'expired' && grant.endsAt > at) return undefined
  const endsAt = because === 'expired' ? grant.endsAt : at
  return {
    type: 'GrantEnded',
    subjects: subjectsOf(grant),
    facts: { because, endsAt: endsAt.toISOString() },
    personal: {},
  }
}

/** A grant too short for a month's notice is told of at its half. */
export function reminderAt({ startsAt, endsAt }: Pick<Grant, 'startsAt' | 'endsAt'>): Date {
  const half = startsAt.getTime() + (endsAt.getTime() - startsAt.getTime()) / 2
  return new Date(Math.max(half, endsAt.getTime() - REMINDER_DAYS * 86_400_000))
}

export function expiring(
  grant: Ending & Pick<Grant, 'startsAt'> & { readonly remindedAt: Date | null },
  at: Date,
): GrantExpiring | undefined {
  if (grant.remindedAt || grant.closedAt || grant.revokedAt || grant.endsAt <= at) return undefined
  if (reminderAt(grant) > at) return undefined
  return {
    type: 'GrantExpiring',
    subjects: subjectsOf(grant),
    facts: { endsAt: grant.endsAt.toISOString() },
    personal: {},
  }
}

import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { type Follower, type Request, requestSubjects } from './request.ts'
import { isOpen } from './workflow.ts'

/** What is known of a granted request when somebody wants to build on it. */
export type Following = {
  readonly newId: string
  readonly versions: readonly string[]
  /** Whether any of its grants still runs: afterwards there is nothing left to amend or renew. */
  readonly hasRunningGrant: boolean
  readonly follower: Follower | undefined
}

export type RequestAmended = Happening<'RequestAmended'>
export type RequestRenewed = Happening<'RequestRenewed'>
export type FollowRefusal = 'RequestNotGranted' | 'GrantsEnded' | 'FollowerOpen'

/** A draft that adds data, people or time to what was granted. The grants of the base run on, whatever becomes of it. */
export function amendRequest(base: Request, following: Following): Outcome<RequestAmended, FollowRefusal> {
  return follow(base, following, 'amend', 'RequestAmended')
}

/** A draft for another period, before the present one ends. */
export function renewRequest(base: Request, following: Following): Outcome<RequestRenewed, FollowRefusal> {
  return follow(base, following, 'renew', 'RequestRenewed')
}

function follow<T extends string>(
  base: Request,
  { newId, versions, hasRunningGrant, follower }: Following,
  action: 'amend' | 'renew',
  type: T,
): Outcome<Happening<T>, FollowRefusal> {
  if (!isOpen(base.state, 'applicant', action)) return refuse('RequestNotGranted', { state: base.state })
  if (!hasRunningGrant) return refuse('GrantsEnded')
  if (follower) return refuse('FollowerOpen', { number: follower.number })
  return happened({
    type,
    subjects: { ...requestSubjects(base), request: newId, base: base.id },
    facts: { versions },
    personal: { applicant: base.applicantId },
  })
}

import { Injectable } from '@nestjs/common'
import {
  actionsOn,
  amendRequest,
  appealRefusal,
  isOpen,
  mayReturn,
  type Party,
  type RequestAction,
  type RequestState,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { type RequestRow, RequestsStore, requestOf } from './requests.store.ts'

/** What the caller may do with a request now: the workflow's table, less what would be refused whatever were given. */
@Injectable()
export class ViewerActions {
  constructor(
    private readonly requests: RequestsStore,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, request: RequestRow): Promise<readonly RequestAction[]> {
    const state = request.state as RequestState
    const open = actionsOn(state, await this.partiesOf(actor, request))
    if (open.includes('amend') && !(await this.canBeFollowed(request))) {
      return open.filter((action) => action !== 'amend' && action !== 'renew')
    }
    if (open.includes('appeal') && appealRefusal(requestOf(request), this.clock.now())) return []
    return open
  }

  private async partiesOf(actor: Actor, request: RequestRow): Promise<Party[]> {
    if (actor.kind !== 'person') return []
    if (actor.personId === request.applicantId) return ['applicant']
    const couldReturn = isOpen(request.state as RequestState, 'reviewer', 'return')
    if (!couldReturn || !actor.roles.some(({ role }) => role === 'boardMember')) return []
    const reviews = await this.requests.openSeatsOf(request.id)
    return reviews.some((seats) => mayReturn(seats, actor.personId)) ? ['reviewer'] : []
  }

  private async canBeFollowed(request: RequestRow): Promise<boolean> {
    const [follower, hasRunningGrant] = await Promise.all([
      this.requests.openFollowerOf(request.id),
      this.requests.hasRunningGrant(request.id, this.clock.now()),
    ])
    return !amendRequest(requestOf(request), { newId: '', versions: [], hasRunningGrant, follower }).refused
  }
}

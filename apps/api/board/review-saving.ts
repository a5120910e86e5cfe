import { Injectable } from '@nestjs/common'
import type { ConditionsAttached, Happening, ReviewClosed } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import type { ReviewRow, ReviewWithAll } from './reviews.store.ts'

/** What happens beside the review's own row. `leaving` is whoever's vote stops counting, `attaching` how many conditions come new. */
type Beside = {
  readonly change?: Partial<Pick<ReviewRow, 'leadId' | 'dueAt' | 'remindedAt' | 'escalatedAt'>>
  readonly leaving?: string
  readonly arriving?: number
  readonly write?: (tx: Tx) => Promise<void>
}

/** Writes what happened to a review, and its closing where that decides: guarded, so that two cannot both decide. */
@Injectable()
export class ReviewSaving {
  constructor(
    private readonly database: Database,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async save(actor: Actor, row: ReviewWithAll, events: readonly Happening[], beside: Beside = {}): Promise<ReviewRow> {
    const at = this.clock.now()
    const closing = events.find(({ type }) => type === 'ReviewClosed') as ReviewClosed | undefined
    const closed = closing ? closedBy(closing, at) : {}
    const attached = closing?.facts.outcome === 'approved' ? await this.attaching(row, beside) : 0
    const { id, revision } = row
    await this.spine.record(actor, attached > 0 ? [...events, attachedEvent(row, attached)] : events, async (tx) => {
      const data = { ...beside.change, ...closed, revision: { increment: 1 } }
      guarded(await tx.review.updateMany({ where: { id, revision }, data }))
      if (
        beside.leaving &&
        row.votes.some(({ voterId, supersededAt }) => voterId === beside.leaving && !supersededAt)
      ) {
        const standing = { reviewId: id, voterId: beside.leaving, supersededAt: null }
        await tx.vote.updateMany({ where: standing, data: { supersededAt: at } })
      }
      await beside.write?.(tx)
      if (attached > 0) {
        // Only votes that approve something demand anything.
        const votes = { vote: { is: { supersededAt: null } } }
        await tx.condition.updateMany({ where: { reviewId: id, ...votes }, data: { attachedAt: at } })
      }
    })
    const { seats: _seats, votes: _votes, request: _request, ...own } = row
    return { ...own, ...beside.change, ...closed, revision: revision + 1 }
  }

  /** How many conditions the approvals that stand demand: those of the others, and those that come with this vote. */
  private async attaching({ id }: ReviewWithAll, { leaving, arriving = 0 }: Beside): Promise<number> {
    const others = { supersededAt: null, ...(leaving ? { voterId: { not: leaving } } : {}) }
    const there = await this.database.prisma.condition.count({ where: { reviewId: id, vote: { is: others } } })
    return there + arriving
  }
}

function attachedEvent({ id, requestId, panelId }: ReviewWithAll, count: number): ConditionsAttached {
  const subjects = { review: id, request: requestId, panel: panelId }
  return { type: 'ConditionsAttached', subjects, facts: { count }, personal: {} }
}

function closedBy({ facts }: ReviewClosed, at: Date) {
  return {
    state: 'closed',
    outcome: facts.outcome,
    refusedItemIds: facts.refused.map(({ item }) => item),
    closedAt: at,
  }
}

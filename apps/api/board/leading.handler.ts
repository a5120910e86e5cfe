import { Injectable } from '@nestjs/common'
import { assignLead, type CommentAudience, comment, extendDeadline, type Refused, refuse } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Spine } from '../spine/index.ts'
import { ReviewSaving } from './review-saving.ts'
import { type CommentRow, type ReviewRow, ReviewsStore, reviewOf } from './reviews.store.ts'

const LONGEST_COMMENT = 5_000

/** What goes on around the votes: comments, who prepares a review, and more time for it. */
@Injectable()
export class LeadingHandler {
  constructor(
    private readonly reviews: ReviewsStore,
    private readonly saving: ReviewSaving,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async comment(
    actor: Actor,
    command: { reviewId: string; audience: CommentAudience; text: string },
  ): Promise<CommentRow | Refused<'ReviewClosed' | 'NotSeated' | 'Recused' | 'CommentEmpty' | 'TextTooLong'>> {
    const { personId } = signedIn(actor)
    const row = await this.reviews.forCommand(actor, 'comment', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    const text = command.text.trim()
    if (text.length > LONGEST_COMMENT) return refuse('TextTooLong', { field: 'text', max: LONGEST_COMMENT })
    const outcome = comment(reviewOf(row), { authorId: personId, audience: command.audience, text })
    if (outcome.refused) return outcome
    const data = {
      id: this.clock.newId(),
      reviewId: row.id,
      authorId: personId,
      audience: command.audience,
      text,
      madeAt: this.clock.now(),
    }
    return this.spine.record(actor, outcome.events, (tx) => tx.comment.create({ data }))
  }

  async assignLead(
    actor: Actor,
    command: { reviewId: string; memberId: string },
  ): Promise<ReviewRow | Refused<'ReviewClosed' | 'NotChair' | 'NotSeated'>> {
    const { personId } = signedIn(actor)
    const row = await this.reviews.forCommand(actor, 'lead', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    const outcome = assignLead(reviewOf(row), { actorId: personId, memberId: command.memberId })
    if (outcome.refused) return outcome
    return this.saving.save(actor, row, outcome.events, { change: { leadId: command.memberId } })
  }

  async extendDeadline(
    actor: Actor,
    command: { reviewId: string; days: number },
  ): Promise<ReviewRow | Refused<'ReviewClosed' | 'NotChair' | 'NumberOutside' | 'NotSeated'>> {
    const { personId } = signedIn(actor)
    const row = await this.reviews.forCommand(actor, 'lead', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    const order = { actorId: personId, days: command.days, at: this.clock.now() }
    const outcome = extendDeadline(reviewOf(row), order)
    if (outcome.refused) return outcome
    const dueAt = new Date(outcome.events[0]!.facts.dueAt)
    return this.saving.save(actor, row, outcome.events, { change: { dueAt, remindedAt: null, escalatedAt: null } })
  }

  private async notSeated(actor: Actor, reviewId: string): Promise<Refused<'NotSeated'>> {
    if (!(await this.reviews.forCommand(actor, 'read', reviewId))) throw notFound()
    return refuse('NotSeated')
  }
}

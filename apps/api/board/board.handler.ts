import { Injectable } from '@nestjs/common'
import {
  type Choice,
  castVote,
  formPanel,
  type Happening,
  type PanelRefusal,
  type PanelRule,
  type Refused,
  recuse,
  refuse,
  type SeatPlan,
  type VoteRefusal,
  voteRefusal,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { type LocalText, textRefusal, tidy } from '../platform/local-text.ts'
import { isDuplicate, type Tx } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import type { PanelRow } from './panels.store.ts'
import { type ReviewRow, ReviewsStore, type ReviewWithAll, reviewOf } from './reviews.store.ts'

export type FormPanelCommand = {
  name: LocalText
  rule: PanelRule
  seats: readonly (SeatPlan & { external: boolean })[]
}

/** Voting, stepping aside, and forming panels. */
@Injectable()
export class BoardHandler {
  constructor(
    private readonly reviews: ReviewsStore,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async castVote(
    actor: Actor,
    command: { reviewId: string; choice: Choice; comment: string },
  ): Promise<ReviewRow | Refused<VoteRefusal | 'TextTooLong'>> {
    const { personId } = signedIn(actor)
    const row = await this.reviews.forCommand(actor, 'vote', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    if (command.comment.length > 5_000) return refuse('TextTooLong', { field: 'comment', max: 5_000 })
    const outcome = castVote(reviewOf(row), { voterId: personId, choice: command.choice })
    if (outcome.refused) return outcome
    const vote = {
      id: this.clock.newId(),
      reviewId: row.id,
      voterId: personId,
      choice: command.choice,
      comment: command.comment.trim(),
      castAt: this.clock.now(),
    }
    return this.save(actor, row, outcome.events, async (tx) => {
      await tx.vote.create({ data: vote })
    })
  }

  async recuse(
    actor: Actor,
    command: { reviewId: string; reason: string },
  ): Promise<ReviewRow | Refused<VoteRefusal | 'ReasonMissing'>> {
    const { personId } = signedIn(actor)
    const row = await this.reviews.forCommand(actor, 'recuse', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    const reason = command.reason.trim()
    const outcome = recuse(reviewOf(row), personId, reason)
    if (outcome.refused) return outcome
    if (reason === '') return refuse('ReasonMissing')
    return this.save(actor, row, outcome.events, async (tx) => {
      const data = { recusedAt: this.clock.now(), recusalReason: reason }
      await tx.reviewSeat.update({ where: { reviewId_personId: { reviewId: row.id, personId } }, data })
    })
  }

  async formPanel(
    actor: Actor,
    command: FormPanelCommand,
  ): Promise<
    PanelRow | Refused<PanelRefusal | 'NotPermitted' | 'PersonUnknown' | 'NameMissing' | 'TitleMissing' | 'TextTooLong'>
  > {
    signedIn(actor)
    if (!this.access.holds(actor, 'form', 'Panel')) return refuse('NotPermitted', { needed: 'operator' })
    const unfit = textRefusal(command.name, { field: 'name', max: 200, missing: 'NameMissing' })
    if (unfit) return unfit
    const id = this.clock.newId()
    const outcome = formPanel({ panelId: id, rule: command.rule, seats: command.seats })
    if (outcome.refused) return outcome
    const { ja, en } = tidy(command.name)
    const seats = command.seats.map((seat) => ({ id: this.clock.newId(), ...seat }))
    const data = {
      id,
      nameJa: ja,
      nameEn: en,
      rule: command.rule,
      createdAt: this.clock.now(),
      seats: { create: seats },
    }
    try {
      return await this.spine.record(actor, outcome.events, (tx) => tx.panel.create({ data }))
    } catch (error) {
      if ((error as { code?: string }).code === 'P2003') return refuse('PersonUnknown')
      throw error
    }
  }

  /** The vote or recusal, and the closing of the review where it decides: guarded, so that two cannot both decide. */
  private async save(
    actor: Actor,
    row: ReviewWithAll,
    events: readonly Happening[],
    write: (tx: Tx) => Promise<void>,
  ): Promise<ReviewRow | Refused<'AlreadyVoted'>> {
    const closing = events.find(({ type }) => type === 'ReviewClosed')
    const change = closing
      ? { state: 'closed', outcome: String(closing.facts.outcome), closedAt: this.clock.now() }
      : {}
    const { id, revision, seats: _seats, votes: _votes, request: _request, ...rest } = row
    try {
      await this.spine.record(actor, events, async (tx) => {
        guarded(
          await tx.review.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
        )
        await write(tx)
      })
    } catch (error) {
      if (isDuplicate(error)) return refuse('AlreadyVoted')
      throw error
    }
    return { ...rest, id, ...change, revision: revision + 1 }
  }

  /** Somebody who may see the review is told that it is not theirs to decide; for all others it is not there. */
  private async notSeated(actor: Actor, reviewId: string): Promise<Refused<VoteRefusal>> {
    const { personId } = signedIn(actor)
    const seen = await this.reviews.forCommand(actor, 'read', reviewId)
    if (!seen) throw notFound()
    return voteRefusal(reviewOf(seen), personId) ?? refuse('NotSeated')
  }
}

import { isDeepStrictEqual } from 'node:util'
import { Injectable } from '@nestjs/common'
import {
  type Choice,
  type ConditionPlan,
  type ConditionRefusal,
  castVote,
  conditionsRefusal,
  type ExceptionRefusal,
  exceptionRefusal,
  inFullWords,
  plainest,
  type Refused,
  recuse,
  refuse,
  type VoteException,
  type VoteRefusal,
  voteRecordDigest,
  voteRefusal,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { tidy } from '../platform/local-text.ts'
import { ReviewSaving } from './review-saving.ts'
import { type ReviewRow, ReviewsStore, type ReviewWithAll, reviewOf } from './reviews.store.ts'
import { type Proof, type Said, type Signed, type SigningRefusal, VoteSigning } from './vote-signing.ts'

export type CastVoteCommand = Proof & {
  reviewId: string
  choice: Choice
  exceptions: readonly VoteException[]
  comment: string
  conditions: readonly ConditionPlan[]
}

type SayingRefusal = VoteRefusal | ExceptionRefusal | ConditionRefusal | 'TextTooLong'

const LONGEST_COMMENT = 5_000
const LONGEST_CONDITION = 1_000

/** Voting, changing a vote, and stepping aside. */
@Injectable()
export class VotingHandler {
  constructor(
    private readonly reviews: ReviewsStore,
    private readonly signing: VoteSigning,
    private readonly saving: ReviewSaving,
    private readonly clock: Clock,
  ) {}

  /** The record of the vote a member would cast, to be signed. */
  async voteRecord(
    actor: Actor,
    command: Omit<CastVoteCommand, keyof Proof>,
  ): Promise<{ text: string; fingerprints: string[] } | Refused<SayingRefusal>> {
    const person = signedIn(actor)
    const row = await this.reviews.forCommand(actor, 'vote', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    const said = saidIn(row, command)
    const refusal = voteRefusal(reviewOf(row), person.personId) ?? saidRefusal(row, command, said)
    if (refusal) return refusal
    const [text, fingerprints] = await Promise.all([
      this.signing.recordOf(row, person.personId, said, this.clock.now()),
      this.signing.fingerprintsOf(person),
    ])
    return { text, fingerprints }
  }

  async castVote(
    actor: Actor,
    command: CastVoteCommand,
  ): Promise<ReviewRow | Refused<SayingRefusal | SigningRefusal | 'AlreadyVoted'>> {
    const person = signedIn(actor)
    const { personId } = person
    const row = await this.reviews.forCommand(actor, 'vote', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    const said = saidIn(row, command)
    const refusal = voteRefusal(reviewOf(row), personId) ?? saidRefusal(row, command, said)
    if (refusal) return refusal
    const signed = await this.signing.sign(person, row, said, command)
    if ('refused' in signed) return signed
    const outcome = castVote(reviewOf(row), {
      voterId: personId,
      choice: said.choice,
      exceptions: said.exceptions,
      signedBy: signed.signedBy,
      conditions: said.conditions.length,
      sameAsBefore: await this.isSame(row, personId, said, signed),
      ...(signed.record === null ? {} : { recordDigest: voteRecordDigest(signed.record) }),
    })
    if (outcome.refused) return outcome
    const id = this.clock.newId()
    const { choice, comment } = said
    const exceptions = [...said.exceptions]
    const at = this.clock.now()
    const vote = { id, reviewId: row.id, voterId: personId, choice, exceptions, comment, castAt: at, ...signed }
    const conditions = said.conditions.map(({ text, duty, dueDays, restriction }) => ({
      id: this.clock.newId(),
      requestId: row.requestId,
      reviewId: row.id,
      voteId: id,
      textJa: text.ja,
      textEn: text.en,
      duty,
      dueDays,
      restriction,
    }))
    return this.saving.save(actor, row, outcome.events, {
      leaving: personId,
      arriving: conditions.length,
      write: async (tx) => {
        await tx.vote.create({ data: vote })
        if (conditions.length > 0) await tx.condition.createMany({ data: conditions })
      },
    })
  }

  async recuse(
    actor: Actor,
    command: { reviewId: string; memberId?: string | null; reason: string },
  ): Promise<ReviewRow | Refused<VoteRefusal | 'ReasonMissing' | 'NotChair' | 'TextTooLong'>> {
    const { personId } = signedIn(actor)
    const row = await this.reviews.forCommand(actor, 'recuse', command.reviewId)
    if (!row) return this.notSeated(actor, command.reviewId)
    const reason = command.reason.trim()
    if (reason.length > LONGEST_CONDITION) return refuse('TextTooLong', { field: 'reason', max: LONGEST_CONDITION })
    const memberId = command.memberId ?? personId
    const outcome = recuse(reviewOf(row), { actorId: personId, memberId, reason })
    if (outcome.refused) return outcome
    const called = outcome.events.find(({ type }) => type === 'AlternateCalled')?.personal.member
    const at = this.clock.now()
    const seatOf = (id: string) => ({ reviewId_personId: { reviewId: row.id, personId: id } })
    return this.saving.save(actor, row, outcome.events, {
      leaving: memberId,
      write: async (tx) => {
        await tx.reviewSeat.update({ where: seatOf(memberId), data: { recusedAt: at, recusalReason: reason } })
        if (called) await tx.reviewSeat.update({ where: seatOf(called), data: { calledAt: at } })
      },
    })
  }

  /** Whether the vote that stands says all this already. One that is signed better says more. */
  private async isSame(row: ReviewWithAll, voterId: string, said: Said, { signedBy }: Signed): Promise<boolean> {
    const before = row.votes.find((vote) => vote.voterId === voterId && vote.supersededAt === null)
    if (!before || before.choice !== said.choice || before.comment !== said.comment) return false
    if (before.signedBy !== signedBy) return false
    if (!isDeepStrictEqual(before.exceptions, said.exceptions)) return false
    const conditions = await this.reviews.conditionsOfVote(before.id)
    const there = conditions.map(({ textJa, textEn, duty, dueDays, restriction }) => [
      [textJa, textEn],
      [duty, dueDays, restriction],
    ])
    const given = said.conditions.map(({ text, duty, dueDays, restriction }) => [
      [text.ja, text.en],
      [duty, dueDays, restriction],
    ])
    return isDeepStrictEqual(there, given)
  }

  /** Somebody who may see the review is told that it is not theirs to decide; for all others it is not there. */
  private async notSeated(actor: Actor, reviewId: string): Promise<Refused<VoteRefusal>> {
    const { personId } = signedIn(actor)
    const seen = await this.reviews.forCommand(actor, 'read', reviewId)
    if (!seen) throw notFound()
    return voteRefusal(reviewOf(seen), personId) ?? refuse('NotSeated')
  }
}

type Saying = Omit<CastVoteCommand, keyof Proof>

/** As it will be kept, and so as it is signed. */
function saidIn({ itemIds }: ReviewRow, { comment, conditions, ...vote }: Saying): Said {
  return {
    ...plainest(itemIds, vote),
    comment: comment.trim(),
    conditions: conditions.map((condition) => inFullWords({ ...condition, text: tidy(condition.text) })),
  }
}

function saidRefusal(
  { itemIds }: ReviewRow,
  { exceptions }: Saying,
  { comment, conditions, ...vote }: Said,
): Refused<ExceptionRefusal | ConditionRefusal | 'TextTooLong'> | undefined {
  if (comment.length > LONGEST_COMMENT) return refuse('TextTooLong', { field: 'comment', max: LONGEST_COMMENT })
  if (conditions.some(({ text }) => Math.max(text.ja.length, text.en.length) > LONGEST_CONDITION)) {
    return refuse('TextTooLong', { field: 'conditions', max: LONGEST_CONDITION })
  }
  return exceptionRefusal(itemIds, exceptions) ?? conditionsRefusal(vote, conditions)
}

import { Injectable } from '@nestjs/common'
import {
  type Action,
  acceptEvidence,
  type Happening,
  type Obligation,
  type ObligationRefusal,
  type Outcome,
  type Refused,
  refuse,
  returnEvidence,
  submitEvidence,
  waiveObligation,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type ObligationRow, ObligationsStore, obligationOf } from './obligations.store.ts'

type Change = Partial<Omit<ObligationRow, 'id' | 'grantId' | 'revision'>>
type Answered = { obligationId: string; answer: string }
type Result = Promise<ObligationRow | Refused<ObligationRefusal | 'NotPermitted' | 'AttachmentUnknown' | 'TextTooLong'>>

const LONGEST = 10_000

/** Showing that a duty was done, and saying whether that is enough. */
@Injectable()
export class ObligationsHandler {
  constructor(
    private readonly obligations: ObligationsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async submit(actor: Actor, command: { obligationId: string; evidence: string; attachmentId: string | null }): Result {
    const at = this.clock.now()
    const text = command.evidence.trim()
    if (text.length > LONGEST) return refuse('TextTooLong', { field: 'evidence', max: LONGEST })
    const row = await this.found(actor, 'fulfil', command.obligationId)
    if ('refused' in row) return row
    const { attachmentId } = command
    if (attachmentId && !(await this.obligations.isAttached(row.grantId, attachmentId)))
      return refuse('AttachmentUnknown')
    const outcome = submitEvidence(obligationOf(row), { text, attachmentId: attachmentId ?? undefined }, at)
    return this.save(actor, row, outcome, {
      state: 'submitted',
      evidence: text,
      evidenceId: attachmentId,
      submittedAt: at,
    })
  }

  accept(actor: Actor, command: Answered): Result {
    return this.answer(actor, command, acceptEvidence, 'accepted')
  }

  return(actor: Actor, command: Answered): Result {
    return this.answer(actor, command, returnEvidence, 'open')
  }

  waive(actor: Actor, command: Answered): Result {
    return this.answer(actor, command, waiveObligation, 'waived')
  }

  private async answer<E extends Happening>(
    actor: Actor,
    command: Answered,
    decide: (obligation: Obligation, answer: string) => Outcome<E, ObligationRefusal>,
    state: ObligationRow['state'],
  ): Result {
    const answer = command.answer.trim()
    if (answer.length > LONGEST) return refuse('TextTooLong', { field: 'answer', max: LONGEST })
    const row = await this.found(actor, 'answer', command.obligationId)
    if ('refused' in row) return row
    const answeredById = signedIn(actor).personId
    const change = { state, answer, answeredById, answeredAt: this.clock.now() }
    return this.save(actor, row, decide(obligationOf(row), answer), change)
  }

  /** Whoever may read it is told that it is not theirs to act on; for all others it is not there. */
  private async found(actor: Actor, action: Action, id: string): Promise<ObligationRow | Refused<'NotPermitted'>> {
    signedIn(actor)
    const row = await this.obligations.forCommand(actor, action, id)
    if (row) return row
    await this.obligations.obligation(actor, id)
    return refuse('NotPermitted', { needed: action === 'fulfil' ? 'grantee' : 'provider' })
  }

  private async save(
    actor: Actor,
    row: ObligationRow,
    outcome: Outcome<Happening, ObligationRefusal>,
    change: Change,
  ): Result {
    if (outcome.refused) return outcome
    const { id, revision } = row
    await this.spine.record(actor, outcome.events, async (tx) => {
      const data = { ...change, revision: { increment: 1 } }
      guarded(await tx.obligation.updateMany({ where: { id, revision }, data }))
    })
    return { ...row, ...change, revision: revision + 1 }
  }
}

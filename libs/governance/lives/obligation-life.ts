import { chase } from '../obligations/chasing.ts'
import {
  acceptEvidence,
  carryOver,
  type Obligation,
  returnEvidence,
  submitEvidence,
  waiveObligation,
} from '../obligations/obligation.ts'
import { type Holder, mayDo } from './holders.ts'

/** An obligation with what the clock has done to it. */
export type LivingObligation = Obligation & { readonly remindedAt: Date | null; readonly overdueAt: Date | null }

function asked(obligation: Obligation, at: Date) {
  return {
    submitEvidence: submitEvidence(obligation, { text: 'Destroyed, see the protocol', attachmentId: undefined }, at),
    acceptEvidence: acceptEvidence(obligation, 'Thank you'),
    returnEvidence: returnEvidence(obligation, 'The protocol is not signed'),
    waiveObligation: waiveObligation(obligation, 'No copy was ever made'),
  }
}

export type ObligationCommand = keyof ReturnType<typeof asked>

const RIGHTS = {
  submitEvidence: 'fulfil',
  acceptEvidence: 'answer',
  returnEvidence: 'answer',
  waiveObligation: 'answer',
} as const satisfies Record<ObligationCommand, string>

export function openOnObligation(obligation: Obligation, holder: Holder, at: Date): readonly ObligationCommand[] {
  const outcomes = asked(obligation, at)
  return (Object.keys(outcomes) as ObligationCommand[]).filter(
    (command) => mayDo(holder, RIGHTS[command], 'Obligation') && !outcomes[command].refused,
  )
}

/** What the registry does by itself: the clock reminds and tells, a renewal carries what is owed to the grant that follows. */
export function registryOnObligation(obligation: LivingObligation, at: Date): readonly string[] {
  const dueAt = obligation.dueAt ?? at
  const nearDue = new Date(Math.max(at.getTime(), dueAt.getTime() - 1))
  const told = [nearDue, dueAt > at ? dueAt : at].flatMap((moment) => chase(obligation, moment)?.type ?? [])
  const steps = told.map((type) => (type === 'ObligationReminded' ? 'remind' : 'tell that it is overdue'))
  return [...new Set(steps), ...(carryOver(obligation) ? ['carry over'] : [])]
}

import { type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'

export type ObligationState = 'open' | 'submitted' | 'accepted' | 'waived'

/** A duty with a due date and evidence (履行すべき義務). */
export type Obligation = {
  readonly id: string
  readonly grantId: string
  readonly kind: string
  readonly state: ObligationState
  readonly dueAt: Date | null
}

export type ObligationOpened = Happening<'ObligationOpened', { kind: string; source: string; dueAt: string | null }>
export type EvidenceSubmitted = Happening<'EvidenceSubmitted', { kind: string; late: boolean }>
export type EvidenceAccepted = Happening<'EvidenceAccepted', { kind: string }>
export type EvidenceReturned = Happening<'EvidenceReturned', { kind: string }>
export type ObligationWaived = Happening<'ObligationWaived', { kind: string; because: 'decided' | 'carriedOver' }>
export type ObligationReminded = Happening<'ObligationReminded', { kind: string; dueAt: string }>
export type ObligationOverdue = Happening<'ObligationOverdue', { kind: string; dueAt: string }>

export type ObligationRefusal = 'ObligationDone' | 'EvidenceMissing' | 'EvidenceAwaited' | 'ReasonMissing'

export function openObligation(opening: {
  readonly id: string
  readonly grantId: string
  readonly kind: string
  readonly source: string
  readonly dueAt: Date | undefined
}): ObligationOpened {
  const { kind, source, dueAt } = opening
  return {
    type: 'ObligationOpened',
    subjects: subjectsOf(opening),
    facts: { kind, source, dueAt: dueAt?.toISOString() ?? null },
    personal: {},
  }
}

/** Until it is accepted or waived, the grantee may hand in evidence, and again in place of what waits for an answer. */
export function submitEvidence(
  obligation: Obligation,
  evidence: { readonly text: string; readonly attachmentId: string | undefined },
  at: Date,
): Outcome<EvidenceSubmitted, ObligationRefusal> {
  const done = doneRefusal(obligation)
  if (done) return done
  if (evidence.text.trim() === '' && !evidence.attachmentId) return refuse('EvidenceMissing')
  const late = obligation.dueAt !== null && obligation.dueAt < at
  return happened({
    type: 'EvidenceSubmitted',
    subjects: subjectsOf(obligation),
    facts: { kind: obligation.kind, late },
    personal: { evidence: evidence.text, ...(evidence.attachmentId ? { attachment: evidence.attachmentId } : {}) },
  })
}

export function acceptEvidence(obligation: Obligation, answer: string): Outcome<EvidenceAccepted, ObligationRefusal> {
  const refusal = doneRefusal(obligation) ?? awaitedRefusal(obligation)
  if (refusal) return refusal
  return happened({
    type: 'EvidenceAccepted',
    subjects: subjectsOf(obligation),
    facts: { kind: obligation.kind },
    personal: { answer },
  })
}

/** What was handed in does not do; the obligation is open again, and its due date stays what it was. */
export function returnEvidence(obligation: Obligation, reason: string): Outcome<EvidenceReturned, ObligationRefusal> {
  const refusal = doneRefusal(obligation) ?? awaitedRefusal(obligation)
  if (refusal) return refusal
  if (reason.trim() === '') return refuse('ReasonMissing')
  return happened({
    type: 'EvidenceReturned',
    subjects: subjectsOf(obligation),
    facts: { kind: obligation.kind },
    personal: { answer: reason },
  })
}

export function waiveObligation(obligation: Obligation, reason: string): Outcome<ObligationWaived, ObligationRefusal> {
  const done = doneRefusal(obligation)
  if (done) return done
  if (reason.trim() === '') return refuse('ReasonMissing')
  return happened(waived(obligation, 'decided', reason))
}

/** The grant was renewed: what counts from its end now counts from the end of the grant that follows. */
export function carryOver(obligation: Obligation): ObligationWaived | undefined {
  return doneRefusal(obligation) ? undefined : waived(obligation, 'carriedOver', '')
}

export function subjectsOf({ id, grantId }: Pick<Obligation, 'id' | 'grantId'>) {
  return { obligation: id, grant: grantId }
}

function waived(obligation: Obligation, because: 'decided' | 'carriedOver', reason: string): ObligationWaived {
  return {
    type: 'ObligationWaived',
    subjects: subjectsOf(obligation),
    facts: { kind: obligation.kind, because },
    personal: reason === '' ? {} : { answer: reason },
  }
}

function doneRefusal({ state }: Obligation): Refused<ObligationRefusal> | undefined {
  return state === 'accepted' || state === 'waived' ? refuse('ObligationDone', { state }) : undefined
}

function awaitedRefusal({ state }: Obligation): Refused<ObligationRefusal> | undefined {
  return state === 'open' ? refuse('EvidenceAwaited') : undefined
}

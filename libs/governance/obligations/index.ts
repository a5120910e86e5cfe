export {
  type BoardCondition,
  type CountsFrom,
  type Demand,
  demandsOf,
  dueAfterEnd,
  type GrantPeriod,
} from './arising.ts'
export { chase, NOTICE_DAYS } from './chasing.ts'
export {
  acceptEvidence,
  carryOver,
  type EvidenceAccepted,
  type EvidenceReturned,
  type EvidenceSubmitted,
  type Obligation,
  type ObligationOpened,
  type ObligationOverdue,
  type ObligationRefusal,
  type ObligationReminded,
  type ObligationState,
  type ObligationWaived,
  openObligation,
  returnEvidence,
  submitEvidence,
  waiveObligation,
} from './obligation.ts'

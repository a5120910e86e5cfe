export * from './board/index.ts'
export * from './forms/index.ts'
export * from './grants/acceptance.ts'
export * from './grants/delivery.ts'
export * from './grants/ending.ts'
export {
  type EndedRefusal,
  endOfDay,
  type Grant,
  type GrantIssued,
  type GrantResumed,
  type GrantRevoked,
  type GrantState,
  type GrantSuspended,
  grantEnd,
  grantState,
  type IssueGrant,
  issueGrant,
  resumeGrant,
  revokeGrant,
  suspendGrant,
} from './grants/grant.ts'
export * from './grants/grant-limits.ts'
export * from './grants/reconciliation.ts'
export * from './grants/term-limits.ts'
export { issueVisa, type VisaIssued, visaClaims } from './grants/visa.ts'
export * from './inspection/inspection.ts'
export * from './keys/certificate.ts'
export * from './keys/repoint.ts'
export * from './keys/rewrap.ts'
export * from './keys/rotation.ts'
export * from './matching/index.ts'
export * from './notices/index.ts'
export * from './obligations/index.ts'
export * from './ontology/index.ts'
export * from './outcome.ts'
export * from './permissions/document.ts'
export * from './permissions/table.ts'
export * from './purposes/index.ts'
export * from './requests/index.ts'
export * from './terms/index.ts'
export * from './text/index.ts'

import type { OrganisationKind, Role } from '../../generated/operations.ts'

export const ROLES: readonly Role[] = ['PROVIDER', 'DEVELOPER', 'BOARD_MEMBER', 'AUDITOR', 'OPERATOR']

export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  'HOSPITAL',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'COMPANY',
  'PUBLIC_BODY',
  'ETHICS_BOARD',
]

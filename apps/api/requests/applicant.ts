import type { OrganisationKind } from '@raireki/governance'

/** The registry's kinds of organisation, in the words that usage terms use of users. */
const KINDS: Readonly<Record<string, OrganisationKind>> = {
  hospital: 'hospital',
  university: 'university',
  researchInstitute: 'researchInstitute',
  company: 'company',
  publicBody: 'government',
  ethicsBoard: 'government',
}

/**
 * A purpose with the applicant's organisation as the registry knows it. Terms may be open to some kinds of organisation
 * only, so what kind it is cannot be left to the applicant's word.
 */
export function purposeOfApplicant(purpose: unknown, organisation: { id: string; kind: string }): unknown {
  if (typeof purpose !== 'object' || purpose === null || Array.isArray(purpose)) return purpose
  const kind = KINDS[organisation.kind]
  return { ...purpose, organisation: { id: organisation.id, ...(kind ? { kind } : {}) } }
}

/** Why somebody may not decide on a request. Found by the rules; whatever else there is, members declare themselves. */
export type Conflict =
  | 'applicant'
  | 'teamMember'
  | 'sameOrganisation'
  | 'teamOrganisation'
  | 'dataOwner'
  | 'votedBefore'

export type Candidate = {
  readonly personId: string
  readonly organisationIds: readonly string[]
  readonly votedBefore?: boolean
}

/** Whom and what a request concerns. */
export type Concerned = {
  readonly applicantId: string
  readonly organisationId: string
  readonly memberIds: readonly string[]
  readonly teamOrganisationIds?: readonly string[]
  /** Owners of the data; none for a provider's consent, which is the owner's to give. */
  readonly ownerIds: readonly string[]
  /** Whether those who voted on an earlier round are set aside: an appeal is heard by others. */
  readonly isAppeal: boolean
}

/** Nobody votes on their own request, their colleagues' or their organisation's, nor on what is asked of it. */
export function conflictOf(candidate: Candidate, concerned: Concerned): Conflict | undefined {
  const belongsTo = (ids: readonly string[]) => candidate.organisationIds.some((id) => ids.includes(id))
  if (candidate.personId === concerned.applicantId) return 'applicant'
  if (concerned.memberIds.includes(candidate.personId)) return 'teamMember'
  if (belongsTo([concerned.organisationId])) return 'sameOrganisation'
  if (belongsTo(concerned.teamOrganisationIds ?? [])) return 'teamOrganisation'
  if (belongsTo(concerned.ownerIds)) return 'dataOwner'
  if (concerned.isAppeal && candidate.votedBefore) return 'votedBefore'
  return undefined
}

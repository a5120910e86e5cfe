import { kindInTerms } from '@raireki/governance'

/**
 * A purpose with the applicant's organisation as the registry knows it. Terms may be open to some kinds of organisation
 * only, so what kind it is cannot be left to the applicant's word. An ethics approval is stated once, in the plan; matching
 * looks for it among the commitments, and finds there what the plan says.
 */
export function purposeOfApplicant(
  purpose: unknown,
  organisation: { id: string; kind: string },
  plan: object = {},
): unknown {
  if (!isDocument(purpose)) return purpose
  const kind = kindInTerms(organisation.kind)
  return {
    ...purpose,
    organisation: { id: organisation.id, ...(kind ? { kind } : {}) },
    ...withApproval(purpose, 'ethicsApproval' in plan ? plan.ethicsApproval : undefined),
  }
}

/** Only a whole approval is carried over: what is half written is the plan's own flaw, and is said there. */
function withApproval(purpose: Record<string, unknown>, approval: unknown) {
  if (!isDocument(approval)) return {}
  const { number, committee, expiresOn } = approval
  if (typeof number !== 'string' || number.trim() === '') return {}
  const ethicsApproval = {
    number,
    ...(typeof committee === 'string' && committee.trim() !== '' ? { committee } : {}),
    ...(typeof expiresOn === 'string' && expiresOn !== '' ? { expiresOn } : {}),
  }
  return { commitments: { ...(isDocument(purpose.commitments) ? purpose.commitments : {}), ethicsApproval } }
}

function isDocument(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

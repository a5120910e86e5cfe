import type { Bilingual } from '../text/language.ts'

/** permit: yes. deny: no. review: a person must look. Deny beats review, and review beats permit. */
export type Ruling = 'permit' | 'deny' | 'review'

/** `strict` is ours and fails closed. `duos-v4` reproduces DUOS, including where it fails open, for interchange. */
export type Profile = 'strict' | 'duos-v4'

/** Every rule a verdict can name. */
export type Rule =
  | 'untaggedNeedsPerson'
  | 'noRestriction'
  | 'anyResearch'
  | 'medicalResearch'
  | 'diseaseWithin'
  | 'ancestryResearch'
  | 'clinicalCare'
  | 'researchType'
  | 'noMethods'
  | 'geneticOnly'
  | 'nonProfitOnly'
  | 'nonCommercialOnly'
  | 'publication'
  | 'collaboration'
  | 'ethicsApproval'
  | 'region'
  | 'moratorium'
  | 'timeLimit'
  | 'namedUsers'
  | 'namedProjects'
  | 'namedInstitutions'
  | 'returnResults'
  | 'noAncestry'
  | 'aiActivity'
  | 'shareWeights'
  | 'noReidentification'
  | 'noLinkage'
  | 'processingPlace'
  | 'onPremises'
  | 'organisationKind'
  | 'embargo'
  | 'termsEnd'
  | 'legalBasis'
  | 'certificate'
  | 'duty'
  | 'sensitiveSubject'
  | 'noRuleForTerm'
  | 'duosDisease'
  | 'duosMedical'
  | 'duosAncestry'
  | 'duosMethods'
  | 'duosNonProfit'
  | 'duosPersonNeeded'
  | 'duosLookUpFailed'

/**
 * One reason: which term of the data met which part of the purpose, by which rule, and what followed.
 * `wanted` is what the term asks for; `found` is what the purpose says, absent where it says nothing.
 */
export type Because = {
  readonly term: string
  readonly purpose: string
  readonly rule: Rule
  readonly effect: Ruling | 'oblige'
  readonly wanted?: string
  readonly found?: string
  readonly message?: Bilingual
}

/**
 * What matching says of a purpose and terms, with everything needed to reach it again: the digests of both, the
 * ontology's release, the rules' release and the day it was asked about.
 */
export type Verdict = {
  readonly verdict: Ruling
  readonly because: readonly Because[]
  readonly profile: Profile
  readonly rules: string
  readonly ontology: string
  readonly termsDigest: string
  readonly purposeDigest: string
  readonly at: string
}

/** Changes whenever a rule changes what it decides, so that a replay can tell new rules from altered facts. */
export const RULES_RELEASE = '1'

/** The worst of the reasons. No reason at all is no permission. */
export function rulingOf(because: readonly Because[]): Ruling {
  let outcome: Ruling | undefined
  for (const { effect } of because) {
    if (effect === 'deny') return 'deny'
    if (effect === 'review') outcome = 'review'
    else outcome ??= 'permit'
  }
  return outcome ?? 'review'
}

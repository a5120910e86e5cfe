import { diffSubmissions, type Flaw, type FormsAtHand, refuse, type SubmissionContent } from '@raireki/governance'
import type { GraphqlContext } from '../graphql/context.ts'
import { say } from '../graphql/messages/say.ts'
import { refusalAnswer } from '../graphql/problems.ts'
import type { Language } from '../platform/identity/actor.ts'
import { flawAnswers } from '../terms/index.ts'
import type { RequestDraft } from './requests.store.ts'
import type { JudgedItem, Screened } from './screening.ts'

const WORST_FIRST = ['deny', 'review', 'permit'] as const

/** What was found about a request, in the caller's language. */
export function screeningAnswer(
  request: RequestDraft,
  screened: Screened,
  last: SubmissionContent | null,
  language: Language,
  forms: FormsAtHand,
) {
  const { certificateFault, purposeFlaws, planFlaws, formFlaws, items } = screened
  const flaws = [...purposeFlaws, ...planFlaws, ...formFlaws]
  const refusals = [
    ...(certificateFault ? [refuse(certificateFault.code, faultFacts(certificateFault))] : []),
    ...screened.refusals,
  ]
  return {
    ready: refusals.length === 0 && flaws.length === 0,
    verdict: WORST_FIRST.find((kind) => items.some(({ verdict }) => verdict?.verdict === kind)) ?? null,
    refusals: refusals.map((refusal) => refusalAnswer(refusal, language)),
    purposeFlaws: flawAnswers(purposeFlaws, language),
    planFlaws: flawAnswers(planFlaws, language),
    formFlaws: flawAnswers(formFlaws, language),
    items: items.map((item) => asItWouldBePinned(item, request)),
    changes: last && screened.content ? diffSubmissions(last, screened.content, language, forms) : [],
    revision: request.revision,
  }
}

function asItWouldBePinned({ version, ...item }: JudgedItem, request: RequestDraft) {
  return { ...item, request, termsId: version.asset.currentTermsId, outcome: null, decidedAt: null }
}

function faultFacts({ fingerprint, expiresAt }: NonNullable<Screened['certificateFault']>) {
  return { fingerprint, expiresAt: expiresAt?.toISOString() ?? null }
}

export function invalidPlan(flaws: readonly Flaw[], { language }: GraphqlContext) {
  const message = say(language, 'PlanInvalid')
  return { __typename: 'InvalidPlan' as const, code: 'PlanInvalid', message, flaws: flawAnswers(flaws, language) }
}

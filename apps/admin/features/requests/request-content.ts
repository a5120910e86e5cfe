import type { RequestDraftQuery } from '../../generated/operations.ts'
import { type PlanForm, planForm } from './plan-form.ts'
import { type PurposeForm, purposeForm } from './purpose-form.ts'

/** A request as the editor holds it. */
export type RequestValues = {
  readonly organisationId: string
  readonly project: string
  readonly statement: string
  readonly purpose: PurposeForm
  readonly plan: PlanForm
  readonly versionIds: readonly string[]
  readonly certificateId: string
}

/**
 * The certificates that may have a paper: those of the purpose, or, where it could not be read, those that have one, lest
 * they be lost.
 */
export function certificateNames({ purpose, plan }: Pick<RequestValues, 'purpose' | 'plan'>): readonly string[] {
  return purpose.unread ? Object.keys(plan.certificatePapers) : purpose.certificates.map(({ name }) => name)
}

/** What was saved before, as the editor shows it. */
export function valuesOf(request: RequestDraftQuery['request']): RequestValues {
  return {
    organisationId: request.organisation.id,
    project: request.project,
    statement: request.statement,
    purpose: purposeForm(request.purpose, request.project),
    plan: planForm(request.plan, request.purpose),
    versionIds: request.items.map(({ version }) => version.id),
    certificateId: request.certificate?.id ?? '',
  }
}

import type { Purpose } from '../purposes/purpose.ts'
import type { Leave, LegalBasis, Terms } from '../terms/terms.ts'
import { dayOf, type MatchContext } from './context.ts'
import { endsBy, promised, reason, within } from './reasons.ts'
import type { Because, Ruling } from './verdict.ts'

const BY_LEAVE: Record<Leave, Ruling> = { forbidden: 'deny', byApproval: 'review', permitted: 'permit' }

/** What the terms say of each thing the AI developer asks to do. What they do not mention needs approval. */
export function judgeAi(terms: Terms, purpose: Purpose, because: Because[]): void {
  for (const activity of purpose.activities) {
    if (activity === 'clinicalCare') continue
    const leave = terms.ai[activity]
    because.push(
      reason(
        'aiActivity',
        BY_LEAVE[leave ?? 'byApproval'],
        `ai.${activity}`,
        'activities',
        leave ?? 'unstated',
        activity,
      ),
    )
  }
  const asked = purpose.shareWeights
  if (asked === undefined || asked === 'none') return
  const allowed = terms.ai.shareWeights
  because.push(
    reason(
      'shareWeights',
      judgeSharing(allowed, asked),
      'ai.shareWeights',
      'shareWeights',
      allowed ?? 'unstated',
      asked,
    ),
  )
}

function judgeSharing(
  allowed: Terms['ai']['shareWeights'],
  asked: 'sameTerms' | 'open' | 'sameTermsByApproval',
): Ruling {
  if (allowed === undefined) return 'review'
  if (allowed === 'open') return 'permit'
  if (allowed === 'none' || asked === 'open') return 'deny'
  return allowed === 'sameTerms' ? 'permit' : 'review'
}

/** Re-identification, linkage, place, users, dates and legal basis: whatever the terms state, in that order. */
export function judgeConditions(terms: Terms, purpose: Purpose, context: MatchContext, because: Because[]): void {
  const { commitments, processing } = purpose
  const { countries, onPremisesOnly } = terms.place
  const today = dayOf(context)
  if (terms.noReidentification) {
    because.push(
      promised(
        'noReidentification',
        'noReidentification',
        'commitments.noReidentification',
        commitments.noReidentification,
      ),
    )
  }
  if (terms.noLinkage) because.push(promised('noLinkage', 'noLinkage', 'commitments.noLinkage', commitments.noLinkage))
  if (countries !== undefined) {
    because.push(within('processingPlace', 'place.countries', 'processing.countries', countries, processing.countries))
  }
  if (onPremisesOnly)
    because.push(promised('onPremises', 'place.onPremisesOnly', 'processing.onPremises', processing.onPremises))
  if (terms.users !== undefined) {
    const kind = purpose.organisation.kind
    because.push(
      within('organisationKind', 'users', 'organisation.kind', terms.users, kind === undefined ? undefined : [kind]),
    )
  }
  const { embargoUntil, until } = terms.dates
  if (embargoUntil !== undefined) {
    because.push(
      reason('embargo', today < embargoUntil ? 'deny' : 'permit', 'dates.embargoUntil', 'at', embargoUntil, today),
    )
  }
  if (until !== undefined) because.push(endsBy('termsEnd', 'dates.until', until, today, purpose.until))
  for (const basis of terms.legalBasis) judgeBasis(basis, purpose, today, because)
  for (const { kind } of terms.duties) because.push(judgeDuty(kind, purpose))
}

/** Anonymised and pseudonymised data may by law never be traced back to the person. */
function judgeBasis({ basis, certificates }: LegalBasis, purpose: Purpose, today: string, because: Because[]): void {
  const term = `legalBasis.${basis}`
  for (const name of certificates) {
    const held = purpose.certificates.find((certificate) => certificate.name === name)
    const expired = held?.expiresOn !== undefined && held.expiresOn < today
    const effect = held === undefined ? 'review' : expired ? 'deny' : 'permit'
    because.push(reason('certificate', effect, term, 'certificates', name, held && (held.expiresOn ?? name)))
  }
  if (basis === 'anonymised' || basis === 'pseudonymised') {
    const { noReidentification } = purpose.commitments
    because.push(promised('noReidentification', term, 'commitments.noReidentification', noReidentification))
  }
  // Handing pseudonymised data on is barred in principle, so a person must look even where every certificate is held.
  const uncertain = basis === 'other' || basis === 'pseudonymised'
  because.push(reason('legalBasis', uncertain ? 'review' : 'permit', term, 'organisation', basis))
}

/** A duty binds whoever is granted the data. Only a purpose that refuses it outright is turned away. */
function judgeDuty(kind: Terms['duties'][number]['kind'], { commitments }: Purpose): Because {
  const refused =
    (kind === 'publish' && commitments.publish === false) ||
    (kind === 'returnResults' && commitments.returnResults === false)
  return reason(
    'duty',
    refused ? 'deny' : 'oblige',
    `duties.${kind}`,
    'commitments',
    kind,
    refused ? 'false' : undefined,
  )
}

/** Subjects that always call for a person, whatever the terms. */
export function judgeSensitive(purpose: Purpose, because: Because[]): void {
  const subjects = Object.keys(purpose.flags)
  if (subjects.length > 0)
    because.push(reason('sensitiveSubject', 'review', 'any', 'flags', undefined, subjects.join(' ')))
}

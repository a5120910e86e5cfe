import { termsDigest } from './canonical.ts'
import { duoTerm } from './duo.ts'
import {
  DUTY_MODIFIERS,
  duoIri,
  ODRL_CONTEXT,
  type OdrlConstraint,
  type OdrlOffer,
  type OdrlRule,
  PROHIBITED_BY_MODIFIER,
} from './odrl-words.ts'
import { AI_ACTIVITIES, type Modifier, type Terms, type UsePermission } from './terms.ts'

/**
 * The terms as an ODRL offer in JSON-LD, losing nothing: what neither ODRL nor DUO has a word for stands under our own
 * prefix. `importOdrl` reads it back to the same terms.
 */
export function exportOdrl(terms: Terms): OdrlOffer {
  const duties = terms.modifiers.filter(({ code }) => DUTY_MODIFIERS.includes(code))
  const prohibition = prohibitionsOf(terms)
  const obligation = terms.duties.map(
    ({ kind, months, text }): OdrlRule => ({
      action: `raireki:${kind}`,
      ...(months === undefined ? {} : { constraint: [constraint('delayPeriod', 'lteq', duration(months))] }),
      ...(text === undefined ? {} : { 'raireki:text': text }),
    }),
  )
  const use: OdrlRule = {
    action: 'use',
    constraint: constraintsOf(terms),
    ...(duties.length > 0 ? { duty: duties.map(({ code }) => ({ action: iriOf(code) })) } : {}),
  }
  return {
    '@context': ODRL_CONTEXT,
    '@type': 'Offer',
    uid: `urn:raireki:terms:${termsDigest(terms)}`,
    permission: [use, ...aiPermissions(terms)],
    ...(prohibition.length > 0 ? { prohibition } : {}),
    ...(obligation.length > 0 ? { obligation } : {}),
    ...(terms.legalBasis.length > 0 ? { 'raireki:legalBasis': terms.legalBasis } : {}),
    ...(terms.notes.length > 0 ? { 'raireki:notes': terms.notes } : {}),
  }
}

const iriOf = (code: string): string => duoIri(duoTerm(code)?.id ?? `raireki:${code}`)

const constraint = (
  leftOperand: string,
  operator: OdrlConstraint['operator'],
  rightOperand: unknown,
): OdrlConstraint => ({
  leftOperand,
  operator,
  rightOperand,
})

const duration = (months: number) => ({ '@value': `P${months}M`, '@type': 'xsd:duration' })
const dated = (day: string) => ({ '@value': day, '@type': 'xsd:date' })

function constraintsOf(terms: Terms): OdrlConstraint[] {
  const { place, users, dates } = terms
  return [
    ...terms.permission.flatMap(purposeConstraint),
    ...terms.modifiers.flatMap(modifierConstraint),
    ...(place.countries === undefined ? [] : [constraint('raireki:processingPlace', 'isAnyOf', place.countries)]),
    ...(place.onPremisesOnly ? [constraint('raireki:onPremises', 'eq', true)] : []),
    ...(users === undefined ? [] : [constraint('raireki:organisationKind', 'isAnyOf', users)]),
    ...(dates.embargoUntil === undefined ? [] : [constraint('dateTime', 'gteq', dated(dates.embargoUntil))]),
    ...(dates.until === undefined ? [] : [constraint('dateTime', 'lteq', dated(dates.until))]),
    ...(terms.ai.shareWeights === undefined ? [] : [constraint('raireki:shareWeights', 'eq', terms.ai.shareWeights)]),
  ]
}

function purposeConstraint(permission: UsePermission): OdrlConstraint[] {
  if (permission.code === 'UNSTATED') return [constraint('purpose', 'isA', 'raireki:UNSTATED')]
  if (permission.code !== 'DS') return [constraint('purpose', 'isA', iriOf(permission.code))]
  return [constraint('purpose', permission.match === 'any' ? 'isAnyOf' : 'isAllOf', permission.diseases)]
}

function modifierConstraint(modifier: Modifier): OdrlConstraint[] {
  switch (modifier.code) {
    case 'GS':
      return [constraint('spatial', 'isAnyOf', modifier.countries)]
    case 'US':
      return [constraint('recipient', 'isAnyOf', modifier.users)]
    case 'PS':
      return [constraint('raireki:project', 'isAnyOf', modifier.projects)]
    case 'IS':
      return [constraint('raireki:institution', 'isAnyOf', modifier.institutions)]
    case 'RS':
      return [constraint('raireki:researchType', 'eq', modifier.topic)]
    case 'MOR':
      return [constraint('raireki:publication', 'gteq', dated(modifier.until))]
    case 'TS':
      return [
        ...(modifier.months === undefined ? [] : [constraint('elapsedTime', 'lteq', duration(modifier.months))]),
        ...(modifier.until === undefined ? [] : [constraint('raireki:timeLimit', 'lteq', dated(modifier.until))]),
      ]
    default:
      return DUTY_MODIFIERS.includes(modifier.code) || PROHIBITED_BY_MODIFIER.includes(modifier.code)
        ? []
        : [constraint('raireki:modifier', 'eq', iriOf(modifier.code))]
  }
}

/** Permitted outright, or permitted once consent has been obtained, which is what approval means in ODRL. */
function aiPermissions({ ai }: Terms): OdrlRule[] {
  return AI_ACTIVITIES.flatMap((activity): OdrlRule[] => {
    if (ai[activity] === 'permitted') return [{ action: `raireki:${activity}` }]
    return ai[activity] === 'byApproval' ? [{ action: `raireki:${activity}`, duty: [{ action: 'obtainConsent' }] }] : []
  })
}

function prohibitionsOf(terms: Terms): OdrlRule[] {
  const actions = [
    ...terms.modifiers.filter(({ code }) => PROHIBITED_BY_MODIFIER.includes(code)).map(({ code }) => iriOf(code)),
    ...AI_ACTIVITIES.filter((activity) => terms.ai[activity] === 'forbidden').map((activity) => `raireki:${activity}`),
    ...(terms.noReidentification ? ['raireki:reidentify'] : []),
    ...(terms.noLinkage ? ['raireki:link'] : []),
  ]
  return actions.map((action) => ({ action }))
}

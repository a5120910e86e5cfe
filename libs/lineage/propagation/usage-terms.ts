import { AI_ACTIVITIES, allowsClinicalCare, canonicalJson, meet, type Terms, termsDigest } from '@raireki/governance'
import type { TermsLattice } from './effective-terms.ts'

/** The lattice of real usage terms, given which terms stand on which version. */
export function usageTerms(termsOf: (version: string) => Terms | undefined): TermsLattice<Terms> {
  return { termsOf, meet, keyOf: termsDigest, restrictionsOf }
}

/**
 * Everything some terms restrict, by name, with how. Names are stable: a page can translate them, and two statements
 * of terms that restrict the same thing share one.
 */
export function restrictionsOf(terms: Terms): ReadonlyMap<string, string> {
  return new Map([...ofPermission(terms), ...ofModifiers(terms), ...ofAi(terms), ...ofUse(terms), ...ofDuties(terms)])
}

type Restriction = readonly [name: string, value: string]

function ofPermission({ permission }: Terms): Restriction[] {
  // Permissions are never merged into new ones, so each is found again word for word where it came from.
  return permission
    .filter(({ code }) => code !== 'NRES')
    .map((one) => [one.code === 'DS' ? `permission.DS.${canonicalJson(one)}` : `permission.${one.code}`, one.code])
}

function ofModifiers(terms: Terms): Restriction[] {
  const restrictions = terms.modifiers.flatMap((modifier): Restriction[] => {
    const { code, ...how } = modifier
    // Non-profit and non-commercial may have come from different places and been joined only by meeting.
    if (code === 'NPUNCU')
      return [
        ['modifier.NPU', 'required'],
        ['modifier.NCU', 'required'],
      ]
    if (code === 'CC') return []
    if (modifier.code === 'RS') return [[`modifier.RS.${modifier.topic}`, 'required']]
    return [[`modifier.${code}`, Object.keys(how).length === 0 ? 'required' : canonicalJson(how)]]
  })
  return allowsClinicalCare(terms) ? restrictions : [...restrictions, ['clinicalCare', 'notAllowed']]
}

function ofAi({ ai }: Terms): Restriction[] {
  const activities = AI_ACTIVITIES.map((activity): Restriction => [`ai.${activity}`, ai[activity] ?? 'unstated'])
  const sharing: Restriction = ['ai.shareWeights', ai.shareWeights ?? 'unstated']
  return [...activities, sharing].filter(([, value]) => value !== 'permitted' && value !== 'open')
}

function ofUse({ noReidentification, noLinkage, place, users, dates }: Terms): Restriction[] {
  return [
    ...when('noReidentification', noReidentification ? 'required' : undefined),
    ...when('noLinkage', noLinkage ? 'required' : undefined),
    ...when('place.countries', place.countries && canonicalJson(place.countries)),
    ...when('place.onPremisesOnly', place.onPremisesOnly ? 'required' : undefined),
    ...when('users', users && canonicalJson(users)),
    ...when('dates.embargoUntil', dates.embargoUntil),
    ...when('dates.until', dates.until),
  ]
}

function ofDuties({ legalBasis, duties }: Terms): Restriction[] {
  const bases = legalBasis.map(
    ({ basis, certificates }): Restriction => [`legalBasis.${basis}`, canonicalJson(certificates)],
  )
  const owed = duties.map(({ kind, months, text }): Restriction => {
    const name = text === undefined ? `duty.${kind}` : `duty.${kind}.${canonicalJson(text)}`
    return [name, months === undefined ? 'atEnd' : `months ${months}`]
  })
  return [...bases, ...owed]
}

function when(name: string, value: string | undefined): Restriction[] {
  return value === undefined ? [] : [[name, value]]
}

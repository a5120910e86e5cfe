import { sortedSet } from '../text/sets.ts'
import type { DataUse } from './duos-data-use.ts'
import { type ModifierCode, modifierOf, type Terms } from './terms.ts'

/** The terms as DUOS would hold them. What DUOS has no field for is left out: see `exportDuosDataUse` for the list. */
export function termsAsDataUse(terms: Terms): DataUse {
  const codes = new Set(terms.permission.map(({ code }) => code))
  const has = (code: ModifierCode) => modifierOf(terms, code) !== undefined
  const diseases = terms.permission.flatMap((permission) => (permission.code === 'DS' ? permission.diseases : []))
  const region = modifierOf(terms, 'GS')
  const moratorium = modifierOf(terms, 'MOR')
  return {
    ...(codes.has('GRU') || codes.has('NRES') ? { generalUse: true } : {}),
    ...(codes.has('HMB') ? { hmbResearch: true } : {}),
    diseaseRestrictions: sortedSet(diseases),
    ...(codes.has('POA') ? { populationOriginsAncestry: true } : {}),
    ...(has('NMDS') ? { methodsResearch: true } : {}),
    ...(has('NPU') || has('NPUNCU') ? { nonProfitUse: true } : {}),
    ...(has('IRB') ? { ethicsApprovalRequired: true } : {}),
    ...(has('COL') ? { collaboratorRequired: true } : {}),
    ...(has('GSO') ? { geneticStudiesOnly: true } : {}),
    ...(has('PUB') ? { publicationResults: true } : {}),
    ...(region === undefined ? {} : { geographicalRestrictions: region.countries.join(', ') }),
    ...(moratorium === undefined ? {} : { publicationMoratorium: moratorium.until }),
  }
}

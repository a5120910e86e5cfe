import type { DataUse } from '../terms/duos-data-use.ts'
import type { Purpose } from './purpose.ts'

/** The purpose as DUOS would hold it. What DUOS has no field for is left out. */
export function purposeAsDataUse({ research, nonProfit, commercial, flags }: Purpose): DataUse {
  const stated = {
    generalUse: research.general,
    hmbResearch: research.biomedical,
    populationOriginsAncestry: research.ancestry,
    methodsResearch: research.methods,
    nonProfitUse: nonProfit,
    commercialUse: commercial,
    ...flags,
  }
  const answered = Object.entries(stated).filter(([, answer]) => answer !== undefined)
  return { diseaseRestrictions: research.diseases ?? [], ...Object.fromEntries(answered) }
}

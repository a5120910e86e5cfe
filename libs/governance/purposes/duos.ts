import { readDataUse } from '../terms/read-data-use.ts'
import { countryNamed } from '../text/country-names.ts'
import type { Parsed } from '../text/flaw.ts'
import { parsePurpose } from './parse.ts'
import { type Purpose, SENSITIVE_SUBJECTS } from './purpose.ts'

/** Reads a research purpose as DUOS keeps it. What was never answered stays unanswered. */
export function importDuosPurpose(json: unknown): Parsed<Purpose> {
  const read = readDataUse(json)
  if (!read.ok) return read
  const dataUse = read.value
  const countries = dataUse.geographicalRestrictions?.split(/[,;/]/).map((name) => countryNamed(name))
  const remarks = [dataUse.other, dataUse.secondaryOther].filter((text) => text !== undefined)
  return parsePurpose({
    research: {
      general: dataUse.generalUse,
      biomedical: dataUse.hmbResearch,
      diseases: dataUse.diseaseRestrictions.length > 0 ? dataUse.diseaseRestrictions : undefined,
      ancestry: dataUse.populationOriginsAncestry,
      methods: dataUse.methodsResearch,
      genetic: dataUse.geneticStudiesOnly,
    },
    nonProfit: dataUse.nonProfitUse,
    // DUOS's not-for-profit use is also non-commercial use, unless the older commercial field says otherwise.
    commercial: dataUse.commercialUse ?? (dataUse.nonProfitUse ? false : undefined),
    processing: { countries: countries?.every((code) => code !== undefined) ? countries : undefined },
    commitments: { publish: dataUse.publicationResults, collaboration: dataUse.collaboratorRequired },
    flags: Object.fromEntries(SENSITIVE_SUBJECTS.map((subject) => [subject, dataUse[subject]])),
    notes: remarks.map((en) => ({ en })),
  })
}

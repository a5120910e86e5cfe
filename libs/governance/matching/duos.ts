import { systemOf } from '../ontology/disease-code.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { purposeAsDataUse } from '../purposes/data-use.ts'
import type { Purpose } from '../purposes/purpose.ts'
import { termsAsDataUse } from '../terms/data-use.ts'
import type { DataUse } from '../terms/duos-data-use.ts'
import type { Terms } from '../terms/terms.ts'
import { workedOutOnce } from '../text/worked-out-once.ts'
import { coveredByAny } from './permission-rules.ts'
import { reason } from './reasons.ts'
import type { Because, Rule, Ruling } from './verdict.ts'

/** DUOS's answer with the six answers it is made of. Here a person beats a denial, unlike in our own rules. */
export type DuosJudgement = { readonly verdict: Ruling; readonly because: readonly Because[] }

/** The rules of DUOS on our own terms and purposes. What DUOS has no field for, it cannot take into account. */
export const judgeAsDuos = (purpose: Purpose, terms: Terms, ontology: Ontology): DuosJudgement =>
  judgeDataUse(statedPurpose(purpose), statedTerms(terms), ontology)

const statedPurpose = workedOutOnce(purposeAsDataUse)
const statedTerms = workedOutOnce(termsAsDataUse)

/** The published rules of DUOS, version 4, on two statements in its own shape, field for field. */
export function judgeDataUse(purpose: DataUse, dataset: DataUse, ontology: Ontology): DuosJudgement {
  const lost = purpose.diseaseRestrictions.find((disease) => lookUpFails(disease, ontology))
  if (lost !== undefined) {
    const because = [reason('duosLookUpFailed', 'deny', 'DS', 'diseaseRestrictions', ontology.release, lost)]
    return { verdict: 'deny', because }
  }
  const disease = diseaseRule(purpose, dataset, ontology)
  const medical = medicalRule(purpose, dataset)
  const ancestry = ancestryRule(purpose, dataset)
  const methods = methodsRule(purpose, dataset, disease)
  const nonProfit = nonProfitRule(purpose, dataset)
  const rules = { disease, medical, ancestry, methods, nonProfit }
  const because = [disease, medical, ancestry, methods, nonProfit, personRule(purpose, dataset, rules)]
  const effects = because.map(({ effect }) => effect)
  const verdict = effects.includes('review') ? 'review' : effects.includes('deny') ? 'deny' : 'permit'
  return { verdict, because }
}

/** A system that was never loaded was never looked up: its codes can only equal one another. */
const lookUpFails = (disease: string, ontology: Ontology): boolean =>
  ontology.systems.has(systemOf(disease)) && !ontology.has(disease)

const answered = (rule: Rule, allowed: boolean, term: string, purpose: string): Because =>
  reason(rule, allowed ? 'permit' : 'deny', term, purpose)

const permissionOf = (dataset: DataUse): string => {
  if (dataset.generalUse) return 'GRU'
  if (dataset.hmbResearch) return 'HMB'
  if (dataset.diseaseRestrictions.length > 0) return 'DS'
  return dataset.populationOriginsAncestry ? 'POA' : 'UNSTATED'
}

function diseaseRule(purpose: DataUse, dataset: DataUse, ontology: Ontology): Because {
  const asked = purpose.diseaseRestrictions
  const free = asked.length > 0 && (dataset.generalUse || dataset.hmbResearch)
  const outside = free
    ? undefined
    : asked.find((disease) => coveredByAny(dataset.diseaseRestrictions, disease, ontology) !== 'yes')
  const effect: Ruling = outside === undefined ? 'permit' : 'deny'
  const wanted = dataset.diseaseRestrictions.join(' ')
  return reason('duosDisease', effect, permissionOf(dataset), 'diseaseRestrictions', wanted, outside ?? asked.join(' '))
}

function medicalRule(purpose: DataUse, dataset: DataUse): Because {
  const both = purpose.hmbResearch === undefined && dataset.hmbResearch === undefined
  const permitted = both || dataset.generalUse || (purpose.hmbResearch && dataset.hmbResearch)
  const clash =
    (dataset.hmbResearch && purpose.generalUse) ||
    (purpose.hmbResearch && dataset.diseaseRestrictions.length > 0) ||
    (purpose.hmbResearch && dataset.populationOriginsAncestry)
  return answered('duosMedical', Boolean(permitted) || !clash, permissionOf(dataset), 'hmbResearch')
}

/** An ancestry answer of "false" is still an answer to DUOS, and it denies. */
function ancestryRule(purpose: DataUse, dataset: DataUse): Because {
  const permitted =
    purpose.populationOriginsAncestry === undefined ||
    dataset.generalUse ||
    (purpose.populationOriginsAncestry && dataset.populationOriginsAncestry)
  return answered('duosAncestry', Boolean(permitted), permissionOf(dataset), 'populationOriginsAncestry')
}

function methodsRule(purpose: DataUse, dataset: DataUse, disease: Because): Because {
  const noDisease = purpose.diseaseRestrictions.length === 0 && dataset.diseaseRestrictions.length === 0
  const broad = dataset.generalUse || dataset.hmbResearch || dataset.populationOriginsAncestry
  const permitted = noDisease || !purpose.methodsResearch || broad || disease.effect === 'permit'
  return answered('duosMethods', Boolean(permitted), permissionOf(dataset), 'methodsResearch')
}

const nonProfitRule = (purpose: DataUse, dataset: DataUse): Because =>
  answered('duosNonProfit', !dataset.nonProfitUse || purpose.nonProfitUse === true, 'NPU', 'nonProfitUse')

const SENSITIVE = [
  'controls',
  'population',
  'pediatric',
  'vulnerablePopulations',
  'illegalBehavior',
  'sexualDiseases',
  'psychologicalTraits',
  'notHealth',
  'stigmatizeDiseases',
] as const

type Rules = Readonly<Record<'disease' | 'medical' | 'ancestry' | 'methods' | 'nonProfit', Because>>

/** The sixth rule: sensitive subjects need a person, and so does a purpose that none of the other rules is about. */
function personRule(purpose: DataUse, dataset: DataUse, rules: Rules): Because {
  const subject = purpose.gender === undefined ? SENSITIVE.find((one) => purpose[one]) : 'gender'
  if (subject !== undefined) return reason('duosPersonNeeded', 'review', 'any', subject, undefined, 'true')
  if (purpose.diseaseRestrictions.length > 0) return rules.disease
  if (purpose.hmbResearch || purpose.generalUse) return rules.medical
  if (purpose.populationOriginsAncestry) return rules.ancestry
  if (purpose.methodsResearch) return rules.methods
  if (purpose.nonProfitUse !== undefined || dataset.nonProfitUse !== undefined) return rules.nonProfit
  return reason('duosPersonNeeded', 'review', permissionOf(dataset), 'research')
}

import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { jsonLines, rows } from './files.ts'

const NDJSON = 'application/fhir+ndjson'
const DISEASES = [
  ['E10', '1型糖尿病'],
  ['E11', '2型糖尿病'],
  ['E11', '2型糖尿病'],
  ['E14', '詳細不明の糖尿病'],
] as const
const MEDICINES = ['メトホルミン', 'シタグリプチン', 'エンパグリフロジン', 'インスリン グラルギン'] as const

/** Four kinds of resources of invented outpatients. Days are counted from each patient's first visit. */
export function fhirFiles(patients: number, seed: number): readonly SeedFile[] {
  const dice = new Dice(seed)
  const ids = rows(patients, (index) => `p${String(index + 1).padStart(4, '0')}`)
  const subject = (id: string) => ({ reference: `Patient/${id}` })
  const people = ids.map((id) => ({
    resourceType: 'Patient',
    id,
    gender: dice.one(['male', 'female']),
    birthDate: String(dice.between(1940, 1995)),
  }))
  const conditions = ids.map((id) => {
    const [code, display] = dice.one(DISEASES)
    const coding = [{ system: 'http://hl7.org/fhir/sid/icd-10', code, display }]
    return { resourceType: 'Condition', id: `c-${id}`, subject: subject(id), code: { coding } }
  })
  const observations = ids.flatMap((id) =>
    rows(4, (visit) => ({
      resourceType: 'Observation',
      id: `o-${id}-${visit + 1}`,
      status: 'final',
      subject: subject(id),
      code: { coding: [{ system: 'http://loinc.org', code: '4548-4', display: 'HbA1c (NGSP)' }] },
      effectiveDateTime: `2021-${String(1 + visit * 3).padStart(2, '0')}-${String(dice.between(1, 28)).padStart(2, '0')}`,
      valueQuantity: { value: Number(dice.around(7.3, 1.1).toFixed(1)), unit: '%' },
    })),
  )
  const medication = ids.map((id) => ({
    resourceType: 'MedicationRequest',
    id: `m-${id}`,
    status: 'active',
    intent: 'order',
    subject: subject(id),
    medicationCodeableConcept: { text: dice.one(MEDICINES) },
  }))
  return [
    jsonLines('Patient.ndjson', people, NDJSON),
    jsonLines('Condition.ndjson', conditions, NDJSON),
    jsonLines('Observation.ndjson', observations, NDJSON),
    jsonLines('MedicationRequest.ndjson', medication, NDJSON),
  ]
}

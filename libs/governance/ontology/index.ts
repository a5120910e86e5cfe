export { readDiseaseCode, systemOf } from './disease-code.ts'
export { ICD10 } from './icd10.ts'
export { type Coverage, type Ontology, wordDisease } from './ontology.ts'

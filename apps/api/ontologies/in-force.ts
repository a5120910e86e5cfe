import { ICD10, type Ontology } from '@raireki/governance'

/**
 * The diseases this process matches with: ICD-10, and what operators have activated. One registry has one set of them,
 * so it stands here once for all who match or put codes into words; `Ontologies` alone changes it.
 */
let inForce: Ontology = ICD10

export const diseasesInForce = (): Ontology => inForce

export function putInForce(ontology: Ontology): void {
  inForce = ontology
}

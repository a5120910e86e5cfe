import { readFile } from 'node:fs/promises'
import { combineOntologies, ICD10, type Ontology, readOntologyText } from '@raireki/governance'
import type { Lang } from '../words/local.ts'
import { accepted } from './json-file.ts'

/** ICD-10, and beside it whatever OBO or OBO-Graph file was given. */
export async function readOntology(file: string | undefined, lang: Lang): Promise<Ontology> {
  if (file === undefined) return ICD10
  const parsed = readOntologyText(await readFile(file, 'utf8'))
  return combineOntologies(ICD10, accepted(parsed, file, lang).ontology)
}

import { flaw, type Parsed } from '../text/flaw.ts'
import { type OntologySource, ontologyOf } from './graph.ts'
import { readObo } from './obo.ts'
import { readOboGraph } from './obo-graph.ts'
import type { Ontology } from './ontology.ts'

/** An ontology that holds together, beside what it was read from. */
export type ImportedOntology = { readonly source: OntologySource; readonly ontology: Ontology }

/**
 * Reads an ontology from the text of a file, OBO or OBO-Graph JSON, whichever it is. Refused with every circle, every
 * missing parent and every code that is defined twice, as many as a person can read.
 */
export function readOntologyText(text: string): Parsed<ImportedOntology> {
  const read = /^\uFEFF?\s*\{/.test(text) ? readJson(text) : readObo(text)
  if (!read.ok) return read
  const ontology = ontologyOf(read.value, read.value.nodes)
  return ontology.ok ? { ok: true, value: { source: read.value, ontology: ontology.value } } : ontology
}

function readJson(text: string): Parsed<OntologySource> {
  try {
    return readOboGraph(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    const detail = (error as Error).message
    return {
      ok: false,
      flaws: [flaw('', 'notAnOntology', `正しい JSON ではありません：${detail}`, `This is not valid JSON: ${detail}.`)],
    }
  }
}

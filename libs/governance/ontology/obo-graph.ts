import { z } from 'zod'
import type { Parsed } from '../text/flaw.ts'
import { flawsOf } from '../text/read-issues.ts'
import { readDiseaseCode } from './disease-code.ts'
import { type DiseaseNode, type OntologySource, ontologyOf } from './graph.ts'
import { icd10Of, versionOf } from './obo.ts'
import type { Ontology } from './ontology.ts'

const graph = z.object({
  id: z.string().optional(),
  meta: z.object({ version: z.string().optional() }).optional(),
  nodes: z.array(
    z.object({
      id: z.string(),
      lbl: z.string().optional(),
      type: z.string().optional(),
      meta: z
        .object({
          deprecated: z.boolean().optional(),
          synonyms: z.array(z.object({ val: z.string() })).optional(),
          xrefs: z.array(z.object({ val: z.string() })).optional(),
          basicPropertyValues: z.array(z.object({ pred: z.string(), val: z.string() })).optional(),
        })
        .optional(),
    }),
  ),
  edges: z.array(z.object({ sub: z.string(), pred: z.string(), obj: z.string() })).default([]),
})

const document = z.object({ graphs: z.array(graph).min(1) })

/** An ontology in the OBO Graphs JSON format, ready to match with. */
export function parseOboGraph(json: unknown): Parsed<Ontology> {
  const read = readOboGraph(json)
  return read.ok ? ontologyOf(read.value, read.value.nodes) : read
}

/** Reads an ontology in the OBO Graphs JSON format. Deprecated classes are left out; only `is_a` edges count. */
export function readOboGraph(json: unknown): Parsed<OntologySource> {
  const parsed = document.safeParse(json)
  if (!parsed.success) return { ok: false, flaws: flawsOf(parsed.error.issues.slice(0, 20), json) }
  const parents = new Map<string, string[]>()
  const nodes = new Map<string, DiseaseNode>()
  for (const { edges } of parsed.data.graphs) {
    for (const { sub, pred, obj } of edges) {
      if (pred !== 'is_a') continue
      const code = codeOf(sub)
      const known = parents.get(code)
      if (known === undefined) parents.set(code, [codeOf(obj)])
      else known.push(codeOf(obj))
    }
  }
  for (const { nodes: listed } of parsed.data.graphs) {
    for (const { id, lbl, type, meta } of listed) {
      if (meta?.deprecated || (type !== undefined && type !== 'CLASS')) continue
      const code = codeOf(id)
      nodes.set(code, nodeOf(code, lbl, parents.get(code) ?? [], meta))
    }
  }
  const [first] = parsed.data.graphs
  const name =
    first?.id
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? 'obograph'
  const version = versionOf(first?.meta?.version ?? 'undated')
  return { ok: true, value: { name, version, nodes: [...nodes.values()] } }
}

type Meta = z.infer<typeof graph>['nodes'][number]['meta']

/** In OBO Graphs, what OBO calls `alt_id` is a property of the class. */
const FORMER = 'http://www.geneontology.org/formats/oboInOwl#hasAlternativeId'

function nodeOf(code: string, name: string | undefined, parents: readonly string[], meta: Meta): DiseaseNode {
  const synonyms = (meta?.synonyms ?? []).map(({ val }) => val)
  const icd10 = (meta?.xrefs ?? []).flatMap(({ val }) => icd10Of(val))
  const former = (meta?.basicPropertyValues ?? []).filter(({ pred }) => pred === FORMER).map(({ val }) => codeOf(val))
  return {
    code,
    ...(name === undefined ? {} : { name }),
    parents,
    ...(former.length === 0 ? {} : { formerCodes: former }),
    ...(synonyms.length === 0 ? {} : { synonyms }),
    ...(icd10.length === 0 ? {} : { icd10 }),
  }
}

const codeOf = (iri: string): string => readDiseaseCode(iri) ?? iri

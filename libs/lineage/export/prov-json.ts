import type { Edge } from '../edges/edge.ts'
import { type DescribedLineage, type DescribedVersion, makingRuns } from './described.ts'

type Attributes = Record<string, unknown>
type Records = Record<string, Attributes>

/** A W3C PROV-JSON document. */
export type ProvDocument = {
  readonly prefix: Record<string, string>
  readonly entity: Records
  readonly activity: Records
  readonly agent: Records
  readonly used: Records
  readonly wasGeneratedBy: Records
  readonly wasDerivedFrom: Records
  readonly wasAttributedTo: Records
}

/**
 * Writes part of a lineage as PROV-JSON.
 *
 * `base` is the address under which the registry's ids are known, ending in `/` or `#`.
 * A version is an entity, a run an activity. An evaluation used the model and the data, and made neither.
 */
export function provJson({ versions, edges }: DescribedLineage, base: string): ProvDocument {
  const document: ProvDocument = {
    prefix: { raireki: base },
    entity: Object.fromEntries(versions.map((version) => [name(version.id), entity(version)])),
    activity: {},
    agent: {},
    used: {},
    wasGeneratedBy: {},
    wasDerivedFrom: {},
    wasAttributedTo: {},
  }
  for (const { id, owner } of versions) if (owner) attribute(document, id, owner)
  for (const { run, derived, edges: made } of makingRuns(edges.filter(isMaking))) {
    const activity = name(`run/${run}/${derived}`)
    document.activity[activity] = {}
    document.wasGeneratedBy[`_:g/${run}/${derived}`] = { 'prov:entity': name(derived), 'prov:activity': activity }
    for (const edge of made) derive(document, edge, activity)
  }
  for (const edge of edges.filter((edge) => !isMaking(edge))) evaluate(document, edge)
  return document
}

function isMaking({ kind }: Edge): boolean {
  return kind !== 'evaluatedOn'
}

function entity({ kind, title, digest }: DescribedVersion): Attributes {
  return {
    'prov:type': qualified(kind),
    'prov:label': title,
    ...(digest !== undefined && { 'raireki:sha256': digest }),
  }
}

function attribute(document: ProvDocument, id: string, owner: { id: string; name: string }): void {
  document.agent[name(owner.id)] = {
    'prov:type': { $: 'prov:Organization', type: 'prov:QUALIFIED_NAME' },
    'prov:label': owner.name,
  }
  document.wasAttributedTo[`_:a/${id}`] = { 'prov:entity': name(id), 'prov:agent': name(owner.id) }
}

function derive(document: ProvDocument, edge: Edge, activity: string): void {
  document.used[`_:u/${edge.id}`] = { 'prov:activity': activity, 'prov:entity': name(edge.origin) }
  document.wasDerivedFrom[name(`edge/${edge.id}`)] = {
    'prov:generatedEntity': name(edge.derived),
    'prov:usedEntity': name(edge.origin),
    'prov:activity': activity,
    ...aboutEdge(edge),
  }
}

function evaluate(document: ProvDocument, edge: Edge): void {
  const activity = name(`evaluation/${edge.id}`)
  document.activity[activity] = aboutEdge(edge)
  document.used[`_:m/${edge.id}`] = { 'prov:activity': activity, 'prov:entity': name(edge.derived) }
  document.used[`_:u/${edge.id}`] = { 'prov:activity': activity, 'prov:entity': name(edge.origin) }
}

function aboutEdge({ kind, evidence, grant, weight, recordedAt }: Edge): Attributes {
  return {
    'prov:type': qualified(kind),
    'raireki:evidence': evidence,
    'raireki:recordedAt': { $: recordedAt, type: 'xsd:dateTime' },
    ...(grant !== undefined && { 'raireki:grant': qualified(grant) }),
    ...(weight !== undefined && { 'raireki:weight': weight }),
  }
}

function name(id: string): string {
  return `raireki:${id}`
}

function qualified(id: string): Attributes {
  return { $: name(id), type: 'prov:QUALIFIED_NAME' }
}

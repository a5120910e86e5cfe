import type { Edge } from '../edges/edge.ts'
import { EDGE_RULES } from '../edges/kinds.ts'
import { type DescribedLineage, type DescribedVersion, type MakingRun, makingRuns } from './described.ts'

/** Who sends the events, and under which names. */
export type OpenLineageSender = {
  /** The namespace of the registry's jobs and datasets, such as `https://registry.example`. */
  readonly namespace: string
  /** An address that says which software this is. */
  readonly producer: string
  /** Where the schema of our own facet can be read. */
  readonly facetSchema: string
}

type Facet = { readonly _producer: string; readonly _schemaURL: string } & Readonly<Record<string, unknown>>
type NamedDataset = {
  readonly namespace: string
  readonly name: string
  readonly facets: Readonly<Record<string, Facet>>
}

/** An OpenLineage 2-0-2 run event. */
export type RunEvent = {
  readonly eventType: 'COMPLETE'
  readonly eventTime: string
  readonly producer: string
  readonly schemaURL: string
  readonly run: { readonly runId: string }
  readonly job: { readonly namespace: string; readonly name: string }
  readonly inputs: readonly NamedDataset[]
  readonly outputs: readonly NamedDataset[]
}

const RUN_EVENT = 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent'

/**
 * Writes part of a lineage as OpenLineage events, one for each run that made something.
 *
 * OpenLineage knows only datasets and has no facet for models, so models go as datasets too, and what we know of them
 * goes into a facet of our own. Run ids must be UUIDs there; runs without an id take the version's, which is one.
 */
export function openLineageEvents({ versions, edges }: DescribedLineage, sender: OpenLineageSender): RunEvent[] {
  const described = new Map(versions.map((version) => [version.id, version]))
  return makingRuns(edges).map((making) => runEvent(making, described, sender))
}

function runEvent(
  { run, derived, edges }: MakingRun,
  described: ReadonlyMap<string, DescribedVersion>,
  sender: OpenLineageSender,
): RunEvent {
  const { namespace, producer } = sender
  const kinds = [...new Set(edges.map(({ kind }) => kind))].sort()
  return {
    eventType: 'COMPLETE',
    eventTime: edges
      .map(({ recordedAt }) => recordedAt)
      .sort()
      .at(-1)!,
    producer,
    schemaURL: RUN_EVENT,
    run: { runId: run },
    job: { namespace, name: `${kinds.join('+')}/${derived}` },
    inputs: originsOf(edges).map((origin) => {
      const made = edges.filter((edge) => edge.origin === origin)
      return dataset(origin, { links: made.map(linkFacts) }, described, sender)
    }),
    outputs: [dataset(derived, {}, described, sender)],
  }
}

// A model may be trained and evaluated on one dataset; an input is still listed once.
function originsOf(edges: readonly Edge[]): string[] {
  return [...new Set(edges.map(({ origin }) => origin))]
}

function linkFacts({ kind, evidence, grant, weight }: Edge): Readonly<Record<string, unknown>> {
  const { terms, withdrawal } = EDGE_RULES[kind]
  return {
    kind,
    evidence,
    terms,
    withdrawal,
    ...(grant !== undefined && { grant }),
    ...(weight !== undefined && { weight }),
  }
}

function dataset(
  id: string,
  facts: Readonly<Record<string, unknown>>,
  described: ReadonlyMap<string, DescribedVersion>,
  { namespace, producer, facetSchema }: OpenLineageSender,
): NamedDataset {
  const version = described.get(id)
  const known = version && {
    kind: version.kind,
    title: version.title,
    ...(version.digest && { sha256: version.digest }),
  }
  const facet = { _producer: producer, _schemaURL: facetSchema, ...known, ...facts }
  return { namespace, name: id, facets: { raireki_version: facet } }
}

import fc from 'fast-check'
import { edge, worlds } from '../testing/lineages.ts'
import type { DescribedLineage } from './described.ts'
import { openLineageEvents } from './open-lineage.ts'
import { provJson } from './prov-json.ts'

const id = (n: number) => `0199f3a0-0000-7000-8000-${String(n).padStart(12, '0')}`
const run = id(90)
const story: DescribedLineage = {
  versions: [
    {
      id: id(1),
      kind: 'dataset',
      title: '退院サマリー v1',
      digest: 'ab'.repeat(32),
      owner: { id: id(50), name: 'Aoba Hospital' },
    },
    { id: id(2), kind: 'model', title: 'Base 13B' },
    { id: id(3), kind: 'model', title: 'Ward 13B' },
  ],
  edges: [
    edge(id(10), 'trainedOn', id(3), id(1), { run, grant: id(70), evidence: 'verified' }),
    edge(id(11), 'continuedPretrainedFrom', id(3), id(2), { run, recordedAt: '2026-11-21T00:00:00.000Z' }),
    edge(id(12), 'evaluatedOn', id(3), id(1)),
  ],
}
const base = 'https://registry.example/id/'
const sender = {
  namespace: 'https://registry.example',
  producer: 'https://registry.example/raireki/0.1.0',
  facetSchema: 'https://registry.example/schema/version-facet.json',
}

const describedWorlds = worlds().map(
  ({ kinds, edges }): DescribedLineage => ({
    versions: [...kinds].map(([version, kind]) => ({ id: version, kind, title: `"${version}"\n` })),
    edges: edges.map(({ kind, derived, origin }, at) => edge(`e${at}`, kind, derived, origin)),
  }),
)

describe('PROV-JSON', () => {
  it('says a model was made, from what, by which run, and whose the data is', () => {
    const document = provJson(story, base)
    expect(document.prefix).toEqual({ raireki: base })
    expect(document.entity[`raireki:${id(1)}`]).toEqual({
      'prov:type': { $: 'raireki:dataset', type: 'prov:QUALIFIED_NAME' },
      'prov:label': '退院サマリー v1',
      'raireki:sha256': 'ab'.repeat(32),
    })
    expect(document.wasDerivedFrom[`raireki:edge/${id(10)}`]).toMatchObject({
      'prov:generatedEntity': `raireki:${id(3)}`,
      'prov:usedEntity': `raireki:${id(1)}`,
      'prov:activity': `raireki:run/${run}/${id(3)}`,
      'raireki:evidence': 'verified',
    })
    expect(Object.values(document.wasAttributedTo)).toEqual([
      { 'prov:entity': `raireki:${id(1)}`, 'prov:agent': `raireki:${id(50)}` },
    ])
  })

  it('does not say that a model derives from what it was measured on', () => {
    const { wasDerivedFrom, activity, used } = provJson(story, base)
    expect(Object.keys(wasDerivedFrom)).toHaveLength(2)
    expect(activity[`raireki:evaluation/${id(12)}`]).toMatchObject({ 'prov:type': { $: 'raireki:evaluatedOn' } })
    const measured = Object.values(used).filter((use) => use['prov:activity'] === `raireki:evaluation/${id(12)}`)
    expect(measured.map((use) => use['prov:entity'])).toEqual([`raireki:${id(3)}`, `raireki:${id(1)}`])
  })

  it('is JSON with every version in it, and refers to nothing that is not', () => {
    fc.assert(
      fc.property(describedWorlds, (lineage) => {
        const document = JSON.parse(JSON.stringify(provJson(lineage, base))) as ReturnType<typeof provJson>
        expect(Object.keys(document.entity).toSorted()).toEqual(
          lineage.versions.map(({ id }) => `raireki:${id}`).toSorted(),
        )
        const relations = [document.used, document.wasGeneratedBy, document.wasDerivedFrom].flatMap(Object.values)
        for (const relation of relations) {
          for (const role of ['prov:entity', 'prov:generatedEntity', 'prov:usedEntity']) {
            if (role in relation) expect(document.entity).toHaveProperty([relation[role] as string])
          }
          expect(document.activity).toHaveProperty([relation['prov:activity'] as string])
        }
        const evaluations = lineage.edges.filter(({ kind }) => kind === 'evaluatedOn').length
        expect(Object.keys(document.wasDerivedFrom)).toHaveLength(lineage.edges.length - evaluations)
        expect(Object.keys(document.used)).toHaveLength(lineage.edges.length + evaluations)
      }),
    )
  })
})

describe('OpenLineage events', () => {
  it('tell one run with its inputs and its output', () => {
    const [made, measured] = openLineageEvents(story, sender)
    expect(made).toMatchObject({
      eventType: 'COMPLETE',
      eventTime: '2026-11-21T00:00:00.000Z',
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
      run: { runId: run },
      job: { namespace: sender.namespace, name: `continuedPretrainedFrom+trainedOn/${id(3)}` },
    })
    expect(made!.inputs.map(({ name }) => name)).toEqual([id(1), id(2)])
    expect(made!.outputs.map(({ name }) => name)).toEqual([id(3)])
    expect(made!.inputs[0]!.facets).toEqual({
      raireki_version: {
        _producer: sender.producer,
        _schemaURL: sender.facetSchema,
        kind: 'dataset',
        title: '退院サマリー v1',
        sha256: 'ab'.repeat(32),
        links: [{ kind: 'trainedOn', evidence: 'verified', terms: 'carried', withdrawal: 'carried', grant: id(70) }],
      },
    })
    expect(measured!.run.runId).toBe(id(3))
  })

  it('are JSON, have all that the specification requires, and tell every edge once', () => {
    fc.assert(
      fc.property(describedWorlds, (lineage) => {
        const events = JSON.parse(JSON.stringify(openLineageEvents(lineage, sender))) as ReturnType<
          typeof openLineageEvents
        >
        const told = events.flatMap(({ inputs, outputs }) =>
          inputs.flatMap(({ name, facets }) =>
            (facets.raireki_version!.links as { kind: string }[]).map(
              ({ kind }) => `${kind} ${outputs[0]!.name} ${name}`,
            ),
          ),
        )
        const expected = lineage.edges.map(({ kind, derived, origin }) => `${kind} ${derived} ${origin}`)
        expect(told.toSorted()).toEqual(expected.toSorted())
        for (const event of events) {
          expect(event).toMatchObject({ eventTime: expect.any(String), producer: sender.producer, outputs: [{}] })
          for (const { namespace, facets } of [...event.inputs, ...event.outputs]) {
            expect(namespace).toBe(sender.namespace)
            expect(facets.raireki_version).toMatchObject({
              _producer: sender.producer,
              _schemaURL: sender.facetSchema,
            })
          }
        }
      }),
    )
  })
})

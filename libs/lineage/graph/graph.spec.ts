import fc from 'fast-check'
import { ancestorsOf, lineageOf, link, worlds } from '../testing/lineages.ts'
import { assembleLineage } from './lineage.ts'
import { comesFrom, edgesAmong, layersOf, leavesOf, pathsBetween, rootsOf } from './shape.ts'
import { downstreamOf, pathTo, ringsOf, upstreamOf, walk } from './walk.ts'

/*
 * d1 ─ m1 ─ m2 ─ x1
 * d2 ─┘   └ m3 ─┘    m3 was evaluated on d2
 */
const family = lineageOf(
  [
    link('trainedOn', 'm1', 'd1'),
    link('trainedOn', 'm1', 'd2'),
    link('fineTunedFrom', 'm2', 'm1'),
    link('quantizedFrom', 'm3', 'm1'),
    link('mergedFrom', 'x1', 'm2'),
    link('mergedFrom', 'x1', 'm3'),
    link('evaluatedOn', 'm3', 'd2'),
  ],
  ['lonely'],
)

describe('assembling a lineage', () => {
  it('puts every version after all it was made from', () => {
    fc.assert(
      fc.property(worlds(), ({ kinds, edges }) => {
        const { order } = lineageOf(edges, [...kinds.keys()])
        expect(order.toSorted()).toEqual([...kinds.keys()].toSorted())
        const place = new Map(order.map((version, at) => [version, at]))
        for (const { derived, origin } of edges) expect(place.get(origin)!).toBeLessThan(place.get(derived)!)
      }),
    )
  })

  it('refuses a cycle and shows exactly it, not what merely hangs on it', () => {
    const assembled = assembleLineage([
      link('trainedOn', 'a', 'd'),
      link('mergedFrom', 'a', 'c'),
      link('mergedFrom', 'b', 'a'),
      link('mergedFrom', 'c', 'b'),
      link('quantizedFrom', 'below', 'c'),
    ])
    if (!assembled.refused) throw new Error('the cycle went unnoticed')
    expect(assembled.cycle.toSorted()).toEqual(['a', 'b', 'c'])
    const at = assembled.cycle.indexOf('c')
    expect(assembled.cycle.at((at + 1) % 3)).toBe('b')
  })

  it('refuses a version made from itself', () => {
    expect(assembleLineage([link('mergedFrom', 'a', 'a')])).toEqual({
      refused: true,
      code: 'CycleInLineage',
      cycle: ['a'],
    })
  })
})

describe('walking', () => {
  it('finds what was used and what was made, nearest first', () => {
    expect(upstreamOf(family, 'x1').found).toEqual(['m2', 'm3', 'm1', 'd2', 'd1'])
    expect(downstreamOf(family, 'd1').found).toEqual(['m1', 'm2', 'm3', 'x1'])
    expect(upstreamOf(family, 'lonely').found).toEqual([])
    expect(ringsOf(downstreamOf(family, 'd1'))).toEqual([['d1'], ['m1'], ['m2', 'm3'], ['x1']])
  })

  it('stops where it is told to', () => {
    expect(upstreamOf(family, 'x1', { depth: 1 }).found).toEqual(['m2', 'm3'])
    expect(upstreamOf(family, 'x1', { depth: 0 }).found).toEqual([])
    const withoutEvaluation = downstreamOf(family, 'd2', { follows: ({ kind }) => kind !== 'evaluatedOn' })
    expect(withoutEvaluation.distance.get('m3')).toBe(2)
  })

  it('finds exactly the ancestors, and shows a shortest way to each', () => {
    fc.assert(
      fc.property(worlds(), fc.nat(), ({ kinds, edges }, pick) => {
        const start = [...kinds.keys()][pick % kinds.size]!
        const lineage = lineageOf(edges, [...kinds.keys()])
        const walked = upstreamOf(lineage, start)
        expect(walked.found.toSorted()).toEqual([...ancestorsOf(edges, start)].toSorted())
        for (const found of walked.found) {
          const path = pathTo(walked, found)
          expect(path).toHaveLength(walked.distance.get(found)!)
          expect([path[0]!.derived, path.at(-1)!.origin]).toEqual([start, found])
          for (const [at, step] of path.slice(1).entries()) expect(step.derived).toBe(path[at]!.origin)
          const { paths } = pathsBetween(lineage, start, found, 1000)
          expect(Math.min(...paths.map(({ length }) => length))).toBe(path.length)
        }
      }),
    )
  })

  it('sees the same links from both ends', () => {
    fc.assert(
      fc.property(worlds(8), ({ kinds, edges }) => {
        const lineage = lineageOf(edges, [...kinds.keys()])
        for (const a of kinds.keys()) {
          for (const b of kinds.keys()) {
            expect(downstreamOf(lineage, a).via.has(b)).toBe(comesFrom(lineage, b, a))
          }
        }
      }),
    )
  })

  it('starts from several versions at once', () => {
    const walked = walk(family, ['d1', 'm2', 'd1'], 'downstream')
    expect(walked.starts).toEqual(['d1', 'm2'])
    expect(walked.distance.get('x1')).toBe(1)
  })

  it('goes down a hundred thousand generations, and through 2^50 ways, without losing its breath', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => link('fineTunedFrom', `m${at + 1}`, `m${at}`))
    const deep = downstreamOf(lineageOf(chain), 'm0')
    expect(deep.found).toHaveLength(100_000)
    expect(pathTo(deep, 'm100000')).toHaveLength(100_000)
    const diamonds = Array.from({ length: 50 }, (_, at) => [
      link('mergedFrom', `a${at}`, `m${at}`),
      link('mergedFrom', `b${at}`, `m${at}`),
      link('mergedFrom', `m${at + 1}`, `a${at}`),
      link('mergedFrom', `m${at + 1}`, `b${at}`),
    ]).flat()
    const lineage = lineageOf(diamonds)
    expect(downstreamOf(lineage, 'm0').found).toHaveLength(150)
    const ways = pathsBetween(lineage, 'm50', 'm0', 10)
    expect(ways.paths).toHaveLength(10)
    expect(ways.complete).toBe(false)
  })
})

describe('the shape of a lineage', () => {
  it('has roots, leaves and columns', () => {
    expect(rootsOf(family).toSorted()).toEqual(['d1', 'd2', 'lonely'])
    expect(leavesOf(family).toSorted()).toEqual(['lonely', 'x1'])
    expect(layersOf(family).map((layer) => layer.toSorted())).toEqual([
      ['d1', 'd2', 'lonely'],
      ['m1'],
      ['m2', 'm3'],
      ['x1'],
    ])
  })

  it('keeps only the edges among the versions asked for', () => {
    expect(edgesAmong(family, new Set(['m1', 'm2', 'd1']))).toEqual([
      link('trainedOn', 'm1', 'd1'),
      link('fineTunedFrom', 'm2', 'm1'),
    ])
  })

  it('tells every way from a model back to a dataset', () => {
    const { paths, complete } = pathsBetween(family, 'x1', 'd2', 10)
    const ways = paths.map((path) => path.map(({ kind, origin }) => `${kind} ${origin}`).join(', '))
    expect(complete).toBe(true)
    expect(ways.toSorted()).toEqual([
      'mergedFrom m2, fineTunedFrom m1, trainedOn d2',
      'mergedFrom m3, evaluatedOn d2',
      'mergedFrom m3, quantizedFrom m1, trainedOn d2',
    ])
    expect(pathsBetween(family, 'd2', 'x1', 10)).toEqual({ paths: [], complete: true })
    expect(pathsBetween(family, 'x1', 'x1', 10)).toEqual({ paths: [], complete: true })
  })
})

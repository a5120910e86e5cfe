import fc from 'fast-check'
import { carriesWithdrawal } from '../edges/kinds.ts'
import { ancestorsOf, lineageOf, link, worlds } from '../testing/lineages.ts'
import { withdrawalReach } from './withdrawal-reach.ts'

const worldsAndWithdrawals = worlds().chain((world) =>
  fc.tuple(fc.constant(world), fc.subarray([...world.kinds.keys()]), fc.subarray([...world.kinds.keys()])),
)

describe('the reach of a withdrawal', () => {
  it('finds the trained model, the student it taught and the ward it runs on', () => {
    const lineage = lineageOf([
      link('trainedOn', 'base', 'records'),
      link('distilledFrom', 'student', 'base'),
      link('deployedAs', 'ward', 'student'),
      link('trainedOn', 'unrelated', 'others'),
    ])
    const reach = withdrawalReach(lineage, ['records'])
    expect(reach.reached.map(({ version, distance, carriedBy }) => [version, distance, carriedBy])).toEqual([
      ['base', 1, 'trainedOn'],
      ['student', 2, 'distilledFrom'],
      ['ward', 3, 'deployedAs'],
    ])
    expect(reach.pathTo('ward').map(({ derived }) => derived)).toEqual(['base', 'student', 'ward'])
  })

  it('leaves weights that were only measured alone, but asks for their figures to be looked at again', () => {
    const measured = link('evaluatedOn', 'm', 'test-set')
    const lineage = lineageOf([
      measured,
      link('quantizedFrom', 'small', 'm'),
      link('derivedFrom', 'test-set', 'records'),
    ])
    const reach = withdrawalReach(lineage, ['records'])
    expect(reach.reached.map(({ version }) => version)).toEqual(['test-set'])
    expect(reach.toReview).toEqual([measured])
  })

  it('is exactly what was made, along edges that carry, from what was withdrawn', () => {
    fc.assert(
      fc.property(worldsAndWithdrawals, ([{ kinds, edges }, withdrawn]) => {
        const reach = withdrawalReach(lineageOf(edges, [...kinds.keys()]), withdrawn)
        const expected = [...kinds.keys()].filter((version) => {
          const ancestors = ancestorsOf(edges, version, carriesWithdrawal)
          return !withdrawn.includes(version) && withdrawn.some((start) => ancestors.has(start))
        })
        expect(reach.reached.map(({ version }) => version).toSorted()).toEqual(expected.toSorted())
        for (const { version, distance, carriedBy } of reach.reached) {
          const path = reach.pathTo(version)
          expect(path).toHaveLength(distance)
          expect(withdrawn).toContain(path[0]!.origin)
          expect(path.at(-1)).toMatchObject({ derived: version, kind: carriedBy })
          expect(path.every(carriesWithdrawal)).toBe(true)
        }
      }),
    )
  })

  it('only grows: more withdrawn reaches more, and more edges reach more', () => {
    fc.assert(
      fc.property(worldsAndWithdrawals, fc.nat(), ([{ kinds, edges }, some, others], pick) => {
        const all = [...kinds.keys()]
        const affected = (among: typeof edges, withdrawn: readonly string[]) => {
          const { reached } = withdrawalReach(lineageOf(among, all), withdrawn)
          return [...withdrawn, ...reached.map(({ version }) => version)]
        }
        const before = affected(edges, some)
        expect(affected(edges, [...some, ...others])).toEqual(expect.arrayContaining(before))
        if (edges.length === 0) return
        expect(before).toEqual(expect.arrayContaining(affected(edges.toSpliced(pick % edges.length, 1), some)))
      }),
    )
  })
})

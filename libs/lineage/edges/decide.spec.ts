import fc from 'fast-check'
import { assembleLineage } from '../graph/lineage.ts'
import { standingOf } from '../graph/standing.ts'
import { edge, lineageOf, link, worlds } from '../testing/lineages.ts'
import { decideEdge, type EdgeStanding, type RecordEdge, supersedeEdge } from './decide.ts'
import { wasHeldAt } from './edge.ts'
import { EDGE_KINDS, EDGE_RULES } from './kinds.ts'

const standing: EdgeStanding = {
  derivedKind: 'model',
  originKind: 'dataset',
  isRecorded: false,
  originComesFromDerived: false,
}
const command: RecordEdge = {
  id: 'e1',
  kind: 'trainedOn',
  derived: 'm1',
  origin: 'd1',
  evidence: 'declared',
  at: '2026-11-20T00:00:00.000Z',
  assertedBy: 'person-1',
}

describe('recording an edge', () => {
  it('says what happened, and keeps who said so among the personal parts', () => {
    expect(decideEdge(standing, { ...command, run: 'r1', grant: 'g1', evidence: 'verified' })).toEqual({
      refused: false,
      events: [
        {
          type: 'EdgeRecorded',
          subjects: { edge: 'e1', derived: 'm1', origin: 'd1', grant: 'g1' },
          facts: { kind: 'trainedOn', evidence: 'verified', run: 'r1' },
          personal: { assertedBy: 'person-1' },
        },
      ],
    })
  })

  it('refuses a version made from itself', () => {
    expect(decideEdge(standing, { ...command, origin: 'm1' })).toMatchObject({ refused: true, code: 'SelfEdge' })
  })

  it('refuses ends of the wrong kind, and says which would do', () => {
    expect(decideEdge({ ...standing, derivedKind: 'dataset' }, command)).toMatchObject({
      code: 'WrongKinds',
      facts: { derivedKind: 'dataset', derived: ['model'], origin: ['dataset'] },
    })
    expect(decideEdge({ ...standing, originKind: 'model' }, command)).toMatchObject({ code: 'WrongKinds' })
  })

  it('refuses what is already recorded, and what would close a circle', () => {
    expect(decideEdge({ ...standing, isRecorded: true }, command)).toMatchObject({ code: 'EdgeAlreadyRecorded' })
    expect(decideEdge({ ...standing, originComesFromDerived: true }, command)).toMatchObject({
      code: 'EdgeWouldMakeCycle',
    })
  })

  it('does not call a link verified without the grant that verifies it', () => {
    expect(decideEdge(standing, { ...command, evidence: 'verified' })).toMatchObject({ code: 'VerifiedWithoutGrant' })
  })

  it('takes a weight for merges alone', () => {
    expect(decideEdge(standing, { ...command, weight: 0.5 })).toMatchObject({ code: 'WeightWithoutMerge' })
    const merge = { ...command, kind: 'mergedFrom', origin: 'm2', weight: -0.2 } as const
    expect(decideEdge({ ...standing, originKind: 'model' }, merge).refused).toBe(false)
  })

  it('never lets a cycle in, and turns nothing away that would not have made one', () => {
    const attempts = fc.array(
      fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('fineTunedFrom', 'mergedFrom', 'distilledFrom')),
    )
    fc.assert(
      fc.property(attempts, (choices) => {
        const recorded: RecordEdge[] = []
        for (const [derived, origin, kind] of choices) {
          const lineage = lineageOf(recorded)
          const attempt = { ...command, ...link(kind as 'mergedFrom', `m${derived}`, `m${origin}`) }
          const outcome = decideEdge(
            standingOf(lineage, attempt, () => 'model'),
            attempt,
          )
          if (!outcome.refused) recorded.push(attempt)
          else if (outcome.code !== 'EdgeAlreadyRecorded') {
            expect(assembleLineage([...recorded, attempt]).refused).toBe(true)
          }
        }
        expect(assembleLineage(recorded).refused).toBe(false)
        expect(new Set(recorded.map(({ kind, derived, origin }) => `${kind} ${derived} ${origin}`)).size).toBe(
          recorded.length,
        )
      }),
    )
  })

  it('would record every edge of any lineage the rulebook allows', () => {
    fc.assert(
      fc.property(worlds(), ({ kinds, edges }) => {
        for (const [at, next] of edges.entries()) {
          const known = standingOf(lineageOf(edges.slice(0, at)), next, (version) => kinds.get(version)!)
          expect(decideEdge(known, { ...command, ...next }).refused).toBe(false)
        }
      }),
    )
  })
})

describe('superseding an edge', () => {
  const recorded = edge('e1', 'trainedOn', 'm1', 'd1')

  it('keeps the reason', () => {
    expect(supersedeEdge(recorded, { reason: 'The card named another base model.', supersededBy: 'p' })).toMatchObject({
      refused: false,
      events: [{ type: 'EdgeSuperseded', subjects: { edge: 'e1' }, personal: { supersededBy: 'p' } }],
    })
  })

  it('needs a reason, and an edge that still stands', () => {
    expect(supersedeEdge(recorded, { reason: ' ', supersededBy: 'p' })).toMatchObject({ code: 'ReasonMissing' })
    const gone = { ...recorded, supersededAt: '2026-11-21T00:00:00.000Z' }
    expect(supersedeEdge(gone, { reason: 'again', supersededBy: 'p' })).toMatchObject({ code: 'EdgeAlreadySuperseded' })
  })

  it('leaves the past readable as it was known then', () => {
    const gone = { ...recorded, supersededAt: '2026-11-22T00:00:00.000Z' }
    const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((day) => `${day}T00:00:00.000Z`)
    expect(days.map((day) => wasHeldAt(gone, day))).toEqual([false, true, true, false])
    expect(days.map((day) => wasHeldAt(recorded, day))).toEqual([false, true, true, true])
  })
})

describe('the rulebook of edges', () => {
  it('says every kind in Japanese and in English, in both directions, with its reason', () => {
    for (const kind of EDGE_KINDS) {
      const { upstream, downstream, because } = EDGE_RULES[kind]
      for (const words of [upstream, downstream, because]) {
        expect(words.ja).toMatch(/[ぁ-ん一-龥]/)
        expect(words.en).toMatch(/^[\x20-\x7e]+$/)
      }
      expect(upstream.ja).not.toBe(downstream.ja)
    }
  })

  it('lets terms and withdrawals pass along every kind but evaluation', () => {
    const stopping = EDGE_KINDS.filter((kind) => EDGE_RULES[kind].terms === 'left')
    expect(stopping).toEqual(['evaluatedOn'])
    expect(EDGE_KINDS.filter((kind) => EDGE_RULES[kind].withdrawal === 'left')).toEqual(stopping)
  })
})

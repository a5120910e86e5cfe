import fc from 'fast-check'
import type { ReviewOutcome } from './review-state.ts'
import { type ItemOutcome, type SettledReview, settleRound } from './settlement.ts'

const items = (...ids: string[]) => ids.map((id) => ({ id, outcome: undefined }))
const review = (id: string, itemIds: string[], outcome?: ReviewOutcome, stage = 1): SettledReview => ({
  id,
  itemIds,
  outcome,
  stage,
  refused: [],
})

describe('settling a round', () => {
  it('waits for every panel that sits side by side', () => {
    expect(settleRound(items('a'), [review('x', ['a'], 'approved'), review('y', ['a'])], false)).toEqual({
      items: [],
      abandoned: [],
      next: undefined,
      decided: undefined,
    })
  })

  it('refuses with one rejection, and nobody need go on', () => {
    expect(settleRound(items('a'), [review('x', ['a'], 'rejected'), review('y', ['a'])], true)).toEqual({
      items: [{ itemId: 'a', outcome: 'rejected' }],
      abandoned: ['y'],
      next: undefined,
      decided: 'rejected',
    })
  })

  it('takes to the next stage what is still alive', () => {
    const round = [review('x', ['a', 'b'], 'approved')]
    expect(settleRound(items('a', 'b'), round, true)).toMatchObject({ next: ['a', 'b'], decided: undefined })
  })

  it('decides each provider’s data by its own consent', () => {
    const board = review('board', ['a', 'b'], 'approved')
    const consents = [review('one', ['a'], 'approved', 2), review('two', ['b'], 'rejected', 2)]
    expect(settleRound(items('a', 'b'), [board, ...consents], false)).toMatchObject({
      items: [
        { itemId: 'b', outcome: 'rejected' },
        { itemId: 'a', outcome: 'approved' },
      ],
      decided: 'approved',
    })
  })

  it('takes no further what a panel refused while it approved the rest', () => {
    const board = { ...review('board', ['a', 'b'], 'approved'), refused: ['b'] }
    expect(settleRound(items('a', 'b'), [board], true)).toMatchObject({
      items: [{ itemId: 'b', outcome: 'rejected' }],
      next: ['a'],
    })
    expect(settleRound(items('a', 'b'), [board], false)).toMatchObject({
      items: [
        { itemId: 'b', outcome: 'rejected' },
        { itemId: 'a', outcome: 'approved' },
      ],
      decided: 'approved',
    })
    const beside = review('other', ['b'])
    expect(settleRound(items('a', 'b'), [board, beside], false)).toMatchObject({
      abandoned: ['other'],
      decided: 'approved',
    })
  })

  it('never approves by silence', () => {
    const lapsed = review('x', ['a'], 'lapsed')
    expect(settleRound(items('a'), [lapsed], true)).toMatchObject({ next: ['a'] })
    expect(settleRound(items('a'), [lapsed, review('z', ['a'], 'approved', 2)], false).decided).toBe('approved')
    expect(settleRound(items('a'), [lapsed], false).decided).toBe('rejected')
    expect(settleRound(items('a'), [lapsed, review('y', ['a'], 'approved')], false).decided).toBe('rejected')
    expect(settleRound(items('a', 'b'), [review('x', ['a'], 'approved')], false)).toMatchObject({
      items: [
        { itemId: 'a', outcome: 'approved' },
        { itemId: 'b', outcome: 'rejected' },
      ],
    })
  })

  it('comes to the same whatever the order in which panels close', () => {
    const ids = ['a', 'b', 'c']
    const outcome = fc.constantFrom<ReviewOutcome>('approved', 'rejected')
    const panels = fc.array(fc.tuple(fc.subarray(ids, { minLength: 1 }), outcome), { minLength: 1, maxLength: 5 })
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(panels, order, order, (given, one, other) => {
        expect(closing(given, one)).toEqual(closing(given, other))
      }),
    )
  })

  /** Closes the panels one after the other, settling after each as the registry does. */
  function closing(given: readonly (readonly [string[], ReviewOutcome])[], order: readonly number[]) {
    const known = new Map<string, ItemOutcome>()
    const state = given.map(([itemIds], index) => review(String(index), itemIds))
    let decided: ItemOutcome | undefined
    for (const index of order) {
      if (index >= given.length || decided) continue
      if (state[index]!.outcome) continue
      state[index] = { ...state[index]!, outcome: given[index]![1] }
      const seen = ['a', 'b', 'c'].map((id) => ({ id, outcome: known.get(id) }))
      const settled = settleRound(seen, state, false)
      for (const { itemId, outcome } of settled.items) known.set(itemId, outcome)
      for (const id of settled.abandoned) state[Number(id)] = { ...state[Number(id)]!, outcome: 'abandoned' }
      decided = settled.decided
    }
    return { decided, items: Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1))) }
  }
})

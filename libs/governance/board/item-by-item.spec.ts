import fc from 'fast-check'
import { approvesAny, decisionOf, divisionOf, exceptionRefusal, plainest } from './item-by-item.ts'
import { castVote } from './review.ts'
import { type CastVote, choiceOf, type Review } from './review-state.ts'
import { type Choice, ruleOf } from './rule.ts'
import { standing } from './standing.ts'

const ITEMS = ['a', 'b', 'c']

const review = (votes: readonly CastVote[] = [], seats = 3): Review => ({
  id: 'review',
  requestId: 'request',
  panelId: 'panel',
  applicantId: 'applicant',
  itemIds: ITEMS,
  rule: ruleOf({ quorum: seats }),
  seats: Array.from({ length: seats }, (_, index) => ({
    personId: `member${index}`,
    capacity: 'medicine',
    external: false,
    chair: index === 0,
    veto: false,
    alternate: false,
    called: false,
    recused: false,
  })),
  votes,
  state: 'open',
})
const vote = (member: number, choice: Choice, exceptions: Record<string, Choice> = {}): CastVote => ({
  voterId: `member${member}`,
  choice,
  exceptions: Object.entries(exceptions).map(([itemId, other]) => ({ itemId, choice: other })),
})

describe('deciding item by item', () => {
  it('counts each item by what was said of it', () => {
    const votes = [vote(0, 'approve'), vote(1, 'approve', { b: 'reject' }), vote(2, 'approve', { b: 'reject' })]
    expect(standing(review(votes), 'a')).toMatchObject({ approve: 3, reject: 0, outcome: 'approved' })
    expect(standing(review(votes), 'b')).toMatchObject({ approve: 1, reject: 2, outcome: 'rejected' })
    expect(decisionOf(review(votes))).toEqual({ outcome: 'approved', refused: ['b'] })
    expect(divisionOf(review(votes), decisionOf(review(votes))!)).toEqual({ approved: 2, items: 3 })
    expect(divisionOf(review([vote(0, 'approve')]), { outcome: 'approved', refused: [] })).toBeUndefined()
  })

  it('closes only when nothing can change any item any more', () => {
    const votes = [vote(0, 'approve', { c: 'reject' }), vote(1, 'approve')]
    const panel = { ...review(votes), rule: ruleOf({ quorum: 2 }) }
    expect(standing(panel, 'a').outcome).toBe('approved')
    expect(decisionOf(panel)).toBeUndefined()
    const last = castVote(panel, vote(2, 'reject', { a: 'approve' }))
    expect(last).toMatchObject({
      events: [
        { type: 'VoteCast', facts: { choice: 'reject', exceptions: [{ item: 'a', choice: 'approve' }] } },
        {
          type: 'ReviewClosed',
          facts: { outcome: 'approved', refused: [{ item: 'c', approve: 1, reject: 2, abstain: 0, vetoedBy: null }] },
        },
      ],
    })
  })

  it('lets a veto refuse one item and leave the others be', () => {
    const votes = [vote(0, 'approve', { b: 'reject' }), vote(1, 'approve'), vote(2, 'approve')]
    const panel = { ...review(votes), rule: ruleOf({ quorum: 3 }) }
    const seats = panel.seats.map((seat, index) => ({ ...seat, veto: index === 0 }))
    expect(decisionOf({ ...panel, seats })).toEqual({ outcome: 'approved', refused: ['b'] })
  })

  it('refuses an exception about something else, and two about one thing', () => {
    expect(exceptionRefusal(ITEMS, [{ itemId: 'z', choice: 'reject' }])).toMatchObject({ code: 'ItemUnknown' })
    const twice = [
      { itemId: 'a', choice: 'reject' as const },
      { itemId: 'a', choice: 'approve' as const },
    ]
    expect(exceptionRefusal(ITEMS, twice)).toMatchObject({ code: 'ItemTwice' })
    expect(castVote(review(), vote(0, 'approve', { z: 'reject' }))).toMatchObject({ code: 'ItemUnknown' })
  })

  it('takes the same said in another way for the same vote', () => {
    const all = vote(0, 'approve', { a: 'reject', b: 'reject', c: 'reject' })
    expect(plainest(ITEMS, all)).toEqual({ choice: 'reject', exceptions: [] })
    expect(castVote(review([vote(0, 'reject')]), all)).toMatchObject({ code: 'AlreadyVoted' })
    expect(approvesAny(vote(0, 'reject', { a: 'approve' }))).toBe(true)
  })
})

describe('whatever is said of the items', () => {
  const choice = fc.constantFrom<Choice>('approve', 'reject', 'abstain')
  const ballots = fc.array(fc.tuple(choice, fc.dictionary(fc.constantFrom(...ITEMS), choice)), {
    minLength: 1,
    maxLength: 5,
  })
  const cast = (given: readonly (readonly [Choice, Record<string, Choice>])[]) =>
    given.map(([general, exceptions], index) => vote(index, general, exceptions))

  it('an item comes to what it would come to alone', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        const whole = review(cast(given), 5)
        const decision = decisionOf(whole)
        for (const item of ITEMS) {
          const votes = whole.votes.map((each) => ({ voterId: each.voterId, choice: choiceOf(each, item) }))
          const alone = decisionOf({ ...whole, itemIds: [item], votes })
          const here = decision?.refused.includes(item) ? 'rejected' : decision?.outcome
          if (decision) expect(alone?.outcome).toBe(here)
        }
      }),
    )
  })

  it('the plainest way to say it says the same', () => {
    fc.assert(
      fc.property(ballots, ([first]) => {
        const [said] = cast([first!])
        const plain = { voterId: said!.voterId, ...plainest(ITEMS, said!) }
        for (const item of ITEMS) expect(choiceOf(plain, item)).toBe(choiceOf(said!, item))
        expect(plainest(ITEMS, plain)).toEqual({ choice: plain.choice, exceptions: plain.exceptions })
      }),
    )
  })
})

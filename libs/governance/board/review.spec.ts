import fc from 'fast-check'
import { abandon, castVote, recuse, voteRefusal } from './review.ts'
import type { Review } from './review-state.ts'
import type { Capacity, Choice, Threshold } from './rule.ts'
import { standing } from './standing.ts'

const CAPACITIES: Capacity[] = ['medicine', 'ethics', 'law', 'it', 'public']

function review(seats: number, rule: Partial<Review['rule']> = {}): Review {
  return {
    id: 'review',
    requestId: 'request',
    panelId: 'panel',
    applicantId: 'applicant',
    rule: { quorum: Math.min(3, seats), threshold: 'majority', requiredCapacities: [], ...rule },
    seats: Array.from({ length: seats }, (_, index) => ({
      personId: `member${index}`,
      capacity: CAPACITIES[index % CAPACITIES.length]!,
      recused: false,
    })),
    votes: [],
    state: 'open',
  }
}

const voted = (from: Review, ...choices: Choice[]): Review => ({
  ...from,
  votes: choices.map((choice, index) => ({ voterId: `member${index}`, choice })),
})

describe('casting a vote', () => {
  it('refuses the applicant before anything else about the seat', () => {
    const seated = review(3)
    const own = { ...seated, applicantId: 'member0' }
    expect(castVote(own, { voterId: 'member0', choice: 'approve' })).toMatchObject({ code: 'ApplicantMayNotVote' })
  })

  it('refuses those without a seat, the recused, a second vote, and any vote after the close', () => {
    const open = voted(review(3), 'approve')
    expect(voteRefusal(open, 'stranger')?.code).toBe('NotSeated')
    expect(voteRefusal(open, 'member0')?.code).toBe('AlreadyVoted')
    const recused = { ...open, seats: open.seats.map((seat) => ({ ...seat, recused: seat.personId === 'member1' })) }
    expect(voteRefusal(recused, 'member1')?.code).toBe('Recused')
    expect(voteRefusal({ ...open, state: 'closed' }, 'member1')?.code).toBe('ReviewClosed')
  })

  it('closes the review with the vote that settles it', () => {
    const outcome = castVote(voted(review(5), 'approve', 'approve'), { voterId: 'member2', choice: 'approve' })
    if (outcome.refused) throw new Error(outcome.code)
    expect(outcome.events.map(({ type }) => type)).toEqual(['VoteCast', 'ReviewClosed'])
    expect(outcome.events[1]?.facts).toEqual({ outcome: 'approved', approve: 3, reject: 0, abstain: 0 })
  })

  it('keeps who voted, and the reason for stepping aside, out of the facts', () => {
    const cast = castVote(review(3), { voterId: 'member0', choice: 'reject' })
    expect(cast).toMatchObject({
      events: [{ facts: { choice: 'reject', capacity: 'medicine' }, personal: { voter: 'member0' } }],
    })
    const aside = recuse(review(3), 'member0', 'My spouse applied')
    expect(JSON.stringify(aside)).toContain('My spouse applied')
    expect(aside).toMatchObject({
      events: [{ facts: { capacity: 'medicine' }, personal: { reason: 'My spouse applied' } }],
    })
  })
})

describe('where a review stands', () => {
  it('waits for the capacities the rule asks for, however many have voted', () => {
    const rule = { requiredCapacities: ['law', 'public'] as Capacity[], quorum: 3 }
    const state = standing(voted(review(5, rule), 'approve', 'approve', 'approve', 'approve'))
    expect(state).toMatchObject({ votesMissing: 1, capacitiesMissing: ['public'], outcome: undefined })
  })

  it('shrinks the quorum with a recusal, so that those who remain can decide', () => {
    const two = review(3)
    const outcome = recuse(voted(two, 'approve', 'approve'), 'member2', 'A colleague')
    if (outcome.refused) throw new Error(outcome.code)
    expect(outcome.events.at(-1)).toMatchObject({ type: 'ReviewClosed', facts: { outcome: 'approved' } })
  })

  it('counts abstentions for the quorum and not for the threshold', () => {
    expect(standing(voted(review(3), 'abstain', 'abstain', 'approve')).outcome).toBe('approved')
    expect(standing(voted(review(3), 'abstain', 'abstain', 'abstain')).outcome).toBe('rejected')
  })

  it('ends without an outcome of the votes when the request is withdrawn', () => {
    expect(abandon(voted(review(3), 'approve')).facts).toMatchObject({ outcome: 'abandoned', approve: 1 })
  })
})

describe('in every course a review can take', () => {
  const course = fc.record({
    seats: fc.integer({ min: 1, max: 9 }),
    quorum: fc.integer({ min: 1, max: 9 }),
    threshold: fc.constantFrom<Threshold>('majority', 'twoThirds', 'unanimous'),
    choices: fc.array(fc.constantFrom<Choice>('approve', 'reject', 'abstain'), { maxLength: 9 }),
  })

  it('an outcome, once reached, is what the full count would have come to', () => {
    fc.assert(
      fc.property(
        course,
        fc.constantFrom<Choice>('approve', 'reject'),
        ({ seats, quorum, threshold, choices }, rest) => {
          const open = review(seats, { quorum: Math.min(quorum, seats), threshold })
          const early = standing(voted(open, ...choices.slice(0, seats)))
          const all = [...choices.slice(0, seats), ...Array<Choice>(Math.max(0, seats - choices.length)).fill(rest)]
          if (early.outcome) expect(standing(voted(open, ...all)).outcome).toBe(early.outcome)
        },
      ),
    )
  })

  it('a review always ends once everybody has voted', () => {
    fc.assert(
      fc.property(course, ({ seats, quorum, threshold, choices }) => {
        const all = Array.from({ length: seats }, (_, index) => choices[index] ?? 'abstain')
        const open = review(seats, { quorum: Math.min(quorum, seats), threshold })
        expect(standing(voted(open, ...all)).outcome).toBeDefined()
      }),
    )
  })
})

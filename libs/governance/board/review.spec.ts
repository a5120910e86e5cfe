import fc from 'fast-check'
import { abandon, castVote, lapse, recuse, voteRefusal } from './review.ts'
import type { Review, ReviewSeat } from './review-state.ts'
import { type Capacity, type Choice, type PanelRule, ruleOf, type Threshold } from './rule.ts'
import { standing } from './standing.ts'

const CAPACITIES: Capacity[] = ['medicine', 'ethics', 'law', 'it', 'public']

const seat = (index: number, change: Partial<ReviewSeat> = {}): ReviewSeat => ({
  personId: `member${index}`,
  capacity: CAPACITIES[index % CAPACITIES.length]!,
  external: false,
  chair: index === 0,
  veto: false,
  alternate: false,
  called: false,
  recused: false,
  ...change,
})

function review(seats: number, rule: Partial<PanelRule> = {}): Review {
  return {
    id: 'review',
    requestId: 'request',
    panelId: 'panel',
    applicantId: 'applicant',
    itemIds: ['one', 'other'],
    rule: ruleOf({ quorum: Math.min(3, seats), ...rule }),
    seats: Array.from({ length: seats }, (_, index) => seat(index)),
    votes: [],
    state: 'open',
  }
}

const voted = (from: Review, ...choices: Choice[]): Review => ({
  ...from,
  votes: choices.map((choice, index) => ({ voterId: `member${index}`, choice })),
})
const aside = (memberId: string, reason = 'A colleague', actorId = memberId) => ({ actorId, memberId, reason })
const typesOf = (outcome: ReturnType<typeof castVote | typeof recuse>) =>
  outcome.refused ? outcome.code : outcome.events.map(({ type }) => type)

describe('casting a vote', () => {
  it('refuses the applicant before anything else about the seat', () => {
    const own = { ...review(3), applicantId: 'member0' }
    expect(castVote(own, { voterId: 'member0', choice: 'approve' })).toMatchObject({ code: 'ApplicantMayNotVote' })
  })

  it('refuses those without a seat, the recused, alternates nobody called, and any vote after the close', () => {
    const open = voted(review(3), 'approve')
    expect(voteRefusal(open, 'stranger')?.code).toBe('NotSeated')
    const recused = { ...open, seats: open.seats.map((each) => ({ ...each, recused: each.personId === 'member1' })) }
    expect(voteRefusal(recused, 'member1')?.code).toBe('Recused')
    const alternate = { ...open, seats: [...open.seats, seat(3, { alternate: true })] }
    expect(voteRefusal(alternate, 'member3')?.code).toBe('NotCalled')
    expect(voteRefusal({ ...open, state: 'closed' }, 'member1')?.code).toBe('ReviewClosed')
  })

  it('may be changed until the close, and says from what', () => {
    const open = voted(review(5), 'approve')
    expect(castVote(open, { voterId: 'member0', choice: 'approve' })).toMatchObject({ code: 'AlreadyVoted' })
    const changed = castVote(open, { voterId: 'member0', choice: 'reject' })
    expect(changed).toMatchObject({ events: [{ type: 'VoteChanged', facts: { from: 'approve', choice: 'reject' } }] })
    const reworded = castVote(open, { voterId: 'member0', choice: 'approve', sameAsBefore: false })
    expect(typesOf(reworded)).toEqual(['VoteChanged'])
  })

  it('closes the review with the vote that settles it, and says by what rule', () => {
    const outcome = castVote(voted(review(5, { requiredCapacities: ['law'] }), 'approve', 'approve'), {
      voterId: 'member2',
      choice: 'approve',
    })
    if (outcome.refused) throw new Error(outcome.code)
    expect(outcome.events.map(({ type }) => type)).toEqual(['VoteCast', 'ReviewClosed'])
    expect(outcome.events[1]?.facts).toEqual({
      outcome: 'approved',
      approve: 3,
      reject: 0,
      abstain: 0,
      quorum: 3,
      seats: 5,
      capacities: ['law'],
      vetoedBy: null,
      refused: [],
    })
  })

  it('keeps who voted, and the reason for stepping aside, out of the facts', () => {
    const cast = castVote(review(3), { voterId: 'member0', choice: 'reject' })
    expect(cast).toMatchObject({
      events: [{ facts: { choice: 'reject', capacity: 'medicine' }, personal: { voter: 'member0' } }],
    })
    expect(recuse(review(3), aside('member0', 'My spouse applied'))).toMatchObject({
      events: [{ facts: { capacity: 'medicine' }, personal: { reason: 'My spouse applied' } }],
    })
  })
})

describe('stepping aside', () => {
  it('calls an alternate of the same capacity first, and never one with a conflict', () => {
    const alternates = [
      seat(5, { capacity: 'law', alternate: true, recused: true }),
      seat(6, { capacity: 'it', alternate: true }),
      seat(7, { capacity: 'law', alternate: true }),
    ]
    const open = { ...review(3), seats: [...review(3).seats, ...alternates] }
    expect(recuse(open, aside('member2'))).toMatchObject({
      events: [{ type: 'MemberRecused' }, { type: 'AlternateCalled', personal: { member: 'member7' } }],
    })
    const others = { ...open, seats: open.seats.filter(({ personId }) => personId !== 'member7') }
    expect(recuse(others, aside('member2'))).toMatchObject({
      events: [{}, { facts: { capacity: 'it', for: 'law' }, personal: { member: 'member6' } }],
    })
  })

  it('takes back a vote that was cast already', () => {
    const open = voted(review(5), 'approve')
    expect(recuse(open, aside('member0'))).toMatchObject({ events: [{ facts: { votedBefore: true } }] })
  })

  it('is for oneself, or for the chair to declare', () => {
    expect(typesOf(recuse(review(3), aside('member1', 'Married', 'member0')))).toEqual(['MemberRecused'])
    expect(recuse(review(3), aside('member1', 'Married', 'member2'))).toMatchObject({ code: 'NotChair' })
    expect(recuse(review(3), aside('member1', ' '))).toMatchObject({ code: 'ReasonMissing' })
  })

  it('lets every member act for a chair who has stepped aside', () => {
    const open = review(3)
    const without = { ...open, seats: open.seats.map((each) => ({ ...each, recused: each.chair })) }
    expect(typesOf(recuse(without, aside('member1', 'Married', 'member2')))).toEqual(['MemberRecused'])
  })
})

describe('where a review stands', () => {
  it('waits for the capacities the rule asks for, however many have voted', () => {
    const rule = { requiredCapacities: ['law', 'public'] as Capacity[], quorum: 3 }
    const state = standing(voted(review(5, rule), 'approve', 'approve', 'approve', 'approve'))
    expect(state).toMatchObject({ votesMissing: 1, capacitiesMissing: ['public'], outcome: undefined })
  })

  it('takes one of several capacities where the rule leaves the choice', () => {
    const rule = { requiredCapacities: [], oneOfCapacities: ['ethics', 'law'] as Capacity[], quorum: 1 }
    expect(standing(voted(review(3, rule), 'approve'))).toMatchObject({
      votesMissing: 1,
      capacitiesMissing: ['ethics', 'law'],
    })
    expect(standing(voted(review(3, rule), 'approve', 'approve'))).toMatchObject({ outcome: 'approved' })
  })

  it('waits for members from outside', () => {
    const open = voted(review(3, { externals: 1, quorum: 2 }), 'approve', 'approve')
    expect(standing(open)).toMatchObject({ externalsMissing: 1, isStuck: true, outcome: undefined })
    const seats = open.seats.map((each, index) => ({ ...each, external: index === 2 }))
    expect(standing({ ...open, seats })).toMatchObject({ votesMissing: 1, isStuck: false })
    const votes = [...open.votes, { voterId: 'member2', choice: 'approve' as const }]
    expect(standing({ ...open, seats, votes }).outcome).toBe('approved')
  })

  it('is decided by a veto at once, and by nobody else while one is outstanding', () => {
    const rule = { vetoCapacities: ['law'] as Capacity[], quorum: 2 }
    expect(standing(voted(review(3, rule), 'approve', 'approve'))).toMatchObject({
      vetoesOutstanding: 1,
      outcome: undefined,
    })
    const vetoed = { ...review(3, rule), votes: [{ voterId: 'member2', choice: 'reject' as const }] }
    expect(standing(vetoed)).toMatchObject({ outcome: 'rejected', vetoedBy: 'law' })
    const personal = { ...review(3), seats: [seat(0, { veto: true }), seat(1), seat(2)] }
    expect(standing(voted(personal, 'reject'))).toMatchObject({ outcome: 'rejected', vetoedBy: 'medicine' })
  })

  it('shrinks the quorum with a recusal, so that those who remain can decide, down to a minimum', () => {
    const open = voted(review(3), 'approve', 'approve')
    const outcome = recuse(open, aside('member2'))
    if (outcome.refused) throw new Error(outcome.code)
    expect(outcome.events.at(-1)).toMatchObject({ type: 'ReviewClosed', facts: { outcome: 'approved' } })
    const five = voted(review(5, { quorum: 5, minimum: 5 }), 'approve', 'approve', 'approve', 'approve')
    expect(typesOf(recuse(five, aside('member4')))).toEqual(['MemberRecused'])
    const seats = five.seats.map((each, index) => ({ ...each, recused: index === 4 }))
    expect(standing({ ...five, seats })).toMatchObject({ votesMissing: 1, isStuck: true, outcome: undefined })
  })

  it('counts abstentions for the quorum and not for the threshold', () => {
    expect(standing(voted(review(3), 'abstain', 'abstain', 'approve')).outcome).toBe('approved')
    expect(standing(voted(review(3), 'abstain', 'abstain', 'abstain')).outcome).toBe('rejected')
  })

  it('closes where the rule says so as soon as the quorum has spoken clearly', () => {
    const rule = { quorum: 1, closing: 'quorum' } as const
    expect(standing(voted(review(5, rule), 'approve')).outcome).toBe('approved')
    expect(standing(voted(review(5, rule), 'reject')).outcome).toBe('rejected')
    expect(standing(voted(review(5, rule), 'abstain')).outcome).toBeUndefined()
    expect(standing(voted(review(5, { ...rule, quorum: 2 }), 'approve', 'reject')).outcome).toBeUndefined()
    expect(standing(voted(review(2, { ...rule, quorum: 2 }), 'approve', 'reject')).outcome).toBe('rejected')
    expect(standing(voted(review(5, { ...rule, vetoCapacities: ['law'] }), 'approve')).outcome).toBeUndefined()
  })

  it('ends without an outcome of the votes when the request is withdrawn, or nobody decides', () => {
    expect(abandon(voted(review(3), 'approve')).facts).toMatchObject({ outcome: 'abandoned', approve: 1 })
    expect(lapse(voted(review(3), 'approve')).facts).toMatchObject({ outcome: 'lapsed', approve: 1 })
  })
})

describe('in every course a review can take', () => {
  const choice = fc.constantFrom<Choice>('approve', 'reject', 'abstain')
  const course = fc.record({
    seats: fc.integer({ min: 1, max: 9 }),
    quorum: fc.integer({ min: 1, max: 9 }),
    threshold: fc.constantFrom<Threshold>('majority', 'twoThirds', 'unanimous'),
    vetoCapacities: fc.subarray<Capacity>(['law', 'it']),
    externals: fc.integer({ min: 0, max: 2 }),
    outside: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    choices: fc.array(choice, { maxLength: 9 }),
  })
  type Course = typeof course extends fc.Arbitrary<infer C> ? C : never
  const opened = ({ seats, quorum, threshold, vetoCapacities, externals, outside }: Course): Review => {
    const open = review(seats, { quorum: Math.min(quorum, seats), threshold, vetoCapacities, externals })
    return { ...open, seats: open.seats.map((each, index) => ({ ...each, external: outside[index]! })) }
  }

  it('an outcome, once reached, is what every further permitted vote would leave it at', () => {
    fc.assert(
      fc.property(course, fc.array(choice, { minLength: 9, maxLength: 9 }), (played, rest) => {
        const open = opened(played)
        const given = played.choices.slice(0, played.seats)
        const early = standing(voted(open, ...given))
        const all = Array.from({ length: played.seats }, (_, index) => given[index] ?? rest[index]!)
        for (let further = given.length; further <= all.length; further += 1) {
          if (early.outcome) expect(standing(voted(open, ...all.slice(0, further))).outcome).toBe(early.outcome)
        }
      }),
    )
  })

  it('a review that has decided refuses every vote, so nothing can change what it came to', () => {
    fc.assert(
      fc.property(
        course,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), choice), { maxLength: 20 }),
        (played, acts) => {
          let now = opened(played)
          let decided: string | undefined
          for (const [member, given] of acts) {
            const outcome = castVote(now, { voterId: `member${member}`, choice: given })
            if (decided) expect(outcome).toMatchObject({ code: 'ReviewClosed' })
            if (outcome.refused) continue
            now = {
              ...now,
              votes: [
                ...now.votes.filter(({ voterId }) => voterId !== `member${member}`),
                { voterId: `member${member}`, choice: given },
              ],
            }
            const closing = outcome.events.find((event) => event.type === 'ReviewClosed')
            expect(standing(now).outcome).toBe(closing?.facts.outcome)
            if (closing) {
              decided = String(closing.facts.outcome)
              now = { ...now, state: 'closed' }
            }
          }
        },
      ),
    )
  })

  it('nobody is counted twice, however votes and recusals follow one another', () => {
    const act = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.option(choice, { nil: undefined }))
    fc.assert(
      fc.property(course, fc.array(act, { maxLength: 25 }), (played, acts) => {
        const alternates = [seat(7, { alternate: true }), seat(8, { alternate: true })]
        let now: Review = { ...opened({ ...played, seats: Math.min(played.seats, 7) }) }
        now = { ...now, seats: [...now.seats, ...alternates] }
        for (const [member, given] of acts) {
          const personId = `member${member}`
          const outcome = given ? castVote(now, { voterId: personId, choice: given }) : recuse(now, aside(personId))
          if (outcome.refused) continue
          const others = now.votes.filter(({ voterId }) => voterId !== personId)
          const called = outcome.events.find(({ type }) => type === 'AlternateCalled')?.personal.member
          now = {
            ...now,
            votes: given ? [...others, { voterId: personId, choice: given }] : others,
            seats: now.seats.map((each) => ({
              ...each,
              recused: each.recused || (!given && each.personId === personId),
              called: each.called || each.personId === called,
            })),
            state: outcome.events.some(({ type }) => type === 'ReviewClosed') ? 'closed' : 'open',
          }
          const { approve, reject, abstain, seats } = standing(now)
          expect(approve + reject + abstain).toBe(now.votes.length)
          expect(new Set(now.votes.map(({ voterId }) => voterId)).size).toBe(now.votes.length)
          expect(approve + reject + abstain).toBeLessThanOrEqual(seats)
        }
      }),
    )
  })

  it('never approves below the quorum, the threshold, the externals, or against a veto', () => {
    fc.assert(
      fc.property(course, (played) => {
        const open = voted(opened(played), ...played.choices.slice(0, played.seats))
        const state = standing(open)
        if (state.outcome !== 'approved') return
        const rejectedBy = open.votes.filter((vote) => vote.choice === 'reject').map(({ voterId }) => voterId)
        expect(open.votes.length).toBeGreaterThanOrEqual(state.quorum)
        expect(state.approve * 2).toBeGreaterThan(state.reject + state.approve)
        if (played.threshold === 'unanimous') expect(state.reject).toBe(0)
        const vetoing = open.seats.filter(({ capacity }) => played.vetoCapacities.includes(capacity))
        expect(vetoing.some(({ personId }) => rejectedBy.includes(personId))).toBe(false)
        const voters = new Set(open.votes.map(({ voterId }) => voterId))
        const outside = open.seats.filter(({ external, personId }) => external && voters.has(personId))
        expect(outside.length).toBeGreaterThanOrEqual(played.externals)
      }),
    )
  })

  it('a review ends once everybody has voted, unless what is missing nobody could bring', () => {
    fc.assert(
      fc.property(course, (played) => {
        const all = Array.from({ length: played.seats }, (_, index) => played.choices[index] ?? 'abstain')
        const { outcome, isStuck } = standing(voted(opened(played), ...all))
        expect(outcome === undefined).toBe(isStuck)
      }),
    )
  })
})
